//! One supplier's score, with everything it is made of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::class::{Class, ClassRange, class_of, class_range};
use super::compiled::{Compiled, Group, NO_VALUE, Reckoned, Set};
use super::mean::{FULL, apportion, mean, micro, square};
use super::model::{Dimension, Indicator, Model};
use super::ruling::{Finding, Override, Ruling, ruling};
use crate::numbers::Micro;

/// Scores from here on are named beside the likelihood, which averages them away in part.
pub(super) const ALARMING: u64 = 80_000_000;

/// One measured value of one supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Value {
    /// The indicator's code.
    pub indicator: String,
    /// The raw value in the indicator's unit; `None`: looked for, and not to be known.
    pub raw: Option<Micro>,
    /// The day it holds for. Values after the as-of date do not exist; of several the latest counts.
    pub date: NaiveDate,
    /// Where it is from, as the person is told: a file, a register, a figure of the workspace.
    pub source: String,
}

/// Whether a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ValueState {
    /// It counts.
    Known,
    /// Too old: counts as unknown.
    Stale,
    /// There is none.
    Unknown,
}

/// What one indicator adds to a likelihood or an impact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Contribution {
    /// The indicator's code.
    pub indicator: String,
    /// Its dimension; `None` in an impact.
    pub dimension: Option<Dimension>,
    /// The raw value, stale ones too.
    pub value: Option<Micro>,
    /// The day it holds for.
    pub date: Option<NaiveDate>,
    /// Where it is from.
    pub source: Option<String>,
    /// Whether it counts.
    pub state: ValueState,
    /// Its risk, 0 to 100; of known values only.
    pub score: Option<Micro>,
    /// The indicator's weight.
    pub weight: u32,
    /// Its part of the likelihood; the parts sum to it exactly.
    pub contribution: Micro,
}

/// One dimension's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DimensionScore {
    /// Which one.
    pub dimension: Dimension,
    /// Its weight.
    pub weight: u32,
    /// Σ w·s ÷ Σ w over its known indicators; `None` where nothing is known.
    pub score: Option<Micro>,
    /// The share of its indicators' weight that is known, 0 to 1.
    pub coverage: Micro,
    /// Its part of the likelihood; the parts sum to it exactly.
    pub contribution: Micro,
}

/// What was reckoned of one set of indicators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Assessment {
    /// The score, 0 to 100; `None` where nothing is known.
    pub score: Option<Micro>,
    /// The score with every unknown at 0.
    pub low: Micro,
    /// The score with every unknown at 100.
    pub high: Micro,
    /// The share of the weight that is known, 0 to 1, each dimension counted by its own weight.
    pub coverage: Micro,
    /// What it is made of, in the model's order; sums exactly to the score.
    pub contributions: Vec<Contribution>,
}

/// A supplier's score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Score {
    /// The likelihood shown: the computed one, or a ruling's.
    pub likelihood: Option<Micro>,
    /// The lower end of the band shown.
    pub low: Micro,
    /// The upper end of the band shown.
    pub high: Micro,
    /// What was computed, whatever is shown.
    pub computed: Assessment,
    /// The likelihood's dimensions, in the model's order.
    pub dimensions: Vec<DimensionScore>,
    /// Dimensions at 80 and above.
    pub alarming: Vec<Dimension>,
    /// What hangs on the supplier.
    pub impact: Assessment,
    /// The class; `None` where likelihood or impact is unknown.
    pub class: Option<Class>,
    /// Every class the bands allow.
    pub class_range: ClassRange,
    /// The knock-out or manual override that is shown in the computed score's place.
    pub ruling: Option<Ruling>,
}

/// Values as one supplier's row: the latest of each code that exists at the as-of date.
struct Row<'a> {
    values: Vec<Option<&'a Value>>,
    raw: Vec<i64>,
    age: Vec<i32>,
}

impl<'a> Row<'a> {
    fn new(codes: &[String], values: &'a [Value], as_of: NaiveDate) -> Self {
        let latest: Vec<Option<&Value>> = codes.iter().map(|code| latest(code, values, as_of)).collect();
        let packed = latest.iter().map(|value| value.map_or((0, NO_VALUE), |value| pack(value, as_of)));
        let (raw, age) = packed.unzip();
        Self { values: latest, raw, age }
    }
}

/// The value that counts of an indicator: the latest up to the as-of date; of one day's, the last given.
fn latest<'a>(code: &str, values: &'a [Value], as_of: NaiveDate) -> Option<&'a Value> {
    values.iter().filter(|value| value.indicator == code && value.date <= as_of).max_by_key(|value| value.date)
}

/// A value as it is packed: raw millionths, and its age in days or [`NO_VALUE`].
pub(super) fn pack(value: &Value, as_of: NaiveDate) -> (i64, i32) {
    value.raw.map_or((0, NO_VALUE), |raw| packed(raw, value.date, as_of))
}

/// A raw value as it is packed; one from after the as-of date is not there.
#[inline]
pub(super) fn packed(raw: Micro, date: NaiveDate, as_of: NaiveDate) -> (i64, i32) {
    let age = as_of.signed_duration_since(date).num_days();
    if age < 0 { (0, NO_VALUE) } else { (raw.0, i32::try_from(age).unwrap_or(i32::MAX)) }
}

/// What was reckoned, without rulings.
///
/// Values of indicators that the model does not have are passed over.
pub fn assess(model: &Model, values: &[Value], as_of: NaiveDate) -> Score {
    score(model, values, &[], &[], as_of)
}

/// One supplier's score under a model as of a date.
pub fn score(model: &Model, values: &[Value], findings: &[Finding], overrides: &[Override], as_of: NaiveDate) -> Score {
    let codes: Vec<String> = model.codes().into_iter().map(str::to_owned).collect();
    let compiled = Compiled::new(model, &codes);
    let row = Row::new(&codes, values, as_of);

    let reckoned = compiled.likelihood.reckon(&row.raw, &row.age);
    let (parts, each) = parts(&compiled.likelihood, reckoned.score, &row);
    let dimensions: Vec<DimensionScore> = model
        .dimensions
        .iter()
        .zip(&compiled.likelihood.0)
        .zip(&parts)
        .map(|((set, group), part)| {
            let (weighted, known) = group.known(&row.raw, &row.age);
            DimensionScore {
                dimension: set.dimension,
                weight: set.weight,
                score: mean(weighted, known).map(micro),
                coverage: micro((known * 1_000_000).checked_div(group.all).unwrap_or_default()),
                contribution: micro(*part),
            }
        })
        .collect();
    let list = model.indicators().map(|(dimension, indicator)| (Some(dimension), indicator));
    let computed = assessment(reckoned, list, &compiled.likelihood, &each, &row);

    let reckoned = compiled.impact.reckon(&row.raw, &row.age);
    let (_, each) = self::parts(&compiled.impact, reckoned.score, &row);
    let impact = assessment(reckoned, model.impact.iter().map(|i| (None, i)), &compiled.impact, &each, &row);

    let ruling = ruling(model, findings, overrides, as_of);
    let ruled = ruling.as_ref().map(Ruling::likelihood);
    let likelihood = ruled.or(computed.score);
    let (low, high) = ruled.map_or((computed.low, computed.high), |shown| (shown, shown));
    Score {
        likelihood,
        low,
        high,
        alarming: dimensions
            .iter()
            .filter(|each| each.weight > 0 && each.score >= Some(micro(ALARMING)))
            .map(|each| each.dimension)
            .collect(),
        dimensions,
        class: likelihood.zip(impact.score).map(|(l, i)| class_of(l, i, &model.cuts)),
        class_range: class_range((low, high), (impact.low, impact.high), &model.cuts),
        computed,
        impact,
        ruling,
    }
}

/// A whole split over its groups, and each group's part over its indicators.
fn parts(set: &Set, whole: Option<u64>, row: &Row<'_>) -> (Vec<u64>, Vec<u64>) {
    let shares: Vec<u128> = set.0.iter().map(|group| squares(group, row)).collect();
    let parts = apportion(whole.unwrap_or_default(), &shares);
    let each = set.0.iter().zip(&parts).flat_map(|(group, part)| {
        let weighted = |score: Option<u64>, weight: u64| u128::from(score.unwrap_or_default() * weight);
        let shares: Vec<u128> =
            group.indicators.iter().map(|one| weighted(one.score(&row.raw, &row.age), one.weight)).collect();
        apportion(*part, &shares)
    });
    let each = each.collect();
    (parts, each)
}

/// A group's w·s².
fn squares(group: &Group, row: &Row<'_>) -> u128 {
    let (weighted, known) = group.known(&row.raw, &row.age);
    mean(weighted, known).map_or(0, |score| square(score, group.weight))
}

fn assessment<'a>(
    reckoned: Reckoned,
    indicators: impl Iterator<Item = (Option<Dimension>, &'a Indicator)>,
    set: &Set,
    each: &[u64],
    row: &Row<'_>,
) -> Assessment {
    let contributions = indicators
        .zip(set.0.iter().flat_map(|group| &group.indicators))
        .zip(each)
        .map(|(((dimension, indicator), ready), part)| {
            let value = ready.column.and_then(|column| row.values[column]).filter(|value| value.raw.is_some());
            let score = ready.score(&row.raw, &row.age).map(micro);
            Contribution {
                indicator: indicator.code.clone(),
                dimension,
                value: value.and_then(|value| value.raw),
                date: value.map(|value| value.date),
                source: value.map(|value| value.source.clone()),
                state: match (value, score) {
                    (_, Some(_)) => ValueState::Known,
                    (Some(_), None) => ValueState::Stale,
                    (None, None) => ValueState::Unknown,
                },
                score,
                weight: indicator.weight,
                contribution: micro(*part),
            }
        })
        .collect();
    Assessment {
        score: reckoned.score.map(micro),
        low: micro(reckoned.low),
        high: micro(reckoned.high),
        coverage: micro(reckoned.coverage),
        contributions,
    }
}

impl Score {
    /// Whether nothing is known of the likelihood, and nothing rules it.
    pub fn is_unassessed(&self) -> bool {
        self.likelihood.is_none()
    }

    /// How wide the band is: 0 to 100.
    pub fn width(&self) -> Micro {
        self.high.checked_sub(self.low).unwrap_or(FULL)
    }
}
