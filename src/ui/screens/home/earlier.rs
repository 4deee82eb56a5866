//! Going on from an earlier point: the moments of a session in words.

use std::path::PathBuf;

use egui::{Context, Key, Modifiers, Ui};

use super::dialogs::{cancel, lead, take_keyboard};
use super::go_on_with;
use super::recovery::name_of;
use crate::localisation::{Prose, msg};
use crate::ui::action::Action;
use crate::ui::components::{Button, Card, Dialog, ListRow, dialog_actions, scroll};
use crate::ui::cx::{Cx, EarlierPoint};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{ROW_LIST, Tone, count, tokens};

/// Rows that are seen at once.
const MOST_ROWS: usize = 9;

/// The moments of a session, and the chosen one.
pub(super) struct Earlier {
    path: PathBuf,
    points: Vec<EarlierPoint>,
    chosen: usize,
    /// In the language of the screen, once it is known.
    words: Vec<String>,
}

impl Earlier {
    /// The latest moment first, as they were found.
    pub(super) fn new(path: PathBuf, points: Vec<EarlierPoint>) -> Self {
        Self {
            path,
            points,
            chosen: 0,
            words: Vec::new(),
        }
    }

    /// Puts the moments into words once: the words of a scenario are not read in every frame.
    fn follow(&mut self, cx: &Cx<'_>) {
        if self.words.len() == self.points.len() {
            return;
        }
        let prose = prose_of(cx, &self.path);
        self.words = self
            .points
            .iter()
            .map(|point| cx.say(name_of(prose.as_ref(), &point.what)))
            .collect();
    }
}

/// The words of the scenario of a session file: as the file keeps them, or as the library has them.
fn prose_of(cx: &Cx<'_>, path: &std::path::Path) -> Option<Prose> {
    let library = cx.library;
    let kept = library
        .stopped
        .as_ref()
        .filter(|stopped| stopped.path == path)
        .and_then(|stopped| stopped.record.as_ref().ok());
    if let Some(record) = kept {
        return Some(cx.words.prose(&record.pack.ftl));
    }
    let entry = library.sessions.iter().find(|entry| entry.path == path)?;
    let scenario = &entry.summary.as_ref().ok()?.scenario;
    let pack = library
        .packs
        .iter()
        .find(|pack| pack.scenario.id == *scenario)?;
    Some(cx.words.prose(&pack.texts.ftl))
}

/// Draws the dialog; `false` when it is to close.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, earlier: &mut Earlier) -> bool {
    earlier.follow(cx);
    let title = cx.say(msg::home_earlier_title());
    step(ctx, earlier);
    let dialog = Dialog::new("home-earlier", &title)
        .icon(Icon::ClockCounterClockwise, Tone::Accent)
        .width(560.0);
    let mut asked = false;
    let shown = dialog.show(ctx, |ui| {
        if earlier.points.is_empty() {
            lead(ui, &cx.say(msg::home_earlier_none()));
        } else {
            lead(ui, &cx.say(msg::home_earlier_lead()));
            asked = list(ui, cx, earlier);
        }
        let mut stays = true;
        dialog_actions(ui, |ui| {
            let act = Button::primary(cx.say(msg::home_earlier_act()))
                .key(key_names::one(cx.words, Key::Enter))
                .enabled(!earlier.points.is_empty())
                .show(ui);
            take_keyboard(ui, &act);
            keep_arrows(ui, &act);
            asked |= act.clicked();
            stays &= !cancel(ui, cx);
        });
        stays
    });
    if asked && let Some(point) = earlier.points.get(earlier.chosen) {
        let action = Action::OpenEarlier {
            path: earlier.path.clone(),
            seq: point.seq,
        };
        go_on_with(cx, action);
        return false;
    }
    shown.inner && !shown.closed
}

/// Up and down choose, wherever the keyboard is.
fn step(ctx: &Context, earlier: &mut Earlier) {
    let (down, up) = ctx.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
        )
    });
    let last = earlier.points.len().saturating_sub(1);
    if down {
        earlier.chosen = (earlier.chosen + 1).min(last);
    } else if up {
        earlier.chosen = earlier.chosen.saturating_sub(1);
    }
}

/// Without this the arrows would lead the keyboard away from the button to its neighbour.
fn keep_arrows(ui: &Ui, control: &egui::Response) {
    if control.has_focus() {
        let filter = egui::EventFilter {
            vertical_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(control.id, filter));
    }
}

/// The moments; `true` when one was clicked twice.
fn list(ui: &mut Ui, cx: &Cx<'_>, earlier: &mut Earlier) -> bool {
    let mut asked = false;
    let t = tokens(ui.ctx());
    let rows = earlier.points.len().min(MOST_ROWS);
    Card::new().flush().show(ui, |ui| {
        ui.set_max_height(ROW_LIST * count(rows));
        scroll(ui, "home-earlier", |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut chosen = earlier.chosen;
            for (index, (point, words)) in earlier.points.iter().zip(&earlier.words).enumerate() {
                let time = cx.words.time_with_seconds(point.wall);
                let name = cx.say(msg::home_point_name(time.as_str(), words.as_str()));
                let mut row = ListRow::new(name).selected(index == earlier.chosen);
                if index == 0 {
                    row = row.no_line();
                }
                let shown = row.show(
                    ui,
                    |ui| {
                        let label = Label::new(time.as_str(), TextStyle::DenseMedium);
                        label.color(t.text_2).no_access().single_line().show(ui);
                        ui.add_space(8.0);
                        let label = Label::new(words.as_str(), TextStyle::Body);
                        label.color(t.text).no_access().truncate().show(ui);
                    },
                    |_| {},
                );
                keep_arrows(ui, &shown);
                if shown.clicked() {
                    chosen = index;
                }
                asked |= shown.double_clicked();
            }
            earlier.chosen = chosen;
        });
    });
    ui.add_space(4.0);
    asked
}
