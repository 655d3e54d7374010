//! What a column holds, whatever it is called.

use std::collections::BTreeSet;

use sanad_domain::countries::country;
use sanad_domain::identity::IdentifierScheme;
use sanad_domain::identity::identifiers::check;
use sanad_domain::numbers::Currency;

use crate::sniff::{Cell, DateColumn, Looked};
use crate::value::choice::incoterm;

/// The most cells that are asked what they are.
const ASKED: usize = 500;
/// The most different values that are remembered, and shown.
const REMEMBERED: usize = 200;
const SHOWN: usize = 5;

/// What a column holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content {
    /// How many rows say anything in it, and of how many.
    pub filled: usize,
    pub rows: usize,
    /// How many cells are numbers, in any form; dates are told apart.
    pub numbers: usize,
    /// As a column of dates.
    pub dates: Option<DateColumn>,
    /// Whether every number could be a spreadsheet's day.
    pub serials: bool,
    /// Numbers of more than six decimals: the first row and how many.
    pub long_decimals: Option<(u32, usize)>,
    /// Its different values, in the order in which they come, as far as they are remembered.
    pub values: Vec<String>,
    /// Whether no value comes twice, as far as they are remembered.
    pub distinct: bool,
    /// Texts in it that stand for nothing.
    pub nulls: Vec<String>,
    /// What most of its cells are, by their own form: the field, how many percent, and the reason's code.
    pub shapes: Vec<(&'static str, u32, &'static str)>,
}

impl Content {
    /// Looks at a column.
    pub fn of(rows: &[Looked<'_>], column: usize, dates: Option<DateColumn>) -> Self {
        let mut content = Self { dates, serials: true, distinct: true, ..Self::default() };
        let mut seen = BTreeSet::new();
        let mut asked = Vec::new();
        for row in rows {
            content.rows += 1;
            let (cell, kind) = (row.row.get(column), row.looks(column));
            if kind == Cell::Empty {
                if !cell.is_empty() && !content.nulls.iter().any(|known| known == cell) {
                    content.nulls.push(cell.to_owned());
                }
                continue;
            }
            content.filled += 1;
            if kind == Cell::Number {
                content.numbers += 1;
                if decimals(cell) > 6 {
                    content.long_decimals.get_or_insert((row.row.row, 0)).1 += 1;
                }
            }
            content.serials &= serial(cell);
            if seen.len() < REMEMBERED {
                if seen.insert(cell) {
                    content.values.push(cell.to_owned());
                } else {
                    content.distinct = false;
                }
            }
            if asked.len() < ASKED {
                asked.push(cell);
            }
        }
        content.serials &= content.numbers > 0;
        content.shapes = shapes(&asked);
        content
    }

    /// A few of its values, shortened.
    pub fn samples(&self) -> Vec<String> {
        self.values.iter().take(SHOWN).map(|value| value.chars().take(80).collect()).collect()
    }

    /// The share of its cells that are numbers, in percent.
    pub fn numeric(&self) -> u32 {
        percent(self.numbers, self.filled)
    }

    /// Whether it says anything at all.
    pub fn is_empty(&self) -> bool {
        self.filled == 0
    }
}

/// A whole percentage; of nothing, none.
pub(super) fn percent(part: usize, whole: usize) -> u32 {
    u32::try_from((part * 100).checked_div(whole).unwrap_or(0)).unwrap_or(100)
}

/// How many decimals a number is written with.
fn decimals(cell: &str) -> usize {
    let digits = cell.trim_end_matches(|sign: char| !sign.is_numeric());
    digits.rfind(['.', ',']).map_or(0, |at| digits[at + 1..].len())
}

/// Whether a cell could be a spreadsheet's day of 1941 to 2119.
fn serial(cell: &str) -> bool {
    cell.split('.')
        .next()
        .and_then(|days| days.parse::<u32>().ok())
        .is_some_and(|days| (15_000..80_000).contains(&days))
}

/// A field, the reason's code, and what its values are like.
type Shape<'f> = (&'static str, &'static str, &'f dyn Fn(&str) -> bool);

/// What cells can be known by, without a header.
fn shapes(cells: &[&str]) -> Vec<(&'static str, u32, &'static str)> {
    /// Below this it is an accident.
    const MOSTLY: u32 = 90;
    let scheme = |scheme| move |cell: &str| check(scheme, None, cell).is_ok();
    let upper = |cell: &str| cell.to_ascii_uppercase();
    let known: [Shape<'_>; 8] = [
        ("supplier.iban", "content_iban", &scheme(IdentifierScheme::Iban)),
        ("supplier.lei", "content_lei", &scheme(IdentifierScheme::Lei)),
        ("supplier.vat_sa", "content_vat_sa", &scheme(IdentifierScheme::VatSa)),
        ("supplier.email", "content_email", &|cell| cell.contains('@') && cell.contains('.') && !cell.contains(' ')),
        ("supplier.country", "content_country", &|cell| cell.len() == 2 && country(&upper(cell)).is_some()),
        ("order.currency", "content_currency", &|cell| cell.len() == 3 && Currency::new(&upper(cell)).is_ok()),
        ("order.incoterm", "content_incoterm", &|cell| incoterm(cell).is_some()),
        ("supplier.vat_eu", "content_vat_eu", &|cell| {
            // A country's letters, and more than a word.
            cell.bytes().filter(u8::is_ascii_digit).count() >= 7
                && cell.starts_with(char::is_alphabetic)
                && check(IdentifierScheme::VatEu, None, cell).is_ok()
        }),
    ];
    let share = |fits: &dyn Fn(&str) -> bool| percent(cells.iter().filter(|cell| fits(cell)).count(), cells.len());
    let counted = known.iter().map(|(field, code, fits)| (*field, share(*fits), *code));
    counted.filter(|(_, share, _)| *share >= MOSTLY).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sniff::Row;

    fn column(cells: &[&str]) -> Content {
        let rows: Vec<Row> = (2..).zip(cells).map(|(row, cell)| Row { row, cells: vec![(*cell).to_owned()] }).collect();
        Content::of(&rows.iter().map(Looked::new).collect::<Vec<_>>(), 0, None)
    }

    #[test]
    fn columns_are_known_by_what_they_hold() {
        let shape = |cells: &[&str]| column(cells).shapes.first().map(|(field, ..)| *field);
        assert_eq!(shape(&["SA0380000000608010167519"]), Some("supplier.iban"));
        assert_eq!(shape(&["SA", "ae", "DE"]), Some("supplier.country"));
        assert_eq!(shape(&["SAR", "USD"]), Some("order.currency"));
        assert_eq!(shape(&["a@b.example", "c@d.example"]), Some("supplier.email"));
        assert_eq!(shape(&["310122393500003"]), Some("supplier.vat_sa"));
        assert_eq!(shape(&["FOB", "EXW"]), Some("order.incoterm"));
        assert_eq!(shape(&["hello", "SAR"]), None);
        assert_eq!(shape(&[]), None);
    }

    #[test]
    fn days_decimals_and_repetition() {
        let found = column(&["45292", "45293.5", "", "45292"]);
        assert!(found.serials && !found.distinct && found.filled == 3 && found.rows == 4);
        assert_eq!(column(&["1", "0.1234567"]).long_decimals, Some((3, 1)));
        assert_eq!(column(&["0.123456"]).long_decimals, None);
        assert!(!column(&["12", "45292"]).serials);
    }
}
