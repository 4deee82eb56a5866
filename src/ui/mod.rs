//! The window: screens that draw and ask.

pub mod icons;
pub mod text;
pub mod theme;
