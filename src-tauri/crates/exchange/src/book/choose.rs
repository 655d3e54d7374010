//! Which sheet of a workbook is read where nobody says.

use std::io::{Read, Seek};

use calamine::Xlsx;

use super::SheetInfo;
use super::cells::Form;
use super::merged::Merged;
use super::sheet::Lines;

/// How many rows of a sheet are judged, how much of its text, in bytes, and how many sheets.
const ROWS: usize = 100;
const TEXT: usize = 1 << 20;
const SHEETS: usize = 64;

/// What a sheet is worth as a table.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Worth {
    /// Rows of data below its header, as far as they were looked at.
    pub rows: usize,
    /// How wide it is.
    pub columns: usize,
    /// How many of its columns mean something.
    pub matched: usize,
}

/// Tells what the text of a sheet's first rows is worth; its cells are cut by the separator.
pub(crate) type Judge = fn(&str, u8) -> Worth;

/// The sheet that holds most: rows times columns that mean something. Of several that mean nothing, the first with more than
/// a cell or two, as cover pages have.
pub(super) fn best<'s, RS: Read + Seek>(
    book: &mut Xlsx<RS>,
    sheets: &'s [SheetInfo],
    separator: u8,
    form: Form,
    judge: Judge,
) -> Option<&'s SheetInfo> {
    if sheets.len() < 2 {
        return sheets.first();
    }
    let mut found: Option<(usize, &SheetInfo)> = None;
    let mut wide: Option<&SheetInfo> = None;
    for sheet in sheets.iter().take(SHEETS) {
        let worth = worth(book, sheet, separator, form, judge);
        let holds = worth.rows.saturating_mul(worth.matched);
        if holds > found.map_or(0, |(most, _)| most) {
            found = Some((holds, sheet));
        }
        if worth.rows > 0 && worth.columns > 1 {
            wide.get_or_insert(sheet);
        }
    }
    found.map(|(_, sheet)| sheet).or(wide).or(sheets.first())
}

/// What one sheet is worth; nothing where it cannot be read.
fn worth<RS: Read + Seek>(book: &mut Xlsx<RS>, sheet: &SheetInfo, separator: u8, form: Form, judge: Judge) -> Worth {
    let Ok(cells) = book.worksheet_cells_reader(&sheet.name) else { return Worth::default() };
    let Ok(mut lines) = Lines::new(cells, Merged::new(Vec::new()), form, separator) else { return Worth::default() };
    let mut text = String::new();
    let mut whole = false;
    for _ in 0..ROWS {
        match lines.push(&mut text) {
            Ok(true) if text.len() < TEXT => {}
            Ok(true) => break,
            Ok(false) => {
                whole = true;
                break;
            }
            Err(_) => return Worth::default(),
        }
    }
    let seen = judge(&text, separator);
    // What a sheet says of its size is not always true: it counts only beyond what was looked at.
    let rows = if whole || seen.rows == 0 { seen.rows } else { seen.rows.max(sheet.rows as usize) };
    Worth { rows, ..seen }
}
