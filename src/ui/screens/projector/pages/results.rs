//! Bars: the result of a straw poll, and the time on the floor by party.

use egui::{Align, Context, Rect, Ui, vec2};

use super::super::canvas::{Board, LEAST};
use super::proposal::figure;
use super::{Block, Content, high, slot};
use crate::domain::board::{Answer, PollOn};
use crate::domain::view::{PublicParty, PublicPoll, PublicShares};
use crate::localisation::{msg, names};
use crate::ui::components::layout::within;
use crate::ui::components::paint::At;
use crate::ui::components::{PartyTag, TagSize};
use crate::ui::screens::issues::words::answer_look;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, count};
use crate::ui::wall::Voice;

/// Width of the words before a bar.
const WORDS: f32 = 520.0;
/// Width of the figure after a bar.
const FIGURE: f32 = 150.0;
/// Height of a bar.
const BAR: f32 = 40.0;
/// Between two rows.
const GAP: f32 = 18.0;

impl Board<'_> {
    pub(super) fn poll_content<'c>(&'c self, ctx: &Context, poll: &'c PublicPoll) -> Content<'c> {
        let mut blocks = vec![self.question(ctx, poll)];
        let all: usize = poll.counts.iter().map(|(_, votes)| votes).sum();
        for (answer, votes) in &poll.counts {
            let words = self.said(|| names::poll_answer(*answer));
            let width = WORDS - 60.0;
            let high: f32 = words
                .iter()
                .map(|words| high(ctx, words, LEAST, width))
                .sum();
            let who: Vec<&PublicParty> = poll
                .votes
                .iter()
                .filter(|(_, said)| said == answer)
                .map(|(party, _)| party)
                .collect();
            let tags = if who.is_empty() { 0.0 } else { 62.0 };
            let height = high.max(BAR + tags) + GAP;
            blocks.push(Block::new(height, move |ui, rect| {
                self.answer_bar(ui, rect, (*answer, *votes, all), &words, &who);
            }));
        }
        Content {
            above: None,
            blocks,
        }
    }

    fn question<'c>(&'c self, ctx: &Context, poll: &'c PublicPoll) -> Block<'c> {
        let style = TextStyle::ProjectorSerif;
        let is_own = matches!(poll.on, PollOn::Question(_));
        let width = if is_own {
            self.area().width()
        } else {
            self.side_width()
        };
        let asked = move |voice: &Voice| voice.say(names::poll_on(&poll.on));
        let voices = self.voices().take(if is_own { 1 } else { 2 });
        let heights = voices.map(|voice| high(ctx, &asked(voice), style, width));
        let height = heights.fold(0.0, f32::max);
        let show = move |ui: &mut Ui, voice: &Voice| {
            Label::new(asked(voice), style)
                .color(self.t.text)
                .align(Align::Min)
                .show(ui);
        };
        Block::new(height + 2.0 * GAP, move |ui, rect| {
            if is_own {
                within(ui, rect, |ui| show(ui, self.voice()));
            } else {
                self.in_each(ui, rect, show);
            }
        })
    }

    fn answer_bar(
        &self,
        ui: &mut Ui,
        rect: Rect,
        (answer, votes, all): (Answer, usize, usize),
        words: &[String],
        who: &[&PublicParty],
    ) {
        let t = self.t;
        let dir = Dir::of(ui);
        let (tone, icon) = answer_look(answer);
        let mut rest = rect;
        rest.max.y -= GAP;
        let mut start = dir.cut_start(&mut rest, WORDS);
        let mark = dir.cut_start(&mut start, 60.0);
        icon.paint(
            ui.painter(),
            dir.span(mark, 0.0, 40.0).center(),
            38,
            tone.text(t),
        );
        within(ui, start, |ui| {
            for words in words {
                Label::new(words, LEAST).color(t.text).wrap().show(ui);
            }
        });
        let end = dir.cut_end(&mut rest, FIGURE);
        let number = self.voice().words.number(votes);
        let mut line = end;
        line.set_height(BAR);
        figure(ui, line, At::End, &number, t.text);
        let mut bar = rest;
        bar.set_height(BAR);
        ui.painter().rect_filled(bar, 6, t.inset);
        let part = count(votes) / count(all.max(1));
        ui.painter()
            .rect_filled(dir.fraction(bar, 0.0, part), 6, tone.text(t));
        let mut along = 0.0;
        for party in who {
            let below =
                Rect::from_min_size(bar.left_bottom() + vec2(0.0, 8.0), vec2(bar.width(), 50.0));
            let place = dir.span(below, along, along + 80.0);
            PartyTag::new(slot(party), self.voice().tell(&party.code))
                .size(TagSize::Projector)
                .paint(ui.painter(), place.center());
            along += 92.0;
        }
    }

    pub(super) fn shares_content<'c>(
        &'c self,
        ctx: &Context,
        shares: &'c PublicShares,
    ) -> Content<'c> {
        let most = shares.shares.iter().map(|(_, percent)| *percent).max();
        let most = most.unwrap_or(1).max(1);
        let blocks = shares.shares.iter().map(|(party, percent)| {
            let names = self.named(party);
            let width = WORDS - 110.0;
            let words: f32 = names.iter().map(|name| high(ctx, name, LEAST, width)).sum();
            Block::new(words.max(54.0) + GAP, move |ui, rect| {
                self.share_bar(ui, rect, (party, *percent, most), &names);
            })
        });
        Content {
            above: None,
            blocks: blocks.collect(),
        }
    }

    fn share_bar(
        &self,
        ui: &mut Ui,
        rect: Rect,
        (party, percent, most): (&PublicParty, i64, i64),
        names: &[String],
    ) {
        let t = self.t;
        let dir = Dir::of(ui);
        let mut rest = rect;
        rest.max.y -= GAP;
        let mut start = dir.cut_start(&mut rest, WORDS);
        let tag = dir.cut_start(&mut start, 110.0);
        PartyTag::new(slot(party), self.voice().tell(&party.code))
            .size(TagSize::Projector)
            .paint(ui.painter(), dir.span(tag, 0.0, 80.0).center());
        let inner = Rect::from_center_size(start.center(), start.size());
        within(ui, inner, |ui| {
            for name in names {
                Label::new(name, LEAST).color(t.text).wrap().show(ui);
            }
        });
        let end = dir.cut_end(&mut rest, FIGURE);
        let words = self.voice().say(msg::console_share_figure(percent));
        figure(ui, end, At::End, &words, t.text);
        let bar = Rect::from_center_size(rest.center(), vec2(rest.width(), BAR));
        ui.painter().rect_filled(bar, 6, t.inset);
        #[expect(clippy::cast_precision_loss, reason = "at most a hundred")]
        let part = percent as f32 / most as f32;
        let color = slot(party).color(t);
        ui.painter()
            .rect_filled(dir.fraction(bar, 0.0, part), 6, color);
    }
}
