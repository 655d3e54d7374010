//! Order lines as they are read by people: in lists, and one with all that happened to it.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::deliveries::{Attribution, Party, ReceiptKind};
use sanad_domain::numbers::{MICRO, Micro};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult};

use crate::entities::{cancellation, line_failure, order_line, promise, purchase_order, receipt};
use crate::{Result, Seen, StoreError, dialect};

mod failure;

pub use failure::attribute;

/// How many lines one condition names.
const NAMED: usize = 200;

/// A line as ordered, with its promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRecord {
    /// Local key.
    pub key: i64,
    /// The supplier's local key.
    pub supplier: i64,
    /// The order's number.
    pub order: String,
    /// The line's number within it.
    pub line_no: String,
    /// Our item number.
    pub item: String,
    /// What it is.
    pub description: String,
    /// Unit of the ordered quantity.
    pub unit: String,
    /// Price of `price_basis` units.
    pub unit_price: Option<Micro>,
    /// How many units the price is for.
    pub price_basis: Option<Micro>,
    /// What it is worth: as stated, or by its price.
    pub value: Option<Micro>,
    /// ISO 4217, the line's or its order's.
    pub currency: Option<String>,
    /// The line's Incoterm or its order's.
    pub incoterm: Option<String>,
    /// That Incoterm's place.
    pub place: Option<String>,
    /// The date we asked for.
    pub requested: Option<NaiveDate>,
    /// The order's date.
    pub order_date: Option<NaiveDate>,
    /// The day the order was sent.
    pub order_sent: Option<NaiveDate>,
    /// By the day given, days unknown first.
    pub promises: Vec<PromiseRecord>,
    /// To whom its failure is attributable, where recorded.
    pub failure: Option<FailureRecord>,
}

/// A date promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PromiseRecord {
    /// For when.
    pub promised: NaiveDate,
    /// On which day.
    pub given: Option<NaiveDate>,
    /// Who asked for the change.
    pub asked_by: Party,
}

/// What made a line fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureRecord {
    /// To whom it is attributable.
    pub to: Attribution,
    /// What happened, in a person's words.
    pub cause: String,
    /// Whether the other side disagrees.
    pub disputed: bool,
}

/// A row of a line's receipt log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptRecord {
    /// The document that shows it.
    pub reference: String,
    /// Receipt, return or reversal.
    pub kind: ReceiptKind,
    /// Day of arrival.
    pub date: Option<NaiveDate>,
    /// Day of handover to the carrier.
    pub handover: Option<NaiveDate>,
    /// How much.
    pub quantity: Micro,
    /// How much of it was rejected.
    pub rejected: Micro,
    /// Why.
    pub reason: String,
}

/// A line given up, in whole or in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancellationRecord {
    /// On which day.
    pub date: Option<NaiveDate>,
    /// By whom.
    pub by: Party,
    /// How much; none is all that was open.
    pub quantity: Option<Micro>,
}

/// What came of a line, and what was given up of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineLogs {
    /// In the order written.
    pub receipts: Vec<ReceiptRecord>,
    /// In the order written.
    pub cancellations: Vec<CancellationRecord>,
}

/// What a line is worth: as stated, or quantity × price ÷ basis. None where neither is known or it does not fit.
pub(crate) fn value_of(ordered: Micro, stated: Option<i64>, price: Option<i64>, basis: Option<i64>) -> Option<Micro> {
    stated.map(Micro).or_else(|| Micro::line_value(ordered, Micro(price?), Micro(basis.unwrap_or(MICRO))).ok())
}

pub(crate) fn party_of(code: &str) -> Result<Party> {
    match code {
        "supplier" => Ok(Party::Supplier),
        "buyer" => Ok(Party::Buyer),
        other => Err(StoreError::Corrupt(format!("party {other}"))),
    }
}

pub(crate) fn receipt_kind_of(code: &str) -> Result<ReceiptKind> {
    match code {
        "receipt" => Ok(ReceiptKind::Receipt),
        "return" => Ok(ReceiptKind::Return),
        "reversal" => Ok(ReceiptKind::Reversal),
        other => Err(StoreError::Corrupt(format!("receipt kind {other}"))),
    }
}

pub(crate) fn attribution_of(code: &str) -> Result<Attribution> {
    [Attribution::Supplier, Attribution::Buyer, Attribution::Carrier, Attribution::ForceMajeure]
        .into_iter()
        .find(|to| code_of(*to) == code)
        .ok_or_else(|| StoreError::Corrupt(format!("attribution {code}")))
}

/// How an attribution is stored, and crosses.
pub fn code_of(to: Attribution) -> &'static str {
    match to {
        Attribution::Supplier => "supplier",
        Attribution::Buyer => "buyer",
        Attribution::Carrier => "carrier",
        Attribution::ForceMajeure => "force_majeure",
    }
}

/// Lines by key, as seen; keys that are not there are passed over.
///
/// # Errors
/// [`StoreError::Corrupt`] and the database's own.
pub async fn by_keys(db: &impl ConnectionTrait, seen: Seen, keys: &[u32]) -> Result<HashMap<u32, LineRecord>> {
    let mut found = HashMap::with_capacity(keys.len());
    for keys in keys.chunks(NAMED) {
        let list = keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let lines: Vec<order_line::Model> = all::<order_line::Entity>(db, seen, &format!("key IN ({list})")).await?;
        if lines.is_empty() {
            continue;
        }
        let numbers: Vec<String> = lines.iter().map(|line| line.purchase_order.to_string()).collect();
        let orders: Vec<purchase_order::Model> =
            all::<purchase_order::Entity>(db, seen, &format!("key IN ({})", numbers.join(", "))).await?;
        let orders: HashMap<i64, purchase_order::Model> = orders.into_iter().map(|order| (order.key, order)).collect();
        let on = format!("line IN ({list}) ORDER BY line, key");
        let mut promises: HashMap<i64, Vec<PromiseRecord>> = HashMap::new();
        for row in all::<promise::Entity>(db, seen, &on).await? {
            let Some(until) = date(Some(row.promised))? else { continue };
            let given = date(row.given)?;
            let promise = PromiseRecord { promised: until, given, asked_by: party_of(&row.asked_by)? };
            promises.entry(row.line).or_default().push(promise);
        }
        let mut failures: HashMap<i64, FailureRecord> = HashMap::new();
        for row in all::<line_failure::Entity>(db, seen, &on).await? {
            failures.insert(row.line, failure::read(row)?.1);
        }
        for line in lines {
            let order = orders.get(&line.purchase_order).ok_or(StoreError::NotFound("order"))?;
            let (promises, failure) = (promises.remove(&line.key).unwrap_or_default(), failures.remove(&line.key));
            let key = u32::try_from(line.key).map_err(|_| StoreError::Corrupt(format!("line {}", line.key)))?;
            found.insert(key, record(line, order, promises, failure)?);
        }
    }
    Ok(found)
}

fn record(
    line: order_line::Model,
    order: &purchase_order::Model,
    mut promises: Vec<PromiseRecord>,
    failure: Option<FailureRecord>,
) -> Result<LineRecord> {
    promises.sort_by_key(|promise| promise.given);
    let order_line::Model {
        key,
        supplier,
        purchase_order: _,
        source_key: _,
        line_no,
        item,
        description,
        unit,
        ordered,
        unit_price,
        price_basis,
        line_value,
        currency,
        requested,
        incoterm,
        place,
        closed: _,
        service: _,
        source_row: _,
        row_hash: _,
        recorded_seq: _,
    } = line;
    // A line with its own Incoterm has its own place.
    let (incoterm, place) = match incoterm {
        Some(incoterm) => (Some(incoterm), place),
        None => (order.incoterm.clone(), place.or_else(|| order.place.clone())),
    };
    Ok(LineRecord {
        key,
        supplier,
        order: order.number.clone(),
        line_no,
        item,
        description,
        unit,
        unit_price: unit_price.map(Micro),
        price_basis: price_basis.map(Micro),
        value: value_of(Micro(ordered), line_value, unit_price, price_basis),
        currency: currency.or_else(|| order.currency.clone()),
        incoterm,
        place,
        requested: date(requested)?,
        order_date: date(order.order_date.clone())?,
        order_sent: date(order.sent_date.clone())?,
        promises,
        failure,
    })
}

/// What each of these lines is found by, as seen: its order's number, its own, its item and what it is.
///
/// # Errors
/// The database's own.
pub async fn texts(db: &impl ConnectionTrait, seen: Seen, keys: &[u32]) -> Result<HashMap<u32, String>> {
    let (lines, orders) = (seen.table::<order_line::Entity>(), seen.table::<purchase_order::Entity>());
    let mut found = HashMap::with_capacity(keys.len());
    for keys in keys.chunks(NAMED) {
        let list = keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT order_line.key AS key, purchase_order.number || ' ' || order_line.line_no || ' ' || order_line.item || ' ' || \
             order_line.description AS text FROM {lines} JOIN {orders} ON purchase_order.key = order_line.purchase_order \
             WHERE order_line.key IN ({list})"
        );
        for row in db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await? {
            let key: i64 = row.try_get("", "key")?;
            found.extend(u32::try_from(key).ok().zip(Some(row.try_get::<String>("", "text")?)));
        }
    }
    Ok(found)
}

/// What came of a line, as seen.
///
/// # Errors
/// [`StoreError::Corrupt`] and the database's own.
pub async fn logs(db: &impl ConnectionTrait, seen: Seen, key: u32) -> Result<LineLogs> {
    let on = format!("line = {key} ORDER BY key");
    let receipts = all::<receipt::Entity>(db, seen, &on).await?.into_iter().map(|row| {
        Ok(ReceiptRecord {
            reference: row.reference,
            kind: receipt_kind_of(&row.kind)?,
            date: date(row.date)?,
            handover: date(row.handover)?,
            quantity: Micro(row.quantity),
            rejected: Micro(row.rejected),
            reason: row.reason,
        })
    });
    let receipts = receipts.collect::<Result<_>>()?;
    let cancellations = all::<cancellation::Entity>(db, seen, &on).await?.into_iter().map(|row| {
        Ok(CancellationRecord {
            date: date(row.date)?,
            by: party_of(&row.cancelled_by)?,
            quantity: row.quantity.map(Micro),
        })
    });
    Ok(LineLogs { receipts, cancellations: cancellations.collect::<Result<_>>()? })
}

async fn all<E: EntityTrait>(db: &impl ConnectionTrait, seen: Seen, condition: &str) -> Result<Vec<E::Model>> {
    let sql = format!("SELECT * FROM {} WHERE {condition}", seen.table::<E>());
    Ok(E::Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?)
}

fn date(text: Option<String>) -> Result<Option<NaiveDate>> {
    let text = text.filter(|text| !text.is_empty());
    text.map(|text| text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))).transpose()
}

/// The key of the line that has this number within the order of that number; none where there is none.
///
/// # Errors
/// The database's own.
pub async fn key_of(db: &impl ConnectionTrait, order: &str, line_no: &str) -> Result<Option<u32>> {
    let sql = "SELECT l.key AS key FROM order_line l JOIN purchase_order o ON o.key = l.purchase_order \
               WHERE o.number = ? AND l.line_no = ?";
    let statement = dialect::with(db.get_database_backend(), sql, [order.into(), line_no.into()]);
    let key: Option<i64> = db.query_one_raw(statement).await?.map(|row| row.try_get("", "key")).transpose()?;
    Ok(key.and_then(|key| u32::try_from(key).ok()))
}
