//! A roster that was read and not yet taken: how it was understood, who is on it, what is doubtful.

use egui::{Frame, Margin, Ui};

use crate::localisation::explain;
use crate::localisation::{Message, msg};
use crate::storage::roster::{
    Delimiter, Field, Problem, RosterReading, Row, Severity, Source, TextEncoding,
};
use crate::ui::action::Action;
use crate::ui::components::{
    Button, Card, CardEdge, Chip, Column, Size, Table, TableRow, fill, row, scroll,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::facts;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Tone, tokens};

/// Draws the preview.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, reading: &RosterReading) {
    let height = ui.available_height();
    Card::new()
        .flush()
        .edge(CardEdge::Tone(Tone::Accent))
        .show(ui, |ui| {
            fill(ui, height - 2.0);
            margin(ui, |ui| {
                head(ui, cx, open, reading);
                understood(ui, cx, reading);
            });
            let doubtful = reading.problems.len();
            let share = if doubtful == 0 {
                0.0
            } else {
                (70.0 + 34.0 * crate::ui::theme::count(doubtful)).min(height * 0.36)
            };
            people(ui, cx, reading, ui.available_height() - share);
            if doubtful > 0 {
                problems(ui, cx, reading);
            }
        });
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, reading: &RosterReading) {
    let t = tokens(ui.ctx());
    let title = cx.say(msg::setup_preview_title(reading.people.len()));
    let (mut take, mut drop) = (false, false);
    let known = open.session.people.len();
    row(
        ui,
        36.0,
        |ui| {
            Label::new(title, TextStyle::Section)
                .color(t.text)
                .truncate()
                .show(ui);
        },
        |ui| {
            let words = if known == 0 {
                msg::setup_preview_take(reading.people.len())
            } else {
                msg::setup_preview_add(reading.people.len(), known)
            };
            take = Button::primary(cx.say(words))
                .icon(Icon::Check)
                .enabled(!reading.people.is_empty())
                .show(ui)
                .clicked();
            drop = Button::new(cx.say(msg::setup_preview_drop()))
                .show(ui)
                .clicked();
        },
    );
    if take {
        cx.ask(Action::TakeRoster);
    }
    if drop {
        cx.ask(Action::DropRoster);
    }
}

/// What the reader took the file to be, so that a wrong guess can be seen.
fn understood(ui: &mut Ui, cx: &Cx<'_>, reading: &RosterReading) {
    let t = tokens(ui.ctx());
    let found = &reading.found;
    let source = match &found.source {
        Source::Text {
            encoding,
            delimiter,
        } => cx.say(msg::setup_read_as_text(
            encoding_name(*encoding),
            delimiter_name(*delimiter),
        )),
        Source::Pasted { delimiter } => {
            cx.say(msg::setup_read_as_pasted(delimiter_name(*delimiter)))
        }
        Source::Workbook {
            sheet,
            other_sheets,
        } if other_sheets.is_empty() => cx.say(msg::setup_read_as_workbook(sheet)),
        Source::Workbook {
            sheet,
            other_sheets,
        } => cx.say(msg::setup_read_as_workbook_of(
            sheet,
            cx.words.list(other_sheets),
        )),
    };
    let header = match found.header {
        Some(header) => cx.say(msg::setup_read_header(header.row)),
        None => cx.say(msg::setup_read_no_header()),
    };
    Label::new(format!("{source} {header}"), TextStyle::Dense)
        .color(t.text_2)
        .show(ui);
    let chips: Vec<Chip<'_>> = found
        .columns
        .iter()
        .map(|column| {
            let field = cx.say(field_name(column.field));
            Chip::plain(cx.say(msg::setup_read_column(&column.column.letter, field)))
        })
        .chain(found.ignored.iter().map(|column| {
            Chip::plain(cx.say(msg::setup_read_ignored(&column.letter, &column.heading)))
        }))
        .collect();
    let widths: Vec<f32> = chips.iter().map(|chip| chip.measure(ui.ctx())).collect();
    let mut chips = chips.into_iter();
    crate::ui::components::wrapped(ui, &widths, 22.0, 6.0, |ui, _| {
        if let Some(chip) = chips.next() {
            chip.show(ui);
        }
    });
    ui.add_space(6.0);
}

fn people(ui: &mut Ui, cx: &Cx<'_>, reading: &RosterReading, height: f32) {
    let titles = [
        msg::setup_column_row(),
        msg::setup_column_name(),
        msg::setup_column_country(),
        msg::setup_column_status(),
        msg::setup_column_languages(),
        msg::setup_column_gender(),
        msg::setup_column_experience(),
        msg::setup_column_note(),
    ]
    .map(|title| cx.say(title));
    let sizes = [
        Size::Fixed(44.0),
        Size::Flex(1.5),
        Size::Flex(1.0),
        Size::Fixed(74.0),
        Size::Fixed(84.0),
        Size::Fixed(62.0),
        Size::Fixed(82.0),
        Size::Flex(0.8),
    ];
    let columns: Vec<Column<'_>> = titles
        .iter()
        .zip(sizes)
        .map(|(title, size)| Column::new(title, size))
        .collect();
    let name = cx.say(msg::setup_preview_title(reading.people.len()));
    let _ = Table::new("roster-preview", &name, &columns)
        .max_height((height - 30.0).max(80.0))
        .show(ui, reading.people.len(), |row| {
            if let Some(person) = reading.people.get(row.index()) {
                person_row(row, cx, person);
            }
        });
}

fn person_row(row: &mut TableRow<'_>, cx: &Cx<'_>, person: &Row) {
    let profile = &person.profile;
    row.faint(&cx.words.number(person.number));
    row.text(&profile.name);
    row.faint(&facts::country(cx.words.language(), profile));
    row.faint(&facts::status(cx, profile));
    row.faint(&facts::codes(profile));
    row.faint(&facts::gender(cx, profile));
    row.cell(|ui| facts::show_dots(ui, cx, profile.experience));
    row.faint(&profile.note);
}

fn problems(ui: &mut Ui, cx: &Cx<'_>, reading: &RosterReading) {
    let t = tokens(ui.ctx());
    margin(ui, |ui| {
        let words = cx.say(msg::setup_preview_problems(reading.problems.len()));
        Label::new(words, TextStyle::Strong).color(t.text).show(ui);
    });
    scroll(ui, "roster-problems", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for problem in &reading.problems {
            margin(ui, |ui| problem_row(ui, cx, problem));
        }
    });
}

fn problem_row(ui: &mut Ui, cx: &Cx<'_>, problem: &Problem) {
    let t = tokens(ui.ctx());
    let severity = problem.severity();
    let tone = match severity {
        Severity::Remark => Tone::Info,
        Severity::RowKept => Tone::Warn,
        Severity::RowLeftOut => Tone::Danger,
    };
    let place = cx.say(explain::roster_place(problem));
    let what = cx.say(explain::roster_problem(problem, cx.words.language()));
    let effect = cx.say(explain::roster_effect(severity));
    row(
        ui,
        30.0,
        |ui| {
            tone.icon().show_fill(ui, 16, tone.text(t));
            Label::new(place, TextStyle::DenseMedium)
                .color(t.text)
                .single_line()
                .show(ui);
            Label::new(what, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            Label::new(effect, TextStyle::Caption)
                .color(tone.text(t))
                .single_line()
                .show(ui);
        },
    );
}

fn encoding_name(encoding: TextEncoding) -> Message {
    match encoding {
        TextEncoding::Utf8 => msg::setup_encoding_utf8(),
        TextEncoding::Utf16Le | TextEncoding::Utf16Be => msg::setup_encoding_utf16(),
        TextEncoding::Windows1252 => msg::setup_encoding_western(),
        TextEncoding::Windows1254 => msg::setup_encoding_turkish(),
        TextEncoding::Windows1256 | TextEncoding::Iso8859Part6 => msg::setup_encoding_arabic(),
        TextEncoding::Windows1251 => msg::setup_encoding_cyrillic(),
        TextEncoding::Macintosh => msg::setup_encoding_macintosh(),
    }
}

fn delimiter_name(delimiter: Delimiter) -> Message {
    match delimiter {
        Delimiter::Comma => msg::setup_delimiter_comma(),
        Delimiter::Semicolon => msg::setup_delimiter_semicolon(),
        Delimiter::Tab => msg::setup_delimiter_tab(),
        Delimiter::Bar => msg::setup_delimiter_bar(),
        Delimiter::None => msg::setup_delimiter_none(),
    }
}

fn field_name(field: Field) -> Message {
    match field {
        Field::Name => msg::setup_column_name(),
        Field::Given => msg::setup_field_given(),
        Field::Middle => msg::setup_field_middle(),
        Field::Family => msg::setup_field_family(),
        Field::Country => msg::setup_column_country(),
        Field::Status => msg::setup_column_status(),
        Field::Languages => msg::setup_column_languages(),
        Field::Gender => msg::setup_column_gender(),
        Field::Experience | Field::Years => msg::setup_column_experience(),
        Field::Note => msg::setup_column_note(),
    }
}

fn margin<R>(ui: &mut Ui, body: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .inner_margin(Margin::symmetric(14, 4))
        .show(ui, body)
        .inner
}
