//! Worked cases.

use super::fixture::{aged, as_of, model, plain, points, value};
use crate::numbers::Micro;
use crate::risk::{
    Class, Dimension, Explanation, Finding, GRID, HeatMap, KnockOut, Model, Outcome, Override, Point, Ruling,
    ValueState, assess, class_of, score, step,
};

#[test]
fn one_bad_dimension_is_not_averaged_away() {
    let model = model(&[(1, &[1]), (1, &[1])]);
    let score = assess(&model, &[value("a0", 100_000_000), value("b0", 0)], as_of());
    assert_eq!(score.likelihood, Some(Micro(70_710_678))); // 100 ÷ √2
    assert_eq!(score.alarming, [Dimension::Financial]);
    assert_eq!(score.computed.coverage, Micro(1_000_000));
    assert_eq!((score.low, score.high), (Micro(70_710_678), Micro(70_710_678)));
}

#[test]
fn contributions_by_hand() {
    // s_a = (3·80 + 1·40) ÷ 4 = 70, s_b = 10; Σ w·s² = 2·4900 + 1·100 = 9900; L = √3300.
    let model = model(&[(2, &[3, 1]), (1, &[1])]);
    let values = [value("a0", 80_000_000), value("a1", 40_000_000), value("b0", 10_000_000)];
    let score = assess(&model, &values, as_of());
    assert_eq!(score.likelihood, Some(Micro(57_445_626)));
    let parts: Vec<i64> = score.computed.contributions.iter().map(|one| one.contribution.0).collect();
    // 9800/9900 of L, split 240 : 40; the rest is b's.
    assert_eq!(parts, [48_741_743, 8_123_624, 580_259]);
}

#[test]
fn nothing_known_is_the_widest_band_and_no_score() {
    let score = assess(&Model::standard(), &[], as_of());
    assert!(score.is_unassessed());
    assert_eq!((score.low, score.high, score.class), (points(0), points(100), None));
    assert_eq!((score.class_range.from, score.class_range.to), (Class::Low, Class::High));
    assert!(score.computed.contributions.iter().all(|one| one.state == ValueState::Unknown));
}

#[test]
fn too_old_and_not_yet_known() {
    let model = model(&[(1, &[1, 1])]);
    let values = [aged("a0", Some(points(50)), 31), aged("a1", Some(points(20)), 30)];
    let score = assess(&model, &values, as_of());
    let states: Vec<ValueState> = score.computed.contributions.iter().map(|one| one.state).collect();
    assert_eq!(states, [ValueState::Stale, ValueState::Known]);
    assert_eq!((score.low, score.likelihood, score.high), (points(10), Some(points(20)), points(60)));
    assert_eq!(score.computed.coverage, Micro(500_000));
    let before = as_of().pred_opt().unwrap();
    assert_eq!(assess(&model, &[value("a0", 1)], before).likelihood, None);
}

#[test]
fn a_knock_out_shows_100_with_the_computed_beside_it() {
    let model = model(&[(1, &[1])]);
    let finding = Finding {
        knock_out: KnockOut::Insolvency,
        from: as_of(),
        until: None,
        person: "Rania".to_owned(),
        reason: "Gazette".to_owned(),
    };
    let judged = Override {
        likelihood: points(30),
        from: as_of(),
        until: as_of(),
        person: "R".to_owned(),
        reason: "r".to_owned(),
    };
    let values = [value("a0", 5_000_000), value("i", 90_000_000)];
    let known = score(&model, &values, std::slice::from_ref(&finding), std::slice::from_ref(&judged), as_of());
    assert_eq!((known.low, known.likelihood, known.high), (points(100), Some(points(100)), points(100)));
    assert_eq!((known.computed.score, known.class), (Some(points(5)), Some(Class::High)));
    assert_eq!(known.ruling, Some(Ruling::KnockOut(finding.clone())));

    let overridden = score(&model, &values, &[], std::slice::from_ref(&judged), as_of());
    assert_eq!((overridden.low, overridden.high), (points(30), points(30)));
    let after = as_of().succ_opt().unwrap();
    assert_eq!(score(&model, &values, &[], &[judged], after).likelihood, Some(points(5)));
    let without = Model { knock_outs: Vec::new(), ..model };
    assert_eq!(score(&without, &values, &[finding], &[], as_of()).likelihood, Some(points(5)));
}

#[test]
fn an_override_needs_a_person_a_reason_and_an_end_after_its_start() {
    let before = as_of().pred_opt().unwrap();
    let bad =
        Override { likelihood: Micro(-1), from: as_of(), until: before, person: " ".to_owned(), reason: String::new() };
    assert_eq!(bad.check().keys().collect::<Vec<_>>(), ["likelihood", "person", "reason", "until"]);
}

#[test]
fn cuts_belong_to_the_step_above_and_classes_never_fall() {
    let cuts = Model::standard().cuts;
    assert_eq!([0, 19, 20, 79, 80, 100].map(|value| step(points(value), &cuts)), [0, 0, 1, 3, 4, 4]);
    assert_eq!(class_of(points(61), points(85), &cuts), Class::High);
    assert!(GRID.iter().all(|row| row.is_sorted()));
    assert!(GRID.windows(2).all(|rows| rows[0].iter().zip(&rows[1]).all(|(lower, upper)| lower <= upper)));
}

#[test]
fn the_standard_model_stands_and_crosses_whole() {
    let model = Model::standard();
    assert_eq!(model.check(), std::collections::BTreeMap::new());
    let text = serde_json::to_string(&model).unwrap();
    assert_eq!(serde_json::from_str::<Model>(&text).unwrap(), model);
}

#[test]
fn objections_name_their_field() {
    let mut bad = model(&[(0, &[1]), (2_000, &[0])]);
    bad.dimensions[1].dimension = bad.dimensions[0].dimension;
    bad.dimensions[0].indicators.push(plain("a0", 1));
    bad.dimensions[0].indicators[0].scale.push(Point { raw: points(100), score: points(90) });
    bad.dimensions[1].indicators[0].scale[1].score = points(101);
    bad.impact.clear();
    bad.cuts[1] = points(20);
    let errors = bad.check();
    let found: Vec<(&str, &str)> =
        errors.iter().flat_map(|(path, list)| list.iter().map(|error| (path.as_str(), error.code.as_str()))).collect();
    assert_eq!(
        found,
        [
            ("cuts.1", "not_increasing"),
            ("dimensions.0.indicators.0.scale.2.raw", "not_increasing"),
            ("dimensions.0.indicators.0.scale.2.score", "against_direction"),
            ("dimensions.0.indicators.1.code", "duplicate"),
            ("dimensions.1.dimension", "duplicate"),
            ("dimensions.1.indicators", "all_zero"),
            ("dimensions.1.indicators.0.scale.1.score", "out_of_range"),
            ("dimensions.1.weight", "too_large"),
            ("impact", "all_zero"),
        ]
    );
}

#[test]
fn a_waterfall_starts_with_the_greatest_and_names_what_would_help() {
    let model = model(&[(1, &[1]), (3, &[1]), (2, &[1, 9])]);
    let values = [value("a0", 40_000_000), value("b0", 50_000_000), value("c0", 0)];
    let explanation = Explanation::new(&model, assess(&model, &values, as_of()), as_of(), None);
    let order: Vec<Dimension> = explanation.steps.iter().map(|step| step.dimension).collect();
    assert_eq!(order, [Dimension::Delivery, Dimension::Financial]);
    assert_eq!(explanation.steps[0].foremost.as_deref(), Some("b0"));
    assert_eq!(explanation.steps[1].end, explanation.score.likelihood.unwrap());
    assert_eq!(explanation.narrows_most.as_deref(), Some("c1"));
}

#[test]
fn the_map_counts_everyone_once() {
    let outcome = |likelihood: Option<i64>, impact: Option<i64>| Outcome {
        likelihood: likelihood.map(points),
        impact: impact.map(points),
        ..Outcome::default()
    };
    let outcomes =
        [outcome(Some(81), Some(5)), outcome(Some(100), Some(0)), outcome(Some(5), None), outcome(None, Some(5))];
    let map = HeatMap::new(&outcomes, &Model::standard().cuts);
    assert_eq!((map.cells.len(), map.no_impact, map.unassessed), (25, 1, 1));
    let cell = map.cells.iter().find(|cell| cell.count > 0).unwrap();
    assert_eq!((cell.likelihood, cell.impact, cell.count, cell.class), (4, 0, 2, Class::Medium));
}
