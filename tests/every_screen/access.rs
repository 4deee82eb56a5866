//! What a screen reader has of a screen: each control with a role and a name, in logical order.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use sulh::ui::text;

/// Roles of what can be operated.
pub const CONTROLS: [Role; 14] = [
    Role::Button,
    Role::CheckBox,
    Role::ColorWell,
    Role::ComboBox,
    Role::Link,
    Role::MenuItem,
    Role::MultilineTextInput,
    Role::RadioButton,
    Role::SearchInput,
    Role::Slider,
    Role::SpinButton,
    Role::Switch,
    Role::Tab,
    Role::TextInput,
];

/// Everything on the screen that a screen reader could not say, in words for a developer.
pub fn problems<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let mut problems = Vec::new();
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        if CONTROLS.contains(&node.role()) && name.trim().is_empty() {
            let place = node.bounding_box();
            problems.push(format!("a {:?} without a name at {place:?}", node.role()));
        }
        if name != text::accessible(&name) || name.chars().any(is_shaped) {
            problems.push(format!("said as it looks, not as it reads: {name:?}"));
        }
    }
    problems
}

/// Letters in the form that they take on paper, which only a text already set has.
fn is_shaped(letter: char) -> bool {
    matches!(letter, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[test]
fn what_cannot_be_said_is_found() {
    let mut harness = Harness::builder()
        .with_accessibility_check(false)
        .with_context_setup(text::install)
        .build_ui(|ui| {
            for name in ["", "\u{2068}Mira\u{2069}", "ﺳﻼم"] {
                let (_, button) =
                    ui.allocate_exact_size(egui::vec2(30.0, 30.0), egui::Sense::click());
                button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
            }
        });
    harness.run();
    assert_eq!(problems(&harness).len(), 3, "{:?}", problems(&harness));
}
