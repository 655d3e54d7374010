//! Suppliers that were found not to be one, and documents' files.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::{Versioned, run};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";
const OF_SUPPLIER: &str = "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";

const TABLES: &[Versioned] = &[
    Versioned {
        // Two suppliers that look like one and are not: the smaller key stands first when it is written.
        name: "supplier_apart",
        columns: &[("key", Int, KEY), ("supplier", Int, OF_SUPPLIER), ("other", Int, OF_SUPPLIER)],
        constraints: &["UNIQUE (supplier, other)"],
        indexes: &[("other", "other")],
    },
    Versioned {
        name: "document_file",
        columns: &[
            ("key", Int, KEY),
            (
                "document",
                Int,
                "NOT NULL UNIQUE REFERENCES document (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
            ),
            ("name", Text, NN),
            ("size", Int, NN),
            // BLAKE3 of the content, hex.
            ("hash", Text, "NOT NULL REFERENCES file_content (hash) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ],
        constraints: &[],
        indexes: &[("hash", "hash")],
    },
];

/// What files hold, once for each content. It has no past: the same hash is the same content for ever.
const CONTENT: &[&str] = &[
    "CREATE TABLE file_content (hash TEXT PRIMARY KEY, size INTEGER NOT NULL)",
    "CREATE TABLE file_chunk (hash TEXT NOT NULL REFERENCES file_content (hash) ON DELETE NO ACTION, \
     position INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (hash, position))",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for sql in CONTENT {
            run(manager, sql).await?;
        }
        for table in TABLES {
            table.create(manager).await?;
        }
        Ok(())
    }
}
