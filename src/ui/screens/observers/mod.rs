//! Observers: who observes what, a sheet for each of them, and the code of conduct for mediators.

mod code;
mod coverage;
mod grid;
mod keys;
mod levels;
mod overview;
mod sheet;

use egui::{CentralPanel, Frame, Ui};

use crate::localisation::msg;
use crate::ui::action::{Action, ExportOrder, ExportWhat};
use crate::ui::components::{Button, Segmented, fold, shell};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{PAGE_MARGIN, tokens};
use crate::ui::user_action::UserAction;

pub(super) use code::{About, points, waiting};
pub(super) use coverage::agreement;

/// Parts of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// Who observes what.
    #[default]
    Overview,
    /// The sheet of one observer.
    Sheets,
    /// The code of conduct.
    Code,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Overview, Self::Sheets, Self::Code];
}

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct ObserversState {
    tab: Tab,
    /// Whose sheet is open.
    observer: Option<String>,
    sheet: sheet::Sheet,
    /// The name of somebody who is not on the roster.
    newcomer: String,
    /// What is noted with the next point of the code.
    words: String,
}

impl ObserversState {
    /// Whether digits rate here, so that they choose no table.
    pub fn takes_digits(&self) -> bool {
        self.tab == Tab::Sheets
    }

    fn open_sheet(&mut self, observer: &str) {
        self.tab = Tab::Sheets;
        self.observer = Some(observer.to_owned());
        self.sheet.begin();
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ObserversState) {
    let Some(open) = cx.open else { return };
    bar(ui, cx, state);
    let frame = Frame::new()
        .fill(tokens(ui.ctx()).canvas)
        .inner_margin(PAGE_MARGIN);
    CentralPanel::default()
        .frame(frame)
        .show(ui, |ui| match state.tab {
            Tab::Overview => overview::show(ui, cx, open, state),
            Tab::Sheets => sheet::show(ui, cx, open, state),
            Tab::Code => code::show(ui, cx, open, state),
        });
}

fn bar(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut ObserversState) {
    let Some(open) = cx.open else { return };
    let title = cx.say(msg::place_observers());
    let name = cx.say(msg::observers_pages());
    let tabs = [
        msg::observers_tab_overview(),
        msg::observers_tab_sheets(),
        msg::observers_tab_code(),
    ]
    .map(|tab| cx.say(tab));
    let mut chosen = Tab::ALL
        .iter()
        .position(|tab| *tab == state.tab)
        .unwrap_or(0);
    let tabs = Segmented::new(name, tabs.iter().map(String::as_str));
    let folded = tabs.measure_folded(ui) + 24.0;
    let print = Button::primary(cx.say(msg::observers_print())).icon(Icon::Printer);
    let undo = UserAction::Undo;
    let back = Button::new(cx.say(undo.name()))
        .icon(Icon::ClockCounterClockwise)
        .enabled(undo.is_possible(Some(open.session)));
    let (mut prints, mut undoes) = (false, false);
    shell::top_bar(
        ui,
        |ui| {
            let room = ui.available_width();
            shell::bar_title_in(ui, room - folded, &title, &open.session.setup.title);
            ui.add_space(16.0);
            tabs.room(ui.available_width()).show(ui, &mut chosen);
        },
        |ui| {
            let room = ui.available_width() - folded - shell::LEAST_TITLE;
            let [print, back] = fold(ui, room, [print, back]);
            prints = print.show(ui).clicked();
            undoes = back.show(ui).clicked();
        },
    );
    if let Some(tab) = Tab::ALL.get(chosen) {
        state.tab = *tab;
    }
    if undoes {
        cx.ask(Action::Do(undo));
    }
    if prints {
        let order = ExportOrder::for_print(ExportWhat::Observers, cx.settings.language);
        cx.ask(Action::Export(order));
    }
}
