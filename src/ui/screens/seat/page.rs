//! The open seat: who sits there and with whom, the page that is read, and what a package is worth.

use egui::{CentralPanel, Frame, Key, Modifiers, Ui};

use super::{Page, SeatAsk, SeatCx, SeatState};
use super::{answers, brief, calculator, messages, notes, process, proposals, side, top};
use crate::domain::time::Span;
use crate::domain::view::SeatView;
use crate::localisation::msg;
use crate::ui::components::{Banner, Segment, Segmented, Size, flows, page_columns};
use crate::ui::icons::Icon;
use crate::ui::theme::{CARD_GAP, Tone, tokens};

/// Widths of the outer columns, and the width of the window below which they are narrower.
const START: f32 = 300.0;
const END: f32 = 372.0;
const NARROW: f32 = 1_300.0;

/// In a page narrower than this the columns stand one under the other.
const STACKED: f32 = 900.0;

/// Draws the open seat; `left` is what is left until it covers itself.
pub fn open(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState, left: Span) {
    keys(ui, cx, state);
    top::show(ui, cx, left);
    let is_narrow = ui.ctx().content_rect().width() < NARROW;
    let frame = Frame::new()
        .fill(tokens(ui.ctx()).canvas)
        .inner_margin(CARD_GAP);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let height = ui.available_height();
        let sizes = if is_narrow {
            [Size::Fixed(250.0), Size::Flex(1.0), Size::Fixed(322.0)]
        } else {
            [Size::Fixed(START), Size::Flex(1.0), Size::Fixed(END)]
        };
        page_columns(ui, "seat-page", STACKED, &sizes, CARD_GAP, |ui, column| {
            ui.spacing_mut().item_spacing.y = CARD_GAP;
            // One under the other, what is read and weighed comes before what everyone knows.
            let column = if flows(ui) {
                (column + 1) % sizes.len()
            } else {
                ui.set_max_height(height);
                column
            };
            match column {
                0 => side::show(ui, cx, view, state),
                1 => middle(ui, cx, view, state),
                _ if view.mediates => process::show(ui, cx, view, state),
                _ => calculator::show(ui, cx, view, state),
            }
        });
    });
    notes::dialog(ui.ctx(), cx, state);
    proposals::dialog(ui.ctx(), cx, state);
    answers::dialog(ui.ctx(), cx, state);
}

/// The keys of an open seat rest while something is written over the page.
fn keys(ui: &Ui, cx: &mut SeatCx<'_>, state: &mut SeatState) {
    let ctx = ui.ctx();
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::F8) {
        cx.ask(SeatAsk::Cover);
    }
    if state.is_writing() {
        return;
    }
    if pressed(Key::Space) {
        cx.ask(SeatAsk::Cover);
    }
    if pressed(Key::M) {
        state.notes.open();
    }
}

fn middle(ui: &mut Ui, cx: &mut SeatCx<'_>, view: &SeatView, state: &mut SeatState) {
    let names = [
        (msg::seat_page_brief(), 0),
        (msg::seat_page_messages(), view.unread()),
        (msg::seat_page_proposals(), view.unanswered()),
        (msg::seat_page_text(), 0),
    ];
    let segments = names.map(|(name, count)| {
        let segment = Segment::new(cx.say(name));
        if count > 0 {
            segment.count(cx.words.number(count))
        } else {
            segment
        }
    });
    let mut chosen = Page::ALL
        .iter()
        .position(|page| *page == state.page)
        .unwrap_or(0);
    let name = cx.say(msg::seat_pages());
    let room = ui.available_width();
    Segmented::new(name, segments)
        .full_width()
        .room(room)
        .show(ui, &mut chosen);
    state.page = Page::ALL.get(chosen).copied().unwrap_or_default();
    if let Some(refused) = cx.refused {
        let words = cx.words.say(refused);
        Banner::new(Tone::Warn, &words)
            .icon(Icon::WarningCircle)
            .show(ui, |_| {});
    }
    match state.page {
        Page::Brief => brief::show(ui, cx, view, state),
        Page::Messages => messages::show(ui, cx, view),
        Page::Proposals => proposals::show(ui, cx, view, state),
        Page::Text => messages::text(ui, cx, view),
    }
}
