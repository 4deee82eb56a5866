//! Consent, mandate, support, a second mediator and the analysis of a table.

use proptest::prelude::*;

use super::*;
use crate::domain::entry::{
    EntryCommand, EntryEvent, EntryRefusal, Labour, Point, Standing, support,
};
use crate::domain::ids::PartyId;
use crate::domain::scenario::{Rule, Trigger};
use crate::domain::view::Told;

fn does(command: EntryCommand) -> Command {
    Command::Entry(TableNo(1), command)
}

fn refused(refusal: EntryRefusal) -> Refusal {
    Refusal::Entry(refusal)
}

fn says(party: &str, standing: Standing) -> Command {
    does(EntryCommand::Consent(party.into(), standing))
}

fn withdraws(why: &str) -> Command {
    says("hill", Standing::Withdrew(why.to_owned()))
}

fn calls(id: &str) -> Command {
    does(EntryCommand::CallSupport(id.into()))
}

fn goes(party: &str, there: bool) -> Command {
    does(EntryCommand::GoToSecond(party.into(), there))
}

fn divides(agreed: bool, text: &str) -> Command {
    let text = text.to_owned();
    does(EntryCommand::DivideLabour(Labour { agreed, text }))
}

fn offers(name: &str) -> Command {
    does(EntryCommand::OfferSecond(name.to_owned()))
}

fn analyses(question: u8, text: &str) -> Command {
    does(EntryCommand::WriteAnalysis(question, text.to_owned()))
}

/// The fixture, with what its rules make of consent and of another mediator.
fn entered() -> Scenario {
    let rules = [
        (Trigger::ConsentWithdrawn, -6),
        (Trigger::ConsentRestored, 3),
        (Trigger::WentElsewhere, -4),
        (Trigger::CameBack, 2),
        (Trigger::LabourDivided, 5),
    ];
    let rule = |(when, by)| Rule {
        when,
        effects: [(Indicator::Trust, by)].into_iter().collect(),
    };
    Scenario {
        rules: rules.map(rule).to_vec(),
        ..scenario()
    }
}

fn room() -> Room {
    Room::playing(entered(), 20).started()
}

impl Room {
    fn entry(&self) -> &crate::domain::entry::Entry {
        &self.session.tables[&TableNo(1)].entry
    }
}

#[test]
fn consent_is_asked_given_and_withdrawn_and_all_of_it_is_remembered() {
    let hill = PartyId::from("hill");
    let room = room()
        .does(says("hill", Standing::Asked))
        .after(minutes(2))
        .refuses(
            withdraws("Too slow."),
            refused(EntryRefusal::NothingToWithdraw),
        )
        .does(says(
            "hill",
            Standing::OnConditions(" Nothing leaves the room. ".into()),
        ))
        .expect_trust(1, 50)
        .after(minutes(5))
        .does(withdraws("The draft was shown."))
        .expect_trust(1, 44)
        .does(withdraws("The draft was shown to the coast."))
        .expect_trust(1, 44);
    let withdrawn: Vec<_> = room.entry().consents.withdrawn().collect();
    assert_eq!(withdrawn, [(&hill, at(7))]);
    let moments: Vec<SessionTime> = room
        .entry()
        .consents
        .history(&hill)
        .iter()
        .map(|said| said.at)
        .collect();
    assert_eq!(moments, [at(0), at(2), at(7), at(7)]);
    let consents = room
        .does(says("hill", Standing::Consents))
        .expect_trust(1, 47)
        .expect_trust(2, 50);
    assert_eq!(consents.entry().consents.given(), 1);
    let back = consents
        .does(Command::Undo)
        .does(Command::Undo)
        .does(Command::Undo);
    let before = Standing::OnConditions("Nothing leaves the room.".into());
    assert_eq!(back.entry().consents.of(&hill), Some(&before));
    back.expect_trust(1, 50);
}

#[test]
fn only_parties_consent_and_reasons_are_never_blank() {
    room()
        .refuses(
            says("mediators", Standing::Consents),
            refused(EntryRefusal::MediatesOnly),
        )
        .refuses(
            says("ghost", Standing::Asked),
            refused(EntryRefusal::NotInScenario("ghost".into())),
        )
        .refuses(
            says("hill", Standing::Withholds(" ".into())),
            refused(EntryRefusal::WordsNeeded),
        )
        .does(says("hill", Standing::Consents))
        .refuses(
            says("hill", Standing::Consents),
            refused(EntryRefusal::SameAsBefore),
        );
    Room::with(8).refuses(says("hill", Standing::Asked), Refusal::NotStarted);
}

#[test]
fn a_mandate_is_agreed_word_by_word() {
    let writes = |text: &str| does(EntryCommand::WriteMandate(Point::Until, text.to_owned()));
    let agrees = |agreed| does(EntryCommand::AgreeMandate(Point::Until, agreed));
    let room = room()
        .refuses(agrees(true), refused(EntryRefusal::WordsNeeded))
        .refuses(writes(" "), refused(EntryRefusal::SameAsBefore))
        .does(writes("Three days"))
        .does(agrees(true))
        .refuses(agrees(true), refused(EntryRefusal::SameAsBefore));
    assert_eq!(
        (
            room.entry().mandate.written(),
            room.entry().mandate.agreed()
        ),
        (1, 1)
    );
    let longer = room.does(writes("Five days"));
    assert_eq!(
        longer.entry().mandate.agreed(),
        0,
        "nobody has agreed to these words"
    );
    let none = longer.does(writes(""));
    assert_eq!(none.entry().mandate.written(), 0);
}

#[test]
fn whoever_is_called_comes_by_itself_at_its_moment() {
    let arrival = |room: &Room| -> Vec<SessionTime> {
        let came = room.session.valid_history().filter(|event| {
            matches!(
                &event.kind,
                EventKind::Entry {
                    entry: EntryEvent::SupportArrived { .. },
                    ..
                }
            )
        });
        came.map(|event| event.at).collect()
    };
    let called = room()
        .after(minutes(1))
        .does(calls("lawyer"))
        .refuses(calls("elders"), refused(EntryRefusal::SupportOnTheWay))
        .after(minutes(3));
    assert!(arrival(&called).is_empty());
    assert_eq!(called.entry().support.spent(), Span::ZERO);
    let paused = called
        .does(Command::Pause)
        .after(minutes(30))
        .does(Command::Resume);
    assert!(
        arrival(&paused).is_empty(),
        "nobody travels while the clock stands"
    );
    let there = paused.after(minutes(20));
    assert_eq!(arrival(&there), [at(7)]);
    assert_eq!(there.entry().support.spent(), minutes(6));
    let full = there
        .refuses(calls("lawyer"), refused(EntryRefusal::CalledBefore))
        .does(calls("elders"))
        .after(minutes(9))
        .refuses(calls("friends"), refused(EntryRefusal::NoMoreSupport));
    assert_eq!(full.entry().support.arrived().count(), support::MOST);
    let back = full.does(Command::Undo).does(Command::Undo);
    assert_eq!(
        back.entry().support.calls(),
        [],
        "with the call its arrival is taken back"
    );
    back.after(minutes(60)).does(calls("friends"));
}

#[test]
fn what_they_tell_is_for_the_mediators_of_the_table_that_called() {
    let room = room().does(calls("lawyer"));
    let told = |room: &Room, table, role| Told::to(&room.session, &seat(table, role)).len();
    assert_eq!(told(&room, 1, "envoy"), 0, "nobody is there yet");
    let there = room.after(minutes(6));
    assert_eq!(told(&there, 1, "envoy"), 1);
    assert_eq!(told(&there, 2, "envoy"), 0);
    assert_eq!(told(&there, 1, "elder"), 0);
}

#[test]
fn a_party_goes_to_the_other_mediator_and_comes_back() {
    let room = room()
        .refuses(goes("hill", true), refused(EntryRefusal::NoSecondMediator))
        .refuses(offers(" "), refused(EntryRefusal::WordsNeeded))
        .does(offers("The coast"))
        .refuses(offers("The coast"), refused(EntryRefusal::SameAsBefore))
        .refuses(goes("mediators", true), refused(EntryRefusal::MediatesOnly))
        .refuses(goes("hill", false), refused(EntryRefusal::SameAsBefore))
        .after(minutes(1))
        .does(goes("hill", true))
        .expect_trust(1, 46)
        .refuses(goes("hill", true), refused(EntryRefusal::SameAsBefore));
    let second = room.entry().second.as_ref().expect("an offer");
    assert_eq!(second.there_since(&"hill".into()), Some(at(1)));
    let room = room
        .after(minutes(4))
        .does(goes("hill", false))
        .expect_trust(1, 48)
        .refuses(divides(true, ""), refused(EntryRefusal::WordsNeeded))
        .does(divides(false, "Both want the chair."))
        .expect_trust(1, 48)
        .does(divides(true, "One chairs, one watches."))
        .expect_trust(1, 53)
        .does(divides(true, "One chairs, one counts."))
        .expect_trust(1, 53);
    let second = room.entry().second.as_ref().expect("an offer");
    assert_eq!(second.visitors().count(), 0);
    assert!(second.is_divided());
}

#[test]
fn the_analysis_says_who_wrote_last_and_ends_with_the_session() {
    let by = Actor::Seat(seat(1, "envoy"));
    let request = Request {
        command: analyses(2, "Prices rise."),
        by: by.clone(),
        why: None,
    };
    let room = room()
        .does(analyses(1, " A closed road. "))
        .after(minutes(3))
        .sends(&request)
        .refuses(
            analyses(2, "Prices rise. "),
            refused(EntryRefusal::SameAsBefore),
        )
        .refuses(
            analyses(4, "More."),
            refused(EntryRefusal::NotInScenario("4".into())),
        );
    let answer = room.entry().analysis.answer(2).expect("an answer");
    assert_eq!((answer.at, &answer.by), (at(3), &by));
    let room = room.does(analyses(1, ""));
    assert_eq!(room.entry().analysis.written(), 1);
    room.does(Command::End)
        .refuses(analyses(1, "Late."), Refusal::SessionEnded);
}

#[test]
fn from_an_own_seat_a_party_speaks_for_itself_and_the_mediators_write() {
    let room = room().does(offers("The coast"));
    let asks = |role: &str, command: Command| {
        let by = Actor::Seat(seat(1, role));
        let why = None;
        let request = Request { command, by, why };
        decide(&room.session, &request, room.now).is_ok()
    };
    let scope = does(EntryCommand::WriteMandate(Point::Scope, "The road.".into()));
    assert!(asks("elder", says("hill", Standing::Consents)));
    assert!(!asks("elder", says("valley", Standing::Consents)));
    assert!(asks("elder", goes("hill", true)));
    assert!(!asks("elder", scope.clone()));
    assert!(asks("envoy", scope));
    assert!(asks("envoy", says("hill", Standing::Asked)));
    assert!(!asks("envoy", says("hill", Standing::Consents)));
    assert!(asks("envoy", calls("lawyer")));
    assert!(!asks("elder", calls("lawyer")));
}

/// Anything that can be asked for here, be it possible or not.
pub(super) fn anything() -> impl Strategy<Value = Command> {
    let party = || {
        let ids = ["hill", "valley", "coast", "mediators"];
        proptest::sample::select(ids.to_vec()).prop_map(PartyId::from)
    };
    let words = || proptest::sample::select(vec!["", "Not in public.", "For three days."]);
    let standing = (0..5_u8, words()).prop_map(|(kind, words)| match kind {
        0 => Standing::Asked,
        1 => Standing::Consents,
        2 => Standing::OnConditions(words.to_owned()),
        3 => Standing::Withholds(words.to_owned()),
        _ => Standing::Withdrew(words.to_owned()),
    });
    let point = || proptest::sample::select(Point::ALL.to_vec());
    let card = proptest::sample::select(vec!["lawyer", "elders", "friends", "ghost"]);
    let command = prop_oneof![
        4 => (party(), standing).prop_map(|(party, said)| EntryCommand::Consent(party, said)),
        2 => (point(), words()).prop_map(|(point, words)| EntryCommand::WriteMandate(point, words.to_owned())),
        1 => (point(), any::<bool>()).prop_map(|(point, agreed)| EntryCommand::AgreeMandate(point, agreed)),
        4 => card.prop_map(|id| EntryCommand::CallSupport(id.into())),
        1 => words().prop_map(|name| EntryCommand::OfferSecond(name.to_owned())),
        3 => (party(), any::<bool>()).prop_map(|(party, there)| EntryCommand::GoToSecond(party, there)),
        1 => (any::<bool>(), words()).prop_map(|(agreed, text)| {
            EntryCommand::DivideLabour(Labour { agreed, text: text.to_owned() })
        }),
        2 => (0..5_u8, words()).prop_map(|(question, words)| EntryCommand::WriteAnalysis(question, words.to_owned())),
    ];
    (1..4_u8, command).prop_map(|(table, command)| Command::Entry(TableNo(table), command))
}
