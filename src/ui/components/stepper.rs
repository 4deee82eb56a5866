//! Numbers with a minus and a plus, the steps of Setup, and the ticks of a phase.

use super::button::Button;
use super::paint::{At, focus_ring_inside, framed, line, width};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Rich, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CHIP, RADIUS_CONTROL, ROW_CONTROL, Tokens, tokens};
use egui::{
    CornerRadius, CursorIcon, EventFilter, Key, Modifiers, Painter, Rect, Response, Role, Sense,
    Stroke, Ui, WidgetInfo, pos2, vec2,
};
use std::ops::RangeInclusive;

/// A whole number between two bounds, with a minus and a plus.
#[must_use = "call show(ui, &mut value)"]
pub struct NumberStepper<'a> {
    name: &'a str,
    range: RangeInclusive<i64>,
    step: i64,
    less: &'a str,
    more: &'a str,
    shown: &'a str,
}

impl<'a> NumberStepper<'a> {
    /// A stepper called `name`; `shown` is the value as it is written ("35 min"), `less` and `more`
    /// are the spoken names of its buttons.
    pub fn new(
        name: &'a str,
        range: RangeInclusive<i64>,
        shown: &'a str,
        less: &'a str,
        more: &'a str,
    ) -> Self {
        Self {
            name,
            range,
            step: 1,
            less,
            more,
            shown,
        }
    }

    /// Size of a step.
    pub fn step(mut self, step: i64) -> Self {
        self.step = step;
        self
    }

    /// Shows the stepper; `changed()` when the value changed. Arrow keys work on the number.
    pub fn show(self, ui: &mut Ui, value: &mut i64) -> Response {
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        let text_width = width(ui.ctx(), self.shown, TextStyle::BodyMedium);
        let middle = (text_width + 20.0).max(56.0);
        let size = vec2(middle + 2.0 * ROW_CONTROL, ROW_CONTROL);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        framed(
            ui.painter(),
            rect,
            RADIUS_CONTROL,
            t.surface,
            Stroke::new(1.0, t.control),
        );
        let before = *value;
        let ends = (*self.range.start(), *self.range.end());
        let mut room = rect;
        let minus = dir.cut_start(&mut room, ROW_CONTROL);
        let plus = dir.cut_end(&mut room, ROW_CONTROL);
        if end_button(ui, minus, Icon::Minus, self.less, *value > ends.0) {
            *value -= self.step;
        }
        if end_button(ui, plus, Icon::Plus, self.more, *value < ends.1) {
            *value += self.step;
        }
        let id = ui.scope_id().with(("number", self.name));
        let mut number = ui.interact(room, id, Sense::click());
        line(
            ui.painter(),
            room,
            At::Center,
            self.shown,
            TextStyle::BodyMedium,
            t.text,
        );
        *value += self.step * arrows(ui, &number);
        *value = (*value).clamp(ends.0, ends.1);
        if number.has_focus() {
            focus_ring_inside(ui.painter(), room, RADIUS_CHIP, t);
        }
        number.widget_info(|| WidgetInfo {
            current_text_value: Some(text::accessible(self.shown)),
            ..WidgetInfo::labeled(
                Role::SpinButton,
                ui.is_enabled(),
                text::accessible(self.name),
            )
        });
        if *value != before {
            number.mark_changed();
        }
        number
    }
}

fn end_button(ui: &mut Ui, place: Rect, icon: Icon, name: &str, enabled: bool) -> bool {
    let place = place.shrink(1.0);
    let button = Button::quiet("").small().icon(icon).accessible_name(name);
    ui.put(place, button.enabled(enabled)).clicked()
}

/// +1 or −1 for the arrow keys while the number has the keyboard.
fn arrows(ui: &Ui, number: &Response) -> i64 {
    if !number.has_focus() {
        return 0;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(number.id, filter));
    ui.input_mut(|input| {
        let up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
        let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
        i64::from(up) - i64::from(down)
    })
}

/// The steps of a task in the top bar: done with a check, the current one filled, the others
/// numbered. Gives the step that was chosen; `reached` steps can be chosen.
pub fn setup_steps(
    ui: &mut Ui,
    names: &[&str],
    current: usize,
    reached: usize,
    digits: &[&str],
) -> Option<usize> {
    let mut chosen = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        for (index, name) in names.iter().enumerate() {
            let digit = digits.get(index).copied().unwrap_or_default();
            let can = index <= reached && index != current;
            let done = index < reached && index != current;
            if step_item(ui, name, digit, index == current, done, can).clicked() && can {
                chosen = Some(index);
            }
            if index + 1 < names.len() {
                let t = tokens(ui.ctx());
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
                super::paint::hairline(ui.painter(), rect, rect.center().y, t.line_strong);
            }
        }
    });
    chosen
}

fn step_item(
    ui: &mut Ui,
    name: &str,
    digit: &str,
    current: bool,
    done: bool,
    can: bool,
) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let wide = width(ui.ctx(), name, TextStyle::DenseMedium);
    let sense = if can { Sense::click() } else { Sense::hover() };
    let (rect, mut response) = ui.allocate_exact_size(vec2(27.0 + wide, 32.0), sense);
    if can {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    let center = pos2(dir.x(rect, 10.0), rect.center().y);
    step_mark(ui.painter(), center, digit, current, done, t);
    let words = dir.span(rect, 27.0, rect.width());
    let ink = if current || response.hovered() && can {
        t.text
    } else {
        t.muted
    };
    line(
        ui.painter(),
        words,
        At::Start,
        name,
        TextStyle::DenseMedium,
        ink,
    );
    if response.has_focus() {
        super::paint::focus_ring(ui.painter(), rect, RADIUS_CHIP, t);
    }
    response.widget_info(|| {
        let words = text::accessible(&format!("{digit} {name}"));
        WidgetInfo::selected(Role::Tab, can || current, current, words)
    });
    response
}

fn step_mark(
    painter: &Painter,
    center: egui::Pos2,
    digit: &str,
    current: bool,
    done: bool,
    t: &Tokens,
) {
    let rect = Rect::from_center_size(center, vec2(20.0, 20.0));
    let round = CornerRadius::same(10);
    let (fill, edge, ink) = match (current, done) {
        (true, _) => (t.accent, t.accent, t.accent_on),
        (false, true) => (t.ok_tint, t.ok_tint, t.ok),
        (false, false) => (t.surface, t.line_strong, t.muted),
    };
    framed(painter, rect, round, fill, Stroke::new(1.0, edge));
    if done && !current {
        Icon::Check.paint(painter, center, 12, ink);
    } else {
        line(
            painter,
            rect,
            At::Center,
            digit,
            TextStyle::CaptionBold,
            ink,
        );
    }
}

/// One of the facilitator's steps: a check box and its text, struck and grey once done. Gives whether
/// it was flipped.
pub fn tick(ui: &mut Ui, done: &mut bool, words: &str) -> Response {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let body = dir.span(ui.available_rect_before_wrap(), 26.0, ui.available_width());
    let mut place = body;
    place.min.y += 6.0;
    let id = ui.scope_id().with(("tick", words));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(dir.column()));
    let ink = if *done { t.muted } else { t.text };
    let mut rich = Rich::new().span(words, TextStyle::Body, ink);
    if *done {
        rich = rich.struck();
    }
    rich.no_access().show(&mut child);
    let height = (child.min_rect().height() + 12.0).max(32.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let mut response = ui
        .interact(rect, id, Sense::click())
        .on_hover_cursor(CursorIcon::PointingHand);
    let mark = Rect::from_center_size(pos2(dir.x(rect, 9.0), rect.top() + 16.0), vec2(18.0, 18.0));
    let (fill, edge) = match (*done, response.hovered()) {
        (true, _) => (t.ok_tint, t.ok),
        (false, true) => (t.inset, t.text_2),
        (false, false) => (t.surface, t.control),
    };
    framed(
        ui.painter(),
        mark,
        RADIUS_CHIP,
        fill,
        Stroke::new(1.5, edge),
    );
    if *done {
        Icon::Check.paint(ui.painter(), mark.center(), 13, t.ok);
    }
    if response.has_focus() {
        super::paint::focus_ring(ui.painter(), mark, RADIUS_CHIP, t);
    }
    if response.clicked() {
        *done = !*done;
        response.mark_changed();
    }
    let said = *done;
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::CheckBox,
            ui.is_enabled(),
            said,
            text::accessible(words),
        )
    });
    response
}
