//! Women among those who led, signed and negotiated, beside past peace processes. Shown and printed
//! where the facilitator decides so.

use egui::{Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::domain::debrief::{Inclusion, Part, Women};
use crate::localisation::{msg, names};
use crate::ui::components::{Card, paint, row, switch};
use crate::ui::cx::{Cx, Open};
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, tokens};

/// Draws the card, and the switch that decides.
pub(super) fn card(ui: &mut Ui, cx: &Cx<'_>, open: &Open<'_>, is_shown: &mut bool) {
    let t = tokens(ui.ctx());
    let label = cx.say(msg::women_show());
    Card::titled(cx.say(msg::women_title())).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        switch(ui, is_shown, &label);
        if !*is_shown {
            return;
        }
        let figures = Inclusion::of(open.session, open.at);
        for (part, women) in &figures.parts {
            part_row(ui, cx, *part, *women);
        }
        Label::new(cx.say(msg::women_source()), TextStyle::Caption)
            .color(t.muted)
            .wrap()
            .show(ui);
        if let Some(percent) = figures.floor {
            let figure = cx.say(msg::debrief_percent(percent));
            line(ui, &cx.say(msg::women_floor()), &figure);
        }
        if figures.proposals.of > 0 {
            let put = figures.proposals;
            let figure = cx.say(msg::women_of(put.women, put.of));
            line(ui, &cx.say(msg::women_proposals()), &figure);
        }
    });
}

fn line(ui: &mut Ui, words: &str, figure: &str) {
    let t = tokens(ui.ctx());
    row(
        ui,
        22.0,
        |ui| {
            Label::new(words, TextStyle::Dense).color(t.text).show(ui);
        },
        |ui| {
            Label::new(figure, TextStyle::DenseStrong)
                .color(t.text)
                .single_line()
                .show(ui);
        },
    );
}

/// A hollow tick for the past, a filled dot for this room, with both figures.
fn part_row(ui: &mut Ui, cx: &Cx<'_>, part: Part, women: Women) {
    let t = tokens(ui.ctx());
    let past = cx.say(msg::debrief_percent(part.in_the_past()));
    let here = women
        .percent()
        .map_or_else(String::new, |percent| cx.say(msg::debrief_percent(percent)));
    let of = cx.say(msg::women_of(women.women, women.of));
    let name = cx.say(names::part(part));
    let said = cx.say(msg::women_row(&name, &past, &here, &of));
    line(ui, &name, &said_figures(cx, &past, &here, &of));
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    let dir = Dir::of(ui);
    let painter = ui.painter();
    paint::hairline(painter, rect, rect.center().y, t.line_strong);
    #[expect(clippy::cast_precision_loss, reason = "at most a hundred")]
    let x = |percent: i64| dir.x(rect, rect.width() * percent as f32 / 100.0);
    let from = x(part.in_the_past());
    if let Some(percent) = women.percent() {
        let to = x(percent);
        let y = rect.center().y;
        let stroke = Stroke::new(3.0, t.accent);
        painter.line_segment([pos2(from, y), pos2(to, y)], stroke);
        painter.circle_filled(pos2(to, y), 6.0, t.accent);
    }
    let tick = egui::Rect::from_center_size(pos2(from, rect.center().y), vec2(6.0, 14.0));
    painter.rect_filled(tick, 1, t.surface);
    painter.rect_stroke(tick, 1, Stroke::new(1.5, t.text), egui::StrokeKind::Inside);
    let said = text::accessible(&said);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
}

fn said_figures(cx: &Cx<'_>, past: &str, here: &str, of: &str) -> String {
    cx.say(msg::women_figures(past, here, of))
}
