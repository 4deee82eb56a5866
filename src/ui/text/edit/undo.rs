//! Undo and redo of one text.

/// What an edit did, as far as joining it with the one before matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Typed characters.
    Typing,
    /// Characters deleted one by one.
    Deleting,
    /// Anything else: paste, cut, a value set from outside the keyboard.
    Whole,
}

/// A text with its selection, as byte offsets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Snapshot {
    pub(super) text: String,
    pub(super) anchor: usize,
    pub(super) focus: usize,
}

/// Edits closer together than this many seconds are one step.
const PAUSE: f64 = 1.5;
const LIMIT: usize = 200;

/// The history of one text.
#[derive(Default)]
pub(super) struct Undo {
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
    last: Option<(Kind, f64)>,
}

impl Undo {
    /// Notes the state before an edit, unless the edit continues the last one.
    pub(super) fn before(&mut self, kind: Kind, now: f64, snapshot: impl FnOnce() -> Snapshot) {
        let joins = kind != Kind::Whole
            && self
                .last
                .is_some_and(|(last, at)| last == kind && now - at < PAUSE);
        if !joins {
            self.past.push(snapshot());
            if self.past.len() > LIMIT {
                self.past.remove(0);
            }
        }
        self.future.clear();
        self.last = Some((kind, now));
    }

    /// Ends the current step: the caret moved, or a word was finished.
    pub(super) fn pause(&mut self) {
        self.last = None;
    }

    /// Steps back; `current` becomes the state to redo.
    pub(super) fn undo(&mut self, current: Snapshot) -> Option<Snapshot> {
        self.pause();
        let back = self.past.pop()?;
        self.future.push(current);
        Some(back)
    }

    /// Steps forward again.
    pub(super) fn redo(&mut self, current: Snapshot) -> Option<Snapshot> {
        self.pause();
        let forward = self.future.pop()?;
        self.past.push(current);
        Some(forward)
    }

    /// Forgets everything: the text was replaced from outside.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}
