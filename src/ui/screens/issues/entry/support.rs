//! Whom the mediators of the table can call, who is on the way, and who is there.

use egui::{Frame, Margin, Ui};

use super::forms::Form;
use super::send;
use crate::domain::entry::{EntryCommand, support};
use crate::domain::scenario::{SupportCard, SupportKind, text as texts};
use crate::localisation::msg;
use crate::ui::components::{Button, Card, Chip, paint, row};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::screens::console::words as console;
use crate::ui::screens::issues::{IssuesState, Shown};
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    height: f32,
) {
    let cards = &shown.open.session.scenario.support;
    if cards.is_empty() {
        return;
    }
    let t = tokens(ui.ctx());
    let support = &shown.table.entry.support;
    let left = support::MOST.saturating_sub(support.calls().len());
    let spent = support.spent().nearest_minutes();
    let title = cx.say(msg::support_title());
    let rule = cx.say(msg::support_rule(left));
    let spent = (spent > 0).then(|| cx.say(msg::support_spent(spent)));
    Card::titled(title).flush().min_height(height).show_with(
        ui,
        |ui| {
            if let Some(spent) = spent {
                Label::new(spent, TextStyle::Caption)
                    .color(t.text_2)
                    .single_line()
                    .show(ui);
            }
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            Frame::new()
                .inner_margin(Margin {
                    left: 14,
                    right: 14,
                    top: 0,
                    bottom: 6,
                })
                .show(ui, |ui| {
                    Label::new(rule, TextStyle::Caption)
                        .color(t.muted)
                        .wrap()
                        .show(ui);
                });
            for card in cards {
                let top = ui.cursor().top();
                paint::hairline(ui.painter(), ui.max_rect(), top, t.line);
                ui.push_id(card.id.as_str(), |ui| card_row(ui, cx, shown, state, card));
            }
        },
    );
}

fn icon(kind: SupportKind) -> Icon {
    match kind {
        SupportKind::Expert => Icon::BookOpen,
        SupportKind::Envoy => Icon::IdentificationCard,
        SupportKind::WisePersons => Icon::Users,
        SupportKind::Friends => Icon::UsersThree,
    }
}

fn card_row(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    shown: Shown<'_>,
    state: &mut IssuesState,
    card: &SupportCard,
) {
    let t = tokens(ui.ctx());
    let support = &shown.table.entry.support;
    let call = support.call_of(&card.id);
    let can =
        shown.goes_on() && support.on_the_way().is_none() && support.calls().len() < support::MOST;
    let name = shown.open.prose.say(&texts::support(&card.id));
    let about = shown.open.prose.say(&texts::support_public(&card.id));
    let costs = cx.say(msg::support_minutes(card.minutes));
    let (calls, reads) = (cx.say(msg::support_call()), cx.say(msg::support_read()));
    let call_named = cx.say(msg::support_call_named(&name, card.minutes));
    let read_named = cx.say(msg::support_read_named(&name));
    let coming = call.map(|call| {
        let time = |at| console::time(cx, shown.open, at);
        if let Some(at) = call.arrived {
            (Tone::Ok, Icon::Check, cx.say(msg::support_there(time(at))))
        } else {
            let words = cx.say(msg::support_coming(time(call.due)));
            (Tone::Accent, Icon::HourglassMedium, words)
        }
    });
    let is_there = call.is_some_and(|call| call.arrived.is_some());
    let (mut asked, mut opens) = (false, false);
    Frame::new()
        .inner_margin(Margin::symmetric(14, 4))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            row(
                ui,
                32.0,
                |ui| {
                    icon(card.kind).show(ui, 18, t.text_2);
                    Label::new(&name, TextStyle::DenseMedium)
                        .color(t.text)
                        .truncate()
                        .show(ui);
                },
                |ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    match coming {
                        None => {
                            let button = Button::new(calls).icon(Icon::PaperPlaneTilt).small();
                            let button = button.enabled(can).accessible_name(call_named);
                            asked = button.show(ui).clicked();
                            let chip = Chip::plain(costs).icon(Icon::HourglassMedium);
                            chip.small().show(ui);
                        }
                        Some((tone, icon, words)) => {
                            if is_there {
                                let button = Button::new(reads).icon(Icon::Eye).small();
                                let button = button.accessible_name(read_named);
                                opens = button.show(ui).clicked();
                            }
                            Chip::new(tone, words).icon(icon).small().show(ui);
                        }
                    }
                },
            );
            Label::new(about, TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
            ui.add_space(4.0);
        });
    if asked {
        send(cx, shown, EntryCommand::CallSupport(card.id.clone()));
    }
    if opens {
        state.open_form(Form::Advice(shown.number, card.id.clone()));
    }
}
