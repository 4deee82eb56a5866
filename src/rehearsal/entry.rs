//! On what ground the mediators stand: the tables fill in their analysis, the parties are asked for
//! their consent, the mandate is written and agreed, somebody is called to help, and some party looks
//! whether another mediator suits it better.

use crate::domain::entry::{EntryCommand, Labour, Point, Standing, support};
use crate::domain::ids::{PartyId, SeatId, SupportId, TableNo};
use crate::domain::scenario::{Audience, InjectKind, PhaseKind};
use crate::domain::session::{Actor, Command, Request, TableState};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::msg::{self, Value};

use super::scene::{Now, Scene, ask};

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    let Some(now) = scene.phase() else { return };
    for (table, state) in &scene.session.tables {
        match now.phase.kind {
            PhaseKind::Preparation => analyse(scene, &now, *table, state, requests),
            PhaseKind::Openings => {
                consent(scene, &now, *table, state, requests);
                mandate(scene, &now, *table, state, requests);
            }
            PhaseKind::Caucus => support(scene, &now, *table, state, requests),
            PhaseKind::Joint => {
                doubt(scene, &now, *table, state, requests);
                support(scene, &now, *table, state, requests);
            }
            _ => {}
        }
        shop(scene, *table, state, requests);
    }
}

fn entry(requests: &mut Vec<Request>, table: TableNo, command: EntryCommand) {
    ask(requests, Command::Entry(table, command));
}

/// A mediator of the table writes, or whoever leads the exercise.
fn writer(scene: &Scene, table: TableNo) -> Actor {
    let seats = scene.session.seated(table).into_keys();
    let mediates = |seat: &SeatId| {
        let party = scene.session.scenario.party_of(&seat.role);
        party.is_some_and(|party| party.mediates)
    };
    let mut mediators = seats.filter(mediates);
    mediators.next().map_or(Actor::Facilitator, Actor::Seat)
}

/// Question after question; one table in three leaves one out.
fn analyse(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let questions = i64::from(scene.session.scenario.lists.analysis.max(1));
    let mut left_out = scene.dice("left out", &[&table]);
    let left_out = left_out.percent(33).then(|| left_out.between(1, questions));
    for question in 1..=scene.session.scenario.lists.analysis {
        let number = i64::from(question);
        let mut dice = scene.dice("analysis", &[&table, &question]);
        let part = 10 + 80 * number / questions - dice.between(0, 8);
        let is_written = state.entry.analysis.answer(question).is_some();
        if is_written || left_out == Some(number) || !scene.strikes(now.part(part)) {
            continue;
        }
        let text = scene.say(&msg::rehearsal_analysis(number, dice.between(1, 2)));
        let command = EntryCommand::WriteAnalysis(question, text);
        requests.push(Request {
            command: Command::Entry(table, command),
            by: writer(scene, table),
            why: None,
        });
    }
}

fn negotiating(scene: &Scene) -> Vec<PartyId> {
    scene.session.scenario.negotiating().cloned().collect()
}

/// Each party is asked, one after the other, and most of them consent.
fn consent(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    for (place, party) in (0_i64..).zip(negotiating(scene)) {
        let mut dice = scene.dice("consents", &[&table, &party]);
        let asked = 45 + 5 * place;
        if scene.strikes(now.part(asked)) && state.entry.consents.of(&party).is_none() {
            let command = EntryCommand::Consent(party, Standing::Asked);
            entry(requests, table, command);
            continue;
        }
        let waits = state.entry.consents.of(&party) == Some(&Standing::Asked);
        if !waits || !scene.strikes(now.part(asked + dice.between(3, 6))) {
            continue;
        }
        let chance = dice.between(1, 100);
        let which = dice.between(1, 3);
        let standing = match chance {
            ..=66 => Standing::Consents,
            67..=92 => Standing::OnConditions(scene.say(&msg::rehearsal_condition(which))),
            _ => Standing::Withholds(scene.say(&msg::rehearsal_withholds(which))),
        };
        entry(requests, table, EntryCommand::Consent(party, standing));
    }
}

/// The mediators write their terms; most of them are agreed before the openings are over.
fn mandate(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    for (place, point) in (0_i64..).zip(Point::ALL) {
        let mut dice = scene.dice("mandate", &[&table, &place]);
        let is_written = dice.percent(85);
        let is_agreed = dice.percent(70);
        let term = state.entry.mandate.term(point);
        if is_written && term.is_none() && scene.strikes(now.part(8 + 5 * place)) {
            let text = scene.say(&msg::rehearsal_mandate(Value::Case(key(point))));
            entry(requests, table, EntryCommand::WriteMandate(point, text));
        }
        let can_agree = term.is_some_and(|term| !term.agreed);
        if can_agree && is_agreed && scene.strikes(now.part(86 + 2 * place)) {
            entry(requests, table, EntryCommand::AgreeMandate(point, true));
        }
    }
}

/// The name of a point in `rehearsal.ftl`.
fn key(point: Point) -> &'static str {
    match point {
        Point::Giver => "giver",
        Point::Scope => "scope",
        Point::Until => "until",
        Point::Reports => "reports",
        Point::Confidential => "confidential",
        Point::Ending => "ending",
    }
}

/// Two tables in three call somebody in a phase, somebody else each time.
fn support(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let mut dice = scene.dice("support", &[&table, &now.index]);
    if !dice.percent(66) || !scene.strikes(now.part(dice.between(5, 40))) {
        return;
    }
    let support = &state.entry.support;
    if support.on_the_way().is_some() || support.calls().len() >= support::MOST {
        return;
    }
    let cards = scene.session.scenario.support.iter().map(|card| &card.id);
    let known = |id: &&SupportId| support.call_of(id).is_some();
    let cards: Vec<&SupportId> = cards.filter(|id| !known(id)).collect();
    if let Some(id) = dice.pick(&cards) {
        let command = EntryCommand::CallSupport((*id).clone());
        entry(requests, table, command);
    }
}

/// At one table in four a party withdraws its consent in the joint negotiation, and gives it again.
fn doubt(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    let mut dice = scene.dice("doubts", &[&table]);
    let is_doubtful = dice.percent(25);
    let (first, which) = (now.part(dice.between(10, 40)), dice.between(1, 3));
    let parties = negotiating(scene);
    let Some(party) = dice.pick(&parties).filter(|_| is_doubtful) else {
        return;
    };
    let now = state.entry.consents.of(party);
    let standing = if scene.strikes(first) {
        if !now.is_some_and(Standing::consents) {
            return;
        }
        Standing::Withdrew(scene.say(&msg::rehearsal_withdraws(which)))
    } else if scene.strikes(first + Span::minutes(4)) {
        if !matches!(now, Some(Standing::Withdrew(_))) {
            return;
        }
        Standing::OnConditions(scene.say(&msg::rehearsal_condition(which)))
    } else {
        return;
    };
    entry(
        requests,
        table,
        EntryCommand::Consent(party.clone(), standing),
    );
}

/// Once a party has been invited elsewhere, the offer is known; at every other table the party goes
/// and comes back, and then the two mediators speak.
fn shop(scene: &Scene, table: TableNo, state: &TableState, requests: &mut Vec<Request>) {
    let Some((party, since)) = invited(scene, table) else {
        return;
    };
    let mut dice = scene.dice("shops", &[&table]);
    let known = since + dice.seconds(30, 90);
    let which = dice.between(1, 2);
    let goes = dice.percent(50);
    let agrees = dice.percent(60);
    let Some(second) = &state.entry.second else {
        if scene.strikes(known) {
            let name = scene.say(&msg::rehearsal_second_name(which));
            entry(requests, table, EntryCommand::OfferSecond(name));
        }
        return;
    };
    let there = second.there_since(&party);
    if goes && there.is_none() && scene.strikes(known + Span::minutes(1)) {
        entry(requests, table, EntryCommand::GoToSecond(party, true));
    } else if there.is_some_and(|from| scene.at >= from + Span::minutes(5)) {
        entry(requests, table, EntryCommand::GoToSecond(party, false));
    } else if second.labour.is_none() && scene.strikes(known + Span::minutes(8)) {
        let text = scene.say(&if agrees {
            msg::rehearsal_labour_agreed(which)
        } else {
            msg::rehearsal_labour_open(which)
        });
        let labour = Labour {
            agreed: agrees,
            text,
        };
        entry(requests, table, EntryCommand::DivideLabour(labour));
    }
}

/// The party that was sent an invitation of another mediator at this table, and when.
fn invited(scene: &Scene, table: TableNo) -> Option<(PartyId, SessionTime)> {
    scene.session.injects.iter().find_map(|run| {
        let inject = scene.session.scenario.inject(&run.id)?;
        let is_rival = inject.kind == InjectKind::RivalMediator;
        let since = run.released.get(&table).filter(|_| is_rival)?;
        match &run.audience {
            Audience::Party(party) => Some((party.clone(), *since)),
            Audience::Role(role) => {
                let party = scene.session.scenario.party_of(role)?;
                Some((party.id.clone(), *since))
            }
            Audience::Everyone => None,
        }
    })
}
