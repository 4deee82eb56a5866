//! The window: screens that draw and ask.

pub mod components;
pub mod icons;
pub mod text;
pub mod theme;
