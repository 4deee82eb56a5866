//! Keyboard, clipboard, input method and assistive technology.

use super::caret::{Place, Side};
use super::selection::Selection;
use super::state::{Rules, State};
use super::undo::Kind;
use egui::{Context, Event, EventFilter, Id, ImeEvent, Key, Modifiers, Ui};

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
    if let Some(text) = state.selected_text() {
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
        Key::A if modifiers.command => state.select_all(),
        Key::Backspace | Key::Delete if !rules.read_only => {
            delete(ctx, state, key == Key::Backspace, modifiers, now);
        }
        _ => travel(state, rules, key, modifiers),
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
    let selection = state.selection();
    let at = selection.focus.index;
    let sheet = state.sheet();
    let (kind, range) = if selection.is_empty() {
        let range = match (back, word) {
            (true, false) => sheet.letter_before(at)..at,
            (true, true) => sheet.word_before(at)..at,
            (false, false) => at..sheet.letter_after(at),
            (false, true) => at..sheet.word_after(at),
        };
        let kind = if word { Kind::Whole } else { Kind::Deleting };
        (kind, range)
    } else {
        (Kind::Whole, selection.bytes())
    };
    if range.is_empty() {
        return;
    }
    let snapshot = state.snapshot();
    state.undo.before(kind, now, || snapshot);
    state.delete(ctx, range);
}

/// Moves the caret. Left and right are those of the screen, whatever the script under the caret.
fn travel(state: &mut State, rules: Rules, key: Key, modifiers: Modifiers) {
    let word = modifiers.ctrl || modifiers.alt;
    let extend = modifiers.shift;
    let sheet = state.sheet();
    let selection = state.selection();
    let from = selection.focus;
    let mut column = None;
    let to = match key {
        Key::ArrowLeft | Key::ArrowRight => {
            let side = if key == Key::ArrowLeft {
                Side::Left
            } else {
                Side::Right
            };
            match (word, extend || selection.is_empty()) {
                (true, _) => sheet.step_word(from, side),
                (false, true) => sheet.step(from, side),
                (false, false) => selection.edge(sheet, side),
            }
        }
        // In a single line the vertical arrows belong to the caller (a list under the field).
        Key::ArrowUp | Key::ArrowDown if rules.multiline => {
            let x = selection.column;
            let x = x.unwrap_or_else(|| sheet.caret(from).left());
            column = Some(x);
            sheet.step_row(from, key == Key::ArrowDown, x)
        }
        Key::Home if word => Place::default(),
        Key::End if word => Place::after(sheet.text.len()),
        Key::Home => sheet.line_start(from),
        Key::End => sheet.line_end(from),
        _ => return,
    };
    let mut moved = selection.moved(to, extend);
    moved.column = column;
    state.select(moved);
    state.undo.pause();
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
            if !state.is_composing() && !state.selection().is_empty() {
                let snapshot = state.snapshot();
                state.undo.before(Kind::Typing, now, || snapshot);
            }
            let cursor = active_range_chars
                .as_ref()
                .map_or((text.len(), text.len()), |range| {
                    (byte_of(text, range.start), byte_of(text, range.end))
                });
            state.compose(ctx, text, cursor);
        }
        ImeEvent::Commit(text) => {
            let composing = state.is_composing();
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
    let selection = state.selection().clone();
    let selected = selection.bytes();
    let sheet = state.sheet();
    let head = sheet.text.get(..selected.start).unwrap_or_default();
    let tail = sheet.text.get(selected.end..).unwrap_or_default();
    let back: usize = head.chars().rev().take(before).map(char::len_utf8).sum();
    let ahead: usize = tail.chars().take(after).map(char::len_utf8).sum();
    state.delete(ctx, selected.end..selected.end + ahead);
    state.delete(ctx, selected.start - back..selected.start);
    let moved = |place: Place| Place {
        index: place.index - back,
        ..place
    };
    state.select(Selection::new(
        moved(selection.anchor),
        moved(selection.focus),
    ));
}

/// Byte offset of the `index`th character.
fn byte_of(text: &str, index: usize) -> usize {
    text.char_indices()
        .nth(index)
        .map_or(text.len(), |(at, _)| at)
}
