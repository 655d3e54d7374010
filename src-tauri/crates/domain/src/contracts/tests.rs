mod cases;
mod form;
mod properties;
mod slow;

use chrono::NaiveDate;

use super::*;
use crate::calendar::Calendar;

/// A date as people write it: 2024-12-31.
fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn months(count: u32) -> Length {
    Length { count, unit: LengthUnit::Months }
}

/// Renews by itself, a year at a time, on 30 days' notice received, from 1 January 2024.
fn yearly() -> TermRule {
    TermRule {
        renewal: Renewal::Automatic,
        start: date("2024-01-01"),
        initial: Some(months(12)),
        initial_end: None,
        period: Some(months(12)),
        renewals: None,
        taken_up: 0,
        notice: Some(Notice { count: 30, ..Notice::default() }),
        ended: None,
    }
}

fn with<T>(calendar: &Calendar, ask: impl FnOnce(Calendars<'_>) -> T) -> T {
    ask(Calendars { recipient: calendar, ours: calendar })
}

/// How it stands, Saturday and Sunday off.
fn stands(rule: &TermRule, notices: &[NoticeGiven], on: &str) -> Standing {
    with(&Calendar::default(), |calendars| standing(rule, notices, calendars, date(on)))
}

fn given(on: &str) -> NoticeGiven {
    NoticeGiven { given: Some(date(on)), ..NoticeGiven::default() }
}
