//! What a line is judged by: its reference, its place, its window, and who is in the population.

use super::fixture::{counted, due, judge, judge_at, left_out, line, total, units};
use crate::deliveries::{
    Counting, DayKind, Definition, LeftOut, Note, Outcome, Party, ReferenceDate, delivers_at_handover,
};
use crate::numbers::Micro;

const PLAIN: fn() -> Definition = Definition::default;

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
