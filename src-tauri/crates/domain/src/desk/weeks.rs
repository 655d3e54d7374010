//! The dates of the weeks ahead.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Limits, Named};

/// The most dots that are drawn.
pub const MOST_DOTS: usize = 500;
/// Of these, how many are kept for lines even where contracts and documents would fill all.
const KEPT_FOR_LINES: usize = 100;

/// What kind of date it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DeskLane {
    /// By when notice must be given.
    NoticeDeadlines,
    /// The last day of a contract's term.
    ContractEnds,
    /// The last day a document holds.
    DocumentsExpire,
    /// A day promised by a supplier whose lines usually come later than promised.
    PromisedLate,
}

impl DeskLane {
    /// The lane as it is sent, and worded under.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoticeDeadlines => "notice_deadlines",
            Self::ContractEnds => "contract_ends",
            Self::DocumentsExpire => "documents_expire",
            Self::PromisedLate => "promised_late",
        }
    }
}

/// A date of the weeks ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WeekDot {
    /// Tells it from every other dot.
    pub key: String,
    /// The day.
    pub date: NaiveDate,
    /// What kind of date it is.
    pub lane: DeskLane,
    /// What it opens: id of the contract, the document, the order line.
    pub record: String,
    /// The contract's number, the document's title, the order and its line.
    pub name: String,
    /// Whom it concerns.
    pub supplier: Option<Named>,
}

/// The dates of the weeks ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "DeskWeeks")]
pub struct Weeks {
    /// The first day.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// How many dates there are, of which so many as can be drawn follow.
    pub total: u32,
    /// By day and lane.
    pub dots: Vec<WeekDot>,
}

impl Limits {
    /// The first and the last day of the weeks ahead of a day.
    pub fn ahead(&self, as_of: NaiveDate) -> (NaiveDate, NaiveDate) {
        let days = Days::new((u64::from(self.weeks) * 7).saturating_sub(1));
        (as_of, as_of.checked_add_days(days).unwrap_or(NaiveDate::MAX))
    }
}

impl Weeks {
    /// As many of these dates as can be drawn: the earliest, of lines those that the others leave room for.
    pub fn drawn((from, to): (NaiveDate, NaiveDate), mut dots: Vec<WeekDot>) -> Self {
        dots.retain(|dot| (from..=to).contains(&dot.date));
        let total = u32::try_from(dots.len()).unwrap_or(u32::MAX);
        dots.sort_by(|a, b| (a.date, a.lane, &a.key).cmp(&(b.date, b.lane, &b.key)));
        let is_line = |dot: &WeekDot| dot.lane == DeskLane::PromisedLate;
        let (mut lines, mut others): (Vec<_>, Vec<_>) = dots.into_iter().partition(is_line);
        others.truncate(MOST_DOTS - lines.len().min(KEPT_FOR_LINES));
        lines.truncate(MOST_DOTS - others.len());
        others.append(&mut lines);
        others.sort_by(|a, b| (a.date, a.lane, &a.key).cmp(&(b.date, b.lane, &b.key)));
        Self { from, to, total, dots: others }
    }
}

/// The last days of the months before a day, so many less one, earliest first, and the day itself.
pub fn month_ends(as_of: NaiveDate, count: u32) -> Vec<NaiveDate> {
    let first = as_of.with_day(1).unwrap_or(as_of);
    let end = |back: u32| first.checked_sub_months(Months::new(back))?.pred_opt();
    (0..count.saturating_sub(1)).rev().filter_map(end).chain([as_of]).collect()
}
