//! The component kit: every control and surface of the program, painted from the tokens.

pub mod button;
pub mod card;
pub mod chip;
pub mod choice;
pub mod field;
pub mod key_cap;
pub mod layout;
pub mod list_row;
pub mod meters;
pub mod notice;
pub mod paint;
pub mod party;
pub mod segmented;
pub mod strip;
pub mod toast;
pub mod tooltip;

pub use button::{Button, ButtonKind, Pose};
pub use card::{Card, CardEdge};
pub use chip::Chip;
pub use choice::{checkbox, radio, radio_value, switch};
pub use field::{Labelled, SearchField, editor, error_line, field, field_colors};
pub use key_cap::key_cap;
pub use layout::{Size, columns, columns_even};
pub use list_row::ListRow;
pub use meters::{Indicator, ProgressBar, Trend, dots, pips, pips_sized, share_row, split_bar};
pub use notice::{Banner, empty_state, stat_tile};
pub use party::{Mark, PartyMark, PartyTag, TagSize};
pub use segmented::{Segment, Segmented};
pub use toast::{Toast, ToastId, Toasts};
pub use tooltip::{explain, explain_with};
