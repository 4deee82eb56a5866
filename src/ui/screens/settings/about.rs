//! Folders, the program itself, and the licences of what it carries.

use std::path::Path;

use egui::{Context, Key, Ui};

use super::{SettingsState, card, hint};
use crate::localisation::{Message, msg};
use crate::ui::action::Action;
use crate::ui::components::{Button, Dialog, dialog_actions, row, scroll, shell, two_lines};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

const LINE: f32 = 42.0;

/// A font that the program carries, and the licence it came with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Licence {
    Sans,
    SansArabic,
    Serif,
    Naskh,
    Icons,
}

impl Licence {
    const ALL: [Self; 5] = [
        Self::Sans,
        Self::SansArabic,
        Self::Serif,
        Self::Naskh,
        Self::Icons,
    ];

    fn name(self) -> Message {
        match self {
            Self::Sans => msg::settings_font_sans(),
            Self::SansArabic => msg::settings_font_sans_arabic(),
            Self::Serif => msg::settings_font_serif(),
            Self::Naskh => msg::settings_font_naskh(),
            Self::Icons => msg::settings_font_icons(),
        }
    }

    fn kind(self) -> Message {
        match self {
            Self::Sans | Self::SansArabic | Self::Serif | Self::Naskh => {
                msg::settings_licence_ofl()
            }
            Self::Icons => msg::settings_licence_mit(),
        }
    }

    /// As its authors wrote it: licences are not translated.
    const fn text(self) -> &'static str {
        match self {
            Self::Sans | Self::SansArabic | Self::Serif => {
                include_str!("../../../../assets/fonts/OFL-IBMPlexSans.txt")
            }
            Self::Naskh => include_str!("../../../../assets/fonts/OFL-NotoNaskhArabic.txt"),
            Self::Icons => include_str!("../../../../assets/fonts/MIT-Phosphor.txt"),
        }
    }
}

/// Where files are.
pub(super) fn folders(ui: &mut Ui, cx: &mut Cx<'_>) {
    let folders = cx.folders.clone();
    card(ui, &cx.say(msg::settings_folders_card()), |ui| {
        for (name, path) in [
            (msg::settings_folder_sessions(), &folders.sessions),
            (msg::settings_folder_scenarios(), &folders.scenarios),
            (msg::settings_folder_config(), &folders.config),
        ] {
            folder(ui, cx, name, path);
        }
        hint(ui, &cx.say(msg::settings_folders_note()));
    });
}

fn folder(ui: &mut Ui, cx: &mut Cx<'_>, name: Message, path: &Path) {
    let t = tokens(ui.ctx());
    let name = cx.say(name);
    let shown = path.display().to_string();
    let (words, spoken) = (
        cx.say(msg::settings_reveal()),
        cx.say(msg::settings_reveal_name(name.as_str())),
    );
    let mut clicked = false;
    row(
        ui,
        LINE,
        |ui| {
            let upper = (name.as_str(), TextStyle::BodyMedium, t.text);
            two_lines(ui, upper, (&shown, TextStyle::Caption, t.muted));
        },
        |ui| {
            let button = Button::new(words.as_str()).icon(Icon::FolderOpen).small();
            clicked = button.accessible_name(spoken).show(ui).clicked();
        },
    );
    if clicked {
        cx.ask(Action::Reveal(path.to_owned()));
    }
}

/// What the program is.
pub(super) fn program(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    card(ui, &cx.say(msg::settings_about_card()), |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(34.0, 34.0), egui::Sense::hover());
            shell::logo_in(ui.painter(), rect.center(), 34.0, t.text, t.warn_fill);
            let version = cx.say(msg::settings_version(env!("CARGO_PKG_VERSION")));
            let name = cx.say(msg::app_wordmark());
            let upper = (name.as_str(), TextStyle::Strong, t.text);
            two_lines(ui, upper, (&version, TextStyle::Dense, t.text_2));
        });
        for words in [msg::settings_about(), msg::settings_program_licence()] {
            Label::new(cx.say(words), TextStyle::Dense)
                .color(t.text_2)
                .show(ui);
        }
    });
}

/// The fonts with their licences.
pub(super) fn licences(ui: &mut Ui, cx: &Cx<'_>, state: &mut SettingsState) {
    let t = tokens(ui.ctx());
    let words = cx.say(msg::settings_licence_show());
    card(ui, &cx.say(msg::settings_licences_card()), |ui| {
        for licence in Licence::ALL {
            let (name, kind) = (cx.say(licence.name()), cx.say(licence.kind()));
            let spoken = cx.say(msg::settings_licence_name(name.as_str()));
            row(
                ui,
                LINE,
                |ui| {
                    let upper = (name.as_str(), TextStyle::Body, t.text);
                    two_lines(ui, upper, (&kind, TextStyle::Caption, t.muted));
                },
                |ui| {
                    let button = Button::new(words.as_str()).small().accessible_name(spoken);
                    if button.show(ui).clicked() {
                        state.reading = Some(licence);
                    }
                },
            );
        }
    });
}

/// The licence that is being read, if any.
pub(super) fn show_licence(ctx: &Context, cx: &Cx<'_>, reading: &mut Option<Licence>) {
    let Some(licence) = *reading else { return };
    let title = cx.say(licence.name());
    let height = (ctx.content_rect().height() - 220.0).clamp(200.0, 560.0);
    let dialog = Dialog::new("licence", &title).width(720.0).close_outside();
    let shown = dialog.show(ctx, |ui| {
        let t = tokens(ui.ctx());
        ui.scope(|ui| {
            ui.set_max_height(height);
            scroll(ui, "licence", |ui| {
                let text = Label::new(licence.text(), TextStyle::Dense);
                text.color(t.text_2).selectable(true).show(ui);
            });
        });
        let mut closed = false;
        dialog_actions(ui, |ui| {
            let button = Button::new(cx.say(msg::close()));
            let button = button.key(key_names::one(cx.words, Key::Escape)).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                button.request_focus();
            }
            closed = button.clicked();
        });
        closed
    });
    if shown.closed || shown.inner {
        *reading = None;
    }
}
