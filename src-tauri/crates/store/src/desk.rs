//! The Desk as it was last reckoned, day by day: shown at once, and right as long as its sequence and definition hold.

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, QueryResult, Value};

use crate::{Result, Store, StoreError, dialect, settings};

/// For how many days the Desk is kept.
const KEPT: u32 = 8;

/// The Desk of a day as kept; bodies are the use case's own JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The journal's sequence that it is right to.
    pub seq: i64,
    /// The hash of everything that it was reckoned by.
    pub definition: String,
    /// All but its decisions.
    pub body: String,
}

/// A decision as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDecision {
    /// The day by which it must be made.
    pub decide_by: NaiveDate,
    /// What tells it from every other.
    pub key: String,
    /// The decision.
    pub body: String,
}

/// The Desk of a day; none where it was not kept.
///
/// # Errors
/// The database's own.
pub async fn of_day(db: &impl ConnectionTrait, as_of: NaiveDate) -> Result<Option<Kept>> {
    one(db, "as_of = ?", vec![as_of.to_string().into()]).await
}

/// The last Desk kept of the days from one to before another.
///
/// # Errors
/// The database's own.
pub async fn last_before(db: &impl ConnectionTrait, from: NaiveDate, before: NaiveDate) -> Result<Option<Kept>> {
    one(db, "as_of >= ? AND as_of < ?", vec![from.to_string().into(), before.to_string().into()]).await
}

async fn one(db: &impl ConnectionTrait, condition: &str, values: Vec<Value>) -> Result<Option<Kept>> {
    let sql = format!("SELECT * FROM desk_figure WHERE {condition} ORDER BY as_of DESC LIMIT 1");
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    row.map(|row| {
        Ok(Kept {
            as_of: day(&row, "as_of")?,
            seq: row.try_get("", "seq")?,
            definition: row.try_get("", "definition")?,
            body: row.try_get("", "body")?,
        })
    })
    .transpose()
}

/// Whether nothing that the Desk is reckoned from was changed after one entry of the journal, up to another: how people look at
/// things is none of it.
///
/// # Errors
/// The database's own.
pub async fn holds(db: &impl ConnectionTrait, kept: i64, now: i64) -> Result<bool> {
    if kept >= now {
        return Ok(kept == now);
    }
    let sql =
        "SELECT 1 AS n FROM journal WHERE seq > ? AND seq <= ? AND NOT (entity = 'settings' AND record <> ?) LIMIT 1";
    let values = [kept.into(), now.into(), settings::WORKSPACE.into()];
    let changed = db.query_one_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    Ok(changed.is_none())
}

/// The decisions kept of a day, all or of one kind, after one of them, in their order: so many at most.
///
/// # Errors
/// The database's own.
pub async fn decisions(
    db: &impl ConnectionTrait,
    as_of: NaiveDate,
    kind: Option<&str>,
    after: Option<&(NaiveDate, String)>,
    limit: u32,
) -> Result<Vec<KeptDecision>> {
    let mut values: Vec<Value> = vec![as_of.to_string().into()];
    let mut condition = String::from("as_of = ?");
    if let Some(kind) = kind {
        // A key begins with its kind and a colon, which the semicolon follows.
        condition.push_str(" AND key >= ? AND key < ?");
        values.extend([format!("{kind}:").into(), format!("{kind};").into()]);
    }
    if let Some((decide_by, key)) = after {
        condition.push_str(" AND (decide_by, key) > (?, ?)");
        values.extend([decide_by.to_string().into(), key.as_str().into()]);
    }
    let sql = format!("SELECT * FROM desk_decision WHERE {condition} ORDER BY decide_by, key LIMIT {limit}");
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    rows.iter()
        .map(|row| {
            Ok(KeptDecision {
                decide_by: day(row, "decide_by")?,
                key: row.try_get("", "key")?,
                body: row.try_get("", "body")?,
            })
        })
        .collect()
}

/// Keeps the Desk of a day in place of an earlier one; one that is right to a later sequence stays. The oldest days are dropped.
///
/// # Errors
/// The database's own.
pub async fn keep(store: &Store, kept: &Kept, decisions: &[KeptDecision]) -> Result<()> {
    let as_of = kept.as_of.to_string();
    store
        .keep_reckoned(async |db| {
            let run = async |sql: &str, values: Vec<Value>| -> Result<()> {
                db.execute_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
                Ok(())
            };
            let stands = of_day(db, kept.as_of).await?;
            if stands.is_some_and(|stands| stands.seq > kept.seq && stands.definition == kept.definition) {
                return Ok(());
            }
            run("DELETE FROM desk_figure WHERE as_of = ?", vec![as_of.clone().into()]).await?;
            run(
                "INSERT INTO desk_figure (as_of, seq, definition, body) VALUES (?, ?, ?, ?)",
                vec![
                    as_of.clone().into(),
                    kept.seq.into(),
                    kept.definition.clone().into(),
                    kept.body.clone().into(),
                ],
            )
            .await?;
            for decision in decisions {
                run(
                    "INSERT INTO desk_decision (as_of, decide_by, key, body) VALUES (?, ?, ?, ?)",
                    vec![
                        as_of.clone().into(),
                        decision.decide_by.to_string().into(),
                        decision.key.clone().into(),
                        decision.body.clone().into(),
                    ],
                )
                .await?;
            }
            let old = format!(
                "DELETE FROM desk_figure WHERE as_of NOT IN (SELECT as_of FROM desk_figure ORDER BY seq DESC, as_of DESC LIMIT {KEPT})"
            );
            run(&old, Vec::new()).await
        })
        .await
}

fn day(row: &QueryResult, column: &str) -> Result<NaiveDate> {
    let text: String = row.try_get("", column)?;
    text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))
}
