//! What stands on the caps of keys, in the language of the screen.

use egui::{Key, KeyboardShortcut};

use super::user_action::UserAction;
use crate::localisation::{Localiser, Message, msg};

/// The caps of a combination, such as `Ctrl K`.
pub fn caps(words: &Localiser, keys: &KeyboardShortcut) -> String {
    let mut caps = Vec::new();
    let mut add = |held: bool, cap: Message| {
        if held {
            caps.push(words.say(&cap));
        }
    };
    let held = keys.modifiers;
    add(held.command || held.ctrl, command());
    add(held.alt, msg::key_alt());
    add(held.shift, msg::key_shift());
    caps.push(one(words, keys.logical_key));
    caps.join(" ")
}

/// The caps of an action; none where it has no key.
pub fn of(words: &Localiser, action: UserAction) -> Option<String> {
    Some(caps(words, &action.shortcut()?))
}

/// One key.
pub fn one(words: &Localiser, key: Key) -> String {
    match key {
        Key::Space => words.say(&msg::key_space()),
        Key::Enter => words.say(&msg::key_enter()),
        Key::Escape => words.say(&msg::key_escape()),
        other => other.symbol_or_name().to_owned(),
    }
}

/// The key that egui calls Command is another one on a Mac.
fn command() -> Message {
    if cfg!(target_os = "macos") {
        msg::key_command()
    } else {
        msg::key_control()
    }
}
