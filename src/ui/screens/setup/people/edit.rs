//! The dialog of a person: all that the roster says of one, and whether they are in the room.

use egui::{Context, Key, Ui};

use super::draft::Draft;
use super::{State, wishes};
use crate::domain::roster::{CountryCode, Experience, Gender, LanguageCode, Status};
use crate::domain::session::Command;
use crate::localisation::{Language, Localiser, Message, msg, names};
use crate::storage::roster::{countries, fold::fold, language_name};
use crate::ui::components::{
    Button, Dialog, Labelled, Segment, Segmented, columns_even, dialog_actions, editor, field,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::key_names;
use crate::ui::screens::setup::facts::{self, wrapped_buttons};
use crate::ui::scroll::scrolled;
use crate::ui::text::{Field, Label, TextStyle};
use crate::ui::theme::tokens;

/// What came of a frame of the dialog.
#[derive(PartialEq, Eq)]
enum Done {
    No,
    Save,
    Remove,
    Cancel,
}

/// Draws the dialog while it is open.
pub(in crate::ui::screens::setup) fn show(
    ctx: &Context,
    cx: &mut Cx<'_>,
    open: Open<'_>,
    state: &mut State,
) {
    let Some(draft) = &mut state.draft else {
        return;
    };
    let title = match draft.id {
        Some(_) => cx.say(msg::setup_person_title()),
        None => cx.say(msg::setup_person_title_new()),
    };
    let shown = Dialog::new("setup-person", &title)
        .width(640.0)
        .show(ctx, |ui| body(ui, cx, open, draft));
    let done = if shown.closed {
        Done::Cancel
    } else {
        shown.inner
    };
    match done {
        Done::No => return,
        Done::Save => {
            for command in draft.commands(open.session) {
                cx.send(command);
            }
        }
        Done::Remove => {
            if let Some(id) = draft.id {
                cx.send(Command::RemovePerson(id));
            }
        }
        Done::Cancel => {}
    }
    state.draft = None;
}

fn body(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft) -> Done {
    let pages = [msg::setup_person_page(), msg::setup_wishes_page()].map(|page| cx.say(page));
    let name = cx.say(msg::setup_person_pages());
    Segmented::tabs(&name, pages.each_ref().map(String::as_str)).show(ui, &mut draft.page);
    let height = (ui.ctx().content_rect().height() - 250.0).clamp(300.0, 600.0);
    let mut submitted = false;
    let area = egui::ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, true]);
    scrolled(ui, ("person", draft.page), area, |area, ui| {
        area.show(ui, |ui| {
            ui.with_layout(crate::ui::theme::Dir::of(ui).column(), |ui| {
                ui.spacing_mut().item_spacing.y = 10.0;
                // A focus ring reaches beyond its field; the scroll area would cut it.
                egui::Frame::new()
                    .inner_margin(egui::Margin::symmetric(4, 4))
                    .show(ui, |ui| {
                        if draft.page == 0 {
                            submitted = entry(ui, cx, draft);
                        } else {
                            wishes::show(ui, cx, open, draft);
                        }
                    });
            });
        })
    });
    actions(ui, cx, open, draft, submitted)
}

fn actions(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, draft: &mut Draft, submitted: bool) -> Done {
    let mut done = Done::No;
    let is_named = !draft.profile.name.trim().is_empty();
    let words = if draft.id.is_some() {
        msg::setup_person_save()
    } else {
        msg::setup_person_add()
    };
    dialog_actions(ui, |ui| {
        if Button::primary(cx.say(words)).show(ui).clicked() || submitted {
            if is_named {
                done = Done::Save;
            } else {
                draft.is_tried = true;
                draft.page = 0;
            }
        }
        let keep =
            Button::new(cx.say(msg::setup_cancel())).key(key_names::one(cx.words, Key::Escape));
        if keep.show(ui).clicked() {
            done = Done::Cancel;
        }
        if draft.id.is_some() {
            let is_over = open.session.has_started();
            let t = tokens(ui.ctx());
            let remove = Button::quiet(cx.say(msg::setup_person_remove()))
                .icon(Icon::Trash)
                .color(t.danger)
                .enabled(!is_over)
                .tooltip(cx.say(if is_over {
                    msg::setup_person_remove_late()
                } else {
                    msg::setup_person_remove_why()
                }));
            if remove.show(ui).clicked() {
                done = Done::Remove;
            }
        }
    });
    done
}

/// The fields of the roster; whether Enter was pressed in the name.
fn entry(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) -> bool {
    let submitted = name(ui, cx, draft);
    country(ui, cx, draft);
    columns_even(ui, 2, 12.0, |ui, column| {
        let profile = &mut draft.profile;
        if column == 0 {
            let gender = profile.gender;
            choice(
                ui,
                cx,
                msg::setup_column_status(),
                &mut profile.status,
                &[Status::Diplomat, Status::Student],
                |status| names::status(status, gender),
            );
        } else {
            choice(
                ui,
                cx,
                msg::setup_column_gender(),
                &mut profile.gender,
                &[Gender::Woman, Gender::Man],
                names::gender,
            );
        }
    });
    choice(
        ui,
        cx,
        msg::setup_column_experience(),
        &mut draft.profile.experience,
        &[Experience::First, Experience::Some, Experience::Senior],
        names::experience,
    );
    languages(ui, cx, draft);
    if draft.id.is_some() {
        attendance(ui, cx, draft);
    }
    let label = cx.say(msg::setup_column_note());
    let hint = cx.say(msg::setup_person_note_hint());
    Labelled::new(&label).hint(&hint).show(ui, |ui| {
        let _ = editor(ui, &mut draft.profile.note, "person-note", &label)
            .rows(2)
            .show(ui);
    });
    submitted
}

fn name(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) -> bool {
    let label = cx.say(msg::setup_column_name());
    let missing = cx.say(msg::setup_person_name_missing());
    let error =
        (draft.is_tried && draft.profile.name.trim().is_empty()).then_some(missing.as_str());
    let wants_focus = draft.id.is_none() && !draft.is_focused;
    let out = Labelled::new(&label).error(error).show(ui, |ui| {
        if wants_focus {
            let id = Field::id(ui, "person-name");
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        field(ui, &mut draft.profile.name, "person-name", &label)
            .char_limit(200)
            .error(error.is_some())
            .show(ui)
    });
    // The first frame of a dialog only measures it and keeps no focus.
    draft.is_focused |= out.response.has_focus() && ui.is_enabled() && !ui.is_sizing_pass();
    out.submitted
}

/// A choice that may be left blank; blank stands first.
fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: Message,
    value: &mut Option<T>,
    options: &[T],
    name: impl Fn(T) -> Message,
) {
    let label = cx.say(label);
    let mut words = vec![cx.say(msg::setup_unstated())];
    words.extend(options.iter().map(|option| cx.say(name(*option))));
    let mut chosen = options
        .iter()
        .position(|option| Some(*option) == *value)
        .map_or(0, |index| index + 1);
    Labelled::new(&label).show(ui, |ui| {
        let segments: Vec<Segment<'_>> = words
            .iter()
            .map(|word| Segment::new(word.as_str()))
            .collect();
        Segmented::new(label.as_str(), segments).show(ui, &mut chosen);
    });
    *value = chosen
        .checked_sub(1)
        .and_then(|index| options.get(index))
        .copied();
}

fn attendance(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let label = cx.say(msg::setup_column_attendance());
    let hint = cx.say(msg::setup_attendance_hint());
    let all = facts::attendances();
    let mut chosen = all
        .iter()
        .position(|(attendance, _)| *attendance == draft.attendance)
        .unwrap_or_default();
    let words = all.clone().map(|(_, name)| cx.say(name));
    Labelled::new(&label).hint(&hint).show(ui, |ui| {
        let segments: Vec<Segment<'_>> = words
            .iter()
            .map(|word| Segment::new(word.as_str()))
            .collect();
        Segmented::new(label.as_str(), segments).show(ui, &mut chosen);
    });
    if let Some((attendance, _)) = all.get(chosen) {
        draft.attendance = *attendance;
    }
}

/// The country is typed; the names that match are offered below the field.
fn country(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let label = cx.say(msg::setup_column_country());
    let screen = cx.words.language();
    if draft.country.is_empty()
        && let Some(code) = draft.profile.country
    {
        draft.country = names::country(code, screen);
    }
    let unknown = cx.say(msg::setup_country_unknown());
    let is_blank = draft.country.trim().is_empty();
    let known = if draft.profile.country.is_none() {
        matching(&draft.country, cx.words)
    } else {
        Vec::new()
    };
    let error = (!is_blank && draft.profile.country.is_none() && known.is_empty())
        .then_some(unknown.as_str());
    let changed = Labelled::new(&label).error(error).show(ui, |ui| {
        field(ui, &mut draft.country, "person-country", &label)
            .error(error.is_some())
            .show(ui)
            .changed
    });
    if changed {
        let typed = fold(&draft.country);
        let exact = matching(&draft.country, cx.words)
            .into_iter()
            .find(|(code, name)| fold(name) == typed || fold(code.as_str()) == typed);
        draft.profile.country = exact.map(|(code, _)| code);
    }
    if draft.profile.country.is_none() && !is_blank && !known.is_empty() {
        offers(ui, draft, &known);
    }
}

fn offers(ui: &mut Ui, draft: &mut Draft, known: &[(CountryCode, String)]) {
    let buttons = known.iter().take(6);
    let buttons = buttons.map(|(_, name)| Button::new(name.as_str()).small());
    let chosen = wrapped_buttons(ui, buttons.collect()).and_then(|index| known.get(index));
    if let Some((code, name)) = chosen {
        draft.profile.country = Some(*code);
        draft.country.clone_from(name);
    }
}

fn matching(typed: &str, words: &Localiser) -> Vec<(CountryCode, String)> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(CountryCode, String)> = countries()
        .map(|country| (country.code, names::country(country.code, words.language())))
        .filter(|(code, name)| fold(name).contains(&typed) || fold(code.as_str()) == typed)
        .collect();
    // What begins as typed stands first.
    words.sort_by_name(&mut found, |(_, name)| name);
    found.sort_by_key(|(_, name)| !fold(name).starts_with(&typed));
    found
}

/// Languages of the program and of this person as toggles; any other by its name or code.
fn languages(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let label = cx.say(msg::setup_column_languages());
    let hint = cx.say(msg::setup_languages_hint());
    let screen = cx.words.language();
    let mut codes: Vec<LanguageCode> = Language::ALL
        .iter()
        .filter_map(|language| LanguageCode::new(language.code()).ok())
        .collect();
    codes.extend(draft.profile.languages.iter().copied());
    let mut seen = std::collections::BTreeSet::new();
    codes.retain(|code| seen.insert(*code));
    Labelled::new(&label).hint(&hint).show(ui, |ui| {
        let buttons: Vec<Button<'_>> = codes
            .iter()
            .map(|code| {
                let place = draft.profile.languages.iter().position(|it| it == code);
                let name = names::language(*code, screen);
                let words = match place {
                    Some(place) => {
                        let place = cx.words.number(place + 1);
                        cx.say(msg::setup_language_ranked(place, name))
                    }
                    None => name,
                };
                Button::new(words).small().toggle(place.is_some())
            })
            .collect();
        let flipped = wrapped_buttons(ui, buttons).and_then(|index| codes.get(index));
        if let Some(code) = flipped.copied() {
            flip(&mut draft.profile.languages, code);
        }
        other_language(ui, cx, draft);
    });
}

fn flip(languages: &mut Vec<LanguageCode>, code: LanguageCode) {
    if languages.contains(&code) {
        languages.retain(|it| *it != code);
    } else {
        languages.push(code);
    }
}

fn other_language(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft) {
    let label = cx.say(msg::setup_language_other());
    let screen = cx.words.language();
    let found = language_of(&draft.language, screen);
    ui.horizontal(|ui| {
        let out = field(ui, &mut draft.language, "person-language", &label)
            .hint(&label)
            .width(240.0)
            .show(ui);
        let add = Button::new(cx.say(msg::setup_language_add()))
            .icon(Icon::Plus)
            .enabled(found.is_some());
        if (add.show(ui).clicked() || out.submitted)
            && let Some(code) = found
        {
            if !draft.profile.languages.contains(&code) {
                draft.profile.languages.push(code);
            }
            draft.language.clear();
        }
    });
    if !draft.language.trim().is_empty() && found.is_none() {
        let t = tokens(ui.ctx());
        Label::new(cx.say(msg::setup_language_unknown()), TextStyle::Caption)
            .color(t.muted)
            .show(ui);
    }
}

/// The language that was typed by its code, or by its name in the language of the screen.
fn language_of(typed: &str, screen: Language) -> Option<LanguageCode> {
    let typed = fold(typed);
    let screen = LanguageCode::new(screen.code()).ok()?;
    let all = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}")));
    all.filter_map(|code| LanguageCode::new(&code).ok())
        .find(|code| {
            language_name(*code, screen)
                .is_some_and(|name| fold(name) == typed || code.as_str() == typed)
        })
}
