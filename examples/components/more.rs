//! Controls that the pictures show elsewhere: fields, choices, menus, tables, overlays.

use eframe::egui::{CentralPanel, Frame, Margin, Ui};
use sulh::ui::components::{
    Answer, Button, Card, Column, Confirm, Dialog, Dropdown, Labelled, ListRow, MenuItem,
    NumberStepper, PartyTag, ScenarioArt, SearchField, Segment, Segmented, Size, Table, checkbox,
    columns, columns_even, dialog_actions, drawer, field, key_cap, menu_button, phase_strip, radio,
    row, setup_steps, shell, switch, tick, veil_in,
};
use sulh::ui::icons::Icon;
use sulh::ui::text::{Label, TextStyle};
use sulh::ui::theme::{PartySlot, Tone, tokens};

pub struct State {
    segment: usize,
    tab: usize,
    boxes: [bool; 3],
    chosen: usize,
    minutes: i64,
    name: String,
    find: String,
    ticks: [bool; 3],
    typed: String,
    confirm: bool,
    dialog: bool,
    drawer: bool,
    row: Option<usize>,
}

impl Default for State {
    fn default() -> Self {
        let has = |word: &str| std::env::args().any(|arg| arg == word);
        Self {
            segment: 0,
            tab: 0,
            boxes: [true, false, true],
            chosen: 1,
            minutes: 35,
            name: String::new(),
            find: String::new(),
            ticks: [true, false, false],
            typed: String::new(),
            confirm: has("confirm"),
            dialog: has("dialog"),
            drawer: has("drawer"),
            row: Some(2),
        }
    }
}

pub fn show(ui: &mut Ui, state: &mut State) {
    let t = tokens(ui.ctx());
    shell::top_bar(
        ui,
        |ui| {
            shell::bar_title(
                ui,
                "Set up a session",
                "Spring cohort, group B. The Waters of Qarar",
            );
            setup_steps(
                ui,
                &["Scenario", "People", "Roles", "Timing", "Room check"],
                2,
                3,
                &["1", "2", "3", "4", "5"],
            );
        },
        |ui| {
            Button::primary("Continue to timing")
                .icon_end(Icon::ArrowEnd)
                .small()
                .show(ui);
        },
    );
    let frame = Frame::new().fill(t.canvas).inner_margin(Margin::same(16));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let sizes = [Size::Fixed(300.0), Size::Flex(1.0), Size::Fixed(430.0)];
        columns(ui, &sizes, 12.0, |ui, index| {
            ui.spacing_mut().item_spacing.y = 12.0;
            match index {
                0 => first(ui, state),
                1 => second(ui, state),
                _ => third(ui, state),
            }
        });
    });
    overlays(ui, state);
}

fn first(ui: &mut Ui, state: &mut State) {
    Card::titled("People").flush().show_with(
        ui,
        |ui| {
            Button::quiet("Add").icon(Icon::UserPlus).small().show(ui);
        },
        |ui| {
            Frame::new()
                .inner_margin(Margin::symmetric(12, 8))
                .show(ui, |ui| {
                    let _ = SearchField::new("Find a name", "Find a name")
                        .key("/")
                        .show(ui, &mut state.find, "find");
                    let parts = [
                        Segment::new("All").count("25"),
                        Segment::new("Unseated").count("2"),
                        Segment::new("Away"),
                    ];
                    Segmented::new("Which people", parts)
                        .full_width()
                        .show(ui, &mut state.segment);
                });
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, name) in ["Bilal Qureshi", "Abdoulaye Ndiaye", "Aïssatou Diallo"]
                .iter()
                .enumerate()
            {
                let mut row = ListRow::new(*name).selected(index == 1);
                if index == 0 {
                    row = row.tint(Tone::Warn);
                }
                row.show(
                    ui,
                    |ui| {
                        Label::new(*name, TextStyle::Dense).truncate().show(ui);
                    },
                    |ui| {
                        PartyTag::new(PartySlot(4), "CF").show(ui);
                        Label::new("3", TextStyle::Caption).show(ui);
                    },
                );
            }
        },
    );
    Card::titled("Choices").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        checkbox(ui, &mut state.boxes[0], "Checked");
        checkbox(
            ui,
            &mut state.boxes[1],
            "A longer line of words that has to break onto a second line to be read",
        );
        switch(ui, &mut state.boxes[2], "Fades");
        switch(ui, &mut state.boxes[1], "Sounds");
        radio(ui, true, "Chosen");
        radio(ui, false, "Not chosen");
        ui.add_enabled_ui(false, |ui| checkbox(ui, &mut state.boxes[0], "Off"));
    });
    Card::titled("This phase").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let words = [
            "Read the aims aloud",
            "Say the stop signal, and that a role is not a person",
            "Ask about languages",
        ];
        for (done, words) in state.ticks.iter_mut().zip(words) {
            tick(ui, done, words);
        }
    });
}

fn second(ui: &mut Ui, state: &mut State) {
    Card::titled("Fields").show(ui, |ui| {
        Labelled::new("Name of the session")
            .hint("It is on every document.")
            .show(ui, |ui| {
                let _ = field(ui, &mut state.name, "name", "Name of the session")
                    .hint("Spring cohort, group B")
                    .show(ui);
            });
        Labelled::new("Minutes")
            .error(Some("The debrief would lose 10 minutes."))
            .show(ui, |ui| {
                let shown = format!("{} min", state.minutes);
                NumberStepper::new("Minutes", 5..=60, &shown, "Less", "More")
                    .step(5)
                    .show(ui, &mut state.minutes);
            });
        row(
            ui,
            34.0,
            |ui| {
                Dropdown::new("Language", &["Français", "English", "Türkçe", "العربية"])
                    .width(180.0)
                    .show(ui, &mut state.chosen);
                menu_button(ui, Button::new("Export").icon(Icon::Export), |ui| {
                    MenuItem::new("PDF").icon(Icon::FilePdf).show(ui);
                    MenuItem::new("Delete").icon(Icon::Trash).danger().show(ui);
                });
                Label::new("Press", TextStyle::Dense).show(ui);
                key_cap(ui, "P");
            },
            |_| {},
        );
        Segmented::tabs("Pages", ["Facts", "Turning points", "Process", "Transfer"])
            .show(ui, &mut state.tab);
    });
    Card::new().flush().show(ui, |ui| {
        let columns = [
            Column::new("Name", Size::Flex(1.0)).sortable(),
            Column::new("Country", Size::Flex(0.7)),
            Column::new("Minutes", Size::Fixed(80.0)).end(),
        ];
        let out = Table::new("table", "People", &columns)
            .clickable()
            .sorted(0, false)
            .selected(state.row)
            .max_height(200.0)
            .show(ui, 200, |row| {
                let number = format!("{}", row.index() * 3);
                row.text("Mariam Mint Sidi");
                row.faint("Mauritania");
                row.text(&number);
            });
        if out.clicked.is_some() {
            state.row = out.clicked;
        }
    });
    Card::new().fill_height().show(ui, |ui| {
        phase_strip(
            ui,
            &super::console::segments(),
            &[10.0, 36.0, 60.0, 90.0, 110.0, 118.3],
            "Saved points",
            "15:28",
            "Phases",
        );
        ui.horizontal(|ui| {
            state.dialog |= Button::new("Dialog").show(ui).clicked();
            state.confirm |= Button::danger("Confirm").show(ui).clicked();
            state.drawer |= Button::new("Drawer").show(ui).clicked();
        });
    });
}

fn third(ui: &mut Ui, _state: &mut State) {
    columns_even(ui, 2, 12.0, |ui, index| {
        for art in [
            [ScenarioArt::Waters, ScenarioArt::Port],
            [ScenarioArt::Ministries, ScenarioArt::Road],
        ] {
            Card::new().flush().show(ui, |ui| art[index].show(ui, 80.0));
            ui.add_space(8.0);
        }
    });
    Card::new().flush().show(ui, |ui| {
        ScenarioArt::Neutral.show(ui, 156.0);
        Frame::new()
            .inner_margin(Margin::symmetric(16, 12))
            .show(ui, |ui| {
                Label::new("The Waters of Qarar", TextStyle::ScenarioTitle).show(ui);
            });
    });
    let rect = ui.available_rect_before_wrap();
    veil_in(
        ui,
        rect,
        "Screen covered",
        "Clocks keep running. Press F8 to return.",
        |ui| {
            Label::new("12:40", TextStyle::ClockM).show(ui);
        },
    );
}

fn overlays(ui: &mut Ui, state: &mut State) {
    let ctx = ui.ctx().clone();
    drawer(
        &ctx,
        "injects",
        "Injects",
        "Close",
        52.0,
        &mut state.drawer,
        |ui| {
            Label::new("What the third column holds.", TextStyle::Body).show(ui);
        },
    );
    if state.dialog {
        let shown = Dialog::new("dialog", "Recover six minutes")
            .close_outside()
            .show(&ctx, |ui| {
                Label::new(
                    "Take them from the phases to come; the debrief is protected.",
                    TextStyle::Body,
                )
                .show(ui);
                let mut done = false;
                dialog_actions(ui, |ui| {
                    done |= Button::primary("Take them").show(ui).clicked();
                    done |= Button::new("Keep as is").key("Esc").show(ui).clicked();
                });
                done
            });
        state.dialog = !(shown.closed || shown.inner);
    }
    if state.confirm {
        let confirm = Confirm::new("end", "End the session for everyone?", "The clocks stop at all three tables and the record is sealed. You can read it afterwards, but you cannot reopen it.", "Keep running", "End session", "Esc").typed("Type end to confirm", "end").act_icon(Icon::Stop);
        if let Some(Answer::Keep | Answer::Act) = confirm.show(&ctx, &mut state.typed) {
            state.confirm = false;
        }
    }
}
