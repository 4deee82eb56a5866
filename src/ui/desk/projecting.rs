//! The second screen: its window has its own life, and is handed public knowledge only.

use std::collections::BTreeMap;

use egui::{Context, Key, Modifiers, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

use crate::domain::view::WallPage;
use crate::localisation::{Language, Localiser, Prose};
use crate::storage::settings::Settings;
use crate::ui::action::ProjectorOrder;
use crate::ui::cx::{OnTheWall, Projecting};
use crate::ui::screens::projector;
use crate::ui::theme;
use crate::ui::user_action::UserAction;
use crate::ui::wall::{Voice, Voices, Wall};

impl Voices {
    /// The languages that the settings ask for, with the words of a scenario. What is in the language of
    /// the screen is shared with it.
    pub(super) fn of(
        settings: &Settings,
        screen: &Localiser,
        open: Option<(&Prose, &BTreeMap<String, String>)>,
    ) -> Self {
        let voice = |language: Language| {
            let words = screen.in_language(language);
            let prose = open.map(|(prose, texts)| {
                if language == screen.language() {
                    prose.public()
                } else {
                    words.prose(texts).public()
                }
            });
            Voice { words, prose }
        };
        Self {
            first: voice(settings.projector_language()),
            second: settings.second_projector_language().map(voice),
        }
    }
}

/// Name of the projector's window within the program.
pub fn viewport() -> ViewportId {
    ViewportId::from_hash_of("sulh-projector")
}

impl Projecting {
    pub(super) fn obey(&mut self, order: ProjectorOrder, ctx: &Context) {
        match order {
            ProjectorOrder::Open => self.is_open = true,
            ProjectorOrder::Close => {
                *self = Self {
                    shown: self.shown.clone(),
                    pressed: self.pressed.clone(),
                    ..Self::default()
                }
            }
            ProjectorOrder::Freeze(on) => self.is_frozen = on,
            ProjectorOrder::Blank(on) => self.is_blank = on,
            ProjectorOrder::Test(on) => {
                self.is_open |= on;
                self.is_testing = on;
            }
            // Whoever shows something wants it to be seen.
            ProjectorOrder::Show(page) => {
                self.is_open |= page != WallPage::Clock;
                (self.is_frozen, self.is_blank, self.is_testing) = (false, false, false);
                (self.page, self.sheet) = (page, 0);
            }
            ProjectorOrder::Turn(forward) => {
                let last = self.sheets.saturating_sub(1);
                let next = self
                    .sheet
                    .saturating_add_signed(if forward { 1 } else { -1 });
                self.sheet = next.min(last);
            }
            ProjectorOrder::FullScreen(on) => {
                self.is_full_screen = on;
                ctx.send_viewport_cmd_to(viewport(), ViewportCommand::Fullscreen(on));
            }
        }
    }

    /// Hands over what the wall may show, and keeps the window open. What its own keys ask for comes back.
    pub(super) fn show(&mut self, ctx: &Context, title: &str, wall: Wall) -> Vec<UserAction> {
        self.sheets = projector::sheets(ctx, &wall);
        self.sheet = self.sheet.min(self.sheets.saturating_sub(1));
        self.hand_over(wall);
        if !self.is_open {
            return Vec::new();
        }
        let builder = ViewportBuilder::default()
            .with_title(title)
            .with_inner_size([1280.0, 720.0])
            .with_fullscreen(self.is_full_screen);
        let (shown, pressed) = (self.shown.clone(), self.pressed.clone());
        let is_full_screen = self.is_full_screen;
        ctx.show_viewport_deferred(viewport(), builder, move |ui, class| {
            let key = (class != ViewportClass::EmbeddedWindow)
                .then(|| key_of_the_wall(ui.ctx(), is_full_screen))
                .flatten();
            if let (Some(action), Ok(mut pressed)) = (key, pressed.0.lock()) {
                pressed.push(action);
                ui.ctx().request_repaint_of(ViewportId::ROOT);
            }
            let wall = shown.0.lock().ok().and_then(|shown| shown.clone());
            if let Some(wall) = wall {
                theme::enter_projector(ui, wall.theme);
                projector::draw(ui, &wall);
            }
        });
        ctx.request_repaint_of(viewport());
        let closed = ctx.input(|input| {
            input
                .raw
                .viewports
                .get(&viewport())
                .is_some_and(egui::ViewportInfo::close_requested)
        });
        if closed {
            self.obey(ProjectorOrder::Close, ctx);
        }
        let pressed = self.pressed.0.lock();
        pressed.map_or_else(|_| Vec::new(), |mut pressed| std::mem::take(&mut *pressed))
    }

    fn hand_over(&mut self, wall: Wall) {
        let Ok(mut shown) = self.shown.0.lock() else {
            return;
        };
        match shown.as_mut().filter(|_| self.is_frozen) {
            // Frozen: the picture stays, but it can still be covered and tested.
            Some(kept) => {
                kept.is_blank = wall.is_blank;
                kept.is_testing = wall.is_testing;
            }
            None => *shown = Some(wall),
        }
    }
}

/// The projector's keys while its own window has the keyboard: on a laptop without a second screen a wall in
/// full screen would have no way back otherwise.
fn key_of_the_wall(ctx: &Context, is_full_screen: bool) -> Option<UserAction> {
    let of_the_wall = [
        UserAction::FreezeProjector,
        UserAction::BlankProjector,
        UserAction::ProjectorFullScreen,
        UserAction::Show(OnTheWall::Clock),
        UserAction::TurnWall(true),
        UserAction::TurnWall(false),
    ];
    ctx.input_mut(|input| {
        if is_full_screen && input.consume_key(Modifiers::NONE, Key::Escape) {
            return Some(UserAction::ProjectorFullScreen);
        }
        of_the_wall.into_iter().find(|action| {
            action
                .shortcut()
                .is_some_and(|keys| input.consume_shortcut(&keys))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(key: Key, is_full_screen: bool) -> Option<UserAction> {
        let event = egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        let input = egui::RawInput {
            events: vec![event],
            ..Default::default()
        };
        let mut action = None;
        let mut output = Context::default().run_ui(input, |ui| {
            action = key_of_the_wall(ui.ctx(), is_full_screen);
        });
        output.textures_delta.clear();
        action
    }

    #[test]
    fn the_wall_in_full_screen_has_a_way_back() {
        let full_screen = Some(UserAction::ProjectorFullScreen);
        assert_eq!(pressed(Key::Escape, true), full_screen);
        assert_eq!(pressed(Key::F11, true), full_screen);
        assert_eq!(pressed(Key::Escape, false), None);
    }

    #[test]
    fn the_wall_is_frozen_and_blanked_from_its_own_window() {
        assert_eq!(pressed(Key::F9, false), Some(UserAction::FreezeProjector));
        assert_eq!(pressed(Key::F10, false), Some(UserAction::BlankProjector));
        assert_eq!(pressed(Key::Space, false), None);
    }
}
