//! What was done, for people to read: a supplier's history and the last change of one's own.

use sanad_domain::journal::{Entry, Payload};
use sea_orm::{ConnectionTrait, QueryResult, Value};

use crate::{Result, Seen, dialect};

/// An entry with what it says.
#[derive(Debug, Clone)]
pub struct Told {
    /// The entry.
    pub entry: Entry,
    /// Before and after; none where it was erased.
    pub payload: Option<Payload>,
    /// The entry that it undoes.
    pub undoes: Option<i64>,
    /// The entry that undid it.
    pub undone_by: Option<i64>,
}

const SELECT: &str = "SELECT j.*, p.payload, (SELECT u.seq FROM journal u WHERE u.undoes = j.seq) AS undone_by \
                      FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq";

/// What concerns a supplier, newest first: its own entries, those of suppliers merged into it, and the imports that touched its record.
///
/// # Errors
/// The database's own.
pub async fn of_supplier(
    db: &impl ConnectionTrait,
    seen: Seen,
    id: &str,
    key: i64,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Told>> {
    let until = match seen {
        Seen::Now => i64::MAX,
        Seen::At(seq) => seq,
    };
    let suppliers = seen.named("supplier", "key, id, merged_into, recorded_seq");
    let sql = format!(
        "{SELECT} WHERE j.seq < ? AND j.seq <= ? AND (j.supplier = ? OR j.supplier IN (SELECT id FROM {suppliers} WHERE merged_into = ?) \
         OR j.seq IN (SELECT recorded_seq FROM supplier WHERE key = ? \
         UNION SELECT recorded_seq FROM supplier_past WHERE key = ? UNION SELECT recorded_seq FROM order_line WHERE supplier = ? \
         UNION SELECT recorded_seq FROM receipt WHERE supplier = ?)) \
         ORDER BY j.seq DESC LIMIT {limit}"
    );
    let values: Vec<Value> = vec![
        before.unwrap_or(i64::MAX).into(),
        until.into(),
        id.into(),
        key.into(),
        key.into(),
        key.into(),
        key.into(),
        key.into(),
    ];
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    rows.iter().map(read).collect()
}

/// What was done to one record, newest first.
///
/// # Errors
/// The database's own.
pub async fn of_record(
    db: &impl ConnectionTrait,
    seen: Seen,
    (entity, id): (&str, &str),
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Told>> {
    let until = match seen {
        Seen::Now => i64::MAX,
        Seen::At(seq) => seq,
    };
    let sql = format!(
        "{SELECT} WHERE j.seq < ? AND j.seq <= ? AND j.entity = ? AND j.record = ? ORDER BY j.seq DESC LIMIT {limit}"
    );
    let values: Vec<Value> = vec![before.unwrap_or(i64::MAX).into(), until.into(), entity.into(), id.into()];
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    rows.iter().map(read).collect()
}

/// The entry with this sequence.
///
/// # Errors
/// The database's own.
pub async fn entry(db: &impl ConnectionTrait, seq: i64) -> Result<Option<Told>> {
    let sql = format!("{SELECT} WHERE j.seq = ?");
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [seq.into()])).await?;
    row.as_ref().map(read).transpose()
}

/// The actor's last entry that neither undoes another nor was undone. How a person looks at things (their own settings)
/// is changed back where it was changed.
///
/// # Errors
/// The database's own.
pub async fn last_of(db: &impl ConnectionTrait, actor: &str) -> Result<Option<Told>> {
    let sql = format!(
        "{SELECT} WHERE j.actor = ? AND j.undoes IS NULL AND j.action <> 'settings.person' AND NOT EXISTS (SELECT 1 FROM journal u WHERE u.undoes = j.seq) \
         ORDER BY j.seq DESC LIMIT 1"
    );
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [actor.into()])).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &QueryResult) -> Result<Told> {
    let payload: Option<String> = row.try_get("", "payload")?;
    Ok(Told {
        entry: crate::journal::read(row)?,
        payload: payload.map(|text| serde_json::from_str(&text)).transpose()?,
        undoes: row.try_get("", "undoes")?,
        undone_by: row.try_get("", "undone_by")?,
    })
}
