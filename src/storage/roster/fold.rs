//! Two spellings of one word become one key.
//!
//! Rules of the house style for searching: case, accents and apostrophes do not count; every
//! Turkish i is one letter; Arabic loses its vowel signs and tatweel and the variants of a letter
//! become one. Signs and hyphens become single spaces, so `M/F` and `m f` are the same heading.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key of a text for comparing it with another.
pub(crate) fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|&c| !is_dropped(c)) {
        push_folded(&mut key, letter);
    }
    key.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`fold`], and without the Arabic article: البلد and بلد head the same column.
pub(super) fn fold_without_article(text: &str) -> String {
    let key = fold(text);
    key.split(' ')
        .map(without_article)
        .collect::<Vec<_>>()
        .join(" ")
}

fn without_article(word: &str) -> &str {
    // Two letters are left at least, so that a short word beginning with these letters survives.
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().nth(1).is_some() => rest,
        _ => word,
    }
}

fn is_dropped(letter: char) -> bool {
    is_combining_mark(letter) || is_invisible(letter) || is_apostrophe(letter) || letter == '.'
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ')
}

/// Marks of direction, joiners and tatweel: part of how a text is written, not of what it says.
pub(super) fn is_invisible(letter: char) -> bool {
    is_direction_mark(letter) || matches!(letter, '\u{200B}'..='\u{200D}' | '\u{00AD}' | '\u{0640}')
}

/// Direction marks and the byte-order mark, which spreadsheets leave at the edges of cells.
pub(super) fn is_direction_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

fn push_folded(key: &mut String, letter: char) {
    match letter {
        'ı' => key.push('i'),
        'ø' | 'Ø' => key.push('o'),
        'đ' | 'Đ' => key.push('d'),
        'ł' | 'Ł' => key.push('l'),
        // Azerbaijani, which Turkish keyboards lack and rosters replace with e.
        'ə' | 'Ə' => key.push('e'),
        'ß' => key.push_str("ss"),
        'œ' | 'Œ' => key.push_str("oe"),
        'æ' | 'Æ' => key.push_str("ae"),
        'ٱ' => key.push('ا'),
        'ى' | 'ی' => key.push('ي'),
        'ة' => key.push('ه'),
        'ک' => key.push('ك'),
        '٠'..='٩' => push_digit(key, letter, '٠'),
        '۰'..='۹' => push_digit(key, letter, '۰'),
        _ if letter.is_alphanumeric() => {
            key.extend(letter.to_lowercase().filter(|&c| !is_combining_mark(c)));
        }
        _ => key.push(' '),
    }
}

fn push_digit(key: &mut String, digit: char, zero: char) {
    let value = u32::from(digit).saturating_sub(u32::from(zero));
    key.extend(char::from_digit(value, 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(a: &str, b: &str) {
        assert_eq!(
            fold_without_article(a),
            fold_without_article(b),
            "{a} and {b}"
        );
    }

    #[test]
    fn spellings_of_one_word_are_one_key() {
        same("TÜRKİYE", "turkiye");
        same("Isparta ILI", "ısparta ili");
        same("Côte d’Ivoire", "COTE D'IVOIRE");
        same("Prénom(s)", "prenom s");
        same("الدَّوْلَة", "دوله");
        same("الأسـماء", "اسماء");
        same("مصرى", "مصري");
        same("Guinea-Bissau", "guinea  bissau");
        same("U.A.E.", "uae");
        same("٢٠٢٦", "2026");
        same("Œuvre", "oeuvre");
        same("\u{FEFF}Name\u{200F}", "name");
    }

    #[test]
    fn different_words_stay_different() {
        assert_ne!(fold("Niger"), fold("Nigeria"));
        assert_ne!(fold("Mali"), fold("Malí a"));
        assert_eq!(fold_without_article("الب"), "الب");
    }
}
