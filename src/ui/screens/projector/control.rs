//! What is on the wall, and what to do about it.

use egui::{Sense, Ui, UiBuilder, vec2};

use super::wall;
use crate::domain::ids::TableNo;
use crate::domain::view::WallPage;
use crate::localisation::{Message, msg};
use crate::ui::action::{Action, ProjectorOrder};
use crate::ui::components::{
    Button, Card, Chip, Dropdown, Size, flowing, page_columns, row, scroll, shell, switch,
};
use crate::ui::cx::{Cx, OnTheWall};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, PAGE_MARGIN, Tone, as_projector, tokens};

/// In a page narrower than this the orders stand below the picture.
const NARROW: f32 = 640.0;

/// What the screen remembers between two frames: nothing, the desk knows what is on the wall.
#[derive(Default)]
pub struct ProjectorState {}

/// Draws the control of the projector.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, _state: &mut ProjectorState) {
    let title = cx.say(msg::place_projector());
    let caption = cx.say(msg::projector_caption());
    let is_open = cx.projecting.is_open;
    let state = if is_open {
        (Tone::Ok, msg::projector_is_open())
    } else {
        (Tone::Info, msg::projector_is_closed())
    };
    let words = cx.say(state.1);
    shell::top_bar(
        ui,
        |ui| {
            shell::bar_title(ui, &title, &caption);
            ui.add_space(16.0);
            Chip::new(state.0, words).show(ui);
        },
        |_| {},
    );
    egui::CentralPanel::default()
        .frame(
            egui::Frame::new()
                .fill(tokens(ui.ctx()).canvas)
                .inner_margin(PAGE_MARGIN),
        )
        .show(ui, |ui| {
            scroll(ui, "projector", |ui| {
                let sizes = [Size::Flex(1.0), Size::Fixed(360.0)];
                flowing(ui, true, |ui| {
                    page_columns(ui, "parts", NARROW, &sizes, CARD_GAP, |ui, column| {
                        if column == 0 {
                            picture(ui, cx);
                        } else {
                            orders(ui, cx);
                        }
                    });
                });
            });
        });
}

/// The wall as it is now, small.
fn picture(ui: &mut Ui, cx: &Cx<'_>) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::projector_on_the_wall());
    Card::titled(title).show(ui, |ui| {
        let width = ui.available_width();
        let size = vec2(width, width * 9.0 / 16.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let wall = cx.projecting.on_the_wall();
        let mut small = ui.new_child(UiBuilder::new().max_rect(rect));
        small.set_clip_rect(rect);
        if let Some(wall) = wall {
            as_projector(&mut small, wall.theme, |ui| wall::draw(ui, &wall));
        }
        ui.painter().rect_stroke(
            rect,
            4,
            egui::Stroke::new(1.0, t.line_strong),
            egui::StrokeKind::Inside,
        );
        ui.add_space(10.0);
        Label::new(cx.say(msg::projector_public_only()), TextStyle::Caption)
            .color(t.muted)
            .wrap()
            .show(ui);
    });
}

fn orders(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = CARD_GAP;
    // To freeze and to blank must be at hand in the smallest window too.
    window(ui, cx);
    pages(ui, cx);
}

/// What is shown: the clock, or a page of the table that is looked at.
fn pages(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(open) = cx.open else { return };
    let session = open.session;
    let now = cx.projecting;
    let numbers: Vec<TableNo> = session.table_numbers().collect();
    let focus = cx.focus.or_else(|| now.page.table());
    let before = focus
        .and_then(|table| numbers.iter().position(|number| *number == table))
        .unwrap_or(0);
    let mut chosen = before;
    let mut asked = None;
    Card::titled(cx.say(msg::projector_shows())).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if numbers.len() > 1 {
            let names: Vec<String> = numbers
                .iter()
                .map(|table| cx.say(msg::console_table(*table)))
                .collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let label = cx.say(msg::issues_tables());
            Dropdown::new(&label, &names).show(ui, &mut chosen);
        }
        let Some(table) = numbers.get(chosen).copied() else {
            return;
        };
        let mut page = |ui: &mut Ui, cx: &Cx<'_>, words: Message, page: WallPage| {
            let is_shown = now.is_open && now.page == page;
            let button = Button::new(cx.say(words))
                .small()
                .full_width()
                .toggle(is_shown)
                .enabled(page.is_possible(session));
            if button.show(ui).clicked() {
                asked = Some(ProjectorOrder::Show(page));
            }
        };
        for what in OnTheWall::ALL {
            page(ui, cx, what.name(), what.page(table));
            if what == OnTheWall::Text {
                let changes = WallPage::Text {
                    table,
                    changes: true,
                };
                page(ui, cx, msg::action_show_changes(), changes);
            }
        }
        page(
            ui,
            cx,
            msg::action_show_speaking(),
            WallPage::Speaking(table),
        );
        hint(ui, cx, msg::projector_speaking_hint());
        if now.sheets > 1 {
            asked = sheets(ui, cx).or(asked.take());
        }
    });
    if chosen != before
        && let Some(table) = numbers.get(chosen)
    {
        cx.ask(Action::Focus(Some(*table)));
    }
    if let Some(order) = asked {
        cx.ask(Action::Projector(order));
    }
}

/// Which sheet of a long page is shown, and the way to the others.
fn sheets(ui: &mut Ui, cx: &Cx<'_>) -> Option<ProjectorOrder> {
    let t = tokens(ui.ctx());
    let now = cx.projecting;
    let words = cx.say(msg::wall_sheet(now.sheet + 1, now.sheets));
    let [back, on] = [msg::action_wall_back(), msg::action_wall_on()].map(|words| cx.say(words));
    let mut asked = None;
    row(
        ui,
        34.0,
        |ui| {
            Label::new(words, TextStyle::Body)
                .color(t.text)
                .single_line()
                .show(ui);
        },
        |ui| {
            let is_last = now.sheet + 1 >= now.sheets;
            let button = Button::icon_only(Icon::CaretDown, on).enabled(!is_last);
            if button.show(ui).clicked() {
                asked = Some(ProjectorOrder::Turn(true));
            }
            let button = Button::icon_only(Icon::CaretUp, back).enabled(now.sheet > 0);
            if button.show(ui).clicked() {
                asked = Some(ProjectorOrder::Turn(false));
            }
        },
    );
    asked
}

fn window(ui: &mut Ui, cx: &mut Cx<'_>) {
    let now = cx.projecting.clone();
    Card::titled(cx.say(msg::projector_window_title())).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let (words, order) = if now.is_open {
            (msg::projector_close(), ProjectorOrder::Close)
        } else {
            (msg::projector_open(), ProjectorOrder::Open)
        };
        let words = cx.say(words);
        let button = if now.is_open {
            Button::new(words)
        } else {
            Button::primary(words)
        };
        if button
            .icon(Icon::ProjectorScreen)
            .full_width()
            .show(ui)
            .clicked()
        {
            cx.ask(Action::Projector(order));
        }
        hint(ui, cx, msg::projector_move_hint());
        toggle(
            ui,
            cx,
            msg::projector_full_screen(),
            now.is_full_screen,
            ProjectorOrder::FullScreen,
        );
        toggle(
            ui,
            cx,
            msg::projector_freeze(),
            now.is_frozen,
            ProjectorOrder::Freeze,
        );
        toggle(
            ui,
            cx,
            msg::projector_blank(),
            now.is_blank,
            ProjectorOrder::Blank,
        );
        toggle(
            ui,
            cx,
            msg::projector_test(),
            now.is_testing,
            ProjectorOrder::Test,
        );
        hint(ui, cx, msg::projector_test_hint());
    });
    Card::titled(cx.say(msg::projector_look())).show(ui, |ui| {
        let mut settings = cx.settings.clone();
        if switch(ui, &mut settings.dark_wall, &cx.say(msg::projector_dark())).changed() {
            cx.ask(Action::Set(settings.clone()));
        }
        hint(ui, cx, msg::projector_dark_hint());
    });
}

fn toggle(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    words: Message,
    on: bool,
    order: fn(bool) -> ProjectorOrder,
) {
    let mut wanted = on;
    if switch(ui, &mut wanted, &cx.say(words)).changed() {
        cx.ask(Action::Projector(order(wanted)));
    }
}

fn hint(ui: &mut Ui, cx: &Cx<'_>, words: Message) {
    let t = tokens(ui.ctx());
    Label::new(cx.say(words), TextStyle::Caption)
        .color(t.muted)
        .wrap()
        .show(ui);
}
