//! Debrief: guided questions beside the record, the facilitator's own words, and the way out on
//! paper.

mod discuss;
mod notes;
mod own_words;
mod plan;
mod ratings;
mod record;
mod women;

use std::collections::BTreeSet;

use egui::{CentralPanel, Frame, Ui};

use crate::domain::debrief::Debrief;
use crate::domain::session::WordsOn;
use crate::localisation::{Language, Localiser, RecordWords, msg};
use crate::ui::action::{Action, ExportOrder, ExportWhat};
use crate::ui::components::{
    Button, MenuItem, Segment, Segmented, choice, empty_state, fold, menu_under_end, shell, switch,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::place::Place;
use crate::ui::theme::{PAGE_MARGIN, ROW_CONTROL, tokens};
use crate::ui::user_action::UserAction;
use own_words::Drafts;

/// Parts of the debrief.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// Question by question.
    #[default]
    Discuss,
    /// What happened.
    Record,
    /// What was observed.
    Notes,
    /// The facilitator's own words.
    Words,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Discuss, Self::Record, Self::Notes, Self::Words];
}

/// In a page narrower than this the record stands below.
const NARROW: f32 = 820.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct DebriefState {
    tab: Tab,
    question: usize,
    drafts: Drafts,
    names: Names,
    /// Languages of the documents; none means that of the screen.
    languages: BTreeSet<Language>,
    /// Whether the figures on women are shown and printed.
    women: bool,
    facts: Option<Gathered>,
}

/// Whether participants appear by name on paper.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Names(bool);

impl Default for Names {
    fn default() -> Self {
        Self(true)
    }
}

/// The facts, and the state of the record they were gathered from.
struct Gathered {
    record: u64,
    second: i64,
    facts: Debrief,
}

impl DebriefState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        false
    }

    /// Gathers the facts anew when the record or the second has changed.
    fn gather(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        let (record, second) = (open.session.next_seq(), open.at.0 / 1_000);
        let is_fresh = self
            .facts
            .as_ref()
            .is_some_and(|kept| kept.record == record && kept.second == second);
        if !is_fresh {
            self.facts = Some(Gathered {
                record,
                second,
                facts: Debrief::of(open.session, cx.now),
            });
        }
    }
}

/// Puts into the record what was written and has settled, whatever the window shows.
pub fn keep(ctx: &egui::Context, cx: &mut Cx<'_>, state: &mut DebriefState) {
    if cx.open.is_some() {
        own_words::keep(ctx, cx, &mut state.drafts);
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut DebriefState) {
    let Some(open) = cx.open else { return };
    state.gather(&open, cx);
    bar(ui, cx, &open, state);
    let frame = Frame::new()
        .fill(tokens(ui.ctx()).canvas)
        .inner_margin(PAGE_MARGIN);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        if !open.session.has_started() {
            return nothing_yet(ui, cx);
        }
        let Some(gathered) = state.facts.take() else {
            return;
        };
        match state.tab {
            Tab::Discuss => discuss::show(ui, cx, &open, &gathered.facts, state),
            Tab::Record => record::show(ui, cx, &open, &gathered.facts, &mut state.women),
            Tab::Notes => notes::show(ui, cx, &open, &gathered.facts),
            Tab::Words => own_words::show(ui, cx, &open, &mut state.drafts),
        }
        state.facts = Some(gathered);
    });
}

fn nothing_yet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, body, act) = (
        cx.say(msg::debrief_empty_title()),
        cx.say(msg::debrief_empty_body()),
        cx.say(msg::debrief_empty_act()),
    );
    empty_state(ui, &title, &body, |ui| {
        if Button::primary(act).show(ui).clicked() {
            cx.ask(Action::Go(Place::Setup));
        }
    });
}

fn bar(ui: &mut Ui, cx: &mut Cx<'_>, open: &Open<'_>, state: &mut DebriefState) {
    let title = cx.say(msg::place_debrief());
    let tabs: Vec<Segment<'_>> = Tab::ALL
        .iter()
        .map(|tab| {
            let words = Segment::new(cx.say(match tab {
                Tab::Discuss => msg::debrief_tab_discuss(),
                Tab::Record => msg::debrief_tab_record(),
                Tab::Notes => msg::debrief_tab_notes(),
                Tab::Words => msg::debrief_tab_words(),
            }));
            if *tab == Tab::Notes {
                words.count(cx.words.number(open.session.notes().count()))
            } else {
                words
            }
        })
        .collect();
    let name = cx.say(msg::debrief_tabs());
    let mut chosen = Tab::ALL
        .iter()
        .position(|tab| *tab == state.tab)
        .unwrap_or(0);
    let caption = open.session.setup.title.clone();
    let (mut names, women) = (state.names.0, state.women);
    let mut languages = std::mem::take(&mut state.languages);
    let mut orders = Vec::new();
    let tabs = Segmented::new(name, tabs);
    let start = shell::LEAST_TITLE + 28.0 + tabs.measure_folded(ui);
    shell::top_bar(
        ui,
        |ui| {
            let room = ui.available_width() - tabs.measure_folded(ui) - 28.0;
            shell::bar_title_in(ui, room, &title, &caption);
            ui.add_space(16.0);
            tabs.show(ui, &mut chosen);
        },
        |ui| {
            let room = ui.available_width() - start - 12.0;
            orders = buttons(ui, cx, open, room, women, (&mut names, &mut languages));
        },
    );
    state.tab = Tab::ALL.get(chosen).copied().unwrap_or_default();
    state.names = Names(names);
    state.languages = languages;
    for order in orders {
        cx.ask(order);
    }
}

/// Exports at the end of the bar, the outermost first; and the end of the session, while it lasts.
fn buttons(
    ui: &mut Ui,
    cx: &Cx<'_>,
    open: &Open<'_>,
    room: f32,
    women: bool,
    (names, languages): (&mut bool, &mut BTreeSet<Language>),
) -> Vec<Action> {
    let mut asked = Vec::new();
    let goes_on = open.session.ended.is_none() && open.session.has_started();
    let export = Button::primary(cx.say(msg::debrief_export()))
        .icon(Icon::FileHtml)
        .enabled(open.session.has_started());
    let (act, close) = if goes_on {
        let end = Button::new(cx.say(msg::action_end_session())).icon_fill(Icon::Stop);
        (Action::Do(UserAction::EndSession), end)
    } else {
        let close = Button::new(cx.say(msg::debrief_close())).icon(Icon::X);
        (Action::CloseSession, close)
    };
    let by_name = cx.say(msg::debrief_names());
    let fixed = ROW_CONTROL + 2.0 * ui.spacing().item_spacing.x + 8.0;
    let spacious = room - fixed - choice::switch_width(ui, &by_name);
    let all = [&export, &close].map(|button| button.measure(ui.ctx()));
    let has_switch = all.iter().sum::<f32>() + 2.0 * ui.spacing().item_spacing.x <= spacious;
    let [export, close] = fold(ui, room - fixed - ROW_CONTROL, [export, close]);
    if export.show(ui).clicked() {
        asked.push(Action::Export(ExportOrder {
            what: ExportWhat::Debrief,
            formats: crate::export::Format::ALL.to_vec(),
            languages: spoken(cx, languages),
            names: *names,
            women,
            folder: None,
        }));
    }
    choose_languages(ui, cx, languages);
    if close.show(ui).clicked() {
        asked.push(act);
    }
    if has_switch {
        ui.add_space(8.0);
        switch(ui, names, &by_name);
    } else {
        let toggle = Button::icon_only(Icon::IdentificationCard, by_name).toggle(*names);
        *names ^= toggle.show(ui).clicked();
    }
    asked
}

/// The languages in which the documents are written.
fn spoken(cx: &Cx<'_>, chosen: &BTreeSet<Language>) -> Vec<Language> {
    if chosen.is_empty() {
        vec![cx.settings.language]
    } else {
        chosen.iter().copied().collect()
    }
}

/// One language or more, each for files of its own; the last one cannot be taken away.
fn choose_languages(ui: &mut Ui, cx: &Cx<'_>, chosen: &mut BTreeSet<Language>) {
    let now = spoken(cx, chosen);
    let names: Vec<&str> = now.iter().map(|language| language.own_name()).collect();
    let words = cx.say(msg::debrief_languages(cx.words.list(&names)));
    let button = Button::icon_only(Icon::Translate, words).show(ui);
    menu_under_end(&button, |ui| {
        for language in Localiser::available() {
            let is_chosen = now.contains(&language);
            let item = MenuItem::new(language.own_name()).checked(is_chosen);
            if item.show(ui).clicked() {
                *chosen = now.iter().copied().collect();
                if !is_chosen {
                    chosen.insert(language);
                } else if now.len() > 1 {
                    chosen.remove(&language);
                }
            }
        }
    });
}

/// The record in words, for the facilitator's eyes.
fn record_words<'a>(cx: &Cx<'a>, open: &Open<'a>) -> RecordWords<'a> {
    RecordWords {
        session: open.session,
        words: cx.words,
        prose: open.prose,
        nameless: None,
    }
}

/// What the facilitator wrote about a part.
fn written<'a>(open: &Open<'a>, on: &WordsOn) -> &'a str {
    open.session.words.get(on).map_or("", String::as_str)
}
