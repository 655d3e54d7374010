//! Asking after a line that is still to come.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::contracts::{EARLIEST, LATEST};
use crate::errors::{FieldError, FieldErrors};
use crate::suppliers::LONGEST_TEXT;
use crate::suppliers::form::{Field, Form};
use crate::suppliers::tidy::lines;

/// How a supplier was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ChaseMethod {
    /// By e-mail.
    Email,
    /// By telephone.
    Phone,
    /// In a meeting.
    Meeting,
    /// On the supplier's portal or ours.
    Portal,
    /// Otherwise.
    Other,
}

impl ChaseMethod {
    /// Every way.
    pub const ALL: [Self; 5] = [Self::Email, Self::Phone, Self::Meeting, Self::Portal, Self::Other];

    /// The way as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Meeting => "meeting",
            Self::Portal => "portal",
            Self::Other => "other",
        }
    }

    /// The way of a code; `None` where there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }
}

/// One time somebody asked after a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Chase {
    /// Its id.
    pub id: String,
    /// The line's local id.
    pub line: u32,
    /// On which day.
    pub date: NaiveDate,
    /// The name of who asked.
    pub by: String,
    /// How.
    pub method: ChaseMethod,
    /// What was said.
    pub said: String,
    /// The date promised in answer.
    pub new_promise: Option<NaiveDate>,
}

/// What a person says of having asked after a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChaseInput {
    /// On which day; none is today.
    pub date: Option<NaiveDate>,
    /// How.
    pub method: ChaseMethod,
    /// What was said.
    pub said: String,
    /// The date promised in answer.
    pub new_promise: Option<NaiveDate>,
}

impl ChaseInput {
    /// The same as it is written: its text in NFC, without spaces around.
    #[must_use]
    pub fn tidied(&self) -> Self {
        Self { said: lines(&self.said), ..self.clone() }
    }

    /// Everything there is to object to on a day, by field.
    ///
    /// Codes: `required` (nothing was said and nothing promised), `too_long` (`max`), `control_character`, `bidi_control`,
    /// `in_future`, `end_before_start` (promised for before it was asked), `date_out_of_range` (`min`, `max`).
    pub fn check(&self, today: NaiveDate) -> FieldErrors {
        let mut form = Form::default();
        form.text("said", &self.said, Field::lines(LONGEST_TEXT));
        if self.said.trim().is_empty() && self.new_promise.is_none() {
            form.refuse("said", FieldError::new("required"));
        }
        let date = self.date.unwrap_or(today);
        if date > today {
            form.refuse("date", FieldError::new("in_future"));
        }
        for (field, day) in [("date", self.date), ("new_promise", self.new_promise)] {
            if day.is_some_and(|day| !(EARLIEST..=LATEST).contains(&day)) {
                let error = FieldError::new("date_out_of_range").with("min", EARLIEST.to_string());
                form.refuse(field, error.with("max", LATEST.to_string()));
            }
        }
        if self.new_promise.is_some_and(|promised| promised < date) {
            form.refuse("new_promise", FieldError::new("end_before_start"));
        }
        form.into_errors()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn refused(date: Option<&str>, said: &str, promised: Option<&str>) -> Vec<(String, String)> {
        let (date, new_promise) = (date.map(day), promised.map(day));
        let input = ChaseInput { date, method: ChaseMethod::Phone, said: said.to_owned(), new_promise };
        let errors = input.tidied().check(day("2026-03-10"));
        errors.into_iter().map(|(field, errors)| (field, errors[0].code.clone())).collect()
    }

    fn at(field: &str, code: &str) -> Vec<(String, String)> {
        vec![(field.to_owned(), code.to_owned())]
    }

    #[test]
    fn something_must_have_been_said_or_promised() {
        assert_eq!(refused(None, " ", None), at("said", "required"));
        assert_eq!(refused(None, "", Some("2026-03-20")), []);
        assert_eq!(refused(Some("2026-03-09"), "On its way", None), []);
        assert_eq!(refused(None, "On\u{202E} its way", None), at("said", "bidi_control"));
    }

    #[test]
    fn nobody_was_asked_tomorrow_and_nothing_is_promised_for_yesterday() {
        assert_eq!(refused(Some("2026-03-11"), "x", None), at("date", "in_future"));
        assert_eq!(refused(Some("2026-03-05"), "x", Some("2026-03-04")), at("new_promise", "end_before_start"));
        assert_eq!(refused(Some("2026-03-05"), "x", Some("2026-03-05")), []);
        assert_eq!(refused(None, "x", Some("9999-01-01")), at("new_promise", "date_out_of_range"));
        assert_eq!(refused(Some("0000-01-01"), "x", None), at("date", "date_out_of_range"));
    }

    #[test]
    fn a_way_is_known_by_its_code() {
        for method in ChaseMethod::ALL {
            assert_eq!(ChaseMethod::from_code(method.code()), Some(method));
            assert_eq!(serde_json::to_value(method).unwrap(), method.code());
        }
        assert_eq!(ChaseMethod::from_code("pigeon"), None);
    }
}
