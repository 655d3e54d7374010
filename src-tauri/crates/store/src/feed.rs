//! The one change feed: what changed since a sequence, read from the journal.

use sea_orm::{ConnectionTrait, Statement};
use serde::Serialize;

use crate::{Result, Store};

/// Something changed; caches of these kinds are old.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Changed {
    /// The journal's last sequence this speaks of.
    #[specta(type = u32)]
    pub seq: i64,
    /// The kinds of record touched: `supplier`, `deliveries`, `definition` …
    pub kinds: Vec<String>,
}

impl Store {
    /// What changed after `seq`, by whatever program; none when nothing did.
    ///
    /// # Errors
    /// The database's own.
    pub async fn changed_after(&self, seq: i64) -> Result<Option<Changed>> {
        let db = self.read().await?;
        let sql = "SELECT MAX(seq) AS seq, group_concat(DISTINCT entity) AS kinds FROM journal WHERE seq > ?";
        let row =
            db.query_one_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [seq.into()])).await?;
        let Some(row) = row else { return Ok(None) };
        let Some(last) = row.try_get::<Option<i64>>("", "seq")? else { return Ok(None) };
        let kinds: Option<String> = row.try_get("", "kinds")?;
        Ok(Some(Changed { seq: last, kinds: kinds.unwrap_or_default().split(',').map(str::to_owned).collect() }))
    }
}
