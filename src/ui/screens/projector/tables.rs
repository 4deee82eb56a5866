//! The tables on the wall: what is agreed there, who has the floor and how many wait.

use egui::{Rect, Ui, pos2, vec2};

use super::canvas::Board;
use crate::domain::view::PublicTable;
use crate::localisation::msg;
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::paint::{self, At};
use crate::ui::components::{PartyTag, TagSize, pips_sized};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Label, TextStyle};
use crate::ui::theme::{Dir, PartySlot, Tone, count};

impl Board<'_> {
    pub(super) fn tables(&self, ui: &mut Ui, top: f32, look: Tables, tables: &[PublicTable]) {
        if look == Tables::Hidden {
            return;
        }
        let per_row = tables
            .len()
            .div_ceil(table_rows(tables.len()).max(1))
            .max(1);
        let dir = Dir::of(ui);
        for (index, table) in tables.iter().enumerate() {
            let from = top + count(index / per_row) * (look.card() + TABLE_GAP);
            let band = self.band(from, look.card());
            let width = (band.width() - 28.0 * count(per_row - 1)) / count(per_row);
            let from = count(index % per_row) * (width + 28.0);
            self.table(ui, dir.span(band, from, from + width), look, table);
        }
    }

    fn table(&self, ui: &mut Ui, rect: Rect, look: Tables, table: &PublicTable) {
        let t = self.t;
        let stroke = egui::Stroke::new(2.0, t.line);
        ui.painter()
            .rect(rect, 14, t.surface, stroke, egui::StrokeKind::Inside);
        let mut names: Vec<String> = self
            .voices()
            .map(|voice| voice.say(msg::wall_table(table.number)))
            .collect();
        // English and French have the same word.
        names.dedup();
        let mut inner = rect.shrink2(vec2(28.0, 16.0));
        let wide = |style| -> f32 {
            let widths = names
                .iter()
                .map(|name| text::layout(ui.ctx(), name, style, None));
            widths.map(|laid| laid.size().x + 24.0).sum()
        };
        let styles = [TextStyle::ProjectorTitle, TextStyle::ProjectorStrong];
        let style = styles
            .into_iter()
            .find(|style| wide(*style) <= inner.width())
            .unwrap_or(TextStyle::ProjectorStrong);
        let agreed = self
            .voice()
            .say(msg::wall_agreed(table.settled, table.issues));
        let pips = Rect::from_min_size(
            pos2(inner.left(), inner.bottom() - 26.0),
            vec2(inner.width(), 20.0),
        );
        if look == Tables::Whole && table.speaker.is_some() {
            return self.speaking_table(ui, inner, &names, style, (table, agreed.as_str()));
        }
        match (look, names.as_slice()) {
            (Tables::Whole, [name]) => {
                inner.set_height(62.0);
                let has_room = inner.width() > 420.0 && self.wall.voices.second.is_none();
                let counted = has_room.then_some(agreed.as_str());
                self.name_of_table(ui, inner, name, style, counted);
            }
            (Tables::Whole, _) => self.names_of_table(ui, inner, &names, style),
            (Tables::Slim | Tables::Hidden, _) => {
                let inner = rect.shrink2(vec2(28.0, 2.0));
                return self.slim_table(ui, inner, &names, style, (table, agreed.as_str()));
            }
        }
        Self::pips(ui, pips, (table, agreed.as_str()));
    }

    /// Above what is agreed, below who has the floor: for whom, how long, and how many wait.
    fn speaking_table(
        &self,
        ui: &mut Ui,
        place: Rect,
        names: &[String],
        style: TextStyle,
        table: (&PublicTable, &str),
    ) {
        let dir = Dir::of(ui);
        let mut upper = place;
        upper.set_height(48.0);
        self.slim_table(ui, upper, names, style, table);
        let Some(speaker) = &table.0.speaker else {
            return;
        };
        let mut lower = Rect::from_min_max(upper.left_bottom() + vec2(0.0, 2.0), place.max);
        let color = if speaker.is_over {
            self.t.warn
        } else {
            self.t.text
        };
        let voice = self.voice();
        let length = voice.words.clock(speaker.length);
        let strong = TextStyle::ProjectorStrong;
        let wide = paint::width(ui.ctx(), &length, strong);
        let end = dir.cut_end(&mut lower, wide + 1.0);
        paint::line(ui.painter(), end, At::End, &length, strong, color);
        if table.0.waiting > 0 {
            self.waiting(ui, &mut lower, table.0.waiting);
        }
        let tag = dir.cut_start(&mut lower, 92.0);
        let center = dir.span(tag, 0.0, 76.0).center();
        PartyTag::new(
            PartySlot::counted(speaker.party.slot),
            voice.tell(&speaker.party.code),
        )
        .size(TagSize::Projector)
        .paint(ui.painter(), center);
        dir.cut_end(&mut lower, 16.0);
        let name = voice.tell(&speaker.party.short);
        within(ui, lower, |ui| {
            Label::new(name, TextStyle::ProjectorLeast)
                .color(self.t.text)
                .truncate()
                .show(ui);
        });
    }

    /// A hand for everybody who waits, with the number, at the end of `place`.
    fn waiting(&self, ui: &mut Ui, place: &mut Rect, waiting: usize) {
        let dir = Dir::of(ui);
        let number = self.voice().words.number(waiting);
        let style = TextStyle::ProjectorLeast;
        dir.cut_end(place, 22.0);
        let wide = paint::width(ui.ctx(), &number, style);
        let figure = dir.cut_end(place, wide + 1.0);
        paint::line(ui.painter(), figure, At::End, &number, style, self.t.muted);
        let hand = dir.cut_end(place, 44.0);
        Icon::HandPalm.paint(ui.painter(), hand.center(), 34, self.t.muted);
        let said = self.voice().say(msg::wall_waiting(waiting));
        let response = ui.interact(
            hand.union(figure),
            ui.scope_id().with("waiting"),
            egui::Sense::hover(),
        );
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::Label, true, text::accessible(&said))
        });
    }

    fn name_of_table(
        &self,
        ui: &mut Ui,
        place: Rect,
        name: &str,
        style: TextStyle,
        agreed: Option<&str>,
    ) {
        row_in(
            ui,
            place,
            |ui| {
                Label::new(name, style)
                    .color(self.t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                if let Some(agreed) = agreed {
                    Label::new(agreed, TextStyle::ProjectorLeast)
                        .color(self.t.text_2)
                        .single_line()
                        .show(ui);
                }
            },
        );
    }

    /// Names and pips on one line; where they find no room together, the names alone.
    fn slim_table(
        &self,
        ui: &mut Ui,
        place: Rect,
        names: &[String],
        style: TextStyle,
        table: (&PublicTable, &str),
    ) {
        let dir = Dir::of(ui);
        let wide = |name: &String| text::layout(ui.ctx(), name, style, None).size().x + 24.0;
        let start = names.first().map_or(0.0, wide);
        let end = names.get(1).map_or(0.0, wide);
        let line = |ui: &mut Ui, place: Rect, at: At, name: &str| {
            paint::line(ui.painter(), place, at, name, style, self.t.text);
        };
        for (name, at) in names.iter().zip([At::Start, At::End]) {
            line(ui, place, at, name);
        }
        let free = dir.span(place, start, place.width() - end);
        if free.width() >= 16.0 * count(table.0.issues) {
            let pips = Rect::from_center_size(free.center(), vec2(free.width(), 20.0));
            Self::pips(ui, pips, table);
        }
    }

    fn pips(ui: &mut Ui, place: Rect, (table, agreed): (&PublicTable, &str)) {
        within(ui, place, |ui| {
            pips_sized(
                ui,
                table.settled,
                table.issues,
                place.size(),
                Tone::Ok,
                agreed,
            );
        });
    }
}

/// How much of the tables is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tables {
    /// A card each: the name, and below it what is agreed.
    Whole,
    /// A line each.
    Slim,
    /// Not at all: the phase needs the room.
    Hidden,
}

impl Tables {
    /// The most first.
    pub(super) const ALL: [Self; 3] = [Self::Whole, Self::Slim, Self::Hidden];

    fn card(self) -> f32 {
        match self {
            Self::Whole => 132.0,
            Self::Slim => 78.0,
            Self::Hidden => 0.0,
        }
    }

    /// Height of so many tables.
    pub(super) fn height(self, tables: usize) -> f32 {
        if self == Self::Hidden || tables == 0 {
            return 0.0;
        }
        let rows = count(table_rows(tables));
        rows * self.card() + (rows - 1.0) * TABLE_GAP
    }
}

/// Between two rows of tables.
const TABLE_GAP: f32 = 20.0;

/// Up to four tables stand in one row.
fn table_rows(tables: usize) -> usize {
    tables.div_ceil(4)
}
