//! Lists of suppliers: pages by keyset, found by folded words, counted by filter.

use std::collections::HashMap;

use sanad_domain::identity;
use sanad_domain::suppliers::{Facet, Page, SupplierFacets, SupplierQuery, SupplierRow, SupplierSort};
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Value};

use super::stage_of;
use crate::entities::{order_line, supplier, supplier_category};
use crate::{Result, Seen, StoreError, dialect};

/// The most rows one page holds.
const LONGEST: u32 = 500;

/// A condition with its values.
struct Condition {
    sql: String,
    values: Vec<Value>,
}

impl Condition {
    fn all(parts: Vec<Self>) -> Self {
        let parts: Vec<Self> = parts.into_iter().filter(|part| !part.sql.is_empty()).collect();
        let sql = parts.iter().map(|part| format!("({})", part.sql)).collect::<Vec<_>>().join(" AND ");
        Self { sql, values: parts.into_iter().flat_map(|part| part.values).collect() }
    }

    fn any_of(column: &str, wanted: impl ExactSizeIterator<Item = String>) -> Self {
        if wanted.len() == 0 {
            return Self { sql: String::new(), values: Vec::new() };
        }
        let marks = vec!["?"; wanted.len()].join(", ");
        Self { sql: format!("{column} IN ({marks})"), values: wanted.map(Value::from).collect() }
    }

    /// This, of those that were not merged into others. A `+` as sign keeps the index of that out of it.
    fn standing(&self, sign: &str) -> Self {
        let merged = Self { sql: format!("{sign}supplier.merged_into IS NULL"), values: Vec::new() };
        Self::all(vec![Self { sql: self.sql.clone(), values: self.values.clone() }, merged])
    }

    fn clause(&self) -> String {
        if self.sql.is_empty() { String::new() } else { format!("WHERE {}", self.sql) }
    }
}

/// One page of the suppliers that the query asks for.
///
/// # Errors
/// [`StoreError::NotFound`] for a cursor that is none, and the database's own.
pub async fn page(db: &impl ConnectionTrait, seen: Seen, query: &SupplierQuery) -> Result<Page<SupplierRow>> {
    let filter = filter(db.get_database_backend(), query, seen, Facets::All);
    let order = order(query.sort, seen);
    let limit = query.limit.clamp(1, LONGEST);
    let after = match &query.after {
        Some(cursor) => {
            let (value, key): (serde_json::Value, i64) =
                serde_json::from_str(cursor).map_err(|_| StoreError::NotFound("cursor"))?;
            let value = match value {
                serde_json::Value::Number(n) => Value::from(n.as_i64().unwrap_or_default()),
                other => Value::from(other.as_str().unwrap_or_default().to_owned()),
            };
            let sign = if query.descending { "<" } else { ">" };
            Condition { sql: format!("({order}, supplier.key) {sign} (?, ?)"), values: vec![value, key.into()] }
        }
        None => Condition { sql: String::new(), values: Vec::new() },
    };
    let total = count(db, seen, &filter).await?;
    // The sign keeps the engine from finding by this, which is nearly all of them, and sorting them every time.
    let both = Condition::all(vec![filter.standing("+"), after]);
    let way = if query.descending { "DESC" } else { "ASC" };
    let tail = format!("{} ORDER BY {order} {way}, supplier.key {way} LIMIT {}", both.clause(), limit + 1);
    let mut found = keyed_rows(db, seen, &order, &tail, both.values).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = match found.last() {
        Some((cursor, _)) if more => Some(cursor.clone()),
        _ => None,
    };
    Ok(Page { total, items: found.into_iter().map(|(_, row)| row).collect(), next })
}

/// How many suppliers each further filter would leave, the filter's own kind aside.
///
/// # Errors
/// The database's own.
pub async fn facets(db: &impl ConnectionTrait, seen: Seen, query: &SupplierQuery) -> Result<SupplierFacets> {
    Ok(SupplierFacets {
        stages: facet(
            db,
            seen,
            "supplier.stage",
            "",
            &filter(db.get_database_backend(), query, seen, Facets::ButStage).standing(""),
        )
        .await?,
        countries: facet(
            db,
            seen,
            "supplier.country",
            "",
            &filter(db.get_database_backend(), query, seen, Facets::ButCountry).standing(""),
        )
        .await?,
        categories: facet(
            db,
            seen,
            "supplier_category.category",
            &format!("JOIN {} ON supplier_category.supplier = supplier.key", seen.table::<supplier_category::Entity>()),
            &filter(db.get_database_backend(), query, seen, Facets::ButCategory).standing(""),
        )
        .await?,
    })
}

/// The suppliers of these ids that stand and were not merged, in no certain order.
///
/// # Errors
/// The database's own.
pub async fn by_ids(db: &impl ConnectionTrait, seen: Seen, ids: &[&str]) -> Result<Vec<SupplierRow>> {
    let mut found = Vec::with_capacity(ids.len());
    for part in ids.chunks(LONGEST as usize) {
        let wanted = Condition::any_of("supplier.id", part.iter().map(|id| (*id).to_owned())).standing("+");
        found.extend(rows(db, seen, &wanted.clause(), wanted.values).await?);
    }
    Ok(found)
}

/// Rows of the list by a tail of SQL behind its FROM clause.
pub(super) async fn rows(
    db: &impl ConnectionTrait,
    seen: Seen,
    tail: &str,
    values: Vec<Value>,
) -> Result<Vec<SupplierRow>> {
    Ok(keyed_rows(db, seen, "supplier.sort_en", tail, values).await?.into_iter().map(|(_, row)| row).collect())
}

async fn keyed_rows(
    db: &impl ConnectionTrait,
    seen: Seen,
    order: &str,
    tail: &str,
    values: Vec<Value>,
) -> Result<Vec<(String, SupplierRow)>> {
    let sql = format!(
        "SELECT supplier.key, supplier.id, supplier.code, supplier.name_en, supplier.name_ar, supplier.stage, supplier.country, \
         supplier.city, supplier.owner, supplier.version, {order} AS cursor_value FROM {} {tail}",
        seen.table::<supplier::Entity>()
    );
    let found = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    let keys: Vec<i64> = found.iter().map(|row| row.try_get("", "key")).collect::<std::result::Result<_, _>>()?;
    let mut categories = categories_of(db, seen, &keys).await?;
    let lines = lines_of(db, seen, &keys).await?;
    found
        .iter()
        .zip(keys)
        .map(|(row, key)| {
            let cursor = cursor(row, key)?;
            let stage: String = row.try_get("", "stage")?;
            let code: String = row.try_get("", "code")?;
            let (name_en, name_ar): (Option<String>, Option<String>) =
                (row.try_get("", "name_en")?, row.try_get("", "name_ar")?);
            let item = SupplierRow {
                id: row.try_get("", "id")?,
                name: name_en.clone().or_else(|| name_ar.clone()).unwrap_or_else(|| code.clone()),
                code,
                name_en,
                name_ar,
                stage: stage_of(&stage)?,
                country: row.try_get("", "country")?,
                city: row.try_get("", "city")?,
                categories: categories.remove(&key).unwrap_or_default(),
                owner: row.try_get("", "owner")?,
                lines: lines.get(&key).copied().unwrap_or(0),
                version: u32::try_from(row.try_get::<i64>("", "version")?).unwrap_or(u32::MAX),
            };
            Ok((cursor, item))
        })
        .collect()
}

fn cursor(row: &QueryResult, key: i64) -> Result<String> {
    let text: std::result::Result<Option<String>, _> = row.try_get("", "cursor_value");
    let value = match text {
        Ok(text) => serde_json::Value::from(text.unwrap_or_default()),
        Err(_) => serde_json::Value::from(row.try_get::<i64>("", "cursor_value")?),
    };
    Ok(serde_json::to_string(&(value, key))?)
}

/// Which facet is left out of the filter, so that its own choices stay countable.
#[derive(Clone, Copy, PartialEq)]
enum Facets {
    All,
    ButStage,
    ButCategory,
    ButCountry,
}

fn filter(backend: DbBackend, query: &SupplierQuery, seen: Seen, facets: Facets) -> Condition {
    let folded = identity::fold(&query.search);
    let (sql, values) = dialect::search_condition(backend, &folded, !seen.is_past());
    let mut parts = vec![Condition { sql, values }];
    if facets != Facets::ButStage {
        parts.push(Condition::any_of("supplier.stage", query.stages.iter().map(|stage| stage.code().to_owned())));
    }
    if facets != Facets::ButCountry {
        parts.push(Condition::any_of("supplier.country", query.countries.iter().cloned()));
    }
    if facets != Facets::ButCategory && !query.categories.is_empty() {
        let inner = Condition::any_of("supplier_category.category", query.categories.iter().cloned());
        let table = seen.table::<supplier_category::Entity>();
        parts.push(Condition {
            sql: format!(
                "EXISTS (SELECT 1 FROM {table} WHERE supplier_category.supplier = supplier.key AND {})",
                inner.sql
            ),
            values: inner.values,
        });
    }
    Condition::all(parts)
}

fn order(sort: SupplierSort, seen: Seen) -> String {
    match sort {
        SupplierSort::Code => String::from("supplier.code"),
        SupplierSort::NameEn => String::from("supplier.sort_en"),
        SupplierSort::NameAr => String::from("supplier.sort_ar"),
        SupplierSort::Stage => String::from(
            "CAST(CASE supplier.stage WHEN 'prospect' THEN 0 WHEN 'onboarding' THEN 1 WHEN 'qualified' THEN 2 WHEN 'approved' THEN 3 \
             WHEN 'on_hold' THEN 4 WHEN 'blocked' THEN 5 ELSE 6 END AS BIGINT)",
        ),
        SupplierSort::Country => String::from("COALESCE(supplier.country, '')"),
        SupplierSort::Lines => {
            let table = seen.named("order_line", "key, supplier, recorded_seq");
            format!("(SELECT COUNT(*) FROM {table} WHERE order_line.supplier = supplier.key)")
        }
    }
}

async fn count(db: &impl ConnectionTrait, seen: Seen, filter: &Condition) -> Result<u32> {
    let table = seen.table::<supplier::Entity>();
    // Of all suppliers, those merged are few and found by an index: leaving them out by difference reads no row.
    let (sql, values) = if filter.sql.is_empty() {
        let merged = format!("SELECT COUNT(*) FROM {table} WHERE supplier.merged_into IS NOT NULL");
        (format!("SELECT (SELECT COUNT(*) FROM {table}) - ({merged}) AS n"), Vec::new())
    } else {
        let standing = filter.standing("");
        (format!("SELECT COUNT(*) AS n FROM {table} {}", standing.clause()), standing.values)
    };
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
    Ok(u32::try_from(n).unwrap_or(u32::MAX))
}

async fn facet(
    db: &impl ConnectionTrait,
    seen: Seen,
    column: &str,
    join: &str,
    filter: &Condition,
) -> Result<Vec<Facet>> {
    let sql = format!(
        "SELECT {column} AS value, COUNT(*) AS n FROM {} {join} {} GROUP BY 1 ORDER BY n DESC, value",
        seen.table::<supplier::Entity>(),
        filter.clause()
    );
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, filter.values.clone())).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(key) = row.try_get::<Option<String>>("", "value")? else { continue };
        let n: i64 = row.try_get("", "n")?;
        found.push(Facet { key, count: u32::try_from(n).unwrap_or(u32::MAX) });
    }
    Ok(found)
}

fn list(keys: &[i64]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

async fn categories_of(db: &impl ConnectionTrait, seen: Seen, keys: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    let table = seen.table::<supplier_category::Entity>();
    let sql = format!("SELECT supplier, category FROM {table} WHERE supplier IN ({}) ORDER BY key", list(keys));
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let mut found: HashMap<i64, Vec<String>> = HashMap::new();
    for row in rows {
        found.entry(row.try_get("", "supplier")?).or_default().push(row.try_get("", "category")?);
    }
    Ok(found)
}

async fn lines_of(db: &impl ConnectionTrait, seen: Seen, keys: &[i64]) -> Result<HashMap<i64, u32>> {
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    let table = seen.table::<order_line::Entity>();
    let sql =
        format!("SELECT supplier, COUNT(*) AS n FROM {table} WHERE supplier IN ({}) GROUP BY supplier", list(keys));
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter()
        .map(|row| Ok((row.try_get("", "supplier")?, u32::try_from(row.try_get::<i64>("", "n")?).unwrap_or(u32::MAX))))
        .collect()
}
