//! What of a typed or pasted text goes into a field.

use super::state::Rules;

/// A text without what cannot be seen or would play tricks: line ends of every kind as newlines; those
/// and tabs as spaces where there is one line; no other control characters and none that force the
/// order of what follows or leave it isolated. Direction marks and joiners stay: people type them.
pub(super) fn clean(text: &str, rules: Rules) -> String {
    let newline = if rules.multiline { '\n' } else { ' ' };
    let mut before = ' ';
    let kept = text.chars().filter_map(|c| {
        let is_pair = before == '\r' && c == '\n';
        before = c;
        match c {
            _ if is_pair => None,
            '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(newline),
            // The cells of a pasted table stand apart by tabs.
            '\t' if rules.multiline => Some('\t'),
            '\t' => Some(' '),
            _ if c.is_control() || is_trick(c) => None,
            _ => Some(c),
        }
    });
    kept.collect()
}

/// Embeddings, overrides and isolates, byte order marks, and what annotates text unseen.
fn is_trick(c: char) -> bool {
    matches!(c,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E007F}')
}
