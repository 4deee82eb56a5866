//! Words for the debrief, written down while the room talks.

use crate::domain::scenario::PhaseKind;
use crate::domain::session::{Command, Outcome, Request, WordsOn};
use crate::localisation::msg;

use super::phrases;
use super::scene::{Scene, ask};

pub(super) fn look(scene: &Scene, requests: &mut Vec<Request>) {
    let Some(now) = scene
        .phase()
        .filter(|now| now.phase.kind == PhaseKind::Debrief)
    else {
        return;
    };
    let all = everything(scene);
    let count = i64::try_from(all.len()).unwrap_or(1).max(1);
    for (place, (on, text)) in (0..).zip(all) {
        // Spread over the debrief, done before its last minutes.
        if scene.strikes(now.part(8 + 84 * place / count)) {
            ask(requests, Command::WriteWords(on, text()));
        }
    }
}

/// A text that is made only when its moment has come.
type Text<'a> = Box<dyn Fn() -> String + 'a>;

fn everything<'a>(scene: &'a Scene) -> Vec<(WordsOn, Text<'a>)> {
    let session = scene.session;
    let mut all: Vec<(WordsOn, Text<'a>)> = Vec::new();
    for (table, state) in &session.tables {
        let outcome = state.outcome.as_ref().map(|(outcome, _)| *outcome);
        let text = move || {
            let mut dice = scene.dice("words on a table", &[table]);
            let outcome = outcome.unwrap_or(Outcome::Impasse);
            scene.say(&phrases::table_words(outcome, &mut dice))
        };
        all.push((WordsOn::Table(*table), Box::new(text)));
    }
    for question in &session.scenario.debrief {
        let text = || {
            let mut dice = scene.dice("answer to", &[&question.id]);
            scene.say(&phrases::answer(question.step, &mut dice))
        };
        all.push((WordsOn::Question(question.id.clone()), Box::new(text)));
    }
    let agreed = session.tables.values().filter(|table| {
        let outcome = table.outcome.as_ref().map(|(outcome, _)| *outcome);
        outcome == Some(Outcome::Agreement)
    });
    let (agreed, tables) = (agreed.count(), session.tables.len());
    let summary = move || {
        scene.say(&match agreed {
            0 => msg::rehearsal_summary_none(tables),
            all if all == tables => msg::rehearsal_summary_all(tables),
            some => msg::rehearsal_summary_some(some, tables),
        })
    };
    all.push((WordsOn::Summary, Box::new(summary)));
    let closing = || {
        let mut dice = scene.dice("closing", &[]);
        scene.say(&msg::rehearsal_closing(dice.between(1, 3)))
    };
    all.push((WordsOn::Closing, Box::new(closing)));
    all
}
