//! The scratch tables of an import, in the writer's temporary database.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseConnection, Value};

use super::check::VALUE_SHOWN;
use crate::{Result, Store, dialect};

mod tables;

use tables::Table;

/// What a row of a file states, one table a kind. Every table begins with `src`, the row's number in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// `src, code, name_en, name_ar, parent_code`
    Category,
    /// `src, code, name_en, name_ar, name_kind, stage, country, address, city, region, postal_code, contact, role, email,
    /// phone, parent_code, note, identifiers, hash`; identifiers as JSON `[[scheme, value], …]`
    Supplier,
    /// `src, code, category`: a supplier's code and a category's
    SupplierCategory,
    /// `src, number, of_supplier, supplier, order_date, sent_date, currency, incoterm, place, cancelled_by, cancelled_date,
    /// hash`; `of_supplier` is the code by which lines name the order's supplier, empty where the number alone tells
    Order,
    /// `src, number, of_supplier, source_key, line_no, item, description, unit, ordered, unit_price, price_basis, line_value,
    /// currency, requested, incoterm, place, closed, service, hash`
    Line,
    /// `src, number, of_supplier, line_key, source_key, promised, given, asked_by`
    Promise,
    /// `src, number, of_supplier, line_key, source_key, reference, kind, date, handover, quantity, rejected, reason, reverses,
    /// hash`
    Receipt,
    /// `src, number, of_supplier, line_key, source_key, date, cancelled_by, quantity`
    Cancellation,
    /// A receipt without an order: `src, supplier, source_key, reference, kind, date, handover, quantity, rejected, reason,
    /// reverses, unit, hash`
    Unordered,
    /// `src, code, name_en, name_ar, body, note, hash`; the body as JSON
    Term,
    /// `src, supplier, code, since`: the supplier's code and the term's, and the day from which it holds
    SupplierTerm,
    /// `src, number, supplier, title_en, title_ar, parent, owner, renewal, start, initial_end, ended, terms, calendar, currency,
    /// committed, ceiling, note, hash`; lengths and notice as JSON, as far as they are said
    Contract,
    /// `src, supplier, contract, kind, title, number, issuer, valid_from, expires, place, note, hash`
    Document,
    /// `src, code, country, date, value, source, hash`
    Index,
    /// `src, currency, reporting, date, nano`
    Rate,
    /// `src, field`: what a row takes away, as `section.field` of the profile
    Clear,
}

/// Rows of one kind, values laid end to end.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The kind.
    pub stage: Stage,
    /// `width` values a row.
    pub values: Vec<Value>,
}

/// How many rows one statement takes, largest first. A statement of thousands of values costs more to prepare than to run:
/// with few sizes each is prepared once and found again in the connection's cache.
const ROWS_AT_ONCE: [usize; 4] = [256, 32, 4, 1];

impl Store {
    /// Empties the scratch tables, making them where they are missing. One import is staged at a time.
    ///
    /// # Errors
    /// The database's own.
    pub async fn stage_begin(&self) -> Result<()> {
        let writer = self.writer().await;
        let db = writer.connection();
        let nth = dialect::numbered(db.get_database_backend());
        for stage in Stage::ALL {
            let Table { name, key, fills, .. } = stage.table();
            dialect::run(db, format!("DROP TABLE IF EXISTS temp.{name}")).await?;
            let columns = stage.typed_columns();
            // A row makes at most one line, so its number serves as key. A second row of one identity is found by the check, so
            // that the person sees both rows.
            let table = match (stage, fills) {
                (Stage::Line, _) => format!("({})", columns.replacen("src INTEGER", "src INTEGER PRIMARY KEY", 1)),
                (_, []) => format!("({nth}, {columns})"),
                _ => format!("({columns}, PRIMARY KEY ({key})) WITHOUT ROWID"),
            };
            dialect::run(db, format!("CREATE TEMP TABLE {name} {table}")).await?;
        }
        for table in ["stage_bad", "stage_problem", "stage_own"] {
            dialect::run(db, format!("DROP TABLE IF EXISTS temp.{table}")).await?;
        }
        dialect::run(db, "CREATE TEMP TABLE stage_bad (src INTEGER PRIMARY KEY)").await?;
        dialect::run(db, "CREATE TEMP TABLE stage_own (name TEXT PRIMARY KEY)").await?;
        let problem = format!("({nth}, src INTEGER, col TEXT, value TEXT, code TEXT, params TEXT)");
        dialect::run(db, format!("CREATE TEMP TABLE stage_problem {problem}")).await?;
        Ok(())
    }

    /// Stages rows. The batch may be of any length.
    ///
    /// # Errors
    /// The database's own.
    pub async fn stage(&self, batches: Vec<Batch>) -> Result<()> {
        let writer = self.writer().await;
        let db = writer.connection();
        for Batch { stage, values } in batches {
            let waves = if stage.table().fills.is_empty() { vec![values] } else { apart(stage, values) };
            for values in waves {
                insert(db, stage, values).await?;
            }
        }
        Ok(())
    }

    /// Notes a row's problems, so that nothing of it is written: row, column, value, code, parameters as JSON.
    ///
    /// # Errors
    /// The database's own.
    pub async fn stage_problems(&self, problems: &[(u32, String, String, String, String)]) -> Result<()> {
        let writer = self.writer().await;
        let db = writer.connection();
        for chunk in problems.chunks(1000) {
            let marks = vec!["(?, ?, ?, ?, ?)"; chunk.len()].join(", ");
            let values = chunk.iter().flat_map(|(src, column, value, code, params)| {
                [Value::from(i64::from(*src)), column.into(), value.into(), code.into(), params.into()]
            });
            let sql = format!("INSERT INTO stage_problem (src, col, value, code, params) VALUES {marks}");
            db.execute_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
            let marks = vec!["(?)"; chunk.len()].join(", ");
            let sql = format!("INSERT INTO stage_bad (src) VALUES {marks} ON CONFLICT DO NOTHING");
            let values = chunk.iter().map(|(src, ..)| Value::from(i64::from(*src)));
            db.execute_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
        }
        Ok(())
    }

    /// A part of the problems, by row: row, column, value, code, parameters as JSON. Of a long value the beginning, and its
    /// whole length in characters as the parameter `whole_length`.
    ///
    /// # Errors
    /// The database's own; none staged is an error too.
    pub async fn staged_problems(&self, offset: u32, limit: u32) -> Result<Vec<(u32, String, String, String, String)>> {
        let writer = self.writer().await;
        let db = writer.connection();
        let sql = format!(
            "SELECT src, col, SUBSTR(value, 1, {VALUE_SHOWN}) AS value, code, params, CAST(LENGTH(value) AS BIGINT) AS whole FROM stage_problem ORDER BY src, nth LIMIT {limit} OFFSET {offset}"
        );
        let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
        rows.iter()
            .map(|row| {
                let src: i64 = row.try_get("", "src")?;
                let text = |name: &str| row.try_get::<String>("", name);
                let (mut params, whole) = (text("params")?, row.try_get::<i64>("", "whole")?);
                if whole > i64::from(VALUE_SHOWN) {
                    let mut told: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&params)?;
                    told.insert(String::from("whole_length"), whole.to_string().into());
                    params = serde_json::to_string(&told)?;
                }
                Ok((u32::try_from(src).unwrap_or(u32::MAX), text("col")?, text("value")?, text("code")?, params))
            })
            .collect()
    }

    /// Problems counted by code and column.
    ///
    /// # Errors
    /// The database's own.
    pub async fn staged_problem_counts(&self) -> Result<Vec<(String, String, u32)>> {
        let writer = self.writer().await;
        let db = writer.connection();
        let sql = "SELECT code, col, COUNT(*) AS n FROM stage_problem GROUP BY code, col ORDER BY n DESC, code, col";
        let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
        rows.iter()
            .map(|row| {
                let n: i64 = row.try_get("", "n")?;
                Ok((row.try_get("", "code")?, row.try_get("", "col")?, u32::try_from(n).unwrap_or(u32::MAX)))
            })
            .collect()
    }

    /// The numbers of the rows refused, ascending.
    ///
    /// # Errors
    /// The database's own.
    pub async fn staged_refused(&self) -> Result<Vec<u32>> {
        let writer = self.writer().await;
        let db = writer.connection();
        let rows =
            db.query_all_raw(dialect::sql(db.get_database_backend(), "SELECT src FROM stage_bad ORDER BY src")).await?;
        rows.iter().map(|row| Ok(u32::try_from(row.try_get::<i64>("", "src")?).unwrap_or(u32::MAX))).collect()
    }
}

/// Puts rows into their scratch table, many to a statement.
async fn insert(db: &DatabaseConnection, stage: Stage, values: Vec<Value>) -> Result<()> {
    let Table { name, columns, .. } = stage.table();
    let (width, conflict) = (stage.width(), stage.on_conflict());
    let row = format!("({})", vec!["?"; width].join(", "));
    let mut waiting = values.len() / width;
    let mut values = values.into_iter();
    for rows in ROWS_AT_ONCE {
        if waiting < rows {
            continue;
        }
        let sql = format!("INSERT INTO {name} ({columns}) VALUES {}{conflict}", vec![row.as_str(); rows].join(", "));
        while waiting >= rows {
            waiting -= rows;
            let chunk: Vec<Value> = values.by_ref().take(rows * width).collect();
            db.execute_raw(dialect::with(db.get_database_backend(), sql.as_str(), chunk)).await?;
        }
    }
    Ok(())
}

/// Rows in waves of which each says everything once: one statement cannot fill a row twice in every engine. A row that says
/// again just what another says is left out.
fn apart(stage: Stage, values: Vec<Value>) -> Vec<Vec<Value>> {
    let (width, key) = (stage.width(), stage.key_places());
    let mut waves = vec![Vec::with_capacity(values.len())];
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut values = values.into_iter();
    loop {
        let row: Vec<Value> = values.by_ref().take(width).collect();
        if row.len() < width {
            return waves;
        }
        let mut name = String::new();
        for at in &key {
            match &row[*at] {
                Value::String(Some(text)) => name.push_str(text),
                other => name.push_str(&other.to_string()),
            }
            name.push('\u{1f}');
        }
        let Some(wave) = waves.last_mut() else { return waves };
        match seen.get(&name) {
            // The first value is the number of the file's row.
            Some(start) if wave[start + 1..start + width] == row[1..] => {}
            Some(_) => {
                seen.clear();
                seen.insert(name, 0);
                waves.push(row);
            }
            None => {
                seen.insert(name, wave.len());
                wave.extend(row);
            }
        }
    }
}
