//! Lists of terms: pages by keyset. A library has hundreds at most, so what no column holds is reckoned for all of them.

use std::cmp::Ordering;

use sanad_domain::suppliers::Page;
use sanad_domain::terms::{TermQuery, TermRow, TermSort};
use sanad_store::terms;

use super::Measure;
use crate::{AppError, Result, Workspace};

/// The most rows one page holds.
const LONGEST: u32 = 500;

/// Where a row stands in its order: its value, where the order has one, and its code.
type Place = (Option<i64>, String);

/// One page of terms.
///
/// # Errors
/// `not_found` for a cursor that is none, and the database's own.
pub async fn page(workspace: &Workspace, query: &TermQuery) -> Result<Page<TermRow>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, query.as_of).await?;
    let measure = Measure::gather(workspace, &db, query.as_of).await?;
    let found = terms::found(&db, seen, &query.search).await?;
    let rows = found.iter().map(|kept| measure.row(kept)).filter(|row| !query.found || !row.findings.is_empty());
    let mut placed: Vec<(Place, TermRow)> = rows.map(|row| (place(query.sort, &row), row)).collect();
    placed.sort_by(|(a, _), (b, _)| order(a, b, query.descending));
    let total = u32::try_from(placed.len()).unwrap_or(u32::MAX);
    if let Some(cursor) = &query.after {
        let after: Place =
            serde_json::from_str(cursor).map_err(|_| AppError::new("not_found").with("what", "cursor"))?;
        placed.retain(|(place, _)| order(place, &after, query.descending) == Ordering::Greater);
    }
    let limit = query.limit.clamp(1, LONGEST) as usize;
    let more = placed.len() > limit;
    placed.truncate(limit);
    let next = match placed.last() {
        Some((place, _)) if more => Some(serde_json::to_string(place).map_err(sanad_store::StoreError::from)?),
        _ => None,
    };
    Ok(Page { total, items: placed.into_iter().map(|(_, row)| row).collect(), next })
}

fn place(sort: TermSort, row: &TermRow) -> Place {
    let value = match sort {
        TermSort::Code => None,
        TermSort::AverageDays => row.average_days.map(|days| days.0),
        TermSort::Suppliers => Some(i64::from(row.suppliers)),
    };
    (value, row.code.clone())
}

/// What is not known comes last, whichever way the rest goes.
fn order((a, a_code): &Place, (b, b_code): &Place, descending: bool) -> Ordering {
    let known = b.is_some().cmp(&a.is_some());
    let rest = a.cmp(b).then_with(|| a_code.cmp(b_code));
    known.then(if descending { rest.reverse() } else { rest })
}
