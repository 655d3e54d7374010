//! What a cell looks like, before anything is known of its form.

use super::table::Row;

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing, or a dash or word that stands for nothing.
    Empty,
    /// Digits with signs that numbers have.
    Number,
    /// Digits in a date's order.
    Date,
    /// Anything else.
    Word,
}

/// Texts that systems write for nothing.
pub(crate) const NULLS: [&str; 12] =
    ["-", "--", "n/a", "null", "none", "nil", "(blank)", "لا يوجد", "#n/a", "00.00.0000", "0000-00-00", "00/00/0000"];

/// Whether a text stands for nothing. `N/A` does with what follows it, too: it says why.
pub(crate) fn is_null(cell: &str) -> bool {
    let why = cell.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("n/a"));
    why || NULLS.iter().any(|null| null.eq_ignore_ascii_case(cell))
}

/// A row, and what each of its cells looks like: told once, and asked by all.
pub(crate) struct Looked<'t> {
    /// The row.
    pub row: &'t Row,
    looks: Vec<Cell>,
}

impl<'t> Looked<'t> {
    pub fn new(row: &'t Row) -> Self {
        Self { row, looks: row.cells.iter().map(|cell| looks(cell)).collect() }
    }

    /// What a cell looks like; empty past the row's end.
    pub fn looks(&self, column: usize) -> Cell {
        self.looks.get(column).copied().unwrap_or(Cell::Empty)
    }
}

/// Tells what a trimmed cell looks like.
pub(crate) fn looks(cell: &str) -> Cell {
    if cell.is_empty() || is_null(cell) {
        return Cell::Empty;
    }
    if !cell.chars().any(char::is_numeric) {
        return Cell::Word;
    }
    if super::dates::is_dated(cell) {
        return Cell::Date;
    }
    if numeric(cell) { Cell::Number } else { Cell::Word }
}

/// Whether a cell is a number in any form: digits, separators, a sign, parentheses, a percent or a currency beside it.
fn numeric(cell: &str) -> bool {
    let core = super::numbers::core(cell).0;
    let digits = core.chars().filter(|sign| sign.is_numeric()).count();
    let allowed = |sign: char| {
        sign.is_numeric() || matches!(sign, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '٫' | '٬')
    };
    digits > 0 && core.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_cells_apart() {
        for (cell, expected) in [
            ("", Cell::Empty),
            ("N/A", Cell::Empty),
            ("1.234,50-", Cell::Number),
            ("(1,234.50)", Cell::Number),
            ("SAR 12", Cell::Number),
            ("€ 5", Cell::Number),
            ("٢٠٢٤", Cell::Number),
            ("12%", Cell::Number),
            ("14.03.2024", Cell::Date),
            ("2024-03-14 10:00:00", Cell::Date),
            ("3-Feb-10", Cell::Date),
            ("PO-100", Cell::Word),
            ("المورد", Cell::Word),
            ("V-1", Cell::Word),
        ] {
            assert_eq!(looks(cell), expected, "{cell}");
        }
    }
}
