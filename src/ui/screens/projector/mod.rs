//! The projector: the wall itself, and its control at the console.

mod canvas;
mod control;
mod pages;
mod pair;
mod parts;
mod tables;
mod wall;

pub use control::{ProjectorState, show};
pub(in crate::ui) use pages::sheets;
pub use wall::draw;
