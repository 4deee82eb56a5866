//! Fields with what belongs to them: a label, an error line, a magnifier, a key cap.

use super::key_cap;
use super::paint::line_height;
use crate::ui::icons::Icon;
use crate::ui::text::{Editor, Field, FieldColors, FieldResponse, Label, TextStyle};
use crate::ui::theme::{Dir, Tokens, tokens};
use egui::{AsIdSalt, Response, Ui, pos2};

/// The colours of a field in this theme. Pass them to every `text::Field` and `text::Editor`.
pub fn field_colors(t: &Tokens) -> FieldColors {
    FieldColors {
        fill: t.surface,
        border: t.control,
        error: t.danger,
        text: t.text,
        hint: t.muted,
        selection: t.accent_tint,
        ring: t.accent,
    }
}

/// A plain field in the colours of the theme, to configure further.
pub fn field<'a>(
    ui: &Ui,
    words: &'a mut String,
    id_salt: impl AsIdSalt,
    name: &'a str,
) -> Field<'a> {
    Field::new(words, id_salt, name).colors(field_colors(tokens(ui.ctx())))
}

/// A plain editor in the colours of the theme, to configure further.
pub fn editor<'a>(
    ui: &Ui,
    words: &'a mut String,
    id_salt: impl AsIdSalt,
    name: &'a str,
) -> Editor<'a> {
    Editor::new(words, id_salt, name).colors(field_colors(tokens(ui.ctx())))
}

/// A search field: magnifier at the start, the key that leads to it at the end while it is empty.
#[must_use]
pub struct SearchField<'a> {
    name: &'a str,
    hint: &'a str,
    key: Option<&'a str>,
    icon: Icon,
    width: Option<f32>,
    height: f32,
}

impl<'a> SearchField<'a> {
    /// A search field; the hint is shown while it is empty.
    pub fn new(name: &'a str, hint: &'a str) -> Self {
        Self {
            name,
            hint,
            key: None,
            icon: Icon::MagnifyingGlass,
            width: None,
            height: 34.0,
        }
    }

    /// The key that leads here.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Another icon (a pencil for notes).
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = icon;
        self
    }

    /// Width; the available width if not set.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Height; 34 if not set.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Shows the field.
    pub fn show(self, ui: &mut Ui, words: &mut String, id_salt: impl AsIdSalt) -> FieldResponse {
        let t = tokens(ui.ctx());
        let mut field = Field::new(words, id_salt, self.name)
            .hint(self.hint)
            .icon_start(self.icon.glyph())
            .height(self.height)
            .colors(field_colors(t));
        if let Some(width) = self.width {
            field = field.width(width);
        }
        let out = field.show(ui);
        if let Some(key) = self.key
            && words.is_empty()
        {
            let rect = out.response.rect;
            let laid = key_cap::lay(ui.ctx(), key);
            let half = key_cap::size(&laid).x / 2.0;
            let x = Dir::of(ui).x(rect, rect.width() - 8.0 - half);
            let center = pos2(x, rect.center().y);
            key_cap::paint(ui.painter(), center, &laid, key_cap::Look::plain(t));
        }
        out
    }
}

/// A label above a control, an explanation below it, and an error that takes its place.
///
/// ```text
/// Labelled::new(&words.name).hint(&words.why).error(problem.as_deref()).show(ui, |ui| {
///     field(ui, &mut name, "name", &words.name).show(ui)
/// });
/// ```
#[must_use]
pub struct Labelled<'a> {
    label: &'a str,
    hint: Option<&'a str>,
    error: Option<&'a str>,
}

impl<'a> Labelled<'a> {
    /// A labelled control.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            hint: None,
            error: None,
        }
    }

    /// A line of explanation.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong, if something is: with a danger icon, in place of the explanation.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// Shows label, control and the line below. The control should carry its own name.
    pub fn show<R>(self, ui: &mut Ui, control: impl FnOnce(&mut Ui) -> R) -> R {
        let t = tokens(ui.ctx());
        let dir = Dir::of(ui);
        ui.with_layout(dir.column(), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            // The control has the same accessible name: saying it twice helps nobody.
            Label::new(self.label, TextStyle::DenseMedium)
                .color(t.text_2)
                .no_access()
                .show(ui);
            let out = control(ui);
            self.foot(ui, t);
            out
        })
        .inner
    }

    fn foot(&self, ui: &mut Ui, t: &Tokens) {
        if let Some(error) = self.error {
            error_line(ui, error);
        } else if let Some(hint) = self.hint {
            Label::new(hint, TextStyle::Caption).color(t.muted).show(ui);
        }
    }
}

/// A line that says what is wrong.
pub fn error_line(ui: &mut Ui, error: &str) -> Response {
    let t = tokens(ui.ctx());
    let height = line_height(ui.ctx(), TextStyle::Caption);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, height), egui::Sense::hover());
        Icon::WarningCircle.paint_fill(ui.painter(), rect.center(), 14, t.danger);
        Label::new(error, TextStyle::Caption)
            .color(t.danger)
            .show(ui)
    })
    .inner
}
