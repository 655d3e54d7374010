//! What only the workspace can object to: unknown suppliers, orders and lines, and rows that say one thing twice.

use sanad_domain::errors::FieldError;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::Value;

use super::{Stage, agreements, merged, suppliers};
use crate::{Result, Store, dialect};

/// A row's problem as found here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The row.
    pub src: u32,
    /// The field at fault, as it is called in a supplier's form.
    pub column: String,
    /// What it says.
    pub value: String,
    /// Why that cannot be.
    pub error: FieldError,
}

/// How many characters of a value a problem repeats.
pub(super) const VALUE_SHOWN: u32 = 200;

/// What a refusal repeats of a value: a text as it is, an empty list or object as nothing.
pub(super) fn value_shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) if items.is_empty() => String::new(),
        Some(Value::Object(members)) if members.is_empty() => String::new(),
        Some(other) => other.to_string(),
    }
}

/// Notes every row that the workspace must refuse, naming fields with `@` in front (a file's column never needs one here).
/// Where `named` is not set the file has no column for a supplier's name: a supplier it mentions must stand already.
/// A refused row may be what another leans on, so this goes on until nothing new is found.
///
/// # Errors
/// The database's own.
pub async fn check(store: &Store, named: bool) -> Result<()> {
    merged::lead(store.writer().await.connection()).await?;
    let mut refused = suppliers::refusals(store, named).await?;
    refused.extend(agreements::refusals(store).await?);
    let rows: Vec<_> = refused
        .into_iter()
        .map(|Refusal { src, column, value, error }| {
            Ok((src, format!("@{column}"), value, error.code, serde_json::to_string(&error.params)?))
        })
        .collect::<Result<_>>()?;
    store.stage_problems(&rows).await?;
    let writer = store.writer().await;
    let db = writer.connection();
    for stage in Stage::ALL {
        dialect::filled(db, stage.name()).await?;
    }
    duplicates(db).await?;
    torn_orders(db).await?;
    agreements::settle(db).await?;
    loop {
        let before = bad(db).await?;
        unknown_suppliers(db).await?;
        refer(db).await?;
        unknown_orders(db).await?;
        unknown_lines(db).await?;
        agreements::unknown(db).await?;
        if bad(db).await? == before {
            return Ok(());
        }
    }
}

/// Rows that say again what an earlier row said. An export with a row for each receipt repeats its lines: what says the
/// very same is taken once, as long as the row has something of its own to say.
async fn duplicates(db: &DatabaseConnection) -> Result<()> {
    let of_order = ["number", "of_supplier", "source_key"];
    let lines_repeat = repeated(db, "stage_line", &of_order).await?;
    dialect::run(db, "DELETE FROM stage_own").await?;
    if !lines_repeat {
        find_own(db).await?;
    }
    // What stands with its own line repeats only where the line does: a row that says one thing twice is refused as read.
    let apart = strangers(db).await?;
    let of_line = ["number", "of_supplier", "line_key", "source_key"];
    for stage in [Stage::Receipt, Stage::Cancellation] {
        if apart.contains(&stage) && repeated(db, stage.name(), &of_line).await? {
            note(db, &again(stage.name(), &of_line, "TRUE")).await?;
        }
    }
    let other = "t.promised IS DISTINCT FROM f.promised OR t.given IS DISTINCT FROM f.given OR t.asked_by IS DISTINCT FROM f.asked_by";
    if apart.contains(&Stage::Promise) && repeated(db, "stage_promise", &of_line).await? {
        note(db, &again("stage_promise", &of_line, other)).await?;
        let sql = format!(
            "DELETE FROM stage_promise WHERE nth IN (SELECT again FROM ({}) AS a)",
            repeats("stage_promise", &of_line)
        );
        dialect::run(db, &sql).await?;
    }
    if lines_repeat {
        let mut own = Vec::new();
        for stage in EVENTS {
            let table = stage.name();
            dialect::run(db, &format!("CREATE INDEX {table}_src ON {table} (src)")).await?;
            own.push(format!("NOT EXISTS (SELECT 1 FROM {table} o WHERE o.src = t.src)"));
        }
        let nothing_new = format!("t.hash IS DISTINCT FROM f.hash OR ({})", own.join(" AND "));
        note(db, &again("stage_line", &of_order, &nothing_new)).await?;
        let sql = format!(
            "DELETE FROM stage_line WHERE src IN (SELECT again FROM ({}) AS a)",
            repeats("stage_line", &of_order)
        );
        dialect::run(db, &sql).await?;
    }
    Ok(())
}

/// Promises, receipts and cancellations.
const EVENTS: [Stage; 3] = [Stage::Promise, Stage::Receipt, Stage::Cancellation];

/// Keeps in mind which scratch tables hold only what stands in one row with its own line. A million of them need not be
/// looked up one by one: their order and their line are found, or refused, with the row's line.
async fn find_own(db: &DatabaseConnection) -> Result<()> {
    for stage in EVENTS {
        let table = stage.name();
        let sql = format!(
            "INSERT INTO stage_own SELECT '{table}' WHERE NOT EXISTS (SELECT 1 FROM {table} r WHERE NOT EXISTS (\
             SELECT 1 FROM stage_line l WHERE l.src = r.src AND l.number = r.number AND l.of_supplier = r.of_supplier \
             AND l.source_key = r.line_key))"
        );
        dialect::run(db, &sql).await?;
    }
    Ok(())
}

/// The others, of which some stand in a row without their line.
pub(super) async fn strangers(db: &impl ConnectionTrait) -> Result<Vec<Stage>> {
    let sql = "SELECT name FROM stage_own";
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let own: Vec<String> = rows.iter().map(|row| row.try_get("", "name")).collect::<std::result::Result<_, _>>()?;
    Ok(EVENTS.into_iter().filter(|stage| !own.iter().any(|name| name == stage.name())).collect())
}

/// The rows `again` of a scratch table that an earlier one, `first`, already stands for.
pub(super) fn repeats(table: &str, key: &[&str]) -> String {
    let (key, place) = (key.join(", "), place(table));
    format!(
        "SELECT again, first FROM (SELECT {place} AS again, \
         FIRST_VALUE({place}) OVER (PARTITION BY {key} ORDER BY src, {place}) AS first FROM {table}) AS r WHERE again <> first"
    )
}

/// The column that numbers the rows of a scratch table.
fn place(table: &str) -> &'static str {
    // A row of a file makes at most one line.
    if table == Stage::Line.name() { "src" } else { "nth" }
}

pub(super) async fn repeated(db: &DatabaseConnection, table: &str, key: &[&str]) -> Result<bool> {
    let sql = format!("SELECT 1 AS n FROM {table} GROUP BY {} HAVING COUNT(*) > 1 LIMIT 1", key.join(", "));
    Ok(db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?.is_some())
}

/// Problems of repeated rows `t` whose first is `f`, where a condition holds.
fn again(table: &str, key: &[&str], wrong: &str) -> String {
    format!(
        "SELECT t.src, '@line_no', t.number || ' / ' || t.source_key, 'duplicate_in_file', '{{\"row\":\"' || f.src || '\"}}' \
         FROM ({}) d JOIN {table} t ON t.{place} = d.again JOIN {table} f ON f.{place} = d.first WHERE {wrong}",
        repeats(table, key),
        place = place(table),
    )
}

/// Orders that rows give to one supplier and to another.
async fn torn_orders(db: &DatabaseConnection) -> Result<()> {
    for row in ["clash", "src"] {
        let sql = format!(
            "SELECT {row} AS src, '@order', number, 'order_of_two_suppliers', '{{\"row\":\"' || src || '\"}}' \
             FROM stage_order WHERE clash IS NOT NULL"
        );
        note(db, &sql).await?;
    }
    Ok(())
}

async fn unknown_suppliers(db: &DatabaseConnection) -> Result<()> {
    note(
        db,
        "SELECT o.src, '@supplier', o.supplier, 'unknown_supplier', '{}' FROM stage_order o WHERE o.referred IS NULL \
         AND NOT EXISTS (SELECT 1 FROM supplier s WHERE s.code = o.supplier) \
         AND NOT EXISTS (SELECT 1 FROM stage_supplier s WHERE s.code = o.supplier AND s.src NOT IN (SELECT src FROM stage_bad))",
    )
    .await
}

/// Gives every order that rows refer to a row of its own, so that all find their order in one place.
pub(super) async fn refer(db: &impl ConnectionTrait) -> Result<()> {
    merged::lead(db).await?;
    for stage in [Stage::Line].into_iter().chain(strangers(db).await?) {
        let sql = format!(
            "INSERT INTO stage_order (src, number, of_supplier, referred) SELECT r.src, r.number, r.of_supplier, 1 FROM {} r \
             WHERE NOT EXISTS (SELECT 1 FROM stage_order o WHERE o.number = r.number AND o.of_supplier = r.of_supplier) \
             ON CONFLICT DO NOTHING",
            stage.name()
        );
        dialect::run(db, &sql).await?;
    }
    // What stands already. Where the number alone tells, it must tell one order.
    let supplier = merged::key_of("stage_order.supplier");
    let sql = format!("UPDATE stage_order SET skey = {supplier}, known = NULL, okey = NULL WHERE referred IS NULL");
    dialect::run(db, &sql).await?;
    let order = merged::order_of("stage_order.skey", "stage_order.number", "stage_order.supplier");
    dialect::run(db, &format!("UPDATE stage_order SET okey = {order} WHERE referred IS NULL")).await?;
    let named = format!(
        "FROM purchase_order p JOIN supplier s ON s.key = p.supplier WHERE {}",
        merged::is_named("stage_order.number", "stage_order.of_supplier")
    );
    let sql = format!(
        "UPDATE stage_order SET okey = (SELECT MIN(p.key) {named}), known = (SELECT COUNT(*) {named}) WHERE referred = 1"
    );
    dialect::run(db, &sql).await?;
    dialect::run(db, "UPDATE stage_order SET skey = (SELECT supplier FROM purchase_order p WHERE p.key = stage_order.okey) WHERE referred = 1",
    )
    .await?;
    dialect::run(db, "UPDATE stage_order SET known = CASE WHEN okey IS NULL THEN 0 ELSE 1 END WHERE referred IS NULL")
        .await?;
    Ok(())
}

async fn unknown_orders(db: &DatabaseConnection) -> Result<()> {
    for stage in [Stage::Line].into_iter().chain(strangers(db).await?) {
        let table = stage.name();
        note(
            db,
            &format!(
                "SELECT r.src, '@order', r.number, CASE WHEN o.known > 1 THEN 'ambiguous_order' ELSE 'unknown_order' END, '{{}}' \
                 FROM {table} r JOIN stage_order o ON o.number = r.number AND o.of_supplier = r.of_supplier \
                 WHERE (o.referred = 1 AND o.known <> 1) OR (o.referred IS NULL AND o.src <> r.src AND o.src IN (SELECT src FROM stage_bad))"
            ),
        )
        .await?;
    }
    Ok(())
}

async fn unknown_lines(db: &DatabaseConnection) -> Result<()> {
    for stage in strangers(db).await? {
        let table = stage.name();
        let own = "EXISTS (SELECT 1 FROM stage_line l WHERE l.src = r.src AND l.number = r.number AND l.source_key = r.line_key)";
        let apart = format!("SELECT 1 AS n FROM {table} r WHERE NOT {own} LIMIT 1");
        if db.query_one_raw(dialect::sql(db.get_database_backend(), apart)).await?.is_none() {
            continue;
        }
        dialect::run(db, "CREATE INDEX IF NOT EXISTS stage_line_key ON stage_line (number, of_supplier, source_key)")
            .await?;
        note(
            db,
            &format!(
                "SELECT r.src, '@line', r.number || ' / ' || r.line_key, 'unknown_line', '{{}}' FROM {table} r \
                 JOIN stage_order o ON o.number = r.number AND o.of_supplier = r.of_supplier \
                 WHERE NOT {own} \
                 AND NOT EXISTS (SELECT 1 FROM stage_line l WHERE l.number = r.number AND l.of_supplier = r.of_supplier \
                 AND l.source_key = r.line_key AND l.src NOT IN (SELECT src FROM stage_bad)) \
                 AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.purchase_order = o.okey AND l.source_key = r.line_key)"
            ),
        )
        .await?;
    }
    Ok(())
}

/// Adds the problems that a query finds, of rows that are not refused already.
pub(super) async fn note(db: &DatabaseConnection, found: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO stage_problem (src, col, value, code, params) \
         WITH found (src, col, value, code, params) AS ({found}), \
         ranked AS (SELECT found.*, ROW_NUMBER() OVER (PARTITION BY src ORDER BY col, value) AS place FROM found) \
         SELECT src, col, value, code, params FROM ranked WHERE place = 1 AND src NOT IN (SELECT src FROM stage_bad)"
    );
    if db.execute_raw(dialect::sql(db.get_database_backend(), sql)).await?.rows_affected() > 0 {
        dialect::run(db, "INSERT INTO stage_bad SELECT src FROM stage_problem WHERE true ON CONFLICT DO NOTHING")
            .await?;
    }
    Ok(())
}

async fn bad(db: &DatabaseConnection) -> Result<i64> {
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), "SELECT COUNT(*) AS n FROM stage_bad")).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get("", "n"))?)
}
