//! The projector: the wall itself, and its control at the console.

mod control;
mod pair;
mod parts;
mod wall;

pub use control::{ProjectorState, show};
pub use wall::draw;
