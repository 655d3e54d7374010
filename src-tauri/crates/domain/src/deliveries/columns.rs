//! Order lines and receipts as plain arrays in memory, so that a definition can be tried on a million lines
//! while a slider moves: 56 bytes a line and 21 a receipt, and beside them only what few lines have.
//!
//! Lines stand in ascending order of id. A change replaces lines by merging a small set into the whole
//! ([`Columns::merged`]), one sequential copy.

use super::facts::{
    Attribution, Cancellation, LineEvents, LineFacts, Party, Promise, Receipt, ReceiptKind, UnorderedReceipt,
};
use crate::calendar::{Day, NO_DAY};
use crate::numbers::Currency;

/// Marks a line without a known value.
pub(super) const NO_VALUE: i64 = i64::MIN;
/// Marks a line of which nothing unusual is recorded.
pub(super) const NO_EXTRA: u32 = u32::MAX;

pub(super) const SERVICE: u8 = 1;
pub(super) const AT_HANDOVER: u8 = 2;
pub(super) const VOIDED: u8 = 1;
pub(super) const BY_HANDOVER: u8 = 2;

/// Why lines could not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ColumnsError {
    /// A line's id is not greater than that of the line before.
    #[error("lines are not in ascending order of id: {0}")]
    NotAscending(u32),
    /// More than four thousand million rows.
    #[error("too many rows")]
    TooMany,
}

/// The names behind the indexes in the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dictionary {
    /// Units by index.
    pub units: Vec<String>,
    /// Currencies by index.
    pub currencies: Vec<Currency>,
    /// By supplier index: the indexes of its categories.
    pub categories: Vec<Vec<u32>>,
}

/// What few lines have: more than one promise (or one given after the order), cancellations, an early end, a failure.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Extra {
    pub promises: (u32, u32),
    pub cancellations: (u32, u32),
    pub closed_short: Day,
    pub failure: Option<Attribution>,
}

/// The columns. Made by [`ColumnsBuilder`].
#[derive(Debug, Clone, Default)]
pub struct Columns {
    pub(super) id: Vec<u32>,
    pub(super) supplier: Vec<u32>,
    pub(super) order: Vec<u32>,
    pub(super) requested: Vec<Day>,
    pub(super) promise: Vec<Day>,
    pub(super) order_date: Vec<Day>,
    pub(super) order_sent: Vec<Day>,
    pub(super) ordered: Vec<i64>,
    pub(super) value: Vec<i64>,
    pub(super) currency: Vec<u8>,
    pub(super) flags: Vec<u8>,
    pub(super) unit: Vec<u16>,
    /// The last line's receipts end where the receipts do.
    pub(super) first_receipt: Vec<u32>,
    pub(super) extra: Vec<u32>,

    pub(super) receipt_day: Vec<Day>,
    pub(super) receipt_quantity: Vec<i64>,
    pub(super) receipt_rejected: Vec<i64>,
    pub(super) receipt_flags: Vec<u8>,

    pub(super) extras: Vec<Extra>,
    pub(super) promises: Vec<Promise>,
    pub(super) cancellations: Vec<Cancellation>,
    /// Reversed receipts and the day from which they do not exist, by receipt.
    pub(super) voids: Vec<(u32, Day)>,
    pub(super) unordered: Vec<UnorderedReceipt>,

    pub(super) dictionary: Dictionary,
    pub(super) suppliers: usize,
    pub(super) orders: usize,
    /// The first and last date any line can be judged against.
    pub(super) reference_span: Option<(Day, Day)>,
    /// The unit most lines are in: overall, by supplier, by category.
    pub(super) usual_unit: u16,
    pub(super) usual_unit_of_supplier: Vec<u16>,
    pub(super) usual_unit_of_category: Vec<u16>,
    pub(super) usual_currency: u8,
}

impl Columns {
    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.id.len()
    }

    /// Whether there are no lines.
    pub fn is_empty(&self) -> bool {
        self.id.is_empty()
    }

    /// How many receipts there are.
    pub fn receipts(&self) -> usize {
        self.receipt_day.len()
    }

    /// The number of supplier indexes.
    pub fn suppliers(&self) -> usize {
        self.suppliers
    }

    /// The number of category indexes.
    pub fn categories(&self) -> usize {
        self.usual_unit_of_category.len()
    }

    /// The local id of the line at a position.
    pub fn id(&self, line: usize) -> Option<u32> {
        self.id.get(line).copied()
    }

    /// The position of a line by its local id.
    pub fn position(&self, id: u32) -> Option<usize> {
        self.id.binary_search(&id).ok()
    }

    /// The supplier index of the line at a position.
    pub fn supplier(&self, line: usize) -> Option<u32> {
        self.supplier.get(line).copied()
    }

    /// The names behind the indexes.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The currency that most lines are in; `None` without lines.
    pub fn usual_currency(&self) -> Option<Currency> {
        self.dictionary.currencies.get(usize::from(self.usual_currency)).copied()
    }

    /// How many lines each supplier has, by its index.
    pub fn lines_by_supplier(&self) -> Vec<u32> {
        let mut lines = vec![0; self.suppliers];
        for supplier in &self.supplier {
            lines[*supplier as usize] += 1;
        }
        lines
    }

    /// Bytes a line and bytes a receipt take in the columns.
    pub fn widths(&self) -> (usize, usize) {
        fn each<T>(_: &[T]) -> usize {
            size_of::<T>()
        }
        let indexes = each(&self.id)
            + each(&self.supplier)
            + each(&self.order)
            + each(&self.first_receipt)
            + each(&self.extra)
            + each(&self.currency)
            + each(&self.flags)
            + each(&self.unit);
        let days = each(&self.requested) + each(&self.promise) + each(&self.order_date) + each(&self.order_sent);
        let amounts = each(&self.ordered) + each(&self.value);
        let receipt = each(&self.receipt_day)
            + each(&self.receipt_quantity)
            + each(&self.receipt_rejected)
            + each(&self.receipt_flags);
        (indexes + days + amounts, receipt)
    }

    pub(super) fn receipts_of(&self, line: usize) -> std::ops::Range<usize> {
        let end = self.first_receipt.get(line + 1).map_or(self.receipt_day.len(), |end| *end as usize);
        self.first_receipt[line] as usize..end
    }

    pub(super) fn extra_of(&self, line: usize) -> Option<&Extra> {
        match self.extra[line] {
            NO_EXTRA => None,
            at => self.extras.get(at as usize),
        }
    }

    pub(super) fn promises_of(&self, extra: &Extra) -> &[Promise] {
        &self.promises[extra.promises.0 as usize..extra.promises.1 as usize]
    }

    pub(super) fn cancellations_of(&self, extra: &Extra) -> &[Cancellation] {
        &self.cancellations[extra.cancellations.0 as usize..extra.cancellations.1 as usize]
    }

    pub(super) fn void_day(&self, receipt: usize) -> Day {
        let at = self.voids.binary_search_by_key(&(receipt as u32), |(index, _)| *index);
        at.map_or(Day::MAX, |at| self.voids[at].1)
    }

    /// These columns with some lines replaced or added (`changed`), some removed (`retired`, ascending ids), and the
    /// names and receipts without an order as they stand now. Indexes keep their meaning: dictionaries only grow.
    ///
    /// # Errors
    /// `TooMany` where the whole would not fit.
    pub fn merged(
        &self,
        changed: &Self,
        retired: &[u32],
        unordered: Vec<UnorderedReceipt>,
        dictionary: Dictionary,
    ) -> Result<Self, ColumnsError> {
        let mut merged = Self::default();
        merged.reserve(self.len() + changed.len(), self.receipts() + changed.receipts());
        let (mut old, mut new) = (0, 0);
        while old < self.len() || new < changed.len() {
            let (left, right) = (self.id.get(old), changed.id.get(new));
            match (left, right) {
                (Some(l), Some(r)) if l == r => old += 1, // replaced: the new one follows
                (Some(l), r) if r.is_none_or(|r| l < r) => {
                    if retired.binary_search(l).is_err() {
                        merged.copy(self, old)?;
                    }
                    old += 1;
                }
                _ => {
                    merged.copy(changed, new)?;
                    new += 1;
                }
            }
        }
        merged.unordered = unordered;
        merged.settle(dictionary);
        Ok(merged)
    }

    fn reserve(&mut self, lines: usize, receipts: usize) {
        for column in [&mut self.id, &mut self.supplier, &mut self.order, &mut self.first_receipt, &mut self.extra] {
            column.reserve(lines);
        }
        for column in [&mut self.requested, &mut self.promise, &mut self.order_date, &mut self.order_sent] {
            column.reserve(lines);
        }
        self.ordered.reserve(lines);
        self.value.reserve(lines);
        self.currency.reserve(lines);
        self.flags.reserve(lines);
        self.unit.reserve(lines);
        self.receipt_day.reserve(receipts);
        self.receipt_quantity.reserve(receipts);
        self.receipt_rejected.reserve(receipts);
        self.receipt_flags.reserve(receipts);
    }

    fn copy(&mut self, from: &Self, line: usize) -> Result<(), ColumnsError> {
        self.first_receipt.push(u32::try_from(self.receipts()).map_err(|_| ColumnsError::TooMany)?);
        self.id.push(from.id[line]);
        self.supplier.push(from.supplier[line]);
        self.order.push(from.order[line]);
        self.requested.push(from.requested[line]);
        self.promise.push(from.promise[line]);
        self.order_date.push(from.order_date[line]);
        self.order_sent.push(from.order_sent[line]);
        self.ordered.push(from.ordered[line]);
        self.value.push(from.value[line]);
        self.currency.push(from.currency[line]);
        self.flags.push(from.flags[line]);
        self.unit.push(from.unit[line]);
        let extra = from.extra_of(line).map(|extra| {
            let (promises, cancellations) = (from.promises_of(extra), from.cancellations_of(extra));
            self.push_extra(promises, cancellations, extra.closed_short, extra.failure)
        });
        self.extra.push(extra.transpose()?.unwrap_or(NO_EXTRA));
        for receipt in from.receipts_of(line) {
            let flags = from.receipt_flags[receipt];
            if flags & VOIDED != 0 {
                self.voids.push((self.receipts() as u32, from.void_day(receipt)));
            }
            self.receipt_day.push(from.receipt_day[receipt]);
            self.receipt_quantity.push(from.receipt_quantity[receipt]);
            self.receipt_rejected.push(from.receipt_rejected[receipt]);
            self.receipt_flags.push(flags);
        }
        Ok(())
    }

    fn push_extra(
        &mut self,
        promises: &[Promise],
        cancellations: &[Cancellation],
        closed_short: Day,
        failure: Option<Attribution>,
    ) -> Result<u32, ColumnsError> {
        let at = u32::try_from(self.extras.len()).map_err(|_| ColumnsError::TooMany)?;
        let first = (self.promises.len(), self.cancellations.len());
        self.promises.extend_from_slice(promises);
        self.cancellations.extend_from_slice(cancellations);
        let bound = |at: usize| u32::try_from(at).map_err(|_| ColumnsError::TooMany);
        self.extras.push(Extra {
            promises: (bound(first.0)?, bound(self.promises.len())?),
            cancellations: (bound(first.1)?, bound(self.cancellations.len())?),
            closed_short,
            failure,
        });
        Ok(at)
    }

    /// Reckons what stands beside the columns once all lines are in.
    fn settle(&mut self, dictionary: Dictionary) {
        let count = |indexes: &[u32]| indexes.iter().max().map_or(0, |max| *max as usize + 1);
        let from_receipts = self.unordered.iter().map(|receipt| receipt.supplier as usize + 1).max().unwrap_or(0);
        self.suppliers = count(&self.supplier).max(dictionary.categories.len()).max(from_receipts);
        self.orders = count(&self.order);
        let days = self.requested.iter().chain(&self.promise).chain(self.promises.iter().map(|p| &p.promised));
        self.reference_span = days.filter(|day| **day != NO_DAY).fold(None, |span, day| {
            let (first, last) = span.unwrap_or((*day, *day));
            Some((first.min(*day), last.max(*day)))
        });
        let mut currencies = [0_u32; 256];
        for currency in &self.currency {
            currencies[usize::from(*currency)] += 1;
        }
        self.usual_currency = (0..=u8::MAX).rev().max_by_key(|c| currencies[usize::from(*c)]).unwrap_or(0);
        self.settle_units(&dictionary);
        self.dictionary = dictionary;
    }

    fn settle_units(&mut self, dictionary: &Dictionary) {
        let width = self.unit.iter().max().map_or(1, |max| usize::from(*max) + 1);
        let categories = dictionary.categories.iter().flatten().max().map_or(0, |max| *max as usize + 1);
        self.usual_unit = 0;
        self.usual_unit_of_supplier = vec![0; self.suppliers];
        self.usual_unit_of_category = vec![0; categories];
        if width == 1 {
            return;
        }
        let mut pairs: Vec<(u32, u16)> = self.supplier.iter().copied().zip(self.unit.iter().copied()).collect();
        pairs.sort_unstable();
        let mut overall = vec![0_u32; width];
        let mut in_category = vec![0_u32; width * categories];
        let mut best = vec![0_u32; self.suppliers];
        for run in pairs.chunk_by(|a, b| a == b) {
            let ((supplier, unit), lines) = (run[0], run.len() as u32);
            overall[usize::from(unit)] += lines;
            if lines > best[supplier as usize] {
                best[supplier as usize] = lines;
                self.usual_unit_of_supplier[supplier as usize] = unit;
            }
            for category in dictionary.categories.get(supplier as usize).into_iter().flatten() {
                in_category[*category as usize * width + usize::from(unit)] += lines;
            }
        }
        let most = |counts: &[u32]| (0..counts.len()).rev().max_by_key(|unit| counts[*unit]).unwrap_or(0) as u16;
        self.usual_unit = most(&overall);
        for (category, counts) in in_category.chunks(width).enumerate() {
            self.usual_unit_of_category[category] = most(counts);
        }
    }
}

/// Takes in lines in ascending order of id and makes [`Columns`] of them.
#[derive(Debug, Default)]
pub struct ColumnsBuilder {
    columns: Columns,
    promises: Vec<Promise>,
    rows: Vec<Row>,
}

/// A row of the receipt log as it will stand in the columns.
#[derive(Debug, Clone, Copy)]
struct Row {
    day: Day,
    quantity: i64,
    rejected: i64,
    flags: u8,
    void: Day,
    stands: bool,
}

impl ColumnsBuilder {
    /// An empty builder with room for so many lines and receipts.
    pub fn with_capacity(lines: usize, receipts: usize) -> Self {
        let mut builder = Self::default();
        builder.columns.reserve(lines, receipts);
        builder
    }

    /// Takes in a line and what happened to it.
    ///
    /// # Errors
    /// `NotAscending` where its id is not greater than the last; `TooMany` past what an index can tell apart.
    pub fn line(&mut self, facts: &LineFacts, events: &LineEvents<'_>) -> Result<(), ColumnsError> {
        let columns = &mut self.columns;
        if columns.id.last().is_some_and(|last| *last >= facts.id) {
            return Err(ColumnsError::NotAscending(facts.id));
        }
        let first = u32::try_from(columns.receipts() + events.receipts.len()).map_err(|_| ColumnsError::TooMany)?;
        columns.first_receipt.push(first - events.receipts.len() as u32);
        columns.id.push(facts.id);
        columns.supplier.push(facts.supplier);
        columns.order.push(facts.order);
        columns.requested.push(facts.requested);
        columns.order_date.push(facts.order_date);
        columns.order_sent.push(facts.order_sent);
        columns.ordered.push(facts.ordered.0);
        columns.value.push(facts.value.map_or(NO_VALUE, |value| value.0));
        columns.currency.push(facts.currency);
        columns.unit.push(facts.unit);
        let service = if facts.service { SERVICE } else { 0 };
        let handover = if facts.at_handover { AT_HANDOVER } else { 0 };
        columns.flags.push(service | handover);

        self.promises.clear();
        self.promises.extend(events.promises.iter().filter(|promise| promise.promised != NO_DAY));
        self.promises.sort_by_key(|promise| promise.given);
        // One promise known from the order's day on needs no log: it exists whenever the line does.
        let plain = match self.promises[..] {
            [] => true,
            [only] => only.given <= facts.order_date && only.asked_by == Party::Supplier,
            _ => false,
        };
        columns.promise.push(if plain { self.promises.first().map_or(NO_DAY, |p| p.promised) } else { NO_DAY });
        let usual = plain && events.cancellations.is_empty() && facts.closed_short == NO_DAY;
        let extra = if usual && events.failure.is_none() {
            NO_EXTRA
        } else {
            columns.push_extra(&self.promises, events.cancellations, facts.closed_short, events.failure)?
        };
        columns.extra.push(extra);
        self.receipts(facts.at_handover, events.receipts);
        Ok(())
    }

    /// Settles reversals against their originals and appends what is left, by day, days unknown first.
    fn receipts(&mut self, at_handover: bool, receipts: &[Receipt]) {
        self.rows.clear();
        for receipt in receipts {
            let reversal = receipt.kind == ReceiptKind::Reversal
                || (receipt.kind == ReceiptKind::Receipt && receipt.quantity.0 < 0);
            let by_handover = at_handover && receipt.handover != NO_DAY && receipt.kind == ReceiptKind::Receipt;
            let day = if by_handover { receipt.handover } else { receipt.date };
            let amount = receipt.quantity.0.saturating_abs();
            let mut row = Row {
                day,
                quantity: receipt.quantity.0,
                rejected: receipt.rejected.0,
                flags: if by_handover { BY_HANDOVER } else { 0 },
                void: Day::MAX,
                stands: true,
            };
            if receipt.kind == ReceiptKind::Return {
                row.quantity = 0;
                row.rejected = if amount == 0 { receipt.rejected.0 } else { amount };
            }
            if reversal {
                row.quantity = amount.saturating_neg();
                row.rejected = receipt.rejected.0.saturating_abs().saturating_neg();
                let named = receipt.reverses.map(|at| at as usize).filter(|at| *at < self.rows.len());
                let like = |row: &Row| row.stands && row.void == Day::MAX && row.quantity == amount && amount > 0;
                let original = named.or_else(|| self.rows.iter().rposition(like));
                if let Some(original) = original {
                    self.rows[original].void = receipt.date;
                    self.rows[original].flags |= VOIDED;
                    row.stands = false;
                }
            }
            self.rows.push(row);
        }
        self.rows.retain(|row| row.stands);
        self.rows.sort_by_key(|row| row.day);
        let columns = &mut self.columns;
        for row in &self.rows {
            if row.flags & VOIDED != 0 {
                columns.voids.push((columns.receipt_day.len() as u32, row.void));
            }
            columns.receipt_day.push(row.day);
            columns.receipt_quantity.push(row.quantity);
            columns.receipt_rejected.push(row.rejected);
            columns.receipt_flags.push(row.flags);
        }
    }

    /// Takes in a receipt without an order line.
    pub fn unordered(&mut self, receipt: UnorderedReceipt) {
        self.columns.unordered.push(receipt);
    }

    /// The columns, with the names behind their indexes.
    pub fn finish(mut self, dictionary: Dictionary) -> Columns {
        self.columns.settle(dictionary);
        self.columns
    }
}
