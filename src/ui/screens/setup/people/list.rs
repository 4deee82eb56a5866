//! The roster as a table.

use egui::{Frame, Margin, Ui};

use super::{Filter, State, search};
use crate::domain::roster::{Attendance, Participant};
use crate::domain::session::{Command, PEOPLE};
use crate::localisation::{msg, names};
use crate::ui::action::Action;
use crate::ui::components::paint::width;
use crate::ui::components::{
    Button, Card, Chip, Column, SearchField, Segment, Segmented, Size, Table, TableRow,
    empty_state, fill, row,
};
use crate::ui::cx::{Cx, JobKind, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::setup::facts;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{ROW_LIST, tokens};

/// Draws the roster.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let height = ui.available_height();
    Card::new().flush().show(ui, |ui| {
        fill(ui, height - 2.0);
        head(ui, cx, open, state);
        if open.session.people.is_empty() {
            nobody(ui, cx, state);
        } else {
            filters(ui, cx, open, state);
            table(ui, cx, open, state);
        }
    });
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let t = tokens(ui.ctx());
    let here = Attendance::Present;
    let expected: Vec<_> = open
        .session
        .people
        .values()
        .filter(|person| person.attendance == Attendance::Expected)
        .map(|person| person.id)
        .collect();
    let (mut add, mut mark) = (false, false);
    margin(ui, 9, |ui| {
        row(
            ui,
            34.0,
            |ui| {
                Label::new(cx.say(msg::setup_people_title()), TextStyle::Section)
                    .color(t.text)
                    .single_line()
                    .show(ui);
                let count = open.session.people.len();
                let words = cx.say(msg::setup_people_count(
                    count,
                    *PEOPLE.start(),
                    *PEOPLE.end(),
                ));
                Label::new(words, TextStyle::Caption)
                    .color(t.muted)
                    .truncate()
                    .show(ui);
            },
            |ui| {
                let words = cx.say(msg::setup_person_add());
                add = Button::new(words).icon(Icon::UserPlus).show(ui).clicked();
                if !expected.is_empty() {
                    mark = Button::new(cx.say(msg::setup_mark_present()))
                        .icon(Icon::Checks)
                        .tooltip(cx.say(msg::setup_mark_present_why(expected.len())))
                        .show(ui)
                        .clicked();
                }
            },
        );
    });
    if add {
        state.add();
    }
    if mark {
        for person in expected {
            cx.send(Command::MarkAttendance(person, here));
        }
    }
}

fn nobody(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut State) {
    if cx.busy.with(JobKind::Roster) {
        let words = cx.say(msg::setup_roster_reading());
        return empty_state(ui, &words, &cx.say(msg::setup_roster_reading_why()), |_| {});
    }
    let (title, body) = (
        cx.say(msg::setup_people_none()),
        cx.say(msg::setup_people_none_why()),
    );
    empty_state(ui, &title, &body, |ui| {
        let load = Button::new(cx.say(msg::setup_roster_load())).icon(Icon::FolderOpen);
        if load.show(ui).clicked() {
            cx.ask(Action::ReadRoster(None));
        }
        let add = Button::quiet(cx.say(msg::setup_person_add_by_hand())).icon(Icon::UserPlus);
        if add.show(ui).clicked() {
            state.add();
        }
    });
}

fn filters(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut State) {
    let found = search(open.session, state.filter, "", cx.words.language());
    margin(ui, 2, |ui| {
        row(
            ui,
            36.0,
            |ui| {
                let (name, hint) = (
                    cx.say(msg::setup_find_person()),
                    cx.say(msg::setup_find_person_hint()),
                );
                let width = ui.available_width().min(360.0);
                let _ = SearchField::new(&name, &hint).width(width).show(
                    ui,
                    &mut state.find,
                    "find-person",
                );
            },
            |ui| filter_control(ui, cx, found.counts, &mut state.filter, false),
        );
    });
}

/// All, unseated, away, each with its count.
pub(in crate::ui::screens::setup) fn filter_control(
    ui: &mut Ui,
    cx: &Cx<'_>,
    counts: [usize; 3],
    filter: &mut Filter,
    full_width: bool,
) {
    let words = [
        msg::setup_filter_all(),
        msg::setup_filter_unseated(),
        msg::setup_filter_away(),
    ]
    .map(|message| cx.say(message));
    let digits = counts.map(|count| cx.words.number(count));
    let needs: f32 = words
        .iter()
        .chain(&digits)
        .map(|it| width(ui.ctx(), it, TextStyle::DenseMedium) + 15.0)
        .sum();
    // Where room is dear the words stay and the counts go.
    let has_counts = needs <= ui.available_width();
    let segments: Vec<Segment<'_>> = words
        .into_iter()
        .zip(digits)
        .map(|(words, count)| {
            if has_counts {
                Segment::new(words).count(count)
            } else {
                Segment::new(words)
            }
        })
        .collect();
    let name = cx.say(msg::setup_filter());
    let mut chosen = Filter::ALL
        .iter()
        .position(|each| each == filter)
        .unwrap_or_default();
    let control = Segmented::new(name, segments);
    let control = if full_width {
        control.full_width()
    } else {
        control
    };
    control.show(ui, &mut chosen);
    *filter = Filter::ALL.get(chosen).copied().unwrap_or_default();
}

fn table(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, state: &mut State) {
    let language = cx.words.language();
    let mut people = search(open.session, state.filter, &state.find, language).people;
    if people.is_empty() {
        let (title, body) = (
            cx.say(msg::setup_find_none()),
            cx.say(msg::setup_find_none_why()),
        );
        return empty_state(ui, &title, &body, |ui| {
            if Button::new(cx.say(msg::setup_show_all()))
                .show(ui)
                .clicked()
            {
                state.find.clear();
                state.filter = Filter::All;
            }
        });
    }
    sort(cx, open, &mut people, state.sort);
    let titles = [
        msg::setup_column_name(),
        msg::setup_column_country(),
        msg::setup_column_status(),
        msg::setup_column_languages(),
        msg::setup_column_gender(),
        msg::setup_column_experience(),
        msg::setup_column_attendance(),
        msg::setup_column_seat(),
    ]
    .map(|title| cx.say(title));
    let sizes = [
        Size::Flex(1.3),
        Size::Flex(0.9),
        Size::Fixed(74.0),
        Size::Fixed(84.0),
        Size::Fixed(62.0),
        Size::Fixed(82.0),
        Size::Fixed(104.0),
        Size::Flex(1.5),
    ];
    let columns: Vec<Column<'_>> = titles
        .iter()
        .zip(sizes)
        .map(|(title, size)| Column::new(title, size).sortable())
        .collect();
    let name = cx.say(msg::setup_people_title());
    ui.add_space(6.0);
    let out = Table::new("people", &name, &columns)
        .clickable()
        .sorted(state.sort.0, state.sort.1)
        .row_height(ROW_LIST)
        .show(ui, people.len(), |row| {
            if let Some(person) = people.get(row.index()) {
                person_row(row, cx, open, person);
            }
        });
    if let Some(column) = out.sort {
        state.sort = (column, state.sort.0 == column && !state.sort.1);
    }
    if let Some(person) = out.clicked.and_then(|index| people.get(index)) {
        state.edit(open.session, person.id);
    }
}

/// Sorted by what stands in the column, words by the alphabet of the screen's language; the roster's
/// own order within equals.
fn sort(cx: &Cx<'_>, open: Open<'_>, people: &mut [&Participant], (column, down): (usize, bool)) {
    let screen = cx.words.language();
    people.sort_by(|a, b| match column {
        0 => cx.words.compare(&a.profile.name, &b.profile.name),
        1 => {
            let country = |person: &Participant| facts::country(screen, &person.profile);
            cx.words.compare(&country(a), &country(b))
        }
        2 => a.profile.status.cmp(&b.profile.status),
        3 => {
            let languages = |person: &Participant| {
                (
                    person.profile.languages.len(),
                    facts::codes(&person.profile),
                )
            };
            languages(a).cmp(&languages(b))
        }
        4 => a.profile.gender.cmp(&b.profile.gender),
        5 => facts::level(a.profile.experience).cmp(&facts::level(b.profile.experience)),
        6 => a.attendance.cmp(&b.attendance),
        _ => {
            let seat = |person: &Participant| {
                let seat = open.session.seat_of(person.id)?;
                Some(std::cmp::Reverse((seat.table, seat.role.clone())))
            };
            // Those without a seat stand last.
            seat(b).cmp(&seat(a))
        }
    });
    if down {
        people.reverse();
    }
}

fn person_row(row: &mut TableRow<'_>, cx: &Cx<'_>, open: Open<'_>, person: &Participant) {
    let profile = &person.profile;
    row.text(&profile.name);
    row.faint(&facts::country(cx.words.language(), profile));
    row.faint(&facts::status(cx, profile));
    row.faint(&facts::codes(profile));
    row.faint(&facts::gender(cx, profile));
    row.cell(|ui| facts::show_dots(ui, cx, profile.experience));
    row.say(facts::experience_said(cx, profile.experience));
    let attendance = cx.say(names::attendance(person.attendance));
    if person.attendance == Attendance::Expected {
        row.faint(&attendance);
    } else {
        row.say(attendance.as_str());
        row.cell(|ui| {
            Chip::new(
                facts::attendance_tone(person.attendance),
                attendance.as_str(),
            )
            .no_icon()
            .small()
            .show(ui);
        });
    }
    match open.session.seat_of(person.id) {
        Some(seat) => {
            let role = open.prose.role(&seat.role, person.profile.gender);
            let words = cx.say(msg::setup_seat_at(seat.table, role));
            row.cell(|ui| {
                facts::party_tag(ui, open, &seat.role);
                Label::new(words.as_str(), TextStyle::Dense)
                    .color(tokens(ui.ctx()).text_2)
                    .truncate()
                    .show(ui);
            });
        }
        None => row.faint(""),
    }
}

fn margin<R>(ui: &mut Ui, above: i8, body: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin {
        left: 14,
        right: 14,
        top: above,
        bottom: 0,
    };
    Frame::new().inner_margin(margin).show(ui, body).inner
}
