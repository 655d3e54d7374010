//! The arithmetic of scores: integers only, every rounding stated, and each of them monotone.
//!
//! A score counts millionths of a point. Means round half up, the root to the nearest, apportioned parts down with
//! the remainder on the last: since no step can turn an order round, a band always holds its score.

use crate::numbers::Micro;

/// The highest score: 100 points.
pub const FULL: Micro = Micro(100_000_000);
/// The same for arithmetic.
pub(super) const TOP: u64 = 100_000_000;

/// The weighted mean of scores, Σ w·s ÷ Σ w, half up; `None` where nothing weighs.
#[inline]
pub(super) fn mean(weighted: u64, weight: u64) -> Option<u64> {
    (weight > 0).then(|| (weighted + weight / 2) / weight)
}

/// A quadratic mean in the making: Σ w·s² and Σ w.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Quadratic {
    squares: u128,
    weight: u64,
}

impl Quadratic {
    /// Takes in a score (at most [`TOP`]) with its weight.
    #[inline]
    pub(super) fn add(&mut self, score: u64, weight: u64) {
        self.squares += square(score, weight);
        self.weight += weight;
    }

    /// √(Σ w·s² ÷ Σ w) to the nearest millionth; `None` where nothing weighs.
    #[inline]
    pub(super) fn root(self) -> Option<u64> {
        let mean = self.squares.checked_div(u128::from(self.weight))? as u64; // at most TOP², 10^16
        let root = mean.isqrt();
        // The nearest to √mean is the one above where mean > (root + ½)², which no whole number equals.
        Some(root + u64::from(mean > root * root + root))
    }
}

/// w·s², as it stands in a quadratic mean.
#[inline]
pub(super) fn square(score: u64, weight: u64) -> u128 {
    u128::from(score * score) * u128::from(weight)
}

/// Splits a whole by shares, rounding down, with the remainder on the last share above zero; all zero where the shares are.
pub(super) fn apportion(whole: u64, shares: &[u128]) -> Vec<u64> {
    let total: u128 = shares.iter().sum();
    let Some(last) = shares.iter().rposition(|share| *share > 0) else { return vec![0; shares.len()] };
    let mut parts: Vec<u64> = shares.iter().map(|share| (u128::from(whole) * share / total) as u64).collect();
    parts[last] += whole - parts.iter().sum::<u64>();
    parts
}

/// A score as it crosses.
#[inline]
pub(super) fn micro(score: u64) -> Micro {
    Micro(score as i64) // at most TOP
}
