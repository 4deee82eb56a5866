//! Tables: a header, rows of one height, columns aligned to the start or the end. Long tables draw
//! only the rows that can be seen.

use super::layout::{Size, columns_of};
use super::page::flows;
use super::paint::{At, focus_ring_inside, hairline, line, line_height};
use crate::ui::icons::Icon;
use crate::ui::scroll::scrolled;
use crate::ui::text::{self, TextStyle};
use crate::ui::theme::{Dir, RADIUS_CHIP, ROW_CONTROL, STROKE_SELECTED, count, tokens};
use egui::{
    AsIdSalt, Color32, CursorIcon, IdSalt, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, vec2,
};

/// Between two columns.
const COLUMN_GAP: f32 = 9.0;
/// A column that shares what is left has at least this much.
const LEAST_FLEX: f32 = 88.0;

/// A column of a [`Table`].
#[must_use]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Column<'a> {
    title: &'a str,
    size: Size,
    end: bool,
    sortable: bool,
}

impl<'a> Column<'a> {
    /// A column of this width; `Size::Flex` shares what is left.
    pub const fn new(title: &'a str, size: Size) -> Self {
        Self {
            title,
            size,
            end: false,
            sortable: false,
        }
    }

    /// Aligned to the end side (numbers).
    pub const fn end(mut self) -> Self {
        self.end = true;
        self
    }

    /// A click on the header asks to sort.
    pub const fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }
}

/// What came of showing a [`Table`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TableResponse {
    /// Row that was clicked, or chosen with Enter.
    pub clicked: Option<usize>,
    /// Row that was clicked with the secondary button.
    pub secondary: Option<usize>,
    /// Column whose header was clicked.
    pub sort: Option<usize>,
}

/// A table.
///
/// ```text
/// let columns = [Column::new(&w.name, Size::Flex(1.0)), Column::new(&w.score, Size::Fixed(80.0)).end()];
/// let out = Table::new("roster", &w.roster, &columns).clickable().show(ui, people.len(), |row| {
///     let Some(person) = people.get(row.index()) else { return };
///     row.text(&person.name);
///     row.text(&person.score);
/// });
/// ```
#[must_use = "call show(ui, ..)"]
pub struct Table<'a> {
    salt: IdSalt,
    name: &'a str,
    columns: &'a [Column<'a>],
    row_height: f32,
    selected: Option<usize>,
    sorted: Option<(usize, bool)>,
    clickable: bool,
    max_height: Option<f32>,
    padding: f32,
}

impl<'a> Table<'a> {
    /// A table called `name` (spoken).
    pub fn new(id_salt: impl AsIdSalt, name: &'a str, columns: &'a [Column<'a>]) -> Self {
        Self {
            salt: IdSalt::new(id_salt),
            name,
            columns,
            row_height: ROW_CONTROL,
            selected: None,
            sorted: None,
            clickable: false,
            max_height: None,
            padding: 14.0,
        }
    }

    /// Another row height: 29 for a matrix, 34, 40 for a list.
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// The chosen row.
    pub fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row;
        self
    }

    /// Which column the rows are sorted by, and whether downwards.
    pub fn sorted(mut self, column: usize, descending: bool) -> Self {
        self.sorted = Some((column, descending));
        self
    }

    /// Rows can be clicked.
    pub fn clickable(mut self) -> Self {
        self.clickable = true;
        self
    }

    /// Scrolls within this height; without it the table takes what it needs up to the end of the
    /// available height.
    pub fn max_height(mut self, height: f32) -> Self {
        self.max_height = Some(height);
        self
    }

    /// Shows `rows` rows; the closure fills one row, cell after cell.
    pub fn show(
        self,
        ui: &mut Ui,
        rows: usize,
        mut fill: impl FnMut(&mut TableRow<'_>),
    ) -> TableResponse {
        let mut out = TableResponse::default();
        let least = self.least();
        if ui.is_sizing_pass() || ui.available_width() >= least {
            self.rows(ui, rows, &mut fill, &mut out);
            return out;
        }
        // Columns are not squeezed to nothing: the table scrolls across.
        let area = ScrollArea::horizontal()
            .auto_shrink([false, true])
            .stick_to_right(Dir::of(ui).is_rtl());
        scrolled(ui, ("across", self.salt), area, |area, ui| {
            area.show(ui, |ui| {
                let size = vec2(least, ui.available_height());
                ui.allocate_ui_with_layout(size, Dir::of(ui).column(), |ui| {
                    ui.set_width(least);
                    self.rows(ui, rows, &mut fill, &mut out);
                });
            })
        });
        out
    }

    fn rows(
        &self,
        ui: &mut Ui,
        rows: usize,
        fill: &mut impl FnMut(&mut TableRow<'_>),
        out: &mut TableResponse,
    ) {
        let bare = self.columns.iter().all(|column| column.title.is_empty());
        ui.push_id(self.salt, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if !bare {
                out.sort = self.header(ui);
            }
            let height = self.max_height.unwrap_or_else(|| ui.available_height());
            let height = if flows(ui) { f32::INFINITY } else { height };
            let area = ScrollArea::vertical()
                .max_height(height)
                .auto_shrink([false, true]);
            scrolled(ui, "rows", area, |area, ui| {
                area.show_rows(ui, self.row_height, rows, |ui, visible| {
                    for index in visible {
                        // One scope for each row, or what has the keyboard would be another thing as
                        // soon as a row above it scrolls out of sight.
                        ui.push_id(index, |ui| {
                            self.row(ui, index, bare && index == 0, out, fill);
                        });
                    }
                })
            });
        });
    }

    /// Width below which the columns would be squeezed.
    fn least(&self) -> f32 {
        let columns = self.columns.iter().map(|column| match column.size {
            Size::Fixed(width) => width,
            Size::Flex(_) => LEAST_FLEX,
        });
        let gaps = COLUMN_GAP * count(self.columns.len().saturating_sub(1));
        columns.sum::<f32>() + gaps + 2.0 * self.padding
    }

    fn places(&self, ui: &Ui, rect: Rect) -> Vec<Rect> {
        let sizes: Vec<Size> = self.columns.iter().map(|column| column.size).collect();
        columns_of(
            Dir::of(ui),
            rect.shrink2(vec2(self.padding, 0.0)),
            &sizes,
            COLUMN_GAP,
        )
    }

    fn header(&self, ui: &mut Ui) -> Option<usize> {
        let t = tokens(ui.ctx());
        let height = line_height(ui.ctx(), TextStyle::Caption) + 14.0;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        response
            .widget_info(|| WidgetInfo::labeled(Role::Table, true, text::accessible(self.name)));
        let mut sort = None;
        let places = self.places(ui, rect);
        for (index, (column, place)) in self.columns.iter().zip(places).enumerate() {
            if self.head_cell(ui, index, *column, place) {
                sort = Some(index);
            }
        }
        hairline(ui.painter(), rect, rect.bottom() - 1.0, t.line_strong);
        sort
    }

    fn head_cell(&self, ui: &Ui, index: usize, column: Column<'_>, place: Rect) -> bool {
        let t = tokens(ui.ctx());
        let at = if column.end { At::End } else { At::Start };
        let mut words = place;
        let dir = Dir::of(ui);
        let sorted = self.sorted.filter(|(by, _)| *by == index);
        if sorted.is_some() && column.end {
            dir.cut_end(&mut words, 16.0);
        }
        let ink = if sorted.is_some() { t.text } else { t.muted };
        let used = line(
            ui.painter(),
            words,
            at,
            column.title,
            TextStyle::CaptionStrong,
            ink,
        );
        if let Some((_, descending)) = sorted {
            let x = if column.end {
                place.width() - 7.0
            } else {
                used + 10.0
            };
            let icon = if descending {
                Icon::CaretDown
            } else {
                Icon::CaretUp
            };
            let center = egui::pos2(dir.x(place, x), place.center().y);
            icon.paint_fill(ui.painter(), center, 11, ink);
        }
        let id = ui.scope_id().with(("head", index));
        let sense = if column.sortable {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(place, id, sense);
        response.widget_info(|| {
            let words = text::accessible(column.title);
            WidgetInfo::labeled(Role::ColumnHeader, true, words)
        });
        if response.has_focus() {
            focus_ring_inside(ui.painter(), place.expand(3.0), RADIUS_CHIP, t);
        }
        column.sortable && response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }

    fn row(
        &self,
        ui: &mut Ui,
        index: usize,
        first: bool,
        out: &mut TableResponse,
        fill: &mut impl FnMut(&mut TableRow<'_>),
    ) {
        let t = tokens(ui.ctx());
        let size = vec2(ui.available_width(), self.row_height);
        let (_, rect) = ui.allocate_space(size);
        let sense = if self.clickable {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, ui.scope_id().with(("row", index)), sense);
        let selected = self.selected == Some(index);
        let ground = match (selected, self.clickable && response.hovered()) {
            (true, _) => t.accent_tint,
            (false, true) => t.inset,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, 0.0, ground);
        if !first && index > 0 {
            hairline(ui.painter(), rect, rect.top(), t.line);
        }
        let places = self.places(ui, rect);
        let mut row = TableRow {
            ui,
            index,
            places,
            columns: self.columns,
            at: 0,
            said: Vec::new(),
        };
        fill(&mut row);
        let said: Vec<&str> = row.said.iter().map(String::as_str).collect();
        let said = text::told_together(ui.ctx(), &said);
        if selected {
            let stroke = Stroke::new(STROKE_SELECTED, t.accent);
            ui.painter()
                .rect_stroke(rect, 0.0, stroke, StrokeKind::Inside);
        }
        if response.has_focus() {
            focus_ring_inside(ui.painter(), rect, RADIUS_CHIP, t);
        }
        response.widget_info(|| {
            let said = text::accessible(&said);
            WidgetInfo::selected(Role::Row, ui.is_enabled(), selected, said)
        });
        let response = if self.clickable {
            response.on_hover_cursor(CursorIcon::PointingHand)
        } else {
            response
        };
        if response.clicked() {
            out.clicked = Some(index);
        }
        if response.secondary_clicked() {
            out.secondary = Some(index);
        }
    }

    /// Height that the table needs for `rows` rows, header included.
    pub fn height(&self, ui: &Ui, rows: usize) -> f32 {
        line_height(ui.ctx(), TextStyle::Caption) + 14.0 + self.row_height * count(rows)
    }
}

/// A row being filled: each call takes the next cell.
pub struct TableRow<'u> {
    ui: &'u mut Ui,
    index: usize,
    places: Vec<Rect>,
    columns: &'u [Column<'u>],
    at: usize,
    said: Vec<String>,
}

impl TableRow<'_> {
    /// Number of the row.
    pub fn index(&self) -> usize {
        self.index
    }

    fn next(&mut self) -> Option<(Rect, At)> {
        let place = *self.places.get(self.at)?;
        let end = self.columns.get(self.at).is_some_and(|column| column.end);
        self.at += 1;
        Some((place, if end { At::End } else { At::Start }))
    }

    /// A cell of plain text, cut if it is too long.
    pub fn text(&mut self, words: &str) {
        let color = tokens(self.ui.ctx()).text;
        self.styled(words, TextStyle::Dense, color);
    }

    /// A cell of secondary text.
    pub fn faint(&mut self, words: &str) {
        let color = tokens(self.ui.ctx()).text_2;
        self.styled(words, TextStyle::Dense, color);
    }

    /// A cell of text in a style and colour.
    pub fn styled(&mut self, words: &str, style: TextStyle, color: Color32) {
        if let Some((place, at)) = self.next() {
            line(self.ui.painter(), place, at, words, style, color);
            if !words.is_empty() {
                self.said.push(words.to_owned());
            }
        }
    }

    /// A cell of anything else, laid out from the side that its column is aligned to.
    pub fn cell(&mut self, body: impl FnOnce(&mut Ui)) {
        let Some((place, at)) = self.next() else {
            return;
        };
        let dir = Dir::of(self.ui);
        let layout = if at == At::End {
            dir.row_from_end()
        } else {
            dir.row()
        };
        let salt = ("cell", self.index, self.at);
        let builder = UiBuilder::new()
            .max_rect(place)
            .layout(layout)
            .id_salt(salt);
        let mut child = self.ui.new_child(builder);
        child.spacing_mut().item_spacing.x = 4.0;
        body(&mut child);
    }

    /// Something more to say of the row to assistive technology.
    pub fn say(&mut self, words: impl Into<String>) {
        self.said.push(words.into());
    }
}
