//! Models and values to put together in a line or two.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::numbers::Micro;
use crate::risk::{Dimension, DimensionSet, Direction, Indicator, Model, Point, SourceKind, Unit, Value};

pub fn as_of() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

pub fn points(value: i64) -> Micro {
    Micro(value * 1_000_000)
}

/// Raw 0 to 100 is the score itself.
pub fn plain(code: &str, weight: u32) -> Indicator {
    Indicator {
        code: code.to_owned(),
        unit: Unit::Percent,
        direction: Direction::HigherIsRiskier,
        scale: vec![Point { raw: points(0), score: points(0) }, Point { raw: points(100), score: points(100) }],
        weight,
        max_age_days: Some(30),
        source: SourceKind::Entered,
    }
}

/// A model of plain indicators: dimension weights with indicator weights, named `a0`, `a1`, `b0` …; impact `i`.
pub fn model(dimensions: &[(u32, &[u32])]) -> Model {
    let letters = ["a", "b", "c", "d", "e", "f", "g"];
    let dimensions = dimensions.iter().enumerate().map(|(at, (weight, indicators))| DimensionSet {
        dimension: Dimension::ALL[at],
        weight: *weight,
        indicators: indicators
            .iter()
            .enumerate()
            .map(|(i, weight)| plain(&format!("{}{i}", letters[at]), *weight))
            .collect(),
    });
    Model { dimensions: dimensions.collect(), impact: vec![plain("i", 1)], ..Model::standard() }
}

pub fn value(code: &str, raw: i64) -> Value {
    aged(code, Some(Micro(raw)), 0)
}

pub fn aged(code: &str, raw: Option<Micro>, days: u64) -> Value {
    Value { indicator: code.to_owned(), raw, date: as_of() - Days::new(days), source: "test".to_owned() }
}

prop_compose! {
    pub fn any_indicator(code: String)(
        rising in any::<bool>(),
        mut raws in prop::collection::btree_set(-200_000_000_i64..200_000_000, 1..6),
        scores in prop::collection::vec(0_i64..=100_000_000, 6),
        weight in prop_oneof![1 => Just(0_u32), 6 => 1_u32..=1000],
        max_age_days in prop::option::of(1_u32..60),
    ) -> Indicator {
        let mut scores = scores;
        scores.truncate(raws.len());
        scores.sort_unstable();
        let direction = if rising { Direction::HigherIsRiskier } else { scores.reverse(); Direction::LowerIsRiskier };
        let raws = std::mem::take(&mut raws);
        let scale = raws.into_iter().zip(scores).map(|(raw, score)| Point { raw: Micro(raw), score: Micro(score) }).collect();
        Indicator { direction, scale, weight, max_age_days, ..plain(&code, 1) }
    }
}

pub fn any_set(at: usize) -> impl Strategy<Value = DimensionSet> {
    let indicators = (1_usize..5)
        .prop_flat_map(move |many| (0..many).map(|i| any_indicator(format!("{at}.{i}"))).collect::<Vec<_>>());
    (prop_oneof![1 => Just(0_u32), 6 => 1_u32..=1000], indicators).prop_map(move |(weight, indicators)| DimensionSet {
        dimension: Dimension::ALL[at],
        weight,
        indicators,
    })
}

pub fn any_model() -> impl Strategy<Value = Model> {
    let sets = (1_usize..=7).prop_flat_map(|many| (0..many).map(any_set).collect::<Vec<_>>());
    let impact =
        (0_usize..4).prop_flat_map(|many| (0..many).map(|i| any_indicator(format!("i.{i}"))).collect::<Vec<_>>());
    (sets, impact).prop_map(|(dimensions, impact)| Model { dimensions, impact, ..Model::standard() })
}

/// A value for each code now and then, of any age, some of them tomorrow's.
pub fn any_values(model: &Model) -> impl Strategy<Value = Vec<Value>> + use<> {
    let each = model.codes().into_iter().map(|code| {
        let code = code.to_owned();
        let one =
            (prop::option::weighted(0.9, -250_000_000_i64..250_000_000), -1_i64..70).prop_map(move |(raw, days)| {
                Value {
                    indicator: code.clone(),
                    raw: raw.map(Micro),
                    date: as_of() - chrono::TimeDelta::days(days),
                    source: String::new(),
                }
            });
        prop::collection::vec(one, 0..3)
    });
    each.collect::<Vec<_>>().prop_map(|lists| lists.into_iter().flatten().collect())
}

pub fn any_case() -> impl Strategy<Value = (Model, Vec<Value>)> {
    any_model().prop_flat_map(|model| {
        let values = any_values(&model);
        (Just(model), values)
    })
}
