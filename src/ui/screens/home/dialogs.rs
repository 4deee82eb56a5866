//! The dialogs of Home: a file by its path, a file in trouble, a session to be sealed.

use std::path::PathBuf;

use egui::{Context, Key, Ui};

use super::earlier::{self, Earlier};
use super::own::{self, Own};
use super::recovery::safe_part;
use super::{HomeState, explained, open_any, problems};
use crate::localisation::msg;
use crate::storage::packs::Origin;
use crate::storage::session_file::FileError;
use crate::ui::action::Action;
use crate::ui::components::{Answer, Button, Confirm, Dialog, Labelled, dialog_actions, field};
use crate::ui::cx::{Cx, JobKind};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// The dialog that is open.
pub(super) enum HomeDialog {
    /// A session file by its path.
    OpenFile(String),
    /// An earlier point of a session.
    Earlier(Earlier),
    /// What is wrong with a scenario.
    Problems(Origin),
    /// A scenario of one's own.
    Own(Own),
    /// A session that stopped is to be sealed.
    Seal(Sealing),
    /// A file that cannot be opened.
    Trouble(FileError),
}

/// The session that is to be sealed.
pub(super) struct Sealing {
    pub(super) path: PathBuf,
    pub(super) title: String,
    pub(super) time: String,
}

/// Draws the dialog that is open, if any.
pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, state: &mut HomeState) {
    let Some(dialog) = &mut state.dialog else {
        return;
    };
    let stays = match dialog {
        HomeDialog::OpenFile(path) => open_file(ctx, cx, path),
        HomeDialog::Earlier(earlier) => earlier::show(ctx, cx, earlier),
        HomeDialog::Problems(origin) => problems::show(ctx, cx, origin),
        HomeDialog::Own(own) => own::show(ctx, cx, own),
        HomeDialog::Seal(sealing) => seal(ctx, cx, sealing),
        HomeDialog::Trouble(error) => trouble(ctx, cx, error),
    };
    if !stays {
        state.dialog = None;
    }
}

/// Gives the keyboard to a control of a dialog that nobody has taken it from yet.
pub(super) fn take_keyboard(ui: &Ui, control: &egui::Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        control.request_focus();
    }
}

/// A line of explanation at the head of a dialog.
pub(super) fn lead(ui: &mut Ui, words: &str) {
    let t = tokens(ui.ctx());
    Label::new(words, TextStyle::Body).color(t.text_2).show(ui);
    ui.add_space(4.0);
}

/// The path as somebody pastes it: with quotes around it, or as an address of a file.
pub(in crate::ui::screens) fn path_of(written: &str) -> Option<PathBuf> {
    let bare = written.trim().trim_matches(['"', '\'']);
    let bare = bare.strip_prefix("file://").unwrap_or(bare);
    (!bare.is_empty()).then(|| PathBuf::from(bare))
}

fn open_file(ctx: &Context, cx: &mut Cx<'_>, path: &mut String) -> bool {
    let title = cx.say(msg::home_file_title());
    let (name, hint) = (cx.say(msg::home_file_path()), cx.say(msg::home_file_hint()));
    let is_choosing = cx.busy.with(JobKind::Dialog);
    let dialog = Dialog::new("home-open-file", &title).width(560.0);
    let mut asked = None;
    let shown = dialog.show(ctx, |ui| {
        lead(ui, &cx.say(msg::home_file_lead()));
        let out = Labelled::new(&name).show(ui, |ui| {
            field(ui, path, "home-file-path", &name)
                .hint(&hint)
                .show(ui)
        });
        take_keyboard(ui, &out.response);
        let path = path_of(path);
        if is_choosing {
            let waits = Label::new(cx.say(msg::home_dialog_open()), TextStyle::Caption);
            waits.color(tokens(ui.ctx()).muted).show(ui);
        }
        let mut stays = true;
        dialog_actions(ui, |ui| {
            let act = Button::primary(cx.say(msg::home_file_act()))
                .key(key_names::one(cx.words, Key::Enter))
                .enabled(path.is_some());
            if (act.show(ui).clicked() || out.submitted)
                && let Some(path) = path.clone()
            {
                asked = Some(Some(path));
            }
            let browse = Button::new(cx.say(msg::home_browse())).icon(Icon::FolderOpen);
            if browse.enabled(!is_choosing).show(ui).clicked() {
                asked = Some(None);
            }
            stays &= !cancel(ui, cx);
        });
        stays
    });
    match asked {
        Some(Some(path)) => open_any(cx, path),
        Some(None) => super::go_on_with(cx, Action::OpenSession(None)),
        None => return shown.inner && !shown.closed,
    }
    false
}

/// The quiet way out of a dialog.
pub(super) fn cancel(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let escape = key_names::one(cx.words, Key::Escape);
    let cancel = Button::new(cx.say(msg::home_cancel())).key(escape);
    cancel.show(ui).clicked()
}

fn seal(ctx: &Context, cx: &mut Cx<'_>, sealing: &Sealing) -> bool {
    let [title, body, keep, act] = [
        msg::home_seal_title(),
        msg::home_seal_body(sealing.title.as_str(), sealing.time.as_str()),
        msg::home_seal_keep(),
        msg::home_seal_act(),
    ]
    .map(|message| cx.say(message));
    let escape = key_names::one(cx.words, Key::Escape);
    let confirm = Confirm::new("home-seal", &title, &body, &keep, &act, &escape);
    match confirm.show(ctx, &mut String::new()) {
        Some(Answer::Act) => cx.ask(Action::SealSession(sealing.path.clone())),
        Some(Answer::Keep) => {}
        None => return true,
    }
    false
}

/// What happened, what is safe, what can be done now.
fn trouble(ctx: &Context, cx: &mut Cx<'_>, error: &FileError) -> bool {
    let title = cx.say(msg::home_trouble_title());
    let safe = safe_part(&error.kind);
    let dialog = Dialog::new("home-trouble", &title)
        .icon(Icon::Warning, Tone::Warn)
        .width(560.0);
    let mut asked = None;
    let shown = dialog.show(ctx, |ui| {
        let t = tokens(ui.ctx());
        for words in explained(cx, error) {
            let label = Label::new(words, TextStyle::Body);
            label.color(t.text_2).selectable(true).show(ui);
        }
        let mut stays = true;
        dialog_actions(ui, |ui| {
            if let Some(safe) = safe {
                let salvage = Button::primary(cx.say(msg::home_salvage()));
                if salvage.icon(Icon::FloppyDisk).show(ui).clicked() {
                    asked = Some(Action::OpenEarlier {
                        path: error.path.clone(),
                        seq: safe.last_seq,
                    });
                }
            }
            let folder = Button::new(cx.say(msg::home_show_folder())).icon(Icon::FolderOpen);
            if folder.show(ui).clicked() {
                let folder = error.path.parent().unwrap_or(&error.path);
                asked = Some(Action::Reveal(folder.to_owned()));
            }
            let escape = key_names::one(cx.words, Key::Escape);
            let close = Button::new(cx.say(msg::close())).key(escape).show(ui);
            take_keyboard(ui, &close);
            stays &= !close.clicked();
        });
        stays
    });
    match asked {
        Some(action @ Action::Reveal(_)) => cx.ask(action),
        Some(action) => {
            super::go_on_with(cx, action);
            return false;
        }
        None => {}
    }
    shown.inner && !shown.closed
}
