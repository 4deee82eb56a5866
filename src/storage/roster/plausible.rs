//! How much a text looks like the rosters of the Member States.
//!
//! Bytes read in the wrong code page give words that nobody writes: a capital after a small
//! letter, Latin and Arabic in one word, signs inside words. Each word that is not plain ASCII is
//! judged; plain words look the same in every page and prove nothing.

use unicode_normalization::char::is_combining_mark;

use super::{countries, fold, languages, words};

/// A cell that is a known heading, country or language weighs more than what any letter suggests.
const KNOWN_CELL: i64 = 12;
/// A letter that the languages of the program use.
const GOOD_LETTER: i64 = 1;
/// A letter that exists, in languages that rosters seldom are in.
const ODD_LETTER: i64 = -4;
/// Something no word has.
const IMPOSSIBLE: i64 = -8;

/// The evidence that a text was decoded in the right page; more is better.
pub(super) fn plausibility(text: &str) -> i64 {
    let words: i64 = text.split(is_between_words).map(word_score).sum();
    let cells: i64 = text
        .split([',', ';', '\t', '\n', '\r', '"'])
        .map(cell_score)
        .sum();
    words + cells
}

fn is_between_words(letter: char) -> bool {
    letter.is_whitespace() || letter.is_ascii() && !letter.is_ascii_alphanumeric()
}

fn cell_score(cell: &str) -> i64 {
    let cell = cell.trim();
    // Most cells of a long file are ASCII or names; only a short foreign one is worth a look.
    if cell.is_ascii() || cell.len() > 80 {
        return 0;
    }
    let known =
        words::is_known(cell) || countries::find(cell).is_some() || languages::find(cell).is_some();
    if known { KNOWN_CELL } else { 0 }
}

fn word_score(word: &str) -> i64 {
    if word.is_ascii() {
        return 0;
    }
    let letters: i64 = word.chars().map(letter_score).sum();
    letters + shape_score(word)
}

fn letter_score(letter: char) -> i64 {
    match script(letter) {
        Script::Ascii | Script::Mark | Script::Quote => 0,
        Script::Latin if is_expected_latin(letter) => GOOD_LETTER,
        Script::Arabic | Script::Cyrillic => GOOD_LETTER,
        Script::Latin => ODD_LETTER,
        Script::Other => IMPOSSIBLE,
    }
}

/// French, Turkish, Albanian, Azerbaijani and Bosnian, and what their capitals are.
fn is_expected_latin(letter: char) -> bool {
    "àâçéèêëîïôùûüœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆğıİşöĞŞÖÄäáíóúñÁÍÓÚÑ".contains(letter)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Ascii,
    Latin,
    Arabic,
    Cyrillic,
    /// A vowel sign or another mark on the letter before.
    Mark,
    /// Typographic quotes and dashes, which any text may have.
    Quote,
    /// Signs, controls and letters of other scripts.
    Other,
}

fn script(letter: char) -> Script {
    match letter {
        '\0'..='\x7F' => Script::Ascii,
        '\u{064B}'..='\u{0652}' | '\u{0640}' => Script::Mark,
        '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' | '\u{066E}'..='\u{06D3}' => {
            Script::Arabic
        }
        '،' | '؛' | '؟' => Script::Quote,
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '’' | '‘' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '\u{A0}' | '•' | '°' | 'º' | 'ª' => {
            Script::Quote
        }
        _ if fold::is_direction_mark(letter) => Script::Quote,
        '\u{00C0}'..='\u{024F}' if letter.is_alphabetic() => Script::Latin,
        _ if is_combining_mark(letter) => Script::Mark,
        _ => Script::Other,
    }
}

/// What the letters of a word say together.
fn shape_score(word: &str) -> i64 {
    let mut score = 0;
    let mut before: Option<char> = None;
    for letter in word.chars() {
        if let Some(before) = before {
            score += pair_score(before, letter);
        }
        before = Some(letter);
    }
    score + all_foreign_score(word)
}

fn pair_score(before: char, letter: char) -> i64 {
    let capital_inside = before.is_lowercase() && letter.is_uppercase();
    if capital_inside || mixes(before, letter) {
        IMPOSSIBLE
    } else {
        0
    }
}

/// Two scripts side by side, a vowel sign on a letter that takes none, or a mark within a word.
fn mixes(before: char, letter: char) -> bool {
    let (a, b) = (script_in_word(before), script_in_word(letter));
    match (a, b) {
        (_, Script::Mark) => !matches!(a, Script::Arabic | Script::Mark),
        (Script::Mark, _) => b == Script::Latin,
        (Script::Quote, _) | (_, Script::Quote) => {
            is_hidden_inside(before) || is_hidden_inside(letter)
        }
        _ => a != b,
    }
}

/// Direction marks and bullets stand between words, never inside them.
fn is_hidden_inside(letter: char) -> bool {
    fold::is_direction_mark(letter) || matches!(letter, '•' | '…' | '°' | 'º' | 'ª')
}

/// ASCII letters are Latin; digits stand beside anything.
fn script_in_word(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' => Script::Latin,
        _ if letter.is_ascii() => Script::Quote,
        _ => script(letter),
    }
}

/// A Latin word of three letters or more has some without an accent; a word of Arabic bytes read
/// as Latin has none.
fn all_foreign_score(word: &str) -> i64 {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    let accented = letters
        .clone()
        .filter(|&c| script(c) == Script::Latin)
        .count();
    let all = letters.count();
    if all >= 3 && accented * 3 > all * 2 {
        IMPOSSIBLE
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn better(right: &str, wrong: &str) {
        assert!(
            plausibility(right) > plausibility(wrong),
            "{right} against {wrong}"
        );
    }

    #[test]
    fn words_people_write_beat_words_nobody_writes() {
        better("Yıldırım", "Yýldýrým");
        better("Traoré", "Traor‡");
        better("Traoré", "TraorÈ");
        better("نادية", "äÇÏíÉ");
        better("الاسم", "ЗбЗУг");
        better("Öğrenci", "Öًrenci");
        better("Ülke", "غlke");
    }
}
