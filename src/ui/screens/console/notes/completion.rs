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
    let matches = |name: &str| fold(name).contains(&wanted);
    if token.is_person {
        return open
            .session
            .people
            .values()
            .filter(|person| person.attendance.can_sit() && matches(&person.profile.name))
            .map(|person| (Pick::Person(person.id), person.profile.name.clone()))
            .take(MOST)
            .collect();
    }
    open.session
        .scenario
        .competencies
        .iter()
        .map(|id| (id, open.prose.say(&texts::competency(id))))
        .filter(|(_, name)| matches(name))
        .map(|(id, name)| (Pick::Competency(id.clone()), name))
        .take(MOST)
        .collect()
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
    fn the_completed_word_goes() {
        assert_eq!(without_token("asked @Mar"), "asked ");
        assert_eq!(without_token("no sign"), "no sign");
    }
}
