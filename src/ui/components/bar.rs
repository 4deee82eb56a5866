//! What stands in a bar when there is no room for all of its words.

use super::button::Button;
use crate::ui::theme::count;
use egui::Ui;

/// Which things of a bar keep their words in `room`: one that gives way is as wide as the second of
/// its widths. The last gives way first.
fn keep(room: f32, gap: f32, widths: &[(f32, f32)]) -> Vec<bool> {
    let gaps = gap * count(widths.len().saturating_sub(1));
    let mut all = gaps + widths.iter().map(|(full, _)| full).sum::<f32>();
    let mut kept = vec![true; widths.len()];
    for (kept, (full, short)) in kept.iter_mut().zip(widths).rev() {
        if all <= room + 0.5 {
            break;
        }
        if short < full {
            *kept = false;
            all += short - full;
        }
    }
    kept
}

/// Lets buttons give way until they fit into `room`, from the last to the first: they lose the caps of
/// their keys, then their words. Their icons stay and say the words when the pointer rests on them; a
/// button without an icon keeps its words.
pub fn fold<'a, const N: usize>(ui: &Ui, room: f32, buttons: [Button<'a>; N]) -> [Button<'a>; N] {
    let buttons = give_way(ui, room, buttons, Button::without_key);
    give_way(ui, room, buttons, Button::folded)
}

fn give_way<'a, const N: usize>(
    ui: &Ui,
    room: f32,
    buttons: [Button<'a>; N],
    shorter: impl Fn(Button<'a>) -> Button<'a>,
) -> [Button<'a>; N] {
    let width = |button: &Button<'_>| button.measure(ui.ctx());
    let widths = buttons
        .each_ref()
        .map(|button| (width(button), width(&shorter(button.clone()))));
    let mut kept = keep(room, ui.spacing().item_spacing.x, &widths).into_iter();
    buttons.map(|button| {
        if kept.next().unwrap_or(true) {
            button
        } else {
            shorter(button)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::keep;

    #[test]
    fn the_last_gives_way_first_and_no_more_than_must() {
        let widths = [(100.0, 30.0), (80.0, 30.0), (60.0, 30.0)];
        assert_eq!(keep(260.0, 10.0, &widths), [true, true, true]);
        assert_eq!(keep(259.0, 10.0, &widths), [true, true, false]);
        assert_eq!(keep(200.0, 10.0, &widths), [true, false, false]);
        assert_eq!(keep(10.0, 10.0, &widths), [false, false, false]);
    }

    #[test]
    fn what_has_no_short_form_stays() {
        let widths = [(100.0, 30.0), (80.0, 80.0)];
        assert_eq!(keep(120.0, 10.0, &widths), [false, true]);
    }
}
