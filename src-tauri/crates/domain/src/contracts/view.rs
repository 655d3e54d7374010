//! Contracts as they are read: rows, queries and the whole record.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ContractInput, ContractValue, NoDeadline, NoticeRecorded, Phase, Renewal, Standing};
use crate::numbers::{Currency, Micro};
use crate::suppliers::SupplierRow;

/// A contract in a list, as it stands on the day asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractRow {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// English title.
    pub title_en: Option<String>,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// Id of the supplier.
    pub supplier: String,
    /// The supplier's code.
    pub supplier_code: String,
    /// The supplier's English name.
    pub supplier_en: Option<String>,
    /// The supplier's Arabic name.
    pub supplier_ar: Option<String>,
    /// A name of the supplier's to show in any case.
    pub supplier_name: String,
    /// Id of who looks after it.
    pub owner: Option<String>,
    /// Id of the contract it is a call-off of.
    pub parent: Option<String>,
    /// What happens at its end.
    pub renewal: Renewal,
    /// Whether it is in force.
    pub phase: Phase,
    /// The first day in force.
    pub start: NaiveDate,
    /// Last day of the current term.
    pub end: Option<NaiveDate>,
    /// The end that the next renewal would bring.
    pub renews_to: Option<NaiveDate>,
    /// By when notice must be given.
    pub notice_deadline: Option<NaiveDate>,
    /// Why there is no deadline.
    pub no_deadline: Option<NoDeadline>,
    /// What is recorded of notice.
    pub notice: NoticeRecorded,
    /// What the amounts are in.
    pub currency: Option<Currency>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// What it must not pass.
    pub ceiling: Option<Micro>,
    /// Orders and invoices on it.
    pub consumed: Option<Micro>,
    /// Consumed ÷ ceiling.
    pub of_ceiling: Option<Micro>,
    /// Raised by every change.
    pub version: u32,
}

/// A contract's whole record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractView {
    /// What was said of it.
    #[serde(flatten)]
    pub input: ContractInput,
    /// Its id.
    pub id: String,
    /// Raised by every change; a change states which one it was made upon.
    pub version: u32,
    /// Journal entry that made it.
    pub created_seq: u32,
    /// Journal entry that last changed it.
    pub last_seq: u32,
    /// As it stood on the day asked for, amendments applied.
    pub stood: ContractInput,
    /// As it stands in a list.
    pub row: ContractRow,
    /// How it stands, with the deadline's derivation.
    pub standing: Standing,
    /// What it is worth; `None` without a currency.
    pub value: Option<ContractValue>,
    /// The supplier.
    pub supplier_row: Option<SupplierRow>,
    /// The contract it is a call-off of.
    pub parent_row: Option<ContractRow>,
    /// Its call-offs.
    pub children: Vec<ContractRow>,
    /// Whether it came by an import.
    pub imported: bool,
}

/// By what a list of contracts is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ContractSort {
    /// Its number.
    #[default]
    Number,
    /// The supplier's code.
    Supplier,
    /// The first day in force.
    Start,
    /// Last day of the current term; those without one last.
    End,
    /// Notice deadline; those without one last.
    NoticeDeadline,
    /// Committed value, by currency first.
    Committed,
    /// Ceiling, by currency first.
    Ceiling,
    /// Consumed ÷ ceiling; those without one last.
    OfCeiling,
}

/// Which contracts are listed, and in what order. Empty lists do not filter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractQuery {
    /// Words in either script; all must be found.
    pub search: String,
    /// Any of these supplier ids.
    pub suppliers: Vec<String>,
    /// Any of these kinds.
    pub renewals: Vec<Renewal>,
    /// Any of these phases.
    pub phases: Vec<Phase>,
    /// Any of these owner ids.
    pub owners: Vec<String>,
    /// Only those whose notice deadline lies within so many days from the day asked for.
    pub notice_within: Option<u32>,
    /// Order.
    pub sort: ContractSort,
    /// From the last.
    pub descending: bool,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// How many at most.
    pub limit: u32,
    /// As of which day; `None` is today.
    pub as_of: Option<NaiveDate>,
}
