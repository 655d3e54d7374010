//! Which row names the columns.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cell, looks};
use super::table::{Row, Table};
use crate::profile::HeaderRow;
use crate::read::is_problem_column;

/// How many rows are looked at for the header, and below it for what it names.
const ROWS: usize = 400;
/// The longest name of a column, in characters.
const NAME: usize = 120;

/// Where the header is, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its place.
    pub place: HeaderRow,
    /// The code of the reason.
    pub reason: &'static str,
}

/// The row of a text that names the columns.
pub(crate) fn header(text: &str, whole: bool, separator: u8) -> HeaderRow {
    find(&Table::of(text, whole, separator, ROWS)).place
}

/// The row at which a file that comes back from mending has its header.
pub(crate) fn mended_row(text: &str, separator: u8) -> Option<u32> {
    let table = Table::of(text, true, separator, HeaderRow::FURTHEST as usize);
    table.rows.iter().find(|row| is_problem_column(row.get(0))).map(|row| row.row)
}

/// Finds the header: the first row that is as wide as the table, made of different words, and unlike what stands below it.
pub(crate) fn find(table: &Table) -> Found {
    let rows = &table.rows;
    if let Some(row) = rows.iter().take(HeaderRow::FURTHEST as usize).find(|row| is_problem_column(row.get(0))) {
        return Found { place: HeaderRow::At(row.row), reason: "header_mended" };
    }
    let width = usual_width(rows);
    let near = rows.iter().enumerate().take_while(|(_, row)| row.row <= HeaderRow::FURTHEST);
    for (index, row) in near {
        if !names(row, width) {
            continue;
        }
        match unlike(row, &rows[index + 1..], width) {
            Unlike::Yes => {
                let reason = if index == 0 { "header_first" } else { "header_after_title" };
                return Found { place: HeaderRow::At(row.row), reason };
            }
            Unlike::Nothing if rows.len() == index + 1 && index > 0 => break,
            Unlike::Nothing => return Found { place: HeaderRow::At(row.row), reason: "header_words" },
            Unlike::No => {}
        }
    }
    let last = rows.last().filter(|_| table.whole && rows.len() > 1);
    if let Some(row) = last
        && names(row, width)
        && unlike(row, &rows[..rows.len() - 1], width) == Unlike::Yes
    {
        return Found { place: HeaderRow::Last, reason: "header_last" };
    }
    Found { place: HeaderRow::None, reason: "header_none" }
}

/// How many cells of a row usually hold something.
pub(super) fn usual_width(rows: &[Row]) -> usize {
    let mut counts = BTreeMap::<usize, usize>::new();
    for row in rows.iter().filter(|row| row.filled() > 0) {
        *counts.entry(row.filled()).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or(0);
    // A short file of titles has as many narrow rows as wide ones: the widest of the common widths is the table.
    counts.iter().rev().find(|(_, count)| **count * 2 >= most).map_or(0, |(width, _)| *width)
}

/// Whether a row could name columns: wide enough, words alone (years may stand for columns too), none of them twice.
fn names(row: &Row, width: usize) -> bool {
    let filled = row.filled();
    if filled == 0 || filled * 10 < width * 6 || (width > 1 && filled < 2) {
        return false;
    }
    let mut seen = BTreeSet::new();
    let mut repeated = 0;
    for cell in row.cells.iter().filter(|cell| !cell.is_empty()) {
        let word = looks(cell) == Cell::Word || is_year(cell) || super::cells::is_null(cell);
        if !word || cell.chars().count() > NAME {
            return false;
        }
        repeated += usize::from(!seen.insert(cell.to_lowercase()));
    }
    let years = row.cells.iter().filter(|cell| is_year(cell)).count();
    repeated * 5 <= filled && years < filled
}

fn is_year(cell: &str) -> bool {
    cell.len() == 4 && cell.parse::<u32>().is_ok_and(|year| (1900..=2200).contains(&year))
}

#[derive(PartialEq)]
enum Unlike {
    /// Some column below holds values, where this row has a word; or the words do not occur below.
    Yes,
    /// Below it the same sort of cells stands, or its own words again and again.
    No,
    /// There is nothing to compare with.
    Nothing,
}

/// Whether a row differs from the rows beside it as names differ from what they name.
fn unlike(row: &Row, others: &[Row], width: usize) -> Unlike {
    let others: Vec<&Row> =
        others.iter().filter(|other| other.filled() * 2 >= width && other.cells != row.cells).collect();
    if others.is_empty() {
        return Unlike::Nothing;
    }
    let mut recurs = 0;
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let below = others.iter().map(|other| other.get(at)).filter(|cell| !cell.is_empty());
        let (mut values, mut all, mut same) = (0, 0, 0);
        for found in below {
            all += 1;
            values += usize::from(matches!(looks(found), Cell::Number | Cell::Date));
            same += usize::from(found == cell);
        }
        if values * 2 > all {
            return Unlike::Yes;
        }
        recurs += usize::from(same > 0);
    }
    // Only words below: names of columns are not among what they name.
    if recurs * 3 > row.filled() { Unlike::No } else { Unlike::Yes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (HeaderRow, &'static str) {
        let Found { place, reason } = find(&Table::of(text, true, b',', ROWS));
        (place, reason)
    }

    #[test]
    fn finds_the_row_of_names() {
        for (text, place, reason) in [
            ("po,qty\nA,1\nB,2\n", HeaderRow::At(1), "header_first"),
            (
                "Report of March\n\nPrinted,01.02.2024\nPO,Vendor,Qty\nA,x,1\nB,y,2\n",
                HeaderRow::At(4),
                "header_after_title",
            ),
            ("A,1,2024-01-01\nB,2,2024-01-02\n", HeaderRow::None, "header_none"),
            ("A,1,2024-01-01\nB,2,2024-01-02\nPO,Qty,Due\n", HeaderRow::Last, "header_last"),
            ("name,city\nAcme,Riyadh\nBeta,Jeddah\n", HeaderRow::At(1), "header_first"),
            ("country,2022,2023\nSA,1,2\nAE,3,4\n", HeaderRow::At(1), "header_first"),
            ("x\nsanad_problem,po,qty\nr,A,1\n", HeaderRow::At(2), "header_mended"),
            ("رقم الأمر,الكمية\nأ,١\nب,٢\n", HeaderRow::At(1), "header_first"),
            ("po,qty\n", HeaderRow::At(1), "header_words"),
            ("", HeaderRow::None, "header_none"),
        ] {
            assert_eq!(found(text), (place, reason), "{text}");
        }
    }
}
