//! The window: screens that draw and ask.

pub mod text;
