//! What the facilitator put on the wall in place of the clock: the board, the text, a proposal, a
//! straw poll or the time on the floor of one table.
//!
//! A page is made of blocks, one below the other. What does not fit goes on to the next sheet, so
//! that no letter ever becomes smaller than the last row can read.

mod board;
mod proposal;
mod results;
mod sheets;
mod text;

use egui::{Context, Rect, Ui, UiBuilder, pos2};

use super::canvas::{Board, LEAST, SPINE};
use crate::domain::time::Span;
use crate::domain::view::{PublicClock, PublicPage, PublicParty};
use crate::localisation::{Message, msg};
use crate::ui::components::layout::within;
use crate::ui::components::paint::{self, At};
use crate::ui::text::{self as gateway, Label, TextStyle};
use crate::ui::theme::{Dir, PartySlot};
use crate::ui::wall::{Voice, Wall};
use sheets::{Size, Slice, on_sheets};

/// Where the blocks begin, below the line at the head.
const TOP: f32 = 142.0;

/// What is kept free at the foot.
const FOOT: f32 = 44.0;

/// Between two columns of a page in two languages.
const MIDDLE: f32 = 60.0;

/// Draws into its place.
type Draw<'a> = dyn Fn(&mut Ui, Rect) + 'a;

/// Something that stands on a page over its whole width.
struct Block<'a> {
    size: Size,
    draw: Box<Draw<'a>>,
}

impl<'a> Block<'a> {
    fn new(height: f32, draw: impl Fn(&mut Ui, Rect) + 'a) -> Self {
        Self::with_lines(height, Vec::new(), draw)
    }

    /// One that may be cut at these heights where it is too high for a sheet.
    fn with_lines(height: f32, cuts: Vec<f32>, draw: impl Fn(&mut Ui, Rect) + 'a) -> Self {
        Self {
            size: Size { height, cuts },
            draw: Box::new(draw),
        }
    }
}

/// The blocks of a page, and one that stands above them on every sheet.
struct Content<'a> {
    above: Option<Block<'a>>,
    blocks: Vec<Block<'a>>,
}

/// On how many sheets a wall is told.
pub(in crate::ui) fn sheets(ctx: &Context, wall: &Wall) -> usize {
    let Some(page) = &wall.page else { return 1 };
    let board = Board::sheet(wall, wall.theme.tokens());
    gateway::with_direction(ctx, wall.voices.first.direction(), || {
        let content = board.content(ctx, page);
        board.laid(&content).len()
    })
}

impl Board<'_> {
    /// Draws the sheet that is asked for.
    pub(super) fn page(&self, ui: &mut Ui, page: &PublicPage) {
        let content = self.content(ui.ctx(), page);
        let sheets = self.laid(&content);
        let at = self.wall.sheet.min(sheets.len().saturating_sub(1));
        self.page_head(ui, page, (at, sheets.len()));
        let mut area = self.area();
        if let Some(above) = &content.above {
            let place = Rect::from_min_size(area.min, egui::vec2(area.width(), above.size.height));
            (above.draw)(ui, place);
            area.min.y += above.size.height;
        }
        for slice in sheets.get(at).into_iter().flatten() {
            if let Some(block) = content.blocks.get(slice.block) {
                Self::slice(ui, area, block, *slice);
            }
        }
    }

    fn slice(ui: &mut Ui, area: Rect, block: &Block<'_>, slice: Slice) {
        let top = area.top() + slice.top;
        let seen = Rect::from_x_y_ranges(area.x_range(), top..=top + slice.to - slice.from);
        let whole = Rect::from_min_size(
            pos2(area.left(), top - slice.from),
            egui::vec2(area.width(), block.size.height),
        );
        let builder = UiBuilder::new()
            .max_rect(whole)
            .id_salt(("block", slice.block))
            .layout(Dir::of(ui).column());
        let mut part = ui.new_child(builder);
        part.set_clip_rect(seen.expand2(egui::vec2(4.0, 0.0)));
        (block.draw)(&mut part, whole);
    }

    /// Where the blocks go.
    fn area(&self) -> Rect {
        self.band(TOP, self.canvas.height() - TOP - FOOT)
    }

    fn laid(&self, content: &Content<'_>) -> Vec<Vec<Slice>> {
        let above = content
            .above
            .as_ref()
            .map_or(0.0, |above| above.size.height);
        let sizes: Vec<Size> = content
            .blocks
            .iter()
            .map(|block| block.size.clone())
            .collect();
        on_sheets(&sizes, self.area().height() - above)
    }

    fn content<'c>(&'c self, ctx: &Context, page: &'c PublicPage) -> Content<'c> {
        match page {
            PublicPage::Board(board) => self.board_content(ctx, board),
            PublicPage::Text(draft) => self.text_content(ctx, draft),
            PublicPage::Proposal(put) => self.proposal_content(ctx, put),
            PublicPage::Poll(poll) => self.poll_content(ctx, poll),
            PublicPage::Speaking(shares) => self.shares_content(ctx, shares),
        }
    }

    /// The title in each language, the clock of the phase, and which sheet it is.
    fn page_head(&self, ui: &mut Ui, page: &PublicPage, (at, of): (usize, usize)) {
        let t = self.t;
        let band = self.band(36.0, 74.0);
        let title = |voice: &Voice| voice.say(title(page));
        let clock = self.phase_clock();
        let sheet = (of > 1).then(|| self.voice().say(msg::wall_sheet(at + 1, of)));
        let beside = [clock.as_deref(), sheet.as_deref()];
        let [clock_width, sheet_width] = beside.map(|words| {
            words.map_or(0.0, |words| {
                paint::width(ui.ctx(), words, TextStyle::ProjectorTitle)
            })
        });
        let spine = (clock_width + sheet_width + 48.0).max(SPINE);
        let line = |ui: &Ui, place: Rect, at: At, words: &str, style: TextStyle, color| {
            paint::line(ui.painter(), place, at, words, style, color);
        };
        let figures = |ui: &mut Ui, place: Rect| {
            let dir = Dir::of(ui);
            let style = TextStyle::ProjectorTitle;
            if let Some(clock) = &clock {
                let place = dir.span(place, place.width() - clock_width - 1.0, place.width());
                line(ui, place, At::End, clock, style, self.page_clock_color());
            }
            if let Some(sheet) = &sheet {
                let place = dir.span(place, 0.0, sheet_width + 1.0);
                line(ui, place, At::Start, sheet, LEAST, t.muted);
            }
        };
        if self.is_in_two() {
            let [first, middle, second] = self.thirds(band, spine);
            figures(ui, middle.shrink2(egui::vec2(24.0, 0.0)));
            self.columns(ui, [first, second], |ui, voice| {
                Self::head_line(ui, &title(voice), TextStyle::ProjectorStrong, t.text);
            });
        } else {
            let dir = Dir::of(ui);
            let mut start = band;
            let end = dir.cut_end(&mut start, spine);
            figures(ui, end);
            within(ui, start, |ui| {
                Self::head_line(ui, &title(self.voice()), TextStyle::ProjectorTitle, t.text);
            });
        }
        ui.painter().rect_filled(self.band(120.0, 2.0), 0, t.line);
    }

    fn head_line(ui: &mut Ui, words: &str, style: TextStyle, color: egui::Color32) {
        Label::new(words, style).color(color).truncate().show(ui);
    }

    /// What is left of the phase.
    fn phase_clock(&self) -> Option<String> {
        let view = self.wall.view.as_ref()?;
        let phase = view
            .phase
            .as_ref()
            .filter(|_| view.clock != PublicClock::Ended)?;
        Some(self.clock(phase))
    }

    fn page_clock_color(&self) -> egui::Color32 {
        let view = self.wall.view.as_ref();
        let left = view
            .and_then(|view| view.phase.as_ref())
            .map(|phase| phase.remaining);
        let clock = view.map_or(PublicClock::Ready, |view| view.clock);
        self.clock_color(clock, left.unwrap_or(Span::ZERO))
    }

    /// The columns of a page: one, or one for each language.
    fn sides(&self, place: Rect) -> Vec<Rect> {
        if self.is_in_two() {
            let [first, _, second] = self.thirds(place, MIDDLE);
            vec![first, second]
        } else {
            vec![place]
        }
    }

    /// Draws `body` once for each language, in its own column and direction.
    fn in_each(&self, ui: &mut Ui, place: Rect, mut body: impl FnMut(&mut Ui, &Voice)) {
        match self.sides(place).as_slice() {
            [first, second] => self.columns(ui, [*first, *second], body),
            _ => within(ui, place, |ui| body(ui, self.voice())),
        }
    }

    /// Width of the column of a language.
    fn side_width(&self) -> f32 {
        let area = self.area();
        self.sides(area).first().map_or(area.width(), Rect::width)
    }

    /// The same word in every language of the wall, each once.
    fn said(&self, message: impl Fn() -> Message) -> Vec<String> {
        let mut said: Vec<String> = self.voices().map(|voice| voice.say(message())).collect();
        said.dedup();
        said
    }

    /// The name of a party in every language of the wall, each once.
    fn named(&self, party: &PublicParty) -> Vec<String> {
        let mut named: Vec<String> = self.voices().map(|voice| voice.tell(&party.name)).collect();
        named.dedup();
        named
    }
}

/// Height of a text in this width.
fn high(ctx: &Context, words: &str, style: TextStyle, width: f32) -> f32 {
    gateway::layout(ctx, words, style, Some(width)).size().y
}

/// Colour and shape of a party.
fn slot(party: &PublicParty) -> PartySlot {
    PartySlot::counted(party.slot)
}

fn title(page: &PublicPage) -> Message {
    match page {
        PublicPage::Board(board) => msg::wall_page_board(board.table),
        PublicPage::Text(draft) => msg::wall_page_text(draft.table, draft.version),
        PublicPage::Proposal(put) => msg::wall_page_proposal(put.table, put.number),
        PublicPage::Poll(poll) => msg::wall_page_poll(poll.table),
        PublicPage::Speaking(shares) => msg::wall_page_speaking(shares.table),
    }
}
