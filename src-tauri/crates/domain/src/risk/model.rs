//! A risk model: what is measured, on what scale, and how it is weighed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::numbers::Micro;

/// Where a cause of risk belongs. Their order is the order in which they are shown, and in which remainders fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Whether they can stay in business.
    Financial,
    /// Whether they deliver what they promise.
    Delivery,
    /// How much hangs on them.
    Dependency,
    /// Where they are.
    Country,
    /// Whether their papers are in order.
    Compliance,
    /// Their security and conduct.
    CyberEsg,
    /// How we stand with each other.
    Relationship,
}

impl Dimension {
    /// Every dimension, as shown.
    pub const ALL: [Self; 7] = [
        Self::Financial,
        Self::Delivery,
        Self::Dependency,
        Self::Country,
        Self::Compliance,
        Self::CyberEsg,
        Self::Relationship,
    ];
}

/// What a raw value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A percentage, 0 to 100.
    Percent,
    /// Calendar days.
    Days,
    /// Things counted.
    Count,
    /// Parts per million.
    Ppm,
    /// Points of an index of its own range.
    Index,
    /// Herfindahl–Hirschman points, above 0 to 10,000.
    Hhi,
    /// 0 for no, 1 for yes.
    YesNo,
    /// Major units of the reporting currency.
    Money,
}

/// Which way a raw value is bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is riskier: the scale never falls.
    HigherIsRiskier,
    /// Less is riskier: the scale never rises.
    LowerIsRiskier,
}

/// Where values come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// Reckoned from what the workspace holds: orders, receipts, contracts, documents.
    Computed,
    /// An imported index.
    Imported,
    /// Entered by a person.
    Entered,
}

/// One corner of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Point {
    /// The raw value, in the indicator's unit.
    pub raw: Micro,
    /// Its risk, 0 to 100.
    pub score: Micro,
}

/// One measured cause of risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Indicator {
    /// Its code, under which the interface names it; unique in the model's likelihood and in its impact.
    pub code: String,
    /// What a raw value counts.
    pub unit: Unit,
    /// Which way it is bad.
    pub direction: Direction,
    /// Corners of the piecewise linear scale, by strictly increasing raw value; level before the first and after the last.
    pub scale: Vec<Point>,
    /// Its weight among its dimension's indicators (or among the impact's): a whole number, 0 to [`super::LARGEST_WEIGHT`].
    pub weight: u32,
    /// Older values are stale and count as unknown; `None`: never too old.
    pub max_age_days: Option<u32>,
    /// Where its values come from.
    pub source: SourceKind,
}

/// A dimension's indicators and its weight among the dimensions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DimensionSet {
    /// Which one.
    pub dimension: Dimension,
    /// Its weight, a whole number, 0 to [`super::LARGEST_WEIGHT`].
    pub weight: u32,
    /// What it is measured by.
    pub indicators: Vec<Indicator>,
}

/// A rule that shows 100 whatever was reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum KnockOut {
    /// A match with a sanctions list that a person confirmed.
    SanctionsMatch,
    /// Insolvency proceedings.
    Insolvency,
}

/// Where a model stands; an active or retired one is never changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ModelState {
    /// Being worked on; scores nothing but its own preview.
    Draft,
    /// The one that scores are shown by.
    Active,
    /// Superseded; past scores stay computable by it.
    Retired,
}

/// A versioned set of indicators with scales and weights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Model {
    /// The record's id.
    pub id: String,
    /// Counts up with each activation.
    pub version: u32,
    /// What it is called, by language (`en`, `ar`).
    pub names: BTreeMap<String, String>,
    /// Where it stands.
    pub state: ModelState,
    /// The causes of risk: what makes the likelihood.
    pub dimensions: Vec<DimensionSet>,
    /// What makes the impact: each indicator weighs by itself, as a dimension of one.
    pub impact: Vec<Indicator>,
    /// The four cuts between the five steps of the grid; a value on a cut belongs to the step above.
    pub cuts: [Micro; 4],
    /// The rules that show 100.
    pub knock_outs: Vec<KnockOut>,
}

impl Model {
    /// Every indicator of the likelihood with its dimension, in order.
    pub fn indicators(&self) -> impl Iterator<Item = (Dimension, &Indicator)> {
        self.dimensions.iter().flat_map(|set| set.indicators.iter().map(move |each| (set.dimension, each)))
    }

    /// Every code that values are wanted for, likelihood first, none twice.
    pub fn codes(&self) -> Vec<&str> {
        let mut codes = Vec::new();
        for indicator in self.dimensions.iter().flat_map(|set| &set.indicators).chain(&self.impact) {
            if !codes.contains(&indicator.code.as_str()) {
                codes.push(indicator.code.as_str());
            }
        }
        codes
    }
}
