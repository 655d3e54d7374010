//! Settings of the workspace and of the person: journaled rows of canonical JSON.

use chrono_tz::Tz;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::entities::setting;
use crate::{Result, Seen, Store, StoreError, Tx, dialect};

/// Key of the workspace's own settings.
pub const WORKSPACE: &str = "workspace";

/// Reads a setting; none when it was never set.
///
/// # Errors
/// The database's own, and a value that does not fit its type.
pub async fn get<T: DeserializeOwned>(db: &impl ConnectionTrait, key: &str) -> Result<Option<T>> {
    let row = setting::Entity::find_by_id(key).one(db).await?;
    row.map(|row| serde_json::from_str(&row.value).map_err(Into::into)).transpose()
}

/// Reads a setting as seen; none when it was not set by then.
///
/// # Errors
/// The database's own, and a value that does not fit its type.
pub async fn seen<T: DeserializeOwned>(db: &impl ConnectionTrait, seen: Seen, key: &str) -> Result<Option<T>> {
    let sql = format!("SELECT value FROM {} WHERE key = ?", seen.table::<setting::Entity>());
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [key.into()])).await?;
    let text: Option<String> = row.map(|row| row.try_get("", "value")).transpose()?;
    text.map(|text| serde_json::from_str(&text).map_err(Into::into)).transpose()
}

/// Sets a setting, and tells the journal what stood before.
///
/// # Errors
/// The database's own.
pub async fn set<T: Serialize>(tx: &Tx, key: &str, value: &T) -> Result<()> {
    let text = serde_json::to_string(value)?;
    let row = setting::ActiveModel { key: Set(key.to_owned()), value: Set(text.clone()), ..Default::default() };
    let before = setting::Entity::find_by_id(key).one(tx.db()).await?;
    let said = match &before {
        Some(stood) => Some(serde_json::from_str(&stood.value)?),
        None => None,
    };
    if before.is_some() {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    tx.record("settings", Some(key.to_owned()), None, said, Some(serde_json::from_str(&text)?));
    Ok(())
}

/// All settings whose keys begin alike, by key.
///
/// # Errors
/// The database's own, and a value that does not fit its type.
pub async fn under<T: DeserializeOwned>(db: &impl ConnectionTrait, prefix: &str) -> Result<Vec<T>> {
    let key = setting::Column::Key;
    let from = setting::Entity::find().filter(key.gte(prefix)).order_by_asc(key).all(db).await?;
    let alike = from.into_iter().take_while(|row| row.key.starts_with(prefix));
    alike.map(|row| serde_json::from_str(&row.value).map_err(Into::into)).collect()
}

/// Takes a setting away, and tells the journal what stood.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn unset(tx: &Tx, key: &str) -> Result<()> {
    let stood = setting::Entity::find_by_id(key).one(tx.db()).await?.ok_or(StoreError::NotFound("setting"))?;
    tx.retire::<setting::Entity>(key).await?;
    tx.record("settings", Some(key.to_owned()), None, Some(serde_json::from_str(&stood.value)?), None);
    Ok(())
}

/// Takes the workspace's zone from its settings.
///
/// # Errors
/// The database's own.
pub async fn load_zone(store: &Store) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Zone {
        zone: String,
    }
    let db = store.read().await?;
    if let Some(Zone { zone }) = get(&db, WORKSPACE).await? {
        store.set_zone(zone.parse().unwrap_or(Tz::UTC)).await;
    }
    Ok(())
}
