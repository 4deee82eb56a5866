//! The sheet of one observer: the people of the table, two competencies, and what each level looks
//! like. It is drawn from what an observer may know and from nothing else.

use egui::Ui;

use super::{ObserversState, grid, keys, levels};
use crate::domain::ids::ParticipantId;
use crate::domain::observing::{ObserverView, ObservingCommand, Rating};
use crate::domain::session::{Actor, Command, Request, Tables};
use crate::domain::time::SessionTime;
use crate::localisation::{PublicProse, msg};
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Chip, Dropdown, Size, columns, empty_state, row, stack, switch,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// Width of the column with the levels, where there is room and where there is little.
const LEVELS: [f32; 2] = [316.0, 264.0];
/// A narrower window has the narrower column.
const ROOMY: f32 = 860.0;

/// Where on the sheet somebody is, and what is being written.
#[derive(Default)]
pub(super) struct Sheet {
    /// Which person, from 0.
    pub(super) row: usize,
    /// Which of the two competencies.
    pub(super) lens: usize,
    /// The note on this person.
    pub(super) note: String,
    /// The field for the note takes the keyboard with the next frame.
    pub(super) wants_note: bool,
    /// It had the keyboard in the last frame.
    pub(super) is_typing: bool,
    /// The person of this row comes into sight with the next frame.
    pub(super) wants_sight: bool,
    /// A sheet of paper is typed in: the phase in which it was seen.
    paper: Option<usize>,
}

impl Sheet {
    /// The first person again.
    pub(super) fn begin(&mut self) {
        let paper = self.paper;
        *self = Self {
            paper,
            ..Self::default()
        };
    }

    pub(super) fn go_to(&mut self, row: usize, lens: usize) {
        if row != self.row {
            self.note.clear();
        }
        (self.row, self.lens) = (row, lens);
        self.wants_sight = true;
    }
}

/// What the parts of the sheet read.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) view: &'a ObserverView,
    pub(super) prose: &'a PublicProse,
    /// When it was seen, for a sheet of paper.
    pub(super) seen: Option<SessionTime>,
    /// Whether something can be rated.
    pub(super) is_open: bool,
}

impl Page<'_> {
    /// Sends as the observer.
    fn send(&self, cx: &mut Cx<'_>, command: ObservingCommand) {
        cx.ask(Action::Send(Request {
            command: Command::Observing(command),
            by: Actor::Observer(self.view.observer.clone()),
            why: None,
        }));
    }

    /// Rates whoever is at hand; what stands already is not said twice. From paper it goes on to
    /// the next.
    pub(super) fn rate(&self, cx: &mut Cx<'_>, at: &mut Sheet, rating: Rating) {
        let Some(person) = self.view.people.get(at.row) else {
            return;
        };
        let Some(lens) = self.view.lenses.get(at.lens) else {
            return;
        };
        if !self.is_open {
            return;
        }
        if person.ratings.get(at.lens) != Some(&Some(rating)) {
            let command = ObservingCommand::Rate {
                person: person.person,
                competency: lens.id.clone(),
                rating,
                seen: self.seen,
            };
            self.send(cx, command);
        }
        if self.seen.is_some() {
            let last = self.view.people.len().saturating_sub(1);
            match (at.lens, at.row) {
                (0, row) => at.go_to(row, 1),
                (_, row) if row < last => at.go_to(row + 1, 0),
                _ => {}
            }
        }
    }

    /// Keeps a note on a person.
    pub(super) fn note(&self, cx: &mut Cx<'_>, person: ParticipantId, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let command = ObservingCommand::Note {
            person,
            text: text.trim().to_owned(),
            seen: self.seen,
        };
        self.send(cx, command);
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut ObserversState) {
    let watches = &open.session.observing.watches;
    let wanted = state.observer.as_deref();
    let view = wanted
        .and_then(|observer| ObserverView::of(open.session, observer))
        .or_else(|| ObserverView::of(open.session, &watches.first()?.observer));
    let Some(view) = view else {
        return nobody(ui, cx, state);
    };
    let prose = open.prose.public();
    let last = view.people.len().saturating_sub(1);
    state.sheet.row = state.sheet.row.min(last);
    let seen = state.sheet.paper.and_then(|phase| {
        let run = open.session.schedule.phases.get(phase)?;
        run.first_entered
    });
    let page = Page {
        view: &view,
        prose: &prose,
        seen,
        is_open: open.session.has_started(),
    };
    keys::read(ui, cx, page, &mut state.sheet);
    stack(ui, |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        head(ui, cx, open, &view, state);
        if view.people.is_empty() {
            return no_people(ui, cx);
        }
        let narrow = usize::from(ui.available_width() < ROOMY);
        let levels = LEVELS.get(narrow).copied().unwrap_or_default();
        let sizes = [Size::Flex(1.0), Size::Fixed(levels)];
        columns(ui, &sizes, CARD_GAP, |ui, column| {
            if column == 0 {
                grid::show(ui, cx, page, &mut state.sheet);
            } else {
                levels::show(ui, cx, page, &mut state.sheet);
            }
        });
    });
}

fn nobody(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ObserversState) {
    let (title, body) = (
        cx.say(msg::observers_empty_title()),
        cx.say(msg::observers_empty_body()),
    );
    let act = cx.say(msg::observers_tab_overview());
    empty_state(ui, &title, &body, |ui| {
        if Button::new(act).show(ui).clicked() {
            state.tab = super::Tab::Overview;
        }
    });
}

fn no_people(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, body) = (
        cx.say(msg::observers_nobody_seated_title()),
        cx.say(msg::observers_nobody_seated_body()),
    );
    empty_state(ui, &title, &body, |_| {});
}

/// Whose sheet, where, how far; and the switch for a sheet of paper.
fn head(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    view: &ObserverView,
    state: &mut ObserversState,
) {
    let t = tokens(ui.ctx());
    let watches = &open.session.observing.watches;
    let names: Vec<&str> = watches
        .iter()
        .map(|watch| watch.observer.as_str())
        .collect();
    let now = names.iter().position(|name| *name == view.observer);
    let mut chosen = now.unwrap_or(0);
    let (given, of) = view.progress();
    let progress = cx.say(msg::observers_progress(given, of));
    let tone = if given == of { Tone::Ok } else { Tone::Info };
    let place = match view.tables {
        Tables::All => cx.say(msg::observers_all_tables()),
        Tables::Only(table) => cx.say(msg::console_table(table)),
    };
    let reading = &*cx;
    let paper = &mut state.sheet.paper;
    row(
        ui,
        34.0,
        |ui| {
            let name = reading.say(msg::observers_whose());
            let width = (ui.available_width() * 0.5).clamp(140.0, 260.0);
            Dropdown::new(&name, &names)
                .width(width)
                .show(ui, &mut chosen);
            Label::new(place, TextStyle::BodyMedium)
                .color(t.text_2)
                .truncate()
                .show(ui);
            if of > 0 {
                Chip::new(tone, progress).show(ui);
            }
        },
        |ui| from_paper(ui, reading, open, paper),
    );
    if now != Some(chosen)
        && let Some(observer) = names.get(chosen)
    {
        state.open_sheet(observer);
    }
}

/// The phase in which the sheet of paper was written, among those that have begun.
fn from_paper(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, paper: &mut Option<usize>) {
    let phases = open.session.schedule.phases.iter().enumerate();
    let begun: Vec<(usize, String)> = phases
        .filter(|(_, run)| run.was_visited())
        .map(|(index, run)| {
            let name = crate::domain::scenario::text::phase_short(&run.id);
            (index, open.prose.say(&name))
        })
        .collect();
    let current = open.session.schedule.current;
    let usual = current.or(begun.last().map(|(index, _)| *index));
    if let Some(phase) = paper {
        let names: Vec<&str> = begun.iter().map(|(_, name)| name.as_str()).collect();
        let now = begun.iter().position(|(index, _)| index == phase);
        let mut chosen = now.unwrap_or(0);
        let name = cx.say(msg::observers_paper_phase());
        Dropdown::new(&name, &names)
            .width(170.0)
            .show(ui, &mut chosen);
        if let Some((index, _)) = begun.get(chosen) {
            *phase = *index;
        }
    }
    let mut on = paper.is_some();
    ui.add_enabled_ui(!begun.is_empty(), |ui| {
        switch(ui, &mut on, &cx.say(msg::observers_paper()));
    });
    *paper = if on { paper.or(usual) } else { None };
}
