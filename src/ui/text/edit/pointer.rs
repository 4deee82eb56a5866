//! Mouse selection.

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
    let (x, y) = state.at(pointer - origin);
    let ctx = ui.ctx();
    let (pressed, down, shift) = ui.input(|input| {
        (
            input.pointer.primary_pressed(),
            input.pointer.primary_down(),
            input.modifiers.shift,
        )
    });
    if response.triple_clicked() {
        state.drive(ctx, |driver| driver.select_hard_line_at_point(x, y));
    } else if response.double_clicked() {
        state.drive(ctx, |driver| driver.select_word_at_point(x, y));
    } else if pressed && response.hovered() {
        state.undo.pause();
        // The pointer says where the caret goes; the first focus must not move it again.
        state.visited = true;
        state.drive(ctx, |driver| {
            if shift {
                driver.shift_click_extension(x, y);
            } else {
                driver.move_to_point(x, y);
            }
        });
    } else if response.dragged() && down {
        state.drive(ctx, |driver| driver.extend_selection_to_point(x, y));
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
        let (x, y) = state.at(at - origin);
        state.drive(ui.ctx(), |driver| driver.move_to_point(x, y));
        let now = ui.input(|input| input.time);
        state.insert(ui.ctx(), &text, rules, super::undo::Kind::Whole, now);
        response.request_focus();
    }
}
