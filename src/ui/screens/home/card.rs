//! The card of a scenario.

use egui::{Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::shelf::ScenarioCard;
use crate::localisation::{msg, names};
use crate::ui::components::paint::{At, focus_ring, line};
use crate::ui::components::strip::Strip;
use crate::ui::components::{Card, CardEdge, Chip, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CARD, Tone, tokens};

/// Height of the drawing and of the words below it.
pub(super) const ART: f32 = 140.0;
pub(super) const WORDS: f32 = 130.0;

/// Draws a scenario in a rectangle; a click sets up a session.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scenario: &ScenarioCard,
    at: (usize, Rect),
) -> Response {
    let place = at.1;
    let name = spoken(cx, scenario);
    clickable(ui, at, &name, |ui| {
        Card::new().flush().fill_height().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            scenario.art.show(ui, place.height() - WORDS);
            egui::Frame::new()
                .inner_margin(egui::Margin::symmetric(16, 10))
                .show(ui, |ui| words(ui, cx, scenario));
        });
    })
}

/// The dashed card that leads to writing a scenario.
pub(super) fn write_own(ui: &mut Ui, cx: &Cx<'_>, at: (usize, Rect)) -> Response {
    let place = at.1;
    let t = tokens(ui.ctx());
    let (title, more) = (
        cx.say(msg::home_write_own()),
        cx.say(msg::home_write_own_more()),
    );
    let name = cx.say(msg::home_write_own_name(title.as_str(), more.as_str()));
    clickable(ui, at, &name, |ui| {
        let card = Card::new()
            .edge(CardEdge::Dashed(Tone::Neutral))
            .fill(Color32::TRANSPARENT)
            .fill_height();
        card.show(ui, |ui| {
            let height = 24.0 + 8.0 + 22.0 + 4.0 + 36.0;
            ui.add_space(((place.height() - height) / 2.0 - 14.0).max(0.0));
            ui.with_layout(egui::Layout::top_down(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                Icon::NotePencil.show(ui, 24, t.text_2);
                Label::new(title.as_str(), TextStyle::Section)
                    .color(t.text)
                    .align(egui::Align::Center)
                    .no_access()
                    .show(ui);
                Label::new(more.as_str(), TextStyle::Dense)
                    .color(t.text_2)
                    .align(egui::Align::Center)
                    .no_access()
                    .show(ui);
            });
        });
    })
}

/// A card that is one button: the ground first, so that its content is not in the way of the click.
fn clickable(
    ui: &mut Ui,
    (index, place): (usize, Rect),
    name: &str,
    body: impl FnOnce(&mut Ui),
) -> Response {
    let t = tokens(ui.ctx());
    // Two scenarios may have one name: a scenario and its copy.
    let id = ui.scope_id().with(("home-card", index, name));
    crate::ui::components::layout::within(ui, place, body);
    let response = ui
        .interact(place, id, Sense::click())
        .on_hover_cursor(CursorIcon::PointingHand);
    let painter = ui.painter();
    if response.hovered() {
        let stroke = Stroke::new(1.5, t.control);
        painter.rect_stroke(place, RADIUS_CARD, stroke, StrokeKind::Inside);
    }
    if response.has_focus() {
        focus_ring(painter, place, RADIUS_CARD, t);
        ui.scroll_to_rect(place.expand(8.0), None);
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, text::accessible(name)));
    response
}

fn facts(cx: &Cx<'_>, scenario: &ScenarioCard) -> [(Icon, String); 3] {
    let say = |message| cx.say(message);
    [
        (Icon::UsersThree, say(msg::home_roles(scenario.roles))),
        (Icon::Scales, say(msg::home_issues(scenario.issues))),
        (Icon::Timer, say(msg::minutes_short(scenario.minutes))),
    ]
}

fn spoken(cx: &Cx<'_>, scenario: &ScenarioCard) -> String {
    let mut all: Vec<String> = facts(cx, scenario).map(|(_, words)| words).to_vec();
    all.push(cx.say(names::level(scenario.level)));
    all.push(scenario.languages.clone());
    cx.say(msg::home_card(
        scenario.title.as_str(),
        scenario.tagline.as_str(),
        all.join(&cx.say(msg::list_separator())),
    ))
}

fn words(ui: &mut Ui, cx: &Cx<'_>, scenario: &ScenarioCard) {
    let t = tokens(ui.ctx());
    row(
        ui,
        28.0,
        |ui| {
            Label::new(scenario.title.as_str(), TextStyle::ScenarioTitle)
                .color(t.text)
                .no_access()
                .truncate()
                .show(ui);
        },
        |ui| {
            Chip::plain(cx.say(names::level(scenario.level))).show(ui);
            if scenario.is_own() {
                let own = Chip::new(Tone::Accent, cx.say(msg::home_own()));
                own.icon(Icon::PencilSimple).show(ui);
            }
        },
    );
    ui.add_space(3.0);
    Label::new(scenario.tagline.as_str(), TextStyle::Dense)
        .color(t.text_2)
        .max_lines(2)
        .no_access()
        .show(ui);
    foot(ui, cx, scenario);
}

/// Roles, issues, minutes at the start, languages at the end, on the last line of the card.
fn foot(ui: &mut Ui, cx: &Cx<'_>, scenario: &ScenarioCard) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let space = ui.max_rect();
    let bottom = Rect::from_x_y_ranges(space.x_range(), space.bottom() - 34.0..=space.bottom());
    let bottom = bottom.translate(egui::vec2(0.0, 0.0)).intersect(space);
    let mut rest = bottom;
    let languages = text::layout(ui.ctx(), &scenario.languages, TextStyle::Caption, None);
    let end = dir.cut_end(&mut rest, languages.size().x + 1.0);
    line(
        ui.painter(),
        end,
        At::End,
        &scenario.languages,
        TextStyle::Caption,
        t.muted,
    );
    for (icon, words) in facts(cx, scenario) {
        let fact = Strip::new(ui.ctx(), 5.0)
            .icon(icon, 15, false, t.muted)
            .text(&words, TextStyle::Caption, t.muted);
        // The name of the card says what has no room here.
        if fact.width() > rest.width() {
            break;
        }
        let place = dir.cut_start(&mut rest, fact.width());
        fact.paint_start(ui.painter(), place);
        dir.cut_start(&mut rest, 12.0);
    }
}
