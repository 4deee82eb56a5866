//! The shell of the window: navigation rail and top bar.

use super::layout::two_lines;
use super::paint::{hairline, width};
use super::tooltip::explain;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Laid, TextStyle};
use crate::ui::theme::{
    Dir, RADIUS_CONTROL, RAIL_WIDTH, ROW_CONTROL, TOP_BAR_HEIGHT, Tokens, count, tokens,
};
use egui::{
    Color32, CursorIcon, Frame, Painter, Panel, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::borrow::Cow;
use std::sync::Arc;

const ITEM_HEIGHT: f32 = 56.0;
/// Width of the rail where the icons stand alone.
const RAIL_BARE: f32 = 54.0;
/// Ground above the first place where there is no room for the logo.
const LOGO_LOW: f32 = 8.0;
/// Ground below the last place.
const FOOT: f32 = 12.0;

/// A place in the rail.
#[must_use]
#[derive(Clone, Debug)]
pub struct RailItem<'a> {
    icon: Icon,
    words: Cow<'a, str>,
    current: bool,
    badge: Option<Cow<'a, str>>,
    spoken: Option<Cow<'a, str>>,
    bottom: bool,
    enabled: bool,
}

impl<'a> RailItem<'a> {
    /// A place.
    pub fn new(icon: Icon, words: impl Into<Cow<'a, str>>) -> Self {
        Self {
            icon,
            words: words.into(),
            current: false,
            badge: None,
            spoken: None,
            bottom: false,
            enabled: true,
        }
    }

    /// The place that is shown.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    /// A count of things due there, and the place with that count for who cannot see it.
    pub fn badge(
        mut self,
        count: impl Into<Cow<'a, str>>,
        spoken: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.badge = Some(count.into());
        self.spoken = Some(spoken.into());
        self
    }

    /// Stands at the foot of the rail.
    pub fn bottom(mut self) -> Self {
        self.bottom = true;
        self
    }

    /// Off if false (no session is open).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

/// How the rail uses the room that there is.
#[derive(Clone, Copy)]
struct Fit {
    /// Width of the rail.
    wide: f32,
    /// Height of a place without a name; none where each has its name under its icon.
    bare: Option<f32>,
    /// Height of the ground that the logo stands on.
    head: f32,
}

/// Shows the rail at the start side of the window and gives the place that was chosen. Call it before
/// the top bar, so that it reaches from top to bottom. `name` is spoken. Where the window is too low
/// for all names the icons stand alone, and say their names when the pointer rests on them.
pub fn rail(ui: &mut Ui, name: &str, items: &[RailItem<'_>]) -> Option<usize> {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    let panel = if dir.is_rtl() {
        Panel::right("sulh-rail-mirrored")
    } else {
        Panel::left("sulh-rail")
    };
    let fit = fit(ui, items);
    let mut chosen = None;
    panel
        .exact_size(fit.wide)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(t.rail))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            if fit.head > LOGO_LOW {
                let size = if fit.bare.is_some() { 26.0 } else { 34.0 };
                let center = pos2(rect.center().x, rect.top() + (fit.head / 2.0).floor());
                logo(ui.painter(), center, size, t);
            }
            let mut top = rect.top() + fit.head;
            let heights: Vec<f32> = items.iter().map(|item| height(ui, item, fit)).collect();
            let feet = items.iter().zip(&heights).filter(|(item, _)| item.bottom);
            let mut foot = rect.bottom() - FOOT - feet.map(|(_, height)| height + 2.0).sum::<f32>();
            for (index, (item, height)) in items.iter().zip(&heights).enumerate() {
                let at = if item.bottom { &mut foot } else { &mut top };
                let place = Rect::from_x_y_ranges(rect.x_range(), *at..=*at + height);
                *at += height + 2.0;
                if rail_item(ui, place, index, item, fit, t).clicked() {
                    chosen = Some(index);
                }
            }
        })
        .response
        .widget_info(|| WidgetInfo::labeled(Role::Navigation, true, text::accessible(name)));
    chosen
}

/// Names under the icons where all of them fit, else icons as high as there is room for.
fn fit(ui: &Ui, items: &[RailItem<'_>]) -> Fit {
    let named = Fit {
        wide: breadth(ui, items),
        bare: None,
        head: 65.0,
    };
    let room = ui.available_height() - FOOT;
    let all: f32 = items.iter().map(|item| height(ui, item, named) + 2.0).sum();
    if named.head + all <= room {
        return named;
    }
    let number = count(items.len().max(1));
    let each = |head: f32| (room - head) / number - 2.0;
    let head = if each(46.0) < ROW_CONTROL {
        LOGO_LOW
    } else {
        46.0
    };
    Fit {
        wide: RAIL_BARE,
        bare: Some(each(head).clamp(24.0, 44.0)),
        head,
    }
}

/// Width of the rail: a long word makes it wider, since words are not cut.
fn breadth(ui: &Ui, items: &[RailItem<'_>]) -> f32 {
    let words = items.iter().flat_map(|item| item.words.split_whitespace());
    let longest = words
        .map(|word| width(ui.ctx(), word, TextStyle::Caption).ceil())
        .fold(0.0, f32::max);
    RAIL_WIDTH.max(longest + 12.0)
}

/// The name of a place under its icon; a long one takes a second line.
fn name(ctx: &egui::Context, item: &RailItem<'_>, wide: f32) -> Arc<Laid> {
    text::layout_centered(ctx, &item.words, TextStyle::Caption, wide - 4.0)
}

fn height(ui: &Ui, item: &RailItem<'_>, fit: Fit) -> f32 {
    if let Some(bare) = fit.bare {
        return bare;
    }
    let name = name(ui.ctx(), item, fit.wide);
    let line = name.size().y / count(name.line_count());
    ITEM_HEIGHT + name.size().y - line
}

fn rail_item(
    ui: &Ui,
    place: Rect,
    index: usize,
    item: &RailItem<'_>,
    fit: Fit,
    t: &Tokens,
) -> Response {
    let sense = if item.enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let id = ui.scope_id().with(("rail", index));
    let mut response = ui.interact(place, id, sense);
    if item.enabled {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    paint_item(ui.painter(), place, item, fit, &response, t);
    let words = item.spoken.as_ref().unwrap_or(&item.words);
    response.widget_info(|| {
        let words = text::accessible(words);
        if item.current {
            return WidgetInfo::selected(Role::Button, item.enabled, true, words);
        }
        WidgetInfo::labeled(Role::Button, item.enabled, words)
    });
    if fit.bare.is_some() {
        return explain(response, words);
    }
    response
}

fn paint_item(
    painter: &Painter,
    place: Rect,
    item: &RailItem<'_>,
    fit: Fit,
    response: &Response,
    t: &Tokens,
) {
    let dir = Dir::of_ctx(painter.ctx());
    let tile = place.shrink2(vec2(6.0, 0.0));
    let ink = match (item.enabled, item.current, response.hovered()) {
        (false, ..) => t.rail_label.gamma_multiply(0.55),
        (true, true, _) => t.on_dark,
        (true, false, true) => t.rail_text,
        (true, false, false) => t.rail_label,
    };
    if item.current {
        painter.rect_filled(tile, RADIUS_CONTROL, t.rail_on);
        let inset = (tile.height() * 0.2).min(12.0);
        let bar = dir.span(place, 0.0, 3.0).shrink2(vec2(0.0, inset));
        painter.rect_filled(bar, 2.0, t.warn_fill);
    } else if response.hovered() && item.enabled {
        painter.rect_filled(tile, RADIUS_CONTROL, t.rail_on.gamma_multiply(0.5));
    }
    let middle = tile.center().x;
    if fit.bare.is_some() {
        item.icon
            .paint_style(painter, tile.center(), 21, ink, item.current);
    } else {
        let icon = pos2(middle, tile.top() + 19.0);
        item.icon.paint_style(painter, icon, 21, ink, item.current);
        let name = name(painter.ctx(), item, place.width());
        name.paint_centered(painter, pos2(middle, tile.top() + 42.0), ink);
    }
    if let Some(badge) = &item.badge {
        paint_badge(painter, dir, tile, badge, t);
    }
    if response.has_focus() {
        // The accent is too dark on the rail: the ring takes the colour of its text.
        let ring = Stroke::new(2.0, t.rail_text);
        painter.rect_stroke(tile, RADIUS_CONTROL, ring, StrokeKind::Inside);
    }
}

fn paint_badge(painter: &Painter, dir: Dir, tile: Rect, words: &str, t: &Tokens) {
    let laid = text::layout(painter.ctx(), words, TextStyle::CaptionBold, None);
    let width = (laid.size().x + 8.0).max(17.0);
    // On a narrow tile the badge goes to its corner, off the icon.
    let (end, top) = if tile.width() < RAIL_WIDTH - 12.0 {
        (0.0, 8.5)
    } else {
        (9.0, 12.0)
    };
    let center = pos2(
        dir.x(tile, tile.width() - end - width / 2.0),
        tile.top() + top,
    );
    let rect = Rect::from_center_size(center, vec2(width, 17.0));
    painter.rect_filled(rect, 8.5, t.warn_fill);
    laid.paint_centered(painter, rect.center(), t.ink);
}

/// Paints the logo, the two bars, in a square of `size` around `center`. It never mirrors.
pub fn logo(painter: &Painter, center: Pos2, size: f32, t: &Tokens) {
    logo_in(painter, center, size, t.on_dark, t.warn_fill);
}

/// The logo in given colours (on light ground).
pub fn logo_in(painter: &Painter, center: Pos2, size: f32, plan: Color32, actual: Color32) {
    let unit = size / 34.0;
    let origin = center - vec2(size, size) / 2.0;
    let bar = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(origin + unit * vec2(x, y), unit * vec2(w, h))
    };
    painter.rect_filled(bar(3.0, 10.0, 20.0, 5.0), 1.5 * unit, plan);
    painter.rect_filled(bar(11.0, 19.0, 20.0, 5.0), 1.5 * unit, actual);
    painter.rect_filled(bar(15.0, 15.0, 4.0, 4.0), 0.0, plan);
}

/// Shows the top bar: `start` from the start, `end` from the end (outermost first).
pub fn top_bar(ui: &mut Ui, start: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui)) {
    let t = tokens(ui.ctx());
    let dir = Dir::of(ui);
    Panel::top("sulh-top-bar")
        .exact_size(TOP_BAR_HEIGHT)
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(t.surface)
                .inner_margin(dir.margin(20, 16, 0, 0)),
        )
        .show(ui, |ui| {
            let bar = ui.max_rect();
            let whole = Rect::from_x_y_ranges(ui.clip_rect().x_range(), bar.y_range());
            hairline(ui.painter(), whole, bar.bottom() - 1.0, t.line);
            ui.with_layout(dir.row_from_end(), |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                end(ui);
                ui.with_layout(dir.row(), start);
            });
        });
}

/// A title in the top bar that has less room than this is left out: the rail says where one is.
pub const LEAST_TITLE: f32 = 64.0;

/// The title of a place in the top bar, where other things stand beside it: no wider than `room`.
pub fn bar_title_in(ui: &mut Ui, room: f32, title: &str, caption: &str) {
    if room >= LEAST_TITLE {
        ui.scope(|ui| {
            ui.set_max_width(room);
            bar_title(ui, title, caption);
        });
    }
}

/// The title of a place in the top bar: a strong line and a caption below it.
pub fn bar_title(ui: &mut Ui, title: &str, caption: &str) -> Response {
    let t = tokens(ui.ctx());
    let title = (title, TextStyle::Strong, t.text);
    two_lines(ui, title, (caption, TextStyle::Caption, t.muted))
}
