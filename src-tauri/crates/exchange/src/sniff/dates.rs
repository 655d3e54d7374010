//! How a column writes its dates.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::cells::{Cell, Looked};
use super::evidence::LookReason;
use super::written::{Order, Part, orders, written};
use crate::value::date::{DateForms, latin_digits};

/// The share of a column's cells with digits that must be dates, in percent, for it to be one of dates.
const MOSTLY: usize = 60;
/// The most forms of one column that are tried in order.
const FORMS: usize = 4;

/// How a column writes its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DateColumn {
    /// The forms, to be tried in this order.
    pub forms: Vec<String>,
    /// Why.
    pub reason: LookReason,
    /// How many cells the first form reads.
    pub agree: usize,
    /// Of how many that hold something.
    pub of: usize,
    /// The first it does not read.
    pub against: Option<(u32, String)>,
    /// Forms that fit as well.
    pub others: Vec<String>,
    /// Years that look like the Hijri calendar's: the first row and how many.
    pub hijri: Option<(u32, usize)>,
    /// Words that stand where nothing is known, each at least twice.
    pub words: Vec<String>,
}

/// Whether a cell is written as dates are.
pub(super) fn is_dated(cell: &str) -> bool {
    /// The longest date with a time and a zone.
    const LONGEST: usize = 60;
    let dated = |cell: &str| written(cell).is_some_and(|date| !orders(&date).is_empty());
    cell.len() <= LONGEST && if cell.is_ascii() { dated(cell) } else { dated(&latin_digits(cell)) }
}

/// Looks at a column; `None` where it is not one of dates.
pub(crate) fn dates(rows: &[Looked<'_>], column: usize) -> Option<DateColumn> {
    let said = rows.iter().filter(|row| row.looks(column) != Cell::Empty);
    let cells: Vec<(u32, Cow<'_, str>)> = said.map(|row| (row.row.row, western(row.row.get(column)))).collect();
    let mut tally = Tally::default();
    for (row, cell) in &cells {
        tally.add(*row, cell);
    }
    if tally.dated == 0 {
        return compact(&cells);
    }
    // Words that stand where no date is known do not make it a column of words.
    let numbered = cells.iter().filter(|(_, cell)| cell.bytes().any(|byte| byte.is_ascii_digit())).count();
    if tally.dated * 100 < numbered * MOSTLY {
        return None;
    }
    let (forms, reason, others) = tally.settled();
    let first = DateForms::new(&forms[..1]).ok()?;
    let misses: Vec<&(u32, Cow<'_, str>)> = cells.iter().filter(|(_, cell)| first.parse(cell).is_err()).collect();
    Some(DateColumn {
        reason,
        agree: cells.len() - misses.len(),
        of: cells.len(),
        against: misses.first().map(|(row, cell)| (*row, cell.to_string())),
        others,
        hijri: tally.hijri,
        words: repeated(&misses),
        forms,
    })
}

/// A text with its digits in ASCII.
fn western(cell: &str) -> Cow<'_, str> {
    if cell.is_ascii() { Cow::Borrowed(cell) } else { Cow::Owned(latin_digits(cell)) }
}

/// Texts that are no dates and stand more than once.
fn repeated(misses: &[&(u32, Cow<'_, str>)]) -> Vec<String> {
    const MOST: usize = 8;
    let mut counts = BTreeMap::<&str, usize>::new();
    for (_, cell) in misses {
        if !cell.chars().any(|sign| sign.is_ascii_digit()) {
            *counts.entry(cell).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(cell, _)| cell.to_owned()).take(MOST).collect()
}

/// Dates of eight digits, `20240314`: only where every cell is one.
fn compact(cells: &[(u32, Cow<'_, str>)]) -> Option<DateColumn> {
    let forms = vec!["%Y%m%d".to_owned()];
    let read = DateForms::new(&forms).ok()?;
    let all = !cells.is_empty() && cells.iter().all(|(_, cell)| cell.len() == 8 && read.parse(cell).is_ok());
    all.then(|| DateColumn {
        forms,
        reason: LookReason::new("dates_compact"),
        agree: cells.len(),
        of: cells.len(),
        against: None,
        others: Vec::new(),
        hijri: None,
        words: Vec::new(),
    })
}

/// What a date's form has apart from its order: the signs between its parts, and the time behind.
type Around = (String, String, String);

/// How many cells an order alone fits, how many it fits at all, and the first row of those.
type Fits = (usize, usize, u32);

/// What the cells of a column say together.
#[derive(Default)]
struct Tally {
    dated: usize,
    hijri: Option<(u32, usize)>,
    kinds: BTreeMap<Around, BTreeMap<Order, Fits>>,
}

impl Tally {
    fn add(&mut self, row: u32, cell: &str) {
        let Some(date) = written(cell) else { return };
        let orders = orders(&date);
        if orders.is_empty() {
            return;
        }
        self.dated += 1;
        let year = date.parts.iter().find_map(|part| match part {
            Part::Digits(4, year) => Some(*year),
            _ => None,
        });
        if year.is_some_and(|year| (1300..1500).contains(&year)) {
            let seen = self.hijri.get_or_insert((row, 0));
            seen.1 += 1;
        }
        let alone = orders.len() == 1;
        let kind = self.kinds.entry((date.between.0, date.between.1, date.time)).or_default();
        for order in orders {
            let (only, fits, first) = kind.entry(order).or_insert((0, 0, row));
            *fits += 1;
            if alone {
                if *only == 0 {
                    *first = row;
                }
                *only += 1;
            }
        }
    }

    /// The forms in the order in which they are tried, why, and what fits as well.
    fn settled(&self) -> (Vec<String>, LookReason, Vec<String>) {
        // (sure cells, fitting cells, form, first sure row)
        let mut ranked: Vec<(usize, usize, String, u32)> = Vec::new();
        let mut others = Vec::new();
        let mut undecided = false;
        for ((first, second, time), by_order) in &self.kinds {
            let form = |order: Order| format!("%{}{first}%{}{second}%{}{time}", order[0], order[1], order[2]);
            let sure: Vec<_> = by_order.iter().filter(|(_, (only, ..))| *only > 0).collect();
            if sure.is_empty() {
                // Every day is below thirteen: the world over, most put the day first.
                let rank = |order: &Order| {
                    ["dmY", "dmy", "ymd"].iter().position(|known| order.iter().copied().eq(known.chars()))
                };
                let mut fitting: Vec<_> = by_order.iter().collect();
                fitting
                    .sort_by_key(|(order, (_, fits, _))| (std::cmp::Reverse(*fits), rank(order).unwrap_or(usize::MAX)));
                undecided = true;
                for (place, (order, (only, fits, row))) in fitting.into_iter().enumerate() {
                    if place == 0 {
                        ranked.push((*only, *fits, form(*order), *row));
                    } else {
                        others.push(form(*order));
                    }
                }
                continue;
            }
            for (order, (only, fits, row)) in sure {
                ranked.push((*only, *fits, form(*order), *row));
            }
        }
        ranked.sort_by(|a, b| (b.0, b.1).cmp(&(a.0, a.1)).then_with(|| a.2.cmp(&b.2)));
        ranked.truncate(FORMS);
        let reason = match ranked.as_slice() {
            [only] if undecided => LookReason::new("dates_either").with("form", &only.2),
            [(sure, _, form, row)] => {
                LookReason::new("dates_sure").with("form", form).with("sure", sure).with("row", row)
            }
            many => LookReason::new("dates_mixed")
                .with("forms", many.iter().map(|(_, _, form, _)| form.as_str()).collect::<Vec<_>>().join(", "))
                .with("row", many.last().map_or(0, |last| last.3)),
        };
        (ranked.into_iter().map(|(_, _, form, _)| form).collect(), reason, others)
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Row;
    use super::*;

    fn column(cells: &[&str]) -> Option<DateColumn> {
        let rows: Vec<Row> = (2..).zip(cells).map(|(row, cell)| Row { row, cells: vec![(*cell).to_owned()] }).collect();
        dates(&rows.iter().map(Looked::new).collect::<Vec<_>>(), 0)
    }

    fn forms(cells: &[&str]) -> (Vec<String>, String) {
        column(cells).map_or_else(Default::default, |found| (found.forms, found.reason.code))
    }

    #[test]
    fn the_column_decides_what_is_day_and_what_is_month() {
        for (cells, expected, reason) in [
            (&["01/02/2024", "13/02/2024"][..], &["%d/%m/%Y"][..], "dates_sure"),
            (&["01/02/2024", "02/13/2024"], &["%m/%d/%Y"], "dates_sure"),
            (&["01/02/2024", "03/04/2024"], &["%d/%m/%Y"], "dates_either"),
            (&["13/02/2024", "14/02/2024", "02/15/2024"], &["%d/%m/%Y", "%m/%d/%Y"], "dates_mixed"),
            (&["2024-03-14", "14.03.2024", "2024-03-15"], &["%Y-%m-%d", "%d.%m.%Y"], "dates_mixed"),
            (&["23-Feb-10", "3-MAR-10"], &["%d-%b-%y"], "dates_sure"),
            (&["March 14, 2024"], &["%b %d, %Y"], "dates_sure"),
            (&["14.03.24", "01.03.24"], &["%d.%m.%y"], "dates_sure"),
            (&["99-03-14"], &["%y-%m-%d"], "dates_sure"),
            (&["2014-08-12 12:25:46.407"], &["%Y-%m-%d %H:%M:%S%.f"], "dates_sure"),
            (&["2014-08-12T12:25:46+03:00"], &["%Y-%m-%dT%H:%M:%S%.f%:z"], "dates_sure"),
            (&["3/18/2010 1:05 PM"], &["%m/%d/%Y %I:%M %p"], "dates_sure"),
            (&["٢٠٢٤-٠٣-١٤"], &["%Y-%m-%d"], "dates_sure"),
            (&["20240314", "20240401"], &["%Y%m%d"], "dates_compact"),
        ] {
            let (found, why) = forms(cells);
            assert_eq!(
                (found.iter().map(String::as_str).collect::<Vec<_>>(), why.as_str()),
                (expected.to_vec(), reason),
                "{cells:?}"
            );
            // What is found must also read.
            let read = DateForms::new(&found).unwrap();
            assert!(cells.iter().all(|cell| read.parse(cell).is_ok()), "{cells:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cells in
            [&["1.5", "2.5"][..], &["PO-1-2"], &["10.0.0.1"], &["1234-5"], &["20241301"], &[""], &["32/13/2024"]]
        {
            assert_eq!(column(cells), None, "{cells:?}");
        }
    }

    #[test]
    fn hijri_years_and_words_are_told() {
        let found = column(&["15/07/1445", "16/07/1445"]).unwrap();
        assert_eq!(found.hijri, Some((2, 2)));
        let found =
            column(&["2-Jun-06", "Date Not Captured", "2-Jun-07", "Date Not Captured", "3-Jun-07", "4-Jun-07", "odd"])
                .unwrap();
        assert_eq!(found.words, ["Date Not Captured"]);
        assert_eq!((found.agree, found.of, found.against), (4, 7, Some((3, "Date Not Captured".to_owned()))));
    }
}
