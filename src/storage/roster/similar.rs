//! "Did you mean": the known word most like an unknown one.

/// The value whose key is nearest to a text, if it is near and no other value is as near.
///
/// Names are long and codes short: under four letters everything resembles something, so nothing
/// is suggested.
pub(super) fn closest<'a, T: Copy + PartialEq>(
    text: &str,
    keys: impl Iterator<Item = (&'a str, T)>,
) -> Option<T> {
    let length = text.chars().count();
    let limit = allowed_distance(length)?;
    // Lengths are compared first because they are cheap: a wrong column in a long list asks this
    // question two thousand times of fifteen hundred names.
    let is_near = |key: &str| {
        let other = key.chars().count();
        other > 3 && other.abs_diff(length) <= limit
    };
    let mut best: Option<(usize, T)> = None;
    let mut is_tied = false;
    for (key, value) in keys.filter(|(key, _)| is_near(key)) {
        let distance = strsim::damerau_levenshtein(text, key);
        match best {
            Some((least, found)) if distance == least => is_tied |= found != value,
            Some((least, _)) if distance > least => {}
            _ if distance <= limit => (best, is_tied) = (Some((distance, value)), false),
            _ => {}
        }
    }
    best.filter(|_| !is_tied).map(|(_, value)| value)
}

fn allowed_distance(letters: usize) -> Option<usize> {
    match letters {
        4..=5 => Some(1),
        6..=10 => Some(2),
        11..=60 => Some(3),
        // Too short to tell, or longer than any name and no slip of the pen.
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_and_single_neighbour_is_suggested() {
        let keys = [
            ("niger", 1),
            ("nigeria", 2),
            ("algeria", 3),
            ("mali", 4),
            ("malawi", 5),
        ];
        let suggest = |text| closest(text, keys.into_iter());
        assert_eq!(suggest("nigre"), Some(1));
        assert_eq!(suggest("nigeira"), Some(2));
        assert_eq!(suggest("mal"), None);
        assert_eq!(
            suggest("nigeri"),
            None,
            "as near to the one as to the other"
        );
        assert_eq!(suggest("portugal"), None);
    }
}
