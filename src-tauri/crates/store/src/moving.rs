//! Copying a workspace whole from one place to another, whatever the engines: from a file to a server, back, or into a backup.

use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult, TransactionTrait, Value};

use crate::dialect::{self, Held};
use crate::versioned::TABLES;
use crate::{Location, OpenError, Result, Store, StoreError, journal};

/// No statement carries more values: SQLite takes 32,766.
const VALUES: usize = 30_000;
/// No statement carries more rows.
const ROWS: usize = 500;

/// What [`Store::copy_to`] tells of its progress: rows copied, and of how many. It answers whether to go on.
pub type Watch<'a> = &'a (dyn Fn(u64, u64) -> bool + Sync);

/// A table to be copied, and the columns that tell a row from another.
struct Table {
    name: String,
    key: Vec<String>,
}

/// Every table there is to copy, what is referred to before what refers to it. What can be reckoned again is left behind.
async fn tables(db: &impl ConnectionTrait) -> Result<Vec<Table>> {
    let plain = |name: &str, key: &[&str]| Table {
        name: name.to_owned(),
        key: key.iter().map(|name| (*name).to_owned()).collect(),
    };
    let mut all = vec![
        plain("journal", &["seq"]),
        plain("journal_payload", &["seq"]),
        plain("file_content", &["hash"]),
        plain("file_chunk", &["hash", "position"]),
    ];
    for table in TABLES {
        let key = dialect::columns(db, table).await?.into_iter().next().unwrap_or_default();
        all.push(plain(table, &[&key]));
        all.push(plain(&format!("{table}_past"), &["retired_seq", &key]));
    }
    Ok(all)
}

impl Store {
    /// Copies the workspace, its journal included, to a place where none is; answers the copy, open. It appears there whole
    /// or not at all, and this one is left as it is. Nothing can be written here meanwhile.
    ///
    /// # Errors
    /// As [`Store::create`] for the new place; [`StoreError::Cancelled`]; [`StoreError::Changed`] where another program wrote
    /// here meanwhile, and [`StoreError::Corrupt`] where the copy does not agree.
    pub async fn copy_to(&self, to: &Location, watch: Watch<'_>) -> std::result::Result<Self, OpenError> {
        let quiet = self.writer().await;
        let from = self.read().await?;
        let asked = dialect::sql(from.get_database_backend(), "SELECT id, created_at, sample FROM workspace");
        let row = from.query_one_raw(asked).await.map_err(StoreError::from)?;
        let row = row.ok_or(StoreError::NotFound("workspace"))?;
        let get = |name: &str| row.try_get::<i64>("", name).map_err(StoreError::from);
        let id: String = row.try_get("", "id").map_err(StoreError::from)?;
        let made = Self::begin(to, &id, get("created_at")?, get("sample")? != 0).await?;
        let copied = async {
            made.fill_from(&from, watch).await?;
            from.rollback().await?;
            self.agrees(&made).await
        };
        if let Err(error) = copied.await {
            made.abandon().await?;
            return Err(error.into());
        }
        drop(quiet);
        made.settle(to).await
    }

    /// Copies every row, and moves the journal's head to where it stands there.
    async fn fill_from(&self, from: &DatabaseTransaction, watch: Watch<'_>) -> Result<()> {
        let writer = self.writer().await;
        let db = writer.connection();
        let tx = db.begin_with_options(dialect::writing(db.get_database_backend())).await?;
        let tables = tables(from).await?;
        let mut total = 0;
        for table in &tables {
            total += count(from, &table.name).await?;
        }
        let mut done = 0;
        for table in &tables {
            let mut copying = Copying::of(from, table).await?;
            while let Some(rows) = copying.next(from).await? {
                copying.put(&tx, &rows).await?;
                done += rows.len() as u64;
                if !watch(done, total) {
                    return Err(StoreError::Cancelled);
                }
            }
        }
        let head = journal::head(from).await?;
        let moved = "UPDATE journal_head SET seq = ?, hash = ? WHERE lane = 0";
        tx.execute_raw(dialect::with(tx.get_database_backend(), moved, [head.seq.into(), head.hash.into()])).await?;
        dialect::rebuild(&tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Compares what was copied with what stands here now: rows counted, the chain walked, the heads.
    async fn agrees(&self, copy: &Self) -> Result<()> {
        let (here, there) = (self.read().await?, copy.read().await?);
        if journal::head(&here).await? != journal::head(&there).await? {
            return Err(StoreError::Changed);
        }
        for table in tables(&here).await? {
            let (stood, came) = (count(&here, &table.name).await?, count(&there, &table.name).await?);
            if stood != came {
                return Err(StoreError::Corrupt(format!("{}: {came} of {stood} rows", table.name)));
            }
        }
        drop(there);
        match copy.verify_journal().await? {
            Ok(_) => Ok(()),
            Err(broken) => Err(StoreError::Corrupt(format!("journal entry {}", broken.seq))),
        }
    }
}

/// One table on its way.
struct Copying<'t> {
    table: &'t Table,
    columns: Vec<(String, Held)>,
    /// How many rows go at a time.
    step: usize,
    after: Option<Vec<Value>>,
}

impl<'t> Copying<'t> {
    async fn of(from: &DatabaseTransaction, table: &'t Table) -> Result<Self> {
        let columns = dialect::typed_columns(from, &table.name).await?;
        // A chunk of a file is large by itself.
        let heavy = columns.iter().any(|(_, held)| *held == Held::Bytes);
        let step = if heavy { 8 } else { ROWS.min(VALUES / columns.len().max(1)) };
        Ok(Self { table, columns, step, after: None })
    }

    /// The next rows by their key; none at the end.
    async fn next(&mut self, from: &DatabaseTransaction) -> Result<Option<Vec<Vec<Value>>>> {
        let key = self.table.key.join(", ");
        let (condition, values) = match self.after.take() {
            Some(after) => (format!("WHERE ({key}) > ({})", marks(after.len())), after),
            None => (String::new(), Vec::new()),
        };
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let (names, table, step) = (names.join(", "), &self.table.name, self.step);
        let sql = format!("SELECT {names} FROM {table} {condition} ORDER BY {key} LIMIT {step}");
        let found = from.query_all_raw(dialect::with(from.get_database_backend(), sql, values)).await?;
        let Some(last) = found.last() else { return Ok(None) };
        let of_key = self.columns.iter().filter(|(name, _)| self.table.key.contains(name));
        let mut after: Vec<(usize, Value)> = Vec::new();
        for (name, held) in of_key {
            let place = self.table.key.iter().position(|known| known == name).unwrap_or_default();
            after.push((place, value(last, name, *held)?));
        }
        after.sort_by_key(|(place, _)| *place);
        self.after = Some(after.into_iter().map(|(_, value)| value).collect());
        let row = |row: &QueryResult| self.columns.iter().map(|(name, held)| value(row, name, *held)).collect();
        Ok(Some(found.iter().map(row).collect::<Result<_>>()?))
    }

    async fn put(&self, tx: &DatabaseTransaction, rows: &[Vec<Value>]) -> Result<()> {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let row = format!("({})", marks(names.len()));
        let all = vec![row.as_str(); rows.len()].join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES {all}", self.table.name, names.join(", "));
        let values = rows.iter().flatten().cloned();
        tx.execute_raw(dialect::with(tx.get_database_backend(), sql, values)).await?;
        Ok(())
    }
}

fn marks(n: usize) -> String {
    vec!["?"; n].join(", ")
}

fn value(row: &QueryResult, name: &str, held: Held) -> Result<Value> {
    Ok(match held {
        Held::Integer => row.try_get::<Option<i64>>("", name)?.into(),
        Held::Text => row.try_get::<Option<String>>("", name)?.into(),
        Held::Bytes => row.try_get::<Option<Vec<u8>>>("", name)?.into(),
    })
}

async fn count(db: &impl ConnectionTrait, table: &str) -> Result<u64> {
    let asked = dialect::sql(db.get_database_backend(), format!("SELECT COUNT(*) AS n FROM {table}"));
    let row = db.query_one_raw(asked).await?.ok_or(StoreError::NotFound("count"))?;
    Ok(u64::try_from(row.try_get::<i64>("", "n")?).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables that are not copied: what names the workspace, what says how far its schema is, and what is reckoned.
    const LEFT: &[&str] = &["workspace", "journal_head", "seaql_migrations", "desk_figure", "desk_decision"];

    #[tokio::test]
    async fn no_table_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("a.sanad"), "w", 0, false).await.unwrap();
        let db = store.read().await.unwrap();
        let known: Vec<String> = tables(&db).await.unwrap().into_iter().map(|table| table.name).collect();
        let asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'supplier_search%' AND name NOT LIKE 'sqlite%'";
        for row in db.query_all_raw(dialect::sql(db.get_database_backend(), asked)).await.unwrap() {
            let name: String = row.try_get("", "name").unwrap();
            assert!(known.contains(&name) != LEFT.contains(&name.as_str()), "{name}");
        }
    }
}
