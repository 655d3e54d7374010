//! Contracts: lists, records, deadlines, consumption, changes.
//!
//! A read has two dates: as of which day contracts stand, and until when what was entered counts. The window sets both to the
//! same day's end; a report as of a past day may know what was entered since.

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractRow, ContractView};
use sanad_domain::deliveries::CurrencyAmount;
use sanad_store::{contracts, suppliers};
use serde::Serialize;

use crate::{AppError, Result, Workspace};

pub mod alerts;
mod calendar_file;
mod change;
mod commitments;
mod consumption;
mod list;
mod register;
mod report;
mod timeline;

pub(crate) use calendar_file::event as notice_event;
pub use calendar_file::{CalendarFile, CalendarQuery, calendar_file};
pub use change::{ContractChecked, create, give_notice, put_orders, remarks, retire, update};
pub(crate) use commitments::{Commitment, commitments};
pub use consumption::{ConsumptionLeftOut, ConsumptionOrder, ConsumptionProof, LeftOutOrders, consumption};
pub use list::{page, summary};
pub use report::{ContractsReport, ReportedContract, ReportedStep, report};
pub use timeline::{ContractBars, timeline};

pub(crate) use consumption::Consumed;
pub(crate) use register::{Entry, Register};

/// How contracts stand, all together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ContractsSummary {
    /// As of which day.
    pub as_of: NaiveDate,
    /// All there are.
    pub total: u32,
    /// That have not begun.
    pub not_started: u32,
    /// In force.
    pub in_force: u32,
    /// That ended.
    pub ended: u32,
    /// How many days before its deadline a contract's notice window opens.
    pub window_days: u32,
    /// With a notice deadline within so many days: the list with `notice_within` set to them.
    pub in_window: u32,
    /// What those bind us to, by currency.
    pub in_window_committed: Vec<CurrencyAmount>,
    /// Of those, how many name no committed value.
    pub in_window_without_value: u32,
    /// The next deadline of all.
    pub next_deadline: Option<NaiveDate>,
    /// In force with a ceiling close to used up.
    pub near_ceiling: u32,
}

/// One contract, by id or number.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn get(
    workspace: &Workspace,
    id: &str,
    as_of: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
) -> Result<ContractView> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, known_at).await?;
    let family = contracts::with_family(&db, seen, id).await?;
    let created = contracts::created(&db, family.own.key).await?;
    let supplier = suppliers::get(&db, seen, &family.own.input.supplier).await?;
    let as_of = as_of.unwrap_or(workspace.ctx().await.today);
    let input = family.own.input.clone();
    let last_seq = family.own.last_seq;
    let imported = family.own.row_hash.is_some();
    let has_parent = family.parent.is_some();
    let held = std::iter::once(family.own).chain(family.parent).chain(family.children).collect();
    let register = Register::of(&db, seen, as_of, held).await?;
    let consumed = Consumed::read(&db, seen, as_of, Some(&register.keys())).await?;
    let mut rows = register.entries.iter().map(|entry| entry.row(&consumed));
    let row = rows.next().ok_or_else(|| AppError::new("not_found").with("what", "contract"))?;
    let parent_row = if has_parent { rows.next() } else { None };
    let children: Vec<ContractRow> = rows.collect();
    let own = &register.entries[0];
    let number = |seq: i64| u32::try_from(seq).unwrap_or(u32::MAX);
    Ok(ContractView {
        input,
        id: own.held.id.clone(),
        version: own.held.version,
        created_seq: number(created),
        last_seq: number(last_seq),
        stood: own.stood.clone(),
        row,
        standing: own.standing.clone(),
        value: own.value(&consumed),
        supplier_row: Some(supplier.row),
        parent_row,
        children,
        imported,
    })
}

#[cfg(test)]
mod tests;
