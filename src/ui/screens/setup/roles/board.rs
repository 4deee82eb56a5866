//! The board: rows are roles, columns are tables. Role names and table heads stay where they are
//! while the seats scroll.

use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::seat::{self, Asked};
use super::{State, change, head};
use crate::domain::ids::{ParticipantId, RoleId, SeatId, TableNo};
use crate::domain::roster::Attendance;
use crate::domain::scenario::Priority;
use crate::domain::session::Command;
use crate::localisation::msg;
use crate::ui::components::paint::{self, hairline, vertical_hairline};
use crate::ui::components::{Button, Card, PartyTag};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::{facts, people};
use crate::ui::scroll::scrolled;
use crate::ui::text::TextStyle;
use crate::ui::theme::{Dir, count, tokens};

/// Height of one seat with its margins.
const SEAT: f32 = 57.0;
/// Height of the heads.
const HEAD: f32 = 97.0;
/// Narrowest column of a table.
const NARROWEST: f32 = 176.0;
/// Height of the row that shows or hides roles nobody plays.
const MORE: f32 = 40.0;

/// Where everything of the board stands.
struct Grid {
    dir: Dir,
    /// The whole content, which may be larger than what is seen.
    content: Rect,
    /// What is seen of it.
    seen: Rect,
    roles: f32,
    column: f32,
}

impl Grid {
    /// A row of the content.
    fn row(&self, top: f32, height: f32) -> Rect {
        let top = self.content.top() + HEAD + top;
        Rect::from_x_y_ranges(self.content.x_range(), top..=top + height)
    }

    /// The column of a table within a row.
    fn cell(&self, row: Rect, table: usize) -> Rect {
        let from = self.roles + self.column * count(table);
        self.dir.span(row, from, from + self.column)
    }

    /// Where the line at the start of a cell is drawn: within the cell, on either side.
    fn edge(&self, cell: Rect) -> f32 {
        self.dir.start(cell).min(cell.right() - 1.0)
    }

    /// The part in which seats are seen.
    fn window(&self) -> Rect {
        let mut window = self.dir.span(self.seen, self.roles, self.seen.width());
        window.min.y += HEAD;
        window
    }
}

/// A role and the chairs of it that are shown.
struct Line {
    role: RoleId,
    chairs: u8,
}

/// Draws the board.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    roster: &mut people::State,
) {
    let height = ui.available_height();
    Card::new().flush().show(ui, |ui| {
        let inside = height - 2.0;
        let (lines, unplayed) = lines(open, state);
        let tables: Vec<TableNo> = open.session.table_numbers().collect();
        let wide = ui.available_width();
        let roles = if wide < 860.0 { 168.0 } else { 204.0 };
        let share = (wide - roles) / count(tables.len().clamp(1, 4));
        // Whole points, so that no line of the grid is blurred.
        let column = share.floor().max(NARROWEST);
        let rows: f32 = lines.iter().map(|line| SEAT * f32::from(line.chairs)).sum();
        let more = if unplayed > 0 { MORE } else { 0.0 };
        let size = vec2(
            (roles + column * count(tables.len())).max(wide),
            HEAD + rows + more,
        );
        // A board that fits has no empty foot, and the cards below it come nearer.
        let area = ScrollArea::new([size.x > wide + 0.5, true])
            .auto_shrink([false, true])
            .max_height(inside)
            .stick_to_right(Dir::of(ui).is_rtl());
        scrolled(ui, "role-board", area, |area, ui| {
            area.show_viewport(ui, |ui, viewport| {
                let (content, _) = ui.allocate_exact_size(size, Sense::hover());
                let seen =
                    Rect::from_min_size(content.min + viewport.min.to_vec2(), viewport.size())
                        .intersect(ui.clip_rect());
                let grid = Grid {
                    dir: Dir::of(ui),
                    content,
                    seen,
                    roles,
                    column,
                };
                let asked = seats(ui, cx, open, state, &grid, &lines, &tables);
                role_names(ui, open, &grid, &lines);
                heads(ui, cx, open, state, &grid, &tables);
                if unplayed > 0 {
                    show_more(ui, cx, state, &grid, rows, unplayed);
                }
                for (seat, asked) in asked {
                    answer(cx, open, state, roster, &seat, &asked);
                }
            })
        });
    });
}

/// Roles with somebody, an offer, or a gap that hurts; the others are counted and hidden.
fn lines(open: Open<'_>, state: &State) -> (Vec<Line>, usize) {
    let session = open.session;
    let offers = state.advice.as_ref().map(|advice| &advice.offers);
    let has_free = session.unseated().next().is_some();
    let mut lines = Vec::new();
    let mut unplayed = 0;
    for role in &session.scenario.roles {
        let taken = session.seats.keys().filter(|seat| seat.role == role.id);
        let top = taken.map(|seat| seat.chair + 1).max().unwrap_or(0);
        let is_offered = offers.is_some_and(|it| it.keys().any(|seat| seat.role == role.id));
        let is_shown = top > 0 || is_offered || role.priority == Priority::Essential;
        unplayed += usize::from(!is_shown);
        if is_shown || state.shows_unplayed {
            // One more chair while somebody could still share the role.
            let free = u8::from(has_free && top > 0);
            let chairs = (top + free).clamp(1, role.shared_by.max(top).max(1));
            lines.push(Line {
                role: role.id.clone(),
                chairs,
            });
        }
    }
    (lines, unplayed)
}

fn seats(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    grid: &Grid,
    lines: &[Line],
    tables: &[TableNo],
) -> Vec<(SeatId, Asked)> {
    let t = tokens(ui.ctx());
    let window = grid.window();
    let mut asked = Vec::new();
    let mut child = ui.new_child(UiBuilder::new().max_rect(grid.content).id_salt("seats"));
    child.set_clip_rect(window.intersect(ui.clip_rect()));
    let mut top = 0.0;
    for line in lines {
        let height = SEAT * f32::from(line.chairs);
        let row = grid.row(top, height);
        top += height;
        if row.bottom() < window.top() || row.top() > window.bottom() {
            continue;
        }
        hairline(child.painter(), row, row.top(), t.line);
        for (index, table) in tables.iter().enumerate() {
            let cell = grid.cell(row, index);
            vertical_hairline(child.painter(), cell, grid.edge(cell), t.line);
            for chair in 0..line.chairs {
                let seat = SeatId {
                    table: *table,
                    role: line.role.clone(),
                    chair,
                };
                let mut place = cell.shrink2(vec2(6.0, 0.0));
                place.min.y += 5.0 + SEAT * f32::from(chair);
                place.max.y = place.min.y + 46.0;
                if let Some(it) = seat::show(&mut child, cx, open, state, place, &seat) {
                    asked.push((seat, it));
                }
            }
        }
    }
    asked
}

/// Names of the roles, over whatever has scrolled below them.
fn role_names(ui: &Ui, open: Open<'_>, grid: &Grid, lines: &[Line]) {
    let t = tokens(ui.ctx());
    let strip = grid.dir.span(grid.seen, 0.0, grid.roles);
    let painter = ui.painter().with_clip_rect(strip.intersect(ui.clip_rect()));
    painter.rect_filled(strip, 0.0, t.surface);
    let mut top = 0.0;
    for line in lines {
        let height = SEAT * f32::from(line.chairs);
        let row = grid.row(top, height);
        top += height;
        let place = Rect::from_x_y_ranges(strip.x_range(), row.y_range());
        hairline(&painter, place, place.top(), t.line);
        role_name(&painter, open, grid.dir, place, &line.role);
    }
}

/// A long name takes two lines or three and the place of the party, whose code stands beside it.
fn role_name(painter: &egui::Painter, open: Open<'_>, dir: Dir, row: Rect, role: &RoleId) {
    use crate::domain::scenario::text;
    let ctx = painter.ctx();
    let t = tokens(ctx);
    let scenario = &open.session.scenario;
    let (code, party) = facts::party_words(scenario, open.prose, role);
    let mut rest = dir.span(row, 12.0, row.width() - 6.0);
    rest.max.y = rest.min.y + SEAT;
    let tag = dir.cut_start(&mut rest, 28.0);
    dir.cut_start(&mut rest, 10.0);
    PartyTag::new(facts::slot(scenario, role), code).paint(painter, tag.center());
    let middle = rest.center().y;
    let name = open.prose.say(&text::role(role));
    let style = TextStyle::DenseMedium;
    let lay = |style| crate::ui::text::layout(ctx, &name, style, Some(rest.width()));
    let mut laid = lay(style);
    if laid.line_count() > 2 {
        laid = lay(TextStyle::CaptionStrong);
    }
    if (2..=3).contains(&laid.line_count()) {
        let top = middle - laid.size().y / 2.0;
        let x = if dir.is_rtl() {
            rest.right() - laid.size().x
        } else {
            rest.left()
        };
        laid.paint(painter, egui::pos2(x, top), t.text);
        return;
    }
    let upper = Rect::from_x_y_ranges(rest.x_range(), middle - 19.0..=middle + 1.0);
    let lower = Rect::from_x_y_ranges(rest.x_range(), middle + 1.0..=middle + 17.0);
    paint::line(painter, upper, paint::At::Start, &name, style, t.text);
    paint::line(
        painter,
        lower,
        paint::At::Start,
        &party,
        TextStyle::Caption,
        t.muted,
    );
}

fn heads(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &State, grid: &Grid, tables: &[TableNo]) {
    let t = tokens(ui.ctx());
    let mut strip = grid.seen;
    strip.max.y = strip.min.y + HEAD;
    let row = Rect::from_x_y_ranges(grid.content.x_range(), strip.y_range());
    let window = grid.dir.span(strip, grid.roles, strip.width());
    let mut child = ui.new_child(UiBuilder::new().max_rect(row).id_salt("heads"));
    child.set_clip_rect(window.intersect(ui.clip_rect()));
    child.painter().rect_filled(window, 0.0, t.surface);
    for (index, table) in tables.iter().enumerate() {
        let cell = grid.cell(row, index);
        vertical_hairline(child.painter(), cell, grid.edge(cell), t.line);
        if let Some(advice) = &state.advice {
            let inner = cell.shrink2(vec2(12.0, 8.0));
            head::table(&mut child, cx, open, advice, inner, *table);
        }
    }
    let corner = grid.dir.span(strip, 0.0, grid.roles);
    ui.painter().rect_filled(corner, 0.0, t.surface);
    head::legend(ui, cx, corner.shrink2(vec2(12.0, 12.0)));
    hairline(ui.painter(), strip, strip.bottom() - 1.0, t.line);
}

fn show_more(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, grid: &Grid, top: f32, unplayed: usize) {
    let t = tokens(ui.ctx());
    let row = grid.row(top, MORE);
    let row = Rect::from_x_y_ranges(grid.seen.x_range(), row.y_range());
    hairline(ui.painter(), row, row.top(), t.line);
    let (words, icon) = if state.shows_unplayed {
        (msg::setup_roles_fewer(), Icon::CaretUp)
    } else {
        (msg::setup_roles_unplayed(unplayed), Icon::CaretDown)
    };
    let words = cx.say(words);
    crate::ui::components::layout::row_in(
        ui,
        row.shrink2(vec2(6.0, 4.0)),
        |ui| {
            if Button::quiet(words).icon(icon).small().show(ui).clicked() {
                state.shows_unplayed = !state.shows_unplayed;
            }
        },
        |_| {},
    );
}

/// Carries out what was asked of a seat.
fn answer(
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
    roster: &mut people::State,
    seat: &SeatId,
    asked: &Asked,
) {
    let sitting = open.session.seats.get(seat).copied();
    match *asked {
        Asked::Choose => change::choose_seat(cx, open, state, seat),
        Asked::Take(person) => change::propose(cx, open, state, person, seat),
        Asked::Pin => {
            let is_pinned = open.session.pinned.contains(seat);
            cx.send(Command::PinSeat(seat.clone(), !is_pinned));
        }
        Asked::Free => change::send(
            cx,
            vec![crate::domain::session::SeatMove {
                seat: seat.clone(),
                person: None,
            }],
        ),
        Asked::Edit => {
            if let Some(person) = sitting {
                roster.edit(open.session, person);
            }
        }
        Asked::Mark(attendance) => mark(cx, sitting, attendance),
    }
}

fn mark(cx: &mut Cx<'_>, person: Option<ParticipantId>, attendance: Attendance) {
    if let Some(person) = person {
        cx.send(Command::MarkAttendance(person, attendance));
    }
}
