//! Payment terms, and which of them was agreed with a supplier.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";

const TABLES: &[Versioned] = &[
    Versioned {
        name: "payment_term",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("code", Text, "NOT NULL UNIQUE"),
            ("version", Int, NN),
            ("names", Text, NN),
            // Instalments and discounts: a term is reckoned with as a whole, and never searched by its parts.
            ("body", Text, NN),
            ("note", Text, NN),
            ("search", Text, NN),
            ("fold_version", Int, NN),
        ],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "supplier_term",
        columns: &[
            ("key", Int, KEY),
            (
                "supplier",
                Int,
                "NOT NULL UNIQUE REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
            ),
            ("term", Int, "NOT NULL REFERENCES payment_term (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ],
        constraints: &[],
        indexes: &[("term", "term")],
    },
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            table.create(manager).await?;
        }
        Ok(())
    }
}
