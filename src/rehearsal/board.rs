//! What people say of the options, and the proposals that carry what they agree on.
//!
//! A party says of an option what it is worth to it. What the talks have found is put as a proposal,
//! answered, and adopted once the consent that the scenario asks for is there.

use crate::domain::agreement::{AgreementCommand, Check, Criterion, Pledge, Signing};
use crate::domain::board::{Answer, BoardCommand, PollOn, Proposal, ProposalState, Stance, Votes};
use crate::domain::ids::{IssueId, OptionId, PartyId, SeatId, TableNo};
use crate::domain::negotiation::{self, Package};
use crate::domain::scenario::{Choice, PartyValues, PhaseKind};
use crate::domain::session::{Command, Outcome, Request, TableState};
use crate::domain::single_text::{self, Bracket, TextCommand};
use crate::domain::time::Span;
use crate::localisation::msg;

use super::scene::{Now, Scene, ask};
use super::seats;

/// A party says something of an option about so often.
const VOICE_EVERY: i64 = 35;

/// Somebody tries a proposal of its own about so often.
const TRY_EVERY: i64 = 240;

/// How long answers are taken.
const VOTE: Span = Span::minutes(2);

/// What is said and answered at a table between two looks.
pub(super) fn look(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    if !now.phase.kind.negotiates() {
        return;
    }
    if let Some(put) = state
        .board
        .proposals
        .iter()
        .rev()
        .find(|put| put.is_alive())
    {
        answer(scene, table, put, requests);
    } else if matches!(now.phase.kind, PhaseKind::Joint | PhaseKind::Caucus) {
        try_one(scene, table, state, requests);
    }
    voice(scene, table, state, requests);
    write(scene, now, table, state, requests);
    poll(scene, now, table, state, requests);
}

/// While the text is drafted, a party asks for a reservation in brackets; a little later it is given up.
fn write(
    scene: &Scene,
    now: &Now,
    table: TableNo,
    state: &TableState,
    requests: &mut Vec<Request>,
) {
    if now.phase.kind != PhaseKind::Drafting {
        return;
    }
    let mut clauses = state.text.current().clauses.clone();
    let mut dice = scene.dice("writes", &[&table]);
    let written: Vec<usize> = (0..clauses.len())
        .filter(|index| {
            clauses
                .get(*index)
                .is_some_and(|clause| clause.option.is_some())
        })
        .collect();
    let chosen = dice.pick(&written).copied();
    let party = dice.pick(&scene.session.scenario.values);
    let words = scene.say(&msg::rehearsal_reserves(dice.between(1, 3)));
    let Some((clause, party)) = chosen
        .and_then(|index| clauses.get_mut(index))
        .zip(party)
        .filter(|(clause, _)| !state.text.is_locked(clause.id))
    else {
        return;
    };
    if scene.strikes(now.part(40)) {
        clause.brackets.push(Bracket {
            party: party.party.clone(),
            text: words,
        });
    } else if scene.strikes(now.part(75)) {
        clause.brackets.clear();
    } else {
        return;
    }
    let revised = TextCommand::Revise(clauses);
    if single_text::decide(&state.text, &scene.session.scenario, &revised).is_ok() {
        ask(requests, Command::Text(table, revised));
    }
}

/// Before the drafting ends the mediators look where everybody stands, some tables in secret.
fn poll(scene: &Scene, now: &Now, table: TableNo, state: &TableState, requests: &mut Vec<Request>) {
    if now.phase.kind != PhaseKind::Drafting || !scene.strikes(now.part(60)) {
        return;
    }
    let package = Package(state.settled.clone());
    let scenario = &scene.session.scenario;
    let answer = |values: &PartyValues| match negotiation::worth(values, &package) - values.no_deal
    {
        10.. => Answer::Accept,
        0.. => Answer::CanLiveWith,
        -20.. => Answer::NeedsChange,
        _ => Answer::Reject,
    };
    let answers = scenario
        .values
        .iter()
        .map(|values| (values, answer(values)));
    let mut dice = scene.dice("poll", &[&table]);
    let votes = if dice.percent(50) {
        Votes::Open(
            answers
                .map(|(values, answer)| (values.party.clone(), answer))
                .collect(),
        )
    } else {
        let mut counts = std::collections::BTreeMap::new();
        for (_, answer) in answers {
            *counts.entry(answer).or_insert(0) += 1;
        }
        Votes::Secret(counts)
    };
    ask(
        requests,
        on_table(table, BoardCommand::Poll(PollOn::Text, votes)),
    );
}

/// Puts what the talks have found, by one of those whose consent is needed or by the mediators.
pub(super) fn put(
    scene: &Scene,
    table: TableNo,
    (issue, option): (IssueId, OptionId),
    requests: &mut Vec<Request>,
) {
    let scenario = &scene.session.scenario;
    let mut dice = scene.dice("author", &[&table, &issue, &scene.at.0]);
    let mut authors: Vec<&PartyId> = scenario.consent.required.iter().collect();
    let mediators = scenario.parties.iter().find(|party| party.mediates);
    authors.extend(mediators.map(|party| &party.id));
    let Some(author) = dice.pick(&authors) else {
        return;
    };
    propose(scene, table, author, (issue, option), requests);
}

/// Put from the seat of whoever speaks for the party; where nobody sits, the facilitator notes it.
fn propose(
    scene: &Scene,
    table: TableNo,
    author: &PartyId,
    (issue, option): (IssueId, OptionId),
    requests: &mut Vec<Request>,
) {
    let seat = speaks_for(scene, table, author);
    let put = BoardCommand::Put {
        author: author.clone(),
        seat: seat.cloned(),
        package: Package([(issue, option)].into()),
        // The scenario's own sentence stands for it.
        wording: String::new(),
        countdown: Some(VOTE),
    };
    says(seat, on_table(table, put), requests);
}

/// The first seat of a party at a table that is taken.
fn speaks_for<'s>(scene: &Scene<'s>, table: TableNo, party: &PartyId) -> Option<&'s SeatId> {
    let session = scene.session;
    session.seats.keys().find(|seat| {
        let of = session.scenario.party_of(&seat.role);
        seat.table == table && of.is_some_and(|of| of.id == *party)
    })
}

fn says(seat: Option<&SeatId>, command: Command, requests: &mut Vec<Request>) {
    match seat {
        Some(seat) => requests.push(seats::from(seat, command)),
        None => ask(requests, command),
    }
}

fn on_table(table: TableNo, command: BoardCommand) -> Command {
    Command::Board(table, command)
}

/// Every party answers within half a minute; then the proposal is adopted or taken back.
fn answer(scene: &Scene, table: TableNo, put: &Proposal, requests: &mut Vec<Request>) {
    let waiting: Vec<&PartyId> = put.waiting(&scene.session.scenario).collect();
    if waiting.is_empty() || matches!(put.state, ProposalState::Closed(_)) {
        let command = if put.is_carried(&scene.session.scenario) {
            BoardCommand::Adopt(put.number)
        } else {
            BoardCommand::Withdraw(put.number)
        };
        ask(requests, on_table(table, command));
        return;
    }
    for party in waiting {
        let mut dice = scene.dice("answer to", &[&table, &put.number, party]);
        if scene.at < put.at + dice.seconds(5, 20) {
            continue;
        }
        if is_tried(scene, put) && dice.percent(15) {
            // It says nothing, and the countdown runs out.
            continue;
        }
        let answer = answer_of(scene, table, put, party);
        let reason = match answer {
            Answer::Accept | Answer::CanLiveWith => String::new(),
            Answer::NeedsChange => scene.say(&msg::rehearsal_needs_change(dice.between(1, 3))),
            Answer::Reject => scene.say(&msg::rehearsal_rejects(dice.between(1, 3))),
        };
        let answer = BoardCommand::Answer {
            number: put.number,
            party: party.clone(),
            answer,
            reason,
        };
        let seat = speaks_for(scene, table, party);
        says(seat, on_table(table, answer), requests);
    }
}

/// What the talks have found is known to be enough for those who must agree: they give way on this
/// issue for the sake of the whole, and most others go with them. What somebody only tries is judged
/// by itself.
fn answer_of(scene: &Scene, table: TableNo, put: &Proposal, party: &PartyId) -> Answer {
    let scenario = &scene.session.scenario;
    let is_needed = |party| scenario.consent.required.contains(party);
    let is_found = !is_tried(scene, put);
    let mut dice = scene.dice("gives way", &[&table, &put.number, party]);
    let gives_way = is_found && (is_needed(party) || dice.percent(75));
    let values = scenario.values_of(party);
    let shares = put.package.choices();
    let shares = shares.filter_map(|choice| share(values?, &choice));
    match shares.min().unwrap_or(0) {
        70.. => Answer::Accept,
        35.. => Answer::CanLiveWith,
        _ if gives_way => Answer::CanLiveWith,
        10.. => Answer::NeedsChange,
        _ => Answer::Reject,
    }
}

/// Whether somebody whose consent is not needed tries it.
fn is_tried(scene: &Scene, put: &Proposal) -> bool {
    let scenario = &scene.session.scenario;
    scenario.values_of(&put.author).is_some() && !scenario.consent.required.contains(&put.author)
}

/// What an option is worth to a party, in hundredths of the best option of its issue; nothing where
/// it is a red line.
fn share(values: &PartyValues, choice: &Choice) -> Option<i64> {
    if values.red_lines.contains(choice) {
        return Some(0);
    }
    let scores = values.scores.get(&choice.issue)?;
    let best = i64::from(*scores.values().max()?).max(1);
    Some(i64::from(*scores.get(&choice.option)?) * 100 / best)
}

/// Whether a slot of so many seconds begins with this look.
fn begins(scene: &Scene, seconds: i64) -> Option<i64> {
    let slot = |at: crate::domain::time::SessionTime| at.0 / (seconds * 1_000);
    (slot(scene.at) != slot(scene.before)).then(|| slot(scene.at))
}

/// A party says what it thinks of an option, if that is news.
fn voice(scene: &Scene, table: TableNo, state: &TableState, requests: &mut Vec<Request>) {
    let Some(slot) = begins(scene, VOICE_EVERY) else {
        return;
    };
    let scenario = &scene.session.scenario;
    let mut dice = scene.dice("voice", &[&table, &slot]);
    let said = dice
        .pick(&scenario.values)
        .zip(dice.pick(&scenario.issues))
        .and_then(|(values, issue)| {
            let option = dice.pick(&issue.options)?;
            let choice = crate::domain::board::choice(issue, option);
            let stance = match share(values, &choice)? {
                70.. => Stance::Supports,
                35.. => Stance::CanAccept,
                20.. => Stance::Silent,
                _ => Stance::Opposes,
            };
            Some((values.party.clone(), choice, stance))
        });
    let is_news = |(party, choice, stance): &(PartyId, Choice, Stance)| {
        state.board.stance(party, choice) != *stance
    };
    if let Some((party, choice, stance)) = said.filter(is_news) {
        let voice = BoardCommand::Voice {
            party,
            choice,
            stance,
        };
        ask(requests, on_table(table, voice));
    }
}

/// Somebody whose consent is not needed asks for what it would like best.
fn try_one(scene: &Scene, table: TableNo, state: &TableState, requests: &mut Vec<Request>) {
    let Some(slot) = begins(scene, TRY_EVERY) else {
        return;
    };
    let scenario = &scene.session.scenario;
    let others: Vec<&PartyValues> = scenario
        .values
        .iter()
        .filter(|values| !scenario.consent.required.contains(&values.party))
        .collect();
    let mut dice = scene.dice("try", &[&table, &slot]);
    let open: Vec<&IssueId> = scenario
        .issues
        .iter()
        .map(|issue| &issue.id)
        .filter(|issue| !state.settled.contains_key(*issue))
        .collect();
    let Some((values, issue)) = dice.pick(&others).zip(dice.pick(&open)) else {
        return;
    };
    let scores = values.scores.get(*issue);
    let best = scores.and_then(|scores| scores.iter().max_by_key(|(_, score)| **score));
    if let Some((option, _)) = best {
        let choice = ((*issue).clone(), option.clone());
        propose(scene, table, &values.party, choice, requests);
    }
}

/// What was reached is signed by those who can live with it; who cannot says why. Whoever is needed
/// signs an agreement: the talks have found that it is enough for them.
pub(super) fn sign(
    scene: &Scene,
    table: TableNo,
    state: &TableState,
    outcome: Outcome,
    requests: &mut Vec<Request>,
) {
    if outcome == Outcome::Impasse {
        return;
    }
    let scenario = &scene.session.scenario;
    let package = Package(state.settled.clone());
    let mut sign = |command| ask(requests, Command::Agreement(table, command));
    for values in &scenario.values {
        let mut dice = scene.dice("signs", &[&table, &values.party]);
        let is_needed = scenario.consent.required.contains(&values.party);
        let signing = if negotiation::is_acceptable(values, &package) {
            Signing::Signed
        } else if is_needed || dice.percent(50) {
            Signing::WithReservation(scene.say(&msg::rehearsal_reserves(dice.between(1, 3))))
        } else {
            Signing::Declined(scene.say(&msg::rehearsal_rejects(dice.between(1, 3))))
        };
        sign(AgreementCommand::Sign(values.party.clone(), None, signing));
    }
    // The mediators saw it signed, and a pledge is made while everybody listens.
    let mediators = scene.session.seated(table).into_iter().filter(|(seat, _)| {
        let party = scenario.party_of(&seat.role);
        party.is_some_and(|party| party.mediates)
    });
    for (_, person) in mediators {
        if let Some(person) = scene.session.people.get(&person) {
            sign(AgreementCommand::Witness(person.profile.name.clone(), true));
        }
    }
    if scene.dice("pledges", &[&table]).percent(60) {
        sign(AgreementCommand::Pledge(Pledge {
            giver: scene.say(&msg::rehearsal_pledge_giver()),
            amount: scene.say(&msg::rehearsal_pledge_amount()),
            date: scene.say(&msg::rehearsal_pledge_date()),
        }));
    }
    for criterion in Criterion::ALL {
        let mut dice = scene.dice("criterion", &[&table, &(criterion as u8)]);
        let check = dice.pick(&Check::ALL).copied();
        sign(AgreementCommand::Check(criterion, check));
    }
}
