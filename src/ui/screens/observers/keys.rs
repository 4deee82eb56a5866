//! Digits rate, arrows move, Enter writes a note: a sheet of paper is typed in without the mouse.

use egui::{Key, Modifiers, Ui};

use super::sheet::{Page, Sheet};
use crate::domain::observing::Rating;
use crate::ui::cx::Cx;
use crate::ui::theme::Dir;

const DIGITS: [(Key, Rating); 6] = [
    (Key::Num0, Rating::NotSeen),
    (Key::Num1, Rating::Level(1)),
    (Key::Num2, Rating::Level(2)),
    (Key::Num3, Rating::Level(3)),
    (Key::Num4, Rating::Level(4)),
    (Key::Num5, Rating::Level(5)),
];

/// Reads the keys before the controls do. While a note is written, they belong to it.
pub(super) fn read(ui: &Ui, cx: &mut Cx<'_>, page: Page<'_>, at: &mut Sheet) {
    if at.is_typing || page.view.people.is_empty() || egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, rating) in DIGITS {
        if pressed(key) {
            page.rate(cx, at, rating);
        }
    }
    // A control that has the keyboard keeps Enter and the arrows.
    if has_focus {
        return;
    }
    let last = page.view.people.len() - 1;
    let (forward, back) = if Dir::of(ui).is_rtl() {
        (Key::ArrowLeft, Key::ArrowRight)
    } else {
        (Key::ArrowRight, Key::ArrowLeft)
    };
    if pressed(Key::ArrowDown) {
        at.go_to((at.row + 1).min(last), at.lens);
    }
    if pressed(Key::ArrowUp) {
        at.go_to(at.row.saturating_sub(1), at.lens);
    }
    if pressed(forward) {
        at.go_to(at.row, 1);
    }
    if pressed(back) {
        at.go_to(at.row, 0);
    }
    if pressed(Key::Enter) {
        at.wants_note = true;
    }
}
