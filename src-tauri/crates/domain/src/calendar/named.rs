//! Calendars kept as data: whose they are, their weekends by date, their holidays.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Calendar;
use crate::errors::{FieldError, FieldErrors};

/// Which weekdays are off from a date on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarWeekend {
    /// The first day it holds; `None` is since ever.
    pub from: Option<NaiveDate>,
    /// 0 = Monday … 6 = Sunday; none is a week without days off.
    pub weekend_days: Vec<u8>,
}

/// One day off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarHoliday {
    /// The day.
    pub date: NaiveDate,
    /// What it is called, by BCP 47 language.
    pub names: BTreeMap<String, String>,
}

/// A calendar as it is kept, sent and edited; [`calendar`](Self::calendar) is the one to count with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NamedCalendar {
    /// Its code, unique in the workspace.
    pub code: String,
    /// What it is called, by BCP 47 language.
    pub names: BTreeMap<String, String>,
    /// At least one; before the first date the earliest one holds.
    pub weekends: Vec<CalendarWeekend>,
    /// Days off beside the weekends.
    pub holidays: Vec<CalendarHoliday>,
}

/// Weekends that moved: in Saudi Arabia by the royal order of June 2013, in the UAE by the announcement of December 2021. What
/// held in the UAE before September 2006 is left out.
type Shipped = (&'static str, &'static str, &'static str, &'static [(Option<(i32, u32, u32)>, [u8; 2])]);
const SHIPPED: [Shipped; 4] = [
    ("sat-sun", "Saturday and Sunday", "السبت والأحد", &[(None, [5, 6])]),
    ("fri-sat", "Friday and Saturday", "الجمعة والسبت", &[(None, [4, 5])]),
    ("SA", "Saudi Arabia", "السعودية", &[(None, [3, 4]), (Some((2013, 6, 29)), [4, 5])]),
    ("AE", "United Arab Emirates", "الإمارات", &[(None, [4, 5]), (Some((2022, 1, 1)), [5, 6])]),
];

impl NamedCalendar {
    /// The calendars every workspace begins with: weekends only, since holidays are announced year by year.
    pub fn shipped() -> Vec<Self> {
        SHIPPED
            .iter()
            .map(|(code, en, ar, weekends)| Self {
                code: (*code).to_owned(),
                names: [("en", en), ("ar", ar)].map(|(lang, name)| (lang.to_owned(), (*name).to_owned())).into(),
                weekends: weekends
                    .iter()
                    .map(|(from, days)| CalendarWeekend {
                        from: from.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d)),
                        weekend_days: days.to_vec(),
                    })
                    .collect(),
                holidays: Vec::new(),
            })
            .collect()
    }

    /// The calendar to count with. Saturday and Sunday where no weekend is said.
    pub fn calendar(&self) -> Calendar {
        let mut weekends: Vec<&CalendarWeekend> = self.weekends.iter().collect();
        weekends.sort_by_key(|weekend| weekend.from);
        let first: &[u8] = weekends.first().map_or(&[5, 6], |weekend| &weekend.weekend_days);
        let later: Vec<_> = weekends.iter().skip(1).filter_map(|w| Some((w.from?, w.weekend_days.clone()))).collect();
        let holidays: Vec<NaiveDate> = self.holidays.iter().map(|holiday| holiday.date).collect();
        Calendar::by_date(first, &later, &holidays)
    }

    /// Everything there is to object to, by field path.
    ///
    /// Codes: `required`, `too_long` (`max`), `bidi_control`, `control_character`, `bad_language`, `bad_weekday`,
    /// `whole_week`, `duplicate` (`of`: the earlier field).
    pub fn check(&self) -> FieldErrors {
        use crate::suppliers::form::{Field, Form};
        use crate::suppliers::{LONGEST_CODE, LONGEST_NAME};

        let mut form = Form::default();
        form.text("code", &self.code, Field::required(LONGEST_CODE));
        form.local_text("names", &self.names, LONGEST_NAME);
        if self.weekends.is_empty() {
            form.refuse("weekends", FieldError::new("required"));
        }
        let mut seen = BTreeMap::new();
        for (i, weekend) in self.weekends.iter().enumerate() {
            let days = format!("weekends.{i}.weekend_days");
            if weekend.weekend_days.iter().any(|day| *day > 6) {
                form.refuse(&days, FieldError::new("bad_weekday"));
            } else if (0..7).all(|day| weekend.weekend_days.contains(&day)) {
                form.refuse(&days, FieldError::new("whole_week"));
            }
            if let Some(earlier) = seen.insert(weekend.from, i) {
                let error = FieldError::new("duplicate").with("of", format!("weekends.{earlier}.from"));
                form.refuse(&format!("weekends.{i}.from"), error);
            }
        }
        let mut seen = BTreeMap::new();
        for (i, holiday) in self.holidays.iter().enumerate() {
            form.local_text(&format!("holidays.{i}.names"), &holiday.names, LONGEST_NAME);
            if let Some(earlier) = seen.insert(holiday.date, i) {
                let error = FieldError::new("duplicate").with("of", format!("holidays.{earlier}.date"));
                form.refuse(&format!("holidays.{i}.date"), error);
            }
        }
        form.into_errors()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::pack;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn what_is_shipped_stands_and_counts() {
        for named in NamedCalendar::shipped() {
            assert_eq!(named.check(), FieldErrors::new(), "{}", named.code);
        }
        let saudi = NamedCalendar::shipped().remove(2).calendar();
        assert!(!saudi.is_business(pack(date(2013, 6, 27)))); // Thursday
        assert!(saudi.is_business(pack(date(2013, 6, 22)))); // Saturday
        assert!(!saudi.is_business(pack(date(2013, 6, 29)))); // the first Saturday off
        assert!(saudi.is_business(pack(date(2013, 7, 4)))); // Thursday
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let off = |from, days: &[u8]| CalendarWeekend { from, weekend_days: days.to_vec() };
        let national = CalendarHoliday { date: date(2026, 9, 23), names: BTreeMap::new() };
        let named = NamedCalendar {
            code: String::new(),
            names: [("ar".to_owned(), "a\u{202E}".to_owned())].into(),
            weekends: vec![off(None, &[7]), off(None, &[0, 1, 2, 3, 4, 5, 6])],
            holidays: vec![national.clone(), national],
        };
        let fields: Vec<String> = named
            .check()
            .into_iter()
            .flat_map(|(f, e)| e.into_iter().map(move |e| format!("{f} {}", e.code)))
            .collect();
        assert_eq!(
            fields,
            [
                "code required",
                "holidays.1.date duplicate",
                "names.ar bidi_control",
                "weekends.0.weekend_days bad_weekday",
                "weekends.1.from duplicate",
                "weekends.1.weekend_days whole_week",
            ]
        );
    }
}
