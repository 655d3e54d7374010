//! What counts as delivered: the definition, and the question asked by it.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::numbers::Micro;

/// The date a line is judged against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceDate {
    /// The date we asked for.
    Requested,
    /// The first date promised.
    Original,
    /// The last date promised before the one in force lapsed.
    Current,
}

/// Which quantity counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// What arrived.
    Received,
    /// What arrived less what was rejected.
    Accepted,
}

/// What the rate is a rate of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Order lines.
    Line,
    /// Orders: each is on time and in full when all its live lines are.
    Order,
    /// Quantity, inside one unit.
    Quantity,
    /// Ordered value, at the order date's rate.
    Value,
}

/// In which days the window is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Every day.
    Calendar,
    /// The workspace's business days.
    Business,
}

/// What on time and in full mean. There is no industry standard, so it is always shown with its figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Definition {
    /// The date judged against.
    pub reference: ReferenceDate,
    /// Days a delivery may come before the reference; `None` is unlimited.
    pub early: Option<u32>,
    /// Days it may come after.
    pub late: u32,
    /// In which days `early` and `late` are counted.
    pub days: DayKind,
    /// Percent of the ordered quantity that may be missing, from 0 to below 100.
    pub under: Micro,
    /// Percent that may be delivered on top, 0 or more.
    pub over: Micro,
    /// Which quantity counts.
    pub count: Counting,
    /// What the rate is a rate of.
    pub level: Level,
}

/// The most days a window may allow on either side: ten years.
pub const MAX_WINDOW: u32 = 3_650;

/// A hundred percent in [`Micro`].
pub(crate) const HUNDRED: i64 = 100_000_000;

impl Default for Definition {
    /// Original promise, early unlimited, not a day late, nothing missing and nothing over, received, by line.
    fn default() -> Self {
        Self {
            reference: ReferenceDate::Original,
            early: None,
            late: 0,
            days: DayKind::Calendar,
            under: Micro::ZERO,
            over: Micro::ZERO,
            count: Counting::Received,
            level: Level::Line,
        }
    }
}

/// Why a question cannot be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// `early` exceeds [`MAX_WINDOW`].
    #[error("window too wide before")]
    EarlyTooWide,
    /// `late` exceeds [`MAX_WINDOW`].
    #[error("window too wide after")]
    LateTooWide,
    /// `under` is not in [0, 100).
    #[error("tolerance below out of range")]
    UnderOutOfRange,
    /// `over` is not in [0, 1 000 000].
    #[error("tolerance above out of range")]
    OverOutOfRange,
    /// The period ends before it begins.
    #[error("period reversed")]
    PeriodReversed,
    /// Nobody settled the as-of date (see [`Question::settled`]).
    #[error("as-of date not settled")]
    AsOfUnsettled,
}

impl QuestionError {
    /// The code under which the interface words this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EarlyTooWide | Self::LateTooWide => "window_too_wide",
            Self::UnderOutOfRange | Self::OverOutOfRange => "tolerance_out_of_range",
            Self::PeriodReversed => "period_reversed",
            Self::AsOfUnsettled => "as_of_unsettled",
        }
    }

    /// The field at fault, as a path in [`Question`].
    pub const fn field(self) -> &'static str {
        match self {
            Self::EarlyTooWide => "definition.early",
            Self::LateTooWide => "definition.late",
            Self::UnderOutOfRange => "definition.under",
            Self::OverOutOfRange => "definition.over",
            Self::PeriodReversed => "to",
            Self::AsOfUnsettled => "as_of",
        }
    }
}

impl Definition {
    /// Whether figures can be reckoned by it.
    ///
    /// # Errors
    /// `EarlyTooWide`, `LateTooWide`, `UnderOutOfRange`, `OverOutOfRange`.
    pub fn check(&self) -> Result<(), QuestionError> {
        let beyond = |days: u32| days > MAX_WINDOW;
        // At 100 % under, a line that never came would be on time.
        let (under, over) = (0..HUNDRED, 0..=10_000 * HUNDRED);
        match self {
            _ if self.early.is_some_and(beyond) => Err(QuestionError::EarlyTooWide),
            _ if beyond(self.late) => Err(QuestionError::LateTooWide),
            _ if !under.contains(&self.under.0) => Err(QuestionError::UnderOutOfRange),
            _ if !over.contains(&self.over.0) => Err(QuestionError::OverOutOfRange),
            _ => Ok(()),
        }
    }
}

/// A definition asked of a period as of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Question {
    /// What on time and in full mean.
    pub definition: Definition,
    /// The first reference date of the period.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// What was known and done by then; `None` is for the use case to settle (the data's completeness, or today).
    pub as_of: Option<NaiveDate>,
}

impl Question {
    /// Whether it can be answered.
    ///
    /// # Errors
    /// As [`Definition::check`], and `PeriodReversed`.
    pub fn check(&self) -> Result<(), QuestionError> {
        self.definition.check()?;
        if self.from > self.to { Err(QuestionError::PeriodReversed) } else { Ok(()) }
    }

    /// The same question, as of a settled date.
    #[must_use]
    pub fn settled(self, default_as_of: NaiveDate) -> Self {
        Self { as_of: Some(self.as_of.unwrap_or(default_as_of)), ..self }
    }

    /// The same question one year earlier, its as-of date too, so that both stand equally long after their period.
    /// The end of February is clamped; a whole month stays whole.
    #[must_use]
    pub fn year_earlier(self) -> Self {
        let back = |date: NaiveDate| date.checked_sub_months(Months::new(12)).unwrap_or(date);
        // A period that ends with its month ends with that month a year before: 28 Feb 2025 goes to 29 Feb 2024.
        let last_back = |date: NaiveDate| {
            let next = date.checked_add_days(Days::new(1)).unwrap_or(date);
            back(next).checked_sub_days(Days::new(1)).unwrap_or(date)
        };
        Self { from: back(self.from), to: last_back(self.to), as_of: self.as_of.map(back), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn crosses_as_the_contract_says() {
        let json = serde_json::to_string(&Definition::default()).unwrap();
        assert_eq!(
            json,
            r#"{"reference":"original","early":null,"late":0,"days":"calendar","under":"0","over":"0","count":"received","level":"line"}"#
        );
        assert_eq!(serde_json::from_str::<Definition>(&json).unwrap(), Definition::default());
    }

    #[test]
    fn what_cannot_be_reckoned_is_refused() {
        let plain = Definition::default();
        let wide = Definition { late: MAX_WINDOW + 1, ..plain };
        assert_eq!(wide.check(), Err(QuestionError::LateTooWide));
        let wide = Definition { early: Some(MAX_WINDOW + 1), ..plain };
        assert_eq!(wide.check(), Err(QuestionError::EarlyTooWide));
        for (under, over, wrong) in [
            (-1, 0, QuestionError::UnderOutOfRange),
            (HUNDRED, 0, QuestionError::UnderOutOfRange),
            (0, -1, QuestionError::OverOutOfRange),
            (0, i64::MAX, QuestionError::OverOutOfRange),
        ] {
            let off = Definition { under: Micro(under), over: Micro(over), ..plain };
            assert_eq!(off.check(), Err(wrong));
        }
        let reversed = Question { definition: plain, from: date(2026, 2, 1), to: date(2026, 1, 1), as_of: None };
        assert_eq!(reversed.check(), Err(QuestionError::PeriodReversed));
    }

    #[test]
    fn a_year_earlier_keeps_whole_months() {
        let question = Question {
            definition: Definition::default(),
            from: date(2025, 2, 1),
            to: date(2025, 2, 28),
            as_of: Some(date(2025, 3, 31)),
        };
        let earlier = question.year_earlier();
        assert_eq!((earlier.from, earlier.to), (date(2024, 2, 1), date(2024, 2, 29)));
        assert_eq!(earlier.as_of, Some(date(2024, 3, 31)));
        let leap = Question { from: date(2024, 2, 29), to: date(2024, 2, 29), ..question }.year_earlier();
        assert_eq!((leap.from, leap.to), (date(2023, 2, 28), date(2023, 2, 28)));
    }
}
