//! How one line is judged: the only place where the rule is written, so that a figure, its proof and the list
//! of its lines cannot disagree.

use super::columns::{AT_HANDOVER, BY_HANDOVER, Columns, Extra, SERVICE, VOIDED};
use super::definition::{Counting, Definition, ReferenceDate};
use super::facts::{Attribution, Party};
use super::outcome::{LeftOut, Outcome, Verdict};
use super::window::{Tolerance, Window};
use crate::calendar::{Day, NO_DAY};

/// What a line is judged by.
#[derive(Debug)]
pub(super) struct Rule {
    pub definition: Definition,
    /// The period of reference dates.
    pub from: Day,
    pub to: Day,
    pub as_of: Day,
    pub window: Window,
    pub tolerance: Tolerance,
}

/// A line judged.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that the proof counts")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// Counted or left out, by the line alone (orders, units and rates come after).
    pub verdict: Verdict,
    /// The date judged against; [`NO_DAY`] where there is none.
    pub reference: Day,
    /// The requested date stood in for a promise never given.
    pub stood_in: bool,
    /// The reference moved because we asked, in time.
    pub postponed: bool,
    /// First day of the window; `Day::MIN` where it has no beginning.
    pub opens: Day,
    /// Last day of the window.
    pub closes: Day,
    /// Ordered quantity, less what we cancelled before the window closed. Millionths, as all quantities here.
    pub ordered: i64,
    /// What came by the as-of date, days unknown included.
    pub received: i64,
    /// What of it was rejected or went back.
    pub rejected: i64,
    /// What counts by the definition, days unknown not included.
    pub counted: i64,
    /// What of it came within the window.
    pub in_window: i64,
    /// The day the line was first complete; [`NO_DAY`] where it is not.
    pub completed: Day,
    /// Days from the reference to completion, to the closing of a line closed short, or to the as-of date.
    pub days_late: i32,
    /// Still incomplete: its days late are counted to the as-of date.
    pub open: bool,
    /// Delivered at handover, and judged by its date.
    pub by_handover: bool,
    /// Delivered at handover, whose date nobody recorded.
    pub by_arrival: bool,
}

/// The date a line is judged against, and how it came about.
#[derive(Clone, Copy)]
struct Reference {
    day: Day,
    stood_in: bool,
    postponed: bool,
}

/// What came of a line by the as-of date.
#[derive(Clone, Copy, Default)]
struct Arrivals {
    received: i64,
    rejected: i64,
    counted: i64,
    in_window: i64,
    undated: bool,
    any: bool,
    by_handover: bool,
    completed: Option<Day>,
}

impl Rule {
    /// Judges a line. `FULL` also reckons the quantities of lines left out, for showing them.
    #[expect(clippy::inline_always, reason = "what a caller does not use of a line must cost it nothing")]
    #[inline(always)]
    pub fn judge<const FULL: bool>(&self, columns: &Columns, line: usize) -> Judged {
        let extra = columns.extra_of(line);
        let reference = self.reference(columns, line, extra);
        let (opens, closes) = if reference.day == NO_DAY { (NO_DAY, NO_DAY) } else { self.window.of(reference.day) };
        let mut judged = Judged {
            verdict: Verdict::Counted(Outcome::NeverReceived), // until something is known of it
            reference: reference.day,
            stood_in: reference.stood_in,
            postponed: reference.postponed,
            opens,
            closes,
            ordered: columns.ordered[line],
            received: 0,
            rejected: 0,
            counted: 0,
            in_window: 0,
            completed: NO_DAY,
            days_late: 0,
            open: false,
            by_handover: false,
            by_arrival: false,
        };
        let mut cancelled = false;
        let mut closed_short = NO_DAY;
        if let Some(extra) = extra {
            (judged.ordered, cancelled) = self.ordered(columns, line, extra, closes);
            if extra.closed_short <= self.as_of {
                closed_short = extra.closed_short;
            }
        }
        let reason = self.reason(columns, line, &judged, cancelled);
        if let Some(reason) = reason {
            judged.verdict = Verdict::LeftOut(reason);
            if !FULL {
                return judged;
            }
        }

        let arrivals = self.arrivals(columns, line, judged.ordered, opens, closes);
        judged.received = arrivals.received;
        judged.rejected = arrivals.rejected;
        judged.counted = arrivals.counted;
        judged.in_window = arrivals.in_window;
        if columns.flags[line] & AT_HANDOVER != 0 {
            judged.by_handover = arrivals.by_handover;
            judged.by_arrival = arrivals.any && !arrivals.by_handover;
        }
        if reason.is_none() && arrivals.undated {
            judged.verdict = Verdict::LeftOut(LeftOut::NoReceiptDate);
        }
        if reference.day != NO_DAY {
            self.conclude(&mut judged, &arrivals, closed_short);
        }
        judged
    }

    /// Completion, days late and outcome.
    #[expect(clippy::inline_always, reason = "part of the judgement")]
    #[inline(always)]
    fn conclude(&self, judged: &mut Judged, arrivals: &Arrivals, closed_short: Day) {
        let completed = arrivals.completed.unwrap_or(NO_DAY);
        // Closing ends a line that is not complete by then; a line complete before it was not closed short.
        let ended = closed_short != NO_DAY && (completed == NO_DAY || completed > closed_short);
        judged.completed = if ended { NO_DAY } else { completed };
        let stands = if ended {
            closed_short
        } else if completed == NO_DAY {
            self.as_of
        } else {
            completed
        };
        judged.days_late = stands.saturating_sub(judged.reference);
        judged.open = !ended && completed == NO_DAY;
        if !matches!(judged.verdict, Verdict::Counted(_)) {
            return;
        }
        let on_time = !ended && self.tolerance.reaches(judged.in_window, judged.ordered);
        let enough = !ended && self.tolerance.reaches(judged.counted, judged.ordered);
        let over = !self.tolerance.stays_within(judged.counted, judged.ordered);
        let early = judged.completed != NO_DAY && judged.completed <= judged.closes;
        let outcome = match (on_time, enough, over) {
            (true, true, false) => Outcome::OnTimeInFull,
            (true, true, true) => Outcome::Over,
            (true, false, _) => Outcome::Short,
            (false, true, true) if early => Outcome::EarlyAndOver,
            (false, true, true) => Outcome::LateAndOver,
            (false, true, false) if early => Outcome::Early,
            (false, true, false) => Outcome::Late,
            (false, false, _) if arrivals.received <= 0 => Outcome::NeverReceived,
            (false, false, _) => Outcome::LateAndShort,
        };
        judged.verdict = Verdict::Counted(outcome);
    }

    /// Why the line is left out, before anything that came is looked at.
    #[expect(clippy::inline_always, reason = "part of the judgement")]
    #[inline(always)]
    fn reason(&self, columns: &Columns, line: usize, judged: &Judged, cancelled: bool) -> Option<LeftOut> {
        let known = judged.reference != NO_DAY;
        if columns.order_date[line] > self.as_of {
            Some(LeftOut::AfterAsOf)
        } else if known && (judged.reference < self.from || judged.reference > self.to) {
            Some(LeftOut::OutsidePeriod)
        } else if columns.flags[line] & SERVICE != 0 {
            Some(LeftOut::Service)
        } else if columns.ordered[line] <= 0 {
            Some(LeftOut::NoQuantity)
        } else if !known {
            Some(LeftOut::NoReferenceDate)
        } else if cancelled {
            Some(LeftOut::CancelledByUs)
        } else if judged.closes >= self.as_of {
            Some(LeftOut::NotClosed)
        } else {
            None
        }
    }

    /// The reference date.
    #[expect(clippy::inline_always, reason = "part of the judgement")]
    #[inline(always)]
    fn reference(&self, columns: &Columns, line: usize, extra: Option<&Extra>) -> Reference {
        let requested = columns.requested[line];
        if let Some(extra) = extra {
            return self.moved_reference(columns, extra, requested);
        }
        let promise = columns.promise[line];
        if self.definition.reference == ReferenceDate::Requested {
            return Reference { day: requested, stood_in: false, postponed: false };
        }
        let stood_in = promise == NO_DAY && requested != NO_DAY;
        Reference { day: if stood_in { requested } else { promise }, stood_in, postponed: false }
    }

    /// The reference date of a line with a log: a postponement we asked for before the date moves it; a promise that
    /// has lapsed is never mended.
    #[cold]
    fn moved_reference(&self, columns: &Columns, extra: &Extra, requested: Day) -> Reference {
        let log = columns.promises_of(extra);
        let log = &log[..log.partition_point(|promise| promise.given <= self.as_of)];
        let current = self.definition.reference == ReferenceDate::Current;
        let (mut day, stood_in, changes) = match (self.definition.reference, log.split_first()) {
            // The first promise is a change only to what we requested.
            (ReferenceDate::Requested, _) => (requested, false, log),
            (_, Some((first, changes))) => (first.promised, false, changes),
            (_, None) => (requested, requested != NO_DAY, log),
        };
        let mut postponed = false;
        if day == NO_DAY {
            return Reference { day, stood_in, postponed };
        }
        for change in changes {
            let ours = change.asked_by == Party::Buyer && change.given < day && change.promised > day;
            if ours || (current && change.given <= day) {
                day = change.promised;
                postponed |= ours;
            }
        }
        Reference { day, stood_in, postponed }
    }

    /// What remained ordered when the window closed, and whether we had cancelled all of it by then.
    fn ordered(&self, columns: &Columns, line: usize, extra: &Extra, closes: Day) -> (i64, bool) {
        let ordered = columns.ordered[line];
        let mut remaining = ordered;
        for cancellation in columns.cancellations_of(extra) {
            let counts = cancellation.by == Party::Buyer
                && cancellation.date <= self.as_of
                && closes != NO_DAY
                && cancellation.date <= closes;
            if counts {
                remaining = cancellation.quantity.map_or(0, |quantity| remaining.saturating_sub(quantity.0.max(0)));
            }
        }
        if remaining <= 0 { (ordered, true) } else { (remaining, false) }
    }

    #[expect(clippy::inline_always, reason = "part of the judgement")]
    #[inline(always)]
    fn arrivals(&self, columns: &Columns, line: usize, ordered: i64, opens: Day, closes: Day) -> Arrivals {
        let accepted = self.definition.count == Counting::Accepted;
        let mut arrivals = Arrivals::default();
        let range = columns.receipts_of(line);
        let last = range.end;
        for receipt in range {
            let day = columns.receipt_day[receipt];
            if day > self.as_of {
                break;
            }
            let flags = columns.receipt_flags[receipt];
            let voided = flags & VOIDED != 0 && columns.void_day(receipt) <= self.as_of;
            if !voided {
                let (quantity, rejected) = (columns.receipt_quantity[receipt], columns.receipt_rejected[receipt]);
                arrivals.any = true;
                arrivals.received = arrivals.received.saturating_add(quantity);
                arrivals.rejected = arrivals.rejected.saturating_add(rejected);
                if day == NO_DAY {
                    arrivals.undated = true;
                    continue;
                }
                let counts = if accepted { quantity.saturating_sub(rejected) } else { quantity };
                arrivals.counted = arrivals.counted.saturating_add(counts);
                arrivals.by_handover |= flags & BY_HANDOVER != 0;
                if opens <= day && day <= closes {
                    arrivals.in_window = arrivals.in_window.saturating_add(counts);
                }
            }
            // The day is judged whole: what came in the morning may go back in the afternoon.
            let day_ends = receipt + 1 == last || columns.receipt_day[receipt + 1] != day;
            if day_ends
                && day != NO_DAY
                && arrivals.completed.is_none()
                && self.tolerance.reaches(arrivals.counted, ordered)
            {
                arrivals.completed = Some(day);
            }
        }
        arrivals
    }
}

/// To whom the line's failure is attributable, where recorded.
pub(super) fn attribution(columns: &Columns, line: usize) -> Option<Attribution> {
    columns.extra_of(line).and_then(|extra| extra.failure)
}
