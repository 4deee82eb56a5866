//! What the projector does.

use std::sync::{Arc, Mutex};

use crate::ui::user_action::UserAction;
use crate::ui::wall::Wall;

/// What the projector does.
#[expect(
    clippy::struct_excessive_bools,
    reason = "five switches that are set one by one"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projecting {
    /// Its window is open.
    pub is_open: bool,
    /// It keeps what it shows.
    pub is_frozen: bool,
    /// It shows nothing.
    pub is_blank: bool,
    /// It fills its screen.
    pub is_full_screen: bool,
    /// It shows the test picture.
    pub is_testing: bool,
    /// What its window draws, the next time that it draws.
    pub(in crate::ui) shown: Shared<Option<Wall>>,
    /// What its own keys asked for.
    pub(in crate::ui) pressed: Shared<Vec<UserAction>>,
}

impl Projecting {
    /// What stands on the wall now, which is older than the truth while it is frozen.
    pub fn on_the_wall(&self) -> Option<Wall> {
        self.shown.0.lock().ok().and_then(|shown| shown.clone())
    }
}

/// Something that both windows hold.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct Shared<T>(pub(in crate::ui) Arc<Mutex<T>>);

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}
