//! Dialogs: over a scrim, with the keyboard inside, closed by Esc.

use super::button::Button;
use super::field::field_colors;
use super::layout::stack;
use super::page::flowing;
use crate::storage::roster::fold;
use crate::ui::icons::Icon;
use crate::ui::scroll::{pin, scrolled};
use crate::ui::text::{Field, Label, Rich, TextStyle};
use crate::ui::theme::{Dir, RADIUS_MODAL, ROW_CONTROL, Tone, shadow, tokens};
use egui::{
    AsIdSalt, Context, Frame, Id, IdSalt, Key, KeyboardShortcut, Margin, Modal, Modifiers, Rect,
    Role, ScrollArea, Stroke, Ui, UiBuilder, pos2,
};

/// Room for the focus rings of what reaches to the side.
const RING: f32 = 5.0;
/// In a window lower than this a dialog scrolls as one, without scroll areas of its own inside.
const LOW: f32 = 620.0;
/// Margins of a dialog and of the window around it.
const AROUND: f32 = 38.0 + 2.0 * 16.0;

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
                left: 22 - whole(RING),
                right: 22 - whole(RING),
                top: 20,
                bottom: 18,
            });
        let area = Modal::default_area(self.id)
            .role(Role::Dialog)
            .accessible_name(crate::ui::text::accessible(self.title));
        let shown = Modal::new(self.id)
            .area(area)
            .frame(frame)
            .backdrop_color(t.scrim)
            .show(ctx, |ui| {
                let room = ctx.content_rect().width() - 96.0;
                ui.set_width(self.width.min(room) + 2.0 * RING);
                let is_low = ctx.content_rect().height() < LOW;
                flowing(ui, is_low, |ui| {
                    stack(ui, |ui| {
                        within_ring(ui, |ui| self.head(ui));
                        self.body(ui, body)
                    })
                })
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

    /// What is higher than the window scrolls between the title and the actions.
    fn body<R>(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> R {
        let key = Foot::key(ui);
        let foot: f32 = ui.data(|data| data.get_temp(self.id)).unwrap_or_default();
        let head = ui.min_rect().height() + ui.spacing().item_spacing.y;
        let window = ui.ctx().content_rect().height();
        let room = (window - AROUND - head - foot).max(80.0);
        // The ring of the first field reaches into the space below the title.
        ui.add_space(-RING);
        let top = ui.cursor().top();
        let area = ScrollArea::vertical()
            .max_height(room)
            .auto_shrink([false, true]);
        // An area is offered the height of its first, unseen frame. What was measured too low then
        // would stay so, with its last lines out of sight: the body has the room of the window.
        let place = Rect::from_min_size(ui.cursor().min, egui::vec2(ui.available_width(), room));
        let free = UiBuilder::new().max_rect(place);
        let scope = ui.scope_builder(free, |ui| {
            scrolled(ui, "body", area, |area, ui| {
                area.show(ui, |ui| {
                    within_ring(ui, |ui| {
                        let begin = Foot {
                            top,
                            room,
                            content: ui.cursor().top(),
                            used: None,
                        };
                        ui.data_mut(|data| data.insert_temp(key, begin));
                        ui.add_space(RING);
                        let inner = body(ui);
                        let used = ui.data_mut(|data| data.remove_temp::<Foot>(key));
                        (inner, used.and_then(|foot| foot.used))
                    })
                })
            })
        });
        let (inner, used) = scope.inner;
        if used.is_none() {
            pin(ui, None);
        }
        let height = used.map_or(0.0, |foot| foot.height() + Foot::GAP);
        ui.add_space(height);
        if (height - foot).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(self.id, height));
            ui.ctx().request_repaint();
        }
        inner
    }
}

/// A focus ring reaches beyond its field, where a scroll area would cut it.
fn within_ring<R>(ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .inner_margin(Margin::symmetric(whole(RING), 0))
        .show(ui, |ui| stack(ui, body))
        .inner
}

#[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
const fn whole(length: f32) -> i8 {
    length as i8
}

/// The place below the body of a dialog where its actions always stand.
#[derive(Clone, Copy, Default)]
struct Foot {
    /// Where what can be seen of the body begins.
    top: f32,
    /// How high that is at most.
    room: f32,
    /// Where the body begins, which may be scrolled out of sight.
    content: f32,
    /// Where the actions are.
    used: Option<Rect>,
}

impl Foot {
    /// Between the body and the actions.
    const GAP: f32 = 12.0;

    fn key(ui: &Ui) -> Id {
        Id::unique(("sulh-dialog-foot", ui.layer_id()))
    }
}

/// The row of actions at the foot of a dialog, laid out from the end: the primary one first. It comes
/// last in the body, and stays in sight while the body scrolls.
pub fn dialog_actions(ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
    let key = Foot::key(ui);
    let dir = Dir::of(ui);
    let size = egui::vec2(ui.available_width(), ROW_CONTROL);
    let Some(foot) = ui.data(|data| data.get_temp::<Foot>(key)) else {
        ui.add_space(4.0);
        ui.allocate_ui_with_layout(size, dir.row_from_end(), actions);
        return;
    };
    let body = (ui.min_rect().bottom() - foot.content).min(foot.room);
    let from = pos2(ui.max_rect().left(), foot.top + body + Foot::GAP);
    let place = Rect::from_min_size(from, size);
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(dir.row_from_end())
        .id_salt("dialog-actions");
    let mut child = ui.new_child(builder);
    child.set_clip_rect(place.expand(RING));
    actions(&mut child);
    pin(ui, Some(place));
    let used = Foot {
        used: Some(place),
        ..foot
    };
    ui.data_mut(|data| data.insert_temp(key, used));
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
        // The focus is on the safe choice; whoever is in a hurry has a key of two fingers.
        let keys = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
        if self.typed.is_none() && ui.input_mut(|input| input.consume_shortcut(&keys)) {
            answer = Some(Answer::Act);
        }
        let cap = ui.ctx().format_shortcut(&keys).replace('+', " ");
        dialog_actions(ui, |ui| {
            let mut act = Button::danger(self.act).enabled(ready);
            if self.typed.is_none() {
                act = act.key(cap.as_str());
            }
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
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::text;
    use crate::ui::theme::{self, Theme};

    #[test]
    fn the_word_may_be_typed_as_people_type_it() {
        for (typed, word) in [(" END ", "end"), ("BİTİR", "bitir"), ("انهاء", "إنهاء")]
        {
            assert!(same_word(typed, word), "{typed} for {word}");
        }
        assert!(!same_word("en", "end"));
        assert!(!same_word("", "end"));
    }

    #[test]
    fn a_dialog_grows_with_what_stands_in_it() {
        let mut harness = Harness::builder()
            .with_context_setup(|ctx| {
                text::install(ctx);
                theme::apply(ctx, Theme::Light);
            })
            .build_ui_state(
                |ui, lines| {
                    Dialog::new("grows", "Grows").show(ui.ctx(), |ui| {
                        for line in 0..*lines {
                            Label::new(line.to_string(), TextStyle::Body).show(ui);
                        }
                        dialog_actions(ui, |ui| {
                            Button::new("Leave").show(ui);
                        });
                    });
                },
                1,
            );
        harness.run();
        *harness.state_mut() = 8;
        harness.run();
        let id = Dialog::new("grows", "Grows").id;
        let dialog = harness.ctx.memory(|memory| memory.area_rect(id));
        let dialog = dialog.expect("it is open");
        let leave = harness.get_by_label("Leave").rect();
        assert!(dialog.contains_rect(leave), "{leave} in {dialog}");
    }
}
