//! The single text, clause by clause, with its brackets and with what the last change was.

use egui::{Align, Context, Rect, Ui, vec2};

use super::super::canvas::{Board, LEAST};
use super::{Block, Content, high};
use crate::domain::single_text::{PieceKind, differences};
use crate::domain::view::{PublicClause, PublicDraft, Wording};
use crate::localisation::msg;
use crate::ui::components::layout::{row_in, within};
use crate::ui::icons::Icon;
use crate::ui::text::{self as gateway, Label, Rich, TextStyle};
use crate::ui::wall::Voice;

/// Between two clauses.
const GAP: f32 = 26.0;

/// What is agreed or asked for.
const BODY: TextStyle = TextStyle::ProjectorSerif;

impl Board<'_> {
    pub(super) fn text_content<'c>(&'c self, ctx: &Context, draft: &'c PublicDraft) -> Content<'c> {
        let blocks = draft.clauses.iter().enumerate().map(|(index, clause)| {
            let head = self.clause_head_height(ctx, index, clause);
            let (body, lines) = self.clause_body_height(ctx, clause);
            let cuts = lines.into_iter().map(|line| head + line).collect();
            Block::with_lines(head + body + GAP, cuts, move |ui, rect| {
                self.clause(ui, rect, head, (index, clause));
            })
        });
        Content {
            above: None,
            blocks: blocks.collect(),
        }
    }

    /// Whether each language has words of its own for a clause.
    fn has_own_words(&self, clause: &PublicClause) -> bool {
        let before = clause.before.as_ref();
        self.is_in_two()
            && (clause.now == Wording::default()
                || clause.now.is_scripted()
                || before.is_some_and(Wording::is_scripted))
    }

    fn clause_head_height(&self, ctx: &Context, index: usize, clause: &PublicClause) -> f32 {
        let width = self.side_width() - 60.0;
        self.voices()
            .map(|voice| {
                let words = heading(voice, index, clause);
                high(ctx, &words, TextStyle::ProjectorStrong, width)
            })
            .fold(0.0, f32::max)
    }

    /// Height of the words, and where their lines begin.
    fn clause_body_height(&self, ctx: &Context, clause: &PublicClause) -> (f32, Vec<f32>) {
        let (width, voices) = if self.has_own_words(clause) {
            (self.side_width(), self.voices().count())
        } else {
            (self.area().width(), 1)
        };
        let mut height = 0.0_f32;
        let mut lines: Vec<f32> = Vec::new();
        for voice in self.voices().take(voices) {
            let words: String = pieces(voice, clause)
                .into_iter()
                .map(|(_, text)| text)
                .collect();
            let laid = gateway::layout(ctx, &words, BODY, Some(width));
            height = height.max(laid.size().y);
            if laid.line_count() > lines.len() {
                lines = laid.lines().iter().map(|(top, _)| *top).collect();
            }
        }
        (height, lines)
    }

    fn clause(&self, ui: &mut Ui, rect: Rect, head: f32, (index, clause): (usize, &PublicClause)) {
        let t = self.t;
        let mut top = rect;
        top.set_height(head);
        let color = if clause.is_settled { t.ok } else { t.muted };
        self.in_each(ui, top, |ui, voice| {
            let place = ui.max_rect();
            let words = heading(voice, index, clause);
            row_in(
                ui,
                place,
                |ui| {
                    if clause.is_settled {
                        Icon::CheckCircle.show_fill(ui, 34, t.ok);
                        ui.add_space(12.0);
                    }
                    Label::new(words, TextStyle::ProjectorStrong)
                        .color(color)
                        .wrap()
                        .show(ui);
                },
                |_| {},
            );
        });
        let below = Rect::from_min_max(rect.min + vec2(0.0, head), rect.max);
        if self.has_own_words(clause) {
            self.in_each(ui, below, |ui, voice| self.clause_words(ui, voice, clause));
        } else {
            within(ui, below, |ui| self.clause_words(ui, self.voice(), clause));
        }
    }

    fn clause_words(&self, ui: &mut Ui, voice: &Voice, clause: &PublicClause) {
        let t = self.t;
        let mut rich = Rich::new();
        for (kind, text) in pieces(voice, clause) {
            rich = match kind {
                Some(PieceKind::Kept) => rich.span(text, BODY, t.text),
                Some(PieceKind::PutIn) => rich
                    .span(text, BODY, t.ok)
                    .background(t.ok_tint)
                    .underlined(),
                Some(PieceKind::TakenOut) => rich.span(text, BODY, t.danger).struck(),
                None => rich.span(text, LEAST, t.muted),
            };
        }
        rich.align(Align::Min).show(ui);
    }
}

fn heading(voice: &Voice, index: usize, clause: &PublicClause) -> String {
    match &clause.issue {
        Some((place, title)) => {
            let letter = voice.say(msg::issue_letter(*place));
            voice.say(msg::board_issue(letter, voice.tell(title)))
        }
        None => voice.say(msg::text_clause(index + 1)),
    }
}

/// The words of a clause, piece by piece; no kind where nothing is written yet.
fn pieces(voice: &Voice, clause: &PublicClause) -> Vec<(Option<PieceKind>, String)> {
    let now = voice.wording(&clause.now);
    let before = clause.before.as_ref().map(|before| voice.wording(before));
    match before.filter(|before| *before != now) {
        Some(before) => differences(&before, &now)
            .into_iter()
            .map(|piece| (Some(piece.kind), piece.text.clone()))
            .collect(),
        None if now.is_empty() => vec![(None, voice.say(msg::text_no_wording()))],
        None => vec![(Some(PieceKind::Kept), now)],
    }
}
