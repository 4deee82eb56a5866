//! The component kit: every control and surface of the program, painted from the tokens.

pub mod button;
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
pub use overlay::{drawer, scroll, veil, veil_in};
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
