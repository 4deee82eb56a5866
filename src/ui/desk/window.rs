//! What the window is called, in the task bar and by screen readers.

use egui::{Context, ViewportCommand, accesskit_root_id};

use super::Desk;
use crate::localisation::msg;
use crate::ui::place::Place;
use crate::ui::text::accessible;

impl Desk {
    /// Names the window after where it is and what is open, in the language of the screen.
    pub(super) fn name_window(&mut self, ctx: &Context, place: Place) {
        let title = self.session().map(|session| session.setup.title.as_str());
        let name = match title.filter(|title| !title.is_empty()) {
            // The cover hides what is open.
            _ if self.covered => msg::window_at(msg::cover_title()),
            Some(title) => msg::window_at_session(place.name(), title),
            None => msg::window_at(place.name()),
        };
        let name = accessible(&self.say(name));
        ctx.accesskit_node_builder(accesskit_root_id(), |root| {
            root.set_label(name.as_str());
            root.set_language(self.words.language().code());
        });
        if self.named != name {
            self.named.clone_from(&name);
            ctx.send_viewport_cmd(ViewportCommand::Title(name));
        }
    }
}
