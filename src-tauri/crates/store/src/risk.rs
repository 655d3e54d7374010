//! What risk is reckoned from beside orders and contracts: models, stated values, rulings, country indices, papers, prices.

mod indices;
mod models;
mod places;
mod prices;
mod rulings;
mod values;

pub use indices::{KeptIndex, indices, set_index};
pub use models::{KeptModel, active, draft, insert, model, models, replace, retire};
pub use places::{HeldPaper, countries, on_contract, papers};
pub use prices::Prices;
pub use rulings::{KeptRuling, end, find, rule, rulings, supplier_of};
pub use values::{StatedValue, state, values};

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use crate::{Result, StoreError, dialect};

/// Kinds of entries that no score's data depends on; models are looked up by themselves.
const APART: &str = "'profile', 'person', 'term', 'risk_model'";

/// Whether anything that scores are reckoned from was recorded after a sequence.
///
/// # Errors
/// The database's own.
pub async fn touched_after(db: &impl ConnectionTrait, seq: i64) -> Result<bool> {
    let sql = format!(
        "SELECT 1 AS n FROM journal WHERE seq > {seq} AND entity NOT IN ({APART}) \
         AND NOT (entity = 'settings' AND record <> '{}') LIMIT 1",
        crate::settings::WORKSPACE
    );
    Ok(db.query_one_raw(statement(db, sql)).await?.is_some())
}

/// A stored day.
fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))
}

fn statement(db: &impl ConnectionTrait, sql: String) -> sea_orm::Statement {
    dialect::sql(db.get_database_backend(), sql)
}
