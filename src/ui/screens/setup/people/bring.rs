//! Ways to bring a roster in: a file, a path, a paste.

use egui::{Sense, Stroke, Ui, vec2};

use crate::localisation::msg;
use crate::ui::action::Action;
use crate::ui::components::paint::{self, At};
use crate::ui::components::{Button, Card, Labelled, editor, field};
use crate::ui::cx::{Cx, JobKind};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::tokens;

/// What is being written.
#[derive(Default)]
pub struct Bring {
    path: String,
    pasted: String,
}

/// Draws the ways.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, bring: &mut Bring) {
    ui.spacing_mut().item_spacing.y = 12.0;
    Card::titled(cx.say(msg::setup_bring_file())).show(ui, |ui| from_file(ui, cx, bring));
    Card::titled(cx.say(msg::setup_bring_paste())).show(ui, |ui| from_paste(ui, cx, bring));
}

fn from_file(ui: &mut Ui, cx: &mut Cx<'_>, bring: &mut Bring) {
    drop_zone(ui, cx);
    let busy = cx.busy.with(JobKind::Roster) || cx.busy.with(JobKind::Dialog);
    let load = Button::new(cx.say(msg::setup_roster_load()))
        .icon(Icon::FolderOpen)
        .full_width()
        .enabled(!busy);
    if load.show(ui).clicked() {
        cx.ask(Action::ReadRoster(None));
    }
    let label = cx.say(msg::setup_bring_path());
    let hint = cx.say(msg::setup_bring_path_hint());
    let submitted = Labelled::new(&label).hint(&hint).show(ui, |ui| {
        let out = field(ui, &mut bring.path, "roster-path", &label).show(ui);
        if out.submitted {
            // A path with a slip in it is corrected where it stands.
            out.response.request_focus();
        }
        out.submitted
    });
    let is_there = !bring.path.trim().is_empty();
    let read = is_there
        && Button::new(cx.say(msg::setup_bring_read()))
            .enabled(!busy)
            .show(ui)
            .clicked();
    if is_there && (submitted || read) {
        let path = bring.path.trim().trim_matches('"').into();
        cx.ask(Action::ReadRoster(Some(path)));
    }
    if cx.busy.with(JobKind::Roster) {
        let t = tokens(ui.ctx());
        Label::new(cx.say(msg::setup_roster_reading()), TextStyle::Caption)
            .color(t.muted)
            .show(ui);
    }
}

/// A place that says a file can be dropped; it lights up while one is held over the window.
fn drop_zone(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    let is_held = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 72.0), Sense::hover());
    let (fill, edge, ink) = if is_held {
        (t.accent_tint, t.accent, t.accent)
    } else {
        (t.inset, t.control, t.text_2)
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 6.0, fill);
    paint::dashed_border(painter, rect, 6.0, Stroke::new(1.0, edge));
    let upper = egui::Rect::from_min_max(rect.min, egui::pos2(rect.max.x, rect.center().y + 2.0));
    let lower = egui::Rect::from_min_max(egui::pos2(rect.min.x, rect.center().y - 2.0), rect.max);
    let words = cx.say(msg::setup_bring_drop());
    let kinds = cx.say(msg::setup_bring_kinds());
    paint::line(
        painter,
        upper.translate(vec2(0.0, 4.0)),
        At::Center,
        &words,
        TextStyle::DenseMedium,
        ink,
    );
    paint::line(
        painter,
        lower.translate(vec2(0.0, -4.0)),
        At::Center,
        &kinds,
        TextStyle::Caption,
        t.muted,
    );
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::Label, true, crate::ui::text::accessible(&words))
    });
}

fn from_paste(ui: &mut Ui, cx: &mut Cx<'_>, bring: &mut Bring) {
    let label = cx.say(msg::setup_paste());
    let hint = cx.say(msg::setup_paste_hint());
    let out = editor(ui, &mut bring.pasted, "roster-paste", &label)
        .hint(&hint)
        .style(TextStyle::Dense)
        .rows(7)
        .show(ui);
    let busy = cx.busy.with(JobKind::Roster);
    let is_there = !bring.pasted.trim().is_empty();
    let read = Button::new(cx.say(msg::setup_paste_read()))
        .icon(Icon::Table)
        .full_width()
        .enabled(is_there && !busy)
        .show(ui);
    if is_there && (out.submitted || read.clicked()) {
        cx.ask(Action::ReadPasted(std::mem::take(&mut bring.pasted)));
    }
}
