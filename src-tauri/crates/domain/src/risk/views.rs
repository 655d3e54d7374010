//! What the window and the command line are told of risk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::batch::Outcome;
use super::change::Change;
use super::class::{Class, ClassRange, GRID, step};
use super::model::{Dimension, Model};
use super::score::{DimensionScore, Score, ValueState};
use crate::numbers::Micro;

/// What a ranking is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RiskOrder {
    /// The greatest likelihood first, the unassessed last.
    #[default]
    Likelihood,
    /// The greatest impact first.
    Impact,
    /// The greatest rise first.
    Change,
    /// The widest band first: where knowing more helps most.
    Width,
    /// By name.
    Name,
}

/// Which suppliers a ranking shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct RiskQuery {
    /// Words in either script; all must be found.
    pub search: String,
    /// Any of these classes; empty: every class.
    pub classes: Vec<Class>,
    /// Any of these category ids.
    pub categories: Vec<String>,
    /// Any of these countries.
    pub countries: Vec<String>,
    /// Only with one of these dimensions at 80 or above.
    pub alarming: Vec<Dimension>,
    /// Only this step of likelihood, 0 to 4: with `impact`, one cell of the map.
    pub likelihood: Option<u32>,
    /// Only this step of impact, 0 to 4.
    pub impact: Option<u32>,
    /// Only the assessed (`true`) or the unassessed.
    pub assessed: Option<bool>,
    /// Order.
    pub order: RiskOrder,
    /// The other way round; the unassessed stay last.
    pub descending: bool,
    /// From which place.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
    /// As of which day; `None` is today.
    pub as_of: Option<NaiveDate>,
    /// The earlier day a change is told from; `None`: no change is told.
    pub since: Option<NaiveDate>,
}

/// One supplier in a ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RiskRow {
    /// The record's id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// English name.
    pub name_en: Option<String>,
    /// Arabic name.
    pub name_ar: Option<String>,
    /// The rank from 1; `None`: not assessed.
    pub rank: Option<u32>,
    /// The likelihood shown.
    pub likelihood: Option<Micro>,
    /// The lower end of its band.
    pub low: Micro,
    /// The upper end of its band.
    pub high: Micro,
    /// The share of the weight known, 0 to 1.
    pub coverage: Micro,
    /// The impact.
    pub impact: Option<Micro>,
    /// The class.
    pub class: Option<Class>,
    /// Every class the bands allow.
    pub class_range: ClassRange,
    /// What the computed likelihood is made of.
    pub dimensions: Vec<DimensionScore>,
    /// Dimensions at 80 and above.
    pub alarming: Vec<Dimension>,
    /// Whether a knock-out or an override is shown.
    pub ruled: bool,
    /// The likelihood less that of the earlier day asked about.
    pub change: Option<Micro>,
    /// Remaining committed value in the reporting currency; `None`: no contract states one.
    pub exposed: Option<Micro>,
}

/// One bar of a waterfall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ExplanationStep {
    /// Which dimension.
    pub dimension: Dimension,
    /// Where the bar begins.
    pub start: Micro,
    /// Where it ends: the next one's start, the last one's the computed likelihood.
    pub end: Micro,
    /// Its indicator that contributes most, which says why.
    pub foremost: Option<String>,
}

/// One supplier's score laid open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Explanation {
    /// Everything reckoned.
    pub score: Score,
    /// The model's id.
    pub model: String,
    /// The model's version.
    pub version: u32,
    /// As of which day.
    pub as_of: NaiveDate,
    /// The waterfall, the greatest contribution first, dimensions without one left out.
    pub steps: Vec<ExplanationStep>,
    /// The unknown or stale indicator that weighs most: knowing it would narrow the band most.
    pub narrows_most: Option<String>,
    /// How the score moved from the earlier day, where one was asked about and both days have one.
    pub change: Option<Change>,
}

impl Explanation {
    /// Lays a score open.
    pub fn new(model: &Model, score: Score, as_of: NaiveDate, change: Option<Change>) -> Self {
        Self {
            model: model.id.clone(),
            version: model.version,
            as_of,
            steps: steps(&score),
            narrows_most: narrows_most(model, &score),
            change,
            score,
        }
    }
}

fn steps(score: &Score) -> Vec<ExplanationStep> {
    let mut dimensions: Vec<&DimensionScore> =
        score.dimensions.iter().filter(|each| each.contribution > Micro::ZERO).collect();
    dimensions.sort_by_key(|each| std::cmp::Reverse(each.contribution));
    let mut start = Micro::ZERO;
    let step = |each: &DimensionScore| {
        let end = Micro(start.0 + each.contribution.0); // contributions sum to at most 100 points
        let of_dimension = score.computed.contributions.iter().filter(|one| one.dimension == Some(each.dimension));
        let foremost = of_dimension.max_by_key(|one| one.contribution).map(|one| one.indicator.clone());
        let step = ExplanationStep { dimension: each.dimension, start, end, foremost };
        start = end;
        step
    };
    dimensions.into_iter().map(step).collect()
}

fn narrows_most(model: &Model, score: &Score) -> Option<String> {
    let weights = model.dimensions.iter().flat_map(|set| {
        let all: u128 = set.indicators.iter().map(|one| u128::from(one.weight)).sum();
        let part = move |weight: u32| u128::from(set.weight) * u128::from(weight) * 1_000_000;
        set.indicators.iter().map(move |one| part(one.weight).checked_div(all).unwrap_or_default())
    });
    let unknown = score.computed.contributions.iter().zip(weights);
    let unknown = unknown.filter(|(one, weight)| one.state != ValueState::Known && *weight > 0);
    // The first of equals, which `max_by_key` would not give.
    unknown.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(one, _)| one.indicator.clone())
}

/// One cell of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub struct HeatCell {
    /// The step of likelihood, 0 to 4.
    pub likelihood: u32,
    /// The step of impact, 0 to 4.
    pub impact: u32,
    /// Its class.
    pub class: Class,
    /// How many suppliers stand in it.
    pub count: u32,
}

/// Likelihood × impact: every assessed supplier in a cell, and the others counted beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HeatMap {
    /// All 25 cells, by likelihood, then impact, both from the least.
    pub cells: Vec<HeatCell>,
    /// Suppliers with a likelihood whose impact is unknown: in no cell.
    pub no_impact: u32,
    /// Suppliers without a likelihood.
    pub unassessed: u32,
}

impl HeatMap {
    /// Counts suppliers into cells.
    pub fn new(outcomes: &[Outcome], cuts: &[Micro; 4]) -> Self {
        let (mut counts, mut no_impact, mut unassessed) = ([[0; 5]; 5], 0, 0);
        for outcome in outcomes {
            match (outcome.likelihood, outcome.impact) {
                (Some(likelihood), Some(impact)) => counts[step(likelihood, cuts)][step(impact, cuts)] += 1,
                (Some(_), None) => no_impact += 1,
                (None, _) => unassessed += 1,
            }
        }
        let cell = |likelihood: usize, impact: usize| HeatCell {
            likelihood: likelihood as u32,
            impact: impact as u32,
            class: GRID[likelihood][impact],
            count: counts[likelihood][impact],
        };
        let cells = (0..5).flat_map(|likelihood| (0..5).map(move |impact| cell(likelihood, impact))).collect();
        Self { cells, no_impact, unassessed }
    }
}
