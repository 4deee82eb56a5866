//! Several looks in one paragraph.

use super::gateway;
use super::label::{Overflow, Setting, show_laid};
use super::look::Look;
use super::style::TextStyle;
use egui::{Align, Color32, Response, Sense, Ui, Widget};
use std::borrow::Cow;

/// A paragraph of spans, each with its own style, colour and decoration, laid out as one text: the
/// direction, the order and the line breaks are those of the whole.
///
/// Decorations apply to the span added last:
/// ```text
/// Rich::new()
///     .span("left in this phase, ends ", TextStyle::Body, tokens.text_2)
///     .span("15:41", TextStyle::Strong, tokens.text)
///     .show(ui);
/// ```
#[must_use = "call show(ui) or ui.add(rich)"]
pub struct Rich<'a> {
    spans: Vec<(Cow<'a, str>, Look)>,
    setting: Setting<'a>,
}

impl Default for Rich<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Rich<'a> {
    /// An empty paragraph.
    pub fn new() -> Self {
        Self {
            spans: Vec::new(),
            setting: Setting::new(),
        }
    }

    /// Adds a stretch of text.
    pub fn span(mut self, text: impl Into<Cow<'a, str>>, style: TextStyle, color: Color32) -> Self {
        let look = Look {
            color: Some(color),
            ..Look::plain(style)
        };
        self.spans.push((text.into(), look));
        self
    }

    /// Adds a sentence in which one part, such as a name or a time, has another look than the rest.
    pub fn sentence(
        self,
        text: &str,
        part: &str,
        (style, color): (TextStyle, Color32),
        (part_style, part_color): (TextStyle, Color32),
    ) -> Self {
        let (before, after) = text.split_once(part).unwrap_or((text, ""));
        let part = text.get(before.len()..text.len() - after.len());
        self.span(before.to_owned(), style, color)
            .span(part.unwrap_or_default().to_owned(), part_style, part_color)
            .span(after.to_owned(), style, color)
    }

    /// Underlines the last span in its own colour.
    pub fn underlined(self) -> Self {
        self.underlined_in(Color32::PLACEHOLDER)
    }

    /// Underlines the last span in another colour.
    pub fn underlined_in(mut self, color: Color32) -> Self {
        if let Some((_, look)) = self.spans.last_mut() {
            look.underline = Some(color);
        }
        self
    }

    /// Strikes the last span through in its own colour.
    pub fn struck(mut self) -> Self {
        if let Some((_, look)) = self.spans.last_mut() {
            look.strike = Some(Color32::PLACEHOLDER);
        }
        self
    }

    /// Puts a rounded ground behind the last span.
    pub fn background(mut self, color: Color32) -> Self {
        if let Some((_, look)) = self.spans.last_mut() {
            look.background = Some(color);
        }
        self
    }

    /// One line, cut with an ellipsis at the available width.
    pub fn truncate(mut self) -> Self {
        self.setting.overflow = Overflow::Truncate;
        self
    }

    /// One line, as long as it is.
    pub fn single_line(mut self) -> Self {
        self.setting.overflow = Overflow::SingleLine;
        self
    }

    /// At most this many lines.
    pub fn max_lines(mut self, lines: usize) -> Self {
        self.setting.max_lines = Some(lines.max(1));
        self
    }

    /// Aligns lines in the whole available width.
    pub fn align(mut self, align: Align) -> Self {
        self.setting.align = Some(align);
        self
    }

    /// Reacts to the pointer.
    pub fn sense(mut self, sense: Sense) -> Self {
        self.setting.sense = sense;
        self
    }

    /// Another name than the joined text for assistive technology.
    pub fn accessible_name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.setting.name = Some(name.into());
        self
    }

    /// Hides the paragraph from assistive technology.
    pub fn no_access(mut self) -> Self {
        self.setting.access = false;
        self
    }

    /// Shows the paragraph.
    pub fn show(self, ui: &mut Ui) -> Response {
        let document = self
            .spans
            .iter()
            .any(|(_, look)| look.style.spec().document);
        let frame = self.setting.frame(ui.ctx(), ui.available_width(), document);
        let spans = self.spans.iter().map(|(text, look)| (text.as_ref(), *look));
        let laid = gateway::lay(ui.ctx(), spans, frame);
        let text: String = self.spans.iter().map(|(text, _)| text.as_ref()).collect();
        let color = ui.visuals().text_color();
        show_laid(ui, &laid, color, &text, &self.setting, frame.align)
    }
}

impl Widget for Rich<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}
