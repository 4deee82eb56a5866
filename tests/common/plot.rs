//! The course of the story: what happens when, from the start to the sealed record.

use sulh::domain::agreement::{Check, Criterion};
use sulh::domain::board::{Answer, Mark, PollOn, Votes};
use sulh::domain::ids::{InjectId, TableNo};
use sulh::domain::scenario::Indicator;
use sulh::domain::session::{Command, Outcome, Request, Tables};
use sulh::domain::time::Span;

use super::talks::Put;
use super::{Failure, Telling};

/// From the start to the middle of the joint negotiation.
pub(super) fn first_half(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.does(Command::Start)?;
    // Welcome, process, preparation and openings, each a little longer than planned.
    for (phase, (minutes, steps)) in [(10, 4), (11, 4), (22, 4), (21, 4)].into_iter().enumerate() {
        for step in 1..=steps {
            telling.wait(Span::minutes(minutes).scaled(Span(1), Span(5)))?;
            telling.does(Command::TickStep { step, done: true })?;
        }
        telling.wait(Span::minutes(minutes).scaled(Span(1), Span(5)))?;
        match phase {
            2 => telling.analyses()?,
            3 => telling.consents()?,
            _ => {}
        }
        telling.does(Command::Next)?;
    }
    caucus(telling)?;
    telling.rate_people()?;
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(5))?;
    telling.does(Command::Next)?;
    joint(telling)
}

/// Separate meetings, first offers, and a walk-out at table 2.
fn caucus(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.hush()?;
    for table in [1, 2, 3] {
        telling.voice(table, &[2])?;
    }
    let ten = Span::minutes(10);
    telling.meets(1, &[0, 1, 2], "The small room", ten)?;
    telling.meets(2, &[3, 7], "By the window", ten)?;
    telling.meets(2, &[0, 1], "The library", ten)?;
    telling.meets(3, &[1, 5, 6], "The garden", ten)?;
    telling.puts(
        2,
        &Put {
            by: 1,
            on: (0, 1),
            words: "Sixty parts of the flow stay above the Tal crossing.",
            answers: ".rr.n..",
        },
        None,
    )?;
    telling.slips()?;
    telling.wait(Span::minutes(6))?;
    telling.withdraws(2, 1)?;
    telling.puts(
        2,
        &Put {
            by: 2,
            on: (0, 0),
            words: "Each valley takes half of the water, whatever the year brings.",
            answers: "r....nr",
        },
        None,
    )?;
    telling.looks_around()?;
    telling.wait(Span::minutes(6))?;
    telling.mends()?;
    telling.withdraws(2, 2)?;
    telling.calls_back()?;
    let scheduled = telling.scheduled();
    if let Some(first) = scheduled.first() {
        telling.release(first.as_str(), Tables::All)?;
    }
    telling.note(
        "Leila Benkirane",
        0,
        Some(4),
        "Asked each side what the other would say next.",
    )?;
    telling.meets(1, &[3, 4], "The small room", ten)?;
    telling.meets(3, &[0, 7], "The library", ten)?;
    telling.puts(
        2,
        &Put {
            by: 3,
            on: (1, 0),
            words: "The agency runs the gates and tells the valleys each week.",
            answers: "rr.n..a",
        },
        Some(Span::minutes(3)),
    )?;
    telling.does(Command::WalkOut(TableNo(2), "velmara".into(), true))?;
    telling.wait(Span::minutes(8))?;
    telling.does(Command::WalkOut(TableNo(2), "velmara".into(), false))?;
    telling.divides_labour()?;
    telling.withdraws(2, 3)?;
    telling.puts(
        2,
        &Put {
            by: 7,
            on: (0, 3),
            words: "The old decree stays, and Velmara tells the valleys what it releases.",
            answers: "rrl....",
        },
        None,
    )?;
    telling.wait(Span::minutes(7))?;
    telling.withdraws(2, 4)?;
    for table in [1, 3] {
        telling.agrees(
            table,
            &Put {
                by: 0,
                on: (2, 1),
                words: "Posts leave the Tal crossing in three stages over ninety days; monitors \
                        are present at each stage.",
                answers: "alaaaal",
            },
        )?;
    }
    telling.calls_back()
}

/// Six minutes of the joint negotiation, as the pictures of console and issues show them.
fn joint(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.voice(2, &[0, 1, 3, 4, 5])?;
    for table in [1, 3] {
        telling.voice(table, &[0, 3, 5])?;
    }
    telling.marks(2, 4, Mark::Open)?;
    telling.writes(
        2,
        &[
            (
                1,
                "In the dry season the parties share the flow measured at Qarar Bridge by the \
                 formula in the annex.",
                &[],
            ),
            (2, "", &[(3, "The government operates the headworks")]),
            (6, "Mixed teams report each month.", &[]),
        ],
    )?;
    telling.agrees(
        2,
        &Put {
            by: 0,
            on: (2, 1),
            words: "Armed men leave the Tal crossing in three stages over ninety days, in the \
                    presence of monitors.",
            answers: "aaaaaal",
        },
    )?;
    telling.wait(Span::minutes(1))?;
    telling.agrees(
        2,
        &Put {
            by: 5,
            on: (3, 1),
            words: "Families return by season and under escort. Nobody closes a well to them.",
            answers: "aaaa.aa",
        },
    )?;
    tables_one_and_three(telling)?;
    telling.doubts()?;
    telling.wait(Span::minutes(1))?;
    let rejected = telling.puts(
        2,
        &Put {
            by: 4,
            on: (1, 1),
            words: "A joint commission of the two valleys opens and closes the gates.",
            answers: "rrr.aar",
        },
        Some(Span::seconds(60)),
    )?;
    telling.wait(Span::seconds(72))?;
    telling.withdraws(2, rejected)?;
    last_minutes(telling)
}

/// What comes just before the pictures.
fn last_minutes(telling: &mut Telling<'_>) -> Result<(), Failure> {
    // From here on the speakers are those of the picture.
    telling.is_talking = false;
    telling.gives(2, 7)?;
    telling.wait(Span::seconds(48))?;
    let scheduled = telling.scheduled();
    if let Some(second) = scheduled.get(1) {
        telling.release(second.as_str(), Tables::All)?;
    }
    telling.does(Command::NoteDecision(
        Some(TableNo(1)),
        "Both communities sit on the canal committee.".to_owned(),
    ))?;
    telling.note(
        "Yusuf Danladi",
        1,
        Some(4),
        "Turned \u{201c}control\u{201d} into \u{201c}who opens the gate, and when\u{201d}.",
    )?;
    telling.writes(
        2,
        &[
            (
                1,
                "In the dry season the parties share the flow measured at Qarar Bridge by the \
                 formula in the annex, reviewed every year by the commission.",
                &[],
            ),
            (
                2,
                "",
                &[
                    (3, "The government operates the headworks"),
                    (
                        1,
                        "A joint commission opens and closes the gates, under the law of Qarar",
                    ),
                ],
            ),
            (
                6,
                "Mixed teams report each month. Two fifths of each team are women.",
                &[],
            ),
        ],
    )?;
    telling.wait(Span::seconds(48))?;
    telling.gives(1, 3)?;
    telling.waits(2, 1)?;
    telling.waits(2, 5)?;
    telling.wait(Span::seconds(22))?;
    telling.puts(
        2,
        &Put {
            by: 0,
            on: (1, 1),
            words: "A joint commission opens and closes the gates. The chair rotates each season; \
                    the works stay under the law of the land.",
            answers: "a..aaar",
        },
        Some(Span::minutes(3)),
    )?;
    telling.wait(Span::seconds(16))?;
    telling.gives(3, 1)?;
    telling.wait(Span::seconds(34))?;
    for (indicator, to) in [
        (Indicator::Trust, 22),
        (Indicator::Violence, 68),
        (Indicator::AidAccess, 31),
        (Indicator::Interference, 74),
    ] {
        telling.does(Command::SetIndicator(TableNo(2), indicator, to))?;
    }
    telling.does(Command::SetIndicator(TableNo(1), Indicator::Trust, 64))?;
    telling.note(
        "Mariam Mint Sidi",
        3,
        Some(5),
        "Asked who speaks for herders without land papers.",
    )
}

/// What the other tables reach while table 2 argues about the gates.
fn tables_one_and_three(telling: &mut Telling<'_>) -> Result<(), Failure> {
    let escorted = Put {
        by: 5,
        on: (3, 1),
        words: "Families go home in groups and in company, each in its season.",
        answers: "aalaaaa",
    };
    telling.agrees(1, &escorted)?;
    telling.agrees(3, &escorted)?;
    for (issue, option, by, words) in [
        (
            0,
            2,
            1,
            "Shares follow the flow at Qarar Bridge week by week; the formula is reviewed each year.",
        ),
        (
            5,
            2,
            6,
            "Mixed teams, two in five of them women, report every month in public.",
        ),
    ] {
        let put = Put {
            by,
            on: (issue, option),
            words,
            answers: "aaaaaar",
        };
        telling.agrees(1, &put)?;
    }
    telling.agrees(
        3,
        &Put {
            by: 4,
            on: (5, 2),
            words: "Mixed teams watch the crossing and the gauge, and report to both valleys.",
            answers: "laaaaal",
        },
    )?;
    telling.puts(
        3,
        &Put {
            by: 0,
            on: (0, 2),
            words: "The flow at Qarar Bridge decides, by a formula that all can read.",
            answers: "al.aa..",
        },
        None,
    )?;
    let answers = Answer::ALL.into_iter().zip([3, 3, 1, 1]).collect();
    telling.polls(1, PollOn::Text, Votes::Secret(answers))?;
    let question = "Can we go on tomorrow without the question of the gates?".to_owned();
    telling.polls(
        2,
        PollOn::Question(question),
        Telling::open_votes("alna.ar")?,
    )
}

/// From the middle of the joint negotiation to the sealed record.
pub(super) fn second_half(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.is_talking = true;
    telling.wait(Span::minutes(10))?;
    telling.withdraws(2, 8)?;
    let offered: Vec<InjectId> = telling
        .runner
        .session()
        .injects
        .iter()
        .filter(|run| run.waiting_tables().next().is_some())
        .map(|run| run.id.clone())
        .collect();
    for id in offered {
        let skip = Request::facilitator(Command::SkipInject(id, true))
            .because("The tables had enough to do.");
        telling.asks(&skip)?;
    }
    telling.does(Command::Next)?;
    telling.does(Command::Pause)?;
    telling.wait(Span::minutes(3))?;
    telling.does(Command::Resume)?;
    telling.wait(Span::minutes(14))?;
    drafting(telling)?;
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(13))?;
    plenary(telling)?;
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(5))?;
    telling.does(Command::Next)?;
    telling.wait(Span::minutes(33))?;
    telling.does(Command::End)
}

/// Tables 1 and 3 find words for what is left.
fn drafting(telling: &mut Telling<'_>) -> Result<(), Failure> {
    let commission = "Both valleys and the government decide on openings together; the chair \
                      changes each season.";
    for (table, on, by, words) in [
        (1, (1, 1), 0, commission),
        (
            1,
            (4, 0),
            6,
            "Five Rivers holds one fund with open books; both valleys sit on its board.",
        ),
        (
            3,
            (0, 2),
            0,
            "Shares follow the flow at Qarar Bridge by a formula that all can read.",
        ),
        (
            3,
            (4, 1),
            3,
            "The ministry pays through the state budget and reports to parliament each year.",
        ),
    ] {
        let put = Put {
            by,
            on,
            words,
            answers: "alaaaan",
        };
        telling.agrees(table, &put)?;
    }
    Ok(())
}

/// Who signs, and what each table leaves.
fn plenary(telling: &mut Telling<'_>) -> Result<(), Failure> {
    telling.hush()?;
    telling.signs(1, "aaalaaa")?;
    telling.signs(3, "aalaaar")?;
    for table in [1, 3] {
        telling.closes(
            table,
            &["Nadia Haddad", "Dewi Kusumawati"],
            &[
                (Criterion::Who, Check::Met),
                (Criterion::What, Check::Met),
                (Criterion::When, Check::Weak),
                (Criterion::Money, Check::Weak),
                (Criterion::Monitoring, Check::Met),
                (Criterion::Disputes, Check::Missing),
                (Criterion::Return, Check::Met),
                (Criterion::Inclusion, Check::Weak),
            ],
        )?;
    }
    for (table, outcome, note) in [
        (
            1,
            Outcome::Agreement,
            "Signed by all, with a reservation on the fund.",
        ),
        (
            2,
            Outcome::Impasse,
            "The gate stayed between them. Both sides asked to meet again after the harvest.",
        ),
        (
            3,
            Outcome::Partial,
            "Everything but the headworks; the commission will meet within thirty days.",
        ),
    ] {
        telling.does(Command::RecordOutcome(
            TableNo(table),
            outcome,
            note.to_owned(),
        ))?;
    }
    Ok(())
}
