//! Rows that are no data: titles, repeated headers, totals, footers.

use sanad_domain::identity::fold;

use super::cells::{Cell, looks};
use super::header::usual_width;
use super::table::Row;
use crate::profile::HeaderRow;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// A row of the table.
    Data,
    /// It stands above the header.
    Title,
    /// It names the columns.
    Header,
    /// It names them again.
    Repeated,
    /// It adds others up; the label stands in this column.
    Total(usize),
    /// A line of text below or between: printed on, page, end of list. It stands in this column.
    Footer(usize),
}

/// How totals are called, folded.
const TOTALS: [&str; 14] = [
    "total",
    "grand total",
    "sub total",
    "subtotal",
    "sum",
    "summe",
    "gesamt",
    "zwischensumme",
    "totals",
    "overall",
    "اجمالي",
    "الاجمالي",
    "المجموع",
    "مجموع",
];

/// Tells every row apart.
pub(crate) fn row_kinds(rows: &[Row], header: HeaderRow) -> Vec<RowKind> {
    let place = match header {
        HeaderRow::At(row) => rows.iter().position(|found| found.row == row),
        HeaderRow::Last => rows.len().checked_sub(1),
        _ => None,
    };
    let names = place.map(|place| &rows[place].cells);
    let usual = usual_width(rows);
    let tell = |(index, row): (usize, &Row)| match place {
        Some(place) if index == place => RowKind::Header,
        Some(place) if index < place && header != HeaderRow::Last => RowKind::Title,
        _ if names.is_some_and(|names| *names == row.cells) => RowKind::Repeated,
        _ => total(row, usual)
            .map(RowKind::Total)
            .or_else(|| footer(row, usual).map(RowKind::Footer))
            .unwrap_or(RowKind::Data),
    };
    rows.iter().enumerate().map(tell).collect()
}

/// The column of a total's label. A supplier may be called Total: a total's row leaves cells empty that others fill.
fn total(row: &Row, usual: usize) -> Option<usize> {
    if row.filled() >= usual {
        return None;
    }
    row.cells.iter().take(4).position(|cell| is_total(cell))
}

fn is_total(cell: &str) -> bool {
    let folded = fold(cell);
    TOTALS.iter().any(|word| folded.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// The column of a line's only text.
fn footer(row: &Row, usual: usize) -> Option<usize> {
    let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let (first, only) = (filled.next(), filled.next().is_none());
    let lone = only && usual >= 3;
    first.filter(|(_, cell)| lone && looks(cell) == Cell::Word).map(|(column, _)| column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_totals_and_footers_from_data() {
        let rows: Vec<Row> = [
            &["List of orders", "", "", ""][..],
            &["PO", "Vendor", "Qty", "Value"],
            &["1", "Total Energies", "5", "10"],
            &["PO", "Vendor", "Qty", "Value"],
            &["2", "Acme", "6", "12"],
            &["Subtotal: Acme", "", "11", "22"],
            &["", "الإجمالي", "11", "22"],
            &["Printed on 2024-01-01 by W", "", "", ""],
            &["3", "Acme", "", ""],
        ]
        .iter()
        .zip(1..)
        .map(|(cells, row)| Row { row, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() })
        .collect();
        assert_eq!(
            row_kinds(&rows, HeaderRow::At(2)),
            [
                RowKind::Title,
                RowKind::Header,
                RowKind::Data,
                RowKind::Repeated,
                RowKind::Data,
                RowKind::Total(0),
                RowKind::Total(1),
                RowKind::Footer(0),
                RowKind::Data,
            ]
        );
    }
}
