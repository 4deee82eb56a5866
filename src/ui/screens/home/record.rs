//! What the record of the stopped session holds: how far it came, and what is in it.

use egui::Ui;

use crate::domain::session::{EventKind, Session};
use crate::domain::time::{SessionTime, Span};
use crate::localisation::{Message, msg};
use crate::storage::session_file::Record;
use crate::ui::components::{PhaseSegment, PhaseState, phase_strip, row, wrapped};
use crate::ui::cx::{Cx, Stopped};
use crate::ui::icons::Icon;
use crate::ui::text::{self as glyphs, Label, Rich, TextStyle};
use crate::ui::theme::{count, tokens};

/// What the session clock read when the program last gave a sign of life.
pub(super) fn stopped_at(record: &Record) -> SessionTime {
    let last = record
        .session
        .last_moment()
        .map_or(SessionTime::START, |(at, _, _)| at);
    record.alive.map_or(last, |alive| alive.at.max(last))
}

/// Nothing is lost: the proof in a strip and four figures.
pub(super) fn safe_and_sound(ui: &mut Ui, cx: &Cx<'_>, stopped: &Stopped, record: &Record) {
    let t = tokens(ui.ctx());
    let wall = stopped.summary.last_wall;
    let (lost, saved) = (
        cx.say(msg::home_nothing_lost()),
        cx.say(msg::home_last_save(cx.words.time_with_seconds(wall))),
    );
    row(
        ui,
        20.0,
        |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            Icon::ShieldCheck.show_fill(ui, 16, t.ok);
            Label::new(lost, TextStyle::DenseMedium)
                .color(t.ok)
                .truncate()
                .show(ui);
        },
        |ui| {
            let label = Label::new(saved, TextStyle::Dense);
            label.color(t.muted).single_line().show(ui);
        },
    );
    ui.add_space(6.0);
    let session = &record.session;
    let caption = cx.say(msg::home_saved_points());
    let time = cx.words.time(wall);
    let name = cx.say(msg::home_strip_name(
        session.schedule.current.map_or(0, |current| current + 1),
        session.schedule.phases.len(),
        time.as_str(),
    ));
    let at = stopped_at(record);
    let segments = segments(session, at);
    phase_strip(ui, &segments, &points(session, at), &caption, &time, &name);
    ui.add_space(2.0);
    counts(ui, cx, session);
}

/// A figure, and the word that goes with it.
type Count = (usize, fn(usize) -> Message);

/// The figures of the record, each with its word.
fn counts(ui: &mut Ui, cx: &Cx<'_>, session: &Session) {
    let t = tokens(ui.ctx());
    let settled = session
        .tables
        .values()
        .map(|table| table.settled.len())
        .sum();
    let sent = session
        .injects
        .iter()
        .filter(|inject| inject.first_release().is_some())
        .count();
    let counts: [Count; 4] = [
        (settled, |n| msg::home_count_settled(n)),
        (session.decisions.len(), |n| msg::home_count_decisions(n)),
        (session.notes().count(), |n| msg::home_count_notes(n)),
        (sent, |n| msg::home_count_injects(n)),
    ];
    let words = counts.map(|(n, word)| (cx.words.number(n), cx.say(word(n))));
    let wide = |text: &str, style| glyphs::layout(ui.ctx(), text, style, None).size().x;
    let widths = words.clone().map(|(figure, word)| {
        wide(&figure, TextStyle::DenseStrong) + wide(&format!(" {word}"), TextStyle::Dense) + 1.0
    });
    wrapped(ui, &widths, 20.0, 16.0, |ui, index| {
        if let Some((figure, word)) = words.get(index) {
            Rich::new()
                .span(figure.as_str(), TextStyle::DenseStrong, t.text)
                .span(format!(" {word}"), TextStyle::Dense, t.text_2)
                .single_line()
                .show(ui);
        }
    });
}

fn minutes(span: Span) -> f32 {
    let seconds = span.at_least_zero().whole_seconds();
    count(usize::try_from(seconds).unwrap_or_default()) / 60.0
}

/// The strip needs lengths only; its words are said by the name of the whole.
fn segments(session: &Session, at: SessionTime) -> Vec<PhaseSegment<'static>> {
    let schedule = &session.schedule;
    let state = |index: usize, phase: &crate::domain::schedule::PhaseRun| {
        let current = schedule.current.unwrap_or(schedule.phases.len());
        match index.cmp(&current) {
            std::cmp::Ordering::Less => PhaseState::Done {
                actual: minutes(phase.elapsed(at)),
                words: "",
                drift: "",
            },
            std::cmp::Ordering::Equal => PhaseState::Current {
                elapsed: minutes(phase.elapsed(at)),
                left: minutes(phase.remaining(at)),
                overrun: minutes(Span::ZERO - phase.remaining(at)),
                elapsed_words: "",
                left_words: "",
            },
            std::cmp::Ordering::Greater => PhaseState::Coming {
                minutes: minutes(phase.allotted),
                words: "",
            },
        }
    };
    schedule
        .phases
        .iter()
        .enumerate()
        .map(|(index, phase)| PhaseSegment {
            label: "",
            short: "",
            number: "",
            planned: minutes(phase.planned),
            state: state(index, phase),
            detail: "",
        })
        .collect()
}

/// Moments worth going back to, in minutes of session clock; the last is where it stopped.
fn points(session: &Session, at: SessionTime) -> Vec<f32> {
    let is_point = |kind: &EventKind| {
        matches!(
            kind,
            EventKind::PhaseEntered { .. } | EventKind::InjectReleased { .. }
        )
    };
    session
        .valid_history()
        .filter(|event| is_point(&event.kind) && event.at > SessionTime::START)
        .map(|event| event.at)
        .chain(std::iter::once(at))
        .map(|moment| minutes(moment.since(SessionTime::START)))
        .collect()
}
