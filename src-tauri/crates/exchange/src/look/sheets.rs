//! What a sheet is worth as a table, so that the best of a workbook's is looked at.

use super::columns::Seen;
use crate::book::Worth;
use crate::guess::assign;
use crate::sniff::{self, RowKind, Table};

/// How many rows are judged.
const ROWS: usize = 100;

/// Judges the text of a sheet's first rows.
pub(super) fn judge(text: &str, separator: u8) -> Worth {
    let table = Table::of(text, true, separator, ROWS);
    let header = sniff::find_header(&table).place;
    let kinds = sniff::row_kinds(&table.rows, header);
    let seen = Seen::of(&table, &kinds, header);
    let matched = assign(&seen.headers, &seen.contents).iter().filter(|guess| guess.chosen.is_some()).count();
    let filled = |row: &sniff::Row, kind: &RowKind| *kind == RowKind::Data && row.filled() > 0;
    let rows = table.rows.iter().zip(&kinds).filter(|(row, kind)| filled(row, kind)).count();
    let columns = table.rows.iter().map(sniff::Row::filled).max().unwrap_or(0);
    Worth { rows, columns, matched }
}
