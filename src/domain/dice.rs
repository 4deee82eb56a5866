//! Draws that are named after what they decide, so that their order does not matter: whether an
//! observer writes a note at minute 40 depends on the seed and the minute, not on what was drawn
//! before. That is what makes a rehearsal the same however often its people are asked, and a code
//! the same wherever it is shown.

use std::fmt::Display;

use rand_chacha::ChaCha12Rng;
use rand_core::{Rng, SeedableRng};

use crate::domain::time::Span;

/// The seed of a session.
#[derive(Clone, Copy, Debug)]
pub struct Chance(pub u64);

impl Chance {
    /// The dice of one decision.
    pub fn dice(self, decision: &str, about: &[&dyn Display]) -> Dice {
        let mut hash = Hash::of(self.0);
        hash.add(decision);
        for part in about {
            // A sign between the parts keeps "1, 12" and "11, 2" apart.
            hash.add("/");
            hash.add(&part.to_string());
        }
        Dice(ChaCha12Rng::seed_from_u64(hash.0))
    }
}

/// FNV-1a: short, and the same in every release of the language, unlike the standard hasher.
struct Hash(u64);

impl Hash {
    fn of(seed: u64) -> Self {
        let mut hash = Self(0xcbf2_9ce4_8422_2325);
        seed.to_le_bytes().iter().for_each(|byte| hash.byte(*byte));
        hash
    }

    fn add(&mut self, text: &str) {
        text.bytes().for_each(|byte| self.byte(byte));
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

/// Draws of one decision.
pub struct Dice(ChaCha12Rng);

impl Dice {
    /// A number from `least` to `most`, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = u64::try_from(most - least + 1).unwrap_or(1);
        let drawn = (u64::from(self.0.next_u32()) * width) >> 32;
        least + i64::try_from(drawn).unwrap_or(0)
    }

    /// A span of whole seconds.
    pub fn seconds(&mut self, least: i64, most: i64) -> Span {
        Span::seconds(self.between(least, most))
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, chance: i64) -> bool {
        self.between(1, 100) <= chance
    }

    /// A place in a list of this length; none in an empty one.
    pub fn index(&mut self, length: usize) -> Option<usize> {
        let last = i64::try_from(length.checked_sub(1)?).ok()?;
        usize::try_from(self.between(0, last)).ok()
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.index(list.len())?)
    }

    /// The same things in another order.
    pub fn shuffled<T>(&mut self, mut list: Vec<T>) -> Vec<T> {
        for end in (1..list.len()).rev() {
            if let Some(other) = self.index(end + 1) {
                list.swap(end, other);
            }
        }
        list
    }
}

/// The numbers below `count` in a drawn order.
pub(super) fn shuffled(count: usize, rng: &mut ChaCha12Rng) -> Vec<usize> {
    let mut list: Vec<usize> = (0..count).collect();
    for end in (1..count).rev() {
        list.swap(end, below(end + 1, rng));
    }
    list
}

/// A number below the limit, from 32 drawn bits, so that it is the same for every word size.
pub(super) fn below(limit: usize, rng: &mut ChaCha12Rng) -> usize {
    let limit = u64::try_from(limit).unwrap_or(u64::from(u32::MAX));
    usize::try_from((u64::from(rng.next_u32()) * limit) >> 32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_is_drawn_the_same_whenever_it_is_drawn() {
        let chance = Chance(7);
        let first = chance.dice("read", &[&"storm", &3]).between(0, 1_000_000);
        chance.dice("other", &[]).between(0, 9);
        let again = chance.dice("read", &[&"storm", &3]).between(0, 1_000_000);
        assert_eq!(first, again);
        let other_seed = Chance(8)
            .dice("read", &[&"storm", &3])
            .between(0, 1_000_000);
        assert_ne!(first, other_seed);
    }

    /// Written down once: a session of today must be the same in every later release.
    #[test]
    fn the_draws_are_those_of_the_first_release() {
        let mut dice = Chance(7).dice("portable", &[&"a", &1]);
        let drawn: Vec<i64> = (0..6).map(|_| dice.between(1, 100)).collect();
        assert_eq!(drawn, FIRST_RELEASE);
    }

    const FIRST_RELEASE: [i64; 6] = [85, 52, 63, 35, 57, 100];

    #[test]
    fn both_ends_are_drawn() {
        let mut dice = Chance(1).dice("ends", &[]);
        let drawn: std::collections::BTreeSet<i64> =
            (0..200).map(|_| dice.between(-1, 2)).collect();
        assert_eq!(drawn, [-1, 0, 1, 2].into());
    }
}
