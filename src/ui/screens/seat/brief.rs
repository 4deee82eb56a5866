//! The confidential brief. Its red lines are covered, and read only while they are held.

use egui::{
    CornerRadius, Frame, Key, Margin, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::{SeatCx, SeatState};
use crate::domain::scenario::BriefPart;
use crate::domain::view::SeatView;
use crate::localisation::{msg, names};
use crate::ui::components::paint::focus_ring;
use crate::ui::components::{Card, Chip, scroll, veil_in};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle, accessible};
use crate::ui::theme::{RADIUS_CONTROL, Tone, tokens};

/// Height of the covered red lines.
const COVERED: f32 = 132.0;

pub(super) fn show(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    let t = tokens(ui.ctx());
    let opened = view.opened.map(|when| cx.words.time(when));
    Card::titled(cx.say(msg::seat_brief_title()))
        .icon_fill(Icon::LockKey, t.conf)
        .head_tone(Tone::Confidential)
        .confidential()
        .flush()
        .fill_height()
        .show_with(
            ui,
            |ui| {
                if let Some(opened) = opened {
                    Chip::new(Tone::Confidential, cx.say(msg::seat_opened(opened)))
                        .small()
                        .show(ui);
                }
                Label::new(cx.say(msg::seat_brief_why()), TextStyle::Dense)
                    .color(t.conf)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                scroll(ui, "seat-brief", |ui| {
                    Frame::new()
                        .inner_margin(Margin::symmetric(24, 14))
                        .show(ui, |ui| {
                            ui.spacing_mut().item_spacing.y = 4.0;
                            parts(ui, cx, view, state);
                        });
                });
            },
        );
}

fn parts(ui: &mut Ui, cx: &SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    if let Some(note) = &view.hand_over {
        part(ui, Icon::ArrowsSwap, &cx.say(msg::seat_handed_over()), note);
    }
    part(
        ui,
        Icon::UsersThree,
        &cx.say(msg::briefs_party()),
        &cx.prose.shared(),
    );
    for part in BriefPart::ALL {
        let name = cx.say(names::brief_part(part));
        if part == BriefPart::RedLines {
            heading(ui, Icon::HandPalm, &name);
            red_lines(ui, cx, state);
            ui.add_space(10.0);
        } else {
            self::part(ui, icon(part), &name, &cx.prose.brief(part));
        }
    }
}

fn icon(part: BriefPart) -> Icon {
    match part {
        BriefPart::Who => Icon::User,
        BriefPart::Position => Icon::Megaphone,
        BriefPart::Interests => Icon::Scales,
        BriefPart::Know => Icon::Info,
        BriefPart::Trade => Icon::ArrowsSwap,
        BriefPart::RedLines => Icon::HandPalm,
        BriefPart::NoDeal => Icon::Prohibit,
        BriefPart::Differ => Icon::UsersFour,
        BriefPart::FirstTalk => Icon::EnvelopeSimple,
        BriefPart::FirstSentence => Icon::Microphone,
    }
}

fn heading(ui: &mut Ui, icon: Icon, name: &str) {
    let t = tokens(ui.ctx());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 7.0;
        icon.show(ui, 16, t.conf);
        Label::new(name, TextStyle::DenseStrong)
            .color(t.conf)
            .show(ui);
    });
}

fn part(ui: &mut Ui, icon: Icon, name: &str, words: &str) {
    let t = tokens(ui.ctx());
    heading(ui, icon, name);
    for paragraph in words.split('\n').filter(|line| !line.trim().is_empty()) {
        Label::new(paragraph, TextStyle::DocumentLarge)
            .color(t.text)
            .wrap()
            .show(ui);
    }
    ui.add_space(10.0);
}

/// Covered by hatching; the words are laid out only while R or the mouse is held. Who cannot hold
/// presses Enter on it, and reads until the focus goes on.
fn red_lines(ui: &mut Ui, cx: &SeatCx<'_>, state: &mut SeatState) {
    let t = tokens(ui.ctx());
    let name = cx.say(msg::seat_red_hold());
    let key = ui.next_auto_id().with("red-lines");
    let before = ui.available_rect_before_wrap();
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(COVERED);
    let place = egui::Rect::from_min_size(before.min, vec2(before.width(), known));
    let response = ui.interact(place, key, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, accessible(&name)));
    if !response.has_focus() {
        state.reads_red_lines = false;
    } else if response.clicked() && !response.is_pointer_button_down_on() {
        let by_pointer = ui.input(|input| input.pointer.any_released());
        state.reads_red_lines = !by_pointer && !state.reads_red_lines;
    }
    let holds_key = !state.is_writing() && ui.input(|input| input.key_down(Key::R));
    let is_held = holds_key || response.is_pointer_button_down_on() || state.reads_red_lines;
    let used = if is_held {
        let shown = Frame::new()
            .fill(t.conf_tint)
            .stroke(Stroke::new(1.0, t.conf_line))
            .corner_radius(RADIUS_CONTROL)
            .inner_margin(Margin::same(14))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.set_min_height(COVERED - 30.0);
                Label::new(
                    cx.prose.brief(BriefPart::RedLines),
                    TextStyle::DocumentLarge,
                )
                .color(t.text)
                .wrap()
                .show(ui);
            });
        shown.response.rect.height()
    } else {
        let place = egui::Rect::from_min_size(before.min, vec2(before.width(), COVERED));
        ui.allocate_space(place.size());
        let how = cx.say(msg::seat_red_how(key_names::one(cx.words, Key::R)));
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(place));
        let title = cx.say(msg::seat_red_covered());
        veil_in(&mut inside, place, &title, &how, |_| {});
        ui.painter().rect_stroke(
            place,
            RADIUS_CONTROL,
            Stroke::new(1.0, t.conf_line),
            StrokeKind::Inside,
        );
        COVERED
    };
    ui.data_mut(|data| data.insert_temp(key, used));
    if response.has_focus() {
        let ring = egui::Rect::from_min_size(before.min, vec2(before.width(), used));
        focus_ring(ui.painter(), ring, CornerRadius::same(6), t);
    }
}
