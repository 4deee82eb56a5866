//! What the phase bars show, free of the session: minutes and words.

use crate::ui::theme::Dir;
use egui::Rect;

/// A phase on the bar.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PhaseSegment<'a> {
    /// Name.
    pub label: &'a str,
    /// A shorter name for a narrow block; may be empty.
    pub short: &'a str,
    /// Number of the phase, as it is written.
    pub number: &'a str,
    /// Planned minutes.
    pub planned: f32,
    /// What became of it.
    pub state: PhaseState<'a>,
    /// What hover and assistive technology say of it ("planned 35 min, 22 gone, 13 left").
    pub detail: &'a str,
}

/// How far a phase is, with the words on its block.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum PhaseState<'a> {
    /// Over.
    Done {
        /// Real minutes.
        actual: f32,
        /// "28 min".
        words: &'a str,
        /// "+3"; empty if as planned.
        drift: &'a str,
    },
    /// Running.
    Current {
        /// Minutes gone.
        elapsed: f32,
        /// Minutes left; 0 in overtime.
        left: f32,
        /// Minutes past the planned end; 0 before it.
        overrun: f32,
        /// "22 min gone".
        elapsed_words: &'a str,
        /// "13 left".
        left_words: &'a str,
    },
    /// To come.
    Coming {
        /// Minutes it will have.
        minutes: f32,
        /// "20 min"; on the wall "20".
        words: &'a str,
    },
}

impl PhaseState<'_> {
    /// Length of the block on the lower rail, in minutes.
    pub const fn minutes(&self) -> f32 {
        match self {
            Self::Done { actual, .. } => *actual,
            Self::Current { elapsed, left, .. } => *elapsed + *left,
            Self::Coming { minutes, .. } => *minutes,
        }
    }
}

/// Minutes on a track.
pub(super) struct Scale {
    dir: Dir,
    track: Rect,
    per_minute: f32,
    /// Planned minutes of all phases.
    pub(super) planned: f32,
    /// Real and projected minutes of all phases.
    pub(super) actual: f32,
}

impl Scale {
    pub(super) fn of(segments: &[PhaseSegment<'_>], dir: Dir, track: Rect) -> Self {
        let planned: f32 = segments.iter().map(|segment| segment.planned).sum();
        let actual: f32 = segments.iter().map(|segment| segment.state.minutes()).sum();
        // A little air at the end, so that the last border is not cut.
        let all = (planned.max(actual) * 1.01).max(1.0);
        Self {
            dir,
            track,
            per_minute: track.width() / all,
            planned,
            actual,
        }
    }

    pub(super) fn x(&self, minute: f32) -> f32 {
        self.dir.x(self.track, minute * self.per_minute)
    }

    /// The block between two moments within a band, with a gap of two to its neighbours.
    pub(super) fn block(&self, band: Rect, from: f32, to: f32) -> Rect {
        let track = Rect::from_x_y_ranges(self.track.x_range(), band.y_range());
        let (a, b) = (from * self.per_minute + 1.0, to * self.per_minute - 1.0);
        self.dir.span(track, a, b.max(a + 1.0))
    }

    /// Planned and real end of each phase.
    pub(super) fn ends<'s>(
        segments: &'s [PhaseSegment<'_>],
    ) -> impl Iterator<Item = (f32, f32)> + 's {
        segments.iter().scan((0.0, 0.0), |(plan, actual), segment| {
            *plan += segment.planned;
            *actual += segment.state.minutes();
            Some((*plan, *actual))
        })
    }
}
