//! Briefs: who sits where, which brief was opened, and the way of the laptop to a seat and back.

mod hand_over;
mod list;

use egui::{CentralPanel, Frame, Ui};

use crate::domain::ids::SeatId;
use crate::domain::scenario::text;
use crate::domain::seat::return_code;
use crate::localisation::{Language, msg};
use crate::ui::action::{Action, ExportOrder, ExportWhat, SetupStep};
use crate::ui::components::{Button, Card, Size, empty_state, page_columns, scroll, shell};
use crate::ui::cx::{Cx, Open};
use crate::ui::icons::Icon;
use crate::ui::place::Place;
use crate::ui::text::{Label, TextStyle};
use crate::ui::theme::{CARD_GAP, COLUMN_END, PAGE_MARGIN, tokens};

/// In a page narrower than this the papers stand below the seats.
const STACKED: f32 = 900.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct BriefsState {
    /// The seat whose code can be read now.
    code: Option<SeatId>,
    shows_return: bool,
    /// The seat that the laptop is about to go to.
    hands_to: Option<SeatId>,
    last_pass: u64,
}

impl BriefsState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.hands_to.is_some()
    }

    /// Asks whether the laptop goes to this seat.
    pub fn offer(&mut self, seat: SeatId) {
        self.hands_to = Some(seat);
    }

    /// Codes are covered again when the page is left.
    fn cover_codes(&mut self, ui: &Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        if pass > self.last_pass + 1 {
            self.code = None;
            self.shows_return = false;
        }
        self.last_pass = pass;
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut BriefsState) {
    let Some(open) = cx.open else { return };
    state.cover_codes(ui);
    let title = cx.say(msg::place_briefs());
    let caption = open.prose.say(&text::title());
    shell::top_bar(ui, |ui| _ = shell::bar_title(ui, &title, &caption), |_| {});
    let frame = Frame::new()
        .fill(tokens(ui.ctx()).canvas)
        .inner_margin(PAGE_MARGIN);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        if open.session.seats.is_empty() {
            return nobody_yet(ui, cx);
        }
        let sizes = [Size::Flex(1.0), Size::Fixed(COLUMN_END)];
        page_columns(
            ui,
            "briefs-page",
            STACKED,
            &sizes,
            CARD_GAP,
            |ui, column| {
                ui.spacing_mut().item_spacing.y = CARD_GAP;
                if column == 0 {
                    scroll(ui, "briefs", |ui| {
                        ui.spacing_mut().item_spacing.y = CARD_GAP;
                        list::show(ui, cx, open, state);
                    });
                } else {
                    way_back(ui, cx, open, state);
                    on_paper(ui, cx, open.prose.language());
                }
            },
        );
    });
    hand_over::show(ui.ctx(), cx, open, state);
}

fn nobody_yet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, body, act) = (
        cx.say(msg::seats_empty_title()),
        cx.say(msg::seats_empty_body()),
        cx.say(msg::seats_empty_act()),
    );
    empty_state(ui, &title, &body, |ui| {
        if Button::primary(act).show(ui).clicked() {
            cx.ask(Action::Go(Place::Setup));
            cx.ask(Action::GoToStep(SetupStep::Roles));
        }
    });
}

/// The facilitator's own code, covered until it is asked for.
fn way_back(ui: &mut Ui, cx: &Cx<'_>, open: Open<'_>, state: &mut BriefsState) {
    let t = tokens(ui.ctx());
    Card::titled(cx.say(msg::seats_return_title()))
        .icon(Icon::LockKey, t.conf)
        .show(ui, |ui| {
            Label::new(cx.say(msg::seats_return_why()), TextStyle::Dense)
                .color(t.text_2)
                .wrap()
                .show(ui);
            if state.shows_return {
                let code = return_code(open.session.setup.seed);
                Label::new(code, TextStyle::ClockM).color(t.text).show(ui);
            }
            let (words, icon) = if state.shows_return {
                (msg::seats_return_cover(), Icon::EyeSlash)
            } else {
                (msg::seats_return_show(), Icon::Eye)
            };
            if Button::new(cx.say(words)).icon(icon).show(ui).clicked() {
                state.shows_return = !state.shows_return;
            }
        });
}

fn on_paper(ui: &mut Ui, cx: &mut Cx<'_>, language: Language) {
    let t = tokens(ui.ctx());
    let papers = [
        (
            ExportWhat::Slips,
            cx.say(msg::seats_print_slips()),
            cx.say(msg::seats_print_slips_why()),
        ),
        (
            ExportWhat::Briefs,
            cx.say(msg::setup_print_briefs()),
            cx.say(msg::setup_print_briefs_why()),
        ),
    ];
    let mut wanted = None;
    Card::titled(cx.say(msg::seats_paper_title())).show(ui, |ui| {
        for (what, act, why) in papers {
            let button = Button::new(act).icon(Icon::Printer).full_width();
            if button.show(ui).clicked() {
                wanted = Some(what);
            }
            Label::new(why, TextStyle::Caption)
                .color(t.muted)
                .wrap()
                .show(ui);
        }
    });
    if let Some(what) = wanted {
        cx.ask(Action::Export(ExportOrder::for_print(what, language)));
    }
}
