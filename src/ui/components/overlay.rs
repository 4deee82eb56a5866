//! What lies over the window: the drawer at the end side and the privacy veil.

use super::button::{Button, ButtonKind};
use super::layout::row;
use super::paint::hatch;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{COLUMN_END, Dir, RADIUS_MODAL, Tokens, shadow, tokens};
use egui::{
    Align, Area, Context, CornerRadius, Frame, Id, Key, Layout, Margin, Modifiers, Order, Rect,
    Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// A drawer over the end side of the window, from below `top` to the bottom. Esc and its cross close
/// it. Show it always; it draws nothing while `open` is false.
pub fn drawer<R>(
    ctx: &Context,
    id: &str,
    title: &str,
    close: &str,
    top: f32,
    open: &mut bool,
    body: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    if !*open {
        return None;
    }
    let t = tokens(ctx);
    let dir = Dir::of_ctx(ctx);
    let window = ctx.content_rect();
    let width = COLUMN_END + 24.0;
    let mut space = window;
    space.min.y += top;
    let place = dir.span(space, space.width() - width, space.width());
    let area = Area::new(Id::unique(("sulh-drawer", id)))
        .order(Order::Middle)
        .fixed_pos(place.min)
        .constrain(false)
        .accessible_name(text::accessible(title));
    let mut closed = false;
    let shown = area.show(ctx, |ui| {
        let frame = Frame::new()
            .fill(t.surface)
            .shadow(shadow(t))
            .stroke(Stroke::new(1.0, t.line))
            .inner_margin(Margin::same(14));
        frame
            .show(ui, |ui| {
                ui.set_width(place.width() - 30.0);
                ui.set_height(place.height() - 30.0);
                ui.with_layout(dir.column(), |ui| {
                    closed = drawer_head(ui, title, close);
                    body(ui)
                })
                .inner
            })
            .inner
    });
    let escape = ctx.memory(|memory| memory.top_modal_layer().is_none())
        && !egui::Popup::is_any_open(ctx)
        && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if closed || escape {
        *open = false;
    }
    Some(shown.inner)
}

fn drawer_head(ui: &mut Ui, title: &str, close: &str) -> bool {
    let t = tokens(ui.ctx());
    let mut closed = false;
    row(
        ui,
        32.0,
        |ui| {
            Label::new(title, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            let cross = Button::icon_only(Icon::X, close)
                .kind(ButtonKind::Quiet)
                .small();
            closed = cross.show(ui).clicked();
        },
    );
    closed
}

/// Covers the whole window with hatching and shows a small card in its middle: what is covered and
/// how to come back (`body` adds the clock and a button). Nothing below can be seen or reached.
pub fn veil<R>(ctx: &Context, title: &str, words: &str, body: impl FnOnce(&mut Ui) -> R) -> R {
    let window = ctx.content_rect();
    let area = Area::new(Id::unique("sulh-veil"))
        .order(Order::Foreground)
        .fixed_pos(window.min)
        .constrain(false)
        .fade_in(false)
        .interactable(true)
        .accessible_name(text::accessible(title));
    ctx.memory_mut(|memory| memory.set_modal_layer(area.layer()));
    area.show(ctx, |ui| {
        ui.allocate_rect(window, Sense::click_and_drag());
        veil_in(ui, window, title, words, body)
    })
    .inner
}

/// Covers a rectangle with hatching and shows the small card in its middle (a brief that covers
/// itself).
pub fn veil_in<R>(
    ui: &mut Ui,
    rect: Rect,
    title: &str,
    words: &str,
    body: impl FnOnce(&mut Ui) -> R,
) -> R {
    let t = tokens(ui.ctx());
    hatch(ui.painter(), rect, CornerRadius::ZERO, t, false);
    let width = 330.0_f32.min(rect.width() - 24.0);
    let key = ui.scope_id().with(("veil-height", title));
    let known: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(170.0);
    let place = Rect::from_center_size(rect.center(), vec2(width, known));
    let place = place.translate(vec2(0.0, (rect.top() - place.top()).max(0.0)));
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::top_down(Align::Center));
    let shown = ui.scope_builder(builder, |ui| card(ui, width, title, words, t, body));
    let height = shown.response.rect.height();
    if (height - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, height));
        ui.ctx().request_repaint();
    }
    shown.inner
}

fn card<R>(
    ui: &mut Ui,
    width: f32,
    title: &str,
    words: &str,
    t: &Tokens,
    body: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(1.0, t.conf_line))
        .corner_radius(RADIUS_MODAL)
        .inner_margin(Margin::symmetric(24, 18));
    frame
        .show(ui, |ui| {
            ui.set_width(width - 50.0);
            ui.spacing_mut().item_spacing.y = 6.0;
            veil_title(ui, title, t);
            Label::new(words, TextStyle::Body)
                .color(t.text_2)
                .align(Align::Center)
                .show(ui);
            body(ui)
        })
        .inner
}

fn veil_title(ui: &mut Ui, title: &str, t: &Tokens) {
    let laid = text::layout(ui.ctx(), title, TextStyle::Title, None);
    let wide = laid.size().x + 32.0;
    if wide > ui.available_width() {
        Label::new(title, TextStyle::Title)
            .color(t.text)
            .align(Align::Center)
            .show(ui);
        return;
    }
    let (rect, response) = ui.allocate_exact_size(vec2(wide, 28.0), Sense::hover());
    let dir = Dir::of(ui);
    let icon = pos2(dir.x(rect, 12.0), rect.center().y);
    Icon::EyeSlash.paint_fill(ui.painter(), icon, 24, t.conf);
    let words = dir.span(rect, 32.0, rect.width());
    laid.paint_centered(ui.painter(), words.center(), t.text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text::accessible(title)));
}
