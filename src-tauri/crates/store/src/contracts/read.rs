//! Contracts as they are kept, read many at a time: what a day makes of them is reckoned by whoever asks.

use chrono::NaiveDate;
use sanad_domain::contracts::{Amendment, ContractInput, Length, Notice, NoticeGiven, Renewal};
use sanad_domain::identity;
use sanad_domain::numbers::Micro;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use serde::{Deserialize, Serialize};

use crate::entities::{contract, supplier};
use crate::suppliers::parts;
use crate::{Result, Seen, StoreError, dialect};

/// A contract as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Local key.
    pub key: i64,
    /// Its id.
    pub id: String,
    /// Raised by every change.
    pub version: u32,
    /// Journal entry that last changed it.
    pub last_seq: i64,
    /// What an import knows its row by; none where it was typed.
    pub row_hash: Option<i64>,
    /// Local key of the contract it is a call-off of.
    pub parent: Option<i64>,
    /// What was said of it.
    pub input: ContractInput,
    /// Its supplier.
    pub supplier: HeldSupplier,
}

/// A contract and those beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Itself.
    pub own: Held,
    /// What it is a call-off of.
    pub parent: Option<Held>,
    /// Its call-offs, by number.
    pub children: Vec<Held>,
}

/// The supplier of a contract, as lists name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSupplier {
    /// Our code.
    pub code: String,
    /// English name.
    pub name_en: Option<String>,
    /// Arabic name.
    pub name_ar: Option<String>,
}

/// Which contracts are read; what is left empty does not narrow.
#[derive(Debug, Clone, Copy, Default)]
pub struct Narrowed<'a> {
    /// Words in either script, each of which must occur in the contract's or its supplier's texts.
    pub search: &'a str,
    /// Any of these supplier ids.
    pub suppliers: &'a [String],
    /// Any of these owner ids.
    pub owners: &'a [String],
}

/// What decides a contract's terms and is only reckoned with, never sorted by: kept as JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Terms {
    pub initial: Option<Length>,
    pub period: Option<Length>,
    pub renewals: Option<u32>,
    pub taken_up: u32,
    pub notice: Option<Notice>,
}

#[derive(FromQueryResult)]
struct Kept {
    key: i64,
    id: String,
    number: String,
    version: i64,
    parent: Option<i64>,
    parent_id: Option<String>,
    owner: Option<String>,
    titles: String,
    renewal: String,
    start: String,
    initial_end: Option<String>,
    ended: Option<String>,
    terms: String,
    calendar: Option<String>,
    currency: Option<String>,
    committed: Option<i64>,
    ceiling: Option<i64>,
    note: String,
    row_hash: Option<i64>,
    recorded_seq: i64,
    supplier_id: String,
    supplier_code: String,
    supplier_en: Option<String>,
    supplier_ar: Option<String>,
}

/// All contracts as seen, by number.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, seen: Seen, narrowed: Narrowed<'_>) -> Result<Vec<Held>> {
    let Narrowed { search, suppliers, owners } = narrowed;
    let mut conditions = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    for word in identity::fold(search).split_whitespace() {
        conditions.push(String::from("(instr(contract.search, ?) > 0 OR instr(supplier.search, ?) > 0)"));
        values.extend([word.into(), word.into()]);
    }
    for (column, wanted) in [("supplier.id", suppliers), ("contract.owner", owners)] {
        if !wanted.is_empty() {
            conditions.push(format!("{column} IN ({})", vec!["?"; wanted.len()].join(", ")));
            values.extend(wanted.iter().map(|id| Value::from(id.as_str())));
        }
    }
    let clause = if conditions.is_empty() { String::from("TRUE") } else { conditions.join(" AND ") };
    read(db, seen, &clause, values).await
}

/// One contract as seen, by id or by number.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn get(db: &impl ConnectionTrait, seen: Seen, id_or_number: &str) -> Result<Held> {
    let values = vec![id_or_number.into(), id_or_number.into()];
    let mut found = read(db, seen, "contract.id = ? OR contract.number = ?", values).await?;
    let at = found.iter().position(|held| held.id == id_or_number).unwrap_or(0);
    if found.is_empty() { Err(StoreError::NotFound("contract")) } else { Ok(found.swap_remove(at)) }
}

/// The contracts of these numbers as seen, by number.
///
/// # Errors
/// The database's own.
pub(crate) async fn numbered(db: &impl ConnectionTrait, seen: Seen, numbers: &[&str]) -> Result<Vec<Held>> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let clause = format!("contract.number IN ({})", vec!["?"; numbers.len()].join(", "));
    read(db, seen, &clause, numbers.iter().map(|number| Value::from(*number)).collect()).await
}

/// One contract as seen, by id or by number, with the one it is a call-off of and its own call-offs.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn with_family(db: &impl ConnectionTrait, seen: Seen, id_or_number: &str) -> Result<Family> {
    let own = get(db, seen, id_or_number).await?;
    let parent = match own.parent {
        Some(parent) => read(db, seen, "contract.key = ?", vec![parent.into()]).await?.pop(),
        None => None,
    };
    let children = read(db, seen, "contract.parent = ?", vec![own.key.into()]).await?;
    Ok(Family { own, parent, children })
}

/// Each call-off with the contract above it, by local keys.
///
/// # Errors
/// The database's own.
pub async fn call_offs(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<(i64, i64)>> {
    let table = seen.table::<contract::Entity>();
    let sql = format!("SELECT key, parent FROM {table} WHERE parent IS NOT NULL ORDER BY key");
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "key")?, row.try_get("", "parent")?))).collect()
}

/// The number of each contract as seen, by local key.
///
/// # Errors
/// The database's own.
pub async fn numbers(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<(i64, String)>> {
    let sql = format!("SELECT key, number FROM {} ORDER BY key", seen.table::<contract::Entity>());
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "key")?, row.try_get("", "number")?))).collect()
}

async fn read(db: &impl ConnectionTrait, seen: Seen, clause: &str, values: Vec<Value>) -> Result<Vec<Held>> {
    // An id never changes: the parent's is the same in any row of its.
    let sql = format!(
        "SELECT contract.*, supplier.id AS supplier_id, supplier.code AS supplier_code, supplier.name_en AS supplier_en, \
         supplier.name_ar AS supplier_ar, COALESCE((SELECT p.id FROM contract p WHERE p.key = contract.parent), \
         (SELECT p.id FROM contract_past p WHERE p.key = contract.parent LIMIT 1)) AS parent_id \
         FROM {} JOIN {} ON supplier.key = contract.supplier WHERE {clause} ORDER BY contract.number",
        seen.table::<contract::Entity>(),
        seen.named("supplier", &supplier_columns())
    );
    let statement = dialect::with(db.get_database_backend(), sql, values);
    let rows = Kept::find_by_statement(statement).all(db).await?;
    let keys: Vec<i64> = rows.iter().map(|row| row.key).collect();
    let mut amendments = parts::read_many::<Amendment>(db, seen, &keys).await?;
    let mut notices = parts::read_many::<NoticeGiven>(db, seen, &keys).await?;
    rows.into_iter()
        .map(|row| {
            let key = row.key;
            held(row, amendments.remove(&key).unwrap_or_default(), notices.remove(&key).unwrap_or_default())
        })
        .collect()
}

fn supplier_columns() -> String {
    use sea_orm::IdenStatic;
    use supplier::Column::{Code, Id, Key, NameAr, NameEn, Search};
    [Key, Id, Code, NameEn, NameAr, Search].map(|column| column.as_str().to_owned()).join(", ")
}

fn held(row: Kept, amendments: Vec<Amendment>, notices: Vec<NoticeGiven>) -> Result<Held> {
    let terms: Terms = serde_json::from_str(&row.terms)?;
    let Terms { initial, period, renewals, taken_up, notice } = terms;
    let input = ContractInput {
        number: row.number,
        supplier: row.supplier_id,
        titles: serde_json::from_str(&row.titles)?,
        parent: row.parent_id,
        owner: row.owner,
        renewal: Renewal::from_code(&row.renewal)
            .ok_or_else(|| StoreError::Corrupt(format!("renewal {}", row.renewal)))?,
        start: day(Some(&row.start))?,
        initial,
        initial_end: day(row.initial_end.as_deref())?,
        period,
        renewals,
        taken_up,
        notice,
        calendar: row.calendar,
        ended: day(row.ended.as_deref())?,
        currency: row.currency,
        committed: row.committed.map(Micro),
        ceiling: row.ceiling.map(Micro),
        notices,
        amendments,
        note: row.note,
    };
    Ok(Held {
        key: row.key,
        id: row.id,
        version: u32::try_from(row.version).unwrap_or(u32::MAX),
        last_seq: row.recorded_seq,
        row_hash: row.row_hash,
        parent: row.parent,
        input,
        supplier: HeldSupplier { code: row.supplier_code, name_en: row.supplier_en, name_ar: row.supplier_ar },
    })
}

/// A stored day.
pub(super) fn day(text: Option<&str>) -> Result<Option<NaiveDate>> {
    let read = |text: &str| text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")));
    text.map(read).transpose()
}

/// The entry that first recorded the contract.
///
/// # Errors
/// The database's own.
pub async fn created(db: &impl ConnectionTrait, key: i64) -> Result<i64> {
    let sql = "SELECT MIN(seq) AS seq FROM (SELECT recorded_seq AS seq FROM contract WHERE key = ? \
               UNION ALL SELECT recorded_seq FROM contract_past WHERE key = ?) AS s";
    let statement = dialect::with(db.get_database_backend(), sql, [key.into(), key.into()]);
    let row = db.query_one_raw(statement).await?.ok_or(StoreError::NotFound("contract"))?;
    Ok(row.try_get::<Option<i64>>("", "seq")?.unwrap_or(0))
}
