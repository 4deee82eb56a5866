//! The menu of languages, on Home and in the top bar of the console.

use egui::Ui;

use crate::localisation::{Localiser, msg};
use crate::ui::components::{Button, MenuItem, menu_under_end};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::user_action::UserAction;

/// The button that says which language is spoken.
pub(super) fn named(cx: &Cx<'_>) -> Button<'static> {
    let current = cx.settings.language.own_name();
    Button::new(current)
        .icon(Icon::Translate)
        .icon_end(Icon::CaretDown)
        .accessible_name(cx.say(msg::action_language(current)))
}

/// The same where there is little room.
pub(super) fn unnamed(cx: &Cx<'_>) -> Button<'static> {
    let current = cx.settings.language.own_name();
    Button::icon_only(Icon::Translate, cx.say(msg::action_language(current))).small()
}

/// Shows the button with its menu; gives the language that was chosen.
pub(super) fn menu(ui: &mut Ui, cx: &Cx<'_>, button: Button<'_>) -> Option<UserAction> {
    let current = cx.settings.language;
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
