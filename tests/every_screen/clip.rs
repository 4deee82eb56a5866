//! What of a screen cannot be read: texts cut off at the side, one text over another, actions with an
//! ellipsis. Looks at what was painted, glyph by glyph, not at what a widget says of itself.

use egui::accesskit::Role;
use egui::epaint::{Shape, TextureId};
use egui::{Context, Rect};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, Node};
use sulh::ui::text;

/// Glyphs have soft edges, and letters reach a little beyond their places.
const SOFT: f32 = 1.5;
/// Lines of text may touch each other.
const TOUCH: f32 = 3.0;

/// A scroll area shows a little more than its own place.
const NEAR: f32 = 12.0;

/// A text as it was painted: where its glyphs are, and what may be seen of them.
struct Painted {
    ink: Rect,
    clip: Rect,
    /// How many floating things were painted before.
    floating: usize,
}

/// What was painted, in order.
#[derive(Default)]
struct Canvas {
    texts: Vec<Painted>,
    /// Where menus, drawers and dialogs are: they have shadows.
    floating: Vec<Rect>,
}

impl Canvas {
    /// Whether `upper` stands on something that floats above `lower`.
    fn floats(&self, upper: &Painted, lower: &Painted) -> bool {
        let between = self
            .floating
            .iter()
            .take(upper.floating)
            .skip(lower.floating);
        between
            .into_iter()
            .any(|place| place.contains(upper.ink.center()))
    }
}

/// Everything wrong with what is on the screen, in words for a developer.
pub fn problems<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let canvas = painted(harness);
    let painted = &canvas.texts;
    let bars = Bars::of(harness);
    let mut problems = Vec::new();
    for (index, text) in painted.iter().enumerate() {
        let seen = text.ink.intersect(text.clip);
        let is_cut = text.ink.left() < text.clip.left() - SOFT
            || text.ink.right() > text.clip.right() + SOFT;
        let is_low = text.ink.top() < text.clip.top() - SOFT
            || text.ink.bottom() > text.clip.bottom() + SOFT;
        if is_low && !bars.scrolls_down(text.clip) && !is_in_field(harness, text.ink) {
            let said = said_at(harness, text.ink);
            problems.push(format!("cut off above or below: {said}"));
        }
        if seen.width() <= 0.0 || seen.height() <= SOFT {
            continue;
        }
        if is_cut && !bars.scrolls_across(text.clip) && !is_in_field(harness, seen) {
            problems.push(format!("cut off at the side: {}", said_at(harness, seen)));
        }
        for other in painted.iter().skip(index + 1) {
            let both = seen.intersect(other.ink.intersect(other.clip));
            let is_over = both.width() > TOUCH && both.height() > TOUCH;
            if is_over && !canvas.floats(other, text) {
                let other = said_at(harness, other.ink);
                problems.push(format!("{} under {other}", said_at(harness, seen)));
            }
        }
    }
    problems.extend(cut_actions(harness));
    problems
}

/// Where something scrolls: bars stand at the end and at the foot of what can be seen of it.
struct Bars {
    down: Vec<Rect>,
    across: Vec<Rect>,
}

impl Bars {
    fn of<S>(harness: &Harness<'_, S>) -> Self {
        let nodes = harness.root().children_recursive();
        let bars = nodes.filter(|node| node.accesskit_node().role() == Role::ScrollBar);
        let (down, across) = bars
            .filter_map(|node| rect(&node))
            .partition(|bar| bar.height() > bar.width());
        Self { down, across }
    }

    /// Whether what is seen through this opening can be scrolled up and down.
    fn scrolls_down(&self, clip: Rect) -> bool {
        self.down.iter().any(|bar| {
            (bar.top() - clip.top()).abs() < NEAR || (bar.bottom() - clip.bottom()).abs() < NEAR
        })
    }

    /// Whether it can be scrolled to the sides.
    fn scrolls_across(&self, clip: Rect) -> bool {
        let around =
            |bar: &&Rect| bar.left() < clip.left() + NEAR && clip.right() - NEAR < bar.right();
        let mut around = self.across.iter().filter(around);
        around.any(|bar| clip.top() < bar.center().y)
    }
}

/// The texts on top of everything that was painted over them.
fn painted<S>(harness: &Harness<'_, S>) -> Canvas {
    let atlas = atlas(&harness.ctx);
    let mut painted = Canvas::default();
    for clipped in &harness.output().shapes {
        look(&clipped.shape, clipped.clip_rect, atlas, &mut painted);
    }
    painted
}

fn look(shape: &Shape, clip: Rect, atlas: TextureId, painted: &mut Canvas) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                look(shape, clip, atlas, painted);
            }
        }
        Shape::Mesh(mesh) if mesh.texture_id == atlas => painted.texts.push(Painted {
            ink: mesh.calc_bounds(),
            clip,
            floating: painted.floating.len(),
        }),
        Shape::Rect(shadow) if shadow.blur_width > 0.0 => painted.floating.push(shadow.rect),
        // A ground, or the scrim behind a dialog: what lies under it is not read.
        Shape::Rect(rect) if rect.fill.a() > 100 => {
            let covered = rect.rect.intersect(clip).expand(SOFT);
            painted
                .texts
                .retain(|text| !covered.contains_rect(text.ink.intersect(text.clip)));
        }
        _ => {}
    }
}

/// The texture with the glyphs.
fn atlas(ctx: &Context) -> TextureId {
    let manager = ctx.tex_manager();
    let manager = manager.read();
    let found = manager
        .allocated()
        .find(|(_, meta)| meta.name.starts_with("sulh"));
    *found.expect("the gateway has painted").0
}

/// A field scrolls what is too long for it.
fn is_in_field<S>(harness: &Harness<'_, S>, place: Rect) -> bool {
    harness.root().children_recursive().any(|node| {
        matches!(
            node.accesskit_node().role(),
            Role::TextInput | Role::MultilineTextInput
        ) && rect(&node).is_some_and(|rect| rect.intersects(place))
    })
}

/// What a screen reader says of a place, to name it in a message.
fn said_at<S>(harness: &Harness<'_, S>, place: Rect) -> String {
    let nodes = harness.root().children_recursive();
    let named = nodes.filter_map(|node| {
        let rect = rect(&node).filter(|rect| rect.expand(2.0).contains(place.center()))?;
        let node = node.accesskit_node();
        Some((rect.area(), node.label().or_else(|| node.value())?))
    });
    let closest = named.min_by(|(a, _), (b, _)| a.total_cmp(b));
    let name = closest.map_or_else(|| "something".to_owned(), |(_, name)| name);
    let [x, y] = [place.center().x, place.center().y];
    format!("“{name}” at {x:.0}, {y:.0}")
}

fn rect(node: &Node<'_>) -> Option<Rect> {
    node.accesskit_node().bounding_box()?;
    Some(node.rect())
}

/// Names and labels may end in an ellipsis, with the whole as a tooltip; what is pressed may not.
/// Words of the scenario and of people are names: those of the program have no plain vowels here, nor
/// letters that no English one becomes in disguise.
fn cut_actions<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let cut = text::cut_short(&harness.ctx);
    let nodes = harness.root().children_recursive();
    let actions = nodes.filter(|node| {
        let role = node.accesskit_node().role();
        matches!(
            role,
            Role::Button | Role::Tab | Role::MenuItem | Role::Switch
        )
    });
    let names = actions.filter_map(|node| node.accesskit_node().label());
    names
        .filter(|name| !name.contains(['a', 'e', 'i', 'o', 'u', 'أ', 'ة', 'ح', 'ط', 'ى', 'ض', 'ء']))
        .filter(|name| cut.iter().any(|text| text::accessible(text) == *name))
        .map(|name| format!("an action ends in an ellipsis: {name}"))
        .collect()
}

#[test]
fn what_cannot_be_read_is_found() {
    use egui::{Rect, UiBuilder, pos2, vec2};
    use sulh::ui::text::{Label, TextStyle};
    let at = |x: f32, y: f32| {
        UiBuilder::new().max_rect(Rect::from_min_size(pos2(x, y), vec2(90.0, 20.0)))
    };
    let mut harness = Harness::builder()
        .with_context_setup(text::install)
        .build_ui(|ui| {
            ui.scope_builder(at(20.0, 20.0), |ui| {
                ui.set_clip_rect(ui.max_rect());
                Label::new("Too long for the place", TextStyle::Body)
                    .single_line()
                    .show(ui);
            });
            for x in [20.0, 26.0] {
                ui.scope_builder(at(x, 80.0), |ui| {
                    Label::new("Twice", TextStyle::Body).show(ui)
                });
            }
            let words = "Töö lönğ för ıts plâcê";
            let cut = text::layout_truncated(ui.ctx(), words, TextStyle::Body, 40.0);
            let (rect, button) = ui.allocate_exact_size(cut.size(), egui::Sense::click());
            cut.paint(ui.painter(), rect.min, egui::Color32::BLACK);
            button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, words));
        });
    harness.run();
    let problems = problems(&harness);
    for expected in [
        "cut off at the side: “Too long",
        "“Twice” at",
        "ends in an ellipsis: T",
    ] {
        let found = problems.iter().any(|problem| problem.contains(expected));
        assert!(found, "{expected}: {problems:?}");
    }
}
