//! The window a line must be delivered in, and the tolerances on its quantity.

use super::columns::Columns;
use super::definition::{DayKind, Definition, HUNDRED};
use crate::calendar::{Calendar, Day};

/// Business windows of up to this many reference days are looked up rather than counted each time.
const TABLE_DAYS: i64 = 200_000;

/// When a window begins and ends, by its reference day.
#[derive(Debug)]
pub(super) enum Window {
    /// Counted in calendar days.
    Plain { early: Option<i32>, late: i32 },
    /// Counted in business days, looked up from the first reference day of the columns on.
    Table { first: Day, days: Vec<(Day, Day)> },
    /// Counted in business days, each time.
    Counted { early: Option<i32>, late: i32, calendar: Calendar },
}

impl Window {
    pub fn new(definition: &Definition, calendar: &Calendar, columns: &Columns) -> Self {
        let (early, late) = (definition.early.map(|days| days as i32), definition.late as i32);
        if definition.days == DayKind::Calendar {
            return Self::Plain { early, late };
        }
        let counted = Self::Counted { early, late, calendar: calendar.clone() };
        match columns.reference_span {
            Some((first, last)) if i64::from(last) - i64::from(first) < TABLE_DAYS => {
                Self::Table { first, days: (first..=last).map(|day| counted.of(day)).collect() }
            }
            _ => counted,
        }
    }

    /// The first and the last day of the window around a reference day; `Day::MIN` where it has no beginning.
    #[inline]
    pub fn of(&self, reference: Day) -> (Day, Day) {
        match self {
            Self::Plain { early, late } => {
                (early.map_or(Day::MIN, |days| reference.saturating_sub(days)), reference.saturating_add(*late))
            }
            Self::Table { first, days } => {
                let at = (i64::from(reference) - i64::from(*first)) as usize;
                days.get(at).copied().unwrap_or((reference, reference))
            }
            Self::Counted { early, late, calendar } => {
                (early.map_or(Day::MIN, |days| calendar.add(reference, -days)), calendar.add(reference, *late))
            }
        }
    }
}

/// How far a quantity may fall short or run over, compared exactly.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tolerance {
    under: i64,
    over: i64,
}

impl Tolerance {
    pub const fn new(definition: &Definition) -> Self {
        Self { under: definition.under.0, over: definition.over.0 }
    }

    /// Whether the quantity reaches ordered × (1 − under).
    #[inline]
    pub fn reaches(self, counted: i64, ordered: i64) -> bool {
        if self.under == 0 {
            return counted >= ordered;
        }
        i128::from(counted) * i128::from(HUNDRED) >= i128::from(ordered) * i128::from(HUNDRED - self.under)
    }

    /// Whether the quantity stays within ordered × (1 + over).
    #[inline]
    pub fn stays_within(self, counted: i64, ordered: i64) -> bool {
        if self.over == 0 {
            return counted <= ordered;
        }
        i128::from(counted) * i128::from(HUNDRED) <= i128::from(ordered) * i128::from(HUNDRED + self.over)
    }
}
