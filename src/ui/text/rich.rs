//! Several looks in one paragraph.

use super::gateway;
use super::label::{Setting, Text, show_laid};
use super::look::Look;
use super::style::TextStyle;
use egui::{Color32, Response, Ui, Widget};
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
pub type Rich<'a> = Text<'a, Spans<'a>>;

/// What a [`Rich`] is made of.
pub struct Spans<'a>(Vec<(Cow<'a, str>, Look)>);

impl<'a> Default for Text<'a, Spans<'a>> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Text<'a, Spans<'a>> {
    /// An empty paragraph.
    pub fn new() -> Self {
        Self {
            content: Spans(Vec::new()),
            setting: Setting::new(),
        }
    }

    /// Adds a stretch of text.
    pub fn span(mut self, text: impl Into<Cow<'a, str>>, style: TextStyle, color: Color32) -> Self {
        let look = Look {
            color: Some(color),
            ..Look::plain(style)
        };
        self.content.0.push((text.into(), look));
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
        if let Some((_, look)) = self.content.0.last_mut() {
            look.underline = Some(color);
        }
        self
    }

    /// Strikes the last span through in its own colour.
    pub fn struck(mut self) -> Self {
        if let Some((_, look)) = self.content.0.last_mut() {
            look.strike = Some(Color32::PLACEHOLDER);
        }
        self
    }

    /// Puts a rounded ground behind the last span.
    pub fn background(mut self, color: Color32) -> Self {
        if let Some((_, look)) = self.content.0.last_mut() {
            look.background = Some(color);
        }
        self
    }

    /// Shows the paragraph.
    pub fn show(self, ui: &mut Ui) -> Response {
        let document = self
            .content
            .0
            .iter()
            .any(|(_, look)| look.style.spec().document);
        let frame = self.setting.frame(ui.ctx(), ui.available_width(), document);
        let spans = self
            .content
            .0
            .iter()
            .map(|(text, look)| (text.as_ref(), *look));
        let laid = gateway::lay(ui.ctx(), spans, frame);
        let text: String = self
            .content
            .0
            .iter()
            .map(|(text, _)| text.as_ref())
            .collect();
        let color = ui.visuals().text_color();
        show_laid(ui, &laid, color, &text, &self.setting, frame.align)
    }
}

impl Widget for Text<'_, Spans<'_>> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}
