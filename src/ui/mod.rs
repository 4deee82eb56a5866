//! The window: screens that draw and ask.
