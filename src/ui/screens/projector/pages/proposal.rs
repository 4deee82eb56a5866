//! The proposal at hand: its words, what is left of the vote, and the answer of each party.

use egui::{Align, Context, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::canvas::{Board, LEAST};
use super::{Block, Content, high, slot};
use crate::domain::board::Answer;
use crate::domain::view::{PublicParty, PublicProposal, WordingBody};
use crate::localisation::{msg, names};
use crate::ui::components::layout::within;
use crate::ui::components::paint::{self, At};
use crate::ui::components::{PartyTag, TagSize};
use crate::ui::icons::Icon;
use crate::ui::screens::issues::words::{answer_look, standing_look};
use crate::ui::text::{self as gateway, Label, TextStyle};
use crate::ui::theme::{Dir, Tone, count};
use crate::ui::wall::Voice;

/// The words of the proposal.
const BODY: TextStyle = TextStyle::ProjectorSerif;

/// Space below the words, and between two rows of answers.
const GAP: f32 = 20.0;

/// Answers that stand side by side.
const COLUMNS: usize = 4;

/// Width of what stands before the words of an answer.
const TAG: f32 = 112.0;

impl Board<'_> {
    pub(super) fn proposal_content<'c>(
        &'c self,
        ctx: &Context,
        put: &'c PublicProposal,
    ) -> Content<'c> {
        let mut blocks = Vec::new();
        let head = self
            .voices()
            .map(|voice| high(ctx, &Self::put_by(voice, put), LEAST, self.side_width()))
            .fold(0.0, f32::max);
        blocks.push(Block::new(head + GAP, move |ui, rect| {
            self.in_each(ui, rect, |ui, voice| {
                Label::new(Self::put_by(voice, put), LEAST)
                    .color(self.t.text_2)
                    .wrap()
                    .show(ui);
            });
        }));
        blocks.extend(put.wording.iter().map(|body| self.words_of(ctx, body)));
        blocks.push(self.became(ctx, put));
        for answers in put.answers.chunks(COLUMNS) {
            let height = self.answers_height(ctx, answers);
            blocks.push(Block::new(height + GAP, move |ui, rect| {
                self.answers(ui, rect, height, answers);
            }));
        }
        Content {
            above: None,
            blocks,
        }
    }

    fn put_by(voice: &Voice, put: &PublicProposal) -> String {
        let author = voice.tell(&put.author.name);
        let by = voice.say(msg::proposal_put_by(author, voice.words.time(put.at)));
        let letters = put.issues.iter();
        let letters: Vec<String> = letters
            .map(|place| voice.say(msg::issue_letter(*place)))
            .collect();
        let about = voice.say(msg::proposal_title(put.number, voice.words.list(&letters)));
        voice.say(msg::wall_proposal_line(about, by))
    }

    /// One wording, which goes on to the next sheet if it is long.
    fn words_of<'c>(&'c self, ctx: &Context, body: &'c WordingBody) -> Block<'c> {
        let has_own = self.is_in_two() && matches!(body, WordingBody::Scripted(_));
        let width = if has_own {
            self.side_width()
        } else {
            self.area().width()
        };
        let voices = if has_own { 2 } else { 1 };
        let mut height = 0.0_f32;
        let mut lines: Vec<f32> = Vec::new();
        for voice in self.voices().take(voices) {
            let laid = gateway::layout(ctx, &voice.body(body), BODY, Some(width));
            height = height.max(laid.size().y);
            if laid.line_count() > lines.len() {
                lines = laid.lines().iter().map(|(top, _)| *top).collect();
            }
        }
        let show = move |ui: &mut Ui, voice: &Voice| {
            Label::new(voice.body(body), BODY)
                .color(self.t.text)
                .align(Align::Min)
                .show(ui);
        };
        Block::with_lines(height + GAP, lines, move |ui, rect| {
            if has_own {
                self.in_each(ui, rect, show);
            } else {
                within(ui, rect, |ui| show(ui, self.voice()));
            }
        })
    }

    /// What is left of the vote, large; or what has become of the proposal.
    fn became<'c>(&'c self, ctx: &Context, put: &'c PublicProposal) -> Block<'c> {
        let (tone, icon) = standing_look(put.standing);
        let said = move |voice: &Voice| match put.left {
            Some(left) => voice.say(msg::proposal_closes_in(voice.words.clock(left))),
            None => voice.say(names::proposal_standing(put.standing)),
        };
        let (tone, icon) = match put.left {
            Some(_) => (Tone::Warn, Icon::HourglassMedium),
            None => (tone, icon),
        };
        let style = TextStyle::ProjectorTitle;
        let width = self.side_width() - 70.0;
        let heights = self
            .voices()
            .map(|voice| high(ctx, &said(voice), style, width));
        let height = heights.fold(0.0, f32::max);
        Block::new(height + 2.0 * GAP, move |ui, rect| {
            let t = self.t;
            let mut line = rect;
            line.set_height(height + GAP);
            ui.painter().rect_filled(line, 10, tone.tint(t));
            let inner = line.shrink2(vec2(24.0, GAP / 2.0));
            self.in_each(ui, inner, |ui, voice| {
                let mut place = ui.max_rect();
                let start = Dir::of(ui).cut_start(&mut place, 62.0);
                let center = pos2(start.center().x, start.center().y);
                icon.paint_fill(ui.painter(), center, 46, tone.text(t));
                within(ui, place, |ui| {
                    Label::new(said(voice), style)
                        .color(tone.text(t))
                        .wrap()
                        .show(ui);
                });
            });
        })
    }

    fn tile_width(&self) -> f32 {
        (self.area().width() - GAP * count(COLUMNS - 1)) / count(COLUMNS)
    }

    fn answers_height(&self, ctx: &Context, answers: &[(PublicParty, Option<Answer>)]) -> f32 {
        let width = self.tile_width() - TAG - 68.0;
        let tile = |answer: Option<Answer>| -> f32 {
            let said = self.answer_words(answer);
            said.iter()
                .map(|words| high(ctx, words, LEAST, width))
                .sum()
        };
        let heights = answers.iter().map(|(_, answer)| tile(*answer));
        heights.fold(70.0, f32::max) + 28.0
    }

    fn answer_words(&self, answer: Option<Answer>) -> Vec<String> {
        self.said(|| match answer {
            Some(answer) => names::answer(answer),
            None => msg::proposal_waiting(),
        })
    }

    fn answers(
        &self,
        ui: &mut Ui,
        rect: Rect,
        height: f32,
        answers: &[(PublicParty, Option<Answer>)],
    ) {
        let dir = Dir::of(ui);
        let width = self.tile_width();
        for (index, (party, answer)) in answers.iter().enumerate() {
            let from = count(index) * (width + GAP);
            let mut place = dir.span(rect, from, from + width);
            place.set_height(height);
            self.answer(ui, place, party, *answer);
        }
    }

    fn answer(&self, ui: &mut Ui, place: Rect, party: &PublicParty, answer: Option<Answer>) {
        let t = self.t;
        let (tone, icon) = match answer {
            Some(answer) => answer_look(answer),
            None => (Tone::Neutral, Icon::DotsThree),
        };
        let ground = if answer.is_some() {
            tone.tint(t)
        } else {
            t.surface
        };
        let stroke = Stroke::new(
            2.0,
            if answer.is_some() {
                tone.text(t)
            } else {
                t.control
            },
        );
        ui.painter()
            .rect(place, 10, ground, stroke, StrokeKind::Inside);
        let dir = Dir::of(ui);
        let mut rest = place.shrink2(vec2(16.0, 14.0));
        let tag = dir.cut_start(&mut rest, TAG - 16.0);
        let code = self.voice().tell(&party.code);
        PartyTag::new(slot(party), code)
            .size(TagSize::Projector)
            .paint(ui.painter(), dir.span(tag, 0.0, 76.0).center());
        let mark = dir.cut_start(&mut rest, 46.0);
        icon.paint(ui.painter(), mark.center(), 36, tone.text(t));
        let words = self.answer_words(answer);
        let all: f32 = words
            .iter()
            .map(|words| high(ui.ctx(), words, LEAST, rest.width()))
            .sum();
        let middle = Rect::from_center_size(rest.center(), vec2(rest.width(), all));
        let names = self.named(party);
        within(ui, middle, |ui| {
            for (index, words) in words.into_iter().enumerate() {
                let name = names.get(index).or_else(|| names.first());
                let voice = self.voices().nth(index).unwrap_or_else(|| self.voice());
                let spoken = voice.say(msg::board_said_answer(
                    name.map_or("", String::as_str),
                    words.as_str(),
                ));
                Label::new(words, LEAST)
                    .color(tone.text(t))
                    .accessible_name(spoken)
                    .wrap()
                    .show(ui);
            }
        });
    }
}

/// One line of figures and words, as charts have it.
pub(super) fn figure(ui: &Ui, place: Rect, at: At, words: &str, color: egui::Color32) {
    paint::line(
        ui.painter(),
        place,
        at,
        words,
        TextStyle::ProjectorTitle,
        color,
    );
}
