//! The course of the exercise: story, phases, injects, debrief, and the lists of the prose.

use super::{Figure, FindingKind, Part, Place, Report, Thing, Written};
use crate::domain::ids::StoryId;
use crate::domain::scenario::{
    Audience, Condition, DebriefStep, Indicator, Inject, InjectKind, Phase, PhaseKind, Scenario,
    Timing,
};

pub(super) fn story(scenario: &Scenario, report: &mut Report) {
    let here = Place::Part(Part::Story);
    report.count(here, Figure::Story, scenario.story.len(), 1..=20);
    report.ids(&scenario.story, |id| Place::Story(id.clone()));
}

fn moment(scenario: &Scenario, at: &Place, story: Option<&StoryId>, report: &mut Report) {
    if let Some(story) = story {
        report.refers(at, Thing::Story, story, &scenario.story);
    }
}

pub(super) fn phases(scenario: &Scenario, report: &mut Report) {
    let phases = &scenario.phases;
    let here = Place::Part(Part::Phases);
    report.count(here.clone(), Figure::Phases, phases.len(), 2..=20);
    report.range(
        here.clone(),
        Figure::TotalMinutes,
        scenario.minutes().into(),
        45..=480,
    );
    report.ids(phases.iter().map(|phase| &phase.id), |id| {
        Place::Phase(id.clone())
    });
    let is_debrief = |phase: &&Phase| phase.kind == PhaseKind::Debrief;
    let found = phases.iter().filter(is_debrief).count();
    if found != 1 {
        report.add(here.clone(), FindingKind::Debriefs { found });
    } else if !phases.last().as_ref().is_some_and(is_debrief) {
        report.add(here, FindingKind::DebriefNotLast);
    }
    for each in phases {
        phase(scenario, each, report);
    }
}

fn phase(scenario: &Scenario, phase: &Phase, report: &mut Report) {
    let at = Place::Phase(phase.id.clone());
    let least = phase.min_minutes;
    report.range(at.clone(), Figure::LeastMinutes, least.into(), 1..=480);
    if least > phase.minutes {
        let minutes = phase.minutes;
        report.add(
            at.clone(),
            FindingKind::LeastAboveMinutes { minutes, least },
        );
    }
    report.range(at.clone(), Figure::Steps, phase.steps.into(), 1..=9);
    report.range(at.clone(), Figure::Guidance, phase.guidance.into(), 0..=3);
    moment(scenario, &at, phase.story.as_ref(), report);
}

pub(super) fn injects(scenario: &Scenario, report: &mut Report) {
    report.ids(scenario.injects.iter().map(|inject| &inject.id), |id| {
        Place::Inject(id.clone())
    });
    for inject in &scenario.injects {
        let at = Place::Inject(inject.id.clone());
        audience(scenario, &at, &inject.audience, report);
        timing(scenario, &at, inject, report);
        let for_one_role = matches!(inject.audience, Audience::Role(_));
        let is_tension = inject.kind == InjectKind::Tension;
        if is_tension && !(for_one_role && inject.when == Timing::OnDemand) {
            report.add(at.clone(), FindingKind::TensionNotForOneRole);
        }
        for by in inject.effects.values() {
            report.range(at.clone(), Figure::Effect, (*by).into(), -100..=100);
        }
        moment(scenario, &at, inject.story.as_ref(), report);
    }
}

fn audience(scenario: &Scenario, at: &Place, audience: &Audience, report: &mut Report) {
    match audience {
        Audience::Everyone => {}
        Audience::Party(id) => {
            let known = scenario.parties.iter().map(|party| &party.id);
            report.refers(at, Thing::Party, id, known);
        }
        Audience::Role(id) => {
            let known = scenario.roles.iter().map(|role| &role.id);
            report.refers(at, Thing::Role, id, known);
        }
    }
}

fn timing(scenario: &Scenario, at: &Place, inject: &Inject, report: &mut Report) {
    let known = || scenario.phases.iter().map(|phase| &phase.id);
    match &inject.when {
        Timing::OnDemand => {}
        Timing::InPhase { phase, minute } => {
            report.refers(at, Thing::Phase, phase, known());
            let length = scenario.phases.iter().find(|each| each.id == *phase);
            if let Some(minutes) = length
                .map(|phase| phase.minutes)
                .filter(|all| minute >= all)
            {
                let minute = *minute;
                report.add(
                    at.clone(),
                    FindingKind::InjectAfterPhase { minute, minutes },
                );
            }
        }
        Timing::When { from, condition } => {
            report.refers(at, Thing::Phase, from, known());
            self::condition(scenario, at, condition, report);
        }
    }
}

fn condition(scenario: &Scenario, at: &Place, condition: &Condition, report: &mut Report) {
    let start = |indicator: &Indicator| scenario.indicators.get(indicator).copied();
    let (figure, is_true) = match condition {
        Condition::SilentFor(minutes) => {
            let minutes = i64::from(*minutes);
            report.range(at.clone(), Figure::SilentMinutes, minutes, 1..=120);
            return;
        }
        Condition::AtMost(indicator, limit) => {
            (limit, start(indicator).is_some_and(|start| start <= *limit))
        }
        Condition::AtLeast(indicator, limit) => {
            (limit, start(indicator).is_some_and(|start| start >= *limit))
        }
    };
    report.range(
        at.clone(),
        Figure::ConditionFigure,
        (*figure).into(),
        0..=100,
    );
    if is_true {
        report.add(at.clone(), FindingKind::TrueFromTheStart);
    }
}

/// Four cards or so are a choice; nobody waits for longer than a phase.
pub(super) fn support(scenario: &Scenario, report: &mut Report) {
    let cards = &scenario.support;
    let here = Place::Part(Part::Support);
    report.count(here, Figure::Support, cards.len(), 0..=8);
    report.ids(cards.iter().map(|card| &card.id), |id| {
        Place::Support(id.clone())
    });
    for card in cards {
        let at = Place::Support(card.id.clone());
        report.range(at, Figure::SupportMinutes, card.minutes.into(), 1..=30);
    }
}

/// An observer is given two competencies, so there are at least two.
pub(super) fn competencies(scenario: &Scenario, report: &mut Report) {
    let here = Place::Part(Part::Competencies);
    let found = scenario.competencies.len();
    report.count(here, Figure::Competencies, found, 2..=12);
    report.ids(&scenario.competencies, |id| Place::Competency(id.clone()));
}

pub(super) fn debrief(scenario: &Scenario, report: &mut Report) {
    let questions = &scenario.debrief;
    report.ids(questions.iter().map(|question| &question.id), |id| {
        Place::Question(id.clone())
    });
    for step in DebriefStep::ALL {
        if questions.iter().all(|question| question.step != step) {
            let kind = FindingKind::StepWithoutQuestion { step };
            report.add(Place::Part(Part::Debrief), kind);
        }
    }
}

pub(super) fn sources(scenario: &Scenario, report: &mut Report) {
    let sources = &scenario.sources;
    let here = Place::Part(Part::Sources);
    report.count(here, Figure::Sources, sources.len(), 1..=30);
    report.ids(sources.iter().map(|source| &source.id), |id| {
        Place::Source(id.clone())
    });
    for source in sources
        .iter()
        .filter(|source| source.cite.as_ref().is_some_and(|it| it.trim().is_empty()))
    {
        let what = Written::Cite;
        let at = Place::Source(source.id.clone());
        report.add(at, FindingKind::Blank { what });
    }
}

/// SCENARIOS: a timeline of at most ten lines, three ways in which it goes wrong.
pub(super) fn lists(scenario: &Scenario, report: &mut Report) {
    let lists = &scenario.lists;
    for (figure, lines, range) in [
        (Figure::Timeline, lists.timeline, 1..=10),
        (Figure::Glossary, lists.glossary, 1..=60),
        (Figure::Analysis, lists.analysis, 1..=12),
        (Figure::Pitfalls, lists.pitfalls, 3..=12),
        (Figure::Map, lists.map, 1..=12),
    ] {
        report.range(Place::Part(Part::Lists), figure, lines.into(), range);
    }
}
