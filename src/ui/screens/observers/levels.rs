//! What each level looks like, and a note on the person at hand.

use egui::{Frame, Role, Sense, Ui, WidgetInfo};

use super::sheet::{Page, Sheet};
use crate::domain::observing::{Lens, Rating, Watched};
use crate::localisation::msg;
use crate::ui::components::paint::{focus_ring_inside, hairline};
use crate::ui::components::{Button, Card, SearchField, scroll};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Field, Label, TextStyle};
use crate::ui::theme::{CARD_GAP, Dir, RADIUS_CELL, tokens};

const FIELD: &str = "observer-note";

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: Page<'_>, at: &mut Sheet) {
    let Some((person, lens)) = page
        .view
        .people
        .get(at.row)
        .zip(page.view.lenses.get(at.lens))
    else {
        return;
    };
    scroll(ui, "observer-levels", |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        levels(ui, cx, page, at, person, lens);
        notes(ui, cx, page, at, person);
    });
}

fn levels(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    page: Page<'_>,
    at: &mut Sheet,
    person: &Watched,
    lens: &Lens,
) {
    let given = person.ratings.get(at.lens).copied().flatten();
    let title = page.prose.say(&lens.name);
    let anchor = page.prose.say(&lens.anchor);
    let levels = page.prose.levels(&lens.id);
    let mut chosen = None;
    Card::titled(title).flush().show(ui, |ui| {
        let t = tokens(ui.ctx());
        ui.spacing_mut().item_spacing.y = 0.0;
        let margin = Dir::of(ui).margin(14, 14, 2, 10);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            Label::new(anchor, TextStyle::Caption)
                .color(t.text_2)
                .wrap()
                .show(ui);
        });
        let texts = levels.into_iter().flatten().zip(1_u8..);
        for (words, level) in texts {
            let figure = cx.words.number(level);
            let rating = Rating::Level(level);
            if level_row(ui, page, (&figure, &words), given == Some(rating)) {
                chosen = Some(rating);
            }
        }
        let (figure, words) = (cx.words.number(0), cx.say(msg::observers_not_seen_text()));
        if level_row(ui, page, (&figure, &words), given == Some(Rating::NotSeen)) {
            chosen = Some(Rating::NotSeen);
        }
    });
    if let Some(rating) = chosen {
        page.rate(cx, at, rating);
    }
}

/// The digit and one sentence, as wide as the card: a large thing to hit.
fn level_row(ui: &mut Ui, page: Page<'_>, (figure, words): (&str, &str), is_on: bool) -> bool {
    let t = tokens(ui.ctx());
    let shown = Frame::new()
        .fill(if is_on { t.accent_tint } else { t.surface })
        .inner_margin(Dir::of(ui).margin(14, 14, 7, 7))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            crate::ui::components::columns(
                ui,
                &[
                    crate::ui::components::Size::Fixed(16.0),
                    crate::ui::components::Size::Flex(1.0),
                ],
                8.0,
                |ui, column| {
                    let (said, style, ink) = if column == 0 {
                        (figure, TextStyle::DenseStrong, t.accent)
                    } else {
                        (words, TextStyle::Dense, t.text)
                    };
                    Label::new(said, style)
                        .color(ink)
                        .wrap()
                        .no_access()
                        .show(ui);
                },
            );
        });
    let rect = shown.response.rect;
    hairline(ui.painter(), rect, rect.top(), t.line);
    let id = ui.scope_id().with(("level", figure));
    let sense = if page.is_open {
        Sense::click()
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, id, sense);
    if response.has_focus() {
        focus_ring_inside(ui.painter(), rect, RADIUS_CELL, t);
    }
    let name = text::accessible(words);
    response.widget_info(|| WidgetInfo::selected(Role::Button, page.is_open, is_on, &name));
    response.clicked()
}

fn notes(ui: &mut Ui, cx: &mut Cx<'_>, page: Page<'_>, at: &mut Sheet, person: &Watched) {
    let title = cx.say(msg::observers_note_on(person.name.as_str()));
    Card::titled(title.as_str()).show(ui, |ui| {
        let t = tokens(ui.ctx());
        ui.spacing_mut().item_spacing.y = 6.0;
        let id = Field::id(ui, FIELD);
        if std::mem::take(&mut at.wants_note) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let hint = cx.say(msg::observers_note_hint());
        let out =
            SearchField::new(&title, &hint)
                .icon(Icon::NotePencil)
                .show(ui, &mut at.note, FIELD);
        at.is_typing = ui.memory(|memory| memory.has_focus(id));
        let keep = Button::new(cx.say(msg::observers_note_keep()))
            .small()
            .enabled(page.is_open && !at.note.trim().is_empty());
        if keep.show(ui).clicked() || (out.submitted && page.is_open) {
            page.note(cx, person.person, &at.note);
            at.note.clear();
            ui.memory_mut(|memory| memory.surrender_focus(id));
        }
        for (_, wall, words) in person.notes.iter().rev() {
            let words = cx.say(msg::debrief_note_plain(cx.words.time(*wall), words));
            Label::new(words, TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
        }
    });
}
