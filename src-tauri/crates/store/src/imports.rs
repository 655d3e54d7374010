//! Imports: staged and checked in the writer's temporary database, then written in one transaction with one journal entry.
//!
//! Rows are staged as the file says them, by codes and numbers. [`check`] finds what only the workspace can know; [`apply`]
//! resolves codes to keys set by set, so that a million lines cost little more than plain SQL would.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::{Deserialize, Serialize};

use crate::entities::{import, import_profile};
use crate::{Result, StoreError, Tx, dialect};

mod agreements;
pub mod apply;
mod categories;
pub mod check;
mod facts;
mod fill;
mod merged;
pub mod stage;
mod suppliers;
mod wrote;

pub use agreements::TermsSaid;
pub use apply::{Applied, STEPS, Source, apply};
pub use check::{Refusal, check};
pub use stage::{Batch, Stage};
pub use suppliers::newcomers;

/// How many records of a kind an import writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Writes {
    /// `category`, `supplier`, `order`, `line`, `promise`, `receipt`, `cancellation`, and only where the file has them `term`,
    /// `supplier_term`, `contract`, `document`, `country_index`, `rate`.
    pub entity: String,
    /// Records that were not there.
    pub new: u32,
    /// Records that say something else now.
    pub changed: u32,
    /// Records that are as they were.
    pub unchanged: u32,
}

/// What is kept of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Id.
    pub id: String,
    /// Its journal entry.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// BLAKE3 of the file, hex.
    pub file_hash: String,
    /// The profile's name.
    pub profile: String,
    /// BLAKE3 of the profile's text, hex.
    pub profile_hash: String,
    /// Rows read.
    pub read: u32,
    /// Rows of which at least one record was new or changed.
    pub written: u32,
    /// Rows that said nothing new.
    pub unchanged: u32,
    /// Rows refused.
    pub rejected: u32,
    /// By kind.
    pub writes: Vec<Writes>,
    /// Receipts of this source are complete to this date.
    pub complete_to: Option<NaiveDate>,
    /// BLAKE3 over the applied canonical rows, hex.
    pub digest: String,
    /// Whether it was undone.
    pub undone: bool,
}

/// All imports, newest first, undone ones too.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Import>> {
    let columns = "id, at, actor, file_name, file_hash, profile, profile_hash, read, written, unchanged, rejected, writes, complete_to, digest, recorded_seq";
    let sql = format!(
        "SELECT {columns}, CAST(0 AS BIGINT) AS undone FROM import UNION ALL SELECT {columns}, CAST(1 AS BIGINT) FROM import_past ORDER BY recorded_seq DESC"
    );
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter()
        .map(|row| {
            let undone: i64 = row.try_get("", "undone")?;
            read(import::Model::from_query_result(row, "")?, undone != 0)
        })
        .collect()
}

/// A standing import of the same file by the same profile.
///
/// # Errors
/// The database's own.
pub async fn same(db: &impl ConnectionTrait, file_hash: &str, profile_hash: &str) -> Result<Option<String>> {
    let sql = "SELECT id FROM import WHERE file_hash = ? AND profile_hash = ? ORDER BY recorded_seq DESC LIMIT 1";
    let row = db
        .query_one_raw(dialect::with(db.get_database_backend(), sql, [file_hash.into(), profile_hash.into()]))
        .await?;
    Ok(row.map(|row| row.try_get("", "id")).transpose()?)
}

/// Whether a standing import brought in this very file, by whatever profile.
///
/// # Errors
/// The database's own.
pub async fn known(db: &impl ConnectionTrait, file_hash: &str) -> Result<bool> {
    let sql = "SELECT 1 AS n FROM import WHERE file_hash = ? LIMIT 1";
    let statement = dialect::with(db.get_database_backend(), sql, [file_hash.into()]);
    Ok(db.query_one_raw(statement).await?.is_some())
}

fn read(row: import::Model, undone: bool) -> Result<Import> {
    let import::Model {
        id,
        at,
        actor,
        file_name,
        file_hash,
        profile,
        profile_hash,
        read,
        written,
        unchanged,
        rejected,
        writes,
        complete_to,
        digest,
        recorded_seq,
    } = row;
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(Import {
        id,
        seq: recorded_seq,
        at: DateTime::from_timestamp_micros(at).unwrap_or_default(),
        actor,
        file_name,
        file_hash,
        profile,
        profile_hash,
        read: count(read),
        written: count(written),
        unchanged: count(unchanged),
        rejected: count(rejected),
        writes: serde_json::from_str(&writes)?,
        complete_to: complete_to.map(|day| day.parse().map_err(|_| StoreError::Corrupt(day.clone()))).transpose()?,
        digest,
        undone,
    })
}

/// A profile kept in the workspace: id, name and text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptProfile {
    /// Id.
    pub id: String,
    /// Name, unique.
    pub name: String,
    /// TOML.
    pub toml: String,
}

/// The workspace's own profiles, by name.
///
/// # Errors
/// The database's own.
pub async fn profiles(db: &impl ConnectionTrait) -> Result<Vec<KeptProfile>> {
    let sql = "SELECT * FROM import_profile ORDER BY name";
    let rows = import_profile::Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|import_profile::Model { id, name, toml, recorded_seq: _ }| KeptProfile { id, name, toml })
        .collect())
}

/// Keeps a profile; one of the same name is replaced.
///
/// # Errors
/// The database's own.
pub async fn put_profile(tx: &Tx, profile: &KeptProfile) -> Result<()> {
    use sea_orm::ActiveValue::Set;
    let known = profiles(tx.db()).await?.into_iter().find(|kept| kept.name == profile.name);
    let row = import_profile::ActiveModel {
        id: Set(known.as_ref().map_or_else(|| profile.id.clone(), |kept| kept.id.clone())),
        name: Set(profile.name.clone()),
        toml: Set(profile.toml.clone()),
        ..Default::default()
    };
    if known.is_some() {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    tx.record(
        "profile",
        Some(profile.name.clone()),
        None,
        known.map(|kept| kept.toml.into()),
        Some(profile.toml.clone().into()),
    );
    Ok(())
}
