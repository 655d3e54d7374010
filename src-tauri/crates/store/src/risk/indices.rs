//! Published indices of countries.

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter};

use super::{day, statement};
use crate::entities::country_index;
use crate::{Result, Seen, Tx};

/// One published value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptIndex {
    /// The index, which is the indicator's code: `inform`.
    pub index: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The day it was published for.
    pub date: NaiveDate,
    /// None: published as not available.
    pub value: Option<Micro>,
    /// Where it is from.
    pub source: String,
}

/// All published values as seen, by index, country and date.
///
/// # Errors
/// The database's own.
pub async fn indices(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<KeptIndex>> {
    let sql = format!("SELECT * FROM {} ORDER BY code, country, date", seen.table::<country_index::Entity>());
    let rows = country_index::Model::find_by_statement(statement(db, sql)).all(db).await?;
    rows.into_iter().map(read).collect()
}

/// Sets a value; the one published for the same day is replaced. Says what stood.
///
/// # Errors
/// The database's own.
pub async fn set_index(tx: &Tx, value: &KeptIndex) -> Result<Option<KeptIndex>> {
    use country_index::Column::{Code, Country, Date};
    let KeptIndex { index, country, date, value, source } = value;
    let stood = country_index::Entity::find()
        .filter(Code.eq(index))
        .filter(Country.eq(country))
        .filter(Date.eq(date.to_string()))
        .one(tx.db())
        .await?;
    let row = country_index::ActiveModel {
        key: Set(match &stood {
            Some(stood) => stood.key,
            None => tx.next_key("country_index").await?,
        }),
        code: Set(index.clone()),
        country: Set(country.clone()),
        date: Set(date.to_string()),
        value: Set(value.map(|Micro(value)| value)),
        source: Set(source.clone()),
        row_hash: Set(None),
        ..Default::default()
    };
    if stood.is_some() {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    stood.map(read).transpose()
}

fn read(row: country_index::Model) -> Result<KeptIndex> {
    let country_index::Model { key: _, code, country, date, value, source, row_hash: _, recorded_seq: _ } = row;
    Ok(KeptIndex { index: code, country, date: day(&date)?, value: value.map(Micro), source })
}
