//! Asking after order lines; and the Desk as it was last reckoned.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::{Versioned, run};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";

const CHASE: Versioned = Versioned {
    name: "chase",
    columns: &[
        ("key", Int, KEY),
        ("id", Text, "NOT NULL UNIQUE"),
        ("supplier", Int, "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ("line", Int, "NOT NULL REFERENCES order_line (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
        ("date", Text, NN),
        // Who asked: a person's id, or the name of a machine account.
        ("actor", Text, NN),
        ("method", Text, NN),
        ("said", Text, NN),
        // The date promised in answer, which stands among the line's promises too.
        ("promised", Text, ""),
    ],
    constraints: &[],
    indexes: &[("supplier", "supplier"), ("line", "line, date")],
};

/// What is reckoned can be reckoned again: these have no past, no entry in the journal, and undo passes them over.
const RECKONED: &[&str] = &[
    // What the Desk showed as of a day, how it was reckoned, and the journal's sequence that it is right to.
    "CREATE TABLE desk_figure (as_of TEXT PRIMARY KEY, seq INTEGER NOT NULL, definition TEXT NOT NULL, body TEXT NOT NULL)",
    "CREATE TABLE desk_decision (as_of TEXT NOT NULL REFERENCES desk_figure (as_of) ON DELETE CASCADE, \
     decide_by TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (as_of, decide_by, key))",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        CHASE.create(manager).await?;
        for sql in RECKONED {
            run(manager, sql).await?;
        }
        Ok(())
    }
}
