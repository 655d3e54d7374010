//! The worked checks of the page (window 0, no tolerance) and its case table, one test each.

use super::fixture::{columns, counted, due, groups, judge, judge_at, left_out, line, question, total, units};
use crate::calendar::NO_DAY;
use crate::deliveries::{
    By, Definition, LeftOut, Level, Note, Outcome, Party, ReferenceDate, UnorderedReceipt, Verdict,
};

const PLAIN: fn() -> Definition = Definition::default;

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
