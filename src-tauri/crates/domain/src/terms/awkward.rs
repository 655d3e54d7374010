//! Invoice dates on which terms show their edges.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Schedule, ScheduleError, Term, schedule};
use super::{schedule::Dates, yields::Lags};
use crate::calendar::{Calendar, pack};
use crate::numbers::Money;

/// What is awkward about a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Awkward {
    /// The first day of the year.
    YearStart,
    /// 31 January: a month on, there is no such day.
    LongMonth,
    /// The last of February.
    FebruaryEnd,
    /// The last of a month of 30 days: a month on, the month has one more.
    ShortMonth,
    /// A month's last day that is not worked, before two days off or more in a row.
    MonthEndOff,
    /// The last day of the year.
    YearEnd,
}

/// An awkward invoice date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwkwardDate {
    /// The date.
    pub date: NaiveDate,
    /// What is awkward about it.
    pub why: Awkward,
}

/// The awkward invoice dates of a year, in order; none for a year that is not in the calendar.
pub fn awkward_dates(year: i32, calendar: &Calendar) -> Vec<AwkwardDate> {
    let date = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let end = |month| date(month, 1).and_then(|first| first.with_day(u32::from(first.num_days_in_month())));
    let off = |day: NaiveDate| (0..2).all(|next| !calendar.is_business(pack(day) + next));
    let mut dates: Vec<AwkwardDate> = [
        (date(1, 1), Awkward::YearStart),
        (date(1, 31), Awkward::LongMonth),
        (date(2, 28), Awkward::FebruaryEnd),
        (date(2, 29), Awkward::FebruaryEnd),
        (date(4, 30), Awkward::ShortMonth),
        (date(12, 31), Awkward::YearEnd),
    ]
    .into_iter()
    .filter_map(|(date, why)| Some(AwkwardDate { date: date?, why }))
    .collect();
    let ends = (1..=12).filter_map(end).filter(|day| off(*day));
    for date in ends {
        if dates.iter().all(|known| known.date != date) {
            dates.push(AwkwardDate { date, why: Awkward::MonthEndOff });
        }
    }
    dates.sort_by_key(|awkward| awkward.date);
    dates
}

/// The schedules of an amount on a year's awkward invoice dates; other dates follow them by `lags`.
///
/// # Errors
/// As [`schedule`].
pub fn preview(
    term: &Term,
    amount: Money,
    before_tax: Option<Money>,
    year: i32,
    lags: Lags,
    calendar: &Calendar,
) -> Result<Vec<(AwkwardDate, Schedule)>, ScheduleError> {
    let on = |awkward: AwkwardDate| {
        let dates: Dates = lags.dates(awkward.date);
        schedule(term, amount, before_tax, &dates, calendar).map(|schedule| (awkward, schedule))
    };
    awkward_dates(year, calendar).into_iter().map(on).collect()
}
