//! Undoing one entry, whatever it was: a compensating entry that retires what the first recorded and brings back what it
//! retired. Rows changed since are named, and kept when the person chooses to go on.

use std::collections::{BTreeMap, BTreeSet};

use sanad_domain::calendar::NamedCalendar;
use sanad_domain::journal::Payload;
use sea_orm::{ConnectionTrait, Value};

use crate::history::{self, Told};
use crate::versioned::TABLES;
use crate::{Result, StoreError, Tx, dialect};

/// A row that was changed after the entry to be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Its table.
    pub table: String,
    /// Its key.
    pub key: String,
    /// The code, number or name by which a person knows it.
    pub label: String,
}

/// References that hold a row in place: child table and column, and the parent's table.
const REFERENCES: &[(&str, &str, &str)] = &[
    ("supplier", "owner", "person"),
    ("contract", "owner", "person"),
    ("supplier", "parent", "supplier"),
    ("supplier_name", "supplier", "supplier"),
    ("supplier_identifier", "supplier", "supplier"),
    ("supplier_address", "supplier", "supplier"),
    ("supplier_contact", "supplier", "supplier"),
    ("supplier_category", "supplier", "supplier"),
    ("purchase_order", "supplier", "supplier"),
    ("order_line", "supplier", "supplier"),
    ("receipt", "supplier", "supplier"),
    ("order_line", "purchase_order", "purchase_order"),
    ("promise", "line", "order_line"),
    ("cancellation", "line", "order_line"),
    ("receipt", "line", "order_line"),
    ("line_failure", "line", "order_line"),
    ("chase", "line", "order_line"),
    ("contract", "supplier", "supplier"),
    ("contract", "calendar", "calendar"),
    ("contract", "parent", "contract"),
    ("contract_amendment", "contract", "contract"),
    ("contract_notice", "contract", "contract"),
    ("order_contract", "purchase_order", "purchase_order"),
    ("order_contract", "contract", "contract"),
    ("document", "supplier", "supplier"),
    ("document", "contract", "contract"),
    ("document_file", "document", "document"),
    ("supplier", "merged_into", "supplier"),
    ("supplier_apart", "supplier", "supplier"),
    ("supplier_apart", "other", "supplier"),
    ("supplier_term", "supplier", "supplier"),
    ("supplier_term", "term", "payment_term"),
    ("indicator_value", "supplier", "supplier"),
    ("risk_override", "supplier", "supplier"),
    ("risk_finding", "supplier", "supplier"),
];

/// How many of the rows changed since are named.
const NAMED: usize = 50;

/// Tables whose key is text.
const TEXT_KEYED: &[&str] =
    &["person", "category", "setting", "definition", "currency_rate", "import_profile", "import", "calendar"];

/// Undoes entry `seq`. With `force`, rows changed since stay as they are; without, they are an error that lists them.
///
/// # Errors
/// [`StoreError::NotUndoable`], [`StoreError::UndoConflict`] and the database's own.
pub async fn undo(tx: &Tx, seq: i64, force: bool) -> Result<Told> {
    let told = history::entry(tx.db(), seq).await?.ok_or(StoreError::NotFound("entry"))?;
    if told.undone_by.is_some() || told.undoes.is_some() || told.entry.action == "workspace.create" {
        return Err(StoreError::NotUndoable);
    }
    let mut plan = Plan { seq, kept: BTreeSet::new(), moved: BTreeMap::new(), conflicts: Vec::new() };
    tx.run(
        "CREATE TEMP TABLE IF NOT EXISTS undo_kept (tbl TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (tbl, key))",
        [],
    )
    .await?;
    tx.run("DELETE FROM undo_kept", []).await?;
    plan.find_changed(tx).await?;
    plan.find_bound(tx).await?;
    if !plan.conflicts.is_empty() && !force {
        return Err(StoreError::UndoConflict(plan.conflicts));
    }
    let suppliers = plan.apply(tx).await?;
    bump_versions(tx).await?;
    index(tx, &suppliers).await?;
    let payload = told.payload.clone().unwrap_or_default();
    let swapped = Payload { before: payload.after, after: payload.before };
    tx.record_undo(seq, entity_of(&told.entry.entity), told.entry.record.clone(), told.entry.supplier.clone(), swapped);
    Ok(told)
}

struct Plan {
    seq: i64,
    /// Rows that stay as they are: table and key. The same in the temporary table `undo_kept`, for statements over many.
    kept: BTreeSet<(&'static str, String)>,
    /// Rows whose content is the entry's, but which a later undo brought back under its own sequence.
    moved: BTreeMap<(&'static str, String), i64>,
    conflicts: Vec<Conflict>,
}

impl Plan {
    /// Rows that the entry recorded and that do not stand any more as it left them.
    async fn find_changed(&mut self, tx: &Tx) -> Result<()> {
        for table in TABLES {
            let key = key_of(table);
            let sql = format!("SELECT CAST({key} AS TEXT) AS k FROM {table}_past WHERE recorded_seq = ?");
            for row in all(tx, &sql, vec![self.seq.into()]).await? {
                let key: String = row.try_get("", "k")?;
                match brought_back(tx, table, &key, self.seq).await? {
                    Some(by) => {
                        self.moved.insert((table, key), by);
                    }
                    None => self.keep(tx, table, key).await?,
                }
            }
        }
        Ok(())
    }

    /// Rows bound to others that stay: looked for until a round finds no more, since one that stays holds the next.
    async fn find_bound(&mut self, tx: &Tx) -> Result<()> {
        loop {
            let before = self.kept.len();
            self.find_held(tx).await?;
            self.find_orphans(tx).await?;
            if self.kept.len() == before {
                return Ok(());
            }
        }
    }

    /// Rows that would go, but to which rows refer that stay.
    async fn find_held(&mut self, tx: &Tx) -> Result<()> {
        for (child, column, parent) in REFERENCES.iter().rev() {
            let sql = format!(
                "SELECT CAST(p.{key} AS TEXT) AS k, CAST(c.key AS TEXT) AS held_by FROM {parent} p JOIN {child} c ON c.{column} = p.{key} \
                 WHERE p.recorded_seq = ? AND (c.recorded_seq <> ? OR {child_kept}) AND NOT {parent_kept} \
                 AND NOT EXISTS (SELECT 1 FROM {parent}_past o WHERE o.retired_seq = ? AND o.{key} = p.{key})",
                key = key_of(parent),
                child_kept = kept(child, "c.key"),
                parent_kept = kept(parent, &format!("p.{}", key_of(parent))),
            );
            for row in all(tx, &sql, vec![self.seq.into(), self.seq.into(), self.seq.into()]).await? {
                let key: String = row.try_get("", "k")?;
                // What a later undo brought back is the entry's own, and goes with it.
                let returned = self.moved.contains_key(&(table_name(child), row.try_get("", "held_by")?));
                // A calendar that the program ships stands again as shipped.
                if !is_shipped(parent, &key) && !returned {
                    self.keep(tx, table_name(parent), key).await?;
                }
            }
        }
        Ok(())
    }

    /// Rows that would come back, but refer to rows that do not stand any more and do not come back with them.
    async fn find_orphans(&mut self, tx: &Tx) -> Result<()> {
        for (child, column, parent) in REFERENCES {
            let sql = format!(
                "SELECT CAST(c.key AS TEXT) AS k, CAST(c.{column} AS TEXT) AS refers FROM {child}_past c \
                 WHERE c.retired_seq = ? AND c.{column} IS NOT NULL AND NOT {child_kept} \
                 AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.{key} = c.{column}) \
                 AND NOT EXISTS (SELECT 1 FROM {parent}_past o WHERE o.retired_seq = ? AND o.{key} = c.{column} AND NOT {parent_kept})",
                key = key_of(parent),
                child_kept = kept(child, "c.key"),
                parent_kept = kept(parent, &format!("o.{}", key_of(parent))),
            );
            for row in all(tx, &sql, vec![self.seq.into(), self.seq.into()]).await? {
                // A calendar that the program ships has no row until somebody changes it.
                let refers: String = row.try_get("", "refers")?;
                if !is_shipped(parent, &refers) {
                    self.keep(tx, table_name(child), row.try_get("", "k")?).await?;
                }
            }
        }
        Ok(())
    }

    /// Leaves a row as it is, and says so.
    async fn keep(&mut self, tx: &Tx, table: &'static str, key: String) -> Result<()> {
        if !self.kept.insert((table, key.clone())) {
            return Ok(());
        }
        tx.run("INSERT INTO undo_kept (tbl, key) VALUES (?, ?)", [table.into(), key.clone().into()]).await?;
        // Nobody reads thousands of names.
        let label = if self.conflicts.len() < NAMED { label(tx, table, &key).await? } else { key.clone() };
        self.conflicts.push(Conflict { table: table.to_owned(), key, label });
        Ok(())
    }

    /// Retires what the entry recorded, brings back what it retired; answers the suppliers touched.
    async fn apply(&self, tx: &Tx) -> Result<BTreeSet<i64>> {
        let mut suppliers = BTreeSet::new();
        for table in TABLES.iter().rev() {
            let key = key_of(table);
            let but = but(table, table, key);
            if *table == "supplier" {
                let past = self::but(table, "supplier_past", key);
                let sql = format!(
                    "SELECT key FROM supplier WHERE recorded_seq = ?{but} UNION SELECT key FROM supplier_past WHERE retired_seq = ?{past}"
                );
                for row in all(tx, &sql, vec![self.seq.into(), self.seq.into()]).await? {
                    suppliers.insert(row.try_get("", "key")?);
                }
            }
            let retire = format!(
                "INSERT INTO {table}_past SELECT {now}, {table}.* FROM {table} WHERE recorded_seq = ?{but}",
                now = tx.seq()
            );
            if tx.run(&retire, [self.seq.into()]).await? > 0 {
                tx.run(&format!("DELETE FROM {table} WHERE recorded_seq = ?{but}"), [self.seq.into()]).await?;
            }
            for ((_, row), by) in self.moved.iter().filter(|((of, _), _)| of == table) {
                let value = key_value(table, row);
                let retire = format!(
                    "INSERT INTO {table}_past SELECT {now}, {table}.* FROM {table} WHERE {key} = ? AND recorded_seq = {by}",
                    now = tx.seq()
                );
                tx.run(&retire, [value.clone()]).await?;
                tx.run(&format!("DELETE FROM {table} WHERE {key} = ? AND recorded_seq = {by}"), [value]).await?;
                if *table == "supplier" {
                    suppliers.extend(row.parse::<i64>().ok());
                }
            }
        }
        for table in TABLES {
            let columns = dialect::columns(tx.db(), table).await?;
            let names = columns.join(", ");
            let values =
                columns.iter().map(|name| if name == "recorded_seq" { tx.seq().to_string() } else { name.clone() });
            let values = values.collect::<Vec<_>>().join(", ");
            let but = but(table, &format!("{table}_past"), key_of(table));
            let back =
                format!("INSERT INTO {table} ({names}) SELECT {values} FROM {table}_past WHERE retired_seq = ?{but}");
            tx.run(&back, [self.seq.into()]).await?;
        }
        Ok(suppliers)
    }
}

/// Whether what is referred to is a calendar that the program ships.
fn is_shipped(table: &str, key: &str) -> bool {
    table == "calendar" && NamedCalendar::shipped().iter().any(|calendar| calendar.code == key)
}

/// Whether the row of a table with this key stays as it is, in SQL.
fn kept(table: &str, key: &str) -> String {
    format!("EXISTS (SELECT 1 FROM undo_kept k WHERE k.tbl = '{table}' AND k.key = CAST({key} AS TEXT))")
}

/// But for the rows that stay as they are; `rows` is what the statement calls them.
fn but(table: &str, rows: &str, key: &str) -> String {
    format!(" AND NOT {}", kept(table, &format!("{rows}.{key}")))
}

/// Follows a row that was changed and whose change was undone: the undo that last brought the entry's content back, if it
/// stands now.
async fn brought_back(tx: &Tx, table: &str, key: &str, recorded: i64) -> Result<Option<i64>> {
    let column = key_of(table);
    let mut at = recorded;
    loop {
        let sql = format!(
            "SELECT u.seq AS seq FROM {table}_past p JOIN journal u ON u.undoes = p.retired_seq WHERE p.{column} = ? AND p.recorded_seq = ?"
        );
        let Some(row) = all(tx, &sql, vec![key_value(table, key), at.into()]).await?.into_iter().next() else {
            return Ok(None);
        };
        at = row.try_get("", "seq")?;
        let sql = format!("SELECT 1 AS n FROM {table} WHERE {column} = ? AND recorded_seq = ?");
        if !all(tx, &sql, vec![key_value(table, key), at.into()]).await?.is_empty() {
            return Ok(Some(at));
        }
    }
}

/// A version that was seen is never seen again with other content.
async fn bump_versions(tx: &Tx) -> Result<()> {
    for table in ["supplier", "contract", "document", "payment_term", "risk_model"] {
        let sql = format!(
            "UPDATE {table} SET version = 1 + (SELECT MAX(p.version) FROM {table}_past p WHERE p.key = {table}.key) \
             WHERE recorded_seq = ? AND EXISTS (SELECT 1 FROM {table}_past p WHERE p.key = {table}.key)"
        );
        tx.run(&sql, [tx.seq().into()]).await?;
    }
    Ok(())
}

async fn index(tx: &Tx, suppliers: &BTreeSet<i64>) -> Result<()> {
    if suppliers.len() > 200 {
        return dialect::rebuild(tx.db()).await;
    }
    for key in suppliers {
        let rows = all(tx, "SELECT search FROM supplier WHERE key = ?", vec![(*key).into()]).await?;
        let text: Option<String> = rows.first().map(|row| row.try_get("", "search")).transpose()?;
        dialect::index_supplier(tx, *key, text.as_deref()).await?;
    }
    Ok(())
}

async fn label(tx: &Tx, table: &str, key: &str) -> Result<String> {
    let sql = match table {
        "supplier" => "SELECT code AS l FROM supplier WHERE key = ?",
        "purchase_order" => "SELECT number AS l FROM purchase_order WHERE key = ?",
        "contract" => "SELECT number AS l FROM contract WHERE key = ?",
        "contract_amendment" | "contract_notice" | "order_contract" => {
            let sql =
                format!("SELECT c.number AS l FROM {table} x JOIN contract c ON c.key = x.contract WHERE x.key = ?");
            return first(tx, &sql, table, key).await;
        }
        "document" => "SELECT title AS l FROM document WHERE key = ?",
        "document_file" => "SELECT name AS l FROM document_file WHERE key = ?",
        "country_index" => "SELECT code || ' ' || country AS l FROM country_index WHERE key = ?",
        "risk_model" => "SELECT 'v' || number AS l FROM risk_model WHERE key = ?",
        "payment_term" => "SELECT code AS l FROM payment_term WHERE key = ?",
        "order_line" => {
            "SELECT o.number || ' / ' || l.line_no AS l FROM order_line l JOIN purchase_order o ON o.key = l.purchase_order WHERE l.key = ?"
        }
        "chase" => {
            "SELECT o.number || ' / ' || l.line_no AS l FROM chase c JOIN order_line l ON l.key = c.line \
             JOIN purchase_order o ON o.key = l.purchase_order WHERE c.key = ?"
        }
        "supplier_name"
        | "supplier_identifier"
        | "supplier_address"
        | "supplier_contact"
        | "supplier_category"
        | "supplier_term"
        | "indicator_value"
        | "risk_override"
        | "risk_finding" => {
            let sql =
                format!("SELECT s.code AS l FROM {table} c JOIN supplier s ON s.key = c.supplier WHERE c.key = ?");
            return first(tx, &sql, table, key).await;
        }
        _ => return Ok(key.to_owned()),
    };
    first(tx, sql, table, key).await
}

async fn first(tx: &Tx, sql: &str, table: &str, key: &str) -> Result<String> {
    let rows = all(tx, sql, vec![key_value(table, key)]).await?;
    Ok(rows.first().map(|row| row.try_get("", "l")).transpose()?.unwrap_or_else(|| key.to_owned()))
}

async fn all(tx: &Tx, sql: &str, values: Vec<Value>) -> Result<Vec<sea_orm::QueryResult>> {
    Ok(tx.db().query_all_raw(dialect::with(tx.db().get_database_backend(), sql, values)).await?)
}

fn key_of(table: &str) -> &'static str {
    match table {
        "setting" | "calendar" => "key",
        table if TEXT_KEYED.contains(&table) => "id",
        _ => "key",
    }
}

fn key_value(table: &str, key: &str) -> Value {
    if TEXT_KEYED.contains(&table) { key.into() } else { key.parse::<i64>().unwrap_or_default().into() }
}

fn table_name(name: &str) -> &'static str {
    TABLES.iter().find(|table| **table == name).copied().unwrap_or("supplier")
}

fn entity_of(name: &str) -> &'static str {
    [
        "supplier",
        "deliveries",
        "definition",
        "import",
        "settings",
        "rate",
        "category",
        "profile",
        "person",
        "contract",
        "calendar",
        "document",
        "term",
        "risk",
        "risk_model",
        "country_index",
    ]
    .into_iter()
    .find(|entity| *entity == name)
    .unwrap_or("record")
}
