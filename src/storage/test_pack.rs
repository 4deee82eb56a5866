//! A small pack, for tests of what carries it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::packs::{Pack, PackTexts, built_in, from_texts};
use crate::domain::fixture::scenario;
use crate::domain::scenario::text::required_keys;

/// The structure as an author would write it, one field a line.
pub(crate) fn ron() -> String {
    ron::ser::to_string_pretty(&scenario(), ron::ser::PrettyConfig::new()).unwrap()
}

/// Prose in one language: every message says its own name.
pub(crate) fn ftl() -> String {
    let mut ftl = String::new();
    for key in required_keys(&scenario()) {
        writeln!(ftl, "{key} = The {key}").unwrap();
    }
    ftl
}

/// The files of the pack.
pub(crate) fn texts() -> PackTexts {
    PackTexts {
        ron: ron(),
        ftl: BTreeMap::from([("en".to_owned(), ftl())]),
    }
}

/// The pack, read.
pub(crate) fn pack() -> Pack {
    let origin = built_in().into_iter().next().unwrap();
    from_texts(texts(), origin).unwrap()
}
