//! What changed from one text to another, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of a text that was kept, put in or taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub kind: PieceKind,
    /// The words, with the spaces between them.
    pub text: String,
}

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// It stands in both.
    Kept,
    /// It is new.
    PutIn,
    /// It is gone.
    TakenOut,
}

/// Both texts in one: what is gone stands before what has come in its place.
pub fn differences(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => PieceKind::Kept,
            ChangeTag::Insert => PieceKind::PutIn,
            ChangeTag::Delete => PieceKind::TakenOut,
        };
        match pieces.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.text.push_str(change.value()),
            None => pieces.push(Piece {
                kind,
                text: change.value().to_owned(),
            }),
        }
    }
    pieces
}
