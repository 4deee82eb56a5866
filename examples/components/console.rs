//! Parts of picture 03, to see the shell, the phase bar and the clock at work.

use eframe::egui::{CentralPanel, Frame, Margin, Ui};
use sulh::ui::components::{
    Banner, Button, Card, CardEdge, Chip, ClockState, ClockWords, Indicator, ListRow, Mark,
    PartyMark, PartyTag, PhaseBar, PhaseSegment, PhaseState, RailItem, SearchField, Size, Trend,
    clock_block, columns, columns_even, layout, pips, share_row, shell, split_bar,
};
use sulh::ui::icons::Icon;
use sulh::ui::text::{Label, TextStyle};
use sulh::ui::theme::{PartySlot, Tone, tokens};

pub const PHASES: [(&str, &str, &str, f32); 8] = [
    ("Welcome", "Wel.", "1", 10.0),
    ("Preparation", "Prep.", "2", 25.0),
    ("Openings", "Open.", "3", 20.0),
    ("Caucus, shuttle", "Caucus", "4", 35.0),
    ("Joint negotiation", "Joint", "5", 35.0),
    ("Drafting", "Draft", "6", 20.0),
    ("Test", "Test", "7", 10.0),
    ("Debrief", "Debr.", "8", 25.0),
];

pub fn segments() -> Vec<PhaseSegment<'static>> {
    let states = [
        PhaseState::Done {
            actual: 10.0,
            words: "10 min",
            drift: "",
        },
        PhaseState::Done {
            actual: 28.0,
            words: "28 min",
            drift: "+3",
        },
        PhaseState::Done {
            actual: 22.0,
            words: "22 min",
            drift: "+2",
        },
        PhaseState::Done {
            actual: 36.0,
            words: "36 min",
            drift: "+1",
        },
        PhaseState::Current {
            elapsed: 22.3,
            left: 12.7,
            overrun: 0.0,
            elapsed_words: "22 min gone",
            left_words: "13 left",
        },
        PhaseState::Coming {
            minutes: 20.0,
            words: "20 min",
        },
        PhaseState::Coming {
            minutes: 10.0,
            words: "10 min",
        },
        PhaseState::Coming {
            minutes: 25.0,
            words: "25 min",
        },
    ];
    PHASES
        .iter()
        .zip(states)
        .map(|(&(label, short, number, planned), state)| PhaseSegment {
            label,
            short,
            number,
            planned,
            state,
            detail: "planned 25 min, took 28",
        })
        .collect()
}

pub fn show(ui: &mut Ui) {
    let t = tokens(ui.ctx());
    let items = [
        RailItem::new(Icon::House, "Home"),
        RailItem::new(Icon::UsersThree, "Setup"),
        RailItem::new(Icon::Gauge, "Console")
            .current(true)
            .badge("1", "Console, one inject due"),
        RailItem::new(Icon::Scales, "Issues"),
        RailItem::new(Icon::Scroll, "Briefs"),
        RailItem::new(Icon::ChartLineUp, "Debrief"),
        RailItem::new(Icon::ProjectorScreen, "Projector").bottom(),
        RailItem::new(Icon::GearSix, "Settings").bottom(),
    ];
    shell::rail(ui, "Places", &items);
    shell::top_bar(
        ui,
        |ui| {
            shell::bar_title(ui, "The Waters of Qarar", "Spring cohort, group B");
            Chip::new(Tone::Ok, "Running")
                .icon_fill(Icon::Play)
                .show(ui);
        },
        |ui| {
            Label::new("Saved 15:28:14", TextStyle::Caption)
                .color(t.muted)
                .single_line()
                .show(ui);
            Button::new("Cover screen")
                .icon(Icon::EyeSlash)
                .key("F8")
                .small()
                .show(ui);
            Button::new("English")
                .icon(Icon::Translate)
                .small()
                .show(ui);
            Button::new("Projector shows: phase clock")
                .icon(Icon::ProjectorScreen)
                .icon_end(Icon::CaretDown)
                .small()
                .show(ui);
            let _ = SearchField::new("Find", "Find or do…")
                .key("Ctrl K")
                .width(190.0)
                .show(ui, &mut String::new(), "find");
        },
    );
    CentralPanel::default()
        .frame(Frame::new().fill(t.canvas))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let ticks = [
                (0.0, "13:30".to_owned()),
                (30.0, "14:00".to_owned()),
                (60.0, "14:30".to_owned()),
                (90.0, "15:00".to_owned()),
                (120.0, "15:30".to_owned()),
                (150.0, "16:00".to_owned()),
            ];
            PhaseBar {
                plan: "Plan",
                actual: "Actual",
                segments: &segments(),
                now: Some((118.3, "15:28")),
                ticks: &ticks,
                planned_end: "16:30",
                projected_end: "16:36",
                drift: "+6 min",
                overrun: "+6",
                name: "Phases",
            }
            .show(ui);
            Frame::new()
                .inner_margin(Margin::symmetric(16, 12))
                .show(ui, |ui| {
                    let sizes = [Size::Fixed(300.0), Size::Flex(1.0), Size::Fixed(316.0)];
                    columns(ui, &sizes, 12.0, |ui, index| {
                        ui.spacing_mut().item_spacing.y = 12.0;
                        match index {
                            0 => start(ui),
                            1 => middle(ui),
                            _ => end(ui),
                        }
                    });
                });
        });
}

fn start(ui: &mut Ui) {
    let t = tokens(ui.ctx());
    let words = ClockWords {
        phase: "Joint negotiation",
        place: "Phase 5 of 8",
        time: "12:40",
        meaning: "left in this phase",
        ends: "Ends 15:41, planned 15:35",
        add_one: ("+1", "One minute more"),
        add_five: ("+5", "Five minutes more"),
        pause: "Pause",
        next: "Next phase",
        late: Some(("Six minutes behind plan", "Recover time…")),
    };
    clock_block(ui, &words, ClockState::Running, 0.638, true);
    Card::titled("Floor at table 2").show_with(
        ui,
        |ui| {
            Chip::new(Tone::Warn, "Limit in 0:12")
                .icon(Icon::Timer)
                .show(ui);
        },
        |ui| {
            layout::row(
                ui,
                44.0,
                |ui| {
                    layout::stack(ui, |ui| {
                        ui.spacing_mut().item_spacing.y = 4.0;
                        Label::new("Murat Korkmaz", TextStyle::Strong).show(ui);
                        ui.horizontal(|ui| {
                            ui.spacing_mut().item_spacing.x = 6.0;
                            PartyTag::new(PartySlot(7), "VE")
                                .name("State of Velmara")
                                .show(ui);
                            Label::new("State of Velmara", TextStyle::Dense)
                                .color(t.text_2)
                                .truncate()
                                .show(ui);
                        });
                    });
                },
                |ui| {
                    Label::new("2:48", TextStyle::ClockM).color(t.warn).show(ui);
                },
            );
            ui.horizontal(|ui| {
                Button::new("Next speaker")
                    .icon(Icon::Microphone)
                    .key("N")
                    .width(176.0)
                    .show(ui);
                Button::new("Stop").icon_fill(Icon::Stop).show(ui);
            });
        },
    );
    Card::titled("Speaking share, table 2")
        .fill_height()
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (slot, (code, share)) in [
                ("ME", 21),
                ("TA", 9),
                ("MA", 14),
                ("GO", 17),
                ("CF", 6),
                ("WN", 5),
                ("YA", 4),
                ("VE", 24),
            ]
            .into_iter()
            .enumerate()
            {
                share_row(
                    ui,
                    PartySlot(u8::try_from(slot).unwrap_or_default()),
                    code,
                    share as f32,
                    29.0,
                    &format!("{share}%"),
                );
            }
            ui.add_space(8.0);
            split_bar(ui, 0.35, "Women 35%");
        });
}

fn middle(ui: &mut Ui) {
    Banner::new(Tone::Danger, "Table 2 is in trouble")
        .body("Trust down 24 points. No offer for 11 minutes.")
        .show(ui, |ui| {
            Button::primary("Send gesture inject")
                .icon(Icon::PaperPlaneTilt)
                .show(ui);
            Button::new("Call a caucus").icon(Icon::UsersFour).show(ui);
        });
    columns_even(ui, 3, 12.0, |ui, index| {
        let bad = index == 1;
        let mut card = Card::titled(["Table 1", "Table 2", "Table 3"][index]);
        if bad {
            card = card.edge(CardEdge::Alarm).head_tone(Tone::Danger);
        }
        card.show_with(
            ui,
            |ui| {
                match index {
                    0 => Chip::new(Tone::Ok, "Converging")
                        .icon(Icon::TrendUp)
                        .show(ui),
                    1 => Chip::new(Tone::Danger, "In trouble")
                        .icon_fill(Icon::Warning)
                        .on_tint()
                        .show(ui),
                    _ => Chip::new(Tone::Accent, "Steady")
                        .icon(Icon::Equals)
                        .show(ui),
                };
            },
            |ui| {
                let t = tokens(ui.ctx());
                ui.spacing_mut().item_spacing.y = 4.0;
                Label::new("4 of 6 issues agreed", TextStyle::Caption)
                    .color(t.text_2)
                    .show(ui);
                pips(ui, 4, 6, "4 of 6 issues agreed");
                ui.spacing_mut().item_spacing.y = 0.0;
                for (word, value, trend) in [
                    ("Trust", 22, Trend::Down),
                    ("Violence", 68, Trend::Up),
                    ("Aid access", 31, Trend::Down),
                    ("Interference", 74, Trend::Flat),
                ] {
                    let tone = if bad { Tone::Danger } else { Tone::Ok };
                    Indicator::new(word, value, &value.to_string(), "")
                        .tone(tone)
                        .trend(trend)
                        .show(ui);
                }
            },
        );
    });
    Card::titled("Where table 2 stands")
        .flush()
        .head_line()
        .show_with(
            ui,
            |ui| {
                for (mark, word) in [
                    (Mark::Slash, "opposes"),
                    (Mark::Outline, "can accept"),
                    (Mark::Solid, "supports"),
                ] {
                    Label::new(word, TextStyle::Caption).show(ui);
                    PartyMark::neutral(mark).show(ui);
                }
            },
            |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, name) in [
                    "Dry-season water shares",
                    "Control of headworks",
                    "Disengagement at Tal",
                ]
                .iter()
                .enumerate()
                {
                    ListRow::new(*name)
                        .height(29.0)
                        .padding(14.0)
                        .selected(index == 1)
                        .show(
                            ui,
                            |ui| {
                                Label::new(*name, TextStyle::DenseMedium).show(ui);
                            },
                            |ui| {
                                Chip::new(Tone::Accent, "Close").show(ui);
                                for slot in (1..8).rev() {
                                    let mark = [Mark::Solid, Mark::Outline, Mark::Slash, Mark::Dot]
                                        [usize::from(
                                            slot + u8::try_from(index).unwrap_or_default(),
                                        ) % 4];
                                    PartyMark::new(PartySlot(slot)).mark(mark).show(ui);
                                }
                            },
                        );
                }
            },
        );
    Card::titled("Observations").fill_height().show(ui, |ui| {
        let _ = SearchField::new("Note", "Note what you saw. @person #competency")
            .key("O")
            .icon(Icon::NotePencil)
            .show(ui, &mut String::new(), "note");
    });
}

fn end(ui: &mut Ui) {
    let t = tokens(ui.ctx());
    Card::titled("Injects").fill_height().padding(10.0).show_with(ui, |ui| {
        Button::quiet("").icon(Icon::Plus).small().accessible_name("Add").show(ui);
    }, |ui| {
        Card::titled("Due in 3:40").head_tone(Tone::Accent).edge(CardEdge::Tone(Tone::Accent)).icon(Icon::ClockCountdown, t.accent).title_style(TextStyle::DenseMedium).show_with(ui, |ui| {
            Label::new("15:32", TextStyle::Dense).color(t.accent).show(ui);
        }, |ui| {
            Label::new("Ministerial message", TextStyle::Strong).show(ui);
            Label::new("“The cabinet will not defend any text that leaves the headworks outside national law. Seek wording before the press briefing.”", TextStyle::Document).color(t.text_2).show(ui);
            layout::row(ui, 34.0, |_| {}, |ui| {
                Button::quiet("Skip").show(ui);
                Button::new("+5 min").show(ui);
                Button::primary("Release now").icon(Icon::PaperPlaneTilt).full_width().show(ui);
            });
        });
    });
}
