//! The sheet of picture 11.

use eframe::egui::{self, CentralPanel, Frame, Margin, Rect, Ui, vec2};
use sulh::ui::components::{
    Banner, Button, ButtonKind, Card, CardEdge, Chip, ClockState, Indicator, Mark, PartyMark,
    PartyTag, Pose, Size, Toast, Toasts, Trend, columns, columns_even, empty_state, layout,
    small_clock, stat_tile,
};
use sulh::ui::icons::Icon;
use sulh::ui::text::{Label, TextStyle};
use sulh::ui::theme::{DARK, Dir, LIGHT, PartySlot, Tokens, Tone, tokens};

#[derive(Default)]
pub struct State {
    toasts: Toasts,
    seeded: bool,
}

pub fn show(ui: &mut Ui, state: &mut State) {
    if !state.seeded {
        state.seeded = true;
        state.toasts.push(
            Toast::new(
                Tone::Danger,
                "Second screen lost. The projector view moved here.",
            )
            .icon(Icon::Plugs)
            .action("Fix"),
        );
        state.toasts.push(
            Toast::new(Tone::Ok, "Seats swapped: Elif Demirtaş, Ousmane Traoré").action("Undo"),
        );
    }
    let t = tokens(ui.ctx());
    let frame = Frame::new().fill(t.canvas).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let sizes = [Size::Fixed(430.0), Size::Flex(1.0), Size::Fixed(430.0)];
        columns(ui, &sizes, 14.0, |ui, index| {
            ui.spacing_mut().item_spacing.y = 12.0;
            match index {
                0 => first(ui),
                1 => second(ui),
                _ => third(ui),
            }
        });
    });
    state.toasts.show(ui.ctx(), "Close");
}

fn first(ui: &mut Ui) {
    Card::titled("Buttons: rest, hover, pressed, focus, off").show(ui, buttons);
    Card::titled("Clock states").show(ui, |ui| {
        columns_even(ui, 3, 8.0, |ui, index| match index {
            0 => small_clock(ui, "12:40", ClockState::Running, "Running", 0.64),
            1 => small_clock(ui, "12:40", ClockState::Paused, "Paused", 0.64),
            _ => small_clock(ui, "+1:05", ClockState::Overtime, "Overtime", 1.0),
        });
    });
    Card::titled("State chips, always with an icon or a word").show(ui, chips);
    Card::titled("Parties: code, shape and colour; light and dark").show(ui, |ui| {
        columns_even(ui, 2, 8.0, |ui, index| {
            let t = if index == 0 { &LIGHT } else { &DARK };
            parties(ui, t);
        });
    });
    Card::titled("Stat tiles").show(ui, |ui| {
        columns_even(ui, 3, 8.0, |ui, index| match index {
            0 => stat_tile(ui, "Issues agreed", "4 of 6", ""),
            1 => stat_tile(ui, "Women speaking", "42%", "50% of seats"),
            _ => stat_tile(ui, "Gap to best", "7", "of 100"),
        });
    });
}

fn buttons(ui: &mut Ui) {
    for kind in [ButtonKind::Primary, ButtonKind::Secondary] {
        ui.horizontal(|ui| {
            let words = if kind == ButtonKind::Primary {
                "Send"
            } else {
                "Delay"
            };
            for pose in [Pose::Live, Pose::Hovered, Pose::Pressed, Pose::Focused] {
                Button::new(words).kind(kind).pose(pose).show(ui);
            }
            Button::new(words).kind(kind).enabled(false).show(ui);
            if kind == ButtonKind::Primary {
                Button::warn("Cover").show(ui);
            }
        });
    }
    ui.horizontal(|ui| {
        Button::danger("End session").icon_fill(Icon::Stop).show(ui);
        Button::quiet("Skip").show(ui);
        Button::new("Pinned")
            .icon_fill(Icon::PushPin)
            .toggle(true)
            .show(ui);
        Button::icon_only(Icon::Plus, "Add").show(ui);
    });
}

fn chips(ui: &mut Ui) {
    let all = [
        (Tone::Ok, "Running", Some(Icon::Play)),
        (Tone::Paused, "Paused", None),
        (Tone::Warn, "Overtime", None),
        (Tone::Danger, "In trouble", None),
        (Tone::Info, "For your information", None),
        (Tone::Accent, "Close", None),
        (Tone::Confidential, "Confidential", None),
        (Tone::Neutral, "Open", None),
    ];
    let chip = |index: usize| {
        let (tone, words, icon) = all[index];
        let chip = Chip::new(tone, words);
        match icon {
            Some(icon) => chip.icon_fill(icon),
            None => chip,
        }
    };
    let widths: Vec<f32> = (0..all.len())
        .map(|index| chip(index).measure(ui.ctx()))
        .collect();
    layout::wrapped(ui, &widths, 22.0, 6.0, |ui, index| {
        chip(index).show(ui);
    });
}

fn parties(ui: &mut Ui, t: &'static Tokens) {
    let names = [
        "slate", "clay", "lapis", "plum", "sky", "ochre", "sage", "madder",
    ];
    let codes = ["ME", "TA", "MA", "GO", "CF", "WN", "YA", "VE"];
    Frame::new()
        .fill(t.surface)
        .corner_radius(6)
        .stroke(egui::Stroke::new(1.0, t.line))
        .inner_margin(Margin::symmetric(10, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, (name, code)) in names.iter().zip(codes).enumerate() {
                let slot = PartySlot(u8::try_from(index).unwrap_or_default());
                layout::row(
                    ui,
                    27.0,
                    |ui| {
                        PartyTag::new(slot, code).tokens(t).show(ui);
                        PartyMark::new(slot).tokens(t).size(17.0).show(ui);
                        PartyMark::new(slot)
                            .tokens(t)
                            .size(17.0)
                            .mark(Mark::Outline)
                            .show(ui);
                        let (rect, _) =
                            ui.allocate_exact_size(vec2(30.0, 8.0), egui::Sense::hover());
                        ui.painter().rect_filled(rect, 2.0, slot.color(t));
                        Label::new(*name, TextStyle::Caption)
                            .color(t.muted)
                            .show(ui);
                    },
                    |_| {},
                );
            }
        });
}

fn second(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 120.0), egui::Sense::hover());
    sulh::ui::components::paint::hatch(
        ui.painter(),
        rect,
        sulh::ui::theme::RADIUS_CARD,
        tokens(ui.ctx()),
        true,
    );
    Banner::new(Tone::Danger, "Table 2 is in trouble")
        .body("Trust down 24 points.")
        .show(ui, |ui| {
            Button::primary("Send inject")
                .icon(Icon::PaperPlaneTilt)
                .show(ui);
            Button::new("Call a caucus").icon(Icon::UsersFour).show(ui);
        });
    Card::titled("Table 2")
        .head_tone(Tone::Danger)
        .edge(CardEdge::Alarm)
        .show_with(
            ui,
            |ui| {
                Chip::new(Tone::Danger, "In trouble")
                    .icon_fill(Icon::Warning)
                    .on_tint()
                    .show(ui);
            },
            |ui| {
                sulh::ui::components::pips(ui, 2, 6, "2 of 6 issues agreed");
            },
        );
    Card::titled("Confidential").confidential().show(ui, |ui| {
        Label::new("Wells on the route are open to all.", TextStyle::Document).show(ui);
    });
    let card = Card::new().fill_height();
    card.show(ui, |ui| {
        empty_state(
            ui,
            "No proposals yet",
            "When a table puts an offer in words, record it here and open the vote.",
            |ui| {
                Button::new("Record a proposal")
                    .icon(Icon::Plus)
                    .key("Ctrl P")
                    .show(ui);
            },
        );
    });
}

fn third(ui: &mut Ui) {
    Card::titled("Indicator: word, bar, number, direction").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        Indicator::new("Trust", 22, "22", "22, falling")
            .tone(Tone::Danger)
            .trend(Trend::Down)
            .bar(150.0)
            .height(26.0)
            .show(ui);
        Indicator::new("Trust", 51, "51", "51, steady")
            .tone(Tone::Warn)
            .bar(150.0)
            .height(26.0)
            .show(ui);
        Indicator::new("Trust", 64, "64", "64, rising")
            .tone(Tone::Ok)
            .trend(Trend::Up)
            .bar(150.0)
            .height(26.0)
            .show(ui);
    });
    Card::titled("Icons").show(ui, |ui| {
        let t = tokens(ui.ctx());
        let across = 16;
        let rows = Icon::ALL.len().div_ceil(across);
        let (rect, _) = ui.allocate_exact_size(
            vec2(
                400.0,
                25.0 * f32::from(u8::try_from(rows).unwrap_or_default()),
            ),
            egui::Sense::hover(),
        );
        for (index, icon) in Icon::ALL.iter().enumerate() {
            let (row, column) = (index / across, index % across);
            let at = rect.min + vec2(12.0 + 25.0 * column as f32, 12.0 + 25.0 * row as f32);
            icon.paint_style(ui.painter(), at, 18, t.text, row % 2 == 1);
        }
    });
    Card::titled("Type: the tool speaks sans, the fiction speaks serif")
        .fill_height()
        .show(ui, |ui| {
            let _ = (Dir::of(ui), Rect::NOTHING);
            Label::new("12:40", TextStyle::ClockL).show(ui);
            Label::new("Joint negotiation", TextStyle::Title).show(ui);
            Label::new("Release now", TextStyle::Strong).show(ui);
            Label::new("Read by 22 of 24", TextStyle::Caption).show(ui);
            Label::new(
                "Wells on the route are open to all.",
                TextStyle::DocumentLarge,
            )
            .show(ui);
            Label::new("التفاوض المشترك", TextStyle::Title).show(ui);
            Label::new("إطلاق المستجد لجميع الأدوار", TextStyle::Body).show(ui);
            Label::new("الآبار على الطريق مفتوحة للجميع.", TextStyle::DocumentLarge).show(ui);
        });
}
