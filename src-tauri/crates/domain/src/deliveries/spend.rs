//! What was ordered, and what it is worth: the lines that spend, prices and quantities are told of.

use chrono::NaiveDate;

use super::columns::{Columns, NO_VALUE};
use crate::calendar::{NO_DAY, pack};
use crate::numbers::{Currency, Micro, div_half_away};

/// A line as it was placed, less what of it was cancelled by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its position in the columns.
    pub line: usize,
    /// The supplier's index.
    pub supplier: u32,
    /// The order's index.
    pub order: u32,
    /// The order's date.
    pub date: NaiveDate,
    /// The quantity as ordered, in the line's unit.
    pub ordered: Micro,
    /// The unit's index.
    pub unit: u16,
    /// What is left of it in its currency; `None` where no value is known.
    pub value: Option<(Micro, Currency)>,
}

impl Columns {
    /// The lines of orders dated from one day to another, both included, that were not cancelled whole by the last one;
    /// orders without a date belong to no period.
    ///
    /// A line cancelled in part counts with the same share of its value. Quantities not above zero have none.
    pub fn placed(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = Placed> {
        let (first, last) = (pack(from), pack(to));
        (0..self.len()).filter_map(move |line| {
            let day = self.order_date[line];
            if day == NO_DAY || day < first || day > last {
                return None;
            }
            let ordered = self.ordered[line];
            let left = self.left(line, last);
            if ordered > 0 && left <= 0 {
                return None;
            }
            let currency = self.dictionary.currencies.get(usize::from(self.currency[line])).copied();
            let value = Some(self.value[line]).filter(|value| *value != NO_VALUE);
            let value = value.and_then(|value| part(value, left, ordered)).map(Micro);
            Some(Placed {
                line,
                supplier: self.supplier[line],
                order: self.order[line],
                date: crate::calendar::unpack(day)?,
                ordered: Micro(ordered),
                unit: self.unit[line],
                value: value.zip(currency),
            })
        })
    }

    /// The quantity less what anyone cancelled by a day.
    pub(super) fn left(&self, line: usize, by: crate::calendar::Day) -> i64 {
        let ordered = self.ordered[line];
        let Some(extra) = self.extra_of(line) else { return ordered };
        let gone = self.cancellations_of(extra).iter().filter(|one| one.date <= by);
        gone.fold(ordered, |left, one| one.quantity.map_or(0, |quantity| left.saturating_sub(quantity.0.max(0))))
    }
}

/// The share of a value that is left.
fn part(value: i64, left: i64, ordered: i64) -> Option<i64> {
    if left == ordered || ordered <= 0 {
        return Some(value);
    }
    div_half_away(i128::from(value) * i128::from(left), i128::from(ordered)).and_then(|part| i64::try_from(part).ok())
}
