//! The page's cases and checks, one test each.

use super::fixture::{columns, due, groups, inquiry, judge, judge_at, line, question, question_at, total, units};
use crate::calendar::unpack;
use crate::calendar::{NO_DAY, pack};
use crate::deliveries::{
    Attribution, By, Counting, DayKind, Definition, LeftOut, Level, Measure, Note, Outcome, Party, ReferenceDate,
    Scope, Selection, Status, UnorderedReceipt, Valuation, Verdict, delivers_at_handover,
};
use crate::deliveries::{Inquiry, Rate};
use crate::numbers::{Currency, Micro, RateTable};

const PLAIN: fn() -> Definition = Definition::default;

fn counted(outcome: Outcome) -> Verdict {
    Verdict::Counted(outcome)
}

fn left_out(reason: LeftOut) -> Verdict {
    Verdict::LeftOut(reason)
}

fn value(rate: Option<Rate>) -> String {
    rate.unwrap().value
}

// ---- the worked checks: window 0, no tolerance

#[test]
fn sixty_percent_on_the_day_and_forty_a_day_late() {
    let line = line().came(0, 60).came(1, 40);
    assert_eq!(judge(&line, PLAIN()).1, counted(Outcome::Late));
    let group = total(&[line], Definition { level: Level::Quantity, ..PLAIN() });
    assert_eq!(group.otif_figure.value(), Some("0.600000"));
    assert_eq!(group.otif_figure.proof().ratio(), ("60", "100"));
    assert_eq!(group.otif_figure.bounds(), (None, None)); // at quantity level there is none
}

#[test]
fn all_of_it_a_day_late() {
    let line = line().came(1, 100);
    let (judged, verdict) = judge(&line, PLAIN());
    assert_eq!(verdict, counted(Outcome::Late));
    assert!(Outcome::Late.in_full() && !Outcome::Late.on_time());
    assert_eq!(judged.days_late, 1);
}

#[test]
fn twice_the_quantity_on_the_day() {
    let line = line().came(0, 200);
    assert_eq!(judge(&line, PLAIN()).1, counted(Outcome::Over));
    assert!(Outcome::Over.on_time() && !Outcome::Over.in_full());
    let group = total(&[line], Definition { level: Level::Quantity, ..PLAIN() });
    assert_eq!(group.otif_figure.value(), Some("1.000000"));
}

// ---- the case table

#[test]
fn receipts_after_the_as_of_date_do_not_exist() {
    let line = line().came(0, 60).came(20, 40);
    assert_eq!(judge_at(&line, PLAIN(), 19).1, counted(Outcome::LateAndShort));
    assert_eq!(judge_at(&line, PLAIN(), 20).1, counted(Outcome::Late));
}

#[test]
fn promises_after_the_as_of_date_do_not_exist() {
    let line = line().promised(15, -1, Party::Buyer);
    assert_eq!(judge_at(&line, PLAIN(), -2).0.reference, due());
    assert_eq!(judge_at(&line, PLAIN(), -1).0.reference, due() + 15);
}

#[test]
fn cancellations_after_the_as_of_date_do_not_exist() {
    let late = Definition { late: 10, ..PLAIN() };
    let line = line().cancelled(5, Party::Buyer, None);
    assert_eq!(judge_at(&line, late, 4).1, left_out(LeftOut::NotClosed));
    assert_eq!(judge_at(&line, late, 5).1, left_out(LeftOut::CancelledByUs));
}

#[test]
fn a_line_ordered_after_the_as_of_date_does_not_exist() {
    assert_eq!(judge_at(&line().came(0, 100), PLAIN(), -31).1, left_out(LeftOut::AfterAsOf));
}

#[test]
fn not_yet_closed_is_left_out_complete_or_not() {
    let definition = Definition { late: 5, ..PLAIN() };
    for line in [line(), line().came(-2, 100)] {
        assert_eq!(judge_at(&line, definition, 5).1, left_out(LeftOut::NotClosed));
        assert!(matches!(judge_at(&line, definition, 6).1, Verdict::Counted(_)));
    }
}

#[test]
fn complete_before_early_is_in_full_not_on_time() {
    let definition = Definition { early: Some(3), ..PLAIN() };
    assert_eq!(judge(&line().came(-4, 100), definition).1, counted(Outcome::Early));
    assert_eq!(judge(&line().came(-3, 100), definition).1, counted(Outcome::OnTimeInFull));
    assert_eq!(judge(&line().came(-4, 150), definition).1, counted(Outcome::EarlyAndOver));
    assert_eq!(judge(&line().came(-400, 100), PLAIN()).1, counted(Outcome::OnTimeInFull));
}

#[test]
fn cancelled_by_us_before_the_window_closed_is_left_out() {
    let definition = Definition { late: 2, ..PLAIN() };
    let cancelled = |after| line().cancelled(after, Party::Buyer, None);
    assert_eq!(judge(&cancelled(2), definition).1, left_out(LeftOut::CancelledByUs));
    assert_eq!(judge(&cancelled(3), definition).1, counted(Outcome::NeverReceived));
}

#[test]
fn cancelled_by_the_supplier_fails() {
    assert_eq!(judge(&line().cancelled(-5, Party::Supplier, None), PLAIN()).1, counted(Outcome::NeverReceived));
    let part = line().came(0, 60).cancelled(-5, Party::Supplier, Some(40));
    assert_eq!(judge(&part, PLAIN()).1, counted(Outcome::LateAndShort));
}

#[test]
fn cancelled_in_part_is_judged_by_what_remained() {
    let line = line().came(0, 60).cancelled(-5, Party::Buyer, Some(40));
    let (judged, verdict) = judge(&line, PLAIN());
    assert_eq!((judged.ordered, verdict), (units(60).0, counted(Outcome::OnTimeInFull)));
    let later = super::fixture::line().came(0, 60).cancelled(5, Party::Buyer, Some(40));
    assert_eq!(judge(&later, PLAIN()).1, counted(Outcome::LateAndShort));
}

#[test]
fn closed_short_fails_in_full_and_its_days_stop() {
    let line = line().came(0, 60).closed_short(12);
    let (judged, verdict) = judge(&line, PLAIN());
    assert_eq!(verdict, counted(Outcome::LateAndShort));
    assert_eq!((judged.days_late, judged.open), (12, false));
    // As of an earlier date nobody had closed it.
    let (judged, _) = judge_at(&line, PLAIN(), 11);
    assert_eq!((judged.days_late, judged.open), (11, true));
    // What was complete was not closed short.
    let complete = super::fixture::line().came(0, 100).closed_short(12);
    assert_eq!(judge(&complete, PLAIN()).1, counted(Outcome::OnTimeInFull));
}

#[test]
fn nothing_ordered_is_left_out_with_the_reason() {
    for quantity in [0, -5] {
        let line = line().with(|facts| facts.ordered = units(quantity));
        assert_eq!(judge(&line, PLAIN()).1, left_out(LeftOut::NoQuantity));
    }
}

#[test]
fn no_reference_date_is_left_out_with_the_reason() {
    let mut line = line().with(|facts| facts.requested = NO_DAY);
    line.promises.clear();
    assert_eq!(judge(&line, PLAIN()).1, left_out(LeftOut::NoReferenceDate));
}

#[test]
fn a_receipt_without_a_date_counts_for_fill_and_quality_only() {
    let lines = [line().came_undated(80).rejecting(4), line().came(0, 100)];
    assert_eq!(judge(&lines[0], PLAIN()).1, left_out(LeftOut::NoReceiptDate));
    let group = total(&lines, PLAIN());
    assert_eq!((group.population, group.otif), (1, 1));
    assert_eq!(group.left_out[&LeftOut::NoReceiptDate], 1);
    assert_eq!(group.fill_figure.proof().ratio(), ("180", "200"));
    assert_eq!(group.ppm.as_deref(), Some("22222.222222"));
}

#[test]
fn a_receipt_without_an_order_counts_for_quality_only() {
    let receipt = |date| UnorderedReceipt { supplier: 0, unit: 0, date, received: units(100), rejected: units(50) };
    let columns = columns(&[line().came(0, 100)], &[receipt(due()), receipt(NO_DAY), receipt(due() + 61)]);
    let group = groups(&columns, &question(PLAIN()), By::Supplier).total;
    assert_eq!((group.population, group.otif), (1, 1));
    assert_eq!(group.fill_rate.as_deref(), Some("1.000000"));
    assert_eq!(group.ppm.as_deref(), Some("250000.000000"));
    let notes = group.ppm_figure.proof().notes();
    assert!(notes.iter().any(|row| row.note == Note::ReceiptsWithoutOrder && row.n == 1));
}

#[test]
fn a_promise_moved_after_it_had_lapsed_never_rescues() {
    let current = Definition { reference: ReferenceDate::Current, ..PLAIN() };
    let moved = |given| line().promised(10, given, Party::Supplier).came(10, 100);
    assert_eq!(judge(&moved(0), current).1, counted(Outcome::OnTimeInFull));
    assert_eq!(judge(&moved(1), current).1, counted(Outcome::Late));
    let ours = line().promised(10, 1, Party::Buyer).came(10, 100);
    assert_eq!(judge(&ours, PLAIN()).1, counted(Outcome::Late));
}

// ---- reference, place, population

#[test]
fn where_no_promise_was_given_the_requested_date_stands_in() {
    let mut never = line().came(0, 100);
    never.promises.clear();
    let (judged, verdict) = judge(&never, PLAIN());
    assert_eq!((judged.reference, judged.stood_in, verdict), (due(), true, counted(Outcome::OnTimeInFull)));
    let group = total(&[never, line()], PLAIN());
    let notes = group.otif_figure.proof().notes();
    assert!(notes.iter().any(|row| row.note == Note::RequestedStoodIn && row.n == 1));
}

#[test]
fn a_postponement_we_asked_for_moves_the_reference_theirs_does_not() {
    for reference in [ReferenceDate::Original, ReferenceDate::Requested] {
        let definition = Definition { reference, ..PLAIN() };
        let ours = judge(&line().promised(10, -3, Party::Buyer), definition).0;
        assert_eq!((ours.reference, ours.postponed), (due() + 10, true), "{reference:?}");
        let theirs = judge(&line().promised(10, -3, Party::Supplier), definition).0;
        assert_eq!((theirs.reference, theirs.postponed), (due(), false), "{reference:?}");
        let too_late = judge(&line().promised(10, 0, Party::Buyer), definition).0;
        assert_eq!(too_late.reference, due(), "{reference:?}");
        let sooner = judge(&line().promised(-10, -20, Party::Buyer), definition).0;
        assert_eq!(sooner.reference, due(), "bringing forward is no postponement, {reference:?}");
    }
    let current = Definition { reference: ReferenceDate::Current, ..PLAIN() };
    assert_eq!(judge(&line().promised(10, -3, Party::Supplier), current).0.reference, due() + 10);
}

#[test]
fn under_e_f_and_c_terms_the_handover_is_judged_where_known() {
    let known = line().came(5, 100).handed_over(0);
    let (judged, verdict) = judge(&known, PLAIN());
    assert_eq!((verdict, judged.by_handover, judged.by_arrival), (counted(Outcome::OnTimeInFull), true, false));
    let unknown = line().came(5, 100).with(|facts| facts.at_handover = true);
    let (judged, verdict) = judge(&unknown, PLAIN());
    assert_eq!((verdict, judged.by_handover, judged.by_arrival), (counted(Outcome::Late), false, true));
    let mut delivered = line().came(5, 100).handed_over(0);
    delivered.facts.at_handover = false; // a D term: handover is the carrier's business
    assert_eq!(judge(&delivered, PLAIN()).1, counted(Outcome::Late));
    for (term, handover) in [("EXW", true), ("fca", true), (" CIF ", true), ("DAP", false), ("DDP", false), ("", false)]
    {
        assert_eq!(delivers_at_handover(term), handover, "{term}");
    }
}

#[test]
fn lines_never_received_are_in_the_population_and_fail() {
    let group = total(&[line(), line().came(0, 100)], PLAIN());
    assert_eq!((group.population, group.otif), (2, 1));
    assert_eq!(group.otif_figure.value(), Some("0.500000"));
}

#[test]
fn references_outside_the_period_are_left_out() {
    let line = line().with(|facts| facts.requested = due() - 300);
    let requested = Definition { reference: ReferenceDate::Requested, ..PLAIN() };
    assert_eq!(judge(&line, requested).1, left_out(LeftOut::OutsidePeriod));
}

#[test]
fn services_are_not_measured_and_said_so() {
    let group = total(&[line().with(|facts| facts.service = true), line().came(0, 100)], PLAIN());
    assert_eq!((group.population, group.left_out[&LeftOut::Service]), (1, 1));
    let notes = group.otif_figure.proof().notes();
    assert!(notes.iter().any(|row| row.note == Note::ServicesNotMeasured && row.n == 1));
}

#[test]
fn business_days_stretch_the_window_over_the_weekend() {
    let definition = Definition { late: 5, days: DayKind::Business, ..PLAIN() };
    // Due on a Monday: five business days end on the Monday after.
    assert_eq!(judge(&line().came(7, 100), definition).1, counted(Outcome::OnTimeInFull));
    assert_eq!(judge(&line().came(8, 100), definition).1, counted(Outcome::Late));
    let early = Definition { early: Some(1), days: DayKind::Business, ..PLAIN() };
    assert_eq!(judge(&line().came(-3, 100), early).1, counted(Outcome::OnTimeInFull)); // the Friday before
    assert_eq!(judge(&line().came(-4, 100), early).1, counted(Outcome::Early));
}

#[test]
fn tolerances_are_exact_at_their_edge() {
    let definition = Definition { under: "2.5".parse().unwrap(), over: "1".parse().unwrap(), ..PLAIN() };
    let came = |micro: i64| {
        let mut line = line().came(0, 0);
        line.receipts[0].quantity = Micro(micro);
        judge(&line, definition).1
    };
    assert_eq!(came(97_500_000), counted(Outcome::OnTimeInFull));
    assert_eq!(came(97_499_999), counted(Outcome::LateAndShort));
    assert_eq!(came(101_000_000), counted(Outcome::OnTimeInFull));
    assert_eq!(came(101_000_001), counted(Outcome::Over));
}

// ---- receipts, returns, reversals

#[test]
fn accepted_is_received_less_rejected() {
    let accepted = Definition { count: Counting::Accepted, ..PLAIN() };
    let line = line().came(0, 100).rejecting(10).came(5, 10);
    assert_eq!(judge(&line, accepted).1, counted(Outcome::Late));
    assert_eq!(judge(&line, PLAIN()).1, counted(Outcome::Over));
    assert_eq!(judge(&line, accepted).0.completed, due() + 5);
}

#[test]
fn a_return_adds_to_rejected() {
    let line = line().came(0, 100).went_back(10, 30);
    let accepted = Definition { count: Counting::Accepted, ..PLAIN() };
    assert_eq!(judge(&line, PLAIN()).1, counted(Outcome::OnTimeInFull));
    assert_eq!(judge(&line, accepted).1, counted(Outcome::Short)); // in time, and less of it now
    assert_eq!(judge_at(&line, accepted, 9).1, counted(Outcome::OnTimeInFull));
    let group = total(&[line], PLAIN());
    assert_eq!((group.ppm.as_deref(), group.fill_rate.as_deref()), (Some("300000.000000"), Some("1.000000")));
}

#[test]
fn a_reversal_cancels_its_original_from_its_day_on() {
    let line = line().came(0, 100).reversed(10, 100).came(12, 100);
    assert_eq!(judge_at(&line, PLAIN(), 9).1, counted(Outcome::OnTimeInFull));
    assert_eq!(judge_at(&line, PLAIN(), 10).1, counted(Outcome::NeverReceived));
    let (judged, verdict) = judge(&line, PLAIN());
    assert_eq!((verdict, judged.completed, judged.received), (counted(Outcome::Late), due() + 12, units(100).0));
    // A negative receipt is a reversal under another name.
    let negative = super::fixture::line().came(0, 100).came(10, -100);
    assert_eq!(judge(&negative, PLAIN()).1, counted(Outcome::NeverReceived));
    // One that matches nothing takes its quantity off.
    let part = super::fixture::line().came(0, 100).reversed(10, 30);
    assert_eq!(judge(&part, PLAIN()).0.received, units(70).0);
}

// ---- levels

#[test]
fn an_order_enters_when_all_its_live_lines_have_closed() {
    let definition = Definition { level: Level::Order, ..PLAIN() };
    let of_order = |order, shift: i32| {
        let mut line = line().with(|facts| facts.order = order).came(shift, 100);
        line.promises[0].promised += shift;
        line
    };
    let lines = [
        of_order(1, 0),
        of_order(1, 20),                                   // order 1 closes with this line
        of_order(2, 0),                                    //
        of_order(2, 0).came(1, 5),                         // over: order 2 fails
        of_order(3, 0),                                    //
        of_order(3, 90).cancelled(1, Party::Buyer, None),  // not live: order 3 is the other line
        of_order(4, 0).with(|facts| facts.service = true), // nothing live
    ];
    let columns = columns(&lines, &[]);
    let at = |after| groups(&columns, &question_at(definition, after), By::Supplier).total;
    let open = at(10);
    assert_eq!((open.population, open.otif), (2, 1));
    assert_eq!(open.left_out[&LeftOut::OrderStillOpen], 1);
    assert_eq!(open.left_out[&LeftOut::Service], 1);
    let closed = at(21);
    assert_eq!((closed.population, closed.otif, closed.in_full, closed.on_time), (3, 2, 2, 3));
    assert_eq!(closed.otif_figure.proof().unit(), "orders");
    // Dated by the last reference among its lines.
    let months = groups(&columns, &question_at(definition, 60), By::Month);
    let found: Vec<_> = months.groups.iter().map(|group| (group.key.as_str(), group.population)).collect();
    assert_eq!(found, [("2026-03", 2), ("2026-04", 1)]);
}

#[test]
fn value_level_weighs_by_ordered_value_at_the_order_date_s_rate() {
    let definition = Definition { level: Level::Value, ..PLAIN() };
    let (sar, usd) = (Currency::new("SAR").unwrap(), Currency::new("USD").unwrap());
    let mut rates = RateTable::new();
    rates.state(usd, sar, unpack(due() - 40).unwrap(), "3.75".parse().unwrap());
    rates.state(usd, sar, unpack(due() - 20).unwrap(), "9".parse().unwrap()); // after the order's date
    let lines = [
        line().came(0, 100),
        line().with(|facts| (facts.value, facts.currency) = (Some(units(800)), 1)),
        line().with(|facts| facts.currency = 2), // no rate was stated for the euro
        line().with(|facts| facts.value = None),
    ];
    let columns = columns(&lines, &[]);
    let valuation = Valuation { currency: sar, rates: &rates };
    let calendar = crate::calendar::Calendar::default();
    let inquiry = Inquiry::new(&columns, &question(definition), &calendar, Some(valuation)).unwrap();
    let scope = Scope::all(&columns);
    let total = inquiry.groups(By::Supplier, &[], &scope, Micro::ZERO).total;
    assert_eq!(total.otif_figure.proof().ratio(), ("1000", "4000"));
    assert_eq!(total.otif_figure.value(), Some("0.250000"));
    assert_eq!(total.otif_figure.proof().unit(), "value:SAR");
    assert_eq!(total.left_out[&LeftOut::NoRate], 2);
    // n = (Σw)² ÷ Σw² = 4000² ÷ (1000² + 3000²) = 1.6
    let expected = crate::deliveries::stats::wilson(0.4, 1.6).unwrap();
    let (low, high) = total.otif_figure.bounds();
    assert_eq!(low.unwrap(), format!("{:.6}", expected.low));
    assert_eq!(high.unwrap(), format!("{:.6}", expected.high));
    assert_eq!(value(inquiry.tallies(By::Supplier, &scope).total.rate(Measure::Otif)), "0.250000");
}

#[test]
fn quantity_level_stays_inside_one_unit() {
    let definition = Definition { level: Level::Quantity, ..PLAIN() };
    let lines = [
        line().came(0, 100),
        line().came(0, 50),
        line().with(|facts| facts.unit = 1),
        line().with(|facts| (facts.unit, facts.supplier) = (1, 1)).came(0, 25),
    ];
    let columns = columns(&lines, &[]);
    let groups = groups(&columns, &question(definition), By::Supplier);
    assert_eq!(groups.total.otif_figure.proof().ratio(), ("150", "200"));
    assert_eq!(groups.total.otif_figure.proof().unit(), "quantity:EA");
    assert_eq!(groups.total.left_out[&LeftOut::UnitDiffers], 2);
    assert_eq!(groups.groups[1].otif_figure.proof().unit(), "quantity:KG");
    assert_eq!(groups.groups[1].otif_figure.proof().ratio(), ("25", "100"));
}

#[test]
fn a_line_counts_once_in_each_category_and_once_in_the_total() {
    let lines = [line().with(|facts| facts.supplier = 1).came(0, 100), line()];
    let groups = groups(&columns(&lines, &[]), &question(PLAIN()), By::Category);
    assert_eq!((groups.total.population, groups.total.otif), (2, 1));
    let found: Vec<_> = groups.groups.iter().map(|group| (group.population, group.otif)).collect();
    assert_eq!(found, [(2, 1), (1, 1)]);
}

// ---- days, quality, attribution, no data

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
