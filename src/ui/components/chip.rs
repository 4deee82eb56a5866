//! Chips: a state as an icon and a word on its tint.

use super::paint::framed;
use super::strip::Strip;
use crate::ui::icons::Icon;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{RADIUS_CHIP, Tone, tokens};
use egui::{Color32, Response, Role, Sense, Stroke, Ui, Widget, WidgetInfo, vec2};
use std::borrow::Cow;

/// A state in a word, 22 high.
#[must_use = "call show(ui) or ui.add(chip)"]
pub struct Chip<'a> {
    words: Cow<'a, str>,
    tone: Tone,
    icon: Option<(Icon, bool)>,
    on_tint: bool,
    height: f32,
}

impl<'a> Chip<'a> {
    /// A chip with the icon of its state.
    pub fn new(tone: Tone, words: impl Into<Cow<'a, str>>) -> Self {
        let regular = matches!(tone, Tone::Neutral | Tone::Accent);
        Self {
            words: words.into(),
            tone,
            icon: Some((tone.icon(), !regular)),
            on_tint: false,
            height: 22.0,
        }
    }

    /// A neutral chip with only a word (a language, a competency).
    pub fn plain(words: impl Into<Cow<'a, str>>) -> Self {
        Self {
            icon: None,
            ..Self::new(Tone::Neutral, words)
        }
    }

    /// Another icon.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some((icon, false));
        self
    }

    /// Another icon, filled.
    pub fn icon_fill(mut self, icon: Icon) -> Self {
        self.icon = Some((icon, true));
        self
    }

    /// Only the word.
    pub fn no_icon(mut self) -> Self {
        self.icon = None;
        self
    }

    /// On a tinted ground: the chip takes the surface colour.
    pub fn on_tint(mut self) -> Self {
        self.on_tint = true;
        self
    }

    /// 20 high, for dense rows.
    pub fn small(mut self) -> Self {
        self.height = 20.0;
        self
    }

    fn strip(&self, ctx: &egui::Context, ink: Color32) -> Strip {
        let mut strip = Strip::new(ctx, 5.0);
        if let Some((icon, fill)) = self.icon {
            strip = strip.icon(icon, 14, fill, ink);
        }
        strip.text(&self.words, TextStyle::CaptionStrong, ink)
    }

    /// Width that the chip will take.
    pub fn measure(&self, ctx: &egui::Context) -> f32 {
        self.strip(ctx, Color32::PLACEHOLDER).width() + 14.0
    }

    /// Shows the chip.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = tokens(ui.ctx());
        let strip = self.strip(ui.ctx(), self.tone.text(t));
        let size = vec2(strip.width() + 14.0, self.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let fill = if self.on_tint {
            t.surface
        } else {
            self.tone.tint(t)
        };
        let line = if self.tone == Tone::Neutral {
            t.line
        } else {
            Color32::TRANSPARENT
        };
        framed(
            ui.painter(),
            rect,
            RADIUS_CHIP,
            fill,
            Stroke::new(1.0, line),
        );
        strip.paint_center(ui.painter(), rect);
        response
            .widget_info(|| WidgetInfo::labeled(Role::Label, true, text::accessible(&self.words)));
        response
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}
