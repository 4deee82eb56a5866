//! The window: screens that draw and ask.
//!
//! [`desk`] holds everything between two frames; [`screens`] draw what a [`cx::Cx`] shows them and
//! leave [`action::Action`]s; [`wall`] is what the projector is handed; [`components`], [`text`] and
//! [`theme`] are how everything looks.

pub mod action;
mod app;
pub mod components;
pub mod cx;
pub mod desk;
pub mod icons;
pub mod key_names;
pub mod place;
pub mod screens;
pub mod scroll;
pub mod text;
pub mod theme;
pub mod user_action;
pub mod wall;

pub use app::{WindowError, run};
