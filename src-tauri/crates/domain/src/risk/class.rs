//! The grid of likelihood and impact, and the classes in it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::numbers::Micro;

/// How a supplier stands on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Nothing asked for beyond the routine.
    Low,
    /// To be watched, with an owner.
    Medium,
    /// Needs a decision.
    High,
}

/// Classes from the least to the greatest that a band allows; both alike where it is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ClassRange {
    /// The least.
    pub from: Class,
    /// The greatest.
    pub to: Class,
}

use Class::{High as H, Low as L, Medium as M};

/// The class of each cell: rows by step of likelihood, columns by step of impact, both from the least.
///
/// By the sum of the two steps (each 0 to 4): below 4 low, 4 and 5 medium, from 6 high. It never falls along either
/// axis, so that the ends of two bands bound every class between them.
pub const GRID: [[Class; 5]; 5] = [[L, L, L, L, M], [L, L, L, M, M], [L, L, M, M, H], [L, M, M, H, H], [M, M, H, H, H]];

/// The step of a value, 0 to 4; a value on a cut belongs to the step above.
#[inline]
pub fn step(value: Micro, cuts: &[Micro; 4]) -> usize {
    cuts.iter().filter(|cut| value >= **cut).count()
}

/// The class of a likelihood and an impact.
#[inline]
pub fn class_of(likelihood: Micro, impact: Micro, cuts: &[Micro; 4]) -> Class {
    GRID[step(likelihood, cuts)][step(impact, cuts)]
}

/// Every class that two bands allow, as a range.
pub fn class_range(likelihood: (Micro, Micro), impact: (Micro, Micro), cuts: &[Micro; 4]) -> ClassRange {
    ClassRange { from: class_of(likelihood.0, impact.0, cuts), to: class_of(likelihood.1, impact.1, cuts) }
}
