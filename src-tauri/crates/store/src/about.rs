//! What a workspace is and how much it holds.

use chrono::{Months, NaiveDate};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::entities::import;
use crate::{Result, Seen, StoreError, dialect};

/// How much there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Counts {
    /// Suppliers.
    pub suppliers: u32,
    /// Orders.
    pub orders: u32,
    /// Order lines.
    pub lines: u32,
    /// Receipts.
    pub receipts: u32,
}

/// The workspace's id, and whether it is the fictional sample.
///
/// # Errors
/// The database's own.
pub async fn identity(db: &impl ConnectionTrait) -> Result<(String, bool)> {
    let sql = "SELECT id, sample FROM workspace";
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let row = row.ok_or_else(|| StoreError::Corrupt(String::from("workspace")))?;
    Ok((row.try_get("", "id")?, row.try_get::<i64>("", "sample")? != 0))
}

/// How much stands now.
///
/// # Errors
/// The database's own.
pub async fn counts(db: &impl ConnectionTrait) -> Result<Counts> {
    Ok(Counts {
        suppliers: count(db, "supplier").await?,
        orders: count(db, "purchase_order").await?,
        lines: count(db, "order_line").await?,
        receipts: count(db, "receipt").await?,
    })
}

async fn count(db: &impl ConnectionTrait, table: &str) -> Result<u32> {
    let sql = format!("SELECT COUNT(*) AS n FROM {table}");
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
    Ok(u32::try_from(n).unwrap_or(u32::MAX))
}

/// To which date the receipts in view are complete: of each source (profile) its latest statement, and of those the
/// earliest.
///
/// # Errors
/// The database's own.
pub async fn complete_to(db: &impl ConnectionTrait, seen: Seen) -> Result<Option<NaiveDate>> {
    let sql = format!(
        "SELECT MAX(complete_to) AS day FROM {} WHERE complete_to IS NOT NULL GROUP BY profile",
        seen.table::<import::Entity>()
    );
    let rows = db.query_all_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    let days = rows.iter().map(|row| Ok(row.try_get::<String>("", "day")?.parse().ok())).collect::<Result<Vec<_>>>()?;
    Ok(earliest_in_view(days.into_iter().flatten().collect()))
}

/// The earliest of the sources' last days. A source that ended a year before the newest has no line in a year's view,
/// and must not take the workspace back to its own time.
fn earliest_in_view(mut days: Vec<NaiveDate>) -> Option<NaiveDate> {
    let newest = *days.iter().max()?;
    let year = newest.checked_sub_months(Months::new(12)).unwrap_or(newest);
    days.retain(|day| *day >= year);
    days.into_iter().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_that_ended_years_ago_is_not_in_view() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (old, behind, newest) = (day("2011-03-04"), day("2026-10-31"), day("2026-11-21"));
        assert_eq!(earliest_in_view(vec![newest, behind, old]), Some(behind));
        assert_eq!(earliest_in_view(vec![old]), Some(old));
        assert_eq!(earliest_in_view(vec![]), None);
    }
}
