//! The board: an issue in each row, its options side by side, and what every party said of each.

use egui::{Context, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::super::canvas::{Board, LEAST};
use super::{Block, Content, high, slot};
use crate::domain::board::Stance;
use crate::domain::view::{PublicBoard, PublicIssue, PublicOption, PublicParty};
use crate::localisation::{msg, names};
use crate::ui::components::PartyMark;
use crate::ui::components::layout::within;
use crate::ui::components::paint::{self, At};
use crate::ui::icons::Icon;
use crate::ui::screens::issues::words::mark;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tone, count};
use crate::ui::wall::Voice;

/// Width of the column with the issues.
const HEAD: f32 = 310.0;
/// Space within a cell.
const PAD: f32 = 10.0;
/// Height of the line with the marks.
const MARKS: f32 = 36.0;
/// Size of a mark.
const MARK: f32 = 30.0;
/// Width of the icon of an option that is agreed or proposed.
const ICON: f32 = 44.0;
/// Height of a line of the legend.
const LEGEND: f32 = 56.0;

impl Board<'_> {
    pub(super) fn board_content<'c>(
        &'c self,
        ctx: &Context,
        board: &'c PublicBoard,
    ) -> Content<'c> {
        let options = board.issues.iter().map(|issue| issue.options.len());
        let columns = options.max().unwrap_or(1).max(1);
        let width = (self.area().width() - HEAD) / count(columns);
        let blocks = (1..).zip(&board.issues).map(|(place, issue)| {
            let height = self.row_height(ctx, place, issue, width);
            Block::new(height, move |ui, rect| {
                self.issue(ui, rect, (place, issue), width, &board.parties);
            })
        });
        let lines = count(self.voices().count());
        let above = Block::new(LEGEND * lines, |ui, rect| self.legend(ui, rect, board));
        Content {
            above: Some(above),
            blocks: blocks.collect(),
        }
    }

    /// What the marks mean, in each language.
    fn legend(&self, ui: &mut Ui, rect: Rect, board: &PublicBoard) {
        for (line, voice) in self.voices().enumerate() {
            let top = rect.top() + count(line) * LEGEND;
            let place = Rect::from_x_y_ranges(rect.x_range(), top..=top + LEGEND);
            let dir = Dir::of(ui);
            let mut along = 0.0;
            let mut say = |ui: &Ui, mark: PartyMark<'_>, words: &str| {
                let center = pos2(dir.x(place, along + MARK / 2.0), place.center().y);
                mark.size(MARK).paint(ui.painter(), center);
                along += MARK + 10.0;
                let width = paint::width(ui.ctx(), words, LEAST);
                let at = dir.span(place, along, along + width + 1.0);
                paint::line(ui.painter(), at, At::Start, words, LEAST, self.t.text_2);
                along += width + 30.0;
            };
            for stance in [Stance::Supports, Stance::CanAccept, Stance::Opposes] {
                let words = voice.say(names::stance(stance));
                say(ui, PartyMark::neutral(mark(stance)), &words);
            }
            for party in &board.parties {
                say(ui, PartyMark::new(slot(party)), &voice.tell(&party.code));
            }
        }
    }

    fn row_height(&self, ctx: &Context, place: usize, issue: &PublicIssue, width: f32) -> f32 {
        let title = |voice: &Voice| heading(voice, place, issue);
        let head: f32 = self
            .voices()
            .map(|voice| {
                high(
                    ctx,
                    &title(voice),
                    TextStyle::ProjectorStrong,
                    HEAD - 2.0 * PAD,
                )
            })
            .sum();
        let cell = |option: &PublicOption| -> f32 {
            let free = free(width);
            self.voices()
                .map(|voice| high(ctx, &voice.tell(&option.title), LEAST, free))
                .sum()
        };
        let cells = issue.options.iter().map(cell).fold(0.0, f32::max);
        (cells + MARKS).max(head) + PAD
    }

    fn issue(
        &self,
        ui: &mut Ui,
        rect: Rect,
        (place, issue): (usize, &PublicIssue),
        width: f32,
        parties: &[PublicParty],
    ) {
        let t = self.t;
        let dir = Dir::of(ui);
        paint::hairline(ui.painter(), rect, rect.top(), t.line_strong);
        let mut rest = rect;
        let head = dir.cut_start(&mut rest, HEAD);
        let color = if issue.is_settled { t.ok } else { t.text };
        within(ui, head.shrink2(vec2(PAD / 2.0, PAD / 2.0)), |ui| {
            for voice in self.voices() {
                Label::new(heading(voice, place, issue), TextStyle::ProjectorStrong)
                    .color(color)
                    .wrap()
                    .show(ui);
            }
        });
        for option in &issue.options {
            let place = dir.cut_start(&mut rest, width);
            self.option(ui, place, option, parties);
        }
    }

    fn option(&self, ui: &mut Ui, rect: Rect, option: &PublicOption, parties: &[PublicParty]) {
        let t = self.t;
        let dir = Dir::of(ui);
        let place = rect.shrink2(vec2(3.0, 3.0));
        if let Some((tone, icon)) = look(option) {
            let stroke = Stroke::new(3.0, tone.text(t));
            ui.painter()
                .rect(place, 8, tone.tint(t), stroke, StrokeKind::Inside);
            let end = dir.span(place, place.width() - ICON, place.width());
            let center = pos2(end.center().x, place.bottom() - 4.0 - MARKS / 2.0);
            icon.paint_fill(ui.painter(), center, 34, tone.text(t));
        }
        let words = place.shrink2(vec2(PAD, 4.0));
        within(ui, words, |ui| {
            for voice in self.voices() {
                let title = voice.tell(&option.title);
                let said = Self::spoken(voice, &title, option, parties);
                Label::new(title, LEAST)
                    .color(t.text)
                    .accessible_name(said)
                    .wrap()
                    .show(ui);
            }
        });
        let inner = place.shrink2(vec2(PAD, 0.0));
        let step = ((inner.width() - ICON) / count(parties.len().max(1))).min(44.0);
        let y = place.bottom() - 4.0 - MARKS / 2.0;
        for (index, (party, stance)) in parties.iter().zip(&option.stances).enumerate() {
            let x = dir.x(inner, (count(index) + 0.5) * step);
            PartyMark::new(slot(party))
                .mark(mark(*stance))
                .size(MARK)
                .paint(ui.painter(), pos2(x, y));
        }
    }

    /// What a screen reader says of an option.
    fn spoken(
        voice: &Voice,
        title: &str,
        option: &PublicOption,
        parties: &[PublicParty],
    ) -> String {
        let said: Vec<String> = parties
            .iter()
            .zip(&option.stances)
            .filter(|(_, stance)| **stance != Stance::Silent)
            .map(|(party, stance)| {
                voice.say(msg::board_said(
                    voice.tell(&party.name),
                    names::stance(*stance),
                ))
            })
            .collect();
        if said.is_empty() {
            title.to_owned()
        } else {
            voice.say(msg::board_cell(title, voice.words.list(&said)))
        }
    }
}

/// Width for the words of an option.
fn free(width: f32) -> f32 {
    width - 2.0 * PAD - 6.0
}

fn look(option: &PublicOption) -> Option<(Tone, Icon)> {
    if option.is_settled {
        Some((Tone::Ok, Icon::CheckCircle))
    } else if option.is_proposed {
        Some((Tone::Warn, Icon::HandPointing))
    } else {
        None
    }
}

fn heading(voice: &Voice, place: usize, issue: &PublicIssue) -> String {
    let letter = voice.say(msg::issue_letter(place));
    voice.say(msg::board_issue(letter, voice.tell(&issue.title)))
}
