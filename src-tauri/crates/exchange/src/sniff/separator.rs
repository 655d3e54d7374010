//! What separates a file's cells.

use super::table::Table;
use crate::profile::HeaderRow;

/// The separators that exports use, the commonest first.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many rows are looked at.
const ROWS: usize = 300;

/// A separator, and how the rows took to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Separator {
    /// The character.
    pub sign: u8,
    /// Into how many cells it cuts most rows.
    pub width: usize,
    /// How many rows have that many.
    pub agree: usize,
    /// Of how many.
    pub of: usize,
    /// The first that has not, and how many it has.
    pub against: Option<(u32, usize)>,
}

/// Finds the separator of a text, or of the beginning of one: the one that cuts most rows into the same number of cells, and into more rather than fewer.
///
/// A decimal comma cuts as evenly as a separator does. What tells them apart is that the cells it leaves hold other
/// separators, and that names of columns have no decimals.
pub(crate) fn delimiter(text: &str, whole: bool, header: HeaderRow) -> Separator {
    let skipped = if let HeaderRow::At(row) = header { row } else { 1 };
    let mut best: Option<(f64, Separator)> = None;
    for separator in CANDIDATES {
        let mut table = Table::of(text, true, separator, ROWS);
        if !whole && table.whole && table.rows.len() > 1 {
            // It may be a part of a row.
            table.rows.pop();
        }
        let (mut score, found) = judged(&table, separator, skipped);
        if let HeaderRow::At(row) = header {
            // Where the header is known, it alone decides, whatever the rows below are like.
            let names = table.rows.iter().find(|found| found.row == row).map_or(0, |row| row.cells.len());
            score = names.saturating_sub(1) as f64;
        }
        if best.as_ref().is_none_or(|(best, _)| score > *best) {
            best = Some((score, found));
        }
    }
    best.map_or(Separator { sign: b',', width: 0, agree: 0, of: 0, against: None }, |(_, found)| found)
}

fn judged(table: &Table, separator: u8, first: u32) -> (f64, Separator) {
    let rows: Vec<_> = table.rows.iter().filter(|row| row.row >= first).collect();
    let mut widths = std::collections::BTreeMap::<usize, usize>::new();
    for row in &rows {
        // A row that one cell fills is a title or an end, whatever separates.
        if row.cells.len() > 1 {
            *widths.entry(row.cells.len()).or_default() += 1;
        }
    }
    // Of widths that are equally common, the larger.
    let (width, agree) =
        widths.iter().max_by_key(|(_, count)| **count).map_or((1, 0), |(width, count)| (*width, *count));
    let of = rows.len();
    let against = rows.iter().find(|row| row.cells.len() != width).map(|row| (row.row, row.cells.len()));
    let found = Separator { sign: separator, width, agree, of, against };
    if width < 2 || of == 0 {
        return (0.0, found);
    }
    let foreign =
        |cell: &String| cell.bytes().any(|byte| byte != separator && byte != b',' && CANDIDATES.contains(&byte));
    let (mut cells, mut torn) = (0_usize, 0_usize);
    for row in rows.iter().filter(|row| row.cells.len() == width) {
        cells += row.cells.len();
        torn += row.cells.iter().filter(|cell| foreign(cell)).count();
    }
    // Names of columns must be cut as the rows below them are.
    let word = |cell: &String| !cell.starts_with(char::is_numeric);
    let named = rows.iter().any(|row| row.cells.len() == width && row.cells.iter().all(word));
    let share = agree as f64 / of as f64;
    let clean = 1.0 - torn as f64 / cells.max(1) as f64;
    (share * share * clean * clean * (1.0 + width as f64).ln() * if named { 1.0 } else { 0.4 }, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_separators() {
        for (text, expected) in [
            ("\"a,b,c\";d;e\n1;2;3\n", b';'),
            ("a\tb, c\td\n1\t2\t3\n", b'\t'),
            ("one\n1\n", b','),
            ("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n", b';'),
            ("1,5;2,5;3,5\n2,5;3,5;4,5\n", b';'),
            ("Report\n\nno|qty\nP|1\nQ|2\n", b'|'),
            ("a,b\n1,x; y; z\n2,u; v; w\n3,p\n", b','),
            ("", b','),
        ] {
            assert_eq!(delimiter(text, true, HeaderRow::Auto).sign, expected, "{text:?}");
        }
        assert_eq!(delimiter("a,b,c\n1;2;3;4\n1;2;3;4\n", true, HeaderRow::At(1)).sign, b',');
    }

    #[test]
    fn says_what_speaks_against_it() {
        let found = delimiter("a;b\n1;2\n3\n4;5\n", true, HeaderRow::Auto);
        assert_eq!((found.width, found.agree, found.of, found.against), (2, 3, 4, Some((3, 1))));
        // Of a beginning, the last row may be cut.
        let found = delimiter("a;b\n1;2\n3;4\n5", false, HeaderRow::Auto);
        assert_eq!((found.agree, found.of, found.against), (3, 3, None));
    }
}
