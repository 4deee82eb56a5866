//! Documents that leave the laptop.
//!
//! A composer puts words to facts and makes one neutral [`Document`], already filtered by who may
//! read it; a writer turns it into the bytes of one format. No output is made from another.

pub mod briefs;
pub mod debrief;
mod document;
mod ground;
mod html;
mod inclusion;
mod markdown;
pub mod observers;
mod people;
mod ratings;
pub mod single_text;
pub mod slips;
mod talks;

pub use document::{Block, Cell, Document, Rail, RailSegment, Text};

#[cfg(test)]
mod tests;

/// A format that documents can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Format {
    /// Markdown, for those who edit.
    Md,
    /// One HTML file with everything in it, for those who read and print.
    Html,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 2] = [Self::Md, Self::Html];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
        }
    }

    /// The document in this format.
    pub fn write(self, document: &Document) -> Vec<u8> {
        match self {
            Self::Md => markdown::write(document).into_bytes(),
            Self::Html => html::write(document).into_bytes(),
        }
    }
}
