//! The journal: chain, payloads that stand apart so that they can be erased, and the head.

use sea_orm_migration::prelude::*;

use crate::versioned::run;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLES: &[&str] = &[
    // One row: what this workspace is.
    "CREATE TABLE workspace (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, sample INTEGER NOT NULL)",
    // The lane lets a distributed engine avoid one hot row; there is one lane today.
    "CREATE TABLE journal_head (lane INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL)",
    "INSERT INTO journal_head (lane, seq, hash) VALUES (0, 0, '0000000000000000000000000000000000000000000000000000000000000000')",
    "CREATE TABLE journal (seq INTEGER PRIMARY KEY, lane INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, \
     action TEXT NOT NULL, entity TEXT NOT NULL, record TEXT, supplier TEXT, undoes INTEGER, \
     payload_hash TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL)",
    "CREATE INDEX ix_journal_supplier ON journal (supplier, seq)",
    "CREATE INDEX ix_journal_at ON journal (at)",
    "CREATE INDEX ix_journal_undoes ON journal (undoes)",
    "CREATE TABLE journal_payload (seq INTEGER PRIMARY KEY REFERENCES journal (seq) ON DELETE NO ACTION, \
     salt TEXT NOT NULL, payload TEXT NOT NULL)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for sql in TABLES {
            run(manager, sql).await?;
        }
        Ok(())
    }
}
