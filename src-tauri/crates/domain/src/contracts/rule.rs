//! What a contract says of its own length.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Notice;

/// What happens at a contract's end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Renewal {
    /// It ends.
    #[default]
    Fixed,
    /// It renews unless notice is given in time.
    Automatic,
    /// It ends unless we extend in time.
    Option,
    /// It has no end; notice ends it.
    Evergreen,
}

impl Renewal {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Fixed, Self::Automatic, Self::Option, Self::Evergreen];

    /// The kind as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Automatic => "automatic",
            Self::Option => "option",
            Self::Evergreen => "evergreen",
        }
    }

    /// Whether it goes on by terms whose length must be known.
    pub const fn needs_period(self) -> bool {
        matches!(self, Self::Automatic | Self::Option)
    }

    /// The kind of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What a length is counted in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum LengthUnit {
    /// Calendar days.
    Days,
    /// Seven calendar days.
    Weeks,
    /// Calendar months.
    #[default]
    Months,
    /// Twelve calendar months.
    Years,
}

impl LengthUnit {
    /// Every unit.
    pub const ALL: [Self; 4] = [Self::Days, Self::Weeks, Self::Months, Self::Years];

    /// The unit as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// The unit of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// How long a term is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Length {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: LengthUnit,
}

/// A length brought to what calendars are stepped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Days(u64),
    Months(u64),
}

impl Length {
    /// The length repeated.
    pub(super) fn times(self, repeats: u32) -> Span {
        let count = u64::from(self.count) * u64::from(repeats);
        match self.unit {
            LengthUnit::Days => Span::Days(count),
            LengthUnit::Weeks => Span::Days(count.saturating_mul(7)),
            LengthUnit::Months => Span::Months(count),
            LengthUnit::Years => Span::Months(count.saturating_mul(12)),
        }
    }
}

/// All that decides a contract's terms and its notice deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermRule {
    /// What happens at its end.
    pub renewal: Renewal,
    /// The first day in force.
    pub start: NaiveDate,
    /// How long the first term is; passed over where its end is stated.
    pub initial: Option<Length>,
    /// The stated last day of the first term; it wins over the length.
    pub initial_end: Option<NaiveDate>,
    /// How long each renewal is. Without one, or with a length of nothing, no renewal is reckoned.
    pub period: Option<Length>,
    /// How many renewals are allowed; `None` is without limit.
    pub renewals: Option<u32>,
    /// How many options have been taken up; only these extend a contract with options.
    pub taken_up: u32,
    /// How notice is given; `None` where the contract does not say.
    pub notice: Option<Notice>,
    /// The day it ended, or will end, before or beyond what its terms say.
    pub ended: Option<NaiveDate>,
}
