//! What is still to come, and how late it is likely to be.

use proptest::prelude::*;

use super::fixture::*;
use super::properties::any_line;
use crate::calendar::{Day, NO_DAY, unpack};
use crate::deliveries::{Definition, Outstanding, Party, ReceiptKind, ReferenceDate, Scope};
use crate::numbers::Micro;

fn open(line: &Line, after: i32) -> Option<Outstanding> {
    let columns = columns(std::slice::from_ref(line), &[]);
    columns.outstanding(unpack(due() + after).unwrap()).next()
}

#[test]
fn what_has_not_come_is_open_and_worth_its_share() {
    let found = open(&line().came(-2, 40), 0).unwrap();
    assert_eq!((found.ordered, found.received, found.left), (units(100), units(40), units(60)));
    assert_eq!(found.worth.map(|(worth, _)| worth), Some(units(600)));
    // What comes later has not come yet, what nobody dated has, and what was reversed has not.
    assert_eq!(open(&line().came(3, 100), 2).unwrap().left, units(100));
    assert_eq!(open(&line().came(3, 100), 3), None);
    assert_eq!(open(&line().came_undated(100), 0), None);
    assert_eq!(open(&line().came(1, 100).reversed(5, 100), 4), None);
    assert_eq!(open(&line().came(1, 100).reversed(5, 100), 5).unwrap().left, units(100));
}

#[test]
fn what_was_given_up_is_not_open() {
    assert_eq!(open(&line().cancelled(1, Party::Buyer, None), 1), None);
    assert_eq!(open(&line().cancelled(1, Party::Supplier, None), 1), None);
    assert_eq!(open(&line().cancelled(1, Party::Buyer, None), 0).unwrap().left, units(100));
    assert_eq!(open(&line().cancelled(1, Party::Buyer, Some(30)), 2).unwrap().ordered, units(70));
    assert_eq!(open(&line().came(0, 70).cancelled(1, Party::Buyer, Some(30)), 2), None);
    assert_eq!(open(&line().closed_short(4), 4), None);
    assert!(open(&line().closed_short(4), 3).is_some());
    assert_eq!(open(&line().with(|facts| facts.service = true), 0), None);
    assert_eq!(open(&line().with(|facts| facts.ordered = Micro::ZERO), 0), None);
    assert_eq!(open(&line(), -31), None, "it was ordered thirty days before");
}

#[test]
fn it_is_overdue_from_the_day_after_its_last_promise() {
    let moved = line().promised(10, 5, Party::Supplier).promised(20, 8, Party::Buyer).promised(20, 9, Party::Buyer);
    let days = |after| open(&moved, after).unwrap().days_overdue(unpack(due() + after).unwrap());
    assert_eq!([days(0), days(4), days(5), days(20), days(21)], [None, Some(4), None, None, Some(1)]);
    let found = open(&moved, 30).unwrap();
    // Promising the same day again moves nothing.
    assert_eq!((found.moved_by_supplier, found.moved_by_buyer, found.moved()), (1, 1, 2));
    assert_eq!((found.original, found.current), (unpack(due()), unpack(due() + 20)));
    let plain = open(&line(), 3).unwrap();
    assert_eq!((plain.moved(), plain.original, plain.current), (0, unpack(due()), unpack(due())));
}

#[test]
fn what_was_requested_stands_in_for_what_was_never_promised() {
    let mut unpromised = line();
    unpromised.promises.clear();
    let found = open(&unpromised, 3).unwrap();
    assert_eq!((found.current, found.days_overdue(unpack(due() + 3).unwrap())), (None, Some(3)));
    let nothing = open(&unpromised.with(|facts| facts.requested = NO_DAY), 3).unwrap();
    assert_eq!((nothing.due(), nothing.days_overdue(unpack(due() + 3).unwrap())), (None, None));
}

#[test]
fn lateness_is_told_from_completed_lines_against_their_last_promise() {
    let mut lines: Vec<Line> = [4, 5, 6, 7, 30].map(|after| line().came(after, 100)).into();
    lines.push(line()); // never came: it tells nothing of when
    lines.push(line().promised(10, -1, Party::Supplier).came(12, 100));
    let columns = columns(&lines, &[]);
    let definition = Definition { reference: ReferenceDate::Current, ..Definition::default() };
    let question = question(definition);
    let late = inquiry(&columns, &question).lateness(&Scope::all(&columns))[0];
    assert_eq!((late.n, late.median, late.p80), (6, Some(5), Some(7)));
}

/// What is left of a line by reading its logs one by one; `None` where it is not in the book.
fn slow(line: &Line, as_of: Day) -> Option<(i64, Option<Day>)> {
    let facts = &line.facts;
    let gone = line.cancellations.iter().filter(|gone| gone.date <= as_of);
    let ordered = gone.fold(facts.ordered.0, |left, gone| gone.quantity.map_or(0, |quantity| left - quantity.0));
    let day = |handover: Day, date: Day| if facts.at_handover && handover != NO_DAY { handover } else { date };
    let came = line.receipts.iter().filter(|row| row.kind == ReceiptKind::Receipt);
    let came: i64 = came.filter(|row| day(row.handover, row.date) <= as_of).map(|row| row.quantity.0).sum();
    let closed = facts.closed_short != NO_DAY && facts.closed_short <= as_of;
    let gone = facts.service || facts.order_date > as_of || facts.ordered.0 <= 0 || closed || came >= ordered;
    let mut promises: Vec<_> = line.promises.iter().filter(|promise| promise.given <= as_of).collect();
    promises.sort_by_key(|promise| promise.given);
    (!gone).then(|| (ordered - came, promises.last().map(|promise| promise.promised)))
}

proptest! {
    #[test]
    fn the_book_agrees_with_reading_every_log(lines in prop::collection::vec(any_line(), 1..12), after in -10_i32..60) {
        let columns = columns(&lines, &[]);
        let book: Vec<Outstanding> = columns.outstanding(unpack(due() + after).unwrap()).collect();
        for (id, line) in (1..).step_by(3).zip(&lines) {
            let found = book.iter().find(|found| found.id == id);
            let told = found.map(|found| (found.left.0, found.current));
            let read = slow(line, due() + after).map(|(left, current)| (left, current.and_then(unpack)));
            prop_assert_eq!(told, read);
            if let Some(found) = found {
                prop_assert_eq!(found.left.0 + found.received.0, found.ordered.0);
                prop_assert!(found.moved() as usize <= line.promises.len().saturating_sub(1));
            }
        }
    }
}
