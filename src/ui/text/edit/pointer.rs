//! Mouse selection.

use super::selection::Selection;
use super::state::{Rules, State};
use egui::{Event, Pos2, Response, Ui};

/// Applies presses, drags and multiple clicks; `origin` is the top left of the text on screen.
pub(super) fn handle(ui: &Ui, response: &Response, state: &mut State, rules: Rules, origin: Pos2) {
    if response.hovered() {
        ui.set_cursor_icon(egui::CursorIcon::Text);
        if !rules.read_only {
            ui.output_mut(|output| output.mutable_text_under_cursor = true);
        }
    }
    paste_middle(ui, response, state, rules, origin);
    let Some(pointer) = response.interact_pointer_pos() else {
        return;
    };
    let at = (pointer - origin).to_pos2();
    let sheet = state.sheet();
    let (pressed, down, shift) = ui.input(|input| {
        (
            input.pointer.primary_pressed(),
            input.pointer.primary_down(),
            input.modifiers.shift,
        )
    });
    if response.triple_clicked() {
        state.select(Selection::paragraph(sheet, at));
    } else if response.double_clicked() {
        state.select(Selection::word(sheet, at));
    } else if pressed && response.hovered() {
        state.select(state.selection().moved(sheet.hit(at), shift));
        state.undo.pause();
        // The pointer says where the caret goes; the first focus must not move it again.
        state.visited = true;
    } else if response.dragged() && down {
        state.select(state.selection().dragged(sheet, at));
    }
    let clicked = response.clicked() || response.secondary_clicked();
    if (pressed || clicked || response.dragged()) && !response.has_focus() {
        response.request_focus();
    }
}

/// A middle click pastes the primary selection of X11 and Wayland where it lands.
fn paste_middle(ui: &Ui, response: &Response, state: &mut State, rules: Rules, origin: Pos2) {
    if rules.read_only || !response.contains_pointer() {
        return;
    }
    let pasted = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::MiddleClickPaste { pos, text } => Some((*pos, text.clone())),
            _ => None,
        })
    });
    if let Some((at, text)) = pasted {
        let place = state.sheet().hit((at - origin).to_pos2());
        state.select(Selection::at(place));
        let now = ui.input(|input| input.time);
        state.insert(ui.ctx(), &text, rules, super::undo::Kind::Whole, now);
        response.request_focus();
    }
}
