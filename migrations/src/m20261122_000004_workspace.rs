//! Settings, definitions, rates, imports and import profiles.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";

const TABLES: &[Versioned] = &[
    Versioned {
        name: "setting",
        // The key is `workspace/{name}` or `{person}/{name}`; the value is canonical JSON.
        columns: &[("key", Text, KEY), ("value", Text, NN)],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "definition",
        columns: &[
            ("id", Text, KEY),
            ("revision", Int, NN),
            ("names", Text, NN),
            ("body", Text, NN),
            ("target", Text, NN),
            ("in_force", Int, NN),
        ],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "currency_rate",
        // One unit of `from_currency` is `rate` × 10⁻⁹ units of `to_currency`.
        columns: &[
            ("id", Text, KEY),
            ("from_currency", Text, NN),
            ("to_currency", Text, NN),
            ("date", Text, NN),
            ("rate", Int, NN),
        ],
        constraints: &["UNIQUE (from_currency, to_currency, date)"],
        indexes: &[],
    },
    Versioned {
        name: "import_profile",
        columns: &[("id", Text, KEY), ("name", Text, "NOT NULL UNIQUE"), ("toml", Text, NN)],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "import",
        columns: &[
            ("id", Text, KEY),
            ("at", Int, NN),
            ("actor", Text, NN),
            ("file_name", Text, NN),
            ("file_hash", Text, NN),
            ("profile", Text, NN),
            ("profile_hash", Text, NN),
            ("read", Int, NN),
            ("written", Int, NN),
            ("unchanged", Int, NN),
            ("rejected", Int, NN),
            ("writes", Text, NN),
            // Receipts of this source are complete to this date.
            ("complete_to", Text, ""),
            // BLAKE3 over the applied canonical rows.
            ("digest", Text, NN),
        ],
        constraints: &[],
        indexes: &[("file", "file_hash, profile_hash")],
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
