//! The sheet of keys: every action in its group, whether it has a key or not.

use egui::{Context, Key, Role, Ui, WidgetInfo};

use crate::localisation::msg;
use crate::ui::components::{Button, Dialog, ListRow, Size, columns, dialog_actions, key_cap};
use crate::ui::cx::Cx;
use crate::ui::key_names;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::tokens;
use crate::ui::user_action::{ActionGroup, UserAction};

const WIDTH: f32 = 1060.0;

/// The groups of each column; the short ones share one.
const COLUMNS: [&[ActionGroup]; 3] = [
    &[ActionGroup::General],
    &[ActionGroup::Time, ActionGroup::Screens],
    &[ActionGroup::Room],
];

/// The same in a window that is too narrow for three.
const FEWER_COLUMNS: [&[ActionGroup]; 2] = [
    &[ActionGroup::General, ActionGroup::Time],
    &[ActionGroup::Screens, ActionGroup::Room],
];

/// Width below which the words of three columns would be cut.
const NARROW: f32 = 900.0;

/// Draws the sheet of keys; `false` when it is to close.
pub fn show_keys(ctx: &Context, cx: &Cx<'_>) -> bool {
    let title = cx.say(msg::keys_title());
    let dialog = Dialog::new("keys", &title).width(WIDTH).close_outside();
    let shown = dialog.show(ctx, |ui| {
        let t = tokens(ui.ctx());
        let note = Label::new(cx.say(msg::keys_note()), TextStyle::Dense);
        note.color(t.text_2).show(ui);
        groups(ui, cx);
        close_button(ui, cx)
    });
    !(shown.closed || shown.inner)
}

fn groups(ui: &mut Ui, cx: &Cx<'_>) {
    let groups: &[&[ActionGroup]] = if ui.available_width() < NARROW {
        &FEWER_COLUMNS
    } else {
        &COLUMNS
    };
    columns(
        ui,
        &vec![Size::Flex(1.0); groups.len()],
        28.0,
        |ui, index| {
            for group in groups.get(index).copied().unwrap_or_default() {
                show_group(ui, cx, *group);
            }
        },
    );
}

fn close_button(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let mut closed = false;
    dialog_actions(ui, |ui| {
        let close = Button::new(cx.say(msg::close()))
            .key(key_names::one(cx.words, Key::Escape))
            .show(ui);
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        closed = close.clicked();
    });
    closed
}

fn show_group(ui: &mut Ui, cx: &Cx<'_>, group: ActionGroup) {
    let t = tokens(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    let heading = Label::new(cx.say(group.name()), TextStyle::Strong);
    heading.color(t.text).show(ui);
    ui.add_space(6.0);
    let of_group = UserAction::all()
        .into_iter()
        .filter(|action| action.group() == group);
    for action in of_group {
        line(ui, cx, action);
    }
    ui.add_space(18.0);
}

fn line(ui: &mut Ui, cx: &Cx<'_>, action: UserAction) {
    let t = tokens(ui.ctx());
    let can = action.is_possible(cx.open.map(|open| open.session));
    let name = cx.say(action.name());
    let key = key_names::of(cx.words, action);
    let spoken = cx.say(match &key {
        Some(key) => msg::keys_line(name.as_str(), key.as_str()),
        None => msg::keys_line_without(name.as_str()),
    });
    let row = ListRow::new(spoken.as_str())
        .height(27.0)
        .padding(0.0)
        .passive();
    let shown = row.show(
        ui,
        |ui| {
            Label::new(name.as_str(), TextStyle::Dense)
                .color(if can { t.text } else { t.muted })
                .no_access()
                .truncate()
                .show(ui);
        },
        |ui| match &key {
            Some(key) => {
                key_cap(ui, key);
            }
            None => {
                Label::new(cx.say(msg::keys_no_key()), TextStyle::Caption)
                    .color(t.muted)
                    .no_access()
                    .single_line()
                    .show(ui);
            }
        },
    );
    shown.widget_info(|| WidgetInfo::labeled(Role::ListItem, can, text::accessible(&spoken)));
}
