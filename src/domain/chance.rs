//! Draws in whole numbers from a named generator: equal on every machine.

use rand_chacha::ChaCha12Rng;
use rand_core::Rng;

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
