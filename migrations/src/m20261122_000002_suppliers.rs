//! People, categories, suppliers and what belongs to them.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";
const OF_SUPPLIER: &str = "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";

const TABLES: &[Versioned] = &[
    Versioned { name: "person", columns: &[("id", Text, KEY), ("name", Text, NN)], constraints: &[], indexes: &[] },
    Versioned {
        name: "category",
        columns: &[
            ("id", Text, KEY),
            ("code", Text, "NOT NULL UNIQUE"),
            ("names", Text, NN),
            ("parent", Text, "REFERENCES category (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ],
        constraints: &[],
        indexes: &[("parent", "parent")],
    },
    Versioned {
        name: "supplier",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("code", Text, "NOT NULL UNIQUE"),
            ("version", Int, NN),
            ("stage", Text, NN),
            ("parent", Int, "REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("owner", Text, "REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("merged_into", Int, "REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("note", Text, NN),
            // Drawn from names and addresses at every write, so that lists page and sort on an index.
            ("name_en", Text, ""),
            ("name_ar", Text, ""),
            ("sort_en", Text, NN),
            ("sort_ar", Text, NN),
            ("country", Text, ""),
            ("city", Text, ""),
            ("search", Text, NN),
            ("fold_version", Int, NN),
            ("row_hash", Int, ""),
        ],
        constraints: &[],
        indexes: &[
            ("parent", "parent"),
            ("owner", "owner"),
            ("merged_into", "merged_into"),
            ("sort_en", "sort_en, key"),
            ("sort_ar", "sort_ar, key"),
            ("stage", "stage, sort_en"),
            ("country", "country, sort_en"),
        ],
    },
    Versioned {
        name: "supplier_name",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("position", Int, NN),
            ("kind", Text, NN),
            ("lang", Text, NN),
            ("text", Text, NN),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier, position")],
    },
    Versioned {
        name: "supplier_identifier",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("position", Int, NN),
            ("scheme", Text, NN),
            ("country", Text, ""),
            ("value", Text, NN),
            ("normal", Text, NN),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier, position"), ("normal", "scheme, normal")],
    },
    Versioned {
        name: "supplier_address",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("position", Int, NN),
            ("kind", Text, NN),
            ("lines", Text, NN),
            ("city", Text, NN),
            ("region", Text, NN),
            ("postal_code", Text, NN),
            ("country", Text, ""),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier, position")],
    },
    Versioned {
        name: "supplier_contact",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("position", Int, NN),
            ("name", Text, NN),
            ("role", Text, NN),
            ("email", Text, NN),
            ("phone", Text, NN),
            ("lang", Text, ""),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier, position")],
    },
    Versioned {
        name: "supplier_category",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("category", Text, "NOT NULL REFERENCES category (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ],
        constraints: &["UNIQUE (supplier, category)"],
        indexes: &[("supplier", "supplier"), ("category", "category")],
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
