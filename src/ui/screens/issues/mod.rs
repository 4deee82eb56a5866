//! Issues: how the table reads the conflict, on what ground it is mediated, what each party has said
//! of which option, the proposals that come of it, and how it ends.

mod agreement;
mod analysis;
mod dialogs;
mod edit;
mod entry;
mod matrix;
mod poll;
mod proposal;
mod text;
pub(super) mod words;

use egui::{CentralPanel, Context, Frame, Ui};

use crate::domain::ids::TableNo;
use crate::domain::session::{Command, Session, TableState};
use crate::localisation::{Message, msg};
use crate::ui::action::Action;
use crate::ui::components::{
    Segment, Segmented, Size, empty_state, fold, page_columns, scroll, shell,
};
use crate::ui::cx::{Cx, Open};
use crate::ui::theme::{CARD_GAP, PAGE_MARGIN, tokens};
use crate::ui::user_action::UserAction;
use dialogs::Dialog;

/// Width of the single text.
const TEXT: f32 = 400.0;

/// In a page narrower than this the single text stands below the board.
const NARROW: f32 = 900.0;

/// What the screen remembers between two frames.
#[derive(Default)]
pub struct IssuesState {
    dialog: Option<Dialog>,
    wants: Option<Form>,
    page: Page,
    form: Option<entry::Form>,
    answers: analysis::Answers,
    drafts: agreement::Drafts,
    /// What the last change of the text was is shown in it.
    compares: bool,
}

/// What the screen shows of the table, in the order in which it comes up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The conflict-analysis sheet.
    Analysis,
    /// Consent, mandate, support, a second mediator.
    Entry,
    /// Stances and proposals.
    #[default]
    Board,
    /// Who signs.
    Agreement,
}

impl Page {
    const ALL: [Self; 4] = [Self::Analysis, Self::Entry, Self::Board, Self::Agreement];

    fn name(self) -> Message {
        match self {
            Self::Analysis => msg::issues_page_analysis(),
            Self::Entry => msg::issues_page_entry(),
            Self::Board => msg::issues_page_board(),
            Self::Agreement => msg::agreement_title(),
        }
    }
}

/// A form that was asked for from anywhere.
#[derive(Clone, Copy)]
enum Form {
    Proposal,
    Text,
    Poll,
}

impl IssuesState {
    /// Whether a dialog of the screen is open.
    pub fn has_dialog(&self) -> bool {
        self.dialog.is_some() || self.form.is_some()
    }

    /// Turns to a page.
    pub fn turn_to(&mut self, page: Page) {
        self.page = page;
    }

    fn open_form(&mut self, form: entry::Form) {
        self.form = Some(form);
    }

    /// Opens the form for a proposal.
    pub fn record_proposal(&mut self) {
        self.page = Page::Board;
        self.wants = Some(Form::Proposal);
    }

    /// Opens the form for a straw poll.
    pub fn take_poll(&mut self) {
        self.wants = Some(Form::Poll);
    }

    /// Opens the single text for editing.
    pub fn edit_text(&mut self) {
        if self.page != Page::Agreement {
            self.page = Page::Board;
        }
        self.wants = Some(Form::Text);
    }
}

/// The table that the screen is about.
#[derive(Clone, Copy)]
struct Shown<'a> {
    open: Open<'a>,
    number: TableNo,
    table: &'a TableState,
}

impl Shown<'_> {
    /// Whether something can still be said.
    fn goes_on(&self) -> bool {
        self.open.session.has_started() && self.open.session.ended.is_none()
    }

    fn send(&self, cx: &mut Cx<'_>, command: crate::domain::board::BoardCommand) {
        cx.send(Command::Board(self.number, command));
    }
}

fn shown<'a>(cx: &Cx<'a>) -> Option<Shown<'a>> {
    let open = cx.open?;
    let (number, table) = looked_at(open.session, cx.focus)?;
    Some(Shown {
        open,
        number,
        table,
    })
}

/// The table that is looked at, and its last proposal that is not decided yet.
pub(in crate::ui) fn proposal_at_hand(
    session: &Session,
    focus: Option<TableNo>,
) -> Option<(TableNo, u32)> {
    let (number, table) = looked_at(session, focus)?;
    let mut proposals = table.board.proposals.iter().rev();
    Some((number, proposals.find(|put| put.is_alive())?.number))
}

/// The table in focus, or the first.
fn looked_at(session: &Session, focus: Option<TableNo>) -> Option<(TableNo, &TableState)> {
    let in_focus = focus.and_then(|table| session.tables.get_key_value(&table));
    let (number, table) = in_focus.or_else(|| session.tables.first_key_value())?;
    Some((*number, table))
}

/// Puts into the record what was written and has settled, whatever the window shows.
pub fn keep(ctx: &Context, cx: &mut Cx<'_>, state: &mut IssuesState) {
    if cx.open.is_some_and(|open| open.session.ended.is_none()) {
        analysis::keep(ctx, cx, &mut state.answers);
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, state: &mut IssuesState) {
    let Some(shown) = shown(cx) else { return };
    match state.wants.take().filter(|_| shown.goes_on()) {
        Some(Form::Proposal) => state.dialog = Some(Dialog::record(shown.number)),
        Some(Form::Text) => {
            state.dialog = Some(Dialog::text(shown.number, &shown.table.text));
        }
        Some(Form::Poll) => {
            let put = shown.table.board.at_hand().filter(|put| put.is_alive());
            let proposal = put.map(|put| put.number);
            state.dialog = Some(Dialog::Poll(poll::Draft::of(shown.number, proposal)));
        }
        None => {}
    }
    bar(ui, cx, shown);
    let frame = Frame::new()
        .fill(tokens(ui.ctx()).canvas)
        .inner_margin(PAGE_MARGIN);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        if !shown.open.session.has_started() {
            return nothing_yet(ui, cx);
        }
        pages(ui, cx, state);
        match state.page {
            Page::Analysis => analysis::show(ui, cx, shown, state),
            Page::Entry => entry::show(ui, cx, shown, state),
            Page::Board | Page::Agreement => beside_text(ui, cx, shown, state),
        }
    });
    dialogs::show(ui.ctx(), cx, shown, state);
    entry::show_form(ui.ctx(), cx, shown, state);
}

/// The pages of the table.
fn pages(ui: &mut Ui, cx: &Cx<'_>, state: &mut IssuesState) {
    ui.spacing_mut().item_spacing.y = CARD_GAP;
    let which = cx.say(msg::issues_page());
    let names = Page::ALL.map(|page| cx.say(page.name()));
    let mut chosen = Page::ALL
        .iter()
        .position(|page| *page == state.page)
        .unwrap_or_default();
    Segmented::tabs(which.as_str(), names.iter().map(String::as_str)).show(ui, &mut chosen);
    if let Some(page) = Page::ALL.get(chosen) {
        state.page = *page;
    }
}

fn beside_text(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>, state: &mut IssuesState) {
    let sizes = [Size::Flex(1.0), Size::Fixed(TEXT)];
    page_columns(ui, "issues-page", NARROW, &sizes, CARD_GAP, |ui, column| {
        if column == 1 {
            return text::show(ui, cx, shown, state);
        }
        scroll(ui, "issues", |ui| {
            ui.spacing_mut().item_spacing.y = CARD_GAP;
            if state.page == Page::Agreement {
                return agreement::show(ui, cx, shown, state);
            }
            matrix::show(ui, cx, shown);
            proposal::show(ui, cx, shown, state);
            poll::list(ui, cx, shown);
        });
    });
}

fn nothing_yet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, body) = (
        cx.say(msg::issues_empty_title()),
        cx.say(msg::issues_empty_body()),
    );
    empty_state(ui, &title, &body, |_| {});
}

/// The tables with what they have agreed, the phase and its clock.
fn bar(ui: &mut Ui, cx: &mut Cx<'_>, shown: Shown<'_>) {
    let open = shown.open;
    let session = open.session;
    let issues = session.scenario.issues.len();
    let tables: Vec<(TableNo, usize)> = session
        .tables
        .iter()
        .map(|(table, state)| (*table, state.settled.len()))
        .collect();
    let segments: Vec<Segment<'_>> = tables
        .iter()
        .map(|(table, settled)| {
            let count = cx.say(msg::console_settled_short(*settled, issues));
            Segment::new(cx.say(msg::console_table(*table))).count(count)
        })
        .collect();
    let mut chosen = tables
        .iter()
        .position(|(table, _)| *table == shown.number)
        .unwrap_or(0);
    let before = chosen;
    let title = cx.say(msg::place_issues());
    let caption = open.prose.say(&crate::domain::scenario::text::title());
    let which = cx.say(msg::issues_tables());
    let record = cx.say(msg::action_record_proposal());
    let key = crate::ui::screens::console::words::key(ui.ctx(), UserAction::RecordProposal);
    let phase = session.schedule.current_phase();
    let clock = phase.map(|phase| {
        let name = open
            .prose
            .say(&crate::domain::scenario::text::phase_short(&phase.id));
        (name, cx.words.clock(phase.remaining(open.at)))
    });
    let mut wants = false;
    let which = Segmented::new(which, segments);
    let folded = which.measure_folded(ui) + 28.0;
    let button = crate::ui::components::Button::primary(record)
        .icon(crate::ui::icons::Icon::Plus)
        .key(key)
        .enabled(shown.goes_on());
    shell::top_bar(
        ui,
        |ui| {
            let room = ui.available_width();
            shell::bar_title_in(ui, room - folded, &title, &caption);
            ui.add_space(16.0);
            let room = ui.available_width() - 12.0;
            which.room(room).show(ui, &mut chosen);
        },
        |ui| {
            let room = ui.available_width() - folded - shell::LEAST_TITLE;
            let clock = clock.filter(|(name, left)| {
                let wide = words::clock_width(ui, name, left) + 12.0;
                button.measure_folded() + wide <= room
            });
            let taken = clock.as_ref().map_or(0.0, |(name, left)| {
                words::clock_width(ui, name, left) + 12.0
            });
            let [button] = fold(ui, room - taken, [button]);
            wants = button.show(ui).clicked();
            if let Some((name, left)) = clock {
                words::clock(ui, &name, &left);
            }
        },
    );
    if wants {
        cx.ask(Action::Do(UserAction::RecordProposal));
    }
    if chosen != before
        && let Some((table, _)) = tables.get(chosen)
    {
        cx.ask(Action::Focus(Some(*table)));
    }
}
