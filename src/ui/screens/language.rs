//! The menu of languages, on Home and in the top bar of the console.

use egui::Ui;

use crate::localisation::{Localiser, msg};
use crate::ui::components::{Button, MenuItem, menu_under_end};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::user_action::UserAction;

/// The button of the language that is spoken, with its name or where there is little room without;
/// gives the language that was chosen.
pub(super) fn menu(ui: &mut Ui, cx: &Cx<'_>, named: bool) -> Option<UserAction> {
    let current = cx.settings.language;
    let name = cx.say(msg::action_language(current.own_name()));
    let button = if named {
        Button::new(current.own_name())
            .icon(Icon::Translate)
            .icon_end(Icon::CaretDown)
            .accessible_name(name)
    } else {
        Button::icon_only(Icon::Translate, name).small()
    };
    let response = button.show(ui);
    let picked = menu_under_end(&response, |ui| {
        let mut picked = None;
        for language in Localiser::available() {
            let item = MenuItem::new(language.own_name()).checked(language == current);
            if item.show(ui).clicked() {
                picked = Some(UserAction::Speak(language));
            }
        }
        picked
    });
    picked.flatten()
}
