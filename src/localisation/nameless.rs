//! Takes participants' names out of what people wrote.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::char::is_combining_mark;

use super::{Localiser, Prose, msg};
use crate::domain::session::Session;
use crate::storage::roster::fold::fold;

/// A part of a name that is shorter, or one of these, could be any word.
const SHORTEST_PART: usize = 4;
const PARTICLES: [&str; 8] = ["bint", "mint", "ould", "abou", "umm", "della", "dos", "von"];

/// Letters that Arabic writes together with the word after them.
const ARABIC_PREFIXES: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];

/// Knows the names of a session's people, and by what role each is called where names are left out.
pub(crate) struct Nameless {
    called: BTreeMap<Vec<String>, String>,
    longest: usize,
}

/// A word, or what stands between two words.
#[derive(Clone, Copy)]
struct Piece<'t> {
    text: &'t str,
    is_word: bool,
}

/// A name that was found at the head of some pieces.
struct Found<'n, 't> {
    /// Letters that are written together with the name and stay.
    prefix: &'t str,
    called: &'n str,
    /// How many pieces the name takes.
    length: usize,
}

impl Nameless {
    pub(crate) fn new(session: &Session, words: &Localiser, prose: &Prose) -> Self {
        let someone = words.say(&msg::debrief_someone());
        let people: Vec<(&str, String)> = session
            .people
            .values()
            .map(|person| {
                let seat = session.seat_of(person.id);
                let role = seat.map(|seat| prose.role(&seat.role, None));
                let role = role.unwrap_or_else(|| someone.clone());
                (person.profile.name.as_str(), role)
            })
            .collect();
        Self::of(&people, &someone)
    }

    /// Knows people by name and role; `someone` is what a name that two of them share is called.
    fn of(people: &[(&str, String)], someone: &str) -> Self {
        let mut all = Self {
            called: BTreeMap::new(),
            longest: 1,
        };
        for (name, role) in people {
            let name: Vec<String> = pieces(name)
                .filter(|piece| piece.is_word)
                .map(|piece| fold(piece.text))
                .collect();
            all.longest = all.longest.max(name.len());
            let is_name = |part: &&String| {
                part.chars().count() >= SHORTEST_PART && !PARTICLES.contains(&part.as_str())
            };
            let mut keys: BTreeSet<Vec<String>> = name
                .iter()
                .filter(is_name)
                .map(|part| vec![part.clone()])
                .collect();
            keys.insert(name);
            for key in keys {
                all.called
                    .entry(key)
                    .and_modify(|shared| *shared = format!("[{someone}]"))
                    .or_insert_with(|| format!("[{role}]"));
            }
        }
        all
    }

    /// The text with every name replaced by the role of its owner, in brackets.
    pub(crate) fn write(&self, text: &str) -> String {
        let pieces: Vec<Piece<'_>> = pieces(text).collect();
        let mut written = String::with_capacity(text.len());
        let mut rest = pieces.as_slice();
        while let Some((piece, after)) = rest.split_first() {
            if let Some(found) = self.name_at(rest) {
                written.push_str(found.prefix);
                written.push_str(found.called);
                rest = rest.get(found.length..).unwrap_or_default();
            } else {
                written.push_str(piece.text);
                rest = after;
            }
        }
        written
    }

    /// The longest name with which the pieces begin.
    fn name_at<'t>(&self, pieces: &[Piece<'t>]) -> Option<Found<'_, 't>> {
        let first = pieces.first().filter(|piece| piece.is_word)?.text;
        let alone = first.strip_prefix(ARABIC_PREFIXES);
        [Some(first), alone].into_iter().flatten().find_map(|head| {
            let words: Vec<(usize, String)> = pieces
                .iter()
                .enumerate()
                .filter(|(_, piece)| piece.is_word)
                .take(self.longest)
                .map(|(at, piece)| (at, fold(if at == 0 { head } else { piece.text })))
                .collect();
            (1..=words.len()).rev().find_map(|count| {
                let taken = words.get(..count)?;
                let key: Vec<String> = taken.iter().map(|(_, word)| word.clone()).collect();
                Some(Found {
                    prefix: first.strip_suffix(head)?,
                    called: self.called.get(&key)?,
                    length: taken.last()?.0 + 1,
                })
            })
        })
    }
}

/// A name may be followed by an apostrophe and a suffix, so an apostrophe parts words.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let is_letter = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = is_letter(rest.chars().next()?);
        let end = rest.find(|letter| is_letter(letter) != is_word);
        let (text, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(Piece { text, is_word })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nameless() -> Nameless {
        let people = [
            ("Leila Benkirane", "envoy"),
            ("Mariam Mint Sidi", "herder"),
            ("Yusuf Danladi", "engineer"),
            ("Yusuf Kaya", "minister"),
            ("ليلى القاسمي", "سفير"),
            ("İpek Işık", "muhtar"),
            ("Bo Li", "guard"),
        ];
        Nameless::of(
            &people.map(|(name, role)| (name, role.to_owned())),
            "someone",
        )
    }

    #[test]
    fn a_name_becomes_the_role_of_its_owner() {
        let told = |text| nameless().write(text);
        assert_eq!(told("Leila Benkirane asked."), "[envoy] asked.");
        assert_eq!(told("Thanks to Danladi!"), "Thanks to [engineer]!");
        assert_eq!(told("LEILA’s question"), "[envoy]’s question");
        assert_eq!(told("Mariam, then Sidi"), "[herder], then [herder]");
        assert_eq!(told("Bo Li waited"), "[guard] waited");
    }

    #[test]
    fn names_are_found_as_turkish_and_arabic_write_them() {
        let told = |text| nameless().write(text);
        assert_eq!(
            told("Soru IŞIK’tan geldi, ipek sustu."),
            "Soru [muhtar]’tan geldi, [muhtar] sustu."
        );
        assert_eq!(
            told("سألت ليلى القاسمي وليلى أجابت"),
            "سألت [سفير] و[سفير] أجابت"
        );
    }

    #[test]
    fn a_name_that_two_people_share_is_nobodys() {
        assert_eq!(nameless().write("Yusuf spoke"), "[someone] spoke");
        assert_eq!(nameless().write("Yusuf Kaya spoke"), "[minister] spoke");
    }

    #[test]
    fn other_words_stay_as_they_were_written() {
        for text in [
            "",
            "A mint tea, and a bow.",
            "Li… Bo?",
            "سألت الليل",
            "[A] 1,5 %\n\n— ok",
        ] {
            assert_eq!(nameless().write(text), text);
        }
    }
}
