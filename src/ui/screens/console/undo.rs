//! What undo would take back, in words.

use crate::domain::agreement::AgreementEvent;
use crate::domain::board::BoardEvent;
use crate::domain::entry::EntryEvent;
use crate::domain::session::EventKind;
use crate::domain::single_text::TextEvent;
use crate::localisation::{Message, msg};

/// Names the change, for "Undo: …".
pub(super) fn what(kind: &EventKind) -> Message {
    match kind {
        EventKind::Renamed { .. } => msg::console_undo_renamed(),
        EventKind::TablesSet { .. } => msg::console_undo_tables(),
        EventKind::PlanSet { .. } => msg::console_undo_plan(),
        EventKind::PeopleAdded { .. }
        | EventKind::PersonChanged { .. }
        | EventKind::PersonRemoved { .. }
        | EventKind::KeptApart { .. } => msg::console_undo_people(),
        EventKind::AttendanceMarked { .. } => msg::console_undo_attendance(),
        EventKind::SeatsAssigned { .. }
        | EventKind::SeatsMoved { .. }
        | EventKind::SeatPinned { .. } => msg::console_undo_seats(),
        EventKind::PhaseEntered { .. } => msg::console_undo_phase(),
        EventKind::PhaseExtended { .. } => msg::console_undo_time(),
        EventKind::TimeRecovered { .. } => msg::console_undo_recovered(),
        EventKind::StoryMoved { .. } => msg::console_undo_story(),
        EventKind::StepTicked { .. } => msg::console_undo_step(),
        EventKind::InjectHeld { .. }
        | EventKind::InjectDelayed { .. }
        | EventKind::InjectSkipped { .. } => msg::console_undo_inject(),
        EventKind::InjectWritten { .. } => msg::console_undo_written(),
        EventKind::IndicatorMoved { .. } => msg::console_undo_indicator(),
        EventKind::IssueSettled { .. } => msg::console_undo_issue(),
        EventKind::Board { board, .. } => on_board(board),
        EventKind::Entry { entry, .. } => on_entry(entry),
        EventKind::WalkedOut { .. } => msg::console_undo_walk_out(),
        EventKind::Floor { .. } => msg::console_undo_floor(),
        EventKind::Caucus { .. } => msg::console_undo_caucus(),
        EventKind::Agreement { agreement, .. } => match agreement {
            AgreementEvent::Signed { .. } => msg::undo_signature(),
            AgreementEvent::Witnessed { .. } => msg::undo_witness(),
            AgreementEvent::Checked { .. } => msg::undo_check(),
            AgreementEvent::Pledged { .. } => msg::undo_pledge(),
        },
        EventKind::Text { text, .. } => match text {
            TextEvent::Revised { .. } => msg::undo_text(),
            TextEvent::Locked { .. } => msg::undo_lock(),
        },
        EventKind::DecisionNoted { .. } => msg::console_undo_decision(),
        EventKind::OutcomeRecorded { .. } => msg::console_undo_outcome(),
        EventKind::Observed { .. } => msg::console_undo_observed(),
        EventKind::ObservationChanged { .. } | EventKind::ObservationRemoved { .. } => {
            msg::console_undo_observation()
        }
        EventKind::Observing { .. } => msg::undo_observers(),
        EventKind::ContentNoteRead { .. } => msg::undo_content_note(),
        EventKind::WordsWritten { .. } => msg::console_undo_words(),
        // Undo passes these over or stops before them.
        EventKind::Created { .. }
        | EventKind::Started
        | EventKind::Ended
        | EventKind::InjectReleased { .. }
        | EventKind::Safety { .. }
        | EventKind::Seat { .. }
        | EventKind::SilenceNoticed { .. }
        | EventKind::Paused
        | EventKind::Resumed
        | EventKind::GapNoticed { .. }
        | EventKind::GapSettled { .. }
        | EventKind::Reopened { .. }
        | EventKind::InjectDue { .. }
        | EventKind::InjectRead { .. }
        | EventKind::Undone { .. }
        | EventKind::Redone { .. } => msg::console_undo_last(),
    }
}

fn on_entry(event: &EntryEvent) -> Message {
    match event {
        EntryEvent::Consent { .. } => msg::undo_consent(),
        EntryEvent::MandateWritten { .. } | EntryEvent::MandateAgreed { .. } => msg::undo_mandate(),
        EntryEvent::SupportCalled { .. } | EntryEvent::SupportArrived { .. } => msg::undo_support(),
        EntryEvent::SecondOffered { .. }
        | EntryEvent::SecondVisited { .. }
        | EntryEvent::LabourDivided { .. } => msg::undo_second_mediator(),
        EntryEvent::AnalysisWritten { .. } => msg::undo_analysis(),
    }
}

fn on_board(event: &BoardEvent) -> Message {
    match event {
        BoardEvent::StanceVoiced { .. } => msg::undo_stance(),
        BoardEvent::IssueMarked { .. } => msg::undo_mark(),
        BoardEvent::ProposalPut { .. } => msg::undo_proposal(),
        BoardEvent::VoteOpened { .. } | BoardEvent::VoteClosed { .. } => msg::undo_vote(),
        BoardEvent::Answered { .. } => msg::undo_answer(),
        BoardEvent::ProposalWithdrawn { .. } => msg::undo_withdrawal(),
        BoardEvent::ProposalAdopted { .. } => msg::undo_adoption(),
        BoardEvent::PollTaken { .. } => msg::undo_poll(),
    }
}
