//! The label: a text in one style.

use super::direction::accessible;
use super::edit::selectable;
use super::gateway::{self, start_line};
use super::laid::Laid;
use super::look::{Frame, Line, Look};
use super::style::TextStyle;
use egui::{Align, Color32, Context, Rect, Response, Role, Sense, Ui, Widget, WidgetInfo, pos2};
use std::borrow::Cow;
use std::sync::Arc;

/// What happens to a text longer than its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Overflow {
    Wrap,
    Truncate,
    SingleLine,
}

/// Settings shared by [`Label`] and [`Rich`](super::Rich).
#[derive(Clone, Debug)]
pub(super) struct Setting<'a> {
    pub(super) overflow: Overflow,
    pub(super) align: Option<Align>,
    pub(super) max_lines: Option<usize>,
    pub(super) sense: Sense,
    pub(super) name: Option<Cow<'a, str>>,
    pub(super) access: bool,
    pub(super) tooltip: bool,
}

impl Setting<'_> {
    pub(super) fn new() -> Self {
        Self {
            overflow: Overflow::Wrap,
            align: None,
            max_lines: None,
            sense: Sense::hover(),
            name: None,
            access: true,
            tooltip: true,
        }
    }

    /// The frame for a text with `width` points to spend. `document` text that wraps takes the
    /// whole width, since each paragraph starts from its own side of it.
    pub(super) fn frame(&self, ctx: &Context, width: f32, document: bool) -> Frame {
        let mut frame = gateway::frame(ctx);
        let wraps = self.overflow == Overflow::Wrap;
        frame.one_line = !wraps;
        frame.max_lines = match self.overflow {
            Overflow::Wrap => self.max_lines,
            Overflow::Truncate => Some(1),
            Overflow::SingleLine => None,
        };
        if self.overflow != Overflow::SingleLine && width.is_finite() {
            frame.wrap = Some(width.max(1.0).to_bits());
        }
        frame.fill = wraps && frame.wrap.is_some() && (document || self.align.is_some());
        frame.align = match self.align {
            None | Some(Align::Min) if document && wraps => Line::Paragraph,
            None | Some(Align::Min) => start_line(frame.screen),
            Some(Align::Center) => Line::Center,
            Some(Align::Max) if frame.screen.is_rtl() => Line::Left,
            Some(Align::Max) => Line::Right,
        };
        frame
    }
}

/// Text to show; `C` says what it is made of.
#[must_use = "call show(ui) or ui.add(label)"]
pub struct Text<'a, C> {
    pub(super) content: C,
    pub(super) setting: Setting<'a>,
}

impl<'a, C> Text<'a, C> {
    /// One line, cut with an ellipsis at the available width; the whole text is the tooltip.
    pub fn truncate(mut self) -> Self {
        self.setting.overflow = Overflow::Truncate;
        self
    }

    /// One line, as long as it is.
    pub fn single_line(mut self) -> Self {
        self.setting.overflow = Overflow::SingleLine;
        self
    }

    /// At most this many lines, the last cut with an ellipsis.
    pub fn max_lines(mut self, lines: usize) -> Self {
        self.setting.max_lines = Some(lines.max(1));
        self
    }

    /// Aligns lines in the whole available width: `Min` is the start side of the screen.
    pub fn align(mut self, align: Align) -> Self {
        self.setting.align = Some(align);
        self
    }

    /// Reacts to the pointer, for text that is part of something clickable.
    pub fn sense(mut self, sense: Sense) -> Self {
        self.setting.sense = sense;
        self
    }

    /// Another name than the text for assistive technology (an icon's meaning).
    pub fn accessible_name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.setting.name = Some(name.into());
        self.setting.access = true;
        self
    }

    /// Hides the text from assistive technology: its meaning is said by another widget.
    pub fn no_access(mut self) -> Self {
        self.setting.access = false;
        self
    }

    /// No tooltip for a cut text (the caller shows its own).
    pub fn no_tooltip(mut self) -> Self {
        self.setting.tooltip = false;
        self
    }
}

/// A text in one style. Wraps to the available width unless told otherwise.
///
/// ```text
/// text::Label::new("الوسيط Mira: 40%", TextStyle::Body).color(tokens.text).show(ui);
/// ```
pub type Label<'a> = Text<'a, Plain<'a>>;

/// What a [`Label`] is made of.
pub struct Plain<'a> {
    text: Cow<'a, str>,
    style: TextStyle,
    color: Option<Color32>,
    selectable: bool,
}

impl<'a> Text<'a, Plain<'a>> {
    /// A label showing `text`, in logical order, in `style`.
    pub fn new(text: impl Into<Cow<'a, str>>, style: TextStyle) -> Self {
        let mut setting = Setting::new();
        if style.spec().face.is_icon() {
            setting.access = false;
            setting.overflow = Overflow::SingleLine;
        }
        Self {
            content: Plain {
                text: text.into(),
                style,
                color: None,
                selectable: false,
            },
            setting,
        }
    }

    /// Text colour; the theme's text colour if not set.
    pub fn color(mut self, color: Color32) -> Self {
        self.content.color = Some(color);
        self
    }

    /// Breaks lines at the available width (the default).
    pub fn wrap(mut self) -> Self {
        self.setting.overflow = Overflow::Wrap;
        self
    }

    /// Lets the user select the text with the mouse and copy it, where it is not cut.
    pub fn selectable(mut self, selectable: bool) -> Self {
        self.content.selectable = selectable;
        self
    }

    /// Selection needs the text as it is: one that may be cut is only shown.
    fn can_select(&self) -> bool {
        self.content.selectable
            && self.setting.overflow == Overflow::Wrap
            && self.setting.max_lines.is_none()
    }

    /// Shows the label.
    pub fn show(self, ui: &mut Ui) -> Response {
        let color = self
            .content
            .color
            .unwrap_or_else(|| ui.visuals().text_color());
        let document = self.content.style.spec().document;
        let frame = self.setting.frame(ui.ctx(), ui.available_width(), document);
        if self.can_select() {
            let name = self.setting.name.as_deref();
            return selectable::show(
                ui,
                &self.content.text,
                (self.content.style, color),
                frame,
                name,
            );
        }
        let span = std::iter::once((self.content.text.as_ref(), Look::plain(self.content.style)));
        let laid = gateway::lay(ui.ctx(), span, frame);
        show_laid(
            ui,
            &laid,
            color,
            &self.content.text,
            &self.setting,
            frame.align,
        )
    }
}

impl Widget for Text<'_, Plain<'_>> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// Takes the place of a laid-out text, paints it, names it and explains it if it was cut.
pub(super) fn show_laid(
    ui: &mut Ui,
    laid: &Arc<Laid>,
    color: Color32,
    text: &str,
    setting: &Setting<'_>,
    line: Line,
) -> Response {
    let (rect, mut response) = ui.allocate_exact_size(laid.size(), setting.sense);
    if ui.is_rect_visible(rect) {
        laid.paint(ui.painter(), place(laid, rect, line), color);
    }
    if setting.access {
        let name = setting.name.as_deref().unwrap_or(text);
        response
            .widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), accessible(name)));
    }
    if laid.is_truncated() && setting.tooltip {
        response = response.on_hover_ui(|ui| {
            ui.set_max_width(ui.spacing().tooltip_width);
            Label::new(text, TextStyle::Body).no_access().show(ui);
        });
    }
    response
}

/// Where the box of a text goes in a rectangle that may be wider (a justified layout).
pub(super) fn place(laid: &Laid, rect: Rect, line: Line) -> egui::Pos2 {
    let spare = rect.width() - laid.size().x;
    let right = match line {
        Line::Left => 0.0,
        Line::Center => spare / 2.0,
        Line::Right => spare,
        Line::Paragraph => {
            if laid.is_rtl() {
                spare
            } else {
                0.0
            }
        }
    };
    pos2(rect.left() + right, rect.top())
}
