//! The first rows of a file, held to be looked at.

use std::io::Read;

use crate::csv::rows::Rows;
use crate::value::text::trimmed;

/// How much of a cell is held, in bytes; the rest says nothing about its form.
const CELL: usize = 400;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number as a spreadsheet shows it.
    pub row: u32,
    /// Its cells, trimmed and cut.
    pub cells: Vec<String>,
}

impl Row {
    /// A cell; empty past the row's end.
    pub fn get(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", String::as_str)
    }

    /// How many of its cells hold something.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// Rows, and whether they are all there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// In the file's order, without blank lines.
    pub rows: Vec<Row>,
    /// Whether the file ends with the last of them.
    pub whole: bool,
}

impl Table {
    /// Reads up to so many rows.
    ///
    /// # Errors
    ///
    /// Where the source cannot be read.
    pub fn read<R: Read>(rows: &mut Rows<R>, most: usize) -> std::io::Result<Self> {
        let mut table = Self::default();
        while table.rows.len() < most {
            if !rows.advance()? {
                table.whole = true;
                break;
            }
            let cells = rows.cells().iter().map(|cell| cut(trimmed(cell)).to_owned()).collect();
            table.rows.push(Row { row: rows.row(), cells });
        }
        Ok(table)
    }

    /// The rows of a text; of one that is not whole, without the last, which may be a part.
    pub fn of(text: &str, whole: bool, separator: u8, most: usize) -> Self {
        let mut table = Self::read(&mut Rows::new(text.as_bytes(), separator), most).unwrap_or_default();
        if table.whole && !whole {
            table.rows.pop();
            table.whole = false;
        }
        table
    }
}

/// A text cut to what is held.
fn cut(text: &str) -> &str {
    if text.len() <= CELL {
        return text;
    }
    let end = (0..=CELL).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    &text[..end]
}
