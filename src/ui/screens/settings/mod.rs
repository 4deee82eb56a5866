//! Settings: language, look, folders, licences.

mod about;
mod looks;

use egui::{CentralPanel, Frame, Ui};

use crate::localisation::msg;
use crate::storage::settings::Settings;
use crate::ui::action::Action;
use crate::ui::components::{Card, Size, flowing, page_columns, row, scroll, shell};
use crate::ui::cx::Cx;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Dir, PAGE_MARGIN, tokens};

use about::Licence;

/// In a page narrower than this the cards stand one below the other.
const NARROW: f32 = 820.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct SettingsState {
    reading: Option<Licence>,
}

impl SettingsState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.reading.is_some()
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut SettingsState) {
    let (title, caption) = (
        cx.say(msg::settings_title()),
        cx.say(msg::settings_caption()),
    );
    shell::top_bar(
        ui,
        |ui| {
            shell::bar_title(ui, &title, &caption);
        },
        |_| {},
    );
    let mut settings = cx.settings.clone();
    let t = tokens(ui.ctx());
    CentralPanel::default()
        .frame(Frame::new().fill(t.canvas))
        .show(ui, |ui| {
            ui.with_layout(Dir::of(ui).column(), |ui| {
                scroll(ui, "settings", |ui| {
                    flowing(ui, true, |ui| page(ui, cx, state, &mut settings));
                });
            });
        });
    if settings != *cx.settings {
        cx.ask(Action::Set(settings));
    }
    about::show_licence(ui.ctx(), cx, &mut state.reading);
}

fn page(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut SettingsState, settings: &mut Settings) {
    Frame::new().inner_margin(PAGE_MARGIN).show(ui, |ui| {
        let sizes = [Size::Flex(1.0), Size::Flex(1.0)];
        page_columns(
            ui,
            "settings-cards",
            NARROW,
            &sizes,
            CARD_GAP,
            |ui, index| {
                ui.spacing_mut().item_spacing.y = CARD_GAP;
                if index == 0 {
                    looks::language(ui, cx, settings);
                    looks::look(ui, cx, settings);
                    looks::wall(ui, cx, settings);
                } else {
                    about::folders(ui, cx);
                    about::program(ui, cx);
                    about::licences(ui, cx, state);
                }
            },
        );
    });
}

/// A card with a heading and lines below it.
fn card(ui: &mut Ui, title: &str, body: impl FnOnce(&mut Ui)) {
    Card::titled(title)
        .title_style(TextStyle::Section)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            body(ui);
        });
}

/// A line with its name at the start and its control at the end.
fn line(ui: &mut Ui, name: &str, control: impl FnOnce(&mut Ui)) {
    let t = tokens(ui.ctx());
    row(
        ui,
        34.0,
        |ui| {
            // The control has the same name: saying it twice helps nobody.
            Label::new(name, TextStyle::Body)
                .color(t.text)
                .no_access()
                .truncate()
                .show(ui);
        },
        control,
    );
}

fn hint(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    // It belongs to the line above, not to the one below.
    ui.add_space(-6.0);
    Label::new(words, TextStyle::Caption)
        .color(t.muted)
        .show(ui);
}
