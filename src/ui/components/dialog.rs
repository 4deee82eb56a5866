//! Dialogs: over a scrim, with the keyboard inside, closed by Esc.

use super::button::Button;
use super::field::field_colors;
use crate::storage::roster::fold;
use crate::ui::icons::Icon;
use crate::ui::text::{Field, Label, Rich, TextStyle};
use crate::ui::theme::{Dir, RADIUS_MODAL, Tone, shadow, tokens};
use egui::{AsIdSalt, Context, Frame, Id, IdSalt, Key, Margin, Modal, Role, Stroke, Ui};

/// A dialog. Show it only while it is open.
///
/// ```text
/// let shown = Dialog::new("session-end", &words.title).show(ctx, |ui| { … });
/// if shown.closed { self.dialog = None; }
/// ```
#[must_use = "call show(ctx, ..)"]
pub struct Dialog<'a> {
    id: Id,
    title: &'a str,
    icon: Option<(Icon, Tone)>,
    width: f32,
    close_outside: bool,
}

/// What came of showing a dialog.
pub struct Shown<R> {
    /// What the body returned.
    pub inner: R,
    /// Esc was pressed, or the scrim clicked where that closes.
    pub closed: bool,
}

impl<'a> Dialog<'a> {
    /// A dialog with a title, 460 wide.
    pub fn new(id_salt: impl AsIdSalt, title: &'a str) -> Self {
        Self {
            id: Id::unique("sulh-dialog").with_salt(IdSalt::new(id_salt)),
            title,
            icon: None,
            width: 460.0,
            close_outside: false,
        }
    }

    /// Filled icon before the title, in the colour of a state.
    pub fn icon(mut self, icon: Icon, tone: Tone) -> Self {
        self.icon = Some((icon, tone));
        self
    }

    /// Another width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// A click beside the dialog closes it: for dialogs in which nothing can be lost.
    pub fn close_outside(mut self) -> Self {
        self.close_outside = true;
        self
    }

    /// Shows the dialog.
    pub fn show<R>(self, ctx: &Context, body: impl FnOnce(&mut Ui) -> R) -> Shown<R> {
        let t = tokens(ctx);
        let frame = Frame::new()
            .fill(t.surface)
            .stroke(Stroke::new(1.0, t.line_strong))
            .corner_radius(RADIUS_MODAL)
            .shadow(shadow(t))
            .inner_margin(Margin {
                left: 22,
                right: 22,
                top: 20,
                bottom: 18,
            });
        let area = Modal::default_area(self.id)
            .role(Role::Dialog)
            .accessible_name(crate::ui::text::accessible(self.title));
        let dir = Dir::of_ctx(ctx);
        let shown = Modal::new(self.id)
            .area(area)
            .frame(frame)
            .backdrop_color(t.scrim)
            .show(ctx, |ui| {
                let room = ctx.content_rect().width() - 96.0;
                ui.set_width(self.width.min(room));
                ui.with_layout(dir.column(), |ui| {
                    self.head(ui);
                    body(ui)
                })
                .inner
            });
        let escape = shown.is_top_modal
            && !shown.any_popup_open
            && ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        let outside = self.close_outside && shown.backdrop_response.clicked();
        Shown {
            closed: escape || outside || shown.response.should_close(),
            inner: shown.inner,
        }
    }

    fn head(&self, ui: &mut Ui) {
        let t = tokens(ui.ctx());
        ui.horizontal(|ui| {
            if let Some((icon, tone)) = self.icon {
                icon.show_fill(ui, 22, tone.text(t));
            }
            Label::new(self.title, TextStyle::Section)
                .color(t.text)
                .show(ui);
        });
    }
}

/// The row of actions at the foot of a dialog, laid out from the end: the primary one first.
pub fn dialog_actions(ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
    ui.add_space(4.0);
    let size = egui::vec2(ui.available_width(), 34.0);
    ui.allocate_ui_with_layout(size, Dir::of(ui).row_from_end(), actions);
}

/// The answer to a [`Confirm`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Answer {
    /// The safe choice, or Esc.
    Keep,
    /// The act that cannot be undone.
    Act,
}

/// Asks before an act that cannot be undone. Focus starts in the field, never on the act.
#[must_use = "call show(ctx, ..)"]
pub struct Confirm<'a> {
    id: IdSalt,
    title: &'a str,
    body: &'a str,
    typed: Option<(&'a str, &'a str)>,
    keep: &'a str,
    act: &'a str,
    act_icon: Option<Icon>,
    escape_key: &'a str,
}

impl<'a> Confirm<'a> {
    /// A question with a safe choice (`keep`, which Esc also means) and the act. `escape_key` is what
    /// the cap of the Esc key says.
    pub fn new(
        id_salt: impl AsIdSalt,
        title: &'a str,
        body: &'a str,
        keep: &'a str,
        act: &'a str,
        escape_key: &'a str,
    ) -> Self {
        Self {
            id: IdSalt::new(id_salt),
            title,
            body,
            typed: None,
            keep,
            act,
            act_icon: None,
            escape_key,
        }
    }

    /// Asks for a word to be typed: `prompt` ("Type end to confirm") holds the `word`.
    pub fn typed(mut self, prompt: &'a str, word: &'a str) -> Self {
        self.typed = Some((prompt, word));
        self
    }

    /// Filled icon of the act.
    pub fn act_icon(mut self, icon: Icon) -> Self {
        self.act_icon = Some(icon);
        self
    }

    /// Shows the question; `typed` keeps what was typed while it is open.
    pub fn show(self, ctx: &Context, typed: &mut String) -> Option<Answer> {
        let dialog = Dialog::new(self.id, self.title).icon(Icon::WarningOctagon, Tone::Danger);
        let shown = dialog.show(ctx, |ui| self.body(ui, typed));
        if shown.closed {
            return Some(Answer::Keep);
        }
        shown.inner
    }

    fn body(&self, ui: &mut Ui, typed: &mut String) -> Option<Answer> {
        let t = tokens(ui.ctx());
        Label::new(self.body, TextStyle::Body)
            .color(t.text_2)
            .show(ui);
        if let Some((prompt, word)) = self.typed {
            Self::prompt(ui, prompt, word);
        }
        let ready = self.typed.is_none_or(|(_, word)| same_word(typed, word));
        let mut answer = None;
        let size = egui::vec2(ui.available_width(), 34.0);
        ui.allocate_ui_with_layout(size, Dir::of(ui).row_from_end(), |ui| {
            let mut act = Button::danger(self.act).enabled(ready);
            if let Some(icon) = self.act_icon {
                act = act.icon_fill(icon);
            }
            if act.show(ui).clicked() {
                answer = Some(Answer::Act);
            }
            let keep = Button::new(self.keep).key(self.escape_key).show(ui);
            if keep.clicked() {
                answer = Some(Answer::Keep);
            }
            if let Some((prompt, _)) = self.typed {
                let name = crate::ui::text::accessible(prompt);
                let field = Field::new(typed, "typed-word", &name)
                    .colors(field_colors(t))
                    .show(ui);
                focus_when_opened(ui, &field.response);
                if field.submitted && ready {
                    answer = Some(Answer::Act);
                }
            } else {
                focus_when_opened(ui, &keep);
            }
        });
        answer
    }

    fn prompt(ui: &mut Ui, prompt: &str, word: &str) {
        let t = tokens(ui.ctx());
        let (plain, strong) = (
            (TextStyle::Dense, t.text_2),
            (TextStyle::DenseStrong, t.text),
        );
        // The field carries the prompt as its name.
        Rich::new()
            .sentence(prompt, word, plain, strong)
            .no_access()
            .show(ui);
    }
}

/// As in a search: case, accents, and the ways of writing one Arabic letter do not matter.
fn same_word(typed: &str, word: &str) -> bool {
    fold(typed) == fold(word)
}

/// Gives the keyboard to a control when the dialog opens, and again when a click beside the dialog
/// took it away. The first pass of an area only measures and takes no focus, so it is asked for
/// until it is had.
fn focus_when_opened(ui: &Ui, control: &egui::Response) {
    let key = ui.scope_id().with("opened");
    let now = ui.ctx().cumulative_pass_nr();
    let had = control.has_focus();
    let nobody_has = ui.memory(|memory| memory.focused().is_none());
    let ask = ui.data_mut(|data| {
        let (last, done) = data.get_temp::<(u64, bool)>(key).unwrap_or_default();
        let fresh = last == 0 || last + 1 < now;
        let done = had || (done && !fresh);
        data.insert_temp(key, (now, done));
        !done || nobody_has
    });
    if ask {
        control.request_focus();
        ui.ctx().request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use super::same_word;

    #[test]
    fn the_word_may_be_typed_as_people_type_it() {
        for (typed, word) in [(" END ", "end"), ("BİTİR", "bitir"), ("انهاء", "إنهاء")]
        {
            assert!(same_word(typed, word), "{typed} for {word}");
        }
        assert!(!same_word("en", "end"));
        assert!(!same_word("", "end"));
    }
}
