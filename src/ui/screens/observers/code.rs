//! The code of conduct for mediators as a card: what was noticed and mended is noted beside it.

use egui::{Frame, Ui};

use super::ObserversState;
use crate::domain::ids::{ParticipantId, TableNo};
use crate::domain::observing::conduct::{Episode, episodes};
use crate::domain::observing::{ObservingCommand, Point};
use crate::domain::session::{Command, Noted, Observation};
use crate::localisation::{msg, names};
use crate::ui::components::layout::{row, two_lines};
use crate::ui::components::paint::hairline;
use crate::ui::components::{
    Button, Card, Chip, SearchField, Size, empty_state, page_columns, scroll, stack,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Dir, Tone, tokens};

/// In a page narrower than this what was noted stands below the card.
const ROOMY: f32 = 900.0;
const FIELD: &str = "conduct-words";

/// Whom and with which words the next note is.
pub(in crate::ui::screens) struct About<'a> {
    /// The person, if one is meant.
    pub(in crate::ui::screens) person: Option<ParticipantId>,
    /// What was seen; empty when it was noted.
    pub(in crate::ui::screens) words: &'a mut String,
    /// Each point is explained in one sentence.
    pub(in crate::ui::screens) explains: bool,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState) {
    let sizes = [Size::Flex(1.25), Size::Flex(1.0)];
    page_columns(ui, "conduct-page", ROOMY, &sizes, CARD_GAP, |ui, column| {
        if column == 1 {
            return noted(ui, cx, open, &mut state.words);
        }
        scroll(ui, "conduct", |ui| {
            Card::titled(cx.say(msg::conduct_title()))
                .flush()
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let mut about = About {
                        person: None,
                        words: &mut state.words,
                        explains: true,
                    };
                    let _ = points(ui, cx, open, &mut about);
                    source(ui, cx);
                });
        });
    });
}

fn source(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    let margin = Dir::of(ui).margin(14, 14, 8, 10);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        Label::new(cx.say(msg::conduct_source()), TextStyle::Caption)
            .color(t.muted)
            .wrap()
            .show(ui);
    });
}

/// The points, each with one button for every table: one click notes it there. Says whether
/// something was noted.
pub(in crate::ui::screens) fn points(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    about: &mut About<'_>,
) -> bool {
    let mut noticed = None;
    for point in Point::ALL {
        ui.push_id(("point", point), |ui| {
            if let Some(table) = point_row(ui, cx, open, point, about.explains) {
                noticed = Some((point, table));
            }
        });
    }
    let Some((point, table)) = noticed else {
        return false;
    };
    cx.send(Command::Observing(ObservingCommand::Notice {
        point,
        table,
        person: about.person,
        text: std::mem::take(about.words),
    }));
    true
}

fn point_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    point: Point,
    explains: bool,
) -> Option<TableNo> {
    let t = tokens(ui.ctx());
    let tables: Vec<TableNo> = open.session.table_numbers().collect();
    let name = cx.say(names::conduct(point));
    let can = open.session.ended.is_none();
    let mut chosen = None;
    let rect = ui.available_rect_before_wrap();
    hairline(ui.painter(), rect, rect.top(), t.line);
    let margin = Dir::of(ui).margin(14, 14, 4, 4);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        row(
            ui,
            34.0,
            |ui| {
                Label::new(&name, TextStyle::Strong)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for table in tables.iter().rev() {
                    let words = if tables.len() == 1 {
                        cx.say(msg::conduct_note())
                    } else {
                        cx.words.number(table.0)
                    };
                    let button = Button::new(words)
                        .small()
                        .tight()
                        .width(32.0)
                        .accessible_name(cx.say(msg::conduct_note_at(*table, name.as_str())))
                        .enabled(can);
                    if button.show(ui).clicked() {
                        chosen = Some(*table);
                    }
                }
                if tables.len() > 1 {
                    Label::new(cx.say(msg::conduct_note_at_table()), TextStyle::Caption)
                        .color(t.muted)
                        .single_line()
                        .show(ui);
                }
            },
        );
        if explains {
            Label::new(cx.say(names::conduct_text(point)), TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
            ui.add_space(4.0);
        }
    });
    chosen
}

/// What was noticed, newest first, each with what mended it.
fn noted(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, words: &mut String) {
    let found = episodes(open.session);
    let title = cx.say(msg::conduct_episodes());
    Card::titled(title).flush().fill_height().show(ui, |ui| {
        if open.session.ended.is_none() {
            let margin = Dir::of(ui).margin(14, 14, 2, 10);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                let (name, hint) = (
                    cx.say(msg::conduct_words()),
                    cx.say(msg::conduct_words_hint()),
                );
                let field = SearchField::new(&name, &hint).icon(Icon::NotePencil);
                let _ = field.show(ui, words, FIELD);
            });
        }
        if found.is_empty() {
            let (title, body) = (
                cx.say(msg::conduct_none_title()),
                cx.say(msg::conduct_none_body()),
            );
            return empty_state(ui, &title, &body, |_| {});
        }
        scroll(ui, "conduct-noted", |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for episode in found.iter().rev() {
                ui.push_id(("episode", episode.noticed.what.id.0), |ui| {
                    if episode_row(ui, cx, open, episode) {
                        mend(cx, episode, words);
                    }
                });
            }
        });
    });
}

/// What waits to be mended, for the panel of the console. Says whether something was.
pub(in crate::ui::screens) fn waiting(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    words: &mut String,
) -> bool {
    let found = episodes(open.session);
    let mut mended = false;
    for episode in found.iter().filter(|episode| episode.mended.is_none()) {
        ui.push_id(("waiting", episode.noticed.what.id.0), |ui| {
            if episode_row(ui, cx, open, episode) {
                mend(cx, episode, words);
                mended = true;
            }
        });
    }
    mended
}

fn mend(cx: &mut Cx<'_>, episode: &Episode, words: &mut String) {
    cx.send(Command::Observing(ObservingCommand::Mend {
        noticed: episode.noticed.what.id,
        text: std::mem::take(words),
    }));
}

fn episode_row(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, episode: &Episode) -> bool {
    let t = tokens(ui.ctx());
    let point = cx.say(names::conduct(episode.point));
    let can = open.session.ended.is_none();
    let mut pressed = false;
    let rect = ui.available_rect_before_wrap();
    hairline(ui.painter(), rect, rect.top(), t.line);
    let margin = Dir::of(ui).margin(14, 14, 6, 8);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        stack(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let when = moment(cx, open, &episode.noticed);
            row(
                ui,
                38.0,
                |ui| {
                    two_lines(
                        ui,
                        (&point, TextStyle::DenseStrong, t.text),
                        (&when, TextStyle::Caption, t.muted),
                    );
                },
                |ui| {
                    if episode.mended.is_some() {
                        Chip::new(Tone::Ok, cx.say(msg::conduct_is_mended()))
                            .small()
                            .show(ui);
                    } else {
                        let name = cx.say(msg::conduct_mend_of(point.as_str()));
                        let button = Button::new(cx.say(msg::conduct_mend()))
                            .icon(Icon::Check)
                            .small()
                            .accessible_name(name)
                            .enabled(can);
                        pressed = button.show(ui).clicked();
                    }
                },
            );
            written(ui, &episode.noticed.what.text);
            if let Some(mended) = &episode.mended {
                let when = moment(cx, open, mended);
                Label::new(cx.say(msg::conduct_mended_at(when)), TextStyle::Caption)
                    .color(t.muted)
                    .wrap()
                    .show(ui);
                written(ui, &mended.what.text);
            }
        });
    });
    pressed
}

fn written(ui: &mut Ui, words: &str) {
    if !words.is_empty() {
        let t = tokens(ui.ctx());
        Label::new(words, TextStyle::Dense)
            .color(t.text_2)
            .wrap()
            .show(ui);
    }
}

/// When, where and with whom.
fn moment(cx: &Cx<'_>, open: Open<'_>, note: &Noted<Observation>) -> String {
    let time = cx.words.time(note.wall);
    let person = note.what.participant.and_then(|id| {
        let person = open.session.people.get(&id)?;
        Some(person.profile.name.as_str())
    });
    cx.say(match (note.what.table, person) {
        (Some(table), Some(person)) => msg::conduct_when_who(time, table, person),
        (Some(table), None) => msg::conduct_when(time, table),
        (None, _) => return time,
    })
}
