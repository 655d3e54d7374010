//! Dated changes to a contract, and the contract as it stood on a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ContractInput, Length, Notice, Renewal};
use crate::numbers::Micro;

/// What an amendment sets; what it leaves alone is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractChanges {
    /// What happens at the contract's end.
    pub renewal: Option<Renewal>,
    /// How long the first term is; lifts a stated end unless the same amendment states one.
    pub initial: Option<Length>,
    /// The stated last day of the first term.
    pub initial_end: Option<NaiveDate>,
    /// How long each renewal is.
    pub period: Option<Length>,
    /// How many renewals are allowed.
    pub renewals: Option<u32>,
    /// How many options have been taken up.
    pub taken_up: Option<u32>,
    /// How notice is given.
    pub notice: Option<Notice>,
    /// The day it ends otherwise than by its terms.
    pub ended: Option<NaiveDate>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// What it must not pass.
    pub ceiling: Option<Micro>,
}

/// A dated change to a contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Amendment {
    /// Its number.
    pub number: String,
    /// The first day it holds.
    pub effective: Option<NaiveDate>,
    /// What it is about.
    pub title: String,
    /// What it sets.
    pub changes: ContractChanges,
}

/// The contract as it stood on a day: amendments in force by then applied by date, those of one day in the order given, and
/// only they and the notices given by then are left in the lists.
#[must_use]
pub fn as_of(contract: &ContractInput, date: NaiveDate) -> ContractInput {
    let mut stood = contract.clone();
    stood.amendments.retain(|amendment| amendment.effective.is_some_and(|effective| effective <= date));
    stood.amendments.sort_by_key(|amendment| amendment.effective);
    stood.notices.retain(|notice| notice.given.is_some_and(|given| given <= date));
    let applied: Vec<ContractChanges> = stood.amendments.iter().map(|amendment| amendment.changes).collect();
    for changes in applied {
        apply(&mut stood, changes);
    }
    stood
}

fn apply(contract: &mut ContractInput, changes: ContractChanges) {
    let ContractChanges {
        renewal,
        initial,
        initial_end,
        period,
        renewals,
        taken_up,
        notice,
        ended,
        committed,
        ceiling,
    } = changes;
    if initial.is_some() {
        contract.initial_end = None;
    }
    contract.renewal = renewal.unwrap_or(contract.renewal);
    contract.initial = initial.or(contract.initial);
    contract.initial_end = initial_end.or(contract.initial_end);
    contract.period = period.or(contract.period);
    contract.renewals = renewals.or(contract.renewals);
    contract.taken_up = taken_up.unwrap_or(contract.taken_up);
    contract.notice = notice.or(contract.notice);
    contract.ended = ended.or(contract.ended);
    contract.committed = committed.or(contract.committed);
    contract.ceiling = ceiling.or(contract.ceiling);
}
