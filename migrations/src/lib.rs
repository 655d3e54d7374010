//! The workspace schema: additive migrations, never edited after landing.
//!
//! Every table that holds what people or imports state is *system-versioned* (SQL:2011): `x` holds what stands now,
//! `x_past` what stood before, with the journal sequence that retired it. One predicate then answers "as it stood at
//! sequence s" for every table, and one statement undoes any entry. See [`versioned::Versioned`].

pub mod versioned;

mod m20261122_000001_journal;
mod m20261122_000002_suppliers;
mod m20261122_000003_deliveries;
mod m20261122_000004_workspace;
mod m20261122_000005_contracts;
mod m20261122_000006_terms;
mod m20261122_000007_risk;
mod m20261122_000008_desk;
mod m20261122_000010_merging;

pub use sea_orm_migration::{IntoSchemaManagerConnection, MigratorTrait};
use sea_orm_migration::{MigrationTrait, async_trait};

/// All migrations, in order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_journal::Migration),
            Box::new(m20261122_000002_suppliers::Migration),
            Box::new(m20261122_000003_deliveries::Migration),
            Box::new(m20261122_000004_workspace::Migration),
            Box::new(m20261122_000005_contracts::Migration),
            Box::new(m20261122_000006_terms::Migration),
            Box::new(m20261122_000007_risk::Migration),
            Box::new(m20261122_000008_desk::Migration),
            Box::new(m20261122_000010_merging::Migration),
        ]
    }
}

/// Marks a SQLite file as a Sanad workspace (`PRAGMA application_id`): the letters "SNAD".
pub const APPLICATION_ID: i32 = 0x534E_4144;
