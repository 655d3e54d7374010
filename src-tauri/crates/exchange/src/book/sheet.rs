//! One sheet's cells as rows of separated text.

use std::io::{Read, Seek};

use calamine::{Cell, DataRef, XlsxCellReader, XlsxError};

use super::cells::{self, Form};
use super::merged::Merged;
use crate::csv::rows::push_quoted;
use crate::refusal::Refusal;

/// As many rows and columns as a sheet can have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;
/// How many rows decide how wide the table is: its header is among them.
const MEASURED: usize = 100;

/// A row of the sheet, from 0, and its cells by column.
type Cells = (u32, Vec<(u32, String)>);

/// A sheet on its way to text.
pub(super) struct Lines<'w, RS: Read + Seek> {
    cells: XlsxCellReader<'w, RS>,
    merged: Merged,
    form: Form,
    separator: u8,
    /// The first cell of the row after the one that was read last.
    ahead: Option<(u32, u32, String)>,
    /// How many lines are written.
    written: u32,
    width: usize,
    measured: Vec<Cells>,
}

impl<'w, RS: Read + Seek> Lines<'w, RS> {
    pub fn new(cells: XlsxCellReader<'w, RS>, merged: Merged, form: Form, separator: u8) -> Result<Self, Refusal> {
        let mut lines =
            Self { cells, merged, form, separator, ahead: None, written: 0, width: 0, measured: Vec::new() };
        lines.ahead = lines.cell()?;
        while lines.measured.len() < MEASURED
            && let Some(row) = lines.row()?
        {
            let last = row.1.iter().rev().find(|(_, text)| !text.is_empty());
            lines.width = lines.width.max(last.map_or(0, |(column, _)| *column as usize + 1));
            lines.measured.push(row);
        }
        lines.measured.reverse();
        Ok(lines)
    }

    /// Writes the next row, and a blank line for each row of the sheet that is not there. `false` at the end.
    pub fn push(&mut self, into: &mut String) -> Result<bool, Refusal> {
        let next = match self.measured.pop() {
            Some(row) => Some(row),
            None => self.row()?,
        };
        let Some((row, cells)) = next else { return Ok(false) };
        for _ in self.written..row {
            into.push('\n');
        }
        self.written = row + 1;
        let separator = char::from(self.separator);
        let mut column = 0;
        for (place, text) in &cells {
            let place = *place as usize;
            // Nothing beyond the table's width is written, unless it says something.
            if text.is_empty() && place >= self.width {
                continue;
            }
            into.extend(std::iter::repeat_n(separator, place - column));
            column = place;
            push_quoted(into, text, self.separator);
        }
        into.extend(std::iter::repeat_n(separator, self.width.saturating_sub(column + 1)));
        into.push('\n');
        Ok(true)
    }

    /// All cells of the next row that has any.
    fn row(&mut self) -> Result<Option<Cells>, Refusal> {
        let Some((row, column, text)) = self.ahead.take() else { return Ok(None) };
        let mut found = vec![(column, text)];
        loop {
            match self.cell()? {
                Some((next, column, text)) if next == row => found.push((column, text)),
                // Rows that go back would be numbered wrong; no program writes them.
                Some((next, ..)) if next < row => return Err(Refusal::damaged()),
                other => {
                    self.ahead = other;
                    break;
                }
            }
        }
        found.sort_by_key(|(column, _)| *column);
        found.dedup_by_key(|(column, _)| *column);
        if found.iter().any(|(_, text)| !text.is_empty()) {
            self.merged.fill(row, &mut found);
        }
        Ok(Some((row, found)))
    }

    fn cell(&mut self) -> Result<Option<(u32, u32, String)>, Refusal> {
        let Some(cell) = self.cells.next_cell().map_err(|error| refused(&error))? else { return Ok(None) };
        let (row, column) = Cell::<DataRef<'_>>::get_position(&cell);
        if row >= ROWS || column >= COLUMNS {
            return Err(Refusal::damaged());
        }
        let mut text = String::new();
        cells::push(&mut text, cell.get_value(), self.form);
        Ok(Some((row, column, text)))
    }
}

/// What the reader of spreadsheets says, in our codes. Its own words may quote the file.
pub(super) fn refused(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::new("file_encrypted"),
        _ => Refusal::damaged(),
    }
}
