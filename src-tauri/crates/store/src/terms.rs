//! Payment terms: the library, and which of them was agreed with a supplier.

use sanad_domain::identity;
use sanad_domain::suppliers::search_words;
use sanad_domain::terms::{TermInput, search_text};
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult, Value};

use crate::entities::{payment_term, supplier_term};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect};

mod agreed;

pub(crate) use agreed::forget_supplier;
pub use agreed::{agree, of_supplier};

/// A term of the library as it is kept. What it comes to is reckoned with a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Raised by every change.
    pub version: u32,
    /// Journal entry that last changed it.
    pub last_seq: u32,
    /// What was said of it.
    pub input: TermInput,
    /// How many suppliers have it.
    pub suppliers: u32,
}

/// Every term in which all words of the search are found, by code. A library has hundreds at most.
///
/// # Errors
/// The database's own.
pub async fn found(db: &impl ConnectionTrait, seen: Seen, search: &str) -> Result<Vec<Kept>> {
    let words = search_words(search);
    let condition = vec!["instr(payment_term.search, ?) > 0"; words.len()].join(" AND ");
    let filter = if words.is_empty() { String::new() } else { format!("WHERE {condition}") };
    kept(db, seen, &format!("{filter} ORDER BY payment_term.code"), words.into_iter().map(Value::from).collect()).await
}

/// Reads one term, by id or by code.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn get(db: &impl ConnectionTrait, seen: Seen, id_or_code: &str) -> Result<Kept> {
    let tail = "WHERE payment_term.id = ? OR payment_term.code = ? ORDER BY payment_term.id = ? DESC LIMIT 1";
    let found = kept(db, seen, tail, vec![id_or_code.into(); 3]).await?;
    found.into_iter().next().ok_or(StoreError::NotFound("term"))
}

/// The entry that first recorded a term.
///
/// # Errors
/// The database's own.
pub async fn created(db: &impl ConnectionTrait, id: &str) -> Result<u32> {
    let sql = "SELECT MIN(seq) AS seq FROM (SELECT recorded_seq AS seq FROM payment_term WHERE id = ? \
               UNION ALL SELECT recorded_seq FROM payment_term_past WHERE id = ?) AS s";
    let statement = dialect::with(db.get_database_backend(), sql, [id.into(), id.into()]);
    let row = db.query_one_raw(statement).await?;
    let seq: Option<i64> = row.map_or(Ok(None), |row| row.try_get("", "seq"))?;
    Ok(narrow(seq.unwrap_or_default()))
}

/// Adds a term.
///
/// # Errors
/// [`StoreError::Taken`] when the code is, and the database's own.
pub async fn insert(tx: &Tx, ctx: &Ctx, input: &TermInput) -> Result<String> {
    let id = ctx.ids.next();
    let key = tx.next_key("payment_term").await?;
    tx.insert(row(input, key, id.clone(), 1)?).await?;
    tx.record("term", Some(id.clone()), None, None, Some(serde_json::to_value(input)?));
    Ok(id)
}

/// Replaces a term that is still at `version`.
///
/// # Errors
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`], [`StoreError::Taken`] and the database's own.
pub async fn update(tx: &Tx, id: &str, version: u32, input: &TermInput) -> Result<()> {
    let (stood, before) = standing(tx, id, version).await?;
    if before == *input {
        return Ok(());
    }
    tx.update(row(input, stood.key, stood.id, stood.version + 1)?).await?;
    let (before, after) = (serde_json::to_value(&before)?, serde_json::to_value(input)?);
    tx.record("term", Some(id.to_owned()), None, Some(before), Some(after));
    Ok(())
}

/// Retires a term that no supplier has: it stands no longer, and its past stays.
///
/// # Errors
/// [`StoreError::Taken`] naming `supplier_term.term` when suppliers have it, [`StoreError::VersionConflict`] and others.
pub async fn retire(tx: &Tx, id: &str, version: u32) -> Result<()> {
    let (stood, before) = standing(tx, id, version).await?;
    let sql = "SELECT 1 AS n FROM supplier_term WHERE term = ? LIMIT 1";
    let used = dialect::with(tx.db().get_database_backend(), sql, [stood.key.into()]);
    if tx.db().query_one_raw(used).await?.is_some() {
        return Err(StoreError::Taken(String::from("supplier_term.term")));
    }
    tx.retire::<payment_term::Entity>(stood.key).await?;
    tx.record("term", Some(id.to_owned()), None, Some(serde_json::to_value(&before)?), None);
    Ok(())
}

async fn standing(tx: &Tx, id: &str, version: u32) -> Result<(payment_term::Model, TermInput)> {
    let sql = "SELECT * FROM payment_term WHERE id = ?";
    let statement = dialect::with(tx.db().get_database_backend(), sql, [id.into()]);
    let stood = payment_term::Model::find_by_statement(statement).one(tx.db()).await?;
    let stood = stood.ok_or(StoreError::NotFound("term"))?;
    if stood.version != i64::from(version) {
        return Err(StoreError::VersionConflict { now: stood.version });
    }
    let before = input(&stood)?;
    Ok((stood, before))
}

fn row(input: &TermInput, key: i64, id: String, version: i64) -> Result<payment_term::ActiveModel> {
    let TermInput { code, names, term, note } = input;
    Ok(payment_term::ActiveModel {
        key: Set(key),
        id: Set(id),
        code: Set(code.clone()),
        version: Set(version),
        names: Set(serde_json::to_string(names)?),
        body: Set(serde_json::to_string(term)?),
        note: Set(note.clone()),
        search: Set(search_text(input)),
        fold_version: Set(i64::from(identity::FOLD_VERSION)),
        ..Default::default()
    })
}

fn input(row: &payment_term::Model) -> Result<TermInput> {
    let payment_term::Model { code, names, body, note, .. } = row;
    Ok(TermInput {
        code: code.clone(),
        names: serde_json::from_str(names)?,
        term: serde_json::from_str(body)?,
        note: note.clone(),
    })
}

/// Terms by a tail of SQL behind their FROM clause.
async fn kept(db: &impl ConnectionTrait, seen: Seen, tail: &str, values: Vec<Value>) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT payment_term.*, (SELECT COUNT(*) FROM {} WHERE supplier_term.term = payment_term.key) AS suppliers FROM {} {tail}",
        seen.table::<supplier_term::Entity>(),
        seen.table::<payment_term::Entity>()
    );
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    rows.iter()
        .map(|found| {
            let row = payment_term::Model::from_query_result(found, "")?;
            Ok(Kept {
                input: input(&row)?,
                version: narrow(row.version),
                last_seq: narrow(row.recorded_seq),
                id: row.id,
                suppliers: narrow(found.try_get("", "suppliers")?),
            })
        })
        .collect()
}

fn narrow(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
