//! The Desk reckoned from one snapshot: what contracts, documents and deliveries each bring to it, put together.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use sanad_domain::desk::{Decision, DeskLane, WeekDot, Weeks, in_order};
use sanad_store::columns::Loaded;
use sanad_store::{Seen, chases, lines};
use sea_orm::ConnectionTrait;

use super::kept::{Basis, cursor};
use super::{
    DeskCounts, DeskDaysToPay, DeskFigures, DeskView, PAGE, contracts as from_contracts, deliveries as from_deliveries,
    papers as from_papers,
};
use crate::deliveries::aside;
use crate::open_orders::{Book, named};
use crate::{Result, Workspace, risk};

/// The Desk with all that is not shown of it at once.
pub(super) struct Reckoned {
    /// As it is shown.
    pub view: DeskView,
    /// Every decision, in order.
    pub decisions: Vec<Decision>,
    /// Every date of the weeks ahead, by day.
    pub dots: Vec<WeekDot>,
    /// The journal's sequence that it is right to.
    pub seq: i64,
    /// The hash of all that it was reckoned by.
    pub definition: String,
}

/// What one context brings to the Desk.
#[derive(Default)]
pub(super) struct Brought {
    /// What needs a decision.
    pub decisions: Vec<Decision>,
    /// Dates of the weeks ahead.
    pub dots: Vec<WeekDot>,
}

/// Reckons the Desk of a day, as known at its end; none is today.
///
/// # Errors
/// The database's own.
pub(super) async fn reckon(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<Reckoned> {
    let db = workspace.store().read().await?;
    let basis = Basis::settle(workspace, &db, as_of).await?;
    let (contracts, in_notice) = from_contracts::gather(&db, &basis).await?;
    let asked = Book::gather(workspace, &db, as_of).await?;
    let (loaded, chased) = (asked.loaded.clone(), chases::days(&db, basis.seen).await?);
    let (limits, day) = (basis.limits, basis.day);
    let delivered = aside(move || from_deliveries::reckon(&asked, &chased, &limits, day)).await?;
    let papers = from_papers::gather(&db, &basis, &loaded, &delivered.open_orders).await?;
    let since = day.checked_sub_months(Months::new(limits.risk_months)).unwrap_or(day);
    let (risks, exposure) = risk::on_desk(workspace, &db, as_of, (since, day), &limits).await?;
    let mut decisions = risks;
    let mut dots = Vec::new();
    for brought in [contracts, papers, delivered.brought] {
        decisions.extend(brought.decisions);
        dots.extend(brought.dots);
    }
    let decisions = in_order(decisions);
    let ahead = limits.ahead(day);
    dots.retain(|dot| (ahead.0..=ahead.1).contains(&dot.date));
    dots.sort_by(|a, b| (a.date, a.lane, &a.key).cmp(&(b.date, b.lane, &b.key)));
    let mut weeks = Weeks::drawn(ahead, dots.clone());
    name_lines(&db, basis.seen, &mut weeks.dots).await?;
    let first: Vec<Decision> = decisions.iter().take(PAGE as usize).cloned().collect();
    let next = first.last().filter(|_| decisions.len() > first.len()).map(cursor).transpose()?;
    let view = DeskView {
        as_of: day,
        seq: u32::try_from(basis.seq).unwrap_or(u32::MAX),
        fresh: true,
        counts: counts(&decisions),
        older_overdue: delivered.older_overdue,
        decisions: first,
        next,
        figures: DeskFigures {
            otif: delivered.otif,
            exposure,
            in_notice,
            days_to_pay: DeskDaysToPay { value: None, why: Some(String::from("no_invoices")) },
        },
        weeks,
    };
    Ok(Reckoned { view, decisions, dots, seq: basis.seq, definition: basis.definition })
}

fn counts(decisions: &[Decision]) -> DeskCounts {
    let mut by_kind = BTreeMap::new();
    for decision in decisions {
        *by_kind.entry(decision.kind).or_insert(0) += 1;
    }
    DeskCounts { total: u32::try_from(decisions.len()).unwrap_or(u32::MAX), by_kind }
}

/// Names the dots of lines by their orders, which only the database knows.
///
/// # Errors
/// The database's own.
pub(super) async fn name_lines(db: &impl ConnectionTrait, seen: Seen, dots: &mut [WeekDot]) -> Result<()> {
    let is_line = |dot: &&mut WeekDot| dot.lane == DeskLane::PromisedLate;
    let ids: Vec<u32> = dots.iter_mut().filter(is_line).filter_map(|dot| dot.record.parse().ok()).collect();
    let records = lines::by_keys(db, seen, &ids).await?;
    for dot in dots.iter_mut().filter(is_line) {
        if let Some(record) = dot.record.parse().ok().and_then(|id: u32| records.get(&id)) {
            dot.name = format!("{} / {}", record.order, record.line_no);
        }
    }
    Ok(())
}

/// The supplier of this index as it is named in passing.
pub(super) fn supplier(loaded: &Loaded, index: u32) -> Option<sanad_domain::desk::Named> {
    loaded.suppliers.get(index).map(named)
}
