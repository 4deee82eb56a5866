//! What an assignment promises, in sentences.

mod bookkeeping;
mod exact;
mod fixture;
mod given_a_room;
mod manual;
mod properties;
mod quality;
mod refitting;
