//! Lines and what happened to them, read pack by pack and merged by line.

use std::collections::HashMap;

use sanad_domain::calendar::Day;
use sanad_domain::deliveries::{
    Attribution, Cancellation, Columns, ColumnsBuilder, Dictionary, LineEvents, LineFacts, Promise, Receipt,
    ReceiptKind, UnorderedReceipt, delivers_at_handover,
};
use sanad_domain::numbers::Micro;
use sea_orm::{ConnectionTrait, EntityTrait};

use super::lookups::Lookups;
use super::packed::{Fields, Pack, rows, typed};
use super::suppliers::Suppliers;
use super::unfit;
use crate::entities::{cancellation, line_failure, order_line, promise, purchase_order, receipt};
use crate::lines::{attribution_of, party_of, receipt_kind_of, value_of};
use crate::{Result, Seen, StoreError};

/// Which lines to read.
pub(super) enum Part<'a> {
    All,
    /// Keys from `from` up to but not including `below`.
    Keys {
        from: i64,
        below: i64,
    },
    Named(&'a [i64]),
}

impl Part<'_> {
    /// The condition on a column that holds a line's key.
    fn on(&self, column: &str) -> String {
        match self {
            Self::All => String::from("1 = 1"),
            Self::Keys { from, below } => format!("{column} >= {from} AND {column} < {below}"),
            Self::Named(keys) => format!("{column} IN ({})", list(keys)),
        }
    }
}

fn list(keys: &[i64]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// What lines take from their order.
#[derive(Clone, Copy)]
struct Header {
    index: u32,
    order_date: Day,
    sent_date: Day,
    currency: Option<u8>,
    at_handover: bool,
}

/// Rows of one log by line and, within a line, in the order written.
struct Log<T> {
    rows: Vec<(i64, i64, T)>,
    at: usize,
    here: Vec<T>,
}

impl<T: Copy> Log<T> {
    fn new(mut rows: Vec<(i64, i64, T)>) -> Self {
        rows.sort_by_key(|(line, key, _)| (*line, *key));
        Self { rows, at: 0, here: Vec::new() }
    }

    /// The rows of a line; lines are asked for in ascending order.
    fn of(&mut self, line: i64) -> &[T] {
        self.here.clear();
        while let Some((of, _, row)) = self.rows.get(self.at).filter(|(of, ..)| *of <= line) {
            if *of == line {
                self.here.push(*row);
            }
            self.at += 1;
        }
        &self.here
    }
}

/// Columns while they are read.
pub(super) struct Reading<'a> {
    seen: Seen,
    suppliers: &'a Suppliers,
    lookups: Lookups,
    headers: HashMap<i64, Header>,
    builder: ColumnsBuilder,
}

impl<'a> Reading<'a> {
    pub fn new(seen: Seen, suppliers: &'a Suppliers, lookups: Lookups) -> Self {
        Self { seen, suppliers, lookups, headers: HashMap::new(), builder: ColumnsBuilder::default() }
    }

    /// Makes room for so many lines, and as many receipts.
    pub fn reserve(&mut self, lines: usize) {
        self.builder = ColumnsBuilder::with_capacity(lines, lines);
    }

    /// Reads the orders of these lines.
    ///
    /// # Errors
    /// `Corrupt`, and the database's own.
    pub async fn orders(&mut self, db: &impl ConnectionTrait, part: &Part<'_>) -> Result<()> {
        let condition = match part {
            Part::All => part.on("key"),
            part => {
                let lines = self.seen.table::<order_line::Entity>();
                format!("key IN (SELECT purchase_order FROM {lines} WHERE {})", part.on("order_line.key"))
            }
        };
        let (currency, incoterm) = (typed("currency"), typed("incoterm"));
        let fields = ["key", "order_date", "sent_date", &currency, &incoterm];
        let pack = self.pack::<purchase_order::Entity>(db, &fields, &condition).await?;
        for mut row in rows(&pack) {
            let key = row.int()?;
            let (order_date, sent_date) = (row.day()?, row.day()?);
            let currency = self.lookups.currency(row.text());
            let at_handover = delivers_at_handover(row.text());
            let index = self.lookups.order(key);
            self.headers.insert(key, Header { index, order_date, sent_date, currency, at_handover });
        }
        Ok(())
    }

    /// Reads these lines, whose orders were read, with their logs.
    ///
    /// # Errors
    /// `Corrupt`, and the database's own.
    pub async fn lines(&mut self, db: &impl ConnectionTrait, part: &Part<'_>) -> Result<()> {
        let (unit, currency, incoterm) = (typed("unit"), typed("currency"), typed("incoterm"));
        let fields = [
            "key",
            "supplier",
            "purchase_order",
            "ordered",
            "unit_price",
            "price_basis",
            "line_value",
            "requested",
            "closed",
            "service",
            &unit,
            &currency,
            &incoterm,
        ];
        let pack = self.pack::<order_line::Entity>(db, &fields, &part.on("key")).await?;
        if pack.is_empty() {
            return Ok(());
        }
        let mut lines: Vec<(i64, LineFacts)> = rows(&pack).map(|row| self.line(row)).collect::<Result<_>>()?;
        lines.sort_by_key(|(key, _)| *key);
        let on = part.on("line");
        let mut promises = self.promises(db, &on).await?;
        let mut cancellations = self.cancellations(db, &on).await?;
        let mut receipts = self.receipts(db, &on).await?;
        let mut failures = self.failures(db, &on).await?;
        for (key, facts) in lines {
            let events = LineEvents {
                promises: promises.of(key),
                cancellations: cancellations.of(key),
                receipts: receipts.of(key),
                failure: failures.of(key).first().copied(),
            };
            self.builder.line(&facts, &events).map_err(unfit)?;
        }
        Ok(())
    }

    fn line(&mut self, mut row: Fields<'_>) -> Result<(i64, LineFacts)> {
        let (key, supplier, order) = (row.int()?, row.int()?, row.int()?);
        let ordered = Micro(row.int()?);
        let (price, basis, stated) = (row.opt_int()?, row.opt_int()?, row.opt_int()?);
        let (requested, closed_short, service) = (row.day()?, row.day()?, row.int()? != 0);
        let unit = self.lookups.unit(row.text())?;
        let header = self.headers.get(&order).copied().ok_or_else(|| StoreError::Corrupt(format!("order {order}")))?;
        let currency = self.lookups.currency(row.text()).or(header.currency);
        let at_handover = match row.text() {
            "" => header.at_handover,
            incoterm => delivers_at_handover(incoterm),
        };
        let facts = LineFacts {
            id: u32::try_from(key).map_err(|_| StoreError::Corrupt(format!("line {key}")))?,
            supplier: self.suppliers.index(supplier)?,
            order: header.index,
            requested,
            order_date: header.order_date,
            order_sent: header.sent_date,
            ordered,
            // A number without a currency is no amount.
            value: currency.and_then(|_| value_of(ordered, stated, price, basis)),
            currency: currency.unwrap_or_default(),
            unit,
            at_handover,
            closed_short,
            service,
        };
        Ok((key, facts))
    }

    async fn promises(&self, db: &impl ConnectionTrait, on: &str) -> Result<Log<Promise>> {
        let pack = self.pack::<promise::Entity>(db, &["line", "key", "promised", "given", "asked_by"], on).await?;
        let read = |mut row: Fields<'_>| {
            let (line, key) = (row.int()?, row.int()?);
            let promise = Promise { promised: row.day()?, given: row.day()?, asked_by: party_of(row.text())? };
            Ok((line, key, promise))
        };
        Ok(Log::new(rows(&pack).map(read).collect::<Result<_>>()?))
    }

    async fn cancellations(&self, db: &impl ConnectionTrait, on: &str) -> Result<Log<Cancellation>> {
        let fields = ["line", "key", "date", "cancelled_by", "quantity"];
        let pack = self.pack::<cancellation::Entity>(db, &fields, on).await?;
        let read = |mut row: Fields<'_>| {
            let (line, key, date) = (row.int()?, row.int()?, row.day()?);
            let by = party_of(row.text())?;
            Ok((line, key, Cancellation { date, by, quantity: row.opt_int()?.map(Micro) }))
        };
        Ok(Log::new(rows(&pack).map(read).collect::<Result<_>>()?))
    }

    async fn receipts(&self, db: &impl ConnectionTrait, on: &str) -> Result<Log<Receipt>> {
        let names_another = "CASE WHEN reverses IS NULL THEN 0 ELSE 1 END";
        let fields = ["line", "key", "kind", "date", "handover", "quantity", "rejected", names_another];
        let pack = self.pack::<receipt::Entity>(db, &fields, on).await?;
        let mut naming = Vec::new();
        let mut all = Vec::new();
        for mut row in rows(&pack) {
            let (line, key) = (row.int()?, row.int()?);
            let receipt = Receipt {
                kind: receipt_kind_of(row.text())?,
                date: row.day()?,
                handover: row.day()?,
                quantity: Micro(row.int()?),
                rejected: Micro(row.int()?),
                reverses: None,
            };
            if row.int()? != 0 {
                naming.push(line);
            }
            all.push((line, key, receipt));
        }
        let mut log = Log::new(all);
        naming.sort_unstable();
        naming.dedup();
        for lines in naming.chunks(super::NAMED) {
            self.name_reversed(db, lines, &mut log.rows).await?;
        }
        Ok(log)
    }

    /// Finds the rows that reversals of these lines name: the place, in its line's log, of the row with that reference.
    async fn name_reversed(
        &self,
        db: &impl ConnectionTrait,
        lines: &[i64],
        log: &mut [(i64, i64, Receipt)],
    ) -> Result<()> {
        let (reference, reverses) = (typed("reference"), typed("reverses"));
        let on = Part::Named(lines).on("line");
        let pack = self.pack::<receipt::Entity>(db, &["line", "key", &reference, &reverses], &on).await?;
        let mut named: Vec<(i64, i64, &str, &str)> =
            rows(&pack).map(|mut row| Ok((row.int()?, row.int()?, row.text(), row.text()))).collect::<Result<_>>()?;
        named.sort_unstable();
        for of_line in named.chunk_by(|a, b| a.0 == b.0) {
            for (line, key, _, reverses) in of_line.iter().filter(|(.., reverses)| !reverses.is_empty()) {
                let original =
                    of_line.iter().position(|(_, other, reference, _)| reference == reverses && other != key);
                let at = log.binary_search_by_key(&(*line, *key), |(line, key, _)| (*line, *key));
                if let (Some(original), Ok(at)) = (original, at) {
                    log[at].2.reverses = u32::try_from(original).ok();
                }
            }
        }
        Ok(())
    }

    async fn failures(&self, db: &impl ConnectionTrait, on: &str) -> Result<Log<Attribution>> {
        let pack = self.pack::<line_failure::Entity>(db, &["line", "key", "attributable_to"], on).await?;
        let read = |mut row: Fields<'_>| Ok((row.int()?, row.int()?, attribution_of(row.text())?));
        Ok(Log::new(rows(&pack).map(read).collect::<Result<_>>()?))
    }

    /// Receipts without an order line.
    ///
    /// # Errors
    /// `Corrupt`, and the database's own.
    pub async fn unordered_now(&mut self, db: &impl ConnectionTrait) -> Result<Vec<UnorderedReceipt>> {
        let unit = typed("unit");
        let fields = ["supplier", "kind", "date", "quantity", "rejected", &unit];
        let pack = self.pack::<receipt::Entity>(db, &fields, "line IS NULL").await?;
        rows(&pack)
            .map(|mut row| {
                let supplier = self.suppliers.index(row.int()?)?;
                let (kind, date) = (receipt_kind_of(row.text())?, row.day()?);
                let (quantity, rejected) = (row.int()?, row.int()?);
                let (received, rejected) = match kind {
                    ReceiptKind::Receipt => (quantity, rejected),
                    ReceiptKind::Return => (0, if quantity == 0 { rejected } else { quantity.saturating_abs() }),
                    ReceiptKind::Reversal => {
                        (quantity.saturating_abs().saturating_neg(), rejected.saturating_abs().saturating_neg())
                    }
                };
                let unit = self.lookups.unit(row.text())?;
                Ok(UnorderedReceipt { supplier, unit, date, received: Micro(received), rejected: Micro(rejected) })
            })
            .collect()
    }

    /// Reads receipts without an order line into the columns.
    ///
    /// # Errors
    /// As [`Self::unordered_now`].
    pub async fn unordered(&mut self, db: &impl ConnectionTrait) -> Result<()> {
        for receipt in self.unordered_now(db).await? {
            self.builder.unordered(receipt);
        }
        Ok(())
    }

    /// The columns and what their indexes mean.
    pub fn finish(self) -> (Columns, Lookups) {
        let dictionary = Dictionary {
            units: self.lookups.units.clone(),
            currencies: self.lookups.currencies.clone(),
            categories: self.suppliers.categories_of.clone(),
        };
        (self.builder.finish(dictionary), self.lookups)
    }

    async fn pack<E: EntityTrait>(
        &self,
        db: &impl ConnectionTrait,
        fields: &[&str],
        condition: &str,
    ) -> Result<String> {
        Pack { from: &self.seen.table::<E>(), fields, condition }.read(db).await
    }
}
