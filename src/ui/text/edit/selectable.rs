//! Text that can be selected and copied: a label over a read-only editor.

use super::super::direction::{self, accessible, paragraph_is_rtl};
use super::super::style::TextStyle;
use super::field::edit;
use super::state::{Rules, Setup, State, load};
use super::{FieldColors, paint};
use egui::accesskit::Role;
use egui::{Color32, Id, Response, Sense, Ui, WidgetInfo, pos2, vec2};

/// Whether a text can be shown as one editor: an editor has one direction for all its paragraphs.
pub(in super::super) fn fits(ui: &Ui, text: &str) -> bool {
    let screen = direction::direction(ui.ctx());
    let mut paragraphs = text
        .split('\n')
        .filter(|paragraph| !paragraph.trim().is_empty());
    let first = paragraphs
        .next()
        .map(|paragraph| paragraph_is_rtl(paragraph, screen));
    paragraphs.all(|paragraph| Some(paragraph_is_rtl(paragraph, screen)) == first)
}

/// Shows a text that can be selected with the mouse and copied. It is no stop of the Tab key.
pub(in super::super) fn show(
    ui: &mut Ui,
    text: &str,
    style: TextStyle,
    color: Color32,
    name: Option<&str>,
) -> Response {
    let id = ui.next_auto_id().with("selectable");
    let width = ui.available_width();
    let kept = load(ui.ctx(), id);
    let state = &mut *kept.lock();
    let setup = Setup {
        style,
        screen: direction::direction(ui.ctx()),
        scale: ui.ctx().pixels_per_point(),
        wrap: Some(width),
    };
    state.follow(ui.ctx(), text, setup);
    let (low, high, height) = state.extent();
    let taken = if style.spec().document {
        width
    } else {
        (high - low).ceil().min(width)
    };
    let (_, rect) = ui.allocate_space(vec2(taken, height));
    let mut response = ui.interact(rect, id, sense(ui, id, state));
    response.flags -= egui::response::Flags::FAKE_PRIMARY_CLICKED;
    let left = if state.is_rtl() {
        rect.right() - width
    } else {
        rect.left()
    };
    let origin = paint::snapped(pos2(left, rect.top()), setup.scale);
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
    let (from, to) = state.selected();
    if from == to {
        return Sense::CLICK | Sense::DRAG;
    }
    let kept = ui.memory(|memory| memory.has_focus(id)) || ui.is_being_dragged(id);
    if !kept {
        state.drive(ui.ctx(), |driver| driver.collapse_selection());
    }
    Sense::click_and_drag()
}
