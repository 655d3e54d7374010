//! Whom people asked after of what is overdue, and what was said.

use chrono::NaiveDate;
use sanad_domain::deliveries::{ChaseInput, ChaseMethod};

use super::orders::plus;
use crate::open_orders::{self, OpenLinesQuery};
use crate::{Result, Workspace};

/// What was said, how, and how many days ago.
const SAID: [(ChaseMethod, &str, i64); 5] = [
    (ChaseMethod::Phone, "Waiting for the inspector; expects to load by the end of the week.", 2),
    (ChaseMethod::Email, "لم يصل رد بعد، وسنعاود الاتصال بمدير المبيعات.", 4),
    (ChaseMethod::Phone, "تعطّل في خط الإنتاج، ووعدوا بتأكيد الموعد يوم الأحد.", 1),
    (ChaseMethod::Meeting, "Second furnace back on Monday; this order is first in the queue.", 6),
    (ChaseMethod::Email, "Shipped in part; the rest follows with the next vessel.", 12),
];
/// Nobody asks any more after what was due so many days ago.
const OF_LATE: u32 = 90;
/// So many lines at most are looked through.
const LOOKED_AT: u32 = 200;

/// Records, of most lines overdue of late, that they were asked after.
///
/// # Errors
/// The database's own.
pub(super) async fn ask(then: &Workspace, day: NaiveDate) -> Result<()> {
    let query = OpenLinesQuery { overdue_only: true, limit: LOOKED_AT, ..OpenLinesQuery::default() };
    let overdue = open_orders::page(then, &query).await?;
    let of_late = overdue.items.iter().filter(|line| line.days_overdue.is_some_and(|days| days < OF_LATE));
    for (nth, line) in of_late.enumerate().filter(|(nth, _)| nth % 4 != 3) {
        let (method, said, ago) = SAID[nth % SAID.len()];
        let date = Some(plus(day, -ago));
        let input = ChaseInput { date, method, said: said.to_owned(), new_promise: None };
        open_orders::chase(then, line.id, &input).await?;
    }
    Ok(())
}
