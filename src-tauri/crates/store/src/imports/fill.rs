//! Filling a table from its scratch table, set by set: what is new goes in, what differs is replaced.

use std::collections::BTreeSet;

use sea_orm::ConnectionTrait;

use super::Writes;
use super::apply::{GOOD, count, small};
use crate::{Result, Tx, dialect};

/// What the file takes away, as `section.field` of the profile.
pub(super) type Clears = BTreeSet<String>;

/// The fields that any row takes away. Most files take nothing away.
///
/// # Errors
/// The database's own.
pub(super) async fn clears(db: &impl ConnectionTrait) -> Result<Clears> {
    let sql = "SELECT DISTINCT field FROM stage_clear";
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok(row.try_get("", "field")?)).collect()
}

/// A column that rows state: its name, what stands in for it in a new row that leaves it out, and the profile's field where
/// that may take it away.
pub(super) struct Stated {
    pub column: &'static str,
    pub otherwise: &'static str,
    pub field: &'static str,
}

/// A column that a file only ever sets.
pub(super) const fn stated(column: &'static str, otherwise: &'static str) -> Stated {
    Stated { column, otherwise, field: "" }
}

/// A column that a file may also empty, by a field of its profile.
pub(super) const fn emptied(column: &'static str, otherwise: &'static str, field: &'static str) -> Stated {
    Stated { column, otherwise, field }
}

impl Stated {
    /// In SQL: that row `t` takes this away. None where no row of the file does.
    fn taken_away(&self, clears: &Clears) -> Option<String> {
        clears.contains(self.field).then(|| {
            format!(
                "(t.{} IS NULL AND EXISTS (SELECT 1 FROM stage_clear d WHERE d.src = t.src AND d.field = '{}'))",
                self.column, self.field
            )
        })
    }

    /// In SQL: what the column of standing row `x` becomes by row `t`.
    pub(super) fn becomes(&self, clears: &Clears) -> String {
        let Self { column, otherwise, .. } = self;
        match self.taken_away(clears) {
            Some(taken) => {
                format!("CASE WHEN {taken} THEN {otherwise} ELSE COALESCE(t.{column}, x.{column}) END AS {column}")
            }
            None => format!("COALESCE(t.{column}, x.{column}) AS {column}"),
        }
    }

    /// In SQL: that row `t` says something else than standing row `x`.
    pub(super) fn differs(&self, clears: &Clears) -> String {
        let Self { column, otherwise, .. } = self;
        let other = format!("(t.{column} IS NOT NULL AND t.{column} IS DISTINCT FROM x.{column})");
        match self.taken_away(clears) {
            Some(taken) => format!("{other} OR ({taken} AND x.{column} IS DISTINCT FROM {otherwise})"),
            None => other,
        }
    }
}

/// A table filled from a scratch table.
pub(super) struct Fill {
    pub entity: &'static str,
    pub table: &'static str,
    pub stage: &'static str,
    /// Key of a new row, behind the first free key.
    pub key: &'static str,
    /// Joins from the scratch table `t` to what it refers to.
    pub joins: &'static str,
    /// What makes a standing row `x` the same.
    pub same: &'static str,
    /// Columns given when the row is new, with where each comes from.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Columns that the row states; what it leaves out stays as it is, or takes the value given here when new.
    pub states: &'static [Stated],
    /// Whether rows carry the hash of what they state.
    pub hashed: bool,
    /// Whether rows carry the number of the file's row.
    pub numbered: bool,
}

impl Fill {
    /// Writes what is new and replaces what differs. `of_new` is where keys of lines began when all of them are new and every
    /// row here stands with its own: then its line is found by the row's number, and nothing can stand already.
    pub(super) async fn run(&self, tx: &Tx, of_new: Option<i64>, clears: &Clears) -> Result<Writes> {
        let Self { entity, table, stage, key, joins, same, fixed, states, hashed, numbered } = self;
        let base = tx.next_key(table).await?;
        let hash = if *hashed { (", row_hash", ", t.hash") } else { ("", "") };
        let row = if *numbered { (", source_row", ", t.src") } else { ("", "") };
        let (joins, unless) = match of_new {
            Some(first) => (format!("JOIN order_line l ON l.key = {first} + t.src"), String::new()),
            None => ((*joins).to_owned(), format!("AND NOT EXISTS (SELECT 1 FROM {table} x WHERE {same})")),
        };
        let columns: Vec<&str> =
            fixed.iter().map(|(column, _)| *column).chain(states.iter().map(|state| state.column)).collect();
        let given: Vec<String> = fixed.iter().map(|(_, from)| (*from).to_owned()).collect();
        let stated: Vec<String> = states
            .iter()
            .map(|Stated { column, otherwise, .. }| {
                if *otherwise == "NULL" { format!("t.{column}") } else { format!("COALESCE(t.{column}, {otherwise})") }
            })
            .collect();
        let all: Vec<String> = given.into_iter().chain(stated).collect();
        let new = tx
            .run(
                &format!(
                    "INSERT INTO {table} (key, {}{}{}, recorded_seq) SELECT {base} + {key}, {}{}{}, {} \
                     FROM {stage} t {joins} WHERE t.{GOOD} {unless}",
                    columns.join(", "),
                    row.0,
                    hash.0,
                    all.join(", "),
                    row.1,
                    hash.1,
                    tx.seq()
                ),
                [],
            )
            .await?;
        let seen = count(tx, &format!("SELECT COUNT(*) AS n FROM {stage} t WHERE t.{GOOD}")).await?;
        let new = small(new);
        if seen == new {
            return Ok(Writes { entity: (*entity).to_owned(), new, changed: 0, unchanged: 0 });
        }
        // The hash is over what is said; what is taken away is said beside it.
        let other = match (*hashed, clears.is_empty()) {
            (true, true) => "x.row_hash IS DISTINCT FROM t.hash AND",
            _ => "",
        };
        let differs: Vec<String> = states.iter().map(|state| state.differs(clears)).collect();
        let becomes: Vec<String> = states.iter().map(|state| state.becomes(clears)).collect();
        let pairs = format!(
            "SELECT x.key AS xkey, t.src AS src{}, {} FROM {stage} t {joins} JOIN {table} x ON {same} \
             WHERE t.{GOOD} AND x.recorded_seq < {} AND {other} ({})",
            if *hashed { ", t.hash AS hash" } else { "" },
            becomes.join(", "),
            tx.seq(),
            differs.join(" OR ")
        );
        let columns: Vec<&str> = states.iter().map(|state| state.column).collect();
        let changed = replace(tx, table, &pairs, &columns, Kept { hashed: *hashed, numbered: *numbered }).await?;
        Ok(Writes {
            entity: (*entity).to_owned(),
            new,
            changed,
            unchanged: seen.saturating_sub(new).saturating_sub(changed),
        })
    }
}

/// What rows carry of the file beside what they say.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    /// The hash of what they state.
    pub hashed: bool,
    /// The number of the file's row.
    pub numbered: bool,
}

/// Replaces standing rows by what a query pairs them with (`xkey`, `src` and what the columns become); what stood goes to the past.
pub(super) async fn replace(tx: &Tx, table: &str, pairs: &str, columns: &[&str], kept: Kept) -> Result<u32> {
    tx.run("DROP TABLE IF EXISTS temp.stage_changed", []).await?;
    tx.run(&format!("CREATE TEMP TABLE stage_changed AS {pairs}"), []).await?;
    let changed = count(tx, "SELECT COUNT(*) AS n FROM stage_changed").await?;
    if changed > 0 {
        let seq = tx.seq();
        tx.run(
            &format!("INSERT INTO {table}_past SELECT {seq}, {table}.* FROM {table} WHERE key IN (SELECT xkey FROM stage_changed) AND recorded_seq < {seq}"),
            [],
        )
        .await?;
        let sets: Vec<String> = columns.iter().map(|column| format!("{column} = c.{column}")).collect();
        let hash = if kept.hashed { ", row_hash = c.hash" } else { "" };
        let row = if kept.numbered { ", source_row = c.src" } else { "" };
        tx.run(
            &format!(
                "UPDATE {table} SET {}{hash}{row}, recorded_seq = {seq} FROM stage_changed c WHERE {table}.key = c.xkey",
                sets.join(", ")
            ),
            [],
        )
        .await?;
    }
    tx.run("DROP TABLE temp.stage_changed", []).await?;
    Ok(changed)
}
