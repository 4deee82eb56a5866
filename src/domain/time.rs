//! Time as data: the domain is told what the time is and never asks.

use std::ops::{Add, Sub};

use serde::{Deserialize, Serialize};

/// A length of time in milliseconds; may be negative where a difference is meant.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Span(pub i64);

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A span of whole minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60_000)
    }

    /// A span of whole seconds.
    pub const fn seconds(seconds: i64) -> Self {
        Self(seconds * 1_000)
    }

    /// Whole seconds, rounded towards negative infinity, as a running clock shows them.
    pub const fn whole_seconds(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Whole minutes, rounded to the nearest, halves away from zero.
    pub const fn nearest_minutes(self) -> i64 {
        let half = if self.0 < 0 { -30_000 } else { 30_000 };
        self.0.saturating_add(half) / 60_000
    }

    /// The same length without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Zero where the span is negative.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        Self(self.0.max(0))
    }

    /// `self * part / whole`, rounded down; zero where `whole` is zero.
    #[must_use]
    pub fn scaled(self, part: Self, whole: Self) -> Self {
        if whole.0 == 0 {
            return Self::ZERO;
        }
        let exact = i128::from(self.0) * i128::from(part.0) / i128::from(whole.0);
        Self(i64::try_from(exact).unwrap_or(i64::MAX))
    }
}

impl Add for Span {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Span {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::iter::Sum for Span {
    fn sum<I: Iterator<Item = Self>>(spans: I) -> Self {
        spans.fold(Self::ZERO, Add::add)
    }
}

macro_rules! instant {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl $name {
            /// How long after `earlier` this moment is; negative when it is before.
            pub fn since(self, earlier: Self) -> Span {
                Span(self.0.saturating_sub(earlier.0))
            }
        }

        impl Add<Span> for $name {
            type Output = Self;
            fn add(self, span: Span) -> Self {
                Self(self.0.saturating_add(span.0))
            }
        }

        impl Sub<Span> for $name {
            type Output = Self;
            fn sub(self, span: Span) -> Self {
                Self(self.0.saturating_sub(span.0))
            }
        }
    };
}

instant!(
    /// Milliseconds of session clock: time since the start without the pauses.
    SessionTime
);
instant!(
    /// Milliseconds since 1970-01-01T00:00:00Z, as the laptop's clock had it.
    WallTime
);
instant!(
    /// Milliseconds on a clock that nobody can set; comparable only within one run of the program.
    SteadyTime
);

impl SessionTime {
    /// The start of the session.
    pub const START: Self = Self(0);
}

/// What both clocks of the machine read at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// The clock on the wall: can be set, drifts, jumps over a sleep.
    pub wall: WallTime,
    /// The clock that only runs forward while the machine is awake.
    pub steady: SteadyTime,
}

impl Now {
    /// The reading after `span` of undisturbed time.
    #[must_use]
    pub fn after(self, span: Span) -> Self {
        Self {
            wall: self.wall + span,
            steady: self.steady + span,
        }
    }
}
