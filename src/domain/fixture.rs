//! A small scenario for tests: three parties that negotiate, three issues, the schedule of DESIGN
//! with its 180 minutes, and one inject of each timing.

use std::collections::BTreeMap;

use super::ids::{IssueId, OptionId};
use super::scenario::{
    Audience, Choice, Condition, ConsentRule, DebriefStep, FORMAT, Indicator, Inject, InjectKind,
    Issue, Level, Lists, Party, PartyValues, Phase, PhaseKind, Priority, Question, Role, Scenario,
    Source, SupportCard, SupportKind, Timing,
};

/// A scenario in which the checker finds nothing.
pub(crate) fn scenario() -> Scenario {
    Scenario {
        format: FORMAT,
        id: "three-valleys".into(),
        version: "1.0".to_owned(),
        level: Level::Junior,
        parties: parties(),
        roles: roles(),
        issues: ISSUES.map(|(id, options)| issue(id, options)).to_vec(),
        values: values(),
        consent: ConsentRule {
            required: vec!["hill".into(), "valley".into()],
            and_others: 0,
        },
        indicators: Indicator::ALL.into_iter().zip([50, 40, 45, 30]).collect(),
        rules: Vec::new(),
        story: ["day-1", "night-1", "day-2", "year-later"]
            .map(Into::into)
            .to_vec(),
        phases: phases(),
        injects: injects(),
        support: support(),
        competencies: ["listening", "inclusion"].map(Into::into).to_vec(),
        debrief: DebriefStep::ALL.map(question).to_vec(),
        sources: vec![Source {
            id: "consent".to_owned(),
            cite: None,
        }],
        lists: Lists {
            timeline: 4,
            glossary: 3,
            analysis: 3,
            pitfalls: 3,
            map: 3,
        },
    }
}

const ISSUES: [(&str, [&str; 3]); 3] = [
    ("water", ["north", "south", "shared"]),
    ("road", ["open", "toll", "closed"]),
    ("fund", ["one", "two", "none"]),
];

fn issue(id: &str, options: [&str; 3]) -> Issue {
    Issue {
        id: id.into(),
        options: options.map(Into::into).to_vec(),
    }
}

fn parties() -> Vec<Party> {
    let ids = ["mediators", "hill", "valley", "coast"];
    (1..)
        .zip(ids)
        .map(|(slot, id)| Party {
            id: id.into(),
            slot,
            mediates: slot == 1,
        })
        .collect()
}

fn roles() -> Vec<Role> {
    use Priority::{Essential, Optional, Wanted};
    [
        ("envoy", "mediators", Essential, 1),
        ("adviser", "mediators", Wanted, 2),
        ("elder", "hill", Essential, 1),
        ("captain", "hill", Wanted, 2),
        ("mayor", "valley", Essential, 1),
        ("farmer", "valley", Optional, 1),
        ("skipper", "coast", Essential, 1),
        ("trader", "coast", Optional, 1),
    ]
    .map(|(id, party, priority, shared_by)| Role {
        id: id.into(),
        party: party.into(),
        priority,
        shared_by,
        wants_experience: false,
    })
    .to_vec()
}

fn values() -> Vec<PartyValues> {
    let party = |id: &str, no_deal, aim, scores: [[i32; 3]; 3], red_line: Option<(&str, &str)>| {
        let per_option = |options: [&str; 3], scores: [i32; 3]| {
            options.map(OptionId::new).into_iter().zip(scores).collect()
        };
        PartyValues {
            party: id.into(),
            no_deal,
            aim,
            scores: ISSUES
                .into_iter()
                .zip(scores)
                .map(|((issue, options), scores)| (issue.into(), per_option(options, scores)))
                .collect(),
            red_lines: red_line.into_iter().map(choice).collect(),
        }
    };
    vec![
        party(
            "hill",
            45,
            75,
            [[50, 5, 30], [30, 20, 0], [20, 10, 0]],
            None,
        ),
        party(
            "valley",
            50,
            80,
            [[5, 40, 30], [10, 20, 0], [20, 40, 5]],
            None,
        ),
        party(
            "coast",
            40,
            80,
            [[10, 10, 20], [50, 25, 0], [30, 20, 0]],
            Some(("road", "closed")),
        ),
    ]
}

/// One option of one issue.
pub(crate) fn choice((issue, option): (&str, &str)) -> Choice {
    Choice {
        issue: IssueId::new(issue),
        option: OptionId::new(option),
    }
}

fn phases() -> Vec<Phase> {
    use PhaseKind as Kind;
    [
        ("welcome", Kind::Welcome, 10, 5, None),
        ("process", Kind::Process, 10, 5, None),
        ("preparation", Kind::Preparation, 20, 10, None),
        ("openings", Kind::Openings, 20, 10, None),
        ("caucus", Kind::Caucus, 25, 15, None),
        ("break", Kind::Break, 5, 3, None),
        ("joint", Kind::Joint, 20, 12, Some("day-2")),
        ("drafting", Kind::Drafting, 15, 10, None),
        ("plenary", Kind::Plenary, 15, 10, None),
        ("year-after", Kind::YearAfter, 5, 3, Some("year-later")),
        ("debrief", Kind::Debrief, 35, 30, None),
    ]
    .map(|(id, kind, minutes, min_minutes, story)| Phase {
        id: id.into(),
        kind,
        minutes,
        min_minutes,
        story: story.map(Into::into),
        steps: 3,
        guidance: 2,
    })
    .to_vec()
}

fn injects() -> Vec<Inject> {
    let in_phase = |phase: &str, minute| Timing::InPhase {
        phase: phase.into(),
        minute,
    };
    let when = |from: &str, condition| Timing::When {
        from: from.into(),
        condition,
    };
    let everyone = Audience::Everyone;
    let low_trust = Condition::AtMost(Indicator::Trust, 30);
    let mut injects = [
        ("storm", everyone.clone(), in_phase("caucus", 5)),
        (
            "letter",
            Audience::Party("hill".into()),
            in_phase("caucus", 15),
        ),
        ("report", everyone.clone(), in_phase("joint", 10)),
        ("gesture", everyone.clone(), when("caucus", low_trust)),
        ("petition", everyone, when("joint", Condition::SilentFor(9))),
        (
            "whisper",
            Audience::Role("skipper".into()),
            Timing::OnDemand,
        ),
    ]
    .map(|(id, audience, when)| Inject {
        id: id.into(),
        kind: InjectKind::News,
        audience,
        when,
        core: false,
        effects: BTreeMap::new(),
        story: None,
    })
    .to_vec();
    if let Some(whisper) = injects.last_mut() {
        whisper.kind = InjectKind::Tension;
    }
    if let Some(storm) = injects.first_mut() {
        storm.effects = BTreeMap::from([(Indicator::Trust, -5), (Indicator::Violence, 10)]);
        storm.story = Some("night-1".into());
    }
    injects
}

fn support() -> Vec<SupportCard> {
    [
        ("lawyer", SupportKind::Expert, 6),
        ("elders", SupportKind::WisePersons, 9),
        ("friends", SupportKind::Friends, 5),
    ]
    .map(|(id, kind, minutes)| SupportCard {
        id: id.into(),
        kind,
        minutes,
    })
    .to_vec()
}

fn question(step: DebriefStep) -> Question {
    Question {
        id: format!("{step:?}").to_lowercase().as_str().into(),
        step,
    }
}
