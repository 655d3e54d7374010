//! A workspace in a temporary folder, with a fixed clock and counted ids.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};
use sanad_store::{Ctx, Ids, Location, Result, Right, Store, suppliers};
use sea_orm::{ConnectionTrait, Statement};
use tempfile::TempDir;

pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) store: Store,
    pub(crate) ids: Ids,
}

pub(crate) async fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let location = sanad_testing::location(&folder.path().join("a.sanad")).await;
    Desk { folder, ids: Ids::counted(), ..desk_at(&location).await }
}

pub(crate) async fn desk_at(location: &Location) -> Desk {
    Desk::of(Store::create(location, "w", 0, false).await.unwrap())
}

pub(crate) fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn named(code: &str, name: &str) -> SupplierInput {
    SupplierInput {
        code: code.to_owned(),
        names: vec![SupplierName { kind: NameKind::Trade, lang: String::from("en"), text: name.to_owned() }],
        ..SupplierInput::default()
    }
}

impl Desk {
    pub(crate) fn of(store: Store) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), store, ids: Ids::Uuid7 }
    }

    pub(crate) fn ctx(&self, at: &str) -> Ctx {
        Ctx::new("owner", moment(at), Tz::UTC, self.ids.clone())
    }

    pub(crate) async fn add(&self, code: &str, name: &str) -> Result<String> {
        self.add_at("2026-01-01T08:00:00Z", code, name).await
    }

    pub(crate) async fn add_at(&self, at: &str, code: &str, name: &str) -> Result<String> {
        let ctx = self.ctx(at);
        let input = named(code, name);
        self.store
            .write(&ctx, Right::EditSuppliers, "supplier.create", async |tx| suppliers::insert(tx, &ctx, &input).await)
            .await
    }

    /// All that stands, without what says only when it was written.
    pub(crate) async fn dump(&self) -> Vec<String> {
        sanad_testing::dump(&self.store.read().await.unwrap()).await
    }
}

pub(crate) async fn scalar(db: &impl ConnectionTrait, sql: &str) -> i64 {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}
