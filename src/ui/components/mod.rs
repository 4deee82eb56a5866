//! The component kit: every control and surface of the program, painted from the tokens.
//!
//! This page is all a screen builder needs. `cargo run --example components -- sheet|console|more`
//! (add `dark`, `rtl`) shows everything below.
//!
//! # Rules
//! - Every word comes from the caller, already in the language of the screen; every icon-only control
//!   and every meter takes a `name`, which is spoken.
//! - Start and end, never left and right: [`Dir::of(ui)`](crate::ui::theme::Dir). `ui.horizontal` is
//!   right in both directions inside our columns; `ui.vertical` is not: use [`stack`].
//! - Colours come from `tokens(ui.ctx())`, parties from `PartySlot`, states from `Tone`.
//! - Text goes through `text::Label`, `text::Rich`, [`field()`] and [`editor()`].
//! - Closures named `end` (head of a card, end of a row, actions) are laid out from the end side:
//!   write the outermost first.
//!
//! # Page
//! ```text
//! text::set_direction(ui.ctx(), direction);              // each pass
//! let places = [RailItem::new(Icon::Gauge, &w.console).current(true).badge(&due, &w.console_due)];
//! if let Some(place) = shell::rail(ui, &w.places, &places) { … }
//! shell::top_bar(ui, |ui| { shell::bar_title(ui, &scenario, &session); },
//!     |ui| { Button::new(&w.cover).icon(Icon::EyeSlash).key("F8").small().show(ui); });
//! columns(ui, &[Size::Fixed(COLUMN_START), Size::Flex(1.0), Size::Fixed(COLUMN_END)], CARD_GAP,
//!     |ui, index| match index { 0 => …, 1 => …, _ => … });
//! page_columns(ui, "people", 900.0, &sizes, CARD_GAP, |ui, index| { … }); // below 900 one under the other
//! let [print, next] = fold(ui, room, [print, next]);     // where room is dear, icons without words
//! row(ui, 34.0, |ui| { /* from the start */ }, |ui| { /* from the end */ });
//! two_lines(ui, (name, TextStyle::DenseMedium, t.text), (country, TextStyle::Caption, t.muted));
//! wrapped(ui, &widths, 22.0, 6.0, |ui, index| { … });    // chips on as many lines as needed
//! scroll(ui, "people", |ui| { … });
//! layout::within(ui, rect, |ui| { … });                  // a column in a given rectangle
//! ```
//!
//! # Surfaces
//! ```text
//! Card::titled(&w.floor).show_with(ui, |ui| { Chip::new(Tone::Warn, &w.limit).show(ui); }, |ui| { … });
//! Card::titled(&table).edge(CardEdge::Alarm).head_tone(Tone::Danger).show(ui, |ui| { … });
//! Card::new().flush().fill_height().show(ui, |ui| { … }); // rows reach the border
//! Card::titled(&w.brief).confidential().show(ui, |ui| { … }); // hatched edge
//! Banner::new(Tone::Danger, &title).body(&why).show(ui, |ui| { /* actions from the end */ });
//! stat_tile(ui, &w.agreed, "4 of 6", "");
//! empty_state(ui, &title, &sentence, |ui| { Button::new(&w.record).key("Ctrl P").show(ui); });
//! ScenarioArt::named("waters").show(ui, 156.0);           // head of a flush card
//! ```
//!
//! # Controls
//! ```text
//! if Button::primary(&w.release).icon(Icon::PaperPlaneTilt).show(ui).clicked() { … }
//! Button::new(&w.pause).icon_fill(Icon::Pause).key("Space").full_width().enabled(can).tooltip(&why).show(ui);
//! Button::quiet(&w.open).icon_end(Icon::CaretEnd).small().show(ui);
//! Button::danger(..); Button::warn(..); Button::icon_only(Icon::Plus, &w.add).show(ui);
//! Button::new(&w.pinned).icon_fill(Icon::PushPin).toggle(pinned).show(ui);
//! Segmented::new(&w.which, [Segment::new(&w.all).count("25")]).full_width().show(ui, &mut chosen);
//! Segmented::tabs(&w.pages, [w.facts.as_str(), &w.process]).show(ui, &mut page);
//! checkbox(ui, &mut on, &words); switch(ui, &mut on, &words);
//! radio_value(ui, &mut value, Mine::This, &words);
//! NumberStepper::new(&w.minutes, 5..=60, &shown, &w.less, &w.more).step(5).show(ui, &mut minutes);
//! Dropdown::new(&w.language, &names).width(180.0).show(ui, &mut chosen);
//! menu_button(ui, Button::new(&w.export), |ui| {
//!     if MenuItem::new(&w.pdf).icon(Icon::FilePdf).show(ui).clicked() { … }
//! });
//! context_menu(&response, |ui| { MenuItem::new(&w.remove).danger().show(ui); });
//! panel_under(&response, 320.0, |ui| { … });              // stays open for several controls
//! let out = Labelled::new(&w.name).error(problem).show(ui, |ui| field(ui, &mut name, "name", &w.name).show(ui));
//! SearchField::new(&w.find, &w.find_hint).key("/").show(ui, &mut find, "find");
//! setup_steps(ui, &names, current, reached, &digits);
//! tick(ui, &mut done, &words);                            // a facilitator's step
//! explain(response, &words);                              // tooltip
//! ```
//!
//! # Rows and tables
//! ```text
//! let row = ListRow::new(&person).selected(on).tint(Tone::Warn).show(ui, |ui| { … }, |ui| { /* end */ });
//! let columns = [Column::new(&w.name, Size::Flex(1.0)).sortable(), Column::new(&w.n, Size::Fixed(80.0)).end()];
//! let out = Table::new("people", &w.people, &columns).clickable().row_height(40.0)
//!     .show(ui, people.len(), |row| { row.text(&name); row.cell(|ui| { … }); });
//! if let Some(index) = out.clicked { … }
//! ```
//!
//! # Parties, states, meters
//! ```text
//! PartyTag::new(slot, &code).name(&party).show(ui);
//! PartyMark::new(slot).mark(Mark::Outline).name(&said).show(ui); // Solid, Outline, Slash, Dot
//! PartyMark::neutral(Mark::Solid).show(ui);               // legends
//! Chip::new(Tone::Ok, &w.agreed).show(ui); Chip::plain("AR 2").small().show(ui);
//! ProgressBar::new(0.6, &w.phase).show(ui);
//! pips(ui, 4, 6, &w.four_of_six); dots(ui, 2, 3, &w.experience);
//! Indicator::new(&w.trust, 22, "22", &spoken).tone(Tone::Danger).trend(Trend::Down).show(ui);
//! share_row(ui, slot, &code, 0.21, 0.29, "21%"); split_bar(ui, 0.35, &w.women);
//! ```
//!
//! # Time
//! ```text
//! PhaseBar { plan: …, segments: &segments, now: Some((118.3, "15:28")), … }.show(ui);
//! phase_strip(ui, &segments, &saved, &w.saved_points, "15:28", &w.phases);   // Home
//! phase_projector(ui, &segments, &w.done, &w.phases);                       // the wall
//! match clock_block(ui, &words, ClockState::Running, 0.64, true) { Some(ClockAction::Next) => … }
//! small_clock(ui, "12:40", ClockState::Paused, &w.paused, 0.64);
//! clock::digits(ui, "2:48", TextStyle::ClockM, t.warn, &w.speaking);
//! ```
//!
//! # Over the window
//! ```text
//! let shown = Dialog::new("recover", &title).show(ctx, |ui| { … dialog_actions(ui, |ui| { … }); });
//! if shown.closed { … }                                   // Esc
//! let confirm = Confirm::new("end", &title, &body, &w.keep, &w.end, "Esc").typed(&prompt, &word);
//! match confirm.show(ctx, &mut typed) { Some(Answer::Act) => …, Some(Answer::Keep) => …, None => {} }
//! toasts.push(Toast::new(Tone::Ok, swapped).action(undo)); // keep `Toasts` in the application
//! if let Some(id) = toasts.show(ctx, &w.close) { … }      // once, at the end of the pass
//! drawer(ctx, "injects", &title, &w.close, TOP_BAR_HEIGHT, &mut open, |ui| { … });
//! veil(ctx, &w.covered, &w.covered_how, |ui| { … });      // the whole window, at the end of the pass
//! veil_in(ui, rect, &w.covered, &w.covered_how, |ui| { … });
//! ```

pub mod bar;
pub mod button;
mod button_look;
pub mod card;
pub mod chip;
pub mod choice;
pub mod clock;
pub mod dialog;
pub mod field;
pub mod key_cap;
pub mod layout;
pub mod list_row;
pub mod menu;
pub mod meters;
pub mod notice;
pub mod overlay;
pub mod page;
pub mod paint;
pub mod party;
pub mod phase_bar;
mod phase_data;
mod phase_small;
pub mod scenario_art;
pub mod segmented;
pub mod shell;
pub mod stepper;
pub mod strip;
pub mod table;
pub mod toast;
pub mod tooltip;

pub use bar::fold;
pub use button::{Button, ButtonKind, Pose};
pub use card::{Card, CardEdge};
pub use chip::Chip;
pub use choice::{checkbox, radio, radio_value, switch};
pub use clock::{ClockAction, ClockState, ClockWords, clock_block, small_clock};
pub use dialog::{Answer, Confirm, Dialog, Shown, dialog_actions};
pub use field::{Labelled, SearchField, editor, error_line, field, field_colors};
pub use key_cap::key_cap;
pub use layout::{Size, columns, columns_even, row, stack, two_lines, wrapped};
pub use list_row::ListRow;
pub use menu::{
    Dropdown, MenuItem, context_menu, menu_button, menu_caption, menu_line, menu_under,
    menu_under_end, panel_under,
};
pub use meters::{Indicator, ProgressBar, Trend, dots, pips, pips_sized, share_row, split_bar};
pub use notice::{Banner, empty_state, stat_tile};
pub use overlay::{drawer, veil, veil_in};
pub use page::{at_least, fill, flowing, flows, page_columns, scroll};
pub use party::{Mark, PartyMark, PartyTag, TagSize};
pub use phase_bar::PhaseBar;
pub use phase_data::{PhaseSegment, PhaseState};
pub use phase_small::{phase_projector, phase_strip};
pub use scenario_art::ScenarioArt;
pub use segmented::{Segment, Segmented};
pub use shell::RailItem;
pub use stepper::{NumberStepper, setup_steps, tick};
pub use table::{Column, Table, TableResponse, TableRow};
pub use toast::{Toast, ToastId, Toasts};
pub use tooltip::{explain, explain_with};

#[cfg(test)]
mod tests;
