//! The top bar: what is set up, the five steps, and the one button that leads on.

use egui::{
    CornerRadius, CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use crate::domain::scenario::text;
use crate::localisation::{Message, msg};
use crate::ui::action::{Action, ExportOrder, ExportWhat, SetupStep};
use crate::ui::components::layout::two_lines;
use crate::ui::components::paint::{self, At};
use crate::ui::components::{Button, fold, shell};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::place::Place;
use crate::ui::text::{TextStyle, accessible};
use crate::ui::theme::{Dir, RADIUS_CHIP, tokens};
use crate::ui::user_action::UserAction;

/// A step as the bar shows it.
struct Step {
    place: SetupStep,
    name: String,
    digit: String,
    is_current: bool,
    is_done: bool,
}

/// Draws the bar.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>) {
    let title = cx.say(msg::setup_title());
    let scenario = open.prose.say(&text::title());
    let caption = cx.say(msg::setup_caption(&open.session.setup.title, scenario));
    let steps = steps(cx, open);
    let (mut chosen, mut lead_on, mut print) = (None, false, false);
    let is_started = open.session.has_started();
    let next = Button::primary(cx.say(next_words(cx.step, is_started))).small();
    let next = match cx.step {
        SetupStep::RoomCheck => next.icon_fill(Icon::Play),
        _ => next.icon_end(Icon::ArrowEnd),
    };
    let briefs = (cx.step >= SetupStep::Roles && !open.session.seats.is_empty()).then(|| {
        Button::new(cx.say(msg::setup_print_briefs()))
            .icon(Icon::Printer)
            .small()
            .tooltip(cx.say(msg::setup_print_briefs_why()))
    });
    let least = widths(ui, &steps, false).0 + shell::LEAST_TITLE + 52.0;
    shell::top_bar(
        ui,
        |ui| {
            let t = tokens(ui.ctx());
            let room = title_room(ui, &steps);
            ui.scope(|ui| {
                ui.set_max_width(room);
                let upper = (title.as_str(), TextStyle::Strong, t.text);
                two_lines(ui, upper, (caption.as_str(), TextStyle::Caption, t.muted));
            });
            chosen = show_steps(ui, &steps);
        },
        |ui| {
            let room = ui.available_width() - least;
            let Some(briefs) = briefs else {
                let [next] = fold(ui, room, [next]);
                lead_on = next.show(ui).clicked();
                return;
            };
            let [next, briefs] = fold(ui, room, [next, briefs]);
            lead_on = next.show(ui).clicked();
            print = briefs.show(ui).clicked();
        },
    );
    if let Some(step) = chosen {
        cx.ask(Action::GoToStep(step));
    }
    if lead_on {
        // A list that was read and looked at is meant.
        if cx.step == SetupStep::People && cx.roster.is_some_and(|read| !read.people.is_empty()) {
            cx.ask(Action::TakeRoster);
        }
        cx.ask(next_action(cx.step, is_started));
    }
    if print {
        let order = ExportOrder::for_print(ExportWhat::Briefs, open.prose.language());
        cx.ask(Action::Export(order));
    }
}

fn next_words(step: SetupStep, is_started: bool) -> Message {
    match step {
        SetupStep::Scenario => msg::setup_continue_people(),
        SetupStep::People => msg::setup_continue_roles(),
        SetupStep::Roles => msg::setup_continue_timing(),
        SetupStep::Timing => msg::setup_continue_room(),
        SetupStep::RoomCheck if is_started => msg::setup_to_console(),
        SetupStep::RoomCheck => msg::setup_start(),
    }
}

fn next_action(step: SetupStep, is_started: bool) -> Action {
    match step {
        SetupStep::Scenario => Action::GoToStep(SetupStep::People),
        SetupStep::People => Action::GoToStep(SetupStep::Roles),
        SetupStep::Roles => Action::GoToStep(SetupStep::Timing),
        SetupStep::Timing => Action::GoToStep(SetupStep::RoomCheck),
        SetupStep::RoomCheck if is_started => Action::Go(Place::Console),
        SetupStep::RoomCheck => Action::Do(UserAction::Start),
    }
}

fn steps(cx: &Cx<'_>, open: Open<'_>) -> Vec<Step> {
    SetupStep::ALL
        .iter()
        .zip(1_u8..)
        .map(|(step, number)| Step {
            place: *step,
            name: cx.say(step_name(*step)),
            digit: cx.words.number(number),
            is_current: *step == cx.step,
            is_done: *step < cx.step && is_fulfilled(*step, open),
        })
        .collect()
}

fn step_name(step: SetupStep) -> Message {
    match step {
        SetupStep::Scenario => msg::setup_step_scenario(),
        SetupStep::People => msg::setup_step_people(),
        SetupStep::Roles => msg::setup_step_roles(),
        SetupStep::Timing => msg::setup_step_timing(),
        SetupStep::RoomCheck => msg::setup_step_room(),
    }
}

fn is_fulfilled(step: SetupStep, open: Open<'_>) -> bool {
    match step {
        SetupStep::People => !open.session.people.is_empty(),
        SetupStep::Roles => !open.session.seats.is_empty(),
        SetupStep::Scenario | SetupStep::Timing | SetupStep::RoomCheck => true,
    }
}

const MARK: f32 = 20.0;
const MARK_GAP: f32 = 7.0;

/// Width of the steps: with all names, or with the current name only where room is dear.
fn widths(ui: &Ui, steps: &[Step], all_names: bool) -> (f32, Vec<f32>) {
    let widths: Vec<f32> = steps
        .iter()
        .map(|step| {
            if all_names || step.is_current {
                MARK + MARK_GAP + paint::width(ui.ctx(), &step.name, TextStyle::DenseMedium)
            } else {
                MARK
            }
        })
        .collect();
    let between = if all_names { 42.0 } else { 26.0 };
    let ties: f32 = widths.iter().skip(1).map(|_| between).sum();
    (widths.iter().sum::<f32>() + ties, widths)
}

/// How wide the title may be so that the steps keep their room.
fn title_room(ui: &Ui, steps: &[Step]) -> f32 {
    let (least, _) = widths(ui, steps, false);
    let room = ui.available_width();
    (room - least - 40.0).clamp(60.0, 330.0)
}

fn show_steps(ui: &mut Ui, steps: &[Step]) -> Option<SetupStep> {
    let room = ui.available_width();
    let (wide, _) = widths(ui, steps, true);
    let all_names = wide <= room;
    let (total, widths) = widths(ui, steps, all_names);
    let (between, gap) = if all_names { (42.0, 12.0) } else { (26.0, 7.0) };
    let (rect, _) = ui.allocate_exact_size(vec2(room, 36.0), Sense::hover());
    let dir = Dir::of(ui);
    let t = tokens(ui.ctx());
    // The steps keep their place in the bar, whatever stands beside them.
    let middle = bar_middle(ui, dir, rect);
    let mut at = (middle - total / 2.0).clamp(0.0, (room - total).max(0.0));
    let mut chosen = None;
    for (index, (step, width)) in steps.iter().zip(widths).enumerate() {
        if index > 0 {
            let tie = dir.span(rect, at + gap, at + between - gap);
            paint::hairline(ui.painter(), tie, rect.center().y, t.line_strong);
            at += between;
        }
        let place = dir.span(rect, at, at + width);
        if step_item(ui, place, step, all_names || step.is_current).clicked() {
            chosen = Some(step.place);
        }
        at += width;
    }
    chosen
}

/// Middle of the whole bar, measured from the start of `rect`.
fn bar_middle(ui: &Ui, dir: Dir, rect: Rect) -> f32 {
    (ui.clip_rect().center().x - dir.start(rect)) * dir.sign()
}

fn step_item(ui: &Ui, place: Rect, step: &Step, named: bool) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let id = ui.scope_id().with(("setup-step", step.place));
    let response = ui
        .interact(place.expand2(vec2(4.0, 0.0)), id, Sense::click())
        .on_hover_cursor(CursorIcon::PointingHand);
    let mark = Rect::from_center_size(
        pos2(dir.x(place, MARK / 2.0), place.center().y),
        vec2(MARK, MARK),
    );
    let (fill, edge, ink) = match (step.is_current, step.is_done) {
        (true, _) => (t.accent, t.accent, t.accent_on),
        (false, true) => (t.ok_tint, t.ok_tint, t.ok),
        (false, false) => (t.surface, t.line_strong, t.muted),
    };
    let painter = ui.painter();
    paint::framed(
        painter,
        mark,
        CornerRadius::same(10),
        fill,
        Stroke::new(1.0, edge),
    );
    if step.is_done && !step.is_current {
        Icon::Check.paint(painter, mark.center(), 12, ink);
    } else {
        paint::line(
            painter,
            mark,
            At::Center,
            &step.digit,
            TextStyle::CaptionBold,
            ink,
        );
    }
    if named {
        let words = dir.span(place, MARK + MARK_GAP, place.width() + 2.0);
        let ink = if step.is_current || response.hovered() {
            t.text
        } else {
            t.muted
        };
        paint::line(
            painter,
            words,
            At::Start,
            &step.name,
            TextStyle::DenseMedium,
            ink,
        );
    }
    if response.has_focus() {
        paint::focus_ring(painter, place, RADIUS_CHIP, t);
    }
    response.widget_info(|| {
        let words = format!("{} {}", step.digit, step.name);
        WidgetInfo::selected(Role::Tab, true, step.is_current, accessible(&words))
    });
    if named {
        response
    } else {
        crate::ui::components::explain(response, &step.name)
    }
}
