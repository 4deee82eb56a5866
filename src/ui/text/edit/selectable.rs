//! Text that can be selected and copied: a label over a text that is not edited.

use super::super::direction::accessible;
use super::super::label::place;
use super::super::look::Frame;
use super::super::style::TextStyle;
use super::input::{edit, sensed};
use super::selection::Selection;
use super::state::{Rules, Setup, State, load};
use super::{FieldColors, paint};
use egui::accesskit::Role;
use egui::{Color32, Id, Response, Sense, Ui, WidgetInfo};

/// Shows a text that can be selected with the mouse and copied. It is no stop of the Tab key.
pub(in super::super) fn show(
    ui: &mut Ui,
    text: &str,
    (style, color): (TextStyle, Color32),
    frame: Frame,
    name: Option<&str>,
) -> Response {
    let id = ui.next_auto_id().with("selectable");
    let kept = load(ui.ctx(), id);
    let state = &mut *kept.lock();
    state.follow(ui.ctx(), text, Setup { style, frame });
    let size = state.laid().map_or(egui::Vec2::ZERO, |laid| laid.size());
    let (_, rect) = ui.allocate_space(size);
    let response = sensed(ui, rect, id, sense(ui, id, state));
    let origin = state
        .laid()
        .map_or(rect.min, |laid| place(laid, rect, frame.align));
    let origin = paint::snapped(origin, state.scale());
    let rules = Rules {
        multiline: true,
        char_limit: usize::MAX,
        read_only: true,
    };
    let _ = edit(ui, &response, state, rules, |_, _| origin);
    let mut colors = FieldColors::from_visuals(ui.visuals());
    colors.text = color;
    paint::selected_text(ui, state, origin, &colors, response.has_focus());
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Label,
            ui.is_enabled(),
            accessible(name.unwrap_or(text)),
        )
    });
    response
}

/// Only a label with something selected can have the focus (copying needs it); otherwise every
/// paragraph would be a stop of the Tab key. A selection ends when the focus goes elsewhere.
fn sense(ui: &Ui, id: Id, state: &mut State) -> Sense {
    if state.selection().is_empty() {
        return Sense::CLICK | Sense::DRAG;
    }
    let kept = ui.memory(|memory| memory.has_focus(id)) || ui.is_being_dragged(id);
    if !kept {
        state.select(Selection::at(state.selection().focus));
    }
    Sense::click_and_drag()
}
