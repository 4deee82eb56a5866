//! Scroll areas whose vertical bar stands at the end side of the screen; egui's stays at the right.

use super::theme::{Dir, tokens};
use egui::containers::scroll_area::{ScrollAreaOutput, ScrollBarVisibility};
use egui::{AsIdSalt, Id, IdSalt, Pos2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// Breadth of what can be grabbed, and of the handle at rest and under the pointer.
const TRACK: f32 = 8.0;
const THIN: f32 = 3.0;
const WIDE: f32 = 6.0;
/// A handle shorter than this could not be grabbed.
const SHORTEST: f32 = 24.0;

/// Which way a bar scrolls.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Axis {
    Across,
    Down,
}

impl Axis {
    fn of(self, vector: egui::Vec2) -> f32 {
        match self {
            Self::Across => vector.x,
            Self::Down => vector.y,
        }
    }

    fn from(self, rect: Rect, point: Pos2) -> f32 {
        self.of(point - rect.min)
    }
}

/// Shows a scroll area; `show` calls the method of it that fits the content:
/// ```text
/// scrolled(ui, "people", ScrollArea::vertical().max_height(300.0), |area, ui| area.show(ui, |ui| …));
/// ```
pub fn scrolled<R>(
    ui: &mut Ui,
    salt: impl AsIdSalt,
    area: ScrollArea,
    show: impl FnOnce(ScrollArea, &mut Ui) -> ScrollAreaOutput<R>,
) -> R {
    let salt = IdSalt::new(salt);
    let key = ui.make_persistent_id(salt).with("bars");
    let mut area = area
        .id_salt(salt)
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
    let asked = ui.data_mut(|data| data.remove_temp::<Option<(Axis, f32)>>(key));
    match asked.flatten() {
        Some((Axis::Across, offset)) => area = area.horizontal_scroll_offset(offset),
        Some((Axis::Down, offset)) => area = area.vertical_scroll_offset(offset),
        None => {}
    }
    let out = show(area, ui);
    for axis in [Axis::Across, Axis::Down] {
        let asked = bar(ui, key.with(axis), &out, axis);
        if let Some(offset) = asked.or_else(|| to_focus(ui, key.with(("focus", axis)), &out, axis))
        {
            ui.data_mut(|data| data.insert_temp(key, Some((axis, offset))));
            ui.ctx().request_repaint();
        }
    }
    out.inner
}

/// Draws a bar if there is more than can be seen; gives the offset that a hand on it asks for.
fn bar<R>(ui: &Ui, id: Id, out: &ScrollAreaOutput<R>, axis: Axis) -> Option<f32> {
    let seen = out.inner_rect.intersect(ui.clip_rect());
    let length = axis.of(seen.size());
    let hidden = axis.of(out.content_size) - axis.of(out.inner_rect.size());
    if hidden <= 0.5 || length < SHORTEST {
        return None;
    }
    let track = strip(ui, seen, axis, TRACK);
    let response = ui.interact(track, id, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::new(Role::ScrollBar));
    let handle = (length * length / (length + hidden)).max(SHORTEST);
    let travel = (length - handle).max(1.0);
    let at = travel * axis.of(out.state.clamped_offset()) / hidden;
    let is_held = response.is_pointer_button_down_on();
    if is_held || ui.rect_contains_pointer(seen) {
        let breadth = if is_held || response.hovered() {
            WIDE
        } else {
            THIN
        };
        let bar = strip(ui, seen, axis, breadth);
        let painted = match axis {
            Axis::Across => Rect::from_min_size(bar.min + vec2(at, 0.0), vec2(handle, breadth)),
            Axis::Down => Rect::from_min_size(bar.min + vec2(0.0, at), vec2(breadth, handle)),
        };
        let color = tokens(ui.ctx()).control;
        ui.painter().rect_filled(painted, breadth / 2.0, color);
    }
    let pointer = axis.from(track, response.interact_pointer_pos()?);
    // Taken by the handle it moves with the hand; beside it the handle comes to the pointer.
    let grip = ui.data_mut(|data| {
        let taken = (at..=at + handle).contains(&pointer);
        let grip = if taken { pointer - at } else { handle / 2.0 };
        if response.is_pointer_button_down_on() && !response.dragged() {
            data.insert_temp(id, grip);
        }
        data.get_temp::<f32>(id).unwrap_or(grip)
    });
    let offset = ((pointer - grip) / travel).clamp(0.0, 1.0) * hidden;
    ((offset - axis.of(out.state.clamped_offset())).abs() > 0.1).then_some(offset)
}

fn pinned(ui: &Ui) -> Id {
    Id::unique(("sulh-pinned", ui.layer_id()))
}

/// Says where in this layer something stands over or beside what scrolls and does not move with it.
pub fn pin(ui: &Ui, place: Option<Rect>) {
    ui.data_mut(|data| data.insert_temp(pinned(ui), place));
}

/// The offset at which what has just got the keyboard can be seen. Once it was, the content may be
/// scrolled away from it.
fn to_focus<R>(ui: &Ui, shown: Id, out: &ScrollAreaOutput<R>, axis: Axis) -> Option<f32> {
    let focused = ui.memory(egui::Memory::focused)?;
    let offset = out.state.clamped_offset();
    let content = Rect::from_min_size(out.inner_rect.min - offset, out.content_size);
    let pinned: Option<Rect> = ui.data(|data| data.get_temp(pinned(ui))).flatten();
    let response = ui.ctx().read_response(focused);
    let Some(place) = response
        .filter(|response| response.layer_id == ui.layer_id())
        .map(|response| response.rect)
        .filter(|place| content.expand(1.0).contains(place.center()))
        .filter(|place| !pinned.is_some_and(|pinned| pinned.contains(place.center())))
    else {
        ui.data_mut(|data| data.remove::<Id>(shown));
        return None;
    };
    if ui.data(|data| data.get_temp::<Id>(shown)) == Some(focused) {
        return None;
    }
    let room = axis.of(out.inner_rect.size());
    let (first, last) = (
        axis.from(out.inner_rect, place.min),
        axis.from(out.inner_rect, place.max),
    );
    let by = if first < 0.0 || last - first > room {
        first - TRACK
    } else if last > room {
        last - room + TRACK
    } else {
        0.0
    };
    let hidden = (axis.of(out.content_size) - room).max(0.0);
    let wanted = (axis.of(offset) + by).clamp(0.0, hidden);
    if (wanted - axis.of(offset)).abs() > 1.0 {
        return Some(wanted);
    }
    ui.data_mut(|data| data.insert_temp(shown, focused));
    None
}

/// The edge of `seen` where a bar stands: the bottom, or the end side.
fn strip(ui: &Ui, seen: Rect, axis: Axis, breadth: f32) -> Rect {
    match axis {
        Axis::Across => {
            Rect::from_x_y_ranges(seen.x_range(), seen.bottom() - breadth..=seen.bottom())
        }
        Axis::Down => Dir::of(ui).span(seen, seen.width() - breadth, seen.width()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::text::{self, Direction};
    use egui::{Event, Modifiers, PointerButton, pos2};
    use egui_kittest::Harness;

    /// A list of 1000 points in a window of 200, and where it was scrolled to.
    fn list<'a>(direction: Direction) -> Harness<'a, f32> {
        Harness::builder()
            .with_size([300.0, 200.0])
            .with_context_setup(text::install)
            .build_ui_state(
                move |ui, top| {
                    text::set_direction(ui.ctx(), direction);
                    let area = ScrollArea::vertical().auto_shrink(false);
                    *top = scrolled(ui, "list", area, |area, ui| {
                        area.show_viewport(ui, |ui, seen| {
                            ui.allocate_space(vec2(100.0, 1000.0));
                            seen.top()
                        })
                    });
                },
                0.0,
            )
    }

    fn drag(harness: &mut Harness<'_, f32>, from: Pos2, to: Pos2) {
        for (pos, pressed) in [(from, true), (to, false)] {
            harness.event(Event::PointerMoved(pos));
            harness.run();
            harness.event(Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            harness.run();
        }
    }

    #[test]
    fn what_gets_the_keyboard_comes_into_sight_through_two_areas() {
        use crate::ui::text::Field;
        use egui_kittest::kittest::Queryable;
        let mut texts = vec![String::new(); 12];
        let mut harness = Harness::builder()
            .with_size([300.0, 200.0])
            .with_context_setup(text::install)
            .build_ui(move |ui| {
                let outer = ScrollArea::vertical().auto_shrink(false);
                scrolled(ui, "outer", outer, |area, ui| {
                    area.show(ui, |ui| {
                        ui.allocate_space(vec2(100.0, 500.0));
                        let inner = ScrollArea::vertical().max_height(120.0);
                        scrolled(ui, "inner", inner, |area, ui| {
                            area.show(ui, |ui| {
                                for (index, text) in texts.iter_mut().enumerate() {
                                    let _ = Field::new(text, index, &format!("f{index}")).show(ui);
                                }
                            })
                        });
                    })
                });
            });
        let window = harness.ctx.content_rect();
        for name in ["f11", "f0"] {
            assert!(!window.contains_rect(harness.get_by_label(name).rect()));
            harness.get_by_label(name).focus();
            harness.run();
            let place = harness.get_by_label(name).rect();
            assert!(window.contains_rect(place), "{name}: {place:?}");
        }
    }

    #[test]
    fn the_bar_is_at_the_end_side_and_follows_the_hand() {
        for (direction, end, start) in
            [(Direction::Ltr, 290.0, 10.0), (Direction::Rtl, 10.0, 290.0)]
        {
            let mut harness = list(direction);
            harness.run();
            drag(&mut harness, pos2(start, 20.0), pos2(start, 120.0));
            assert!(
                harness.state().abs() < 0.5,
                "nothing to hold at the start side"
            );
            drag(&mut harness, pos2(end, 20.0), pos2(end, 120.0));
            let top = *harness.state();
            assert!((400.0..700.0).contains(&top), "{direction:?}: {top}");
        }
    }
}
