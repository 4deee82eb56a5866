//! The components as a person with a keyboard, a mouse or a screen reader meets them.

use super::{
    Answer, Button, Column, Confirm, Dialog, Dropdown, ListRow, MenuItem, NumberStepper, PhaseBar,
    PhaseSegment, PhaseState, Segmented, Size, Table, Toast, Toasts, checkbox, menu_button, shell,
    tick,
};
use crate::ui::components::RailItem;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Direction};
use crate::ui::theme::{self, Theme, Tone};
use egui::accesskit::{Role, Toggled};
use egui::{Key, Ui};
use egui_kittest::{Harness, kittest::NodeT, kittest::Queryable};

fn harness<'a, S: 'a>(state: S, draw: impl FnMut(&mut Ui, &mut S) + 'a) -> Harness<'a, S> {
    Harness::builder()
        .with_size([900.0, 600.0])
        .with_context_setup(|ctx| {
            text::install(ctx);
            theme::apply(ctx, Theme::Light);
        })
        .build_ui_state(draw, state)
}

#[test]
fn a_button_has_role_and_name_and_works_by_mouse_and_key() {
    let mut harness = harness(0, |ui, count| {
        if Button::primary("Release now").show(ui).clicked() {
            *count += 1;
        }
    });
    harness
        .get_by_role_and_label(Role::Button, "Release now")
        .click();
    harness.run();
    assert_eq!(*harness.state(), 1);
    harness.get_by_label("Release now").focus();
    harness.run();
    for key in [Key::Enter, Key::Space] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(*harness.state(), 3);
}

#[test]
fn a_button_that_is_off_cannot_be_pressed() {
    let mut harness = harness(0, |ui, count| {
        if Button::danger("End session")
            .enabled(false)
            .show(ui)
            .clicked()
        {
            *count += 1;
        }
    });
    let button = harness.get_by_label("End session");
    assert!(button.accesskit_node().is_disabled());
    button.click();
    harness.run();
    assert_eq!(*harness.state(), 0);
}

#[test]
fn an_icon_button_is_named_and_large_enough_to_hit() {
    let harness = harness((), |ui, ()| {
        Button::icon_only(Icon::Plus, "Add a person")
            .small()
            .show(ui);
    });
    let rect = harness.get_by_label("Add a person").rect();
    assert!(rect.width() >= 32.0 && rect.height() >= 32.0);
}

#[test]
fn a_check_box_toggles_and_says_so() {
    let mut harness = harness(false, |ui, on| {
        checkbox(ui, on, "Sound at phase end");
    });
    let label = "Sound at phase end";
    harness.get_by_role_and_label(Role::CheckBox, label).click();
    harness.run();
    assert!(*harness.state());
    let node = harness.get_by_label(label);
    assert_eq!(node.accesskit_node().toggled(), Some(Toggled::True));
}

#[test]
fn a_tick_is_a_check_box() {
    let mut harness = harness(false, |ui, done| {
        tick(ui, done, "Say the stop signal");
    });
    harness
        .get_by_role_and_label(Role::CheckBox, "Say the stop signal")
        .click();
    harness.run();
    assert!(*harness.state());
}

#[test]
fn segments_follow_the_arrow_keys_in_both_directions() {
    for (direction, forward) in [
        (Direction::Ltr, Key::ArrowRight),
        (Direction::Rtl, Key::ArrowLeft),
    ] {
        let mut harness = harness(0_usize, move |ui, chosen| {
            text::set_direction(ui.ctx(), direction);
            Segmented::new("Which", ["All", "Unseated", "Away"]).show(ui, chosen);
        });
        harness.get_by_role_and_label(Role::Tab, "All").focus();
        harness.run();
        harness.key_press(forward);
        harness.run();
        harness.key_press(forward);
        harness.run();
        assert_eq!(*harness.state(), 2, "{direction:?}");
        assert!(harness.get_by_label("Away").is_focused());
    }
}

#[test]
fn the_first_segment_is_at_the_start_side() {
    let harness = harness(0_usize, |ui, chosen| {
        text::set_direction(ui.ctx(), Direction::Rtl);
        Segmented::new("Which", ["All", "Away"]).show(ui, chosen);
    });
    let (all, away) = (harness.get_by_label("All"), harness.get_by_label("Away"));
    assert!(all.rect().left() > away.rect().left());
}

struct Asked {
    open: bool,
    typed: String,
    answer: Option<Answer>,
    behind: u32,
}

fn confirm_harness<'a>() -> Harness<'a, Asked> {
    let state = Asked {
        open: true,
        typed: String::new(),
        answer: None,
        behind: 0,
    };
    let mut harness = harness(state, |ui, state| {
        if Button::new("Behind").show(ui).clicked() {
            state.behind += 1;
        }
        if state.open {
            let confirm = Confirm::new("end", "End?", "For everyone.", "Keep", "End", "Esc");
            let confirm = confirm.typed("Type end to confirm", "end");
            if let Some(answer) = confirm.show(ui.ctx(), &mut state.typed) {
                state.answer = Some(answer);
                state.open = false;
            }
        }
    });
    harness.run();
    harness
}

#[test]
fn a_confirmation_starts_in_the_field_and_esc_keeps() {
    let mut harness = confirm_harness();
    let field = harness.get_by_role(Role::TextInput);
    assert!(field.is_focused());
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().answer, Some(Answer::Keep));
}

#[test]
fn the_act_needs_the_word() {
    let mut harness = confirm_harness();
    assert!(harness.get_by_label("End").accesskit_node().is_disabled());
    harness.get_by_role(Role::TextInput).type_text("End");
    harness.run();
    assert!(!harness.get_by_label("End").accesskit_node().is_disabled());
    harness.get_by_label("End").click();
    harness.run();
    assert_eq!(harness.state().answer, Some(Answer::Act));
}

#[test]
fn a_dialog_keeps_the_keyboard_and_the_mouse() {
    let mut harness = confirm_harness();
    for _ in 0..6 {
        harness.key_press(Key::Tab);
        harness.run();
        assert!(!harness.get_by_label("Behind").is_focused());
    }
    harness.get_by_label("Behind").click();
    harness.run();
    assert_eq!(harness.state().behind, 0);
    assert!(harness.state().open);
}

#[test]
fn esc_closes_a_dialog() {
    let mut harness = harness(true, |ui, open| {
        if *open {
            let shown = Dialog::new("recover", "Recover").show(ui.ctx(), |ui| {
                Button::new("Take them").show(ui);
            });
            *open = !shown.closed;
        }
    });
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!*harness.state());
}

#[test]
fn a_dropdown_opens_and_chooses() {
    let mut harness = harness(0_usize, |ui, chosen| {
        let names = ["English", "Français"];
        Dropdown::new("Language", &names)
            .width(180.0)
            .show(ui, chosen);
    });
    harness
        .get_by_role_and_label(Role::ComboBox, "Language")
        .click();
    harness.run();
    harness.get_by_label("Français").click();
    harness.run();
    assert_eq!(*harness.state(), 1);
    assert!(harness.query_by_label("Français").is_none());
}

#[test]
fn a_menu_line_acts_and_closes() {
    let mut harness = harness(0, |ui, count| {
        menu_button(ui, Button::new("Export"), |ui| {
            if MenuItem::new("PDF").show(ui).clicked() {
                *count += 1;
            }
        });
    });
    harness.get_by_label("Export").click();
    harness.run();
    let wide = harness.get_by_label("PDF").rect().width();
    assert!(wide < 220.0, "no wider than its lines ask for: {wide}");
    harness.get_by_label("PDF").click();
    harness.run();
    assert_eq!(*harness.state(), 1);
    assert!(harness.query_by_label("PDF").is_none());
}

#[test]
fn a_long_table_draws_only_what_is_seen_and_tells_the_row() {
    let mut harness = harness((0_usize, None), |ui, (drawn, clicked)| {
        *drawn = 0;
        let columns = [
            Column::new("Name", Size::Flex(1.0)),
            Column::new("Minutes", Size::Fixed(80.0)).end(),
        ];
        let table = Table::new("people", "People", &columns).clickable();
        let out = table.show(ui, 10_000, |row| {
            *drawn += 1;
            let number = format!("{}", row.index());
            row.text("Mariam");
            row.text(&number);
        });
        *clicked = out.clicked.or(*clicked);
    });
    assert!(harness.state().0 < 40);
    harness.get_by_label("Mariam 3").click();
    harness.run();
    assert_eq!(harness.state().1, Some(3));
}

#[test]
fn a_list_row_can_be_clicked_beside_its_own_button() {
    let mut harness = harness((0, 0), |ui, (rows, buttons)| {
        let response = ListRow::new("Bilal").show(
            ui,
            |_| {},
            |ui| {
                if Button::quiet("Seat").small().show(ui).clicked() {
                    *buttons += 1;
                }
            },
        );
        if response.clicked() {
            *rows += 1;
        }
    });
    harness.get_by_label("Seat").click();
    harness.run();
    assert_eq!(*harness.state(), (0, 1));
    harness.get_by_label("Bilal").click();
    harness.run();
    assert_eq!(*harness.state(), (1, 1));
}

#[test]
fn a_number_stops_at_its_bounds() {
    let mut harness = harness(55_i64, |ui, value| {
        let shown = format!("{value} min");
        NumberStepper::new("Minutes", 5..=60, &shown, "Less", "More")
            .step(5)
            .show(ui, value);
    });
    for _ in 0..3 {
        harness.get_by_label("More").click();
        harness.run();
    }
    assert_eq!(*harness.state(), 60);
    harness.get_by_label("Minutes").focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(*harness.state(), 55);
}

#[test]
fn a_toast_leaves_after_five_seconds_and_danger_stays() {
    let mut toasts = Toasts::new();
    toasts.push(Toast::new(Tone::Ok, "Seats swapped").action("Undo"));
    toasts.push(Toast::new(Tone::Danger, "Second screen lost"));
    let mut harness = Harness::builder()
        .with_size([900.0, 600.0])
        .with_step_dt(1.0)
        .with_context_setup(text::install)
        .build_ui_state(
            |ui, toasts: &mut Toasts| {
                toasts.show(ui.ctx(), "Close");
            },
            toasts,
        );
    harness.step();
    assert!(harness.query_by_label("Undo").is_some());
    harness.run_steps(8);
    assert!(harness.query_by_label("Undo").is_none());
    assert!(
        harness
            .query_by_role_and_label(Role::Alert, "Second screen lost")
            .is_some()
    );
}

#[test]
fn the_rail_says_what_is_current_and_what_is_due() {
    let mut harness = harness(None, |ui, chosen| {
        let items = [
            RailItem::new(Icon::House, "Home"),
            RailItem::new(Icon::Gauge, "Console")
                .current(true)
                .badge("1", "Console, one inject due"),
        ];
        *chosen = shell::rail(ui, "Places", &items).or(*chosen);
    });
    let console = harness.get_by_label("Console, one inject due");
    assert_eq!(console.accesskit_node().toggled(), Some(Toggled::True));
    harness.get_by_label("Home").click();
    harness.run();
    assert_eq!(*harness.state(), Some(0));
}

fn two_phases() -> [PhaseSegment<'static>; 2] {
    let state = PhaseState::Done {
        actual: 12.0,
        words: "12 min",
        drift: "+2",
    };
    let first = PhaseSegment {
        label: "Welcome",
        short: "",
        number: "1",
        planned: 10.0,
        state,
        detail: "planned 10 min, took 12",
    };
    let state = PhaseState::Current {
        elapsed: 5.0,
        left: 15.0,
        overrun: 0.0,
        elapsed_words: "5 min gone",
        left_words: "15 left",
    };
    let second = PhaseSegment {
        label: "Openings",
        number: "2",
        planned: 20.0,
        state,
        detail: "planned 20 min, 5 gone",
        ..first
    };
    [first, second]
}

#[test]
fn the_phase_bar_runs_from_the_start_and_can_be_chosen_from() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        let mut harness = harness(None, move |ui, chosen| {
            text::set_direction(ui.ctx(), direction);
            let bar = PhaseBar {
                plan: "Plan",
                actual: "Actual",
                segments: &two_phases(),
                now: Some((17.0, "13:47")),
                ticks: &[(0.0, "13:30".to_owned())],
                planned_end: "14:00",
                projected_end: "14:02",
                drift: "+2 min",
                overrun: "+2",
                name: "Phases",
            };
            *chosen = bar.show(ui).or(*chosen);
        });
        let first = harness.get_by_label("1 Welcome");
        let second = harness.get_by_label("2 Openings");
        let value = second.accesskit_node().value();
        assert_eq!(value.as_deref(), Some("planned 20 min, 5 gone"));
        let before = first.rect().center().x < second.rect().center().x;
        assert_eq!(before, direction == Direction::Ltr);
        second.click();
        harness.run();
        assert_eq!(*harness.state(), Some(1));
    }
}

#[test]
fn a_preview_of_the_wall_leaves_the_console_its_colours() {
    let harness = harness((None, None), |ui, (inside, after)| {
        theme::as_projector(ui, Theme::Light, |ui| {
            *inside = Some(theme::tokens(ui.ctx()).accent);
        });
        *after = Some(theme::tokens(ui.ctx()).accent);
    });
    let seen = *harness.state();
    assert_eq!(
        seen,
        (Some(theme::PROJECTOR.accent), Some(theme::LIGHT.accent))
    );
}
