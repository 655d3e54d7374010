//! Contracts, payment terms, documents and rates of an import: what a file leaves unsaid stays as it is.

use std::collections::{BTreeSet, HashMap};

use sanad_domain::errors::FieldErrors;
use sea_orm::{ConnectionTrait, Value};
use serde::Serialize;

use super::Refusal;
use super::check::value_shown;
use super::fill::Fill;
use crate::{Result, Store, dialect};

pub(super) mod contracts;
pub(super) mod documents;
pub(super) mod rates;
mod refer;
pub(super) mod terms;

pub use contracts::TermsSaid;
pub(super) use refer::{settle, unknown};

/// How many records are held in memory at a time.
const STEP: u32 = 500;

/// What the rules of each say against the staged ones, by row.
///
/// # Errors
/// The database's own.
pub(super) async fn refusals(store: &Store) -> Result<Vec<Refusal>> {
    let writer = store.writer().await;
    let db = writer.connection();
    let mut found = terms::refusals(db).await?;
    found.extend(contracts::refusals(db).await?);
    found.extend(documents::refusals(db).await?);
    Ok(found)
}

/// Which fields of a section rows take away, by row.
///
/// # Errors
/// The database's own.
pub(super) async fn taken(
    db: &impl ConnectionTrait,
    section: &str,
    rows: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, BTreeSet<String>>> {
    let rows: Vec<String> = rows.map(|row| row.to_string()).collect();
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT src, SUBSTR(field, {}) AS field FROM stage_clear WHERE src IN ({}) AND field LIKE '{section}.%'",
        section.len() + 2,
        rows.join(", ")
    );
    let found = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let mut taken: HashMap<i64, BTreeSet<String>> = HashMap::new();
    for row in found {
        taken.entry(row.try_get("", "src")?).or_default().insert(row.try_get("", "field")?);
    }
    Ok(taken)
}

/// Ids by what people call them: `code`s of suppliers, `number`s of contracts.
async fn ids<'t>(
    db: &impl ConnectionTrait,
    table: &str,
    column: &str,
    names: impl Iterator<Item = &'t str>,
) -> Result<HashMap<String, String>> {
    let values: Vec<Value> = names.map(Value::from).collect();
    if values.is_empty() {
        return Ok(HashMap::new());
    }
    let marks = vec!["?"; values.len()].join(", ");
    let sql = format!("SELECT {column} AS name, id FROM {table} WHERE {column} IN ({marks})");
    let found = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    found.iter().map(|row| Ok((row.try_get("", "name")?, row.try_get("", "id")?))).collect()
}

/// What a form objects to, remarks aside, as refusals of a row; fields are named behind their section.
fn refused(src: i64, section: &str, input: &impl Serialize, errors: FieldErrors) -> Vec<Refusal> {
    let said = serde_json::to_value(input).unwrap_or_default();
    let value = |path: &str| value_shown(said.pointer(&format!("/{}", path.replace('.', "/"))));
    let mut found = Vec::new();
    for (path, errors) in errors {
        found.extend(errors.into_iter().filter(|error| !error.is_warning()).map(|error| Refusal {
            src: u32::try_from(src).unwrap_or(u32::MAX),
            column: format!("{section}.{path}"),
            value: value(&path),
            error,
        }));
    }
    found
}

/// Which payment term was agreed with a supplier.
pub(super) const AGREED: Fill = Fill {
    entity: "supplier_term",
    table: "supplier_term",
    stage: "stage_supplier_term",
    key: "t.nth",
    joins: "JOIN supplier s ON s.code = t.supplier",
    same: "x.supplier = s.key",
    fixed: &[("supplier", "s.key")],
    states: &[super::fill::stated("term", "NULL")],
    hashed: false,
    numbered: false,
};
