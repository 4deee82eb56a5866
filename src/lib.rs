//! Sulh.
