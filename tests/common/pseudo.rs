//! Two languages that nobody speaks, made from English.

use std::borrow::Cow;

/// English with accents and, like French and Turkish, longer by about a third.
pub fn longer(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = match letter {
            'a' => "áà",
            'e' => "éè",
            'i' => "ïî",
            'o' => "öô",
            'u' => "üû",
            'c' => "ç",
            'g' => "ğ",
            's' => "ş",
            'A' => "Â",
            'E' => "É",
            'I' => "İ",
            'O' => "Ö",
            'U' => "Ü",
            'C' => "Ç",
            'S' => "Ş",
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push_str(accented);
    }
    Cow::Owned(out)
}

/// The same in Arabic letters, so that everything runs from right to left.
pub fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let arabic = match letter.to_ascii_lowercase() {
            'a' => "اعا",
            'b' => "ب",
            'c' | 'k' => "ك",
            'd' => "د",
            'e' => "يها",
            'f' => "ف",
            'g' => "غ",
            'h' => "ه",
            'i' => "يي",
            'j' => "ج",
            'l' => "ل",
            'm' => "م",
            'n' => "ن",
            'o' => "وو",
            'p' => "بّ",
            'q' => "ق",
            'r' => "ر",
            's' => "س",
            't' => "ت",
            'u' => "عو",
            'v' => "ڤ",
            'w' => "و",
            'x' => "خ",
            'y' => "ي",
            'z' => "ز",
            ',' => "،",
            ';' => "؛",
            '?' => "؟",
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push_str(arabic);
    }
    Cow::Owned(out)
}
