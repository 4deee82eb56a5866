//! One event of each kind that happens at a table: on its floor, in its separate meetings, on its
//! board, to its text.

use std::collections::{BTreeMap, BTreeSet};

use sulh::domain::agreement::{AgreementEvent, Check, Criterion, Pledge, Signing};
use sulh::domain::board::{Answer, BoardEvent, Mark, PollOn, Stance, Votes};
use sulh::domain::caucus::CaucusEvent;
use sulh::domain::entry::{EntryEvent, Labour, Point, Standing};
use sulh::domain::floor::{FloorEvent, SpeechKind};
use sulh::domain::ids::{CaucusId, ParticipantId, TableNo};
use sulh::domain::safety::SafetyEvent;
use sulh::domain::scenario::{Choice, Indicator, Trigger};
use sulh::domain::seat::SeatEvent;
use sulh::domain::session::{Cause, EventKind, Outcome};
use sulh::domain::single_text::{Bracket, Clause, TextEvent};
use sulh::domain::time::{SessionTime, Span};

use super::seat;

pub fn kinds() -> impl Iterator<Item = EventKind> {
    let table = TableNo(3);
    let floor = floor_events().map(|floor| EventKind::Floor { table, floor });
    let caucus = caucus_events().map(|caucus| EventKind::Caucus { table, caucus });
    let board = board_events().map(|board| EventKind::Board { table, board });
    let text = text_events().map(|text| EventKind::Text { table, text });
    let meets = floor.into_iter().chain(caucus);
    let safety = [
        SafetyEvent::Signalled { seat: seat() },
        SafetyEvent::Answered { seat: seat() },
        SafetyEvent::SteppedOut,
    ];
    let safety = safety.map(|safety| EventKind::Safety { table, safety });
    let private = seat_events().map(|own| EventKind::Seat {
        seat: seat(),
        person: ParticipantId(1),
        own,
    });
    let entry = entry_events()
        .into_iter()
        .map(move |entry| EventKind::Entry { table, entry });
    let rest = [
        EventKind::WalkedOut {
            table,
            party: "velmara".into(),
            out: true,
        },
        EventKind::OutcomeRecorded {
            table,
            outcome: Outcome::Partial,
            note: String::new(),
        },
        EventKind::SilenceNoticed { table, minutes: 12 },
        EventKind::IndicatorMoved {
            table,
            indicator: Indicator::Trust,
            to: 40,
            cause: Cause::Rule(Trigger::SilentFor(12)),
        },
    ];
    let signed = agreement_events().map(|agreement| EventKind::Agreement { table, agreement });
    let talks = board.into_iter().chain(text).chain(signed);
    meets
        .chain(talks)
        .chain(safety)
        .chain(private)
        .chain(entry)
        .chain(rest)
}

fn seat_events() -> [SeatEvent; 9] {
    [
        SeatEvent::HandedOver,
        SeatEvent::Opened,
        SeatEvent::Uncovered,
        SeatEvent::CodeMissed,
        SeatEvent::TakenBack,
        SeatEvent::ReturnMissed,
        SeatEvent::Noted {
            notes: "They fear the drought.".to_owned(),
        },
        SeatEvent::Kept {
            package: Some(
                [("water".into(), "equal-halves".into())]
                    .into_iter()
                    .collect(),
            ),
        },
        SeatEvent::Kept { package: None },
    ]
}

fn entry_events() -> Vec<EntryEvent> {
    let standings = [
        Standing::Asked,
        Standing::Consents,
        Standing::OnConditions("Nothing leaves the room.".to_owned()),
        Standing::Withholds("Not with them.".to_owned()),
        Standing::Withdrew("Drafts were shown.".to_owned()),
    ];
    let said = standings.map(|standing| EntryEvent::Consent {
        party: "talawi".into(),
        standing,
    });
    let written = Point::ALL.map(|point| EntryEvent::MandateWritten {
        point,
        text: "Three days.".to_owned(),
    });
    let rest = [
        EntryEvent::MandateAgreed {
            point: Point::Scope,
            agreed: true,
        },
        EntryEvent::SupportCalled {
            support: "river-law".into(),
            due: SessionTime(99_000),
        },
        EntryEvent::SupportArrived {
            support: "river-law".into(),
        },
        EntryEvent::SecondOffered {
            name: "Meridan".to_owned(),
        },
        EntryEvent::SecondVisited {
            party: "talawi".into(),
            there: true,
        },
        EntryEvent::LabourDivided {
            labour: Labour {
                agreed: true,
                text: "One chairs.".to_owned(),
            },
        },
        EntryEvent::AnalysisWritten {
            question: 4,
            text: "Fodder before the snow.".to_owned(),
        },
    ];
    said.into_iter().chain(written).chain(rest).collect()
}

fn floor_events() -> [FloorEvent; 6] {
    let person = ParticipantId(1);
    [
        FloorEvent::Asked {
            seat: seat(),
            kind: SpeechKind::Reply,
        },
        FloorEvent::Withdrew { seat: seat() },
        FloorEvent::Taken {
            seat: seat(),
            person,
            kind: SpeechKind::PointOfOrder,
            limit: Span::minutes(3),
            resumed: true,
        },
        FloorEvent::Freed,
        FloorEvent::LimitSet {
            limit: Span::minutes(2),
        },
        FloorEvent::Interpreted { person, on: true },
    ]
}

fn caucus_events() -> [CaucusEvent; 6] {
    let caucus = CaucusId(2);
    let seats = BTreeSet::from([seat()]);
    [
        CaucusEvent::Called {
            caucus,
            seats: seats.clone(),
            place: "Salle 2".to_owned(),
            length: Span::minutes(8),
        },
        CaucusEvent::Joined { caucus, seats },
        CaucusEvent::Returned { seat: seat() },
        CaucusEvent::Extended {
            caucus,
            due: SessionTime(99_000),
        },
        CaucusEvent::TimeUp { caucus },
        CaucusEvent::Ended { caucus },
    ]
}

fn choice() -> Choice {
    Choice {
        issue: "water".into(),
        option: "equal-halves".into(),
    }
}

fn clause() -> Clause {
    Clause {
        id: 2,
        issue: Some(choice().issue),
        option: Some(choice().option),
        body: "Half and half.".to_owned(),
        brackets: vec![Bracket {
            party: "talawi".into(),
            text: "sixty".to_owned(),
        }],
    }
}

fn board_events() -> [BoardEvent; 13] {
    [
        BoardEvent::StanceVoiced {
            party: "talawi".into(),
            choice: choice(),
            stance: Stance::CanAccept,
        },
        BoardEvent::IssueMarked {
            issue: "water".into(),
            mark: Some(Mark::Blocked),
        },
        BoardEvent::IssueMarked {
            issue: "water".into(),
            mark: None,
        },
        BoardEvent::ProposalPut {
            number: 8,
            author: "mediation".into(),
            seat: Some(seat()),
            package: [(choice().issue, choice().option)].into_iter().collect(),
            wording: "Half and half.".to_owned(),
            until: Some(SessionTime(7)),
        },
        BoardEvent::ProposalPut {
            number: 9,
            author: "talawi".into(),
            seat: None,
            package: [(choice().issue, choice().option)].into_iter().collect(),
            wording: String::new(),
            until: None,
        },
        BoardEvent::VoteOpened {
            number: 8,
            until: SessionTime(9),
        },
        BoardEvent::VoteClosed { number: 8 },
        BoardEvent::Answered {
            number: 8,
            party: "marsani".into(),
            answer: Answer::CanLiveWith,
            reason: String::new(),
        },
        BoardEvent::ProposalWithdrawn { number: 8 },
        BoardEvent::ProposalAdopted { number: 8 },
        BoardEvent::PollTaken {
            on: PollOn::Question("Go on?".to_owned()),
            votes: Votes::Secret(BTreeMap::from([(Answer::Reject, 2)])),
        },
        BoardEvent::PollTaken {
            on: PollOn::Proposal(8),
            votes: Votes::Open(BTreeMap::from([("talawi".into(), Answer::Accept)])),
        },
        BoardEvent::PollTaken {
            on: PollOn::Text,
            votes: Votes::Secret(BTreeMap::new()),
        },
    ]
}

fn text_events() -> [TextEvent; 2] {
    [
        TextEvent::Revised {
            clauses: vec![clause()],
            proposal: Some(8),
        },
        TextEvent::Locked {
            clause: 2,
            locked: true,
        },
    ]
}

fn agreement_events() -> [AgreementEvent; 6] {
    let signed = |signing, seat| AgreementEvent::Signed {
        party: "talawi".into(),
        seat,
        signing,
    };
    [
        signed(Signing::Signed, None),
        signed(
            Signing::WithReservation("Not the toll.".to_owned()),
            Some(seat()),
        ),
        signed(Signing::Declined("Too little.".to_owned()), None),
        AgreementEvent::Witnessed {
            name: "The elder".to_owned(),
            stands: true,
        },
        AgreementEvent::Checked {
            criterion: Criterion::Disputes,
            check: Some(Check::Weak),
        },
        AgreementEvent::Pledged {
            pledge: Pledge {
                giver: "The coast".to_owned(),
                amount: "Forty boats".to_owned(),
                date: String::new(),
            },
        },
    ]
}
