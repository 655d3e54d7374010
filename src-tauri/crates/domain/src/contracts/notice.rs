//! How notice must be given, and the notices that were.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a notice period is counted in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NoticeUnit {
    /// Calendar days.
    #[default]
    Days,
    /// Business days of the recipient's calendar.
    BusinessDays,
    /// Seven calendar days.
    Weeks,
    /// Calendar months, clamped to the month's end.
    Months,
}

impl NoticeUnit {
    /// Every unit.
    pub const ALL: [Self; 4] = [Self::Days, Self::BusinessDays, Self::Weeks, Self::Months];

    /// The unit as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::BusinessDays => "business_days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }

    /// The unit of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// What makes a notice timely.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Effective {
    /// That it has arrived.
    #[default]
    Received,
    /// That it was sent.
    Dispatched,
}

impl Effective {
    /// The moment as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Dispatched => "dispatched",
        }
    }

    /// The moment of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Received, Self::Dispatched].into_iter().find(|moment| moment.code() == code)
    }
}

/// How notice must be given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Notice {
    /// How long before the term's end.
    pub count: u32,
    /// Of what.
    pub unit: NoticeUnit,
    /// Whether neither the day of notice nor the last day counts: one day earlier.
    pub clear_days: bool,
    /// What makes it timely.
    pub effective: Effective,
    /// Calendar days a notice takes to arrive; only where it must be received.
    pub delivery_days: u32,
    /// Calendar days we want to be done before we must be.
    pub safety_margin_days: u32,
}

/// How a notice went out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NoticeMethod {
    /// By registered post.
    #[default]
    RegisteredPost,
    /// By courier.
    Courier,
    /// By hand.
    Hand,
    /// By e-mail.
    Email,
    /// Through a portal.
    Portal,
    /// Otherwise; the proof says how.
    Other,
}

impl NoticeMethod {
    /// Every method.
    pub const ALL: [Self; 6] =
        [Self::RegisteredPost, Self::Courier, Self::Hand, Self::Email, Self::Portal, Self::Other];

    /// The method as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RegisteredPost => "registered_post",
            Self::Courier => "courier",
            Self::Hand => "hand",
            Self::Email => "email",
            Self::Portal => "portal",
            Self::Other => "other",
        }
    }

    /// The method of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// A notice that was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NoticeGiven {
    /// The day it went out.
    pub given: Option<NaiveDate>,
    /// The day it arrived, where that is known.
    pub received: Option<NaiveDate>,
    /// How it went out.
    pub method: NoticeMethod,
    /// To whom.
    pub recipient: String,
    /// What proves it: a tracking number, a signature, a file.
    pub proof: String,
}

/// What is recorded of notice for a term. It says what was recorded, not what it is worth in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NoticeRecorded {
    /// There is no deadline, and none was recorded.
    NotDue,
    /// None recorded; the deadline has not passed.
    Open,
    /// None recorded by the deadline.
    Passed,
    /// Recorded, by its dates in time.
    InTime,
    /// Recorded, by its dates late.
    Late,
}

impl NoticeRecorded {
    /// The state as it is sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotDue => "not_due",
            Self::Open => "open",
            Self::Passed => "passed",
            Self::InTime => "in_time",
            Self::Late => "late",
        }
    }
}
