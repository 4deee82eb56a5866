//! Keyboard, clipboard, input method and assistive technology.

use super::state::{Rules, State};
use super::undo::Kind;
use super::words;
use egui::{Context, Event, EventFilter, Id, ImeEvent, Key, Modifiers, Ui};
use std::num::NonZeroUsize;

/// What the events of one pass did besides editing.
#[derive(Default, Clone, Copy)]
pub(super) struct Done {
    pub(super) submitted: bool,
    pub(super) cancelled: bool,
}

/// Keys a focused field keeps for itself. Tab still moves the focus.
pub(super) const FILTER: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// Sets the whole value when assistive technology asks, focused or not.
pub(super) fn set_value(ui: &Ui, id: Id, state: &mut State, rules: Rules) {
    use egui::accesskit::{Action, ActionData};
    let value = ui.input(|input| {
        let requests = input.accesskit_action_requests(id, Action::SetValue);
        let values = requests.filter_map(|request| match &request.data {
            Some(ActionData::Value(value)) => Some(value.to_string()),
            _ => None,
        });
        values.last()
    });
    if let Some(value) = value
        && !rules.read_only
    {
        state.set_all(ui.ctx(), &value, rules, ui.input(|i| i.time));
    }
}

/// Applies the events of this pass to the focused field.
pub(super) fn handle(ui: &Ui, id: Id, state: &mut State, rules: Rules) -> Done {
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, FILTER));
    let (events, now) = ui.input(|input| (input.filtered_events(&FILTER), input.time));
    let mut done = Done::default();
    for event in &events {
        apply(ui, id, state, rules, event, now, &mut done);
        if done.submitted || done.cancelled {
            ui.memory_mut(|memory| memory.surrender_focus(id));
            break;
        }
    }
    done
}

fn apply(
    ui: &Ui,
    id: Id,
    state: &mut State,
    rules: Rules,
    event: &Event,
    now: f64,
    done: &mut Done,
) {
    let ctx = ui.ctx();
    match event {
        Event::Copy => copy(ctx, state),
        Event::Cut => {
            copy(ctx, state);
            if !rules.read_only {
                state.insert(ctx, "", rules, Kind::Whole, now);
            }
        }
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => {
            press(ctx, state, rules, *key, *modifiers, now, done);
        }
        _ if rules.read_only => {}
        Event::Paste(text) => state.insert(ctx, text, rules, Kind::Whole, now),
        // A newline arrives as the Enter key too.
        Event::Text(text) if text != "\n" && text != "\r" => {
            state.insert(ctx, text, rules, Kind::Typing, now);
        }
        Event::Ime(ime) => compose(ctx, state, rules, ime, now),
        Event::AccessKitActionRequest(request)
            if request.action == egui::accesskit::Action::ReplaceSelectedText
                && request.target_node == id.accesskit_id() =>
        {
            if let Some(egui::accesskit::ActionData::Value(text)) = &request.data {
                state.insert(ctx, text, rules, Kind::Whole, now);
            }
        }
        _ => {}
    }
}

pub(super) fn copy(ctx: &Context, state: &State) {
    if let Some(text) = state.editor.selected_text() {
        ctx.copy_text(text.to_owned());
    }
}

fn press(
    ctx: &Context,
    state: &mut State,
    rules: Rules,
    key: Key,
    modifiers: Modifiers,
    now: f64,
    done: &mut Done,
) {
    match key {
        Key::Escape => done.cancelled = true,
        Key::Enter if !rules.multiline || modifiers.command => done.submitted = true,
        Key::Enter if !rules.read_only => state.insert(ctx, "\n", rules, Kind::Typing, now),
        Key::Z if modifiers.command && !rules.read_only => step(ctx, state, modifiers.shift),
        Key::Y if modifiers.command && !rules.read_only => step(ctx, state, true),
        Key::A if modifiers.command => state.drive(ctx, |driver| driver.select_all()),
        Key::Backspace | Key::Delete if !rules.read_only => {
            delete(ctx, state, key == Key::Backspace, modifiers, now);
        }
        _ => travel(ctx, state, rules, key, modifiers),
    }
}

fn step(ctx: &Context, state: &mut State, forward: bool) {
    state.stop_composing(ctx);
    let current = state.snapshot();
    let target = if forward {
        state.undo.redo(current)
    } else {
        state.undo.undo(current)
    };
    if let Some(target) = target {
        state.restore(ctx, &target);
    }
}

fn delete(ctx: &Context, state: &mut State, back: bool, modifiers: Modifiers, now: f64) {
    state.stop_composing(ctx);
    let word = modifiers.ctrl || modifiers.alt;
    let (from, to) = state.selected();
    let kind = if word || from != to {
        Kind::Whole
    } else {
        Kind::Deleting
    };
    let snapshot = state.snapshot();
    state.undo.before(kind, now, || snapshot);
    state.drive(ctx, |driver| match (back, word) {
        (true, false) => driver.backdelete(),
        (true, true) => driver.backdelete_word(),
        (false, false) => driver.delete(),
        (false, true) => driver.delete_word(),
    });
}

/// Moves the caret. Left and right are those of the screen, whatever the script under the caret.
fn travel(ctx: &Context, state: &mut State, rules: Rules, key: Key, modifiers: Modifiers) {
    let word = modifiers.ctrl || modifiers.alt;
    let extend = modifiers.shift;
    // In a single line the vertical arrows belong to the caller (a list under the field).
    if !rules.multiline && matches!(key, Key::ArrowUp | Key::ArrowDown) {
        return;
    }
    if word && matches!(key, Key::ArrowLeft | Key::ArrowRight) {
        words::travel(ctx, state, key == Key::ArrowLeft, extend);
        state.undo.pause();
        return;
    }
    let moved = state.drive(ctx, |driver| {
        match (key, word, extend) {
            (Key::ArrowLeft, _, false) => driver.move_left(),
            (Key::ArrowLeft, _, true) => driver.select_left(),
            (Key::ArrowRight, _, false) => driver.move_right(),
            (Key::ArrowRight, _, true) => driver.select_right(),
            (Key::ArrowUp, _, false) => driver.move_up(),
            (Key::ArrowUp, _, true) => driver.select_up(),
            (Key::ArrowDown, _, false) => driver.move_down(),
            (Key::ArrowDown, _, true) => driver.select_down(),
            (Key::Home, false, false) => driver.move_to_line_start(),
            (Key::Home, false, true) => driver.select_to_line_start(),
            (Key::Home, true, false) => driver.move_to_text_start(),
            (Key::Home, true, true) => driver.select_to_text_start(),
            (Key::End, false, false) => driver.move_to_line_end(),
            (Key::End, false, true) => driver.select_to_line_end(),
            (Key::End, true, false) => driver.move_to_text_end(),
            (Key::End, true, true) => driver.select_to_text_end(),
            _ => return false,
        }
        true
    });
    if moved {
        state.undo.pause();
    }
}

fn compose(ctx: &Context, state: &mut State, rules: Rules, ime: &ImeEvent, now: f64) {
    match ime {
        ImeEvent::Preedit { text, .. } if text.is_empty() => {
            state.stop_composing(ctx);
        }
        ImeEvent::Preedit { text, .. } if text == "\n" || text == "\r" => {}
        ImeEvent::Preedit {
            text,
            active_range_chars,
        } => {
            // It takes the place of what is selected, and is itself a step only when it is committed.
            let (from, to) = state.selected();
            if !state.editor.is_composing() && from != to {
                let snapshot = state.snapshot();
                state.undo.before(Kind::Typing, now, || snapshot);
            }
            let cursor = active_range_chars
                .as_ref()
                .map_or((text.len(), text.len()), |range| {
                    (byte_of(text, range.start), byte_of(text, range.end))
                });
            state.drive(ctx, |driver| driver.set_compose(text, Some(cursor)));
        }
        ImeEvent::Commit(text) => {
            let composing = state.editor.is_composing();
            state.stop_composing(ctx);
            if (composing || !text.is_empty()) && text != "\n" && text != "\r" {
                state.insert(ctx, text, rules, Kind::Typing, now);
            }
        }
        ImeEvent::DeleteSurrounding {
            before_chars,
            after_chars,
        } => {
            delete_around(ctx, state, *before_chars, *after_chars);
        }
        #[expect(deprecated, reason = "egui still has the variants")]
        ImeEvent::Enabled | ImeEvent::Disabled => {}
    }
}

fn delete_around(ctx: &Context, state: &mut State, before: usize, after: usize) {
    let (from, to) = state.selected();
    let raw = state.editor.raw_text();
    let head = raw.get(..from).unwrap_or_default();
    let tail = raw.get(to..).unwrap_or_default();
    let back: usize = head.chars().rev().take(before).map(char::len_utf8).sum();
    let ahead: usize = tail.chars().take(after).map(char::len_utf8).sum();
    state.drive(ctx, |driver| {
        if let Some(ahead) = NonZeroUsize::new(ahead) {
            driver.delete_bytes_after_selection(ahead);
        }
        if let Some(back) = NonZeroUsize::new(back) {
            driver.delete_bytes_before_selection(back);
        }
    });
}

/// Byte offset of the `index`th character.
fn byte_of(text: &str, index: usize) -> usize {
    text.char_indices()
        .nth(index)
        .map_or(text.len(), |(at, _)| at)
}
