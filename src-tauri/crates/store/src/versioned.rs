//! Changing system-versioned rows: what is replaced or retired moves to the table's past.

use std::str::FromStr;

use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, EntityName, EntityTrait, IntoActiveModel, Iterable,
    PrimaryKeyToColumn, Value,
};

use crate::{Result, StoreError, Tx, dialect};

/// The tables with a past, parents before children: undo and dumps walk them in this order.
pub const TABLES: &[&str] = &[
    "person",
    "category",
    "supplier",
    "supplier_name",
    "supplier_identifier",
    "supplier_address",
    "supplier_contact",
    "supplier_category",
    "supplier_apart",
    "purchase_order",
    "order_line",
    "promise",
    "cancellation",
    "receipt",
    "line_failure",
    "chase",
    "calendar",
    "contract",
    "contract_amendment",
    "contract_notice",
    "order_contract",
    "document",
    "document_file",
    "payment_term",
    "supplier_term",
    "risk_model",
    "indicator_value",
    "risk_override",
    "risk_finding",
    "country_index",
    "setting",
    "definition",
    "currency_rate",
    "import_profile",
    "import",
];

impl Tx {
    /// Inserts a row as of this entry.
    ///
    /// # Errors
    /// [`StoreError::Taken`] and the database's own.
    pub(crate) async fn insert<A>(&self, mut row: A) -> Result<<A::Entity as EntityTrait>::Model>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
    {
        row.set(recorded::<A::Entity>()?, Value::from(self.seq()));
        Ok(row.insert(self.db()).await?)
    }

    /// Replaces a row as of this entry; what stood goes to the past.
    ///
    /// # Errors
    /// [`StoreError::Taken`] and the database's own.
    pub(crate) async fn update<A>(&self, mut row: A) -> Result<<A::Entity as EntityTrait>::Model>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
    {
        let key = key_column::<A::Entity>()?;
        let value = row.get(key).into_value().unwrap_or(Value::BigInt(None));
        self.keep(A::Entity::default().table_name(), sea_orm::IdenStatic::as_str(&key), value).await?;
        row.set(recorded::<A::Entity>()?, Value::from(self.seq()));
        Ok(row.update(self.db()).await?)
    }

    /// Retires the row with this key: it stood until this entry.
    ///
    /// # Errors
    /// The database's own.
    pub(crate) async fn retire<E: EntityTrait>(&self, key: impl Into<Value>) -> Result<()> {
        let column = key_column::<E>()?;
        let (table, name) = (E::default().table_name().to_owned(), sea_orm::IdenStatic::as_str(&column));
        let key = key.into();
        self.keep(&table, name, key.clone()).await?;
        self.run(&format!("DELETE FROM {table} WHERE {name} = ?"), [key]).await?;
        Ok(())
    }

    /// The column that takes this entry's sequence.
    ///
    /// # Errors
    /// Never for a table with a past.
    #[expect(clippy::unused_self, reason = "read beside seq()")]
    pub(crate) fn recorded<E: EntityTrait>(&self) -> Result<E::Column> {
        recorded::<E>()
    }

    /// Copies what stands to the past, unless this very entry wrote it.
    async fn keep(&self, table: &str, key: &str, value: Value) -> Result<()> {
        let sql = format!(
            "INSERT INTO {table}_past SELECT {seq}, {table}.* FROM {table} WHERE {key} = ? AND recorded_seq < {seq}",
            seq = self.seq()
        );
        self.run(&sql, [value]).await?;
        Ok(())
    }

    /// The next local key of a table; keys of retired rows are never given again, so that undo can bring them back.
    ///
    /// # Errors
    /// The database's own.
    pub(crate) async fn next_key(&self, table: &str) -> Result<i64> {
        let sql = format!(
            "SELECT 1 + COALESCE(MAX(key), 0) AS key FROM (SELECT MAX(key) AS key FROM {table} UNION ALL SELECT MAX(key) FROM {table}_past) AS k"
        );
        let row = self.db().query_one_raw(dialect::sql(self.db().get_database_backend(), sql)).await?;
        row.ok_or(StoreError::NotFound("key"))?.try_get("", "key").map_err(Into::into)
    }

    /// Runs one statement with positional values; answers the rows it touched.
    ///
    /// # Errors
    /// The database's own.
    pub(crate) async fn run<I: IntoIterator<Item = Value>>(&self, sql: &str, values: I) -> Result<u64> {
        let statement = dialect::with(self.db().get_database_backend(), sql, values);
        Ok(self.db().execute_raw(statement).await?.rows_affected())
    }
}

fn recorded<E: EntityTrait>() -> Result<E::Column> {
    E::Column::from_str("recorded_seq").map_err(|_| StoreError::Corrupt(String::from("recorded_seq")))
}

fn key_column<E: EntityTrait>() -> Result<E::Column> {
    let key = E::PrimaryKey::iter().next().ok_or_else(|| StoreError::Corrupt(String::from("primary key")))?;
    Ok(key.into_column())
}
