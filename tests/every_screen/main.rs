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
mod keyboard;
#[path = "../common/opened.rs"]
mod opened;
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
/// Sizes of text in percent: as usual, the largest and the smallest.
const ZOOMS: [f32; 3] = [100.0, 150.0, 80.0];

fn eyes(disguise: window::Disguise) -> tour::Eyes {
    tour::Eyes {
        size: SMALLEST,
        settings: Settings {
            fades: false,
            ..Settings::default()
        },
        disguise: Some(disguise),
    }
}

/// Makes all letters larger or smaller, so that less or more fits into the window.
fn zoom(walk: &mut window::Walk, percent: f32) {
    let factor = percent / 100.0;
    walk.harness.ctx.set_zoom_factor(factor);
    let [wide, high] = SMALLEST;
    walk.harness.set_size(egui::vec2(wide, high) / factor);
    // A height that is measured in one frame is used in the next.
    for _ in 0..4 {
        walk.harness.step();
    }
    // What was cut at another size is of no interest.
    sulh::ui::text::cut_short(&walk.harness.ctx);
    walk.harness.step();
}

/// Looks at every screen in a language that nobody speaks, at every size of text.
fn look_at_everything(disguise: window::Disguise) {
    let mut found = BTreeSet::new();
    tour::everywhere(&eyes(disguise), |name, walk| {
        for percent in ZOOMS {
            zoom(walk, percent);
            let mut problems = clip::problems(&walk.harness);
            problems.extend(access::problems(&walk.harness));
            let problems = problems.iter();
            found.extend(problems.map(|problem| format!("{name} at {percent}%: {problem}")));
        }
        zoom(walk, 100.0);
    });
    nothing(found);
}

fn nothing(found: BTreeSet<String>) {
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

#[test]
fn the_keyboard_reaches_everything_and_shows_it_at_the_largest_size() {
    let mut found = BTreeSet::new();
    tour::everywhere(&eyes((Language::En, pseudo::longer)), |name, walk| {
        // The field of the palette keeps the keyboard: the arrows choose.
        if name.starts_with("palette") {
            return;
        }
        zoom(walk, 150.0);
        let problems = keyboard::problems(&mut walk.harness);
        found.extend(problems.iter().map(|problem| format!("{name}: {problem}")));
        zoom(walk, 100.0);
    });
    nothing(found);
}
