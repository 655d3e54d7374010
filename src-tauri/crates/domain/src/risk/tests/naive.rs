//! The page's formulas read off in decimals, with nothing shared with the code under test but its types.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::risk::{Indicator, Model, Value};

/// A likelihood or an impact with its band and coverage.
#[derive(Debug)]
pub struct Naive {
    pub score: Option<Decimal>,
    pub low: Decimal,
    pub high: Decimal,
    pub coverage: Decimal,
}

fn hundred() -> Decimal {
    Decimal::from(100)
}

/// The score of an indicator's value, if it has one that is not too old.
pub fn score_of(indicator: &Indicator, values: &[Value], as_of: NaiveDate) -> Option<Decimal> {
    let mut latest: Option<&Value> = None;
    for value in values {
        let older = latest.is_some_and(|latest| latest.date > value.date);
        if value.indicator == indicator.code && value.date <= as_of && !older {
            latest = Some(value);
        }
    }
    let latest = latest?;
    let raw = latest.raw?.to_decimal();
    if indicator.max_age_days.is_some_and(|max| (as_of - latest.date).num_days() > i64::from(max)) {
        return None;
    }
    let at = |i: usize| (indicator.scale[i].raw.to_decimal(), indicator.scale[i].score.to_decimal());
    let last = indicator.scale.len() - 1;
    if raw <= at(0).0 {
        return Some(at(0).1);
    }
    if raw >= at(last).0 {
        return Some(at(last).1);
    }
    for i in 0..last {
        let ((from, low), (to, high)) = (at(i), at(i + 1));
        if from <= raw && raw <= to {
            return Some(low + (raw - from) * (high - low) / (to - from));
        }
    }
    None
}

/// The square root by Newton's steps.
fn root(of: Decimal) -> Decimal {
    if of.is_zero() {
        return of;
    }
    let mut root = Decimal::from(100);
    for _ in 0..200 {
        root = (root + of / root) / Decimal::TWO;
    }
    root
}

/// The quadratic mean of weighted scores, if anything weighs.
fn quadratic(parts: &[(Decimal, Option<Decimal>)]) -> Option<Decimal> {
    let known: Vec<(Decimal, Decimal)> = parts.iter().filter_map(|(w, s)| s.map(|s| (*w, s))).collect();
    let weight: Decimal = known.iter().map(|(w, _)| *w).sum();
    if weight.is_zero() {
        return None;
    }
    Some(root(known.iter().map(|(w, s)| w * s * s).sum::<Decimal>() / weight))
}

fn over(groups: &[(u32, Vec<&Indicator>)], values: &[Value], as_of: NaiveDate) -> Naive {
    let mean = |indicators: &[&Indicator], unknown: Option<Decimal>| {
        let (mut sum, mut weight) = (Decimal::ZERO, Decimal::ZERO);
        for indicator in indicators {
            if let Some(score) = score_of(indicator, values, as_of).or(unknown) {
                sum += Decimal::from(indicator.weight) * score;
                weight += Decimal::from(indicator.weight);
            }
        }
        (!weight.is_zero()).then(|| sum / weight)
    };
    let all = |unknown: Option<Decimal>| {
        let each = groups.iter().map(|(weight, indicators)| (Decimal::from(*weight), mean(indicators, unknown)));
        quadratic(&each.collect::<Vec<_>>())
    };
    let (mut covered, mut weight) = (Decimal::ZERO, Decimal::ZERO);
    for (of_group, indicators) in groups {
        let sum = |known: bool| -> Decimal {
            let counts = |one: &&&Indicator| !known || score_of(one, values, as_of).is_some();
            indicators.iter().filter(counts).map(|one| Decimal::from(one.weight)).sum()
        };
        if !sum(false).is_zero() {
            covered += Decimal::from(*of_group) * sum(true) / sum(false);
            weight += Decimal::from(*of_group);
        }
    }
    Naive {
        score: all(None),
        low: all(Some(Decimal::ZERO)).unwrap_or_default(),
        high: all(Some(hundred())).unwrap_or_else(hundred),
        coverage: if weight.is_zero() { Decimal::ZERO } else { covered / weight },
    }
}

/// Likelihood and impact.
pub fn assess(model: &Model, values: &[Value], as_of: NaiveDate) -> (Naive, Naive) {
    let dimensions: Vec<(u32, Vec<&Indicator>)> =
        model.dimensions.iter().map(|set| (set.weight, set.indicators.iter().collect())).collect();
    // An impact indicator is a dimension of one; inside it any weight above zero is all of it.
    let alone: Vec<Indicator> = model.impact.iter().map(|one| Indicator { weight: 1, ..one.clone() }).collect();
    let impact: Vec<(u32, Vec<&Indicator>)> =
        model.impact.iter().zip(&alone).map(|(one, alone)| (one.weight, vec![alone])).collect();
    (over(&dimensions, values, as_of), over(&impact, values, as_of))
}
