//! The lower half of the wall, and its test picture.

use egui::{Align, Color32, Rect, Ui, pos2, vec2};

use super::wall::{Board, FOOT, SAFE, count, table_rows};
use crate::domain::time::Span;
use crate::domain::view::{Headline, ProgressState, PublicTable, PublicView};
use crate::localisation::{PublicProse, msg};
use crate::ui::components::layout::{row_in, within};
use crate::ui::components::{PhaseSegment, PhaseState, phase_projector, pips_sized};
use crate::ui::icons::Icon;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, Tokens, Tone};

impl Board<'_> {
    pub(super) fn phases(&self, ui: &mut Ui, top: f32, view: &PublicView, prose: &PublicProse) {
        let minutes = |span: Span| {
            #[expect(
                clippy::cast_precision_loss,
                reason = "milliseconds of a few hours, drawn"
            )]
            let millis = span.at_least_zero().0 as f32;
            millis / 60_000.0
        };
        let names: Vec<(String, String, String)> = view
            .phases
            .iter()
            .enumerate()
            .map(|(index, phase)| {
                let length = self.wall.words.number(phase.allotted.nearest_minutes());
                (
                    prose.say(&phase.short),
                    self.wall.words.number(index + 1),
                    length,
                )
            })
            .collect();
        let segments: Vec<PhaseSegment<'_>> = view
            .phases
            .iter()
            .zip(&names)
            .map(|(phase, (short, number, length))| PhaseSegment {
                label: short,
                short,
                number,
                planned: minutes(phase.allotted),
                detail: short,
                state: match phase.state {
                    ProgressState::Done => PhaseState::Done {
                        actual: minutes(phase.elapsed).max(1.0),
                        words: "",
                        drift: "",
                    },
                    ProgressState::Current => PhaseState::Current {
                        elapsed: minutes(phase.elapsed),
                        left: minutes(phase.allotted - phase.elapsed),
                        overrun: minutes(phase.elapsed - phase.allotted),
                        elapsed_words: "",
                        left_words: "",
                    },
                    ProgressState::Coming => PhaseState::Coming {
                        minutes: minutes(phase.allotted),
                        words: length,
                    },
                },
            })
            .collect();
        let done = view
            .phases
            .iter()
            .take_while(|phase| phase.state == ProgressState::Done)
            .count();
        let words = if done > 0 {
            self.say(&msg::wall_phases_done(done))
        } else {
            String::new()
        };
        let name = self.say(&msg::wall_phases());
        within(ui, self.band(top, 122.0), |ui| {
            phase_projector(ui, &segments, &words, &name);
        });
    }

    pub(super) fn tables(&self, ui: &mut Ui, top: f32, tables: &[PublicTable]) {
        let rows = table_rows(tables.len());
        let per_row = tables.len().div_ceil(rows.max(1)).max(1);
        let dir = Dir::of(ui);
        for (index, table) in tables.iter().enumerate() {
            let band = self.band(top + count(index / per_row) * 152.0, 132.0);
            let width = (band.width() - 28.0 * count(per_row - 1)) / count(per_row);
            let from = count(index % per_row) * (width + 28.0);
            self.table(ui, dir.span(band, from, from + width), table);
        }
    }

    fn table(&self, ui: &mut Ui, rect: Rect, table: &PublicTable) {
        let t = self.t;
        let stroke = egui::Stroke::new(2.0, t.line);
        ui.painter()
            .rect(rect, 14, t.surface, stroke, egui::StrokeKind::Inside);
        let inner = rect.shrink2(vec2(28.0, 16.0));
        let name = self.say(&msg::wall_table(table.number));
        let agreed = self.say(&msg::wall_agreed(table.settled, table.issues));
        let head = Rect::from_min_size(inner.min, vec2(inner.width(), 62.0));
        let is_wide = inner.width() > 420.0;
        row_in(
            ui,
            head,
            |ui| {
                Label::new(name, TextStyle::ProjectorTitle)
                    .color(t.text)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                if is_wide {
                    Label::new(&agreed, TextStyle::ProjectorLeast)
                        .color(t.text_2)
                        .single_line()
                        .show(ui);
                }
            },
        );
        let bar = Rect::from_min_size(
            pos2(inner.left(), inner.bottom() - 26.0),
            vec2(inner.width(), 20.0),
        );
        within(ui, bar, |ui| {
            pips_sized(
                ui,
                table.settled,
                table.issues,
                bar.size(),
                Tone::Ok,
                &agreed,
            );
        });
    }

    pub(super) fn headline(&self, ui: &mut Ui, headline: &Headline, prose: &PublicProse) {
        let t = self.t;
        let rect = Rect::from_x_y_ranges(
            self.canvas.x_range(),
            self.canvas.bottom() - FOOT..=self.canvas.bottom(),
        );
        ui.painter().rect_filled(rect, 0, t.rail);
        let words = prose.headline(&headline.words);
        let time = self.wall.words.time(headline.released);
        let inner = rect.shrink2(vec2(SAFE, 30.0));
        row_in(
            ui,
            inner,
            |ui| {
                Icon::Megaphone.show_fill(ui, 56, t.warn_fill);
                ui.add_space(30.0);
                Label::new(time, TextStyle::ProjectorLeast)
                    .color(t.rail_text)
                    .single_line()
                    .show(ui);
                ui.add_space(30.0);
                Label::new(words, TextStyle::ProjectorSerif)
                    .color(t.on_dark)
                    .truncate()
                    .show(ui);
            },
            |_| {},
        );
    }

    /// Corners, circle, sizes of text and the colours, to see whether the beam shows them all.
    pub(super) fn test_picture(&self, ui: &mut Ui) {
        let t = self.t;
        let painter = ui.painter().clone();
        let frame = egui::Stroke::new(6.0, t.accent);
        painter.rect_stroke(self.canvas.shrink(3.0), 0, frame, egui::StrokeKind::Inside);
        painter.rect_stroke(
            self.canvas.shrink(SAFE),
            0,
            egui::Stroke::new(2.0, t.control),
            egui::StrokeKind::Inside,
        );
        let place = self.canvas.shrink2(vec2(SAFE + 60.0, SAFE + 40.0));
        within(ui, place, |ui| {
            let line = |ui: &mut Ui, words: String, style: TextStyle, color: Color32| {
                Label::new(words, style)
                    .color(color)
                    .align(Align::Center)
                    .wrap()
                    .show(ui);
                ui.add_space(22.0);
            };
            line(
                ui,
                self.say(&msg::wall_test_title()),
                TextStyle::ProjectorHeading,
                t.text,
            );
            line(
                ui,
                self.say(&msg::wall_test_edge()),
                TextStyle::ProjectorEssential,
                t.text_2,
            );
            line(
                ui,
                self.say(&msg::wall_test_least()),
                TextStyle::ProjectorLeast,
                t.muted,
            );
            ui.add_space(20.0);
            let (row, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), 120.0), egui::Sense::hover());
            swatches(ui, row, t);
            let rest = ui.available_rect_before_wrap().shrink(20.0);
            let stroke = egui::Stroke::new(3.0, t.control);
            painter.circle_stroke(rest.center(), rest.size().min_elem() / 2.0, stroke);
        });
    }
}

/// Every colour that carries meaning on the wall, side by side.
fn swatches(ui: &Ui, row: Rect, t: &Tokens) {
    let colors = [
        t.text,
        t.accent,
        t.ok,
        t.warn_fill,
        t.danger,
        t.info,
        t.done,
        t.rail,
    ];
    let width = row.width() / count(colors.len());
    let dir = Dir::of(ui);
    for (index, color) in colors.into_iter().enumerate() {
        let from = count(index) * width;
        ui.painter()
            .rect_filled(dir.span(row, from + 8.0, from + width - 8.0), 10, color);
    }
}
