//! Contracts with their amendments, notices and orders; calendars; documents as what is known of them.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";
const OF_SUPPLIER: &str = "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";
const OF_CONTRACT: &str = "NOT NULL REFERENCES contract (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";

/// Amounts are scaled by 10⁶ of their currency's major unit; dates are ISO text.
const TABLES: &[Versioned] = &[
    Versioned {
        name: "calendar",
        // The key is its code. The calendars that the program ships stand here only once they were changed.
        columns: &[("key", Text, KEY), ("names", Text, NN), ("weekends", Text, NN), ("holidays", Text, NN)],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "contract",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("number", Text, "NOT NULL UNIQUE"),
            ("version", Int, NN),
            ("supplier", Int, OF_SUPPLIER),
            ("parent", Int, "REFERENCES contract (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("owner", Text, "REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("titles", Text, NN),
            ("renewal", Text, NN),
            ("start", Text, NN),
            ("initial_end", Text, ""),
            ("ended", Text, ""),
            // Lengths, options taken up and how notice is given: nothing sorts by them before they are reckoned with.
            ("terms", Text, NN),
            // Code of the recipient's calendar; a shipped one has no row to refer to.
            ("calendar", Text, ""),
            ("currency", Text, ""),
            ("committed", Int, ""),
            ("ceiling", Int, ""),
            ("note", Text, NN),
            ("search", Text, NN),
            ("fold_version", Int, NN),
            ("row_hash", Int, ""),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier"), ("parent", "parent"), ("owner", "owner"), ("calendar", "calendar")],
    },
    Versioned {
        name: "contract_amendment",
        columns: &[
            ("key", Int, KEY),
            ("contract", Int, OF_CONTRACT),
            ("position", Int, NN),
            ("number", Text, NN),
            ("effective", Text, ""),
            ("title", Text, NN),
            ("changes", Text, NN),
        ],
        constraints: &[],
        indexes: &[("contract", "contract, position")],
    },
    Versioned {
        name: "contract_notice",
        columns: &[
            ("key", Int, KEY),
            ("contract", Int, OF_CONTRACT),
            ("position", Int, NN),
            ("given", Text, ""),
            ("received", Text, ""),
            ("method", Text, NN),
            ("recipient", Text, NN),
            ("proof", Text, NN),
        ],
        constraints: &[],
        indexes: &[("contract", "contract, position")],
    },
    Versioned {
        name: "order_contract",
        columns: &[
            ("key", Int, KEY),
            (
                "purchase_order",
                Int,
                "NOT NULL UNIQUE REFERENCES purchase_order (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
            ),
            ("contract", Int, OF_CONTRACT),
        ],
        constraints: &[],
        indexes: &[("contract", "contract")],
    },
    Versioned {
        name: "document",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("version", Int, NN),
            ("supplier", Int, OF_SUPPLIER),
            ("contract", Int, "REFERENCES contract (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("kind", Text, NN),
            ("title", Text, NN),
            ("number", Text, NN),
            ("issuer", Text, NN),
            // The first and the last day it holds; none is ever since, and for good.
            ("valid_from", Text, ""),
            ("expires", Text, ""),
            // Where the file lies, in a person's words; the file itself is not kept here.
            ("place", Text, NN),
            ("note", Text, NN),
            ("row_hash", Int, ""),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier"), ("contract", "contract"), ("expires", "expires")],
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
