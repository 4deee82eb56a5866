//! Pages in small windows: what scrolls, and what stands below instead of beside.

use super::layout::{Size, columns, stack, within};
use crate::ui::scroll::scrolled;
use crate::ui::theme::Dir;
use egui::{AsIdSalt, Id, IdSalt, Rect, ScrollArea, Ui, vec2};

fn flow_key() -> Id {
    Id::unique("sulh-page-flows")
}

/// Whether the page around scrolls as one, so that nothing in it scrolls by itself.
pub fn flows(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(flow_key())).unwrap_or(false)
}

/// Shows something in a page that scrolls as one, or (`false`) in one whose parts scroll by themselves.
pub fn flowing<R>(ui: &mut Ui, flows_now: bool, body: impl FnOnce(&mut Ui) -> R) -> R {
    let before = flows(ui);
    ui.data_mut(|data| data.insert_temp(flow_key(), flows_now));
    let inner = body(ui);
    ui.data_mut(|data| data.insert_temp(flow_key(), before));
    inner
}

/// Makes what is shown exactly this high, where a page has a height.
pub fn fill(ui: &mut Ui, height: f32) {
    if height.is_finite() {
        ui.set_min_height(height);
        ui.set_max_height(height);
    }
}

/// A vertical scroll area over all the room there is; its bar floats and keeps no room. In a page that
/// scrolls as one its content stands there whole.
pub fn scroll<R>(ui: &mut Ui, id: impl AsIdSalt, body: impl FnOnce(&mut Ui) -> R) -> R {
    if flows(ui) {
        return ui.push_id(id, |ui| stack(ui, body)).inner;
    }
    let area = ScrollArea::vertical().auto_shrink([false, false]);
    scrolled(ui, id, area, |area, ui| {
        area.show(ui, |ui| ui.with_layout(Dir::of(ui).column(), body).inner)
    })
}

/// Shows content in the room that there is or, where that is lower than `least`, in a scroll area of
/// that height: a small window with large letters.
pub fn at_least(ui: &mut Ui, id: impl AsIdSalt, least: f32, body: impl FnOnce(&mut Ui)) {
    if ui.available_height() >= least {
        return body(ui);
    }
    scroll(ui, id, |ui| {
        let size = vec2(ui.available_width(), least);
        let place = Rect::from_min_size(ui.available_rect_before_wrap().min, size);
        within(ui, place, body);
    });
}

/// The columns of a page: side by side or, where it is narrower than `below`, one under the other in
/// a page that scrolls as one.
pub fn page_columns(
    ui: &mut Ui,
    id: impl AsIdSalt,
    below: f32,
    sizes: &[Size],
    gap: f32,
    mut body: impl FnMut(&mut Ui, usize),
) {
    if ui.available_width() >= below {
        return columns(ui, sizes, gap, body);
    }
    let id = IdSalt::new(id);
    scroll(ui, id, |ui| {
        flowing(ui, true, |ui| {
            for index in 0..sizes.len() {
                if index > 0 {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add_space(gap);
                }
                ui.push_id(("column", index), |ui| stack(ui, |ui| body(ui, index)));
            }
        });
    });
}
