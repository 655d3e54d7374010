//! The rules a second time, written plainly and slowly from the page, to hold the fast ones against.

use super::fixture::{Line, due};
use crate::calendar::{Calendar, Day, NO_DAY};
use crate::deliveries::{Counting, DayKind, Definition, Party, ReceiptKind, ReferenceDate};

/// What the page says of a line in the population; `None` for lines not in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Plain {
    pub on_time: bool,
    pub in_full: bool,
    pub days_late: i32,
    pub open: bool,
    pub in_window: i64,
    pub total: i64,
    pub ordered: i64,
}

fn reference(line: &Line, definition: &Definition, as_of: Day) -> Option<Day> {
    let mut known: Vec<_> = line.promises.iter().filter(|p| p.given <= as_of).collect();
    known.sort_by_key(|p| p.given);
    let requested = Some(line.facts.requested).filter(|day| *day != NO_DAY);
    let start = if definition.reference == ReferenceDate::Requested || known.is_empty() {
        requested
    } else {
        Some(known.remove(0).promised)
    };
    let mut day = start?;
    for promise in known {
        let in_time_by_us = promise.asked_by == Party::Buyer && promise.given < day && promise.promised > day;
        let not_lapsed = promise.given <= day;
        if in_time_by_us || (definition.reference == ReferenceDate::Current && not_lapsed) {
            day = promise.promised;
        }
    }
    Some(day)
}

fn shifted(definition: &Definition, calendar: &Calendar, day: Day, by: i32) -> Day {
    match definition.days {
        DayKind::Calendar => day + by,
        DayKind::Business => {
            let (mut at, mut left) = (day, by.abs());
            while left > 0 {
                at += by.signum();
                left -= i32::from(calendar.is_business(at));
            }
            at
        }
    }
}

/// Judges a line of dated receipts and returns (reversals are tried by case).
pub fn judge(line: &Line, definition: &Definition, period: (Day, Day), as_of: Day) -> Option<Plain> {
    let calendar = Calendar::default();
    if line.facts.order_date > as_of || line.facts.service || line.facts.ordered.0 <= 0 {
        return None;
    }
    let reference = reference(line, definition, as_of)?;
    if reference < period.0 || reference > period.1 {
        return None;
    }
    let closes = shifted(definition, &calendar, reference, definition.late as i32);
    let opens = definition.early.map(|early| shifted(definition, &calendar, reference, -(early as i32)));
    let mut ordered = line.facts.ordered.0;
    for cancellation in &line.cancellations {
        let counts = cancellation.by == Party::Buyer && cancellation.date <= as_of && cancellation.date <= closes;
        if counts {
            ordered -= cancellation.quantity.map_or(ordered, |quantity| quantity.0);
        }
    }
    if ordered <= 0 || closes >= as_of {
        return None;
    }
    let mut events: Vec<(Day, i64)> = Vec::new();
    for receipt in line.receipts.iter().filter(|receipt| receipt.date <= as_of) {
        let (received, rejected) = match receipt.kind {
            ReceiptKind::Receipt => (receipt.quantity.0, receipt.rejected.0),
            ReceiptKind::Return => (0, receipt.quantity.0),
            ReceiptKind::Reversal => unreachable!("tried by case"),
        };
        let by_handover = line.facts.at_handover && receipt.kind == ReceiptKind::Receipt && receipt.handover != NO_DAY;
        let day = if by_handover { receipt.handover } else { receipt.date };
        let counts = if definition.count == Counting::Accepted { received - rejected } else { received };
        events.push((day, counts));
    }
    let (under, over) = (i128::from(definition.under.0), i128::from(definition.over.0));
    let hundred = 100_000_000_i128;
    let enough = |quantity: i64| i128::from(quantity) * hundred >= i128::from(ordered) * (hundred - under);
    let through = |last: Day| events.iter().filter(|(day, _)| *day <= last).map(|(_, q)| *q).sum::<i64>();
    let total = through(as_of);
    let in_window: i64 = events
        .iter()
        .filter(|(day, _)| *day <= closes && opens.is_none_or(|opens| *day >= opens))
        .map(|(_, quantity)| *quantity)
        .sum();
    let completed = (due() - 600..=as_of).find(|day| enough(through(*day)) && events.iter().any(|(d, _)| d == day));
    let given_up = line.facts.closed_short;
    let ended = given_up != NO_DAY && given_up <= as_of && completed.is_none_or(|day| day > given_up);
    let within = i128::from(total) * hundred <= i128::from(ordered) * (hundred + over);
    Some(Plain {
        on_time: !ended && enough(in_window),
        in_full: !ended && enough(total) && within,
        days_late: if ended { given_up } else { completed.unwrap_or(as_of) } - reference,
        open: !ended && completed.is_none(),
        in_window,
        total,
        ordered,
    })
}
