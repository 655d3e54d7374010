//! What is told of the lines: days, lead time, attribution, no data, and the lines themselves.

use super::fixture::{columns, due, inquiry, line, question, total};
use crate::calendar::{NO_DAY, pack, unpack};
use crate::deliveries::{Attribution, By, Definition, LeftOut, Measure, Outcome, Scope, Selection, Status};
use crate::numbers::Micro;

const PLAIN: fn() -> Definition = Definition::default;

#[test]
fn days_late_are_signed_and_open_lines_run_on() {
    let group = total(&[line().came(-4, 100), line().came(3, 100), line().came(0, 50)], PLAIN());
    assert_eq!(group.days_late.mean.as_deref(), Some("19.666667")); // (−4 + 3 + 60) ÷ 3
    assert_eq!(group.days_late.median.as_deref(), Some("3"));
    assert_eq!(group.days_late.p95.as_deref(), Some("60"));
    assert_eq!((group.days_late.n, group.days_late.open), (3, 1));
}

#[test]
fn lead_time_runs_from_the_order_sent_to_completion() {
    let unsent = line().came(0, 100).with(|facts| facts.order_sent = NO_DAY);
    let group = total(&[line().came(0, 100), line().came(10, 100), unsent, line()], PLAIN());
    let lead = group.lead_time;
    assert_eq!((lead.n, lead.mean.as_deref()), (2, Some("35.000000")));
    assert_eq!((lead.median.as_deref(), lead.p95.as_deref()), (Some("30"), Some("40")));
    assert_eq!((lead.sd.as_deref(), lead.cv.as_deref()), (Some("7.071068"), Some("0.202031")));
}

#[test]
fn attributable_figures_set_aside_what_was_not_the_supplier_s() {
    let lines = [
        line().came(0, 100),
        line().attributed(Attribution::Buyer),
        line().attributed(Attribution::Supplier),
        line().came(0, 100).attributed(Attribution::Carrier), // not a failure: it counts
    ];
    let group = total(&lines, PLAIN());
    assert_eq!(group.otif_figure.value(), Some("0.500000"));
    assert_eq!(group.attributable.clone().unwrap().value, "0.666667");
    assert_eq!(group.not_attributed, 1);
}

#[test]
fn no_line_in_the_population_is_no_figure() {
    let group = total(&[line().with(|facts| facts.service = true)], PLAIN());
    assert_eq!((group.otif_figure.value(), group.otif_figure.why()), (None, Some("service")));
    assert_eq!((group.fill_rate, group.ppm, group.attributable), (None, None, None));
    assert_eq!((group.days_late.mean, group.status), (None, Status::NoData));
    let empty = total(&[], PLAIN());
    assert_eq!(empty.otif_figure.why(), Some("no_lines"));
}

#[test]
fn one_lucky_line_tops_no_ranking() {
    let mut lines = vec![line().came(0, 100)];
    for at in 0..50 {
        let steady = line().with(|facts| facts.supplier = 1);
        lines.push(if at < 47 { steady.came(0, 100) } else { steady });
    }
    let columns = columns(&lines, &[]);
    let tallies = inquiry(&columns, &question(PLAIN())).tallies(By::Supplier, &Scope::all(&columns));
    let [(_, lucky), (_, steady)] = &tallies.groups[..] else { panic!("two suppliers") };
    assert!(steady.best_key() > lucky.best_key());
    assert!(steady.worst_key() < lucky.worst_key());
}

#[test]
fn status_tells_a_miss_from_noise() {
    let many = |good: usize, all: usize| -> Vec<_> {
        (0..all).map(|at| if at < good { line().came(0, 100) } else { line() }).collect()
    };
    for (good, all, status) in
        [(4, 4, Status::TooLittle), (10, 10, Status::OnTrack), (9, 10, Status::Watch), (50, 100, Status::Below)]
    {
        assert_eq!(total(&many(good, all), PLAIN()).status, status, "{good} of {all}");
    }
}

#[test]
fn the_lines_listed_are_the_lines_counted() {
    let lines = [line().came(0, 100), line().came(1, 100), line(), line().with(|facts| facts.service = true)];
    let columns = columns(&lines, &[]);
    let inquiry = inquiry(&columns, &question(PLAIN()));
    let select = |outcomes: &[Outcome], left_out: &[LeftOut]| {
        inquiry.select(&Selection { outcomes, left_out, ..Selection::default() })
    };
    assert_eq!(select(&[], &[]), [0, 1, 2]);
    assert_eq!(select(&[Outcome::Late], &[]), [1]);
    assert_eq!(select(&[], &[LeftOut::Service]), [3]);
    let month = crate::deliveries::month_key(2026, 4);
    assert_eq!(inquiry.select(&Selection { month: Some(month), ..Selection::default() }), [] as [u32; 0]);
    assert_eq!(columns.position(columns.id(2).unwrap()), Some(2));
    assert_eq!(pack(unpack(due()).unwrap()), due());
}

#[test]
fn two_threads_count_what_one_does() {
    let lines: Vec<_> =
        (0..120_000_i32).map(|at| line().with(|facts| facts.supplier = at as u32 % 7).came(at % 5 - 2, 100)).collect();
    let columns = columns(&lines, &[]);
    let inquiry = inquiry(&columns, &question(PLAIN()));
    let scope = Scope::all(&columns);
    let tallies = inquiry.tallies(By::Supplier, &scope);
    let keys: Vec<u32> = tallies.groups.iter().map(|(key, _)| *key).collect();
    let groups = inquiry.groups(By::Supplier, &keys, &scope, Micro::ZERO);
    assert_eq!((tallies.total.population(), tallies.total.count(Measure::Otif)), (120_000, 72_000));
    for ((_, tally), group) in tallies.groups.iter().zip(&groups.groups) {
        assert_eq!((tally.population(), tally.count(Measure::Otif)), (group.population, group.otif));
    }
}
