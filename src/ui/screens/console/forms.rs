//! What all forms over the window have in common.

use egui::Ui;

use crate::localisation::{Message, msg};
use crate::ui::components::{Button, dialog_actions};
use crate::ui::cx::Cx;

/// What was pressed at the foot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screens) enum Pressed {
    /// Nothing yet.
    Nothing,
    /// The act.
    Act,
    /// The way out.
    Cancel,
}

/// The foot of a form: the act, if it can be done by now, and the way out.
pub(in crate::ui::screens) fn foot(ui: &mut Ui, cx: &Cx<'_>, act: Message, can: bool) -> Pressed {
    let (act, cancel) = (cx.say(act), cx.say(msg::console_cancel()));
    let mut pressed = Pressed::Nothing;
    dialog_actions(ui, |ui| {
        if Button::primary(act).enabled(can).show(ui).clicked() {
            pressed = Pressed::Act;
        }
        if Button::new(cancel).show(ui).clicked() {
            pressed = Pressed::Cancel;
        }
    });
    pressed
}

/// The keyboard goes to this field when its dialog opens, and again when a click beside the dialog
/// took it away. The first pass of a dialog only measures and takes no focus, so it is asked for
/// until it is had.
pub(in crate::ui::screens) fn focus_first(ui: &Ui, id: egui::Id) {
    let key = id.with("console-first");
    let now = ui.ctx().cumulative_pass_nr();
    let has = ui.memory(|memory| memory.has_focus(id));
    let nobody_has = ui.memory(|memory| memory.focused().is_none());
    let asks = ui.data_mut(|data| {
        let (last, had) = data.get_temp::<(u64, bool)>(key).unwrap_or_default();
        let is_opening = last == 0 || last + 1 < now;
        let had = has || (had && !is_opening);
        data.insert_temp(key, (now, had));
        !had || nobody_has
    });
    if asks {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    }
}
