//! The orders on contracts, and what they come to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::numbers::{MICRO, Micro, div_half_away};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter};

use super::read::day;
use crate::entities::{cancellation, order_contract, order_line, purchase_order};
use crate::lines::value_of;
use crate::{Result, Seen, StoreError, Tx, dialect};

/// What one order comes to in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedOrder {
    /// Local key of the contract that it is on.
    pub contract: i64,
    /// Its number.
    pub number: String,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// ISO 4217; none where neither line nor order says.
    pub currency: Option<String>,
    /// What its valued lines come to, what was cancelled taken off; none where it does not fit.
    pub amount: Option<Micro>,
    /// Lines with a value.
    pub valued: u32,
    /// Lines of which no value is known.
    pub unvalued: u32,
    /// Lines cancelled whole.
    pub cancelled: u32,
}

#[derive(FromQueryResult)]
struct Placed {
    key: i64,
    contract: i64,
    number: String,
    order_date: Option<String>,
    currency: Option<String>,
}

#[derive(FromQueryResult)]
struct Plain {
    purchase_order: i64,
    currency: Option<String>,
    lines: i64,
    whole: i64,
    rest: i64,
}

#[derive(FromQueryResult)]
struct Special {
    purchase_order: i64,
    currency: Option<String>,
    ordered: i64,
    line_value: Option<i64>,
    unit_price: Option<i64>,
    price_basis: Option<i64>,
    given_up: Option<i64>,
    all_of_it: Option<i64>,
}

/// What the lines of one order come to in one currency, while they are added up.
#[derive(Default)]
struct Sum {
    micro: i128,
    valued: u32,
    unvalued: u32,
    cancelled: u32,
}

/// The orders on these contracts (on all where none are named) as seen, dated up to `until`, by their numbers.
///
/// A line counts with its stated value or by its price, less what was cancelled by then.
///
/// # Errors
/// The database's own.
pub async fn consumption(
    db: &impl ConnectionTrait,
    seen: Seen,
    until: NaiveDate,
    contracts: Option<&[i64]>,
) -> Result<Vec<LinkedOrder>> {
    if contracts.is_some_and(<[i64]>::is_empty) {
        return Ok(Vec::new());
    }
    let keys = contracts.map(|keys| keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    let of = keys.map_or_else(|| String::from("TRUE"), |keys| format!("order_contract.contract IN ({keys})"));
    let linked = format!(
        "{} JOIN {} ON purchase_order.key = order_contract.purchase_order",
        seen.table::<order_contract::Entity>(),
        seen.table::<purchase_order::Entity>()
    );
    let by_then = format!("{of} AND (purchase_order.order_date IS NULL OR purchase_order.order_date <= '{until}')");
    let orders = Placed::find_by_statement(statement(
        db,
        format!(
            "SELECT purchase_order.key AS key, order_contract.contract AS contract, purchase_order.number AS number, \
             purchase_order.order_date AS order_date, purchase_order.currency AS currency FROM {linked} WHERE {by_then} \
             ORDER BY purchase_order.number, purchase_order.key"
        ),
    ))
    .all(db)
    .await?;
    if orders.is_empty() {
        return Ok(Vec::new());
    }
    let sums = sums(db, seen, until, &linked, &by_then).await?;
    let mut found = Vec::with_capacity(orders.len());
    for order in orders {
        let date = day(order.order_date.as_deref())?;
        let mut of_order = sums.range((order.key, None)..(order.key + 1, None)).peekable();
        let none = (Sum::default(), order.currency);
        if of_order.peek().is_none() {
            found.push(linked_order(order.contract, &order.number, date, none.1.as_deref(), &none.0));
        }
        for ((_, currency), sum) in of_order {
            found.push(linked_order(order.contract, &order.number, date, currency.as_deref(), sum));
        }
    }
    Ok(found)
}

fn linked_order(
    contract: i64,
    number: &str,
    date: Option<NaiveDate>,
    currency: Option<&str>,
    sum: &Sum,
) -> LinkedOrder {
    LinkedOrder {
        contract,
        number: number.to_owned(),
        date,
        currency: currency.map(str::to_owned),
        amount: i64::try_from(sum.micro).ok().map(Micro),
        valued: sum.valued,
        unvalued: sum.unvalued,
        cancelled: sum.cancelled,
    }
}

/// By order and currency. Lines with a stated value and nothing cancelled are added up by the engine; the others one by one.
async fn sums(
    db: &impl ConnectionTrait,
    seen: Seen,
    until: NaiveDate,
    linked: &str,
    by_then: &str,
) -> Result<BTreeMap<(i64, Option<String>), Sum>> {
    let lines = seen.table::<order_line::Entity>();
    let cancellations = format!(
        "SELECT line, CAST(SUM(quantity) AS BIGINT) AS given_up, \
         CAST(MAX(CASE WHEN quantity IS NULL THEN 1 ELSE 0 END) AS BIGINT) AS all_of_it FROM {} \
         WHERE date IS NULL OR date <= '{until}' GROUP BY line",
        seen.table::<cancellation::Entity>()
    );
    let from = format!(
        "FROM {linked} JOIN {lines} ON order_line.purchase_order = purchase_order.key \
         LEFT JOIN ({cancellations}) AS gone ON gone.line = order_line.key WHERE {by_then}"
    );
    let currency = "COALESCE(order_line.currency, purchase_order.currency)";
    let mut sums: BTreeMap<(i64, Option<String>), Sum> = BTreeMap::new();
    // Whole units and the rest apart: the sum of either fits where that of both may not.
    let plain = format!(
        "SELECT order_line.purchase_order AS purchase_order, {currency} AS currency, COUNT(*) AS lines, \
         CAST(SUM(order_line.line_value / {MICRO}) AS BIGINT) AS whole, \
         CAST(SUM(order_line.line_value % {MICRO}) AS BIGINT) AS rest {from} \
         AND gone.line IS NULL AND order_line.line_value IS NOT NULL GROUP BY 1, 2"
    );
    for row in Plain::find_by_statement(statement(db, plain)).all(db).await? {
        let sum = sums.entry((row.purchase_order, row.currency)).or_default();
        sum.micro += i128::from(row.whole) * i128::from(MICRO) + i128::from(row.rest);
        sum.valued += u32::try_from(row.lines).unwrap_or(u32::MAX);
    }
    let special = format!(
        "SELECT order_line.purchase_order AS purchase_order, {currency} AS currency, order_line.ordered AS ordered, \
         order_line.line_value AS line_value, order_line.unit_price AS unit_price, order_line.price_basis AS price_basis, \
         gone.given_up AS given_up, gone.all_of_it AS all_of_it {from} \
         AND (gone.line IS NOT NULL OR order_line.line_value IS NULL)"
    );
    for row in Special::find_by_statement(statement(db, special)).all(db).await? {
        let sum = sums.entry((row.purchase_order, row.currency.clone())).or_default();
        match remaining(&row) {
            Remaining::Nothing => sum.cancelled += 1,
            Remaining::Unknown => sum.unvalued += 1,
            Remaining::Worth(micro) => {
                sum.micro += micro;
                sum.valued += 1;
            }
        }
    }
    Ok(sums)
}

enum Remaining {
    Nothing,
    Unknown,
    Worth(i128),
}

/// What is left of a line's value: the share of its quantity that was not cancelled.
fn remaining(line: &Special) -> Remaining {
    let given_up = line.given_up.unwrap_or(0).max(0);
    if line.all_of_it == Some(1) || (given_up > 0 && given_up >= line.ordered) {
        return Remaining::Nothing;
    }
    let value = value_of(Micro(line.ordered), line.line_value, line.unit_price, line.price_basis);
    let left = value.and_then(|Micro(value)| {
        if given_up == 0 {
            return Some(i128::from(value));
        }
        div_half_away(i128::from(value) * i128::from(line.ordered - given_up), i128::from(line.ordered))
    });
    left.map_or(Remaining::Unknown, Remaining::Worth)
}

fn statement(db: &impl ConnectionTrait, sql: String) -> sea_orm::Statement {
    dialect::sql(db.get_database_backend(), sql)
}

/// Local key and supplier's local key of the orders with these numbers, of one supplier; those that are not there are left out.
///
/// # Errors
/// The database's own.
pub async fn orders_of(db: &impl ConnectionTrait, supplier: &str, numbers: &[String]) -> Result<Vec<(String, i64)>> {
    let mut found = Vec::with_capacity(numbers.len());
    for number in numbers {
        let sql = "SELECT o.key AS key FROM purchase_order o JOIN supplier s ON s.key = o.supplier \
                   WHERE o.number = ? AND s.id = ?";
        let values = [number.as_str().into(), supplier.into()];
        let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
        if let Some(row) = row {
            found.push((number.clone(), row.try_get("", "key")?));
        }
    }
    Ok(found)
}

/// Puts orders on a contract, taking them off any other; says how many were not on it before.
///
/// # Errors
/// The database's own.
pub async fn link(tx: &Tx, contract: i64, orders: &[i64]) -> Result<u32> {
    let mut changed = 0;
    for order in orders {
        let stood = standing(tx, *order).await?;
        if stood.as_ref().is_some_and(|stood| stood.contract == contract) {
            continue;
        }
        let key = match &stood {
            Some(stood) => stood.key,
            None => tx.next_key("order_contract").await?,
        };
        let row = order_contract::ActiveModel {
            key: Set(key),
            purchase_order: Set(*order),
            contract: Set(contract),
            ..Default::default()
        };
        if stood.is_some() {
            tx.update(row).await?
        } else {
            tx.insert(row).await?
        };
        changed += 1;
    }
    Ok(changed)
}

/// Takes orders off a contract; says how many were on it.
///
/// # Errors
/// The database's own.
pub async fn unlink(tx: &Tx, contract: i64, orders: &[i64]) -> Result<u32> {
    let mut changed = 0;
    for order in orders {
        if let Some(stood) = standing(tx, *order).await?.filter(|stood| stood.contract == contract) {
            tx.retire::<order_contract::Entity>(stood.key).await?;
            changed += 1;
        }
    }
    Ok(changed)
}

async fn standing(tx: &Tx, order: i64) -> Result<Option<order_contract::Model>> {
    let column = order_contract::Column::PurchaseOrder;
    order_contract::Entity::find().filter(column.eq(order)).one(tx.db()).await.map_err(StoreError::from)
}
