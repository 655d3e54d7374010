//! What must hold of any model and any values.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::fixture::{any_case, any_model, any_values, as_of};
use super::naive;
use crate::numbers::Micro;
use crate::risk::class_of;
use crate::risk::{
    Assessment, Batch, Dimension, Explanation, Indicator, Inputs, Model, Outcome, Point, Score, Value, ValueState,
    assess, rank,
};

fn near(ours: Micro, theirs: Decimal) -> bool {
    (ours.to_decimal() - theirs).abs() <= Decimal::new(4, 6)
}

fn agree(ours: &Assessment, theirs: &naive::Naive) -> bool {
    let score = match (ours.score, theirs.score) {
        (Some(ours), Some(theirs)) => (ours.to_decimal() - theirs).abs() <= Decimal::new(10, 6),
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    };
    score && near(ours.low, theirs.low) && near(ours.high, theirs.high) && near(ours.coverage, theirs.coverage)
}

fn sums(assessment: &Assessment) -> bool {
    let sum: i64 = assessment.contributions.iter().map(|one| one.contribution.0).sum();
    sum == assessment.score.map_or(0, |score| score.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn scores_are_the_pages_formulas((model, values) in any_case()) {
        let score = assess(&model, &values, as_of());
        let (likelihood, impact) = naive::assess(&model, &values, as_of());
        prop_assert!(agree(&score.computed, &likelihood), "{:?} {likelihood:?}", score.computed);
        prop_assert!(agree(&score.impact, &impact), "{:?} {impact:?}", score.impact);
    }

    #[test]
    fn contributions_sum_to_the_score_and_the_band_holds_it((model, values) in any_case()) {
        let score = assess(&model, &values, as_of());
        for assessment in [&score.computed, &score.impact] {
            prop_assert!(sums(assessment));
            prop_assert!(assessment.score.is_none_or(|it| assessment.low <= it && it <= assessment.high));
            prop_assert!(assessment.contributions.iter().all(|one| one.contribution >= Micro::ZERO));
            prop_assert!(assessment.contributions.iter().all(|one| one.state == ValueState::Known || one.contribution == Micro::ZERO));
        }
        let dimensions: i64 = score.dimensions.iter().map(|each| each.contribution.0).sum();
        prop_assert_eq!(dimensions, score.computed.score.map_or(0, |score| score.0));
        let explanation = Explanation::new(&model, score.clone(), as_of(), None);
        let end = explanation.steps.last().map(|step| step.end);
        prop_assert_eq!(end.unwrap_or_default(), score.computed.score.unwrap_or_default());
        prop_assert!(score.class.is_none_or(|class| score.class_range.from <= class && class <= score.class_range.to));
    }

    #[test]
    fn raising_a_known_score_never_lowers_it((model, values) in any_case(), pick in any::<prop::sample::Index>(), up in 0_i64..300_000_000) {
        prop_assume!(!values.is_empty());
        let before = assess(&model, &values, as_of());
        let chosen = pick.index(values.len());
        let mut raised = values.clone();
        let riskier = model.indicators().map(|(_, one)| one).chain(&model.impact)
            .find(|one| one.code == raised[chosen].indicator).unwrap().direction;
        let sign = if riskier == crate::risk::Direction::HigherIsRiskier { 1 } else { -1 };
        raised[chosen].raw = raised[chosen].raw.map(|raw| Micro(raw.0 + sign * up));
        let after = assess(&model, &raised, as_of());
        for (before, after) in [(&before.computed, &after.computed), (&before.impact, &after.impact)] {
            prop_assert!(before.score <= after.score && before.low <= after.low && before.high <= after.high);
        }
    }

    #[test]
    fn any_value_put_in_an_unknowns_place_lands_in_the_band((model, values) in any_case(), pick in any::<prop::sample::Index>(), raw in -250_000_000_i64..250_000_000) {
        let before = assess(&model, &values, as_of());
        let unknown: Vec<&str> = before.computed.contributions.iter()
            .filter(|one| one.state != ValueState::Known).map(|one| one.indicator.as_str()).collect();
        prop_assume!(!unknown.is_empty());
        let found = Value { indicator: unknown[pick.index(unknown.len())].to_owned(), raw: Some(Micro(raw)), date: as_of(), source: String::new() };
        let mut more = values.clone();
        more.push(found);
        let after = assess(&model, &more, as_of()).computed;
        prop_assert!(before.computed.low <= after.low && after.high <= before.computed.high);
        prop_assert!(after.coverage >= before.computed.coverage);
    }

    #[test]
    fn a_batch_is_the_scores_to_the_last_digit(
        (model, lists, rulings) in any_model().prop_flat_map(|model| {
            let values = any_values(&model);
            (Just(model), prop::collection::vec(values, 0..6), prop::collection::vec(prop::option::weighted(0.2, 0_i64..=100_000_000), 6))
        }),
    ) {
        let codes = model.codes().into_iter().map(str::to_owned).collect();
        let mut builder = Inputs::builder(codes, as_of());
        for (values, ruled) in lists.iter().zip(&rulings) {
            builder.supplier(values, ruled.map(Micro));
        }
        let inputs = builder.build();
        let mut outcomes = Vec::new();
        Batch::new(&model, &inputs).rescore(&inputs, &mut outcomes);
        prop_assert_eq!(outcomes.len(), lists.len());
        for ((outcome, values), ruled) in outcomes.iter().zip(&lists).zip(&rulings) {
            let score = assess(&model, values, as_of());
            let mut expected = of(&score);
            if let Some(ruled) = ruled.map(Micro) {
                let class = score.impact.score.map(|impact| class_of(ruled, impact, &model.cuts));
                expected = Outcome { likelihood: Some(ruled), low: ruled, high: ruled, class, ..expected };
            }
            prop_assert_eq!(outcome, &expected);
        }
        prop_assert_eq!(rank(&outcomes).len(), lists.len());
    }

    #[test]
    fn the_order_of_values_given_does_not_matter_between_days((model, values) in any_case()) {
        let mut turned = values.clone();
        turned.sort_by_key(|value| std::cmp::Reverse(value.date)); // stable: of one day's the last given still counts
        prop_assert_eq!(assess(&model, &values, as_of()), assess(&model, &turned, as_of()));
    }

    #[test]
    fn absurd_models_are_objected_to_and_never_panic(
        raws in prop::collection::vec((any::<i64>(), any::<i64>()), 0..6),
        weights in (any::<u32>(), any::<u32>()),
        age in any::<u32>(),
        value in any::<i64>(),
        cuts in prop::array::uniform4(any::<i64>()),
    ) {
        let scale: Vec<Point> = raws.into_iter().map(|(raw, score)| Point { raw: Micro(raw), score: Micro(score) }).collect();
        let mut model = Model { cuts: cuts.map(Micro), ..Model::standard() };
        for set in &mut model.dimensions {
            set.weight = weights.0;
            set.dimension = Dimension::Country;
            for one in &mut set.indicators {
                *one = Indicator { scale: scale.clone(), weight: weights.1, max_age_days: Some(age), ..one.clone() };
            }
        }
        let values: Vec<Value> = model.codes().into_iter().map(|code| Value {
            indicator: code.to_owned(), raw: Some(Micro(value)), date: chrono::NaiveDate::MIN, source: String::new(),
        }).collect();
        prop_assert!(!model.check().is_empty()); // every dimension is the same one
        let score = assess(&model, &values, chrono::NaiveDate::MAX);
        prop_assert!(sums(&score.computed));
        let _ = Explanation::new(&model, score, as_of(), None);
    }
}

fn of(score: &Score) -> Outcome {
    Outcome {
        likelihood: score.likelihood,
        low: score.low,
        high: score.high,
        coverage: score.computed.coverage,
        impact: score.impact.score,
        class: score.class,
    }
}
