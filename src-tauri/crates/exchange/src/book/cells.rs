//! A cell's value as the text it stands for.

use calamine::{DataRef, ExcelDateTime};
use chrono::{Days, NaiveDate};

use crate::csv::rows::CELL_LIMIT;

/// How a workbook's values become text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    /// The decimal sign that the profile reads by.
    pub decimal: char,
    /// Whether its days count from 1904, as old ones of Apple's do, or from 1900.
    pub since_1904: bool,
}

/// Writes a cell's text to `into`; nothing for an empty cell.
pub(super) fn push(into: &mut String, value: &DataRef<'_>, form: Form) {
    match value {
        DataRef::Empty => {}
        DataRef::Int(whole) => into.push_str(&whole.to_string()),
        DataRef::Float(number) => push_number(into, *number, form.decimal),
        // One more than a cell may have, so that it is found too long.
        DataRef::String(text) => into.push_str(shortened(text)),
        DataRef::SharedString(text) => into.push_str(shortened(text)),
        DataRef::Bool(truth) => into.push_str(if *truth { "true" } else { "false" }),
        DataRef::DateTime(when) => push_moment(into, when, form),
        DataRef::DateTimeIso(text) => into.push_str(text.get(..10).unwrap_or(text)),
        DataRef::DurationIso(text) => into.push_str(text),
        DataRef::Error(error) => into.push_str(&error.to_string()),
    }
}

fn shortened(text: &str) -> &str {
    if text.len() <= CELL_LIMIT {
        return text;
    }
    let end = (CELL_LIMIT + 1..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
    &text[..end]
}

/// As many digits as a spreadsheet shows: the fifteen that a double always keeps. So 0.1 + 0.2 is 0.3.
fn push_number(into: &mut String, number: f64, decimal: char) {
    if !number.is_finite() {
        into.push_str("#NUM!");
        return;
    }
    let shown = format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string();
    if decimal == '.' {
        into.push_str(&shown);
    } else {
        into.extend(shown.chars().map(|sign| if sign == '.' { decimal } else { sign }));
    }
}

/// A day number's day. Spreadsheets count 1900 as a leap year, so their 60 is no day; the time is left out.
fn push_moment(into: &mut String, when: &ExcelDateTime, form: Form) {
    let serial = when.as_f64();
    if !when.is_datetime() || !(0.0..3_000_000.0).contains(&serial) {
        push_number(into, serial, form.decimal);
        return;
    }
    match day(serial as u64, form.since_1904) {
        Some(day) => into.push_str(&day.to_string()),
        None => push_number(into, serial, form.decimal),
    }
}

/// The day of a day number.
fn day(serial: u64, since_1904: bool) -> Option<NaiveDate> {
    let (year, month, first) = if since_1904 { (1904, 1, 1) } else { (1899, 12, if serial < 60 { 31 } else { 30 }) };
    if !since_1904 && serial == 60 {
        return None;
    }
    NaiveDate::from_ymd_opt(year, month, first)?.checked_add_days(Days::new(serial))
}

#[cfg(test)]
mod tests {
    use calamine::{CellErrorType, ExcelDateTimeType};

    use super::*;

    fn text(value: &DataRef<'_>, decimal: char) -> String {
        let mut into = String::new();
        push(&mut into, value, Form { decimal, since_1904: false });
        into
    }

    fn date(serial: f64, since_1904: bool) -> String {
        let moment = DataRef::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, since_1904));
        let mut into = String::new();
        push(&mut into, &moment, Form { decimal: '.', since_1904 });
        into
    }

    #[test]
    fn numbers_keep_what_a_sheet_shows() {
        for (number, shown) in [
            (100_017.0, "100017"),
            (4.25, "4.25"),
            (0.1 + 0.2, "0.3"),
            (-12.5, "-12.5"),
            (0.0, "0"),
            (1e20, "100000000000000000000"),
            (1.0 / 3.0, "0.333333333333333"),
            (f64::NAN, "#NUM!"),
        ] {
            assert_eq!(text(&DataRef::Float(number), '.'), shown);
        }
        assert_eq!(text(&DataRef::Float(4.25), ','), "4,25");
        assert_eq!(text(&DataRef::Bool(true), '.'), "true");
        assert_eq!(text(&DataRef::Error(CellErrorType::NA), '.'), "#N/A");
    }

    #[test]
    fn days_of_both_epochs() {
        assert_eq!(date(45_292.0, false), "2024-01-01");
        assert_eq!(date(45_292.75, false), "2024-01-01");
        assert_eq!(date(43_830.0, true), "2024-01-01");
        assert_eq!(date(1.0, false), "1900-01-01");
        assert_eq!(date(59.0, false), "1900-02-28");
        assert_eq!(date(61.0, false), "1900-03-01");
        assert_eq!(date(60.0, false), "60");
        assert_eq!(date(-5.0, false), "-5");
        assert_eq!(date(1e300, false).len(), 301);
    }

    #[test]
    fn a_cell_without_end_is_cut_where_it_is_found_too_long() {
        let long = "ش".repeat(CELL_LIMIT);
        let cut = text(&DataRef::String(long), '.');
        assert!(cut.len() > CELL_LIMIT && cut.len() < CELL_LIMIT + 4);
    }
}
