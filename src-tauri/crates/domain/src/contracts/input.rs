//! What a person, a file or a program may say of a contract.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Amendment, Length, Notice, NoticeGiven, Renewal, TermRule};
use crate::numbers::Micro;
use crate::suppliers::LocalText;

/// Everything that is said of a contract in one form, and saved at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractInput {
    /// Its number, unique in the workspace.
    pub number: String,
    /// Id of the supplier.
    pub supplier: String,
    /// What it is about, by BCP 47 language.
    pub titles: LocalText,
    /// Id of the contract it is a call-off of.
    pub parent: Option<String>,
    /// Id of who looks after it.
    pub owner: Option<String>,
    /// What happens at its end.
    pub renewal: Renewal,
    /// The first day in force.
    pub start: Option<NaiveDate>,
    /// How long the first term is.
    pub initial: Option<Length>,
    /// The stated last day of the first term; it wins over the length.
    pub initial_end: Option<NaiveDate>,
    /// How long each renewal is.
    pub period: Option<Length>,
    /// How many renewals are allowed; `None` is without limit.
    pub renewals: Option<u32>,
    /// How many options have been taken up.
    pub taken_up: u32,
    /// How notice is given.
    pub notice: Option<Notice>,
    /// Code of the calendar of whom notice goes to; `None` is ours.
    pub calendar: Option<String>,
    /// The day it ended, or will end, otherwise than by its terms.
    pub ended: Option<NaiveDate>,
    /// ISO 4217 code of the amounts.
    pub currency: Option<String>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// What it must not pass.
    pub ceiling: Option<Micro>,
    /// Notices given.
    pub notices: Vec<NoticeGiven>,
    /// Dated changes.
    pub amendments: Vec<Amendment>,
    /// Free words.
    pub note: String,
}

impl ContractInput {
    /// Whether it renews or may be extended, for a length that is not said.
    pub fn period_unknown(&self) -> bool {
        self.renewal.needs_period() && self.period.is_none()
    }

    /// What decides its terms; `None` while it has no start. Amendments are not applied: see [`as_of`](super::as_of).
    pub fn rule(&self) -> Option<TermRule> {
        Some(TermRule {
            renewal: self.renewal,
            start: self.start?,
            initial: self.initial,
            initial_end: self.initial_end,
            period: self.period,
            renewals: self.renewals,
            taken_up: self.taken_up,
            notice: self.notice,
            ended: self.ended,
        })
    }
}
