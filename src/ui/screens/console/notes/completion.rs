//! Completing @person and #competency while an observation is typed.

use crate::domain::ids::{CompetencyId, ParticipantId};
use crate::domain::scenario::text as texts;
use crate::storage::roster::fold;
use crate::ui::cx::Open;

/// At most this many are offered.
const MOST: usize = 6;

/// Something that a sign stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    Person(ParticipantId),
    Competency(CompetencyId),
}

/// The word that is being completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Token<'a> {
    is_person: bool,
    /// Where its sign stands in the text.
    start: usize,
    /// What was typed behind the sign.
    typed: &'a str,
}

/// The last word with a sign, as long as nothing but a name of two or three words follows it.
fn token(text: &str) -> Option<Token<'_>> {
    let start = text.rfind(['@', '#'])?;
    let before = text.get(..start)?.chars().next_back();
    let rest = text.get(start..)?;
    let sign = rest.chars().next()?;
    let typed = rest.get(sign.len_utf8()..)?;
    let is_word = before.is_none_or(char::is_whitespace)
        && !typed.starts_with(' ')
        && typed.split_whitespace().count() <= 3;
    is_word.then_some(Token {
        is_person: sign == '@',
        start,
        typed,
    })
}

/// The text without the word that was completed.
pub(super) fn without_token(text: &str) -> String {
    let start = token(text).map_or(text.len(), |token| token.start);
    text.get(..start).unwrap_or(text).to_owned()
}

/// What the word at the end of the text may mean.
pub(super) fn offers(open: Open<'_>, text: &str) -> Vec<(Pick, String)> {
    let Some(token) = token(text) else {
        return Vec::new();
    };
    let wanted = fold(token.typed);
    if token.is_person {
        let people = open
            .session
            .people
            .values()
            .filter(|person| person.attendance.can_sit())
            .map(|person| (Pick::Person(person.id), person.profile.name.clone()));
        return best(people, &wanted);
    }
    let competencies = open.session.scenario.competencies.iter().map(|id| {
        let name = open.prose.say(&texts::competency(id));
        (Pick::Competency(id.clone()), name)
    });
    best(competencies, &wanted)
}

/// Names with a word that begins so come before names that only contain it.
fn best(names: impl Iterator<Item = (Pick, String)>, wanted: &str) -> Vec<(Pick, String)> {
    let mut found: Vec<(usize, (Pick, String))> = names
        .filter_map(|(pick, name)| Some((closeness(&name, wanted)?, (pick, name))))
        .collect();
    found.sort_by_key(|(closeness, _)| *closeness);
    found.into_iter().map(|(_, name)| name).take(MOST).collect()
}

/// 0 where the name begins so, 1 where one of its words does, 2 where it is somewhere inside.
fn closeness(name: &str, wanted: &str) -> Option<usize> {
    let name = fold(name);
    if name.starts_with(wanted) {
        return Some(0);
    }
    let begins =
        |(at, _): (usize, &str)| name.get(..at).is_some_and(|before| before.ends_with(' '));
    let mut places = name.match_indices(wanted).peekable();
    places.peek()?;
    Some(if places.any(begins) { 1 } else { 2 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_at_the_beginning_of_a_word_is_completed() {
        let typed = |text| token(text).map(|token| (token.is_person, token.typed));
        assert_eq!(typed("asked @Mar"), Some((true, "Mar")));
        assert_eq!(typed("#"), Some((false, "")));
        assert_eq!(typed("@Mariam Mint S"), Some((true, "Mariam Mint S")));
        assert_eq!(typed("a@b"), None);
        assert_eq!(typed("@ home"), None);
        assert_eq!(typed("@Mariam asked who speaks"), None);
    }

    #[test]
    fn beginnings_come_first() {
        assert_eq!(closeness("Mariam Mint Sidi", "ma"), Some(0));
        assert_eq!(closeness("Yusuf Mansour", "ma"), Some(1));
        assert_eq!(closeness("Dewi Kusumawati", "ma"), Some(2));
        assert_eq!(closeness("Nadia", "ma"), None);
    }

    #[test]
    fn the_completed_word_goes() {
        assert_eq!(without_token("asked @Mar"), "asked ");
        assert_eq!(without_token("no sign"), "no sign");
    }
}
