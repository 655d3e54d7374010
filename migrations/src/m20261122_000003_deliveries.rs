//! Orders, lines, promises, cancellations, receipts and what made a line fail.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";
const OF_SUPPLIER: &str = "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";
const OF_LINE: &str = "NOT NULL REFERENCES order_line (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";

/// Quantities, prices and values are scaled by 10⁶; dates are ISO text.
const TABLES: &[Versioned] = &[
    Versioned {
        name: "purchase_order",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("number", Text, NN),
            ("order_date", Text, ""),
            ("sent_date", Text, ""),
            ("currency", Text, ""),
            ("incoterm", Text, ""),
            ("place", Text, ""),
            // Who cancelled the whole of it, and when: lines that come in later are cancelled with it.
            ("cancelled_by", Text, ""),
            ("cancelled_date", Text, ""),
            ("source_row", Int, ""),
            ("row_hash", Int, ""),
        ],
        constraints: &["UNIQUE (supplier, number)"],
        indexes: &[("number", "number")],
    },
    Versioned {
        name: "order_line",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            (
                "purchase_order",
                Int,
                "NOT NULL REFERENCES purchase_order (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
            ),
            // What tells it from the order's others; `line_no` is what people read.
            ("source_key", Text, NN),
            ("line_no", Text, NN),
            ("item", Text, NN),
            ("description", Text, NN),
            ("unit", Text, NN),
            ("ordered", Int, NN),
            ("unit_price", Int, ""),
            ("price_basis", Int, ""),
            ("line_value", Int, ""),
            ("currency", Text, ""),
            ("requested", Text, ""),
            ("incoterm", Text, ""),
            ("place", Text, ""),
            ("closed", Text, ""),
            ("service", Int, NN),
            ("source_row", Int, ""),
            ("row_hash", Int, ""),
        ],
        constraints: &["UNIQUE (purchase_order, source_key)"],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        name: "promise",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("line", Int, OF_LINE),
            ("source_key", Text, NN),
            ("promised", Text, NN),
            ("given", Text, ""),
            ("asked_by", Text, NN),
            ("source_row", Int, ""),
        ],
        constraints: &["UNIQUE (line, source_key)"],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        name: "cancellation",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("line", Int, OF_LINE),
            ("source_key", Text, NN),
            ("date", Text, ""),
            ("cancelled_by", Text, NN),
            // None is all that was still open.
            ("quantity", Int, ""),
            ("source_row", Int, ""),
        ],
        constraints: &["UNIQUE (line, source_key)"],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        name: "receipt",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("line", Int, "REFERENCES order_line (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED"),
            ("source_key", Text, NN),
            // The document that shows it.
            ("reference", Text, NN),
            ("kind", Text, NN),
            ("date", Text, ""),
            ("handover", Text, ""),
            ("quantity", Int, NN),
            ("rejected", Int, NN),
            ("reason", Text, NN),
            ("unit", Text, NN),
            // The reference of the receipt that a reversal cancels.
            ("reverses", Text, ""),
            ("source_row", Int, ""),
            ("row_hash", Int, ""),
        ],
        constraints: &["UNIQUE (line, source_key)"],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        name: "line_failure",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            (
                "line",
                Int,
                "NOT NULL UNIQUE REFERENCES order_line (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED",
            ),
            ("attributable_to", Text, NN),
            ("cause", Text, NN),
            ("disputed", Int, NN),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier")],
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
