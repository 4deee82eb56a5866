//! What the keyboard cannot reach: Tab goes through everything that can be operated, and what has the
//! keyboard is in sight.

use std::collections::{BTreeMap, BTreeSet};

use egui::accesskit::{NodeId, Role};
use egui::{Key, Rect};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, Node};

use super::access::CONTROLS;

/// Frames that scrolling takes until it stands, where one area lies in another.
const PATIENCE: usize = 5;
/// More than there are controls on any screen.
const MOST: usize = 400;

/// Everything that can be operated with a mouse only, in words for a developer.
pub fn problems<S>(harness: &mut Harness<'_, S>) -> Vec<String> {
    let mut missing = operable(harness);
    let mut problems = Vec::new();
    let mut reached = BTreeSet::new();
    for _ in 0..MOST {
        harness.key_press(Key::Tab);
        harness.step();
        let Some((id, mut place)) = focused(harness) else {
            continue;
        };
        if !reached.insert(id) {
            break;
        }
        for _ in 0..PATIENCE {
            if is_seen(harness, place) {
                break;
            }
            harness.step();
            place = focused(harness).map_or(place, |(_, place)| place);
        }
        if let Some(name) = missing.remove(&id)
            && !is_seen(harness, place)
        {
            problems.push(format!(
                "has the keyboard out of sight: {name} at {place:?}"
            ));
        }
    }
    // What comes next on the tour finds the keyboard where it was.
    if let Some(focused) = harness.ctx.memory(egui::Memory::focused) {
        harness
            .ctx
            .memory_mut(|memory| memory.surrender_focus(focused));
    }
    // Where something new appeared on the way, as a tooltip does, what went is not missed.
    let there = operable(harness);
    missing.retain(|id, _| there.contains_key(id));
    let missing = missing.into_values();
    problems.extend(missing.map(|name| format!("cannot be reached with Tab: {name}")));
    problems
}

fn is_dialog(role: Role) -> bool {
    matches!(role, Role::Dialog | Role::AlertDialog)
}

/// What can be operated now, each with its name: under a dialog that is nothing.
fn operable<S>(harness: &Harness<'_, S>) -> BTreeMap<NodeId, String> {
    let has_dialog = harness
        .root()
        .children_recursive()
        .any(|node| is_dialog(node.accesskit_node().role()));
    let in_dialog = |node: &Node<'_>| {
        std::iter::successors(node.parent(), NodeT::parent)
            .any(|above| is_dialog(above.accesskit_node().role()))
    };
    let nodes = harness.root().children_recursive();
    nodes
        .filter(|node| !has_dialog || in_dialog(node))
        .filter(|node| {
            let node = node.accesskit_node();
            CONTROLS.contains(&node.role()) && !node.is_disabled()
        })
        .map(|node| {
            let node = node.accesskit_node();
            let name = node.label().unwrap_or_default();
            (node.locate().0, format!("{:?} “{name}”", node.role()))
        })
        .collect()
}

/// What has the keyboard, and where it stands.
fn focused<S>(harness: &Harness<'_, S>) -> Option<(NodeId, Rect)> {
    let mut nodes = harness.root().children_recursive();
    let node = nodes.find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().bounding_box()?;
    Some((node.accesskit_node().locate().0, node.rect()))
}

/// Whether all of a place is in the window; what is larger than the window shows its beginning.
fn is_seen<S>(harness: &Harness<'_, S>, place: Rect) -> bool {
    let window = harness.ctx.content_rect().expand(1.0);
    let size = place.size().min(window.size() * 0.6);
    let across = window.x_range().contains(place.left()) || place.width() > window.width();
    across && window.contains(place.min) && window.contains(place.min + size)
}

#[test]
fn what_tab_does_not_reach_is_found() {
    let mut harness = Harness::builder()
        .with_context_setup(sulh::ui::text::install)
        .build_ui(|ui| {
            for (name, sense) in [
                ("Both", egui::Sense::click()),
                ("Mouse", egui::Sense::CLICK),
            ] {
                let (_, button) = ui.allocate_exact_size(egui::vec2(30.0, 30.0), sense);
                button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
            }
        });
    harness.run();
    let problems = problems(&mut harness);
    assert_eq!(problems, ["cannot be reached with Tab: Button “Mouse”"]);
}
