//! Calendar dates in the forms a profile lists.

use chrono::format::{Item, Parsed, StrftimeItems, parse};
use chrono::{Datelike, Days, NaiveDate};

use crate::problem::codes;

/// Date forms, compiled once and tried in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct DateForms {
    forms: Vec<Form>,
    shown: String,
}

#[derive(Debug, Clone)]
enum Form {
    /// `%Y-%m-%d`, read by hand since nearly every export has it.
    Iso,
    /// A spreadsheet's day number, counted from this day.
    Serial(NaiveDate),
    /// Any other of chrono's.
    Chrono(Vec<Item<'static>>),
}

/// The years in which a business date can lie. A year of two digits read by `%Y` is far before them.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

impl DateForms {
    /// Compiles the forms.
    ///
    /// # Errors
    ///
    /// The first form that is not understood, or that does not make a whole date.
    pub fn new(forms: &[String]) -> Result<Self, String> {
        let compiled = forms.iter().map(|form| Form::new(form)).collect::<Result<_, _>>()?;
        Ok(Self { forms: compiled, shown: forms.join(", ") })
    }

    /// The same, with ISO 8601 tried last.
    #[must_use]
    pub fn or_iso(mut self) -> Self {
        if !self.forms.iter().any(|form| matches!(form, Form::Iso)) {
            self.forms.push(Form::Iso);
        }
        self
    }

    /// The forms as written, for a problem's params.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Reads a date; digits may be Arabic-Indic or Persian, months English in any case.
    ///
    /// # Errors
    ///
    /// `not_a_date`, or `date_out_of_range` when no form gave a year from 1900 to 2200.
    pub fn parse(&self, text: &str) -> Result<NaiveDate, &'static str> {
        if !text.is_ascii() {
            let western = latin_digits(text);
            if western != text {
                return self.parse(&western);
            }
        }
        let mut why = codes::NOT_A_DATE;
        for form in &self.forms {
            match form.read(text) {
                Some(date) if YEARS.contains(&date.year()) => return Ok(date),
                Some(_) => why = codes::DATE_OUT_OF_RANGE,
                None => {}
            }
        }
        Err(why)
    }
}

impl Form {
    fn new(form: &str) -> Result<Self, String> {
        match form {
            "%Y-%m-%d" => return Ok(Self::Iso),
            "excel" => return NaiveDate::from_ymd_opt(1899, 12, 30).map(Self::Serial).ok_or_else(|| form.to_owned()),
            "excel-1904" => {
                return NaiveDate::from_ymd_opt(1904, 1, 1).map(Self::Serial).ok_or_else(|| form.to_owned());
            }
            _ => {}
        }
        // As a form that is read, the long name of a month takes the short one as well, and not the other way round.
        let items = StrftimeItems::new(&form.replace("%b", "%B")).parse_to_owned().map_err(|_| form.to_owned())?;
        let known = NaiveDate::from_ymd_opt(2024, 2, 29)
            .and_then(|day| day.and_hms_opt(13, 14, 15))
            .ok_or_else(|| form.to_owned())?;
        // A form is whole when the date it writes reads back as that date. It may name a zone or an offset, so it writes a UTC moment.
        let written = {
            use std::fmt::Write;
            let mut text = String::new();
            write!(text, "{}", known.and_utc().format_with_items(items.iter())).map_err(|_| form.to_owned())?;
            text
        };
        let whole = Self::Chrono(items);
        if whole.read(&written) == Some(known.date()) { Ok(whole) } else { Err(form.to_owned()) }
    }

    fn read(&self, text: &str) -> Option<NaiveDate> {
        match self {
            Self::Iso => iso(text),
            Self::Serial(zero) => {
                let days = text.split('.').next()?.parse::<u32>().ok()?;
                zero.checked_add_days(Days::new(u64::from(days)))
            }
            Self::Chrono(items) => {
                let mut parsed = Parsed::new();
                parse(&mut parsed, text, items.iter()).ok()?;
                parsed.to_naive_date().ok()
            }
        }
    }
}

/// `YYYY-MM-DD`, nothing before or after.
pub(crate) fn iso(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range]
            .iter()
            .try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    NaiveDate::from_ymd_opt(number(0..4)? as i32, number(5..7)?, number(8..10)?)
}

pub(crate) fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            '\u{660}'..='\u{669}' => char::from(b'0' + (sign as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (sign as u32 - 0x6f0) as u8),
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(list: &[&str]) -> DateForms {
        DateForms::new(&list.iter().map(|form| (*form).to_owned()).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn reads_the_forms_exports_have() {
        for (form, text, expected) in [
            ("%Y-%m-%d", "2010-02-23", "2010-02-23"),
            ("%Y-%m-%d", "٢٠١٠-٠٢-٢٣", "2010-02-23"),
            ("%d-%b-%y", "23-Feb-10", "2010-02-23"),
            ("%d-%b-%y", "3-FEB-10", "2010-02-03"),
            ("%b %d, %Y", "March 14, 2024", "2024-03-14"),
            ("%m/%d/%Y", "3/18/2010", "2010-03-18"),
            ("%d.%m.%Y", "01.12.2024", "2024-12-01"),
            ("%Y%m%d", "20241201", "2024-12-01"),
            ("%Y-%m-%d %H:%M:%S%.f", "2011-04-30 00:00:00", "2011-04-30"),
            ("%Y-%m-%d %H:%M:%S%.f", "2014-08-12 12:25:46.407000000", "2014-08-12"),
            ("%Y-%m-%dT%H:%M:%S%:z", "2014-08-12T12:25:46+03:00", "2014-08-12"),
            ("excel", "45292", "2024-01-01"),
            ("excel-1904", "43830", "2024-01-01"),
        ] {
            assert_eq!(
                forms(&[form]).parse(text).map(|date| date.to_string()),
                Ok(expected.to_owned()),
                "{form} {text}"
            );
        }
    }

    #[test]
    fn tries_in_order_and_refuses_the_rest() {
        let both = forms(&["%d/%m/%Y", "%m/%d/%Y"]);
        assert_eq!(both.parse("02/01/2024").unwrap().to_string(), "2024-01-02");
        assert_eq!(both.parse("02/13/2024").unwrap().to_string(), "2024-02-13");
        assert_eq!(both.parse("31/31/2024"), Err(codes::NOT_A_DATE));
        assert_eq!(both.parse("01/01/0000"), Err(codes::DATE_OUT_OF_RANGE));
        assert_eq!(both.parse("01/01/2201"), Err(codes::DATE_OUT_OF_RANGE));
        assert_eq!(forms(&["%Y-%m-%d"]).parse("2023-02-29"), Err(codes::NOT_A_DATE));
    }

    #[test]
    fn refuses_forms_that_make_no_date() {
        for form in ["%d-%b", "%Q", "", "%Y"] {
            assert!(DateForms::new(&[form.to_owned()]).is_err(), "{form}");
        }
    }
}
