//! By how much two rates differ, and whether chance could have made the difference.

use serde::Serialize;
use specta::Type;

use super::figure::{Figure, FigureKind, rate_text};
use super::stats::{Interval, newcombe_of};

/// The first rate less the second, with Newcombe's 95 % interval; six decimals each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RateDifference {
    /// Which rate.
    pub kind: FigureKind,
    /// The difference: `-0.031000`.
    pub value: String,
    /// Its lower bound.
    pub low: String,
    /// Its upper bound.
    pub high: String,
    /// Whether the interval leaves out 0: chance alone would seldom make such a difference.
    pub tells: bool,
}

impl Figure {
    /// This rate less another. `None` where either has no data, or no interval, as at quantity level.
    pub fn less(&self, other: &Self) -> Option<RateDifference> {
        let (first, second) = (self.with_interval()?, other.with_interval()?);
        let interval = newcombe_of(first, second);
        Some(RateDifference {
            kind: self.kind(),
            value: rate_text(first.0 - second.0),
            low: rate_text(interval.low),
            high: rate_text(interval.high),
            tells: interval.low > 0.0 || interval.high < 0.0,
        })
    }

    fn with_interval(&self) -> Option<(f64, Interval)> {
        let (low, high) = self.bounds();
        let number = |text: Option<&str>| text?.parse::<f64>().ok();
        Some((number(self.value())?, Interval { low: number(low)?, high: number(high)? }))
    }
}
