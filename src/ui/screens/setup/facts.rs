//! Small facts that several steps show in the same way.

use egui::Ui;

use crate::domain::ids::RoleId;
use crate::domain::roster::{Attendance, Experience, Participant, Profile};
use crate::domain::scenario::{Scenario, text};
use crate::localisation::{Language, Message, Prose, msg, names};
use crate::ui::components::{Button, PartyTag, dots, wrapped};
use crate::ui::cx::{Cx, Open};
use crate::ui::theme::{PartySlot, Tone};

/// Codes of the languages of a person, best first.
pub(super) fn codes(profile: &Profile) -> String {
    let codes: Vec<String> = profile
        .languages
        .iter()
        .map(|code| code.as_str().to_ascii_uppercase())
        .collect();
    codes.join(" ")
}

/// Dark dots of three; none where nothing was stated.
pub(super) fn level(experience: Option<Experience>) -> usize {
    match experience {
        None => 0,
        Some(Experience::First) => 1,
        Some(Experience::Some) => 2,
        Some(Experience::Senior) => 3,
    }
}

/// Experience in words; a dash-free blank where nothing was stated.
pub(super) fn experience_said(cx: &Cx<'_>, experience: Option<Experience>) -> String {
    experience.map_or_else(
        || cx.say(msg::setup_experience_unstated()),
        |experience| cx.say(names::experience(experience)),
    )
}

/// The dots of a person's experience; nothing where it was not stated.
pub(super) fn show_dots(ui: &mut Ui, cx: &Cx<'_>, experience: Option<Experience>) {
    if experience.is_some() {
        let said = experience_said(cx, experience);
        dots(ui, level(experience), 3, &said);
    }
}

/// Gender in a word; blank where it was not stated.
pub(super) fn gender(cx: &Cx<'_>, profile: &Profile) -> String {
    profile
        .gender
        .map_or_else(String::new, |gender| cx.say(names::gender(gender)))
}

/// Status in the form of the stated gender; blank where it was not stated.
pub(super) fn status(cx: &Cx<'_>, profile: &Profile) -> String {
    profile.status.map_or_else(String::new, |status| {
        cx.say(names::status(status, profile.gender))
    })
}

/// Country in the language of the screen; blank where it was not stated.
pub(super) fn country(language: Language, profile: &Profile) -> String {
    profile
        .country
        .map_or_else(String::new, |code| names::country(code, language))
}

/// The slot of the palette of a role's party.
pub(super) fn slot(scenario: &Scenario, role: &RoleId) -> PartySlot {
    let slot = scenario.party_of(role).map_or(1, |party| party.slot);
    PartySlot::counted(slot)
}

/// Code and name of the party for which a role speaks.
pub(super) fn party_words(scenario: &Scenario, prose: &Prose, role: &RoleId) -> (String, String) {
    scenario.party_of(role).map_or_else(
        || (String::new(), String::new()),
        |party| {
            (
                prose.say(&text::party_code(&party.id)),
                prose.say(&text::party(&party.id)),
            )
        },
    )
}

/// The tag of the party for which a role speaks.
pub(super) fn party_tag(ui: &mut Ui, open: Open<'_>, role: &RoleId) {
    let scenario = &open.session.scenario;
    let (code, name) = party_words(scenario, open.prose, role);
    PartyTag::new(slot(scenario, role), code)
        .name(name)
        .show(ui);
}

/// Whether a person is out of the room.
pub(super) fn is_away(person: &Participant) -> bool {
    !person.attendance.can_sit()
}

/// The state of an attendance as a colour.
pub(super) fn attendance_tone(attendance: Attendance) -> Tone {
    match attendance {
        Attendance::Expected => Tone::Neutral,
        Attendance::Present => Tone::Ok,
        Attendance::Late => Tone::Info,
        Attendance::NoShow | Attendance::Left => Tone::Warn,
    }
}

/// Every attendance in the order of the day, with its name.
pub(super) fn attendances() -> [(Attendance, Message); 5] {
    [
        Attendance::Expected,
        Attendance::Present,
        Attendance::Late,
        Attendance::NoShow,
        Attendance::Left,
    ]
    .map(|attendance| (attendance, names::attendance(attendance)))
}

/// Small buttons on as many lines as they need; the one that was pressed.
pub(super) fn wrapped_buttons(ui: &mut Ui, buttons: Vec<Button<'_>>) -> Option<usize> {
    let widths: Vec<f32> = buttons.iter().map(|it| it.measure(ui.ctx())).collect();
    let mut buttons = buttons.into_iter();
    let mut pressed = None;
    if widths.is_empty() {
        return None;
    }
    wrapped(ui, &widths, 32.0, 6.0, |ui, index| {
        if buttons
            .next()
            .is_some_and(|button| button.show(ui).clicked())
        {
            pressed = Some(index);
        }
    });
    pressed
}
