//! Every screen, looked at for what no single test of a screen would find: texts that are cut,
//! things that cannot be named, places that cannot be reached.
#![cfg(feature = "gui")]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says why and stops; it waits for background work"
)]

mod access;
mod clip;
#[path = "../common/pseudo.rs"]
mod pseudo;
#[path = "../common/story.rs"]
mod story;
mod tour;
#[path = "../common/window.rs"]
#[expect(dead_code, reason = "nobody writes here, and no time passes")]
mod window;

use std::collections::BTreeSet;

use sulh::localisation::Language;
use sulh::storage::settings::Settings;

/// The smallest window that there is.
const SMALLEST: [f32; 2] = [1180.0, 720.0];

/// Looks at every screen in a language that nobody speaks.
fn look_at_everything(disguise: window::Disguise) {
    let eyes = tour::Eyes {
        size: SMALLEST,
        settings: Settings {
            fades: false,
            ..Settings::default()
        },
        disguise: Some(disguise),
    };
    let mut found = BTreeSet::new();
    tour::everywhere(&eyes, |name, walk| {
        let mut problems = clip::problems(&walk.harness);
        problems.extend(access::problems(&walk.harness));
        found.extend(problems.iter().map(|problem| format!("{name}: {problem}")));
    });
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn longer_words_can_be_read_and_said() {
    look_at_everything((Language::En, pseudo::longer));
}

#[test]
fn longer_words_can_be_read_and_said_from_right_to_left() {
    look_at_everything((Language::Ar, pseudo::mirrored));
}
