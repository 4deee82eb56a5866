//! What the palette can find.

use egui::Context;

use crate::domain::ids::{ParticipantId, SeatId};
use crate::domain::roster::Participant;
use crate::domain::scenario::text;
use crate::domain::session::{ClockState, Command, Request};
use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::place::Place;
use crate::ui::text::told_together;
use crate::ui::user_action::UserAction;

/// A line of the palette.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Shown before the words.
    pub icon: Icon,
    /// What it is called, and what is searched.
    pub name: String,
    /// What kind of thing it is, where it sits; searched too.
    pub detail: String,
    /// Its key.
    pub key: Option<String>,
    /// What choosing it asks for.
    pub actions: Vec<Action>,
}

impl Entry {
    /// What a screen reader says of it.
    pub fn spoken(&self, ctx: &Context) -> String {
        let key = self.key.as_deref().unwrap_or_default();
        told_together(ctx, &[&self.name, &self.detail, key])
    }
}

/// Everything that can be found now: actions first, then people, injects and phases.
pub fn entries(cx: &Cx<'_>) -> Vec<Entry> {
    let session = cx.open.map(|open| open.session);
    let mut all: Vec<Entry> = UserAction::all()
        .into_iter()
        .filter(|action| *action != UserAction::Palette && action.is_possible(session))
        .map(|action| of_action(cx, action))
        .collect();
    if let Some(open) = cx.open {
        all.extend(people(cx, &open));
        all.extend(seats(cx, &open));
        all.extend(injects(cx, &open));
        all.extend(phases(cx, &open));
    }
    all
}

fn of_action(cx: &Cx<'_>, action: UserAction) -> Entry {
    let mut actions = vec![Action::Do(action)];
    if matches!(action, UserAction::FocusTable(_) | UserAction::AllTables) {
        actions.insert(0, Action::Go(Place::Console));
    }
    Entry {
        icon: icon(action),
        name: cx.say(action.name()),
        detail: String::new(),
        key: key_names::of(cx.words, action),
        actions,
    }
}

fn icon(action: UserAction) -> Icon {
    match action {
        UserAction::Palette => Icon::MagnifyingGlass,
        UserAction::Keys => Icon::Keyboard,
        UserAction::Go(place) => place.icon(),
        UserAction::NewSession | UserAction::RecordProposal => Icon::Plus,
        UserAction::OpenFile => Icon::FolderOpen,
        UserAction::Start => Icon::Play,
        UserAction::PauseOrResume => Icon::Pause,
        UserAction::NextPhase => Icon::ArrowEnd,
        UserAction::PreviousPhase => Icon::ArrowStart,
        UserAction::AddMinute | UserAction::AddFive => Icon::Timer,
        UserAction::TakeMinute | UserAction::TakeFive => Icon::Minus,
        UserAction::RecoverTime => Icon::ClockCountdown,
        UserAction::Observe => Icon::NotePencil,
        UserAction::Injects => Icon::EnvelopeSimple,
        UserAction::OpenVote => Icon::HourglassMedium,
        UserAction::TakePoll => Icon::HandPalm,
        UserAction::EditText => Icon::Scroll,
        UserAction::Analysis => Icon::FileText,
        UserAction::Entry => Icon::SealCheck,
        UserAction::WriteInject => Icon::PenNib,
        UserAction::NextSpeaker | UserAction::Speakers => Icon::Microphone,
        UserAction::FocusTable(_) | UserAction::CallCaucus => Icon::UsersFour,
        UserAction::AllTables => Icon::UsersThree,
        UserAction::Undo => Icon::ArrowCounterClockwise,
        UserAction::Redo => Icon::ArrowClockwise,
        UserAction::Cover => Icon::EyeSlash,
        UserAction::Projector | UserAction::Show(_) => Icon::ProjectorScreen,
        UserAction::FreezeProjector => Icon::Snowflake,
        UserAction::BlankProjector => Icon::Monitor,
        UserAction::ProjectorFullScreen => Icon::CornersOut,
        UserAction::SwitchTheme => Icon::Moon,
        UserAction::Speak(_) => Icon::Translate,
        UserAction::ZoomIn | UserAction::TurnWall(false) => Icon::CaretUp,
        UserAction::ZoomOut | UserAction::TurnWall(true) => Icon::CaretDown,
        UserAction::Export => Icon::Export,
        UserAction::EndSession | UserAction::StopFloor => Icon::Stop,
    }
}

/// A person leads to the table where that person sits.
fn people(cx: &Cx<'_>, open: &Open<'_>) -> Vec<Entry> {
    let line = |person: &Participant| {
        let seat = open.session.seat_of(person.id);
        Entry {
            icon: Icon::User,
            name: person.profile.name.clone(),
            detail: seat_words(cx, open, person, seat),
            key: None,
            actions: match seat {
                Some(seat) => vec![Action::Go(Place::Console), Action::Focus(Some(seat.table))],
                None => vec![Action::Go(Place::Setup)],
            },
        }
    };
    open.session.people.values().map(line).collect()
}

/// A seat that can be opened; not any more when the record is sealed.
fn seats(cx: &Cx<'_>, open: &Open<'_>) -> Vec<Entry> {
    if open.session.ended.is_some() {
        return Vec::new();
    }
    let line = |(seat, id): (&SeatId, &ParticipantId)| {
        let person = open.session.people.get(id)?;
        Some(Entry {
            icon: Icon::Scroll,
            name: cx.say(msg::seats_palette(person.profile.name.as_str())),
            detail: seat_words(cx, open, person, Some(seat)),
            key: None,
            actions: vec![Action::OfferSeat(seat.clone())],
        })
    };
    open.session.seats.iter().filter_map(line).collect()
}

fn seat_words(cx: &Cx<'_>, open: &Open<'_>, person: &Participant, seat: Option<&SeatId>) -> String {
    let words = match seat {
        Some(seat) => {
            let role = open.prose.role(&seat.role, person.profile.gender);
            msg::palette_person_at(role, seat.table)
        }
        None => msg::palette_place_nowhere(),
    };
    cx.say(words)
}

/// An inject leads to the list of injects. Only while it can be released: that is the same
/// condition as for the action.
fn injects(cx: &Cx<'_>, open: &Open<'_>) -> Vec<Entry> {
    if !UserAction::Injects.is_possible(Some(open.session)) {
        return Vec::new();
    }
    let line = |run: &crate::domain::session::InjectRun| {
        let kind = if run.first_release().is_some() {
            msg::palette_inject_sent()
        } else {
            msg::palette_inject()
        };
        Entry {
            icon: Icon::EnvelopeSimple,
            name: run.written.as_ref().map_or_else(
                || open.prose.for_facilitator(&text::inject_title(&run.id)),
                |written| written.title.clone(),
            ),
            detail: cx.say(kind),
            key: None,
            actions: vec![Action::Do(UserAction::Injects)],
        }
    };
    open.session.injects.iter().map(line).collect()
}

/// Another phase can be jumped to while the clock goes on; Undo brings it back.
fn phases(cx: &Cx<'_>, open: &Open<'_>) -> Vec<Entry> {
    let schedule = &open.session.schedule;
    let goes_on = !matches!(
        open.session.clock.state,
        ClockState::Ready | ClockState::Ended { .. }
    );
    let count = schedule.phases.len();
    let others = schedule
        .phases
        .iter()
        .enumerate()
        .filter(|(index, _)| goes_on && Some(*index) != schedule.current);
    let line = |(index, phase): (usize, &crate::domain::schedule::PhaseRun)| Entry {
        icon: Icon::Clock,
        name: cx.say(msg::palette_phase_jump(
            open.prose.say(&text::phase(&phase.id)),
        )),
        detail: cx.say(msg::palette_phase(index + 1, count)),
        key: None,
        actions: vec![Action::Send(Request::facilitator(Command::Jump(index)))],
    };
    others.map(line).collect()
}
