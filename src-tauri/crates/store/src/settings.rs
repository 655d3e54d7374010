//! Settings of the workspace and of the person: journaled rows of canonical JSON.

use chrono_tz::Tz;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::entities::setting;
use crate::{Result, Store, Tx};

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
