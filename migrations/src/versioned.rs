//! Making a system-versioned table: what stands, and beside it what stood.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// One column: its name, its type and its constraint while the row stands.
pub type Column = (&'static str, Type, &'static str);

/// The storage types in use. No floating type exists on purpose: money never meets a float.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// A 64-bit integer: keys, sequences, minor units, scaled decimals, booleans as 0/1.
    Int,
    /// Text: names, codes, ISO dates, canonical JSON.
    Text,
}

impl Type {
    fn sql(self) -> &'static str {
        match self {
            // INTEGER, so that SQLite makes an integer primary key the row's own key.
            Self::Int => "INTEGER",
            Self::Text => "TEXT",
        }
    }
}

/// A table with its past. Both get `recorded_seq`, the journal sequence that made the row what it is.
#[derive(Debug)]
pub struct Versioned {
    /// The table's name; its past is `{name}_past`.
    pub name: &'static str,
    /// The columns; the first is the primary key.
    pub columns: &'static [Column],
    /// Further constraints of the standing table, such as uniqueness over several columns.
    pub constraints: &'static [&'static str],
    /// Indexes over the standing rows: a name's ending and the indexed columns.
    pub indexes: &'static [(&'static str, &'static str)],
}

impl Versioned {
    /// Creates the table, its past and their indexes.
    ///
    /// # Errors
    /// The database's own.
    pub async fn create(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let standing: Vec<String> = self
            .columns
            .iter()
            .map(|(name, kind, constraint)| format!("{name} {} {constraint}", kind.sql()))
            .chain([String::from("recorded_seq INTEGER NOT NULL")])
            .chain(self.constraints.iter().map(ToString::to_string))
            .collect();
        run(manager, &format!("CREATE TABLE {} ({})", self.name, standing.join(", "))).await?;

        // `retired_seq` stands first, so that `INSERT INTO x_past SELECT :seq, x.*` stays right when columns are added.
        let past: Vec<String> = [String::from("retired_seq INTEGER NOT NULL")]
            .into_iter()
            .chain(self.columns.iter().map(|(name, kind, _)| format!("{name} {}", kind.sql())))
            .chain([String::from("recorded_seq INTEGER NOT NULL")])
            .collect();
        let key = self.columns[0].0;
        run(
            manager,
            &format!("CREATE TABLE {}_past ({}, PRIMARY KEY (retired_seq, {key}))", self.name, past.join(", ")),
        )
        .await?;
        let by_key = format!("CREATE INDEX ix_{0}_past_{key} ON {0}_past ({key})", self.name);
        run(manager, &by_key).await?;
        let by_seq = format!("CREATE INDEX ix_{0}_recorded ON {0} (recorded_seq)", self.name);
        run(manager, &by_seq).await?;
        for (ending, columns) in self.indexes {
            run(manager, &format!("CREATE INDEX ix_{}_{ending} ON {} ({columns})", self.name, self.name)).await?;
        }
        Ok(())
    }
}

/// Runs one statement, in the engine's own types.
pub(crate) async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let sql = match manager.get_database_backend() {
        DbBackend::Postgres => postgres(sql),
        _ => sql.to_owned(),
    };
    manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
}

/// Integers of 64 bits, and text that is sorted by its bytes, so that both engines page and compare alike.
fn postgres(sql: &str) -> String {
    sql.replace("INTEGER", "BIGINT").replace(" TEXT", " TEXT COLLATE \"C\"").replace("BLOB", "BYTEA")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_the_engines_own() {
        let said = "CREATE TABLE t (k INTEGER PRIMARY KEY, name TEXT NOT NULL, data BLOB NOT NULL)";
        let meant = "CREATE TABLE t (k BIGINT PRIMARY KEY, name TEXT COLLATE \"C\" NOT NULL, data BYTEA NOT NULL)";
        assert_eq!(postgres(said), meant);
    }
}
