//! Exchange rates, stated with their date.

use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter};

use crate::entities::currency_rate::{ActiveModel, Column, Entity, Model};
use crate::{Result, Seen, StoreError, Tx, dialect};

/// One unit of `from` was `nano` × 10⁻⁹ units of `to` on `date`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// Id.
    pub id: String,
    /// ISO 4217.
    pub from: String,
    /// ISO 4217.
    pub to: String,
    /// The day it was stated for; it holds until a later one.
    pub date: NaiveDate,
    /// Scaled by 10⁹.
    pub nano: i64,
}

/// All rates as seen, newest first within a pair.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<Rate>> {
    let sql = format!("SELECT * FROM {} ORDER BY from_currency, to_currency, date DESC", seen.table::<Entity>());
    let rows = Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?;
    rows.into_iter().map(read).collect()
}

/// States a rate; one stated for the same day is replaced.
///
/// # Errors
/// The database's own.
pub async fn set(tx: &Tx, rate: &Rate) -> Result<Rate> {
    let stood = Entity::find()
        .filter(Column::FromCurrency.eq(&rate.from))
        .filter(Column::ToCurrency.eq(&rate.to))
        .filter(Column::Date.eq(rate.date.to_string()))
        .one(tx.db())
        .await?;
    let row = ActiveModel {
        id: Set(stood.as_ref().map_or_else(|| rate.id.clone(), |row| row.id.clone())),
        from_currency: Set(rate.from.clone()),
        to_currency: Set(rate.to.clone()),
        date: Set(rate.date.to_string()),
        rate: Set(rate.nano),
        ..Default::default()
    };
    read(if stood.is_some() { tx.update(row).await? } else { tx.insert(row).await? })
}

/// Takes a rate back.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn retire(tx: &Tx, id: &str) -> Result<Rate> {
    let row = Entity::find_by_id(id).one(tx.db()).await?.ok_or(StoreError::NotFound("rate"))?;
    tx.retire::<Entity>(id).await?;
    read(row)
}

fn read(row: Model) -> Result<Rate> {
    let Model { id, from_currency, to_currency, date, rate, recorded_seq: _ } = row;
    let date = date.parse().map_err(|_| StoreError::Corrupt(format!("date {date}")))?;
    Ok(Rate { id, from: from_currency, to: to_currency, date, nano: rate })
}
