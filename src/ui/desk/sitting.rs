//! The laptop at a seat: the window shows that seat and nothing else, in the language of its person,
//! covered unless somebody reads it.

use egui::{Context, Event, OutputCommand, Ui};

use super::{Desk, OpenSession};
use crate::domain::board::BoardCommand;
use crate::domain::floor::{FloorCommand, SpeechKind};
use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::safety::SafetyCommand;
use crate::domain::seat::{SeatCommand, SeatEvent, Visit};
use crate::domain::session::{Actor, Command, EventKind, Request};
use crate::domain::time::{Now, Span, SteadyTime};
use crate::domain::view::{SeatDoor, SeatView};
use crate::localisation::{Edition, Editions, Localiser, Message, SeatProse, explain};
use crate::ui::components::Toasts;
use crate::ui::place::Place;
use crate::ui::screens::seat::{self, COVERS_AFTER, SeatAsk, SeatCx, SeatState, VeilState};
use crate::ui::text::{self, Direction};

/// The laptop is with somebody.
pub(super) struct Sitting {
    seat: SeatId,
    person: ParticipantId,
    words: Localiser,
    prose: SeatProse,
    veil: VeilState,
    /// What the person has on the screen, from the first time that the seat was opened on.
    state: Option<SeatState>,
    is_open: bool,
    last_input: SteadyTime,
    refused: Option<Message>,
}

impl Sitting {
    fn of(open: &OpenSession, visit: &Visit, words: &Localiser) -> Option<Self> {
        let session = open.runner.session();
        let person = session.people.get(&visit.person)?;
        let party = session.scenario.party_of(&visit.seat.role)?;
        let editions = Editions::new(words, &open.runner.pack().ftl);
        let Edition { words, prose } = editions.for_person(&person.profile);
        Some(Self {
            seat: visit.seat.clone(),
            person: visit.person,
            words: words.clone(),
            prose: prose.seat(&party.id, &visit.seat.role),
            veil: VeilState::default(),
            state: None,
            is_open: false,
            last_input: SteadyTime::default(),
            refused: None,
        })
    }

    fn is_of(&self, visit: &Visit) -> bool {
        self.seat == visit.seat && self.person == visit.person
    }

    /// What is left until it covers itself.
    fn left(&self, now: Now) -> Span {
        COVERS_AFTER - now.steady.since(self.last_input)
    }

    /// The request that an ask comes to, always in the name of this seat.
    fn request(&self, view: Option<&SeatView>, ask: SeatAsk) -> Option<Request> {
        let (seat, table) = (self.seat.clone(), self.seat.table);
        let own = |command| Command::Seat(seat.clone(), command);
        let party = || view.map(|view| view.party.clone());
        let command = match ask {
            SeatAsk::Cover => return None,
            SeatAsk::TakeBack(code) => {
                return Some(Request::facilitator(own(SeatCommand::TakeBack(code))));
            }
            SeatAsk::Open(code) => own(SeatCommand::Open(code)),
            SeatAsk::Note(notes) => own(SeatCommand::Note(notes)),
            SeatAsk::Keep(package) => own(SeatCommand::Keep(Some(package))),
            SeatAsk::Put(package, wording) => Command::Board(
                table,
                BoardCommand::Put {
                    author: party()?,
                    seat: Some(seat.clone()),
                    package,
                    wording,
                    countdown: None,
                },
            ),
            SeatAsk::Answer(number, answer, reason) => Command::Board(
                table,
                BoardCommand::Answer {
                    number,
                    party: party()?,
                    answer,
                    reason,
                },
            ),
            SeatAsk::AskForFloor => {
                let ask = FloorCommand::Ask(seat.clone(), SpeechKind::Statement);
                Command::Floor(table, ask)
            }
            SeatAsk::LeaveLine => Command::Floor(table, FloorCommand::Withdraw(seat.clone())),
            SeatAsk::Stop => Command::Safety(table, SafetyCommand::Signal(seat.clone())),
            SeatAsk::Read(inject) => Command::MarkRead(inject, [seat.clone()].into()),
        };
        Some(Request {
            command,
            by: Actor::Seat(seat),
            why: None,
        })
    }
}

impl Desk {
    /// The window follows the laptop: to a seat, to another one, back to the facilitator. A session
    /// that was opened again with the laptop at a seat comes back at that seat, covered.
    pub(super) fn follow_laptop(&mut self, ctx: &Context) {
        let visit = self.open.as_ref().and_then(|open| {
            let visit = open.runner.session().visit.clone()?;
            Some((open, visit))
        });
        let Some((open, visit)) = visit else {
            if self.sitting.take().is_some() {
                self.place = Place::Briefs;
            }
            return;
        };
        if self.sitting.as_ref().is_some_and(|is| is.is_of(&visit)) {
            return;
        }
        self.sitting = Sitting::of(open, &visit, &self.words);
        // Nothing of the console lies over the seat or waits behind it, and nothing that the
        // facilitator copied can be pasted there.
        self.palette = false;
        self.keys = false;
        self.covered = false;
        self.question = None;
        self.where_to = None;
        self.toasts = Toasts::new();
        forget_copied(ctx);
        let focused = ctx.memory(egui::Memory::focused);
        if let Some(id) = focused {
            ctx.memory_mut(|memory| memory.surrender_focus(id));
        }
    }

    /// Whether the window shows a seat: then the keys and the palette of the console rest.
    pub(super) fn is_at_seat(&self) -> bool {
        self.sitting.is_some()
    }

    /// Draws the seat and carries out what its person asked for.
    pub(super) fn show_seat(&mut self, ui: &mut Ui, now: Now) {
        let ctx = ui.ctx().clone();
        let steady = self.clock.now();
        let (Some(open), Some(sitting)) = (&self.open, &mut self.sitting) else {
            return;
        };
        let session = open.runner.session();
        let Some(door) = SeatDoor::of(session, now) else {
            return;
        };
        // First what has come to pass, then what was pressed: a window that comes back after a while
        // without a frame is covered before anybody sees it.
        if sitting.is_open && (sitting.left(steady) <= Span::ZERO || was_left(&ctx)) {
            self.cover_seat(&ctx);
            return self.show_seat(ui, now);
        }
        if ctx.input(|input| !input.events.is_empty()) {
            sitting.last_input = steady.steady;
        }
        let left = sitting.left(steady);
        // Only an open seat is looked into at all.
        let view = sitting
            .is_open
            .then(|| SeatView::of(session, &sitting.seat, now))
            .flatten();
        let mut asks = Vec::new();
        let mut cx = SeatCx {
            words: &sitting.words,
            prose: &sitting.prose,
            door: &door,
            now: steady,
            refused: sitting.refused.as_ref(),
            asks: &mut asks,
        };
        let direction = Direction::of(sitting.words.language());
        text::with_direction(&ctx, direction, || match &view {
            Some(view) => {
                let state = sitting.state.get_or_insert_with(|| SeatState::new(view));
                seat::open(ui, &mut cx, view, state, left);
            }
            None => seat::covered(ui, &mut cx, &mut sitting.veil),
        });
        for ask in asks {
            self.do_at_seat(view.as_ref(), ask, &ctx);
        }
    }

    fn do_at_seat(&mut self, view: Option<&SeatView>, ask: SeatAsk, ctx: &Context) {
        if ask == SeatAsk::Cover {
            return self.cover_seat(ctx);
        }
        let now = self.clock.now();
        let (Some(open), Some(sitting)) = (&mut self.open, &mut self.sitting) else {
            return;
        };
        let Some(request) = sitting.request(view, ask) else {
            return;
        };
        match open.runner.send(&request) {
            Ok(happened) => {
                sitting.refused = None;
                let news = open.runner.session().history.iter().rev();
                let opens = news
                    .take_while(|event| event.seq >= happened.start)
                    .any(|event| is_opening(&event.kind));
                if opens {
                    sitting.is_open = true;
                    sitting.last_input = now.steady;
                    sitting.veil.clear();
                }
            }
            Err(refusal) => sitting.refused = Some(explain::refusal(&refusal)),
        }
        ctx.request_repaint();
    }

    /// A window that is hidden draws nothing and so notices nothing: an open seat is covered all the
    /// same.
    pub(in crate::ui) fn while_hidden(&mut self, ctx: &Context) {
        let is_hidden = ctx.input(|input| input.viewport().visible() == Some(false));
        if is_hidden && self.sitting.as_ref().is_some_and(|sitting| sitting.is_open) {
            self.cover_seat(ctx);
        }
    }

    /// Covers the seat at once. What was written is kept; what was copied there is gone.
    fn cover_seat(&mut self, ctx: &Context) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        sitting.is_open = false;
        sitting.refused = None;
        sitting.veil.clear();
        forget_copied(ctx);
        text::forget_laid_out(ctx);
        let unkept = sitting.state.as_mut().and_then(SeatState::cover);
        if let Some(notes) = unkept {
            self.do_at_seat(None, SeatAsk::Note(notes), ctx);
        }
        ctx.request_repaint();
    }

    /// How long until the seat has to be drawn again, if nobody touches it.
    pub(super) fn next_look_at_seat(&self) -> Option<Span> {
        let sitting = self.sitting.as_ref()?;
        let left = sitting.left(self.clock.now());
        sitting
            .is_open
            .then(|| Span(left.0.rem_euclid(1_000).max(1)))
    }
}

/// Whether the window lost the focus since the last frame, even if it has it again: nothing is drawn
/// while it is hidden.
fn was_left(ctx: &Context) -> bool {
    ctx.input(|input| {
        let is_leaving = |event: &Event| matches!(event, Event::WindowFocused(false));
        !input.focused || input.events.iter().any(is_leaving)
    })
}

fn is_opening(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Seat {
            own: SeatEvent::Opened | SeatEvent::Uncovered,
            ..
        }
    )
}

/// The clipboard belongs to whoever sits at the laptop now.
fn forget_copied(ctx: &Context) {
    ctx.copy_text(String::new());
    // What was selected with the mouse can be pasted too, with its middle button.
    ctx.send_cmd(OutputCommand::TextSelectionSettled(String::new()));
}
