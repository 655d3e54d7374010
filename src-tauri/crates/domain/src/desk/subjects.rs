//! What decisions are about, by kind.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::DecisionKind;
use crate::contracts::Renewal;
use crate::deliveries::CurrencyAmount;
use crate::numbers::Micro;
use crate::risk::{Class, Ruling};

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DecisionSubject {
    /// Of [`DecisionKind::NoticeDeadline`].
    NoticeDeadline(NoticeSubject),
    /// Of [`DecisionKind::DocumentExpiring`].
    DocumentExpiring(DocumentSubject),
    /// Of [`DecisionKind::CeilingNearlyUsed`].
    CeilingNearlyUsed(CeilingSubject),
    /// Of [`DecisionKind::DeliverySignal`].
    DeliverySignal(SignalSubject),
    /// Of [`DecisionKind::RiskMoved`].
    RiskMoved(RiskSubject),
    /// Of [`DecisionKind::OverdueLines`].
    OverdueLines(OverdueSubject),
}

impl DecisionSubject {
    pub(super) fn kind(&self) -> DecisionKind {
        match self {
            Self::NoticeDeadline(_) => DecisionKind::NoticeDeadline,
            Self::DocumentExpiring(_) => DecisionKind::DocumentExpiring,
            Self::CeilingNearlyUsed(_) => DecisionKind::CeilingNearlyUsed,
            Self::DeliverySignal(_) => DecisionKind::DeliverySignal,
            Self::RiskMoved(_) => DecisionKind::RiskMoved,
            Self::OverdueLines(_) => DecisionKind::OverdueLines,
        }
    }
}

/// A contract whose notice is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NoticeSubject {
    /// Id of the contract.
    pub contract: String,
    /// Its number.
    pub number: String,
    /// English title.
    pub title_en: Option<String>,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// What happens at its end.
    pub renewal: Renewal,
    /// Last day of the term that is decided on.
    pub end: Option<NaiveDate>,
    /// The end it comes to if nothing is done, or if it is extended.
    pub renews_to: Option<NaiveDate>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
}

/// A document that runs out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DocumentSubject {
    /// Its id.
    pub document: String,
    /// A code of the workspace's: `insurance`, `iso_9001`.
    pub document_kind: String,
    /// What it is called.
    pub title: String,
    /// The last day it holds.
    pub expires: NaiveDate,
    /// Whether the workspace requires its kind of every supplier.
    pub required: bool,
    /// The category that requires it, by id; none where none does.
    pub required_by: Option<String>,
    /// Orders of the supplier that are still open.
    pub open_orders: u32,
}

/// A contract whose ceiling is close to used up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CeilingSubject {
    /// Id of the contract.
    pub contract: String,
    /// Its number.
    pub number: String,
    /// English title.
    pub title_en: Option<String>,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// Consumed ÷ ceiling.
    pub share: Micro,
    /// What it must not pass.
    pub ceiling: Micro,
    /// ISO 4217.
    pub currency: String,
}

/// A supplier whose deliveries slide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SignalSubject {
    /// How many months in a row below the supplier's own mean.
    pub months: u32,
    /// The first of them, `YYYY-MM`.
    pub since: String,
    /// On time and in full in these months.
    pub rate: Micro,
    /// Lines that were not.
    pub failed: u32,
    /// All lines of these months.
    pub lines: u32,
}

/// A supplier whose risk rose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RiskSubject {
    /// The score then; none where there was none.
    pub from: Option<Micro>,
    /// The score now.
    pub to: Micro,
    /// The least it could be.
    pub low: Micro,
    /// The most it could be.
    pub high: Micro,
    /// The class it was in; none without impact then.
    pub class_from: Option<Class>,
    /// The class it is in now; none without impact.
    pub class: Option<Class>,
    /// The impact then, the other half of the class.
    pub impact_from: Option<Micro>,
    /// The impact now.
    pub impact: Option<Micro>,
    /// The knock-out or override that is shown in the reckoned score's place.
    pub ruling: Option<Ruling>,
    /// What the data did to the score.
    pub data: Micro,
    /// What the model did.
    pub model: Micro,
    /// What was entered late.
    pub late: Micro,
}

/// A supplier's lines that are overdue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OverdueSubject {
    /// How many.
    pub n: u32,
    /// The oldest day on which one was expected.
    pub oldest: NaiveDate,
    /// What is still to come of them, by currency; lines without a value are not in it.
    pub worth: Vec<CurrencyAmount>,
}
