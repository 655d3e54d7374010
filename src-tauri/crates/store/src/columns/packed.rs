//! Rows packed by the database, hundreds to a result row: one row at a time costs about seven times as much.

use sanad_domain::calendar::{Day, NO_DAY, pack};
use sea_orm::ConnectionTrait;

use crate::{Result, StoreError, dialect};

/// Between fields, and between rows.
const FIELD: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// What to read of a table, for one pack.
pub(crate) struct Pack<'a> {
    /// The FROM clause.
    pub from: &'a str,
    /// SQL expressions; none is text that a person typed unless wrapped in [`typed`].
    pub fields: &'a [&'a str],
    /// The WHERE clause.
    pub condition: &'a str,
}

/// Text as typed, without what a pack is divided by.
pub(crate) fn typed(column: &str) -> String {
    format!("replace(replace({column}, '{FIELD}', ' '), '{ROW}', ' ')")
}

impl Pack<'_> {
    /// Reads the pack as one text, in no certain order of rows.
    ///
    /// # Errors
    /// The database's own.
    pub async fn read(&self, db: &impl ConnectionTrait) -> Result<String> {
        let backend = db.get_database_backend();
        let text = |field: &&str| format!("COALESCE({}, '')", dialect::as_text(backend, field));
        let fields: Vec<String> = self.fields.iter().map(text).collect();
        let sql = format!(
            "SELECT string_agg(concat_ws('{FIELD}', {}), '{ROW}') AS pack FROM {} WHERE {}",
            fields.join(", "),
            self.from,
            self.condition
        );
        let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
        let pack: Option<String> = row.map(|row| row.try_get("", "pack")).transpose()?.flatten();
        Ok(pack.unwrap_or_default())
    }
}

/// The rows of a pack.
pub(crate) fn rows(pack: &str) -> impl Iterator<Item = Fields<'_>> {
    let rows = (!pack.is_empty()).then(|| pack.split(ROW));
    rows.into_iter().flatten().map(|row| Fields(row.split(FIELD)))
}

/// The fields of one row, taken in their order.
pub(crate) struct Fields<'a>(std::str::Split<'a, char>);

impl<'a> Fields<'a> {
    /// The next field; empty stands for none.
    pub fn text(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    /// The next field as an integer.
    ///
    /// # Errors
    /// `Corrupt` where it is none.
    pub fn int(&mut self) -> Result<i64> {
        self.opt_int()?.ok_or_else(|| StoreError::Corrupt(String::from("integer missing")))
    }

    /// The next field as an integer that may be missing.
    ///
    /// # Errors
    /// `Corrupt` where it is something else.
    pub fn opt_int(&mut self) -> Result<Option<i64>> {
        match self.text() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| StoreError::Corrupt(format!("integer {text}"))),
        }
    }

    /// The next field as a date that may be missing.
    ///
    /// # Errors
    /// `Corrupt` where it is something else.
    pub fn day(&mut self) -> Result<Day> {
        match self.text() {
            "" => Ok(NO_DAY),
            text => parse_day(text).ok_or_else(|| StoreError::Corrupt(format!("date {text}"))),
        }
    }
}

/// Reads `YYYY-MM-DD`, quicker than the general parser: dates are most of a pack.
fn parse_day(text: &str) -> Option<Day> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range]
            .iter()
            .try_fold(0_u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    let year = i32::try_from(number(0..4)?).ok()?;
    chrono::NaiveDate::from_ymd_opt(year, number(5..7)?, number(8..10)?).map(pack)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_or_refused() {
        assert_eq!(parse_day("1970-01-02"), Some(1));
        for text in ["1970-1-2", "1970-02-30", "x970-01-01", "1970-01-01T", "١٩٧٠-01-01"] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn fields_come_in_their_order() {
        let pack = format!("1{FIELD}{FIELD}2026-01-01{ROW}2{FIELD}-7{FIELD}");
        let read: Vec<(i64, Option<i64>, Day)> =
            rows(&pack).map(|mut row| (row.int().unwrap(), row.opt_int().unwrap(), row.day().unwrap())).collect();
        assert_eq!(read, [(1, None, 20454), (2, Some(-7), NO_DAY)]);
        assert_eq!(rows("").count(), 0);
    }
}
