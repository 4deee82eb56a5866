//! Language and look, of this screen and of the wall.

use egui::Ui;

use super::{card, hint, line};
use crate::localisation::{Figures, Language, Localiser, msg};
use crate::storage::settings::Settings;
use crate::ui::components::{Dropdown, Segmented, switch};
use crate::ui::cx::Cx;

/// Text sizes of this screen in percent, as the zoom keys step through them.
const ZOOMS: [u16; 6] = [80, 90, 100, 115, 130, 150];
/// Text sizes of the wall in percent.
const ROOMS: [u16; 3] = [100, 115, 130];
const CHOICE_WIDTH: f32 = 230.0;

/// Languages and figures.
pub(super) fn language(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) {
    card(ui, &cx.say(msg::settings_language_card()), |ui| {
        let name = cx.say(msg::settings_language());
        line(ui, &name, |ui| {
            let mut chosen = Some(settings.language);
            language_choice(ui, &name, None, &mut chosen);
            settings.language = chosen.unwrap_or(settings.language);
        });
        let name = cx.say(msg::settings_wall_language());
        line(ui, &name, |ui| {
            let same = cx.say(msg::settings_wall_language_same());
            language_choice(ui, &name, Some(&same), &mut settings.wall_language);
        });
        let name = cx.say(msg::settings_wall_second());
        line(ui, &name, |ui| {
            let none = cx.say(msg::settings_wall_second_none());
            language_choice(ui, &name, Some(&none), &mut settings.wall_second);
        });
        hint(ui, &cx.say(msg::settings_wall_second_hint()));
        if settings.shows_arabic() {
            figures(ui, cx, settings);
        }
    });
}

/// A choice of the languages that there are; `none` is a first line for "no language of its own".
fn language_choice(ui: &mut Ui, name: &str, none: Option<&str>, current: &mut Option<Language>) {
    let languages: Vec<Option<Language>> = none
        .map(|_| None)
        .into_iter()
        .chain(Localiser::available().map(Some))
        .collect();
    let names: Vec<&str> = languages
        .iter()
        .map(|language| match language {
            Some(language) => language.own_name(),
            None => none.unwrap_or_default(),
        })
        .collect();
    let mut chosen = languages
        .iter()
        .position(|language| language == current)
        .unwrap_or_default();
    let dropdown = Dropdown::new(name, &names).width(CHOICE_WIDTH);
    if dropdown.show(ui, &mut chosen).changed() {
        *current = languages.get(chosen).copied().flatten();
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) {
    let all = [Figures::Western, Figures::ArabicIndic];
    let words = [
        cx.say(msg::settings_figures_western()),
        cx.say(msg::settings_figures_arabic()),
    ];
    let name = cx.say(msg::settings_figures());
    line(ui, &name, |ui| {
        pick(ui, &name, &words, &all, &mut settings.figures);
    });
}

/// Look of this screen.
pub(super) fn look(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) {
    card(ui, &cx.say(msg::settings_look_card()), |ui| {
        let name = cx.say(msg::settings_theme());
        let words = [cx.say(msg::settings_light()), cx.say(msg::settings_dark())];
        line(ui, &name, |ui| {
            pick(ui, &name, &words, &[false, true], &mut settings.dark);
        });
        switch(
            ui,
            &mut settings.contrast,
            &cx.say(msg::settings_contrast()),
        );
        let name = cx.say(msg::settings_zoom());
        let words = ZOOMS.map(|zoom| cx.say(msg::settings_zoom_step(zoom)));
        line(ui, &name, |ui| {
            pick(ui, &name, &words, &ZOOMS, &mut settings.zoom_percent);
        });
        switch(ui, &mut settings.fades, &cx.say(msg::settings_fades()));
        hint(ui, &cx.say(msg::settings_fades_hint()));
    });
}

/// Look of the wall.
pub(super) fn wall(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) {
    card(ui, &cx.say(msg::settings_wall_card()), |ui| {
        let name = cx.say(msg::settings_wall_theme());
        let words = [
            cx.say(msg::settings_wall_light()),
            cx.say(msg::settings_wall_dark()),
        ];
        line(ui, &name, |ui| {
            pick(ui, &name, &words, &[false, true], &mut settings.dark_wall);
        });
        hint(ui, &cx.say(msg::settings_wall_hint()));
        let name = cx.say(msg::settings_room());
        let words = [
            cx.say(msg::settings_room_normal()),
            cx.say(msg::settings_room_larger()),
            cx.say(msg::settings_room_largest()),
        ];
        line(ui, &name, |ui| {
            pick(ui, &name, &words, &ROOMS, &mut settings.room_percent);
        });
        hint(ui, &cx.say(msg::settings_room_hint()));
    });
}

/// One of a few values. A value that is none of them, from a file written by hand, stays until
/// another is chosen.
fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    words: &[String],
    values: &[T],
    value: &mut T,
) {
    let mut chosen = values
        .iter()
        .position(|each| each == value)
        .unwrap_or(values.len());
    let segments = words.iter().map(String::as_str);
    if Segmented::new(name, segments)
        .show(ui, &mut chosen)
        .changed()
        && let Some(other) = values.get(chosen)
    {
        *value = *other;
    }
}
