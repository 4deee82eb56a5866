//! Questions before acts that cannot be undone.

use egui::{Context, Key};

use crate::domain::ids::InjectId;
use crate::domain::scenario::{Audience, text};
use crate::domain::session::Tables;
use crate::domain::time::Span;
use crate::localisation::{Message, msg};
use crate::ui::action::Question;
use crate::ui::components::{Answer, Button, Confirm, Dialog, dialog_actions};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// What a question says.
struct Asked {
    id: &'static str,
    title: Message,
    body: String,
    keep: Message,
    act: Message,
    how: How,
}

/// How much is at stake.
enum How {
    /// It can be taken back: Enter does it.
    Lightly,
    /// It cannot be undone.
    Finally(Icon),
    /// It cannot be undone and ends everything: a word has to be typed.
    ByWord(Icon, Message),
}

/// Draws the question; the answer once it is given.
pub fn show(ctx: &Context, cx: &Cx<'_>, question: &Question, typed: &mut String) -> Option<bool> {
    // A question about a session that is gone has been answered by that.
    let open = cx.open?;
    let Some(asked) = asked(cx, &open, question) else {
        return Some(false);
    };
    let [title, keep, act] = [&asked.title, &asked.keep, &asked.act].map(|each| cx.words.say(each));
    let (icon, word) = match asked.how {
        How::Lightly => return lightly(ctx, cx, &asked, [&title, &keep, &act]),
        How::Finally(icon) => (icon, None),
        How::ByWord(icon, word) => (icon, Some(cx.say(word))),
    };
    let escape = key_names::one(cx.words, Key::Escape);
    let prompt = word
        .as_ref()
        .map(|word| cx.say(msg::question_end_prompt(word.as_str())));
    let mut confirm =
        Confirm::new(asked.id, &title, &asked.body, &keep, &act, &escape).act_icon(icon);
    if let (Some(prompt), Some(word)) = (&prompt, &word) {
        confirm = confirm.typed(prompt, word);
    }
    confirm.show(ctx, typed).map(|answer| answer == Answer::Act)
}

/// A question about an act that can be taken back.
fn lightly(ctx: &Context, cx: &Cx<'_>, asked: &Asked, words: [&str; 3]) -> Option<bool> {
    let [title, keep, act] = words;
    let (enter, escape) = (
        key_names::one(cx.words, Key::Enter),
        key_names::one(cx.words, Key::Escape),
    );
    let dialog = Dialog::new(asked.id, title).icon(Icon::Question, Tone::Accent);
    let shown = dialog.show(ctx, |ui| {
        let t = tokens(ui.ctx());
        let body = Label::new(asked.body.as_str(), TextStyle::Body);
        body.color(t.text_2).show(ui);
        let mut answer = None;
        dialog_actions(ui, |ui| {
            let go = Button::primary(act).key(enter.as_str()).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                go.request_focus();
            }
            if go.clicked() {
                answer = Some(true);
            }
            let stay = Button::new(keep).key(escape.as_str()).show(ui);
            if stay.clicked() {
                answer = Some(false);
            }
        });
        answer
    });
    shown.inner.or(shown.closed.then_some(false))
}

fn asked(cx: &Cx<'_>, open: &Open<'_>, question: &Question) -> Option<Asked> {
    match question {
        Question::EndSession => Some(end(cx, open)),
        Question::Release(inject, tables) => release(cx, open, inject, *tables),
        Question::NextPhase => next_phase(cx, open),
        Question::CloseSession => Some(close(cx, open)),
    }
}

fn end(cx: &Cx<'_>, open: &Open<'_>) -> Asked {
    Asked {
        id: "end",
        title: msg::question_end_title(),
        body: cx.say(msg::question_end_body(open.session.tables.len())),
        keep: msg::question_end_keep(),
        act: msg::question_end_act(),
        how: How::ByWord(Icon::Stop, msg::question_end_word()),
    }
}

fn release(cx: &Cx<'_>, open: &Open<'_>, inject: &InjectId, tables: Tables) -> Option<Asked> {
    let run = open.session.inject(inject)?;
    let title = run.written.as_ref().map_or_else(
        || open.prose.for_facilitator(&text::inject_title(inject)),
        |written| written.title.clone(),
    );
    let people = open.session.recipients(run, tables).len();
    let body = [
        audience(open, &run.audience, tables),
        msg::question_release_count(people),
        msg::question_release_final(),
    ];
    Some(Asked {
        id: "release",
        title: msg::question_release_title(title),
        body: body.map(|sentence| cx.say(sentence)).join(" "),
        keep: msg::question_release_keep(),
        act: msg::question_release_act(),
        how: How::Finally(Icon::PaperPlaneTilt),
    })
}

fn audience(open: &Open<'_>, audience: &Audience, tables: Tables) -> Message {
    let party = |id| open.prose.say(&text::party(id));
    let role = |id| open.prose.say(&text::role(id));
    match (audience, tables) {
        (Audience::Everyone, Tables::All) => msg::question_release_everyone(),
        (Audience::Everyone, Tables::Only(table)) => msg::question_release_everyone_at(table),
        (Audience::Party(id), Tables::All) => msg::question_release_party(party(id)),
        (Audience::Party(id), Tables::Only(table)) => {
            msg::question_release_party_at(party(id), table)
        }
        (Audience::Role(id), Tables::All) => msg::question_release_role(role(id)),
        (Audience::Role(id), Tables::Only(table)) => msg::question_release_role_at(role(id), table),
    }
}

fn next_phase(cx: &Cx<'_>, open: &Open<'_>) -> Option<Asked> {
    let schedule = &open.session.schedule;
    let name = |id| open.prose.say(&text::phase(id));
    let phase = schedule.current_phase()?;
    let left = phase.remaining(open.at);
    let next = name(&schedule.phases.get(schedule.current? + 1)?.id);
    Some(Asked {
        id: "next-phase",
        title: msg::question_next_title(name(&phase.id)),
        body: cx.say(if left > Span::ZERO {
            msg::question_next_body(cx.words.clock(left), next)
        } else {
            msg::question_next_body_over(next)
        }),
        keep: msg::question_next_keep(),
        act: msg::question_next_act(),
        how: How::Lightly,
    })
}

fn close(cx: &Cx<'_>, open: &Open<'_>) -> Asked {
    let body = if open.session.is_running() {
        msg::question_close_running()
    } else {
        msg::question_close_still()
    };
    Asked {
        id: "close",
        title: msg::question_close_title(),
        body: cx.say(body),
        keep: msg::question_close_keep(),
        act: msg::question_close_act(),
        how: How::Lightly,
    }
}
