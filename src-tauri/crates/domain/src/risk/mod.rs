//! Risk: what may go wrong with a supplier, how sure that is, and what it is made of.
//!
//! A [`Model`] says what is measured and how it is weighed; [`score`] applies it to one supplier's [`Value`]s,
//! [`Batch`] to every supplier's at once. Both go through the same arithmetic of scaled integers (`mean`), so that a
//! score is the same to the last digit on every machine and at every time. The rules are those of
//! `design/domain.md`, *Risk*.

pub mod altman;
pub mod anomalies;
mod batch;
mod change;
mod check;
mod class;
mod compiled;
pub mod compliance;
pub mod country;
pub mod dependency;
pub mod kraljic;
mod mean;
mod model;
mod ranking;
mod ruling;
mod scale;
mod score;
mod standard;
mod views;

pub use batch::{Batch, Inputs, InputsBuilder, Outcome};
pub use change::{Applied, Change, change, in_time};
pub use check::{LARGEST_WEIGHT, MOST_INDICATORS, MOST_POINTS};
pub use class::{Class, ClassRange, GRID, class_of, class_range, step};
pub use compiled::Compiled;
pub use mean::FULL;
pub use model::{Dimension, DimensionSet, Direction, Indicator, KnockOut, Model, ModelState, Point, SourceKind, Unit};
pub use ranking::{Moved, Place, moved, rank};
pub use ruling::{Finding, Override, Ruling, ruling};
pub use score::{Assessment, Contribution, DimensionScore, Score, Value, ValueState, assess, score};
pub use views::{Explanation, ExplanationStep, HeatCell, HeatMap, RiskOrder, RiskQuery, RiskRow};

#[cfg(test)]
mod tests;
