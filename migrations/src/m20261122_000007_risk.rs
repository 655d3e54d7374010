//! Risk: models, values that people state, rulings, and country indices.

use sea_orm_migration::prelude::*;

use crate::versioned::Type::{Int, Text};
use crate::versioned::Versioned;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KEY: &str = "PRIMARY KEY";
const NN: &str = "NOT NULL";
const OF_SUPPLIER: &str = "NOT NULL REFERENCES supplier (key) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED";

/// Raw values, index values and likelihoods are scaled by 10⁶; dates are ISO text, moments microseconds UTC.
const TABLES: &[Versioned] = &[
    Versioned {
        // The standard model, which every workspace begins with, is the program's and has no row.
        name: "risk_model",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("version", Int, NN),
            // Counts the models; what people call the version.
            ("number", Int, "NOT NULL UNIQUE"),
            ("state", Text, NN),
            ("based_on", Int, NN),
            // Indicators, scales and weights: reckoned with as a whole, never searched by their parts.
            ("body", Text, NN),
            // Why, by whom and when it was put in force; none of a draft.
            ("reason", Text, ""),
            ("activated_by", Text, ""),
            ("activated_at", Int, ""),
        ],
        constraints: &[],
        indexes: &[],
    },
    Versioned {
        name: "indicator_value",
        columns: &[
            ("key", Int, KEY),
            ("supplier", Int, OF_SUPPLIER),
            ("indicator", Text, NN),
            ("date", Text, NN),
            // None says that it was looked for, and is not to be known.
            ("raw", Int, ""),
            ("source", Text, NN),
        ],
        constraints: &["UNIQUE (supplier, indicator, date)"],
        indexes: &[],
    },
    Versioned {
        // A person's likelihood in the computed one's place, for a time.
        name: "risk_override",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("supplier", Int, OF_SUPPLIER),
            ("likelihood", Int, NN),
            ("first_day", Text, NN),
            ("last_day", Text, NN),
            ("person", Text, NN),
            ("reason", Text, NN),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        // A confirmed fact that a knock-out rule speaks of.
        name: "risk_finding",
        columns: &[
            ("key", Int, KEY),
            ("id", Text, "NOT NULL UNIQUE"),
            ("supplier", Int, OF_SUPPLIER),
            ("knock_out", Text, NN),
            ("first_day", Text, NN),
            ("last_day", Text, ""),
            ("person", Text, NN),
            ("reason", Text, NN),
        ],
        constraints: &[],
        indexes: &[("supplier", "supplier")],
    },
    Versioned {
        name: "country_index",
        columns: &[
            ("key", Int, KEY),
            // The indicator's code: `inform`, `cpi`, `wgi`.
            ("code", Text, NN),
            // ISO 3166-1 alpha-2.
            ("country", Text, NN),
            // The day it was published for; a year stands by its first day.
            ("date", Text, NN),
            // None was published as not available.
            ("value", Int, ""),
            ("source", Text, NN),
            ("row_hash", Int, ""),
        ],
        constraints: &["UNIQUE (code, country, date)"],
        indexes: &[],
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
