//! The mandate and the terms of reference of the mediators, point by point.

use egui::{Frame, Margin, Ui};

use super::forms::Form;
use super::send;
use crate::domain::entry::{EntryCommand, Point};
use crate::localisation::{msg, names};
use crate::ui::components::{Button, Card, Chip, paint, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::issues::{IssuesState, Shown};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let t = tokens(ui.ctx());
    let mandate = &shown.table.entry.mandate;
    let count = msg::mandate_count(mandate.written(), Point::ALL.len(), mandate.agreed());
    let (title, count) = (cx.say(msg::mandate_title()), cx.say(count));
    Card::titled(title).flush().show_with(
        ui,
        |ui| {
            Label::new(count, TextStyle::Caption)
                .color(t.text_2)
                .single_line()
                .show(ui);
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for point in Point::ALL {
                let top = ui.cursor().top();
                paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
                ui.push_id(point, |ui| point_row(ui, cx, shown, state, point));
            }
        },
    );
}

fn point_row(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    point: Point,
) {
    let t = tokens(ui.ctx());
    let term = shown.table.entry.mandate.term(point);
    let name = cx.say(names::mandate_point(point));
    let (agreed, missing) = (
        cx.say(msg::mandate_agreed()),
        cx.say(msg::mandate_missing()),
    );
    let marks = cx.say(msg::mandate_agreed_point(&name));
    let writes = cx.say(msg::mandate_write_point(&name));
    let goes_on = shown.goes_on();
    let is_agreed = term.is_some_and(|term| term.agreed);
    let (mut opens, mut toggles) = (false, false);
    Frame::new()
        .inner_margin(Margin::symmetric(14, 3))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            row(
                ui,
                32.0,
                |ui| {
                    Label::new(&name, TextStyle::DenseMedium)
                        .color(t.text)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    let button = Button::icon_only(Icon::PenNib, writes).small();
                    opens = button.enabled(goes_on).show(ui).clicked();
                    if term.is_none() {
                        let chip = Chip::new(Tone::Neutral, missing).icon(Icon::CircleDashed);
                        chip.small().show(ui);
                    } else if goes_on {
                        let button = Button::new(agreed).icon(Icon::Check).small();
                        let button = button.toggle(is_agreed).accessible_name(marks);
                        toggles = button.show(ui).clicked();
                    } else if is_agreed {
                        Chip::new(Tone::Ok, agreed)
                            .icon(Icon::Check)
                            .small()
                            .show(ui);
                    }
                },
            );
            if let Some(term) = term {
                Label::new(&term.text, TextStyle::Document)
                    .color(t.text)
                    .wrap()
                    .show(ui);
                ui.add_space(4.0);
            }
        });
    if opens {
        state.open_form(Form::mandate(shown, point));
    }
    if toggles {
        send(cx, shown, EntryCommand::AgreeMandate(point, !is_agreed));
    }
}
