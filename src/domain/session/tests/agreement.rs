//! What is signed, witnessed, pledged and checked at a table.

use super::*;
use crate::domain::agreement::{
    AgreementCommand, AgreementRefusal, Check, Criterion, Pledge, Signing,
};

const TABLE: TableNo = TableNo(1);

fn asks(command: AgreementCommand) -> Command {
    Command::Agreement(TABLE, command)
}

fn sign(party: &str, signing: Signing) -> Command {
    asks(AgreementCommand::Sign(party.into(), None, signing))
}

fn refused(refusal: AgreementRefusal) -> Refusal {
    Refusal::Agreement(refusal)
}

impl Room {
    fn stands(&self) -> bool {
        let agreement = &self.session.tables[&TABLE].agreement;
        agreement.stands(&self.session.scenario)
    }
}

#[test]
fn an_agreement_stands_when_those_of_the_rule_have_signed_be_it_with_a_reservation() {
    let reserved = Signing::WithReservation(" Not the toll. ".to_owned());
    let declined = Signing::Declined("Too little.".to_owned());
    let room = Room::with(7)
        .refuses(sign("hill", Signing::Signed), Refusal::NotStarted)
        .started()
        .does(sign("hill", Signing::Signed))
        .does(sign("coast", declined.clone()));
    assert!(!room.stands());
    let room = room.does(sign("valley", reserved));
    assert!(room.stands());
    let signature = &room.session.tables[&TABLE].agreement.signatures[&"valley".into()];
    assert_eq!(signature.signing.words(), Some("Not the toll."));
    let coast = &room.session.tables[&TABLE].agreement.signatures[&"coast".into()];
    assert_eq!(coast.seat, Some(seat(1, "skipper")), "its only seat");
    let room = room.does(sign("valley", declined));
    assert!(!room.stands(), "the last word counts");
    assert!(room.does(Command::Undo).stands());
}

#[test]
fn mediators_do_not_sign_and_a_reservation_says_which() {
    Room::with(8)
        .started()
        .refuses(
            sign("mediators", Signing::Signed),
            refused(AgreementRefusal::MediatesOnly),
        )
        .refuses(
            sign("sea", Signing::Signed),
            refused(AgreementRefusal::NotInScenario("sea".to_owned())),
        )
        .refuses(
            sign("hill", Signing::WithReservation(" ".to_owned())),
            refused(AgreementRefusal::WordsNeeded),
        )
        .refuses(
            sign("hill", Signing::Declined(String::new())),
            refused(AgreementRefusal::WordsNeeded),
        );
}

#[test]
fn witnesses_pledges_and_criteria_are_noted() {
    let witness = |stands| asks(AgreementCommand::Witness(" The elder ".to_owned(), stands));
    let pledge = |amount: &str| {
        asks(AgreementCommand::Pledge(Pledge {
            giver: "Coast".to_owned(),
            amount: amount.to_owned(),
            date: String::new(),
        }))
    };
    let check = |check| asks(AgreementCommand::Check(Criterion::Money, check));
    let room = Room::with(8)
        .started()
        .does(witness(true))
        .refuses(witness(true), refused(AgreementRefusal::WitnessUnchanged))
        .refuses(pledge(" "), refused(AgreementRefusal::WordsNeeded))
        .does(pledge("Forty boats"))
        .does(check(Some(Check::Weak)));
    let agreement = &room.session.tables[&TABLE].agreement;
    assert_eq!(agreement.witnesses, ["The elder"]);
    assert_eq!(agreement.pledges[0].amount, "Forty boats");
    assert_eq!(agreement.checks[&Criterion::Money], Check::Weak);
    let room = room.does(witness(false)).does(check(None));
    let agreement = &room.session.tables[&TABLE].agreement;
    assert!(agreement.witnesses.is_empty() && agreement.checks.is_empty());
}
