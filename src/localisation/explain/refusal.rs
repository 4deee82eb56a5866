//! Why a command was not carried out.

use crate::domain::agreement::AgreementRefusal;
use crate::domain::board::BoardRefusal;
use crate::domain::caucus::{self, CaucusRefusal};
use crate::domain::entry::{EntryRefusal, support};
use crate::domain::floor::{self, FloorRefusal};
use crate::domain::observing::ObservingRefusal;
use crate::domain::safety::SafetyRefusal;
use crate::domain::seat::{LONGEST_NOTE, SeatRefusal};
use crate::domain::session::{PEOPLE, Refusal, TABLES};
use crate::domain::single_text::TextRefusal;
use crate::localisation::msg::{self, Message};

/// Why the command was not carried out, and what helps.
pub(crate) fn refusal(refusal: &Refusal) -> Message {
    match refusal {
        Refusal::SessionEnded => msg::refusal_session_ended(),
        Refusal::NotStarted => msg::refusal_not_started(),
        Refusal::AlreadyStarted => msg::refusal_already_started(),
        Refusal::AlreadyPaused => msg::refusal_already_paused(),
        Refusal::AlreadyRunning => msg::refusal_already_running(),
        Refusal::NoNextPhase => msg::refusal_no_next_phase(),
        Refusal::NoPreviousPhase => msg::refusal_no_previous_phase(),
        Refusal::NoSuchPhase => msg::refusal_no_such_phase(),
        Refusal::ShorterThanUsed => msg::refusal_shorter_than_used(),
        Refusal::NobodySeated => msg::refusal_nobody_seated(),
        Refusal::NoSuchPerson(_) => msg::refusal_no_such_person(),
        Refusal::PersonAbsent(_) => msg::refusal_person_absent(),
        Refusal::SeatedTwice(_) => msg::refusal_seated_twice(),
        Refusal::NoSuchSeat(seat) => msg::refusal_no_such_seat(seat.table),
        Refusal::NotReached(seat) => msg::refusal_not_reached(seat.table),
        Refusal::NoSuchTable(table) => msg::refusal_no_such_table(*table),
        Refusal::TablesOutOfRange(found) => {
            msg::refusal_tables_out_of_range(*TABLES.start(), *TABLES.end(), *found)
        }
        Refusal::TooManyPeople(found) => msg::refusal_too_many_people(*PEOPLE.end(), *found),
        Refusal::BlankName => msg::refusal_blank_name(),
        Refusal::BlankText => msg::refusal_blank_text(),
        Refusal::BadPlan => msg::refusal_bad_plan(),
        Refusal::NoSuchInject(_) => msg::refusal_no_such_inject(),
        Refusal::InjectReleasedBefore(_) => msg::refusal_inject_released_before(),
        Refusal::InjectSkipped(_) => msg::refusal_inject_skipped(),
        Refusal::ReasonNeeded => msg::refusal_reason_needed(),
        Refusal::EmptyAudience(_) => msg::refusal_empty_audience(),
        Refusal::NotInScenario(part) => msg::refusal_not_in_scenario(part),
        Refusal::IndicatorOutOfRange(found) => msg::refusal_indicator_out_of_range(*found),
        Refusal::LevelOutOfRange(found) => msg::refusal_level_out_of_range(*found),
        Refusal::NoSuchObservation(_) => msg::refusal_no_such_observation(),
        Refusal::Board(refusal) => board(refusal),
        Refusal::Floor(refusal) => floor(refusal),
        Refusal::Caucus(refusal) => caucus(refusal),
        Refusal::Text(refusal) => text(refusal),
        Refusal::Safety(refusal) => safety(*refusal),
        Refusal::Observing(refusal) => observing(*refusal),
        Refusal::Seat(refusal) => seat(*refusal),
        Refusal::Entry(refusal) => entry(refusal),
        Refusal::SameAsBefore => msg::refusal_same_as_before(),
        Refusal::Agreement(refusal) => agreement(refusal),
        Refusal::NoGap => msg::refusal_no_gap(),
        Refusal::NothingToUndo { barrier: false } => msg::refusal_nothing_to_undo(),
        Refusal::NothingToUndo { barrier: true } => msg::refusal_undo_stops_here(),
        Refusal::NothingToRedo => msg::refusal_nothing_to_redo(),
    }
}

fn board(refusal: &BoardRefusal) -> Message {
    match refusal {
        BoardRefusal::NotInScenario(part) => msg::refusal_not_in_scenario(part),
        BoardRefusal::MediatesOnly => msg::refusal_mediators_no_vote(),
        BoardRefusal::EmptyPackage => msg::refusal_empty_package(),
        BoardRefusal::NoSuchProposal(number) => msg::refusal_no_such_proposal(*number),
        BoardRefusal::Decided(number) => msg::refusal_proposal_decided(*number),
        BoardRefusal::VoteOver(number) => msg::refusal_vote_over(*number),
        BoardRefusal::AuthorVotes(number) => msg::refusal_author_votes(*number),
        BoardRefusal::ReasonNeeded => msg::refusal_reject_reason(),
        BoardRefusal::NotCarried(number) => msg::refusal_not_carried(*number),
        BoardRefusal::CountdownOutOfRange(_) => msg::refusal_countdown(),
        BoardRefusal::NobodyAsked => msg::refusal_nobody_asked(),
        BoardRefusal::BlankQuestion => msg::refusal_blank_text(),
    }
}

fn floor(refusal: &FloorRefusal) -> Message {
    match refusal {
        FloorRefusal::NotAtTheTable => msg::refusal_floor_not_at_the_table(),
        FloorRefusal::WaitsAlready => msg::refusal_floor_waits_already(),
        FloorRefusal::DoesNotWait => msg::refusal_floor_does_not_wait(),
        FloorRefusal::SpeaksAlready => msg::refusal_floor_speaks_already(),
        FloorRefusal::NobodyWaits => msg::refusal_floor_nobody_waits(),
        FloorRefusal::NobodySpeaks => msg::refusal_floor_nobody_speaks(),
        FloorRefusal::LimitOutOfRange => msg::refusal_floor_limit(
            floor::LIMITS.start().whole_seconds(),
            floor::LIMITS.end().nearest_minutes(),
        ),
    }
}

fn caucus(refusal: &CaucusRefusal) -> Message {
    match refusal {
        CaucusRefusal::Nobody => msg::refusal_caucus_nobody(),
        CaucusRefusal::EmptySeat => msg::refusal_caucus_empty_seat(),
        CaucusRefusal::NoSuchCaucus => msg::refusal_caucus_over(),
        CaucusRefusal::ThereAlready => msg::refusal_caucus_there_already(),
        CaucusRefusal::NobodyAway => msg::refusal_caucus_nobody_away(),
        CaucusRefusal::LengthOutOfRange => msg::refusal_caucus_length(
            caucus::LENGTHS.start().nearest_minutes(),
            caucus::LENGTHS.end().nearest_minutes(),
        ),
    }
}

fn text(refusal: &TextRefusal) -> Message {
    match refusal {
        TextRefusal::NotInScenario(part) => msg::refusal_not_in_scenario(part),
        TextRefusal::NoSuchClause(_) => msg::refusal_no_such_clause(),
        TextRefusal::ClauseLocked(_) => msg::refusal_clause_locked(),
        TextRefusal::NothingChanged => msg::refusal_text_unchanged(),
    }
}

fn observing(refusal: ObservingRefusal) -> Message {
    match refusal {
        ObservingRefusal::SameTwice => msg::refusal_observing_same_twice(),
        ObservingRefusal::SameName => msg::refusal_observing_same_name(),
        ObservingRefusal::HasSeat => msg::refusal_observing_has_seat(),
        ObservingRefusal::NoSuchObserver => msg::refusal_observing_nobody(),
        ObservingRefusal::InFuture => msg::refusal_observing_in_future(),
        ObservingRefusal::NothingToMend => msg::refusal_observing_nothing_to_mend(),
    }
}

fn safety(refusal: SafetyRefusal) -> Message {
    match refusal {
        SafetyRefusal::EmptySeat => msg::refusal_safety_empty_seat(),
        SafetyRefusal::KnownAlready => msg::refusal_safety_known(),
        SafetyRefusal::NoSignal => msg::refusal_safety_no_signal(),
        SafetyRefusal::OutAlready => msg::refusal_safety_out_already(),
    }
}

fn seat(refusal: SeatRefusal) -> Message {
    match refusal {
        SeatRefusal::EmptySeat => msg::refusal_safety_empty_seat(),
        SeatRefusal::LaptopAway => msg::refusal_seat_laptop_away(),
        SeatRefusal::LaptopNotThere => msg::refusal_seat_laptop_not_there(),
        // A second that has begun counts: nobody is told to try again too early.
        SeatRefusal::Waits(left) => msg::refusal_seat_waits((left.0 + 999) / 1_000),
        SeatRefusal::NoteTooLong => msg::refusal_seat_note_too_long(LONGEST_NOTE),
        SeatRefusal::NotThisSeat => msg::refusal_seat_not_this_seat(),
    }
}

fn entry(refusal: &EntryRefusal) -> Message {
    match refusal {
        EntryRefusal::NotInScenario(part) => msg::refusal_not_in_scenario(part),
        EntryRefusal::MediatesOnly => msg::refusal_entry_mediates(),
        EntryRefusal::SameAsBefore => msg::refusal_same_as_before(),
        EntryRefusal::WordsNeeded => msg::refusal_blank_text(),
        EntryRefusal::NothingToWithdraw => msg::refusal_entry_nothing_to_withdraw(),
        EntryRefusal::SupportOnTheWay => msg::refusal_support_on_the_way(),
        EntryRefusal::CalledBefore => msg::refusal_support_called_before(),
        EntryRefusal::NoMoreSupport => msg::refusal_support_no_more(support::MOST),
        EntryRefusal::NoSecondMediator => msg::refusal_no_second_mediator(),
    }
}

fn agreement(refusal: &AgreementRefusal) -> Message {
    match refusal {
        AgreementRefusal::NotInScenario(part) => msg::refusal_not_in_scenario(part),
        AgreementRefusal::MediatesOnly => msg::refusal_mediators_do_not_sign(),
        AgreementRefusal::WordsNeeded => msg::refusal_blank_text(),
        AgreementRefusal::WitnessUnchanged => msg::refusal_witness(),
    }
}
