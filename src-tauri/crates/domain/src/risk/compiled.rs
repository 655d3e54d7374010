//! A model made ready for scoring: weights and scales in arrays, values found by column.

use super::check::LARGEST_WEIGHT;
use super::mean::{Quadratic, TOP, mean};
use super::model::{Indicator, Model};
use super::scale::Scale;
use crate::numbers::{MICRO, Micro};

/// An indicator that weighs.
#[derive(Debug)]
pub(super) struct Ready {
    /// The column of values it reads; `None` where there is none, and it is unknown for all.
    pub(super) column: Option<usize>,
    pub(super) scale: Scale,
    pub(super) weight: u64,
    max_age: i32,
}

/// What is averaged before it is squared: a dimension, or an impact indicator by itself.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) weight: u64,
    /// The weight of all its indicators, known or not.
    pub(super) all: u64,
    pub(super) indicators: Vec<Ready>,
}

/// A likelihood or an impact, in millionths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reckoned {
    pub(super) score: Option<u64>,
    pub(super) low: u64,
    pub(super) high: u64,
    /// Millionths of the weight that are known.
    pub(super) coverage: u64,
}

/// Everything a score is averaged over.
#[derive(Debug)]
pub(super) struct Set(pub(super) Vec<Group>);

/// The age of a value that is not there.
pub(super) const NO_VALUE: i32 = -1;

/// A model made ready for one list of value columns. Made of any model, so that a draft in the making can be scored:
/// weights past the largest count as the largest, scores stay within 0 to 100.
#[derive(Debug)]
pub struct Compiled {
    pub(super) likelihood: Set,
    pub(super) impact: Set,
    pub(super) cuts: [Micro; 4],
}

impl Compiled {
    /// Makes a model ready for values whose columns are named by these codes.
    pub fn new(model: &Model, codes: &[String]) -> Self {
        let group = |weight: u32, indicators: &[Indicator]| {
            let indicators: Vec<Ready> = indicators.iter().map(|each| Ready::new(each, codes)).collect();
            let all = indicators.iter().map(|each| each.weight).sum();
            Group { weight: u64::from(weight.min(LARGEST_WEIGHT)), all, indicators }
        };
        let dimensions = model.dimensions.iter().map(|set| group(set.weight, &set.indicators)).collect();
        let alone = |indicator: &Indicator| {
            let by_itself = Indicator { weight: 1, ..indicator.clone() };
            group(indicator.weight, &[by_itself])
        };
        let impact = model.impact.iter().map(alone).collect();
        Self { likelihood: Set(dimensions), impact: Set(impact), cuts: model.cuts }
    }
}

impl Ready {
    fn new(indicator: &Indicator, codes: &[String]) -> Self {
        Self {
            column: codes.iter().position(|code| *code == indicator.code),
            scale: Scale::new(&indicator.scale),
            weight: u64::from(indicator.weight.min(LARGEST_WEIGHT)),
            max_age: indicator.max_age_days.map_or(i32::MAX, |days| i32::try_from(days).unwrap_or(i32::MAX)),
        }
    }

    /// Whether a value of this age counts as known.
    #[inline]
    pub(super) fn knows(&self, age: i32) -> bool {
        age != NO_VALUE && age <= self.max_age && !self.scale.is_empty()
    }

    /// The score of one supplier's value, if it is known.
    #[inline]
    pub(super) fn score(&self, raw: &[i64], age: &[i32]) -> Option<u64> {
        let column = self.column?;
        let (raw, age) = (*raw.get(column)?, *age.get(column)?);
        self.knows(age).then(|| self.scale.score(raw))
    }
}

impl Group {
    /// Whether it takes part at all.
    #[inline]
    pub(super) fn weighs(&self) -> bool {
        self.weight > 0 && self.all > 0
    }

    /// Σ w·s and Σ w over what is known.
    #[inline]
    pub(super) fn known(&self, raw: &[i64], age: &[i32]) -> (u64, u64) {
        let (mut weighted, mut known) = (0, 0);
        for indicator in &self.indicators {
            if let Some(score) = indicator.score(raw, age) {
                weighted += indicator.weight * score;
                known += indicator.weight;
            }
        }
        (weighted, known)
    }
}

impl Set {
    /// The quadratic mean over the groups, its band, and how much of the weight is known.
    #[inline]
    pub(super) fn reckon(&self, raw: &[i64], age: &[i32]) -> Reckoned {
        let (mut middle, mut low, mut high) = (Quadratic::default(), Quadratic::default(), Quadratic::default());
        let (mut covered, mut weight) = (0, 0);
        for group in self.0.iter().filter(|group| group.weighs()) {
            let (weighted, known) = group.known(raw, age);
            if let Some(score) = mean(weighted, known) {
                middle.add(score, group.weight);
            }
            low.add(mean(weighted, group.all).unwrap_or_default(), group.weight);
            high.add(mean(weighted + (group.all - known) * TOP, group.all).unwrap_or(TOP), group.weight);
            covered += group.weight * (known * MICRO as u64 / group.all);
            weight += group.weight;
        }
        Reckoned {
            score: middle.root(),
            low: low.root().unwrap_or_default(),
            high: high.root().unwrap_or(TOP),
            coverage: covered.checked_div(weight).unwrap_or_default(),
        }
    }
}
