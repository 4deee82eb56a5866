//! Colours, measures and directions: the design language as values.
//!
//! ```text
//! theme::apply(ctx, Theme::Light);             // once, and when the setting changes
//! let tokens = theme::tokens(ui.ctx());        // anywhere: &'static Tokens
//! let dir = Dir::of(ui);                       // start and end, never left and right
//! ui.painter().rect_filled(rect, RADIUS_CARD, tokens.surface);
//! PartySlot(2).color(tokens);                  // party palette
//! Tone::Warn.tint(tokens);                     // state palette
//! ```
//!
//! The projector is another viewport: it calls [`enter_projector`] on its own ui at the start of
//! each pass and everything inside takes the projector's tokens. A preview of it on the console is
//! drawn inside [`as_projector`].

mod dir;
pub mod metrics;
mod party;
mod tokens;
mod tone;
mod visuals;

#[cfg(test)]
mod tests;

pub use dir::Dir;
pub use metrics::*;
pub use party::{PartyShape, PartySlot};
pub use tokens::{BLANK, DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PROJECTOR, Tokens};
pub use tone::Tone;
pub use visuals::shadow;

use egui::{Context, Id, Ui, ViewportId};

/// The look of the console.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Theme {
    /// Dark text on light ground: the default.
    #[default]
    Light,
    /// Light text on dark ground.
    Dark,
    /// Light with high contrast.
    LightContrast,
    /// Dark with high contrast.
    DarkContrast,
}

impl Theme {
    /// The theme for a choice of ground and contrast.
    pub const fn chosen(dark: bool, contrast: bool) -> Self {
        match (dark, contrast) {
            (false, false) => Self::Light,
            (true, false) => Self::Dark,
            (false, true) => Self::LightContrast,
            (true, true) => Self::DarkContrast,
        }
    }

    /// The colours of this theme.
    pub fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::LightContrast => &LIGHT_CONTRAST,
            Self::DarkContrast => &DARK_CONTRAST,
        }
    }
}

fn key(viewport: ViewportId) -> Id {
    Id::unique(("sulh-theme", viewport))
}

/// The tokens of the current viewport; a viewport without its own follows the root.
pub fn tokens(ctx: &Context) -> &'static Tokens {
    let (own, root) = (key(ctx.viewport_id()), key(ViewportId::ROOT));
    ctx.data(|data| {
        data.get_temp::<&'static Tokens>(own)
            .or_else(|| data.get_temp(root))
    })
    .unwrap_or(&LIGHT)
}

/// Sets the theme of the console: tokens for our components, style for egui's own.
pub fn apply(ctx: &Context, theme: Theme) {
    let tokens = theme.tokens();
    ctx.data_mut(|data| data.insert_temp(key(ViewportId::ROOT), tokens));
    ctx.set_theme(if tokens.dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    });
    for of in [egui::Theme::Light, egui::Theme::Dark] {
        let style = visuals::style(&ctx.style_of(of), tokens);
        ctx.set_style_of(of, style);
    }
}

/// Shows something in the projector's colours wherever it is: the preview on the console, a window
/// that egui had to embed, a test. The viewport keeps its own colours around it.
pub fn as_projector<R>(ui: &mut Ui, theme: Theme, body: impl FnOnce(&mut Ui) -> R) -> R {
    let wall = wall_tokens(theme);
    let id = key(ui.ctx().viewport_id());
    let before = ui.ctx().data_mut(|data| {
        let before = data.get_temp::<&'static Tokens>(id);
        data.insert_temp(id, wall);
        before
    });
    let inner = ui
        .scope(|ui| {
            let style = visuals::style(ui.style(), wall);
            ui.set_style(style);
            body(ui)
        })
        .inner;
    ui.ctx().data_mut(|data| match before {
        Some(tokens) => {
            data.insert_temp(id, tokens);
        }
        None => data.remove::<&'static Tokens>(id),
    });
    inner
}

fn wall_tokens(theme: Theme) -> &'static Tokens {
    if theme.tokens().dark {
        &DARK
    } else {
        &PROJECTOR
    }
}

/// Makes this ui, and the viewport it is in, the projector: light for a lit room, or dark.
pub fn enter_projector(ui: &mut Ui, theme: Theme) {
    let tokens = wall_tokens(theme);
    let viewport = ui.ctx().viewport_id();
    if viewport != ViewportId::ROOT {
        ui.ctx()
            .data_mut(|data| data.insert_temp(key(viewport), tokens));
    }
    let style = visuals::style(ui.style(), tokens);
    ui.set_style(style);
}
