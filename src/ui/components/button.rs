//! Buttons: one filled button per region, the rest outlined or quiet.

use super::button_look::{look, step};
use super::key_cap;
use super::paint::{focus_ring, framed};
use super::strip::Strip;
use super::tooltip::{explain, explain_with};
use crate::ui::icons::Icon;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{
    ICON_GAP, RADIUS_CONTROL, ROW_CONTROL, ROW_SMALL, STROKE_HAIRLINE, Tokens, tokens,
};
use egui::{
    Color32, CursorIcon, Rect, Response, Role, Sense, Stroke, Ui, Widget, WidgetInfo, vec2,
};
use std::borrow::Cow;

/// What a button looks like.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum ButtonKind {
    /// Filled: the one next action of a region.
    Primary,
    /// Outlined.
    #[default]
    Secondary,
    /// Only words, until the pointer is on it.
    Quiet,
    /// Filled red: what cannot be undone.
    Danger,
    /// Filled amber: Cover.
    Warn,
}

/// How large a button is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum ButtonSize {
    /// 32 high: bars, rows, heads.
    Small,
    /// 34 high.
    #[default]
    Normal,
    /// 40 high: the next action of a page.
    Large,
}

impl ButtonSize {
    const fn height(self) -> f32 {
        match self {
            Self::Small => ROW_SMALL,
            Self::Normal => ROW_CONTROL,
            Self::Large => 40.0,
        }
    }

    const fn padding(self) -> f32 {
        match self {
            Self::Small => 10.0,
            Self::Normal => 12.0,
            Self::Large => 18.0,
        }
    }

    const fn text(self) -> TextStyle {
        match self {
            Self::Small => TextStyle::DenseMedium,
            Self::Normal | Self::Large => TextStyle::BodyMedium,
        }
    }

    const fn icon(self) -> u8 {
        match self {
            Self::Small => 15,
            Self::Normal | Self::Large => 17,
        }
    }
}

/// A state shown although nobody points at the button: for the component sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pose {
    /// As it is.
    #[default]
    Live,
    /// Pointer on it.
    Hovered,
    /// Pressed.
    Pressed,
    /// Has the keyboard.
    Focused,
}

/// A button. Text never truncates.
#[must_use = "call show(ui) or ui.add(button)"]
#[derive(Clone)]
pub struct Button<'a> {
    words: Cow<'a, str>,
    kind: ButtonKind,
    size: ButtonSize,
    icon: Option<(Icon, bool)>,
    icon_end: Option<Icon>,
    key: Option<Cow<'a, str>>,
    name: Option<Cow<'a, str>>,
    tooltip: Option<Cow<'a, str>>,
    /// The words, where only the icon is shown.
    folded: Option<Cow<'a, str>>,
    color: Option<Color32>,
    width: Option<f32>,
    full_width: bool,
    selected: Option<bool>,
    enabled: bool,
    tight: bool,
    pose: Pose,
}

impl<'a> Button<'a> {
    /// An outlined button.
    pub fn new(words: impl Into<Cow<'a, str>>) -> Self {
        Self {
            words: words.into(),
            kind: ButtonKind::Secondary,
            size: ButtonSize::Normal,
            icon: None,
            icon_end: None,
            key: None,
            name: None,
            tooltip: None,
            folded: None,
            color: None,
            width: None,
            full_width: false,
            selected: None,
            enabled: true,
            tight: false,
            pose: Pose::Live,
        }
    }

    /// The one filled button of a region.
    pub fn primary(words: impl Into<Cow<'a, str>>) -> Self {
        Self::new(words).kind(ButtonKind::Primary)
    }

    /// A button without a frame.
    pub fn quiet(words: impl Into<Cow<'a, str>>) -> Self {
        Self::new(words).kind(ButtonKind::Quiet)
    }

    /// A button for what cannot be undone.
    pub fn danger(words: impl Into<Cow<'a, str>>) -> Self {
        Self::new(words).kind(ButtonKind::Danger)
    }

    /// The amber button (Cover).
    pub fn warn(words: impl Into<Cow<'a, str>>) -> Self {
        Self::new(words).kind(ButtonKind::Warn)
    }

    /// A square button with only an icon; its name is spoken and shown as a tooltip.
    pub fn icon_only(icon: Icon, name: impl Into<Cow<'a, str>>) -> Self {
        let name = name.into();
        Self::new("")
            .icon(icon)
            .tooltip(name.clone())
            .accessible_name(name)
    }

    /// Only the icon, where there is no room for the words: they become its name and its tooltip.
    pub fn folded(mut self) -> Self {
        if self.icon.is_none() || self.is_icon_only() {
            return self;
        }
        let words = std::mem::take(&mut self.words);
        self.name.get_or_insert_with(|| words.clone());
        self.folded = Some(words);
        self.icon_end = None;
        self.without_key()
    }

    /// Without the cap of its key, where room is dear.
    pub fn without_key(mut self) -> Self {
        if !self.words.is_empty() || self.icon.is_some() {
            self.key = None;
        }
        self
    }

    /// Another look.
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// 32 high.
    pub fn small(mut self) -> Self {
        self.size = ButtonSize::Small;
        self
    }

    /// 40 high.
    pub fn large(mut self) -> Self {
        self.size = ButtonSize::Large;
        self
    }

    /// Icon at the start.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some((icon, false));
        self
    }

    /// Filled icon at the start (play, pause, stop, pinned).
    pub fn icon_fill(mut self, icon: Icon) -> Self {
        self.icon = Some((icon, true));
        self
    }

    /// Icon at the end (arrows, carets).
    pub fn icon_end(mut self, icon: Icon) -> Self {
        self.icon_end = Some(icon);
        self
    }

    /// Key that does the same, as a cap inside the button.
    pub fn key(mut self, key: impl Into<Cow<'a, str>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Another colour for the words of a quiet button (accent for "Undo", amber for "Recover").
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// Takes all the available width.
    pub fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// At least this wide.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Makes it a toggle that is on or off ("Pinned").
    pub fn toggle(mut self, on: bool) -> Self {
        self.selected = Some(on);
        self
    }

    /// Off if false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Shown when the pointer rests on it, also when it is off (say why).
    pub fn tooltip(mut self, tooltip: impl Into<Cow<'a, str>>) -> Self {
        self.tooltip = Some(tooltip.into());
        self
    }

    /// Another name than the words, for assistive technology.
    pub fn accessible_name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Less padding at the sides, where room is dear.
    pub fn tight(mut self) -> Self {
        self.tight = true;
        self
    }

    /// Shows a state for the component sheet.
    pub fn pose(mut self, pose: Pose) -> Self {
        self.pose = pose;
        self
    }

    /// Width that the button will take, to lay out rows from the end.
    pub fn measure(&self, ctx: &egui::Context) -> f32 {
        let strip = self.strip(ctx, tokens(ctx), Color32::PLACEHOLDER);
        self.outer_width(strip.width())
    }

    /// Width that it will take when [`folded`](Self::folded), if it has an icon.
    pub fn measure_folded(&self) -> f32 {
        if self.icon.is_some() {
            self.size.height()
        } else {
            f32::INFINITY
        }
    }

    /// Shows the button.
    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add(self)
    }

    fn outer_width(&self, inner: f32) -> f32 {
        if self.is_icon_only() {
            return self.size.height();
        }
        let padding = if self.tight { 8.0 } else { self.size.padding() };
        (inner + 2.0 * padding).max(self.width.unwrap_or_default())
    }

    fn is_icon_only(&self) -> bool {
        self.words.is_empty() && self.key.is_none()
    }

    fn strip(&self, ctx: &egui::Context, t: &Tokens, ink: Color32) -> Strip {
        let mut strip = Strip::new(ctx, ICON_GAP);
        if let Some((icon, fill)) = self.icon {
            strip = strip.icon(icon, self.size.icon(), fill, ink);
        }
        strip = strip.text(&self.words, self.size.text(), ink);
        if let Some(icon) = self.icon_end {
            strip = strip.icon(icon, 15, false, ink);
        }
        if let Some(key) = &self.key {
            let filled = matches!(self.kind, ButtonKind::Primary | ButtonKind::Danger);
            let look = if filled && self.enabled {
                key_cap::Look::on_fill(ink)
            } else {
                key_cap::Look::plain(t)
            };
            strip = strip.key(key, look);
        }
        strip
    }

    fn show_in(&self, ui: &mut Ui) -> Response {
        let t = tokens(ui.ctx());
        let inner = self.strip(ui.ctx(), t, Color32::PLACEHOLDER).width();
        let mut width = self.outer_width(inner);
        if self.full_width {
            width = width.max(ui.available_width());
        }
        let (rect, response) =
            ui.allocate_exact_size(vec2(width, self.size.height()), Sense::click());
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, t);
        }
        self.describe(ui, &response);
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, t: &Tokens) {
        let on = self.selected == Some(true);
        let look = look(self.kind, on, step(ui, response, self.pose), self.color, t);
        let painter = ui.painter();
        framed(
            painter,
            rect,
            RADIUS_CONTROL,
            look.fill,
            Stroke::new(STROKE_HAIRLINE, look.line),
        );
        self.strip(ui.ctx(), t, look.ink)
            .paint_center(painter, rect);
        if response.has_focus() || self.pose == Pose::Focused {
            focus_ring(painter, rect, RADIUS_CONTROL, t);
        }
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| {
            let name = text::accessible(self.name.as_ref().unwrap_or(&self.words));
            match self.selected {
                Some(on) => WidgetInfo::selected(Role::Button, enabled, on, name),
                None => WidgetInfo::labeled(Role::Button, enabled, name),
            }
        });
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let response = ui
            .add_enabled_ui(self.enabled, |ui| self.show_in(ui))
            .inner
            .on_hover_cursor(CursorIcon::PointingHand);
        match (&self.folded, &self.tooltip) {
            (Some(words), Some(why)) => explain_with(response, words, why),
            (Some(words), None) | (None, Some(words)) => explain(response, words),
            (None, None) => response,
        }
    }
}
