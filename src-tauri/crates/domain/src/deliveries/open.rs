//! The open-order book: lines still to come, by which promise, how often it moved, and what of them is outstanding.

use chrono::NaiveDate;

use super::columns::{Columns, NO_VALUE, SERVICE, VOIDED};
use super::facts::Party;
use crate::calendar::{Day, NO_DAY, pack, unpack};
use crate::numbers::{Currency, Micro, div_half_away};

/// A line of which something is still to come: not all received, not given up, not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outstanding {
    /// Its local id.
    pub id: u32,
    /// The supplier's index.
    pub supplier: u32,
    /// The order's index.
    pub order: u32,
    /// As ordered, less what was cancelled.
    pub ordered: Micro,
    /// What arrived.
    pub received: Micro,
    /// What is still to come; above zero.
    pub left: Micro,
    /// What that is worth: its share of the line's value; `None` where no value is known.
    pub worth: Option<(Micro, Currency)>,
    /// The date we asked for.
    pub requested: Option<NaiveDate>,
    /// The first date promised.
    pub original: Option<NaiveDate>,
    /// The last date promised.
    pub current: Option<NaiveDate>,
    /// How often the promise moved at the supplier's wish.
    pub moved_by_supplier: u32,
    /// How often it moved at ours.
    pub moved_by_buyer: u32,
}

impl Outstanding {
    /// The day it is expected: as promised last, or as requested where nothing was promised.
    pub fn due(&self) -> Option<NaiveDate> {
        self.current.or(self.requested)
    }

    /// Days since the day it was expected; `None` where that has not passed.
    pub fn days_overdue(&self, as_of: NaiveDate) -> Option<u32> {
        let days = as_of.signed_duration_since(self.due()?).num_days();
        u32::try_from(days).ok().filter(|days| *days > 0)
    }

    /// How often the promise moved, at anyone's wish.
    pub fn moved(&self) -> u32 {
        self.moved_by_supplier.saturating_add(self.moved_by_buyer)
    }
}

/// What was promised by a day.
#[derive(Default)]
struct Promised {
    original: Day,
    current: Day,
    by_supplier: u32,
    by_buyer: u32,
}

impl Columns {
    /// The lines still to come as of a day, in order of id. What was ordered, cancelled, promised or received later does not
    /// exist yet; a receipt whose day nobody knows has come. Services bring no goods and are not in the book.
    pub fn outstanding(&self, as_of: NaiveDate) -> impl Iterator<Item = Outstanding> {
        let day = pack(as_of);
        (0..self.len()).filter_map(move |line| self.still_to_come(line, day))
    }

    fn still_to_come(&self, line: usize, as_of: Day) -> Option<Outstanding> {
        if self.flags[line] & SERVICE != 0 || self.order_date[line] > as_of {
            return None;
        }
        let ordered = self.left(line, as_of);
        let received = self.received(line, as_of);
        let left = ordered.checked_sub(received).filter(|left| ordered > 0 && *left > 0)?;
        // A line without an early end has none on the least of days.
        let closed = self.extra_of(line).map_or(NO_DAY, |extra| extra.closed_short);
        if closed != NO_DAY && closed <= as_of {
            return None;
        }
        let promised = self.promised(line, as_of);
        Some(Outstanding {
            id: self.id[line],
            supplier: self.supplier[line],
            order: self.order[line],
            ordered: Micro(ordered),
            received: Micro(received),
            left: Micro(left),
            worth: self.worth_of(line, left),
            requested: unpack(self.requested[line]),
            original: unpack(promised.original),
            current: unpack(promised.current),
            moved_by_supplier: promised.by_supplier,
            moved_by_buyer: promised.by_buyer,
        })
    }

    fn received(&self, line: usize, as_of: Day) -> i64 {
        let here = |receipt: &usize| {
            let voided = self.receipt_flags[*receipt] & VOIDED != 0 && self.void_day(*receipt) <= as_of;
            self.receipt_day[*receipt] <= as_of && !voided
        };
        let came = self.receipts_of(line).filter(here).map(|receipt| self.receipt_quantity[receipt]);
        came.fold(0_i64, i64::saturating_add).max(0)
    }

    fn promised(&self, line: usize, as_of: Day) -> Promised {
        let plain = self.promise[line];
        let Some(extra) = self.extra_of(line) else {
            return Promised { original: plain, current: plain, ..Promised::default() };
        };
        let log = self.promises_of(extra);
        let log = &log[..log.partition_point(|promise| promise.given <= as_of)];
        let ends = |promise: Option<&super::facts::Promise>| promise.map_or(NO_DAY, |promise| promise.promised);
        let mut told = Promised { original: ends(log.first()), current: ends(log.last()), ..Promised::default() };
        for pair in log.windows(2).filter(|pair| pair[0].promised != pair[1].promised) {
            match pair[1].asked_by {
                Party::Supplier => told.by_supplier += 1,
                Party::Buyer => told.by_buyer += 1,
            }
        }
        told
    }

    /// The share of the line's value that so much of it has.
    fn worth_of(&self, line: usize, left: i64) -> Option<(Micro, Currency)> {
        let value = Some(self.value[line]).filter(|value| *value != NO_VALUE)?;
        let currency = self.dictionary.currencies.get(usize::from(self.currency[line])).copied()?;
        let exact = div_half_away(i128::from(value) * i128::from(left), i128::from(self.ordered[line]))?;
        Some((Micro(i64::try_from(exact).ok()?), currency))
    }
}
