//! The list to go through before the start: what the program knows by itself, and what only a person
//! in the room can see.

use std::collections::BTreeSet;

use egui::{Frame, Margin, Ui};

use crate::domain::roster::Attendance;
use crate::domain::scenario::Priority;
use crate::domain::session::{Command, Session};
use crate::localisation::{Message, msg};
use crate::ui::action::{Action, SetupStep};
use crate::ui::components::paint::hairline;
use crate::ui::components::{Button, Card, row, scroll, tick};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// What only a person in the room can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ByHand {
    /// Every seat has its brief on paper.
    Briefs,
    /// Everybody knows how to stop.
    StopSignal,
    /// Who needs which language is settled.
    Languages,
    /// Tables, chairs, places to talk apart.
    Tables,
    /// The laptop hangs on a socket.
    Power,
}

impl ByHand {
    const ALL: [Self; 5] = [
        Self::Briefs,
        Self::StopSignal,
        Self::Languages,
        Self::Tables,
        Self::Power,
    ];

    fn words(self) -> Message {
        match self {
            Self::Briefs => msg::setup_check_briefs(),
            Self::StopSignal => msg::setup_check_stop(),
            Self::Languages => msg::setup_check_languages(),
            Self::Tables => msg::setup_check_tables(),
            Self::Power => msg::setup_check_power(),
        }
    }
}

/// Something the program knows, and where it is mended.
struct Known {
    is_fine: bool,
    words: String,
    remedy: Option<(String, Action)>,
}

/// Draws the list.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    ticked: &mut BTreeSet<ByHand>,
    height: f32,
) {
    let known = [
        seats(cx, open),
        people(cx, open),
        plan(cx, open),
        saved(cx, open),
    ];
    let left = known.iter().filter(|it| !it.is_fine).count() + ByHand::ALL.len() - ticked.len()
        + usize::from(!open.session.content_note_read);
    let words = cx.say(msg::setup_checks_left(left));
    let mut is_read = open.session.content_note_read;
    let mut asked = None;
    Card::titled(cx.say(msg::setup_checks())).flush().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            Label::new(words, TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
        },
        |ui| {
            // No higher than what stands in it, or the card would end in nothing.
            ui.set_max_height((height - 40.0).min(480.0));
            scroll(ui, "room-checks", |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for it in known {
                    asked = asked.take().or(known_row(ui, it));
                }
                caption(ui, &cx.say(msg::setup_checks_by_hand()));
                content_note(ui, cx, &mut is_read);
                for each in ByHand::ALL {
                    by_hand(ui, cx, each, ticked);
                }
            });
        },
    );
    if let Some(action) = asked {
        cx.ask(action);
    }
    if is_read != open.session.content_note_read {
        cx.send(Command::ReadContentNote(is_read));
    }
}

fn caption(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    Frame::new()
        .inner_margin(Margin {
            left: 14,
            right: 14,
            top: 14,
            bottom: 2,
        })
        .show(ui, |ui| {
            Label::new(words, TextStyle::CaptionStrong)
                .color(t.muted)
                .show(ui);
        });
}

fn known_row(ui: &mut Ui, known: Known) -> Option<Action> {
    let t = tokens(ui.ctx());
    let (tone, icon) = if known.is_fine {
        (Tone::Ok, Icon::CheckCircle)
    } else {
        (Tone::Warn, Icon::Warning)
    };
    let mut pressed = false;
    let remedy = known.remedy;
    Frame::new()
        .inner_margin(Margin::symmetric(14, 0))
        .show(ui, |ui| {
            let rect = ui.available_rect_before_wrap();
            hairline(
                ui.painter(),
                rect.expand2(egui::vec2(14.0, 0.0)),
                rect.top(),
                t.line,
            );
            row(
                ui,
                42.0,
                |ui| {
                    icon.show_fill(ui, 18, tone.text(t));
                    ui.add_space(3.0);
                    Label::new(known.words.as_str(), TextStyle::Body)
                        .color(t.text)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    if let Some((words, _)) = &remedy {
                        let act = Button::quiet(words.as_str()).color(t.accent).small();
                        pressed = act.show(ui).clicked();
                    }
                },
            );
        });
    remedy.filter(|_| pressed).map(|(_, action)| action)
}

fn by_hand(ui: &mut Ui, cx: &Cx<'_>, each: ByHand, ticked: &mut BTreeSet<ByHand>) {
    let mut done = ticked.contains(&each);
    Frame::new()
        .inner_margin(Margin::symmetric(14, 3))
        .show(ui, |ui| {
            tick(ui, &mut done, &cx.say(each.words()));
        });
    if done {
        ticked.insert(each);
    } else {
        ticked.remove(&each);
    }
}

/// Unlike the others this tick is kept in the record: it was said to people.
fn content_note(ui: &mut Ui, cx: &Cx<'_>, is_read: &mut bool) {
    Frame::new()
        .inner_margin(Margin::symmetric(14, 3))
        .show(ui, |ui| {
            tick(ui, is_read, &cx.say(msg::setup_check_content_note()));
        });
}

fn seats(cx: &Cx<'_>, open: Open<'_>) -> Known {
    let session = open.session;
    let gaps = essential_gaps(session);
    let is_fine = !session.seats.is_empty() && gaps == 0;
    let words = if session.seats.is_empty() {
        cx.say(msg::setup_check_no_seats())
    } else if gaps > 0 {
        cx.say(msg::setup_check_gaps(gaps))
    } else {
        cx.say(msg::setup_check_seats(
            session.tables.len(),
            session.seats.len(),
        ))
    };
    Known {
        is_fine,
        words,
        remedy: (!is_fine).then(|| {
            let go = Action::GoToStep(SetupStep::Roles);
            (cx.say(msg::setup_go_to_roles()), go)
        }),
    }
}

/// Essential roles that nobody plays at a table.
fn essential_gaps(session: &Session) -> usize {
    let essential = session
        .scenario
        .roles
        .iter()
        .filter(|role| role.priority == Priority::Essential);
    essential
        .map(|role| {
            let is_played = |table| {
                let mut seats = session.seats.keys();
                seats.any(|seat| seat.table == table && seat.role == role.id)
            };
            session
                .table_numbers()
                .filter(|table| !is_played(*table))
                .count()
        })
        .sum()
}

fn people(cx: &Cx<'_>, open: Open<'_>) -> Known {
    let count = |attendance: Attendance| {
        let people = open.session.people.values();
        people.filter(|it| it.attendance == attendance).count()
    };
    let expected = count(Attendance::Expected);
    let here = count(Attendance::Present) + count(Attendance::Late);
    let is_fine = expected == 0 && here > 0;
    let words = if expected > 0 {
        cx.say(msg::setup_check_expected(here, expected))
    } else {
        cx.say(msg::setup_check_present(here))
    };
    Known {
        is_fine,
        words,
        remedy: (!is_fine).then(|| {
            let go = Action::GoToStep(SetupStep::People);
            (cx.say(msg::setup_go_to_people()), go)
        }),
    }
}

fn plan(cx: &Cx<'_>, open: Open<'_>) -> Known {
    let schedule = &open.session.schedule;
    let total = schedule.planned_total();
    let start = schedule.started.unwrap_or(cx.now.wall);
    let ends = cx.words.time(start + total);
    Known {
        is_fine: true,
        words: cx.say(msg::setup_check_plan(total.nearest_minutes(), ends)),
        remedy: None,
    }
}

fn saved(cx: &Cx<'_>, open: Open<'_>) -> Known {
    let is_fine = open.save.problem.is_none() && open.path.is_some();
    let words = match open.path {
        Some(path) if is_fine => cx.say(msg::setup_check_saved(path.display().to_string())),
        Some(_) => cx.say(msg::setup_check_unsaved()),
        None => cx.say(msg::setup_check_memory()),
    };
    let folder = open.path.and_then(std::path::Path::parent);
    let remedy = match folder {
        Some(folder) if is_fine => Some((
            cx.say(msg::setup_show_folder()),
            Action::Reveal(folder.to_owned()),
        )),
        _ => Some((cx.say(msg::save_elsewhere()), Action::SaveElsewhere(None))),
    };
    Known {
        is_fine,
        words,
        remedy,
    }
}
