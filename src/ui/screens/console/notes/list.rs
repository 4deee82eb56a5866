//! The last notes, newest first.

use egui::Ui;

use crate::domain::observing::Conduct;
use crate::domain::scenario::text as texts;
use crate::domain::session::{Command, Noted, Observation};
use crate::localisation::{msg, names};
use crate::ui::components::button::ButtonKind;
use crate::ui::components::{Button, Chip, ListRow, MenuItem, menu_under_end};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::screens::console::dialogs::Dialog;
use crate::ui::screens::console::words;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{Dir, tokens};

/// Older notes are read in the debrief.
const SHOWN: usize = 40;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, open: Open<'_>, dialog: &mut Option<Dialog>) {
    let t = tokens(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    if open.session.notes().next().is_none() {
        let margin = Dir::of(ui).margin(14, 14, 4, 4);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            Label::new(cx.say(msg::console_notes_none()), TextStyle::Dense)
                .color(t.muted)
                .show(ui);
        });
        return;
    }
    for noted in open.session.notes().rev().take(SHOWN) {
        ui.push_id(("note", noted.what.id.0), |ui| {
            one(ui, cx, open, noted, dialog);
        });
    }
}

fn one(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    noted: &Noted<Observation>,
    dialog: &mut Option<Dialog>,
) {
    let t = tokens(ui.ctx());
    let what = &noted.what;
    let time = cx.words.time(noted.wall);
    let person = what.participant.map(|id| words::person(open, id));
    let party = what.participant.and_then(|id| words::party_of(open, id));
    let about = person.or_else(|| what.table.map(|table| cx.say(msg::console_table(table))));
    let mark = mark(cx, open, what);
    let more = cx.say(msg::console_more_note(&time));
    let row = ListRow::new(what.text.as_str())
        .height(32.0)
        .padding(14.0)
        .no_line()
        .passive();
    row.show(
        ui,
        |ui| {
            words::cell(ui, 40.0, |ui| {
                Label::new(&time, TextStyle::Dense)
                    .color(t.muted)
                    .single_line()
                    .show(ui);
            });
            if let Some(party) = party {
                words::tag(open, party).show(ui);
            }
            if let Some(about) = &about {
                words::short(ui, about, TextStyle::DenseStrong, t.text, 150.0);
            }
            if let Some(mark) = mark {
                Chip::plain(mark).small().show(ui);
            }
            Label::new(&what.text, TextStyle::Dense)
                .color(t.text_2)
                .truncate()
                .show(ui);
        },
        |ui| {
            let button = Button::icon_only(Icon::DotsThree, more)
                .kind(ButtonKind::Quiet)
                .small()
                .show(ui);
            menu_under_end(&button, |ui| menu(ui, cx, what, dialog));
        },
    );
}

/// Competency and level in one chip.
fn mark(cx: &Cx<'_>, open: Open<'_>, what: &Observation) -> Option<String> {
    let competency = what
        .competency
        .as_ref()
        .map(|id| open.prose.say(&texts::competency(id)));
    if let Some(conduct) = what.conduct {
        return Some(cx.say(match conduct {
            Conduct::Noticed(point) => msg::conduct_noticed(names::conduct(point)),
            Conduct::Mended { point, .. } => msg::conduct_mended(names::conduct(point)),
        }));
    }
    match (competency, what.level) {
        (Some(name), Some(level)) => Some(cx.say(msg::console_note_mark(name, level))),
        (Some(name), None) => Some(name),
        (None, Some(level)) => Some(cx.say(msg::console_level_of(level))),
        (None, None) => None,
    }
}

fn menu(ui: &mut Ui, cx: &mut Cx<'_>, what: &Observation, dialog: &mut Option<Dialog>) {
    let edit = cx.say(msg::console_note_change());
    if MenuItem::new(&edit)
        .icon(Icon::PencilSimple)
        .show(ui)
        .clicked()
    {
        *dialog = Some(Dialog::Note {
            id: what.id,
            text: what.text.clone(),
        });
    }
    let remove = cx.say(msg::console_note_take_out());
    if MenuItem::new(&remove)
        .icon(Icon::Trash)
        .danger()
        .show(ui)
        .clicked()
    {
        cx.send(Command::RemoveObservation(what.id));
    }
}
