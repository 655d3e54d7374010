//! Terms: when each begins and ends, always counted from the original start.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::rule::Span;
use super::{Renewal, TermRule};

/// One term of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ContractTerm")]
pub struct Term {
    /// How many renewals came before it: 0 is the first term.
    pub renewal: u32,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day; `None` where it has none.
    pub end: Option<NaiveDate>,
}

impl TermRule {
    /// The last day of the first term: the stated one, else by its length. `None` where neither is said or it is out of range.
    pub fn initial_end(&self) -> Option<NaiveDate> {
        self.initial_end.or_else(|| last_day(self.start, self.initial?.times(1)))
    }

    /// The last day after `renewals` renewals by the contract's words, whether or not so many are allowed.
    /// `None` where there is no end or it lies outside the calendar.
    ///
    /// Source: start + initial term + k × renewal period, less one day; where that day does not exist, the month's last day.
    pub fn end_after(&self, renewals: u32) -> Option<NaiveDate> {
        let initial_end = self.initial_end()?;
        if renewals == 0 {
            return Some(initial_end);
        }
        let added = self.period?.times(renewals);
        match (self.initial_end, self.initial.map(|initial| initial.times(1)), added) {
            // Months upon months are counted in one go from the start, so that a clamped end leaves no trace.
            (None, Some(Span::Months(first)), Span::Months(more)) => {
                last_day(self.start, Span::Months(first.saturating_add(more)))
            }
            _ => last_day(initial_end.succ_opt()?, added),
        }
    }

    /// Whether it renews or may be extended, for a length that was never recorded.
    pub(super) fn period_unknown(&self) -> bool {
        self.renewal.needs_period() && self.renewals != Some(0) && self.period.is_none_or(|period| period.count == 0)
    }

    /// How many renewals the words allow at most.
    pub(super) fn most_renewals(&self) -> u32 {
        let renews = self.period.is_some_and(|period| period.count > 0);
        match self.renewal {
            Renewal::Automatic | Renewal::Option if renews => self.renewals.unwrap_or(u32::MAX),
            _ => 0,
        }
    }

    /// How many renewals have come or will come by themselves: for options only those taken up.
    pub(super) fn own_renewals(&self) -> u32 {
        match self.renewal {
            Renewal::Option => self.most_renewals().min(self.taken_up),
            _ => self.most_renewals(),
        }
    }

    /// The term after so many renewals. `None` where it would begin outside the calendar.
    pub fn term(&self, renewals: u32) -> Option<Term> {
        let start = match renewals.checked_sub(1) {
            None => self.start,
            Some(before) => self.end_after(before)?.succ_opt()?,
        };
        let end = if self.renewal == Renewal::Evergreen { None } else { self.end_after(renewals) };
        Some(Term { renewal: renewals, start, end })
    }

    /// The term that holds a date: the first before the start, the last after the end.
    pub fn term_at(&self, date: NaiveDate) -> Option<Term> {
        if self.renewal == Renewal::Evergreen {
            return self.term(0);
        }
        // Ends never fall as renewals rise; past the calendar there is none, which is later than any date.
        let (mut low, mut high) = (0, self.own_renewals());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.end_after(middle).is_none_or(|end| end >= date) { high = middle } else { low = middle + 1 }
        }
        self.term(low)
    }
}

/// The last day of a span that begins on `start`.
fn last_day(start: NaiveDate, span: Span) -> Option<NaiveDate> {
    match span {
        Span::Days(days) => start.checked_add_days(Days::new(days))?.pred_opt(),
        Span::Months(months) => {
            let next = start.checked_add_months(Months::new(u32::try_from(months).ok()?))?;
            // Clamped, it is the last day already: there is no day of that number to lie before.
            if next.day() == start.day() { next.pred_opt() } else { Some(next) }
        }
    }
}
