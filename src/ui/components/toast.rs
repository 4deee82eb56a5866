//! Toasts: five seconds in the bottom end corner; danger stays until it is read.

use super::button::{Button, ButtonKind};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, PAGE_MARGIN, RADIUS_CARD, Tone, shadow, tokens};
use egui::{Align, Area, Context, Frame, Id, Order, Rect, Role, Sense, Shape, Stroke, Ui, vec2};
use std::time::Duration;

const WIDTH: f32 = 460.0;
const LIFE: f64 = 5.0;

/// Which toast an answer belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ToastId(u64);

/// A short message about what has just happened.
#[must_use]
#[derive(Clone, Debug)]
pub struct Toast {
    tone: Tone,
    words: String,
    icon: Option<Icon>,
    action: Option<String>,
}

impl Toast {
    /// A toast of a state.
    pub fn new(tone: Tone, words: impl Into<String>) -> Self {
        Self {
            tone,
            words: words.into(),
            icon: None,
            action: None,
        }
    }

    /// Another icon than that of the state.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// One thing that can be done about it ("Undo", "Open").
    pub fn action(mut self, words: impl Into<String>) -> Self {
        self.action = Some(words.into());
        self
    }
}

struct Live {
    id: ToastId,
    toast: Toast,
    until: Option<f64>,
}

/// The stack of toasts, kept by the application.
#[derive(Default)]
pub struct Toasts {
    live: Vec<Live>,
    next: u64,
}

impl Toasts {
    /// An empty stack.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a toast; the answer of [`show`](Self::show) names it if its action is taken.
    pub fn push(&mut self, toast: Toast) -> ToastId {
        let id = ToastId(self.next);
        self.next += 1;
        self.live.push(Live {
            id,
            toast,
            until: None,
        });
        id
    }

    /// Whether nothing is shown.
    pub fn is_empty(&self) -> bool {
        self.live.is_empty()
    }

    /// Takes a toast away before its time.
    pub fn dismiss(&mut self, id: ToastId) {
        self.live.retain(|live| live.id != id);
    }

    /// Shows the stack above everything else and gives the toast whose action was taken. `close` is
    /// the name of the closing cross.
    pub fn show(&mut self, ctx: &Context, close: &str) -> Option<ToastId> {
        if self.live.is_empty() {
            return None;
        }
        let dir = Dir::of_ctx(ctx);
        let margin = vec2(-dir.sign() * PAGE_MARGIN, -PAGE_MARGIN);
        let mut taken = None;
        let mut closed = None;
        let area = Area::new(Id::unique("sulh-toasts"))
            .order(Order::Foreground)
            .anchor(dir.align2(true, Align::Max), margin)
            .show(ctx, |ui| {
                ui.set_width(WIDTH);
                ui.spacing_mut().item_spacing.y = 8.0;
                for live in &self.live {
                    match show_toast(ui, live, close) {
                        Some(Answer::Action) => taken = Some(live.id),
                        Some(Answer::Close) => closed = Some(live.id),
                        None => {}
                    }
                }
            });
        self.age(ctx, area.response.contains_pointer());
        if let Some(id) = taken.or(closed) {
            self.dismiss(id);
        }
        taken
    }

    /// Time runs only while nobody is reading with the pointer on the stack.
    fn age(&mut self, ctx: &Context, held: bool) {
        let now = ctx.input(|input| input.time);
        for live in &mut self.live {
            if live.toast.tone == Tone::Danger {
                continue;
            }
            let until = *live.until.get_or_insert(now + LIFE);
            if held {
                live.until = Some(until.max(now + 1.0));
            }
        }
        self.live
            .retain(|live| live.until.is_none_or(|until| until > now));
        let first = self
            .live
            .iter()
            .filter_map(|live| live.until)
            .reduce(f64::min);
        if let Some(until) = first {
            let wait = Duration::try_from_secs_f64(until - now).unwrap_or_default();
            ctx.request_repaint_after(wait);
        }
    }
}

enum Answer {
    Action,
    Close,
}

fn show_toast(ui: &mut Ui, live: &Live, close: &str) -> Option<Answer> {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let toast = &live.toast;
    let under = ui.painter().add(Shape::Noop);
    let mut answer = None;
    let shown = Frame::new()
        .inner_margin(dir.margin(14, 6, 8, 8))
        .show(ui, |ui| {
            let size = vec2(ui.available_width(), 34.0);
            ui.allocate_ui_with_layout(size, dir.row_from_end(), |ui| {
                ui.set_min_height(34.0);
                answer = controls(ui, toast, close);
                ui.with_layout(dir.row(), |ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    let icon = toast.icon.unwrap_or_else(|| toast.tone.icon());
                    icon.show_fill(ui, 19, toast.tone.text(t));
                    Label::new(&toast.words, TextStyle::Dense)
                        .color(t.text)
                        .show(ui);
                });
            });
        });
    let rect = shown.response.rect;
    ground(ui, rect, under, toast.tone, dir);
    let id = ui.scope_id().with(("toast", live.id));
    let said = ui.interact(rect, id, Sense::hover());
    let words = crate::ui::text::accessible(&toast.words);
    said.widget_info(|| egui::WidgetInfo::labeled(Role::Alert, true, &words));
    answer
}

fn ground(ui: &Ui, rect: Rect, under: egui::layers::ShapeIdx, tone: Tone, dir: Dir) {
    let t = tokens(ui.ctx());
    let edge = dir.span(rect, 0.0, 4.0);
    let radius = RADIUS_CARD;
    let line = Stroke::new(1.0, t.line_strong);
    ui.painter().set(
        under,
        Shape::Vec(vec![
            shadow(t).as_shape(rect, radius).into(),
            Shape::rect_filled(rect, radius, tone.fill(t)),
            Shape::rect_filled(
                dir.span(rect, edge.width(), rect.width()),
                dir.end_corners(radius.nw),
                t.surface,
            ),
            Shape::rect_stroke(rect, radius, line, egui::StrokeKind::Inside),
        ]),
    );
}

fn controls(ui: &mut Ui, toast: &Toast, close: &str) -> Option<Answer> {
    let t = tokens(ui.ctx());
    let cross = Button::icon_only(Icon::X, close)
        .kind(ButtonKind::Quiet)
        .small();
    if cross.show(ui).clicked() {
        return Some(Answer::Close);
    }
    let words = toast.action.as_deref()?;
    let button = Button::quiet(words).small().color(t.accent);
    button.show(ui).clicked().then_some(Answer::Action)
}
