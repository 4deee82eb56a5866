use super::*;
use crate::domain::fixture::scenario;

fn text() -> SingleText {
    SingleText::blank(&scenario())
}

fn clause(text: &SingleText, id: u32) -> Clause {
    text.current().clause(id).cloned().expect("a clause")
}

/// The text with other words in one clause.
fn revised(text: &SingleText, id: u32, body: &str) -> TextCommand {
    let mut clauses = text.current().clauses.clone();
    for clause in clauses.iter_mut().filter(|clause| clause.id == id) {
        body.clone_into(&mut clause.body);
    }
    TextCommand::Revise(clauses)
}

#[track_caller]
fn does(text: &mut SingleText, command: &TextCommand) {
    let event = decide(text, &scenario(), command).expect("it can be done");
    text.apply(&event, SessionTime(7));
}

#[track_caller]
fn refuses(text: &SingleText, command: &TextCommand, refusal: &TextRefusal) {
    assert_eq!(decide(text, &scenario(), command).as_ref(), Err(refusal));
}

#[test]
fn the_blank_draft_has_a_clause_for_each_issue_and_no_words() {
    let text = text();
    let issues: Vec<_> = text
        .current()
        .clauses
        .iter()
        .filter_map(|clause| clause.issue.clone())
        .collect();
    assert_eq!(issues, ["water", "road", "fund"].map(IssueId::from));
    assert_eq!(text.current().number, 0);
    assert_eq!(text.previous(), text.current());
}

#[test]
fn every_change_is_a_version_and_the_one_before_is_kept() {
    let mut text = text();
    let write = revised(&text, 2, " The road is open. ");
    does(&mut text, &write);
    refuses(
        &text,
        &revised(&text, 2, "The road is open."),
        &TextRefusal::NothingChanged,
    );
    let again = revised(&text, 2, "The road is open by day.");
    does(&mut text, &again);
    assert_eq!(text.current().number, 2);
    assert_eq!(clause(&text, 2).body, "The road is open by day.");
    let before = text.previous().clause(2).map(|clause| clause.body.clone());
    assert_eq!(before.as_deref(), Some("The road is open."));
    assert_eq!(text.all().count(), 3);
}

#[test]
fn a_locked_clause_stays_until_it_is_unlocked() {
    let mut text = text();
    does(&mut text, &TextCommand::Lock(2, true));
    refuses(
        &text,
        &TextCommand::Lock(2, true),
        &TextRefusal::NothingChanged,
    );
    refuses(
        &text,
        &TextCommand::Lock(9, true),
        &TextRefusal::NoSuchClause(9),
    );
    refuses(
        &text,
        &revised(&text, 2, "Closed."),
        &TextRefusal::ClauseLocked(2),
    );
    let without: Vec<Clause> = vec![clause(&text, 1), clause(&text, 3)];
    refuses(
        &text,
        &TextCommand::Revise(without),
        &TextRefusal::ClauseLocked(2),
    );
    let package = [("road".into(), "toll".into())].into_iter().collect();
    assert_eq!(
        text.with(&package, "", 1),
        Err(TextRefusal::ClauseLocked(2))
    );
    let other = revised(&text, 1, "Shared.");
    does(&mut text, &other);
    does(&mut text, &TextCommand::Lock(2, false));
    let now = revised(&text, 2, "Closed.");
    does(&mut text, &now);
}

#[test]
fn clauses_can_be_added_and_taken_out_and_ids_are_not_used_again() {
    let mut text = text();
    let fresh = |body: &str| Clause {
        id: 0,
        issue: None,
        option: None,
        body: body.to_owned(),
        brackets: Vec::new(),
    };
    let with = |text: &SingleText, clause| {
        let mut clauses = text.current().clauses.clone();
        clauses.push(clause);
        TextCommand::Revise(clauses)
    };
    let add = with(&text, fresh("Preamble."));
    does(&mut text, &add);
    assert_eq!(clause(&text, 4).body, "Preamble.");
    let without = text.current().clauses[..3].to_vec();
    does(&mut text, &TextCommand::Revise(without));
    let add = with(&text, fresh("Signatures."));
    does(&mut text, &add);
    assert_eq!(clause(&text, 5).body, "Signatures.");
    let twice = with(&text, clause(&text, 5));
    refuses(&text, &twice, &TextRefusal::NoSuchClause(5));
}

#[test]
fn brackets_belong_to_parties_that_negotiate() {
    let mut text = text();
    let bracketed = |text: &SingleText, party: &str, words: &str| {
        let mut clauses = text.current().clauses.clone();
        clauses[0].brackets.push(Bracket {
            party: party.into(),
            text: words.to_owned(),
        });
        TextCommand::Revise(clauses)
    };
    let unknown = TextRefusal::NotInScenario("mediators".to_owned());
    refuses(&text, &bracketed(&text, "mediators", "Half."), &unknown);
    refuses(
        &text,
        &bracketed(&text, "hill", "  "),
        &TextRefusal::NothingChanged,
    );
    let ask = bracketed(&text, "hill", "Half.");
    does(&mut text, &ask);
    assert_eq!(clause(&text, 1).brackets.len(), 1);
}

#[test]
fn what_is_adopted_settles_the_brackets_of_its_clauses() {
    let mut text = text();
    let mut clauses = text.current().clauses.clone();
    clauses[0].brackets.push(Bracket {
        party: "hill".into(),
        text: "Half.".to_owned(),
    });
    does(&mut text, &TextCommand::Revise(clauses));
    let package = [
        ("fund".into(), "two".into()),
        ("water".into(), "north".into()),
    ];
    let flow = text.with(&package.into_iter().collect(), "North.\n\nTwo.\n", 4);
    text.apply(&flow.expect("nothing is locked"), SessionTime(9));
    assert_eq!(clause(&text, 1).body, "North.");
    assert_eq!(clause(&text, 3).body, "Two.");
    assert_eq!(clause(&text, 3).option, Some("two".into()));
    assert!(clause(&text, 1).brackets.is_empty());
    assert_eq!(clause(&text, 2).option, None);
    assert_eq!(text.current().proposal, Some(4));
}

#[test]
fn differences_are_told_word_by_word_in_any_script() {
    let told = |before: &str, after: &str| -> Vec<(PieceKind, String)> {
        let pieces = differences(before, after).into_iter();
        pieces.map(|piece| (piece.kind, piece.text)).collect()
    };
    use PieceKind::{Kept, PutIn, TakenOut};
    assert_eq!(
        told("The gates open at dawn.", "The gates open in spring."),
        [
            (Kept, "The gates open ".to_owned()),
            (TakenOut, "at".to_owned()),
            (PutIn, "in".to_owned()),
            (Kept, " ".to_owned()),
            (TakenOut, "dawn.".to_owned()),
            (PutIn, "spring.".to_owned()),
        ]
        .to_vec()
    );
    let arabic = told("تُفتح البوابات", "تُفتح البوابات معًا");
    let new: String = arabic
        .iter()
        .filter(|(kind, _)| *kind == PutIn)
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(new.trim(), "معًا");
    assert!(told("", "").is_empty());
}
