//! Contracts as the command line lists them: all at once, each with its deadline's derivation.

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, ContractSort, Renewal};
use sanad_domain::numbers::Micro;
use serde::Serialize;

use super::list;
use crate::{Result, Workspace};

/// Contracts on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContractsReport {
    /// How many there are.
    pub total: u32,
    /// By number; by notice deadline where only those near one are asked for.
    pub items: Vec<ReportedContract>,
}

/// A contract as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportedContract {
    /// Its number.
    pub number: String,
    /// The supplier's code.
    pub supplier: String,
    /// The first day in force.
    pub start: NaiveDate,
    /// Last day of the current term.
    pub end: Option<NaiveDate>,
    /// What happens then.
    pub renewal: Renewal,
    /// By when notice must be given.
    pub notice_deadline: Option<NaiveDate>,
    /// How that comes about; empty where there is none.
    pub derivation: Vec<ReportedStep>,
    /// What we have bound ourselves to.
    pub value: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
}

/// One step of a derivation, and the day it led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportedStep {
    /// What was done.
    pub step: &'static str,
    /// The day.
    pub date: NaiveDate,
}

/// Contracts as they stand on a day, by what is known now; those with a notice deadline within so many days of it.
///
/// # Errors
/// The database's own.
pub async fn report(
    workspace: &Workspace,
    as_of: Option<NaiveDate>,
    notice_within: Option<u32>,
) -> Result<ContractsReport> {
    let sort = if notice_within.is_some() { ContractSort::NoticeDeadline } else { ContractSort::Number };
    let mut query = ContractQuery { notice_within, sort, as_of, limit: u32::MAX, ..ContractQuery::default() };
    let mut items = Vec::new();
    loop {
        let (register, page) = list::entries(workspace, &query, None).await?;
        items.extend(register.entries.into_iter().zip(page.items).map(|(entry, row)| {
            ReportedContract {
                number: row.number,
                supplier: row.supplier_code,
                start: row.start,
                end: row.end,
                renewal: row.renewal,
                notice_deadline: row.notice_deadline,
                derivation: entry
                    .standing
                    .deadline
                    .map(|deadline| deadline.derivation)
                    .unwrap_or_default()
                    .into_iter()
                    .map(|step| ReportedStep { step: step.step.code(), date: step.date })
                    .collect(),
                value: row.committed,
                currency: row.currency.map(|currency| currency.code().to_owned()),
            }
        }));
        query.after = page.next;
        if query.after.is_none() {
            return Ok(ContractsReport { total: page.total, items });
        }
    }
}
