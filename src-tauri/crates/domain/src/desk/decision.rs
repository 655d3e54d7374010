//! A decision to be made, and the order of decisions.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{DecisionSubject, Limits};

/// A supplier as it is named in passing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// English name.
    pub name_en: Option<String>,
    /// Arabic name.
    pub name_ar: Option<String>,
}

/// What kind of matter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Notice must be given, or an option taken up, by a day.
    NoticeDeadline,
    /// A document runs out, or has.
    DocumentExpiring,
    /// A contract's ceiling is close to used up.
    CeilingNearlyUsed,
    /// A supplier's deliveries slide.
    DeliverySignal,
    /// A supplier's risk rose.
    RiskMoved,
    /// A supplier's lines are overdue.
    OverdueLines,
}

impl DecisionKind {
    /// The kind as it is sent, and worded under.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoticeDeadline => "notice_deadline",
            Self::DocumentExpiring => "document_expiring",
            Self::CeilingNearlyUsed => "ceiling_nearly_used",
            Self::DeliverySignal => "delivery_signal",
            Self::RiskMoved => "risk_moved",
            Self::OverdueLines => "overdue_lines",
        }
    }
}

/// How pressing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DecisionLevel {
    /// Something is lost unless it is decided now.
    Bad,
    /// To be decided soon.
    Watch,
    /// To be known.
    Info,
}

/// One thing that needs a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Decision {
    /// Stays the same while the matter does.
    pub key: String,
    /// What kind of matter it is.
    pub kind: DecisionKind,
    /// The day by which it must be made.
    pub decide_by: NaiveDate,
    /// Days to that day; negative once it is past.
    pub days_left: i32,
    /// How pressing it is.
    pub level: DecisionLevel,
    /// Whom it concerns.
    pub supplier: Option<Named>,
    /// What it is about.
    pub subject: DecisionSubject,
}

impl Decision {
    /// A decision to be made by a day, seen from another. `record` tells the matter from others of its kind.
    pub(super) fn new(
        as_of: NaiveDate,
        decide_by: NaiveDate,
        level: DecisionLevel,
        record: &str,
        supplier: Option<Named>,
        subject: DecisionSubject,
    ) -> Self {
        let kind = subject.kind();
        let days_left = days_between(as_of, decide_by);
        Self { key: format!("{}:{record}", kind.code()), kind, decide_by, days_left, level, supplier, subject }
    }
}

impl Limits {
    /// How pressing a matter is by the nearness of its day alone.
    pub(super) fn level(&self, days_left: i32) -> DecisionLevel {
        match u32::try_from(days_left) {
            Err(_) => DecisionLevel::Bad, // past
            Ok(days) if days <= self.bad => DecisionLevel::Bad,
            Ok(days) if days <= self.watch => DecisionLevel::Watch,
            Ok(_) => DecisionLevel::Info,
        }
    }
}

/// Days from one day to another, negative where it lies before.
pub(super) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(i32::MAX) // chrono's days fit
}

/// A day so many days on; the calendar's last day where it ends before.
pub(super) fn on(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// Decisions in the order of the day by which each must be made; each matter once.
pub fn in_order(mut decisions: Vec<Decision>) -> Vec<Decision> {
    let mut known = HashSet::new();
    decisions.sort_by(|a, b| a.place().cmp(&b.place()));
    decisions.retain(|decision| known.insert(decision.key.clone()));
    decisions
}

impl Decision {
    /// Where it stands among others.
    pub fn place(&self) -> (NaiveDate, &str) {
        (self.decide_by, &self.key)
    }
}
