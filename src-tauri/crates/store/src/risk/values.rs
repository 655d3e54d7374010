//! Values of indicators that people state.

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter};

use super::{day, statement};
use crate::entities::indicator_value;
use crate::{Result, Seen, Tx, suppliers};

/// A value that a person stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedValue {
    /// The supplier's local key.
    pub supplier: i64,
    /// The indicator's code.
    pub indicator: String,
    /// The day it holds for.
    pub date: NaiveDate,
    /// In the indicator's unit; none: looked for, and not to be known.
    pub raw: Option<Micro>,
    /// Where it is from, in a person's words.
    pub source: String,
}

/// All stated values as seen, by supplier, indicator and date.
///
/// # Errors
/// The database's own.
pub async fn values(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<StatedValue>> {
    let table = seen.table::<indicator_value::Entity>();
    let sql = format!("SELECT * FROM {table} ORDER BY supplier, indicator, date, key");
    let rows = indicator_value::Model::find_by_statement(statement(db, sql)).all(db).await?;
    rows.into_iter().map(read).collect()
}

/// States a value of a supplier, by its id; one stated for the same day is replaced. Says what stood.
///
/// # Errors
/// [`crate::StoreError::NotFound`] for a supplier that is not there, and the database's own.
pub async fn state(tx: &Tx, supplier: &str, value: &StatedValue) -> Result<Option<StatedValue>> {
    use indicator_value::Column::{Date, Indicator, Supplier};
    let key = suppliers::key_of(tx.db(), Seen::Now, supplier).await?;
    let StatedValue { supplier: _, indicator, date, raw, source } = value;
    let stood = indicator_value::Entity::find()
        .filter(Supplier.eq(key))
        .filter(Indicator.eq(indicator))
        .filter(Date.eq(date.to_string()))
        .one(tx.db())
        .await?;
    let row = indicator_value::ActiveModel {
        key: Set(match &stood {
            Some(stood) => stood.key,
            None => tx.next_key("indicator_value").await?,
        }),
        supplier: Set(key),
        indicator: Set(indicator.clone()),
        date: Set(date.to_string()),
        raw: Set(raw.map(|Micro(raw)| raw)),
        source: Set(source.clone()),
        ..Default::default()
    };
    if stood.is_some() {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    stood.map(read).transpose()
}

fn read(row: indicator_value::Model) -> Result<StatedValue> {
    let indicator_value::Model { key: _, supplier, indicator, date, raw, source, recorded_seq: _ } = row;
    Ok(StatedValue { supplier, indicator, date: day(&date)?, raw: raw.map(Micro), source })
}
