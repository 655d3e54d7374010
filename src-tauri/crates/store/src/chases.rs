//! The chase log: who asked after an order line, when, how, and what was said.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::deliveries::{Chase, ChaseMethod};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};
use serde_json::json;

use crate::entities::{chase, order_line, promise, supplier};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect, people};

/// How many lines one condition names.
const NAMED: usize = 500;

/// What is recorded of one time that a line was asked after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// On which day.
    pub date: NaiveDate,
    /// How.
    pub method: ChaseMethod,
    /// What was said.
    pub said: String,
    /// The date promised in answer.
    pub new_promise: Option<NaiveDate>,
}

/// The chases of a line as seen, the last first.
///
/// # Errors
/// [`StoreError::Corrupt`] and the database's own.
pub async fn of_line(db: &impl ConnectionTrait, seen: Seen, line: u32) -> Result<Vec<Chase>> {
    read(db, seen, &format!("chase.line = {line}"), None).await
}

/// The last chases of a supplier's lines as seen, by its local key: so many at most, the last first.
///
/// # Errors
/// As [`of_line`].
pub async fn of_supplier(db: &impl ConnectionTrait, seen: Seen, supplier: i64, limit: u32) -> Result<Vec<Chase>> {
    read(db, seen, &format!("chase.supplier = {supplier}"), Some(limit)).await
}

/// The last chase of each of these lines as seen.
///
/// # Errors
/// As [`of_line`].
pub async fn last_of(db: &impl ConnectionTrait, seen: Seen, lines: &[u32]) -> Result<HashMap<u32, Chase>> {
    let mut found = HashMap::new();
    for lines in lines.chunks(NAMED) {
        let keys = lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        for chase in read(db, seen, &format!("chase.line IN ({keys})"), None).await? {
            found.entry(chase.line).or_insert(chase);
        }
    }
    Ok(found)
}

/// When each line that was ever asked after was asked after last, as seen.
///
/// # Errors
/// As [`of_line`].
pub async fn days(db: &impl ConnectionTrait, seen: Seen) -> Result<HashMap<u32, NaiveDate>> {
    let sql = format!("SELECT line, MAX(date) AS date FROM {} GROUP BY line", seen.table::<chase::Entity>());
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((id(row.try_get("", "line")?)?, day(&row.try_get::<String>("", "date")?)?))).collect()
}

/// Records that a line was asked after; a date promised in answer is added to its promises, asked for by the supplier.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn add(tx: &Tx, ctx: &Ctx, line: u32, asked: &Asked) -> Result<Chase> {
    let Asked { date, method, said, new_promise } = asked;
    let of = order_line::Entity::find_by_id(i64::from(line)).one(tx.db()).await?.ok_or(StoreError::NotFound("line"))?;
    let owner =
        supplier::Entity::find_by_id(of.supplier).one(tx.db()).await?.ok_or(StoreError::NotFound("supplier"))?;
    let row = chase::ActiveModel {
        key: Set(tx.next_key("chase").await?),
        id: Set(ctx.ids.next()),
        supplier: Set(of.supplier),
        line: Set(of.key),
        date: Set(date.to_string()),
        actor: Set(ctx.actor.clone()),
        method: Set(method.code().to_owned()),
        said: Set(said.clone()),
        promised: Set(new_promise.map(|date| date.to_string())),
        ..Default::default()
    };
    let kept = tx.insert(row).await?;
    if let Some(promised) = new_promise {
        let row = promise::ActiveModel {
            key: Set(tx.next_key("promise").await?),
            supplier: Set(of.supplier),
            line: Set(of.key),
            // A file's promises are told apart by its own keys; this one's is the chase.
            source_key: Set(format!("chase-{}", kept.id)),
            promised: Set(promised.to_string()),
            given: Set(Some(date.to_string())),
            asked_by: Set(String::from("supplier")),
            source_row: Set(None),
            ..Default::default()
        };
        tx.insert(row).await?;
    }
    let told = json!({ "date": date, "method": method.code(), "said": said, "new_promise": new_promise });
    tx.record("deliveries", Some(line.to_string()), Some(owner.id), None, Some(told));
    let names = names(tx.db()).await?;
    shown(kept, &names)
}

async fn read(db: &impl ConnectionTrait, seen: Seen, condition: &str, limit: Option<u32>) -> Result<Vec<Chase>> {
    let limit = limit.map(|limit| format!(" LIMIT {limit}")).unwrap_or_default();
    let table = seen.table::<chase::Entity>();
    let sql = format!("SELECT * FROM {table} WHERE {condition} ORDER BY date DESC, key DESC{limit}");
    let rows = chase::Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = names(db).await?;
    rows.into_iter().map(|row| shown(row, &names)).collect()
}

/// The names of people by id.
async fn names(db: &impl ConnectionTrait) -> Result<HashMap<String, String>> {
    Ok(people::all(db, "").await?.into_iter().map(|person| (person.id, person.name)).collect())
}

fn shown(row: chase::Model, names: &HashMap<String, String>) -> Result<Chase> {
    let chase::Model { key: _, id: own, supplier: _, line, date, actor, method, said, promised, recorded_seq: _ } = row;
    let known = names.get(&actor).filter(|name| !name.is_empty());
    Ok(Chase {
        id: own,
        line: id(line)?,
        date: day(&date)?,
        by: known.cloned().unwrap_or(actor),
        method: ChaseMethod::from_code(&method).ok_or_else(|| StoreError::Corrupt(format!("method {method}")))?,
        said,
        new_promise: promised.as_deref().map(day).transpose()?,
    })
}

fn id(key: i64) -> Result<u32> {
    u32::try_from(key).map_err(|_| StoreError::Corrupt(format!("line {key}")))
}

fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))
}
