//! A proof sums to its figure, whatever was asked.

use proptest::prelude::*;

use super::fixture::{columns, groups, inquiry, line, question, question_at};
use super::properties::{any_definition, any_line};
use crate::deliveries::{By, Definition, Figure, FigureKind, LeftOut, Scope};
use crate::numbers::ratio_text;

/// A decimal text in 10⁻¹².
fn pico(text: &str) -> i128 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    sign * format!("{whole}{fraction:0<12}").parse::<i128>().unwrap()
}

fn assert_sums(figure: &Figure) {
    let proof = figure.proof();
    let (numerator, denominator) = proof.ratio();
    let amount = |success: bool| -> (i128, i128) {
        let rows = proof.counted().iter().filter(|row| row.success || !success);
        rows.fold((0, 0), |(n, share), row| (n + i128::from(row.n), share + row.share.as_deref().map_or(0, pico)))
    };
    let (all, good) = (amount(false), amount(true));
    assert_eq!(all.0, i128::from(proof.sum()));
    let one = pico("1");
    let (top, bottom) = match figure.kind() {
        FigureKind::DaysLate | FigureKind::LeadTime => (all.1, all.0 * one),
        FigureKind::Lines | FigureKind::Spend => (all.1, one),
        _ if proof.counted().iter().any(|row| row.share.is_some()) => (good.1, all.1),
        _ => (good.0 * one, all.0 * one),
    };
    assert_eq!((pico(numerator), pico(denominator)), (top, bottom), "{figure:?}");
    if let (Some(value), true) = (figure.value(), figure.kind() != FigureKind::Ppm && bottom != one) {
        assert_eq!(Some(value.to_owned()), ratio_text(top, bottom));
    }
    if let (Some(value), (Some(low), Some(high))) = (figure.value(), figure.bounds()) {
        assert!(pico(low) <= pico(value) && pico(value) <= pico(high), "{figure:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_proof_sums_to_its_figure(lines in prop::collection::vec(any_line(), 0..25), definition in any_definition()) {
        let columns = columns(&lines, &[]);
        let question = question_at(definition, 60);
        let groups = groups(&columns, &question, By::Supplier);
        for group in groups.groups.iter().chain([&groups.total]) {
            for figure in [
                &group.otif_figure,
                &group.on_time_figure,
                &group.in_full_figure,
                &group.fill_figure,
                &group.ppm_figure,
                &group.days_late_figure,
                &group.lead_figure,
            ] {
                assert_sums(figure);
            }
        }
        let inquiry = inquiry(&columns, &question);
        for kind in [FigureKind::DaysLate, FigureKind::LeadTime, FigureKind::Lines, FigureKind::Spend] {
            assert_sums(&inquiry.figure(kind, &Scope::all(&columns)));
        }
    }
}

#[test]
fn a_lead_time_lists_the_lines_that_have_none() {
    let columns = columns(&[line().came(0, 100), line(), line().came(2, 100).unsent()], &[]);
    let figure = groups(&columns, &question(Definition::default()), By::Supplier).total.lead_figure;
    assert_eq!(figure.proof().counted().iter().map(|row| row.n).sum::<u32>(), 1);
    let left_out: Vec<_> = figure.proof().left_out().iter().map(|row| (row.reason, row.n)).collect();
    assert_eq!(left_out, [(LeftOut::NeverComplete, 1), (LeftOut::NotSent, 1)]);
}

#[test]
fn a_figure_crosses_with_its_proof() {
    let columns = columns(&[line().came(0, 100), line().came(2, 100), line()], &[]);
    let group = groups(&columns, &question(Definition::default()), By::Supplier).total;
    let json = serde_json::to_string_pretty(&group.otif_figure).unwrap();
    insta::assert_snapshot!(json, @r#"
    {
      "kind": "otif",
      "value": "0.333333",
      "low": "0.061492",
      "high": "0.792340",
      "why": null,
      "proof": {
        "definition": {
          "reference": "original",
          "early": null,
          "late": 0,
          "days": "calendar",
          "under": "0",
          "over": "0",
          "count": "received",
          "level": "line"
        },
        "from": "2025-09-17",
        "to": "2026-09-12",
        "as_of": "2026-05-15",
        "unit": "lines",
        "counted": [
          {
            "outcome": "on_time_in_full",
            "n": 1,
            "share": null,
            "success": true
          },
          {
            "outcome": "late",
            "n": 1,
            "share": null,
            "success": false
          },
          {
            "outcome": "never_received",
            "n": 1,
            "share": null,
            "success": false
          }
        ],
        "sum": 3,
        "sum_share": null,
        "numerator": "1",
        "denominator": "3",
        "left_out": [],
        "notes": [
          {
            "note": "open_days_late",
            "n": 1
          }
        ]
      }
    }
    "#);
}
