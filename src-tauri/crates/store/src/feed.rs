//! The one change feed: what changed since a sequence, read from the journal.

use sea_orm::ConnectionTrait;
use serde::Serialize;

use crate::{Result, Store, dialect};

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
        let sql = "SELECT entity, MAX(seq) AS seq FROM journal WHERE seq > ? GROUP BY entity ORDER BY entity";
        let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, [seq.into()])).await?;
        let mut changed = Changed { seq, kinds: Vec::with_capacity(rows.len()) };
        for row in &rows {
            changed.seq = changed.seq.max(row.try_get("", "seq")?);
            changed.kinds.push(row.try_get("", "entity")?);
        }
        Ok((!rows.is_empty()).then_some(changed))
    }
}
