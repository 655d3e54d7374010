//! Contracts as bars on a time axis, a page at a time.

use chrono::NaiveDate;
use sanad_domain::contracts::{Bar, ContractQuery, ContractRow, EARLIEST, LATEST, Ladder, timeline as bars};
use sanad_domain::errors::FieldError;
use sanad_domain::suppliers::Page;
use serde::{Deserialize, Serialize};

use super::list;
use crate::{AppError, Result, Workspace};

/// A contract with its terms as bars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractBars {
    /// As it stands in a list.
    pub row: ContractRow,
    /// Its terms that touch the axis, each with its notice window.
    pub bars: Vec<Bar>,
}

/// One page of the contracts that a query asks for, drawn from a day to a day.
///
/// # Errors
/// `invalid` with `to` where the axis ends before it begins, and as [`super::page`].
pub async fn timeline(
    workspace: &Workspace,
    query: &ContractQuery,
    from: NaiveDate,
    to: NaiveDate,
    known_at: Option<NaiveDate>,
) -> Result<Page<ContractBars>> {
    if to < from {
        return Err(AppError::field("to", FieldError::new("period_reversed")));
    }
    let axis = (from.max(EARLIEST), to.min(LATEST));
    let (register, page) = list::entries(workspace, query, known_at).await?;
    let ladder = Ladder::default();
    let drawn = register.entries.iter().zip(page.items).map(|(entry, row)| {
        let calendars = register.almanac.toward(entry.stood.calendar.as_deref());
        ContractBars { row, bars: bars(&entry.rule, calendars, &ladder, register.as_of, axis) }
    });
    Ok(Page { total: page.total, items: drawn.collect(), next: page.next })
}
