//! Observations: one field that is always at hand, and the last notes below it.

mod completion;
mod conduct;
mod list;

use egui::{Area, Frame, Id, Key, Modifiers, Order, Rect, Stroke, Ui, pos2};

use super::{ConsoleState, words};
use crate::domain::ids::{CompetencyId, ParticipantId};
use crate::domain::scenario::text as texts;
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::components::{Button, Card, MenuItem, SearchField, row, scroll};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::text::{Field, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CONTROL, shadow, tokens};
use crate::ui::user_action::UserAction;
use completion::Pick;

const FIELD: &str = "console-note";
/// Height of an offered name.
const OFFER: f32 = 34.0;

/// The note that is being written.
#[derive(Default)]
pub(super) struct Notes {
    text: String,
    person: Option<ParticipantId>,
    competency: Option<CompetencyId>,
    level: Option<u8>,
    /// Which of the offered names the keyboard is on.
    chosen: usize,
    /// The field takes the keyboard with the next frame.
    pub(super) wants_focus: bool,
    /// Where the offered names were in the last frame.
    offered: Option<Rect>,
}

impl Notes {
    fn take(&mut self, pick: Pick) {
        self.text = completion::without_token(&self.text);
        self.chosen = 0;
        match pick {
            Pick::Person(person) => self.person = Some(person),
            Pick::Competency(competency) => self.competency = Some(competency),
        }
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
            && self.person.is_none()
            && self.competency.is_none()
            && self.level.is_none()
    }

    fn send(&mut self, cx: &mut Cx<'_>, open: Open<'_>) {
        if self.text.trim().is_empty() {
            return;
        }
        // Without a person the note is on the table that is looked at.
        let table = cx
            .focus
            .filter(|table| self.person.is_none() && open.session.tables.contains_key(table));
        cx.send(Command::Observe {
            participant: self.person,
            table,
            competency: self.competency.clone(),
            level: self.level,
            text: self.text.trim().to_owned(),
        });
        *self = Self::default();
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ConsoleState) {
    let title = cx.say(msg::console_observations());
    let count = open.session.notes().count();
    let counted = (count > 0).then(|| cx.words.number(count));
    let can_write = open.session.ended.is_none();
    let code = can_write.then(|| conduct::words(cx));
    let mut pressed = None;
    Card::titled(title).flush().fill_height().show_with(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            pressed = code.map(|words| conduct::button(ui, words));
            if let Some(counted) = counted {
                Label::new(counted, TextStyle::Caption)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if can_write {
                let margin = Dir::of(ui).margin(14, 14, 2, 2);
                Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 4.0;
                    write(ui, cx, open, &mut state.notes);
                });
            }
            scroll(ui, "console-notes", |ui| {
                list::show(ui, cx, open, &mut state.dialog);
            });
        },
    );
    if let Some(button) = pressed {
        conduct::panel(ui, &button, cx, open, &mut state.notes);
    }
}

fn write(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, notes: &mut Notes) {
    let id = Field::id(ui, FIELD);
    if std::mem::take(&mut notes.wants_focus) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let offers = completion::offers(open, &notes.text);
    let mut picked = has_focus
        .then(|| by_key(ui, &offers, &mut notes.chosen))
        .flatten();
    let (name, hint) = (
        cx.say(msg::console_note()),
        cx.say(msg::console_note_hint()),
    );
    let key = words::key(ui.ctx(), UserAction::Observe);
    let mut field = SearchField::new(&name, &hint).icon(Icon::NotePencil);
    if !has_focus {
        field = field.key(&key);
    }
    let out = field.show(ui, &mut notes.text, FIELD);
    if out.changed {
        notes.chosen = 0;
    }
    let over = notes.offered.is_some_and(|rect| {
        ui.input(|input| {
            input
                .pointer
                .hover_pos()
                .is_some_and(|at| rect.contains(at))
        })
    });
    if !offers.is_empty() && picked.is_none() && (has_focus || over) {
        picked = offer(ui, out.response.rect, &offers, notes);
    } else {
        notes.offered = None;
    }
    if out.submitted && picked.is_none() {
        // A quick typist sends the name and Enter in one frame: still the name is meant.
        let meant = completion::offers(open, &notes.text).into_iter().next();
        picked = meant.map(|(pick, _)| pick);
    }
    if let Some(pick) = picked {
        notes.take(pick);
        ui.memory_mut(|memory| memory.request_focus(id));
    } else if out.submitted {
        notes.send(cx, open);
    }
    if !notes.is_empty() {
        marks(ui, cx, open, notes);
    }
}

/// Arrows move, Enter takes.
fn by_key(ui: &Ui, offers: &[(Pick, String)], chosen: &mut usize) -> Option<Pick> {
    if offers.is_empty() {
        return None;
    }
    let (up, down, enter) = ui.input_mut(|input| {
        (
            input.consume_key(Modifiers::NONE, Key::ArrowUp),
            input.consume_key(Modifiers::NONE, Key::ArrowDown),
            input.consume_key(Modifiers::NONE, Key::Enter),
        )
    });
    let last = offers.len() - 1;
    if down {
        *chosen = if *chosen >= last { 0 } else { *chosen + 1 };
    }
    if up {
        *chosen = if *chosen == 0 { last } else { *chosen - 1 };
    }
    let pick = offers
        .get((*chosen).min(last))
        .map(|(pick, _)| pick.clone());
    pick.filter(|_| enter)
}

/// The names above the field, where there is room for them.
fn offer(ui: &Ui, field: Rect, offers: &[(Pick, String)], notes: &mut Notes) -> Option<Pick> {
    let t = tokens(ui.ctx());
    let height = OFFER * crate::ui::theme::count(offers.len()) + 14.0;
    let width = 300.0_f32.min(field.width());
    let place = Dir::of(ui).span(field, 0.0, width);
    let top = pos2(place.left(), field.top() - height - 4.0);
    let area = Area::new(Id::unique("console-offers"))
        .order(Order::Foreground)
        .fixed_pos(top);
    let shown = area.show(ui.ctx(), |ui| {
        Frame::new()
            .fill(t.surface)
            .stroke(Stroke::new(1.0, t.line_strong))
            .corner_radius(RADIUS_CONTROL)
            .shadow(shadow(t))
            .inner_margin(6)
            .show(ui, |ui| {
                ui.set_width(width - 14.0);
                ui.spacing_mut().item_spacing.y = 2.0;
                let mut picked = None;
                for (index, (pick, name)) in offers.iter().enumerate() {
                    let item = MenuItem::new(name).checked(index == notes.chosen);
                    if item.show(ui).clicked() {
                        picked = Some(pick.clone());
                    }
                }
                picked
            })
            .inner
    });
    notes.offered = Some(shown.response.rect);
    shown.inner
}

/// What was picked, the level, and the button that notes it.
fn marks(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, notes: &mut Notes) {
    let person = notes.person.map(|person| words::person(open, person));
    let competency = notes
        .competency
        .as_ref()
        .map(|id| open.prose.say(&texts::competency(id)));
    let is_ready = !notes.text.trim().is_empty();
    let note_it = cx.say(msg::console_note_it());
    let mut sent = false;
    let level = &mut notes.level;
    let (mut no_person, mut no_competency) = (false, false);
    let reading = &*cx;
    row(
        ui,
        34.0,
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if let Some(person) = &person {
                no_person = picked_button(ui, reading, person);
            }
            if let Some(competency) = &competency {
                no_competency = picked_button(ui, reading, competency);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let button = Button::primary(note_it).small().enabled(is_ready);
            sent = button.show(ui).clicked();
            ui.add_space(6.0);
            levels(ui, reading, level);
        },
    );
    if no_person {
        notes.person = None;
    }
    if no_competency {
        notes.competency = None;
    }
    if sent {
        notes.send(cx, open);
    }
}

fn picked_button(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> bool {
    Button::new(words)
        .icon_end(Icon::X)
        .small()
        .tight()
        .accessible_name(cx.say(msg::console_note_remove(words)))
        .show(ui)
        .clicked()
}

/// One to five, or none; written from the end.
fn levels(ui: &mut Ui, cx: &Cx<'_>, level: &mut Option<u8>) {
    let t = tokens(ui.ctx());
    for each in (1..=5).rev() {
        let on = *level == Some(each);
        let button = Button::new(cx.words.number(each))
            .small()
            .tight()
            .width(32.0)
            .toggle(on)
            .accessible_name(cx.say(msg::console_level_of(each)));
        if button.show(ui).clicked() {
            *level = (!on).then_some(each);
        }
    }
    Label::new(cx.say(msg::console_level()), TextStyle::Caption)
        .color(t.muted)
        .single_line()
        .show(ui);
}
