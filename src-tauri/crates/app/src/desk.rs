//! The Desk: what needs a decision, four figures with their year, and the dates ahead.
//!
//! It is kept as it was last reckoned, and shown at once: fresh where the journal, the day and everything it is reckoned by
//! are the same still. Otherwise it says that it is not, and [`refresh`] reckons it anew. What was never kept is reckoned
//! first.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::deliveries::{CurrencyAmount, Figure, Question};
use sanad_domain::desk::{Decision, DecisionKind, Weeks};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::Page;
use serde::{Deserialize, Serialize};

use crate::{Result, Workspace};

mod calendar_file;
mod contracts;
mod deliveries;
mod kept;
mod papers;
mod reckon;

pub use calendar_file::{DeskCalendarFile, calendar_file};
pub(crate) use deliveries::{rate_question, year};

/// How many decisions one page holds.
pub(crate) const PAGE: u32 = 50;

/// A figure's value on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskPoint {
    /// The day.
    pub date: NaiveDate,
    /// The value; none without data.
    pub value: Option<Micro>,
    /// The lower bound, where it has an interval.
    pub low: Option<Micro>,
    /// The upper bound.
    pub high: Option<Micro>,
}

/// On time and in full, of lines due in the ninety days up to the day to which receipts are complete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskOtif {
    /// The figure with its proof.
    pub figure: Figure,
    /// The question it answers: its lines are listed by it.
    pub question: Question,
    /// The same of ninety days up to the ends of the last months, by what is known now.
    pub points: Vec<DeskPoint>,
}

/// Spend of the last twelve months with suppliers of high risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskExposure {
    /// In the reporting currency; none where no spend of theirs is known in it.
    pub amount: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// How many such suppliers there are.
    pub suppliers: u32,
    /// The share of all spend that is with suppliers without a score; none without spend.
    pub unassessed: Option<Micro>,
    /// The amount at the ends of the last months.
    pub points: Vec<DeskPoint>,
}

/// Contracts whose notice deadline lies within ninety days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskInNotice {
    /// How many: the list of contracts with `notice_within` set to ninety.
    pub contracts: u32,
    /// What they bind us to, by currency.
    pub committed: Vec<CurrencyAmount>,
    /// How many at the ends of the last months, by what is known now.
    pub points: Vec<DeskPoint>,
}

/// How we pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskDaysToPay {
    /// Days; none without data.
    pub value: Option<Micro>,
    /// Why there is none: `no_invoices`.
    pub why: Option<String>,
}

/// The four figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskFigures {
    /// On time and in full.
    pub otif: DeskOtif,
    /// Spend exposed to high risk; none where no supplier has a score.
    pub exposure: Option<DeskExposure>,
    /// Contracts inside their notice window.
    pub in_notice: DeskInNotice,
    /// Days to pay.
    pub days_to_pay: DeskDaysToPay,
}

/// How many decisions there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskCounts {
    /// In all.
    pub total: u32,
    /// By kind; kinds of which there is none are not in it.
    pub by_kind: BTreeMap<DecisionKind, u32>,
}

/// The Desk as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskView {
    /// As of which day.
    pub as_of: NaiveDate,
    /// The journal's sequence that it is right to.
    pub seq: u32,
    /// Whether it is right to the last change.
    pub fresh: bool,
    /// How many decisions there are.
    pub counts: DeskCounts,
    /// Overdue lines so old that no decision counts them: the open orders show them.
    pub older_overdue: u32,
    /// The first of them, in the order of the day by which each must be made.
    pub decisions: Vec<Decision>,
    /// Where the next page begins; none where these are all.
    pub next: Option<String>,
    /// The four figures.
    pub figures: DeskFigures,
    /// The dates of the next twelve weeks.
    pub weeks: Weeks,
}

/// The Desk as it is kept, or as it is where it is not kept; as known at the end of a day, none is today.
///
/// # Errors
/// The database's own.
pub async fn view(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<DeskView> {
    match kept::view(workspace, as_of).await? {
        Some(kept) => Ok(kept),
        None => refresh(workspace, as_of).await,
    }
}

/// The Desk reckoned anew, and kept.
///
/// # Errors
/// The database's own.
pub async fn refresh(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<DeskView> {
    let reckoned = reckon::reckon(workspace, as_of).await?;
    // What could not be kept is reckoned again the next time: nothing is lost by it.
    let _ = kept::keep(workspace, &reckoned).await;
    Ok(reckoned.view)
}

/// Which decisions a page holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskQuery {
    /// Of the Desk of which day.
    pub as_of: NaiveDate,
    /// Only those of one kind; none is all.
    pub kind: Option<DecisionKind>,
    /// Where it begins: the `next` of the page before; none is the first.
    pub cursor: Option<String>,
}

/// A page of decisions of the Desk as it is kept.
///
/// # Errors
/// `not_found` for a cursor that is none, and the database's own.
pub async fn page(workspace: &Workspace, query: &DeskQuery) -> Result<Page<Decision>> {
    kept::page(workspace, query).await
}

/// All decisions of the Desk as it is, reckoned anew where it is not fresh: what the command line prints.
///
/// # Errors
/// The database's own.
pub async fn whole(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<DeskView> {
    let mut view = self::view(workspace, as_of).await?;
    if !view.fresh {
        view = refresh(workspace, as_of).await?;
    }
    while let Some(cursor) = view.next.take() {
        let query = DeskQuery { as_of: view.as_of, kind: None, cursor: Some(cursor) };
        let page = page(workspace, &query).await?;
        view.decisions.extend(page.items);
        view.next = page.next;
    }
    Ok(view)
}

#[cfg(test)]
mod tests;
