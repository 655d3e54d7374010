//! Cells that a spreadsheet would take for formulas. Rows that are given back for mending are opened in one, so such a cell gets
//! an apostrophe in front; reading the mended file takes it off again, so that the cell is what it was.

use std::borrow::Cow;

use super::rows::{Rows, walk};

/// A cell as it was before it was guarded.
pub(crate) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(was) if guards(cell) => was,
        _ => cell,
    }
}

/// A single cell that a spreadsheet may open.
pub(crate) fn guarded(cell: &str) -> Cow<'_, str> {
    if guards(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// A row as it is written, each cell that needs it with an apostrophe in front; all else stays as it is to the letter.
pub(crate) fn guarded_row(row: &str, delimiter: u8) -> Cow<'_, str> {
    edited(row, delimiter, |text, cell, at| {
        if guards(cell) {
            text.push('\'');
        }
        at
    })
}

/// A row as it was before it was guarded.
pub(crate) fn unguarded_row(row: &str, delimiter: u8) -> Cow<'_, str> {
    edited(row, delimiter, |_, cell, at| if unguarded(cell) == cell { at } else { at + 1 })
}

/// Whether a cell gets an apostrophe: one that begins as a formula does and is no number. One that has its apostrophes already
/// gets another, or the reader would take off what is the cell's own.
fn guards(cell: &str) -> bool {
    let bare = cell.trim_start_matches('\'');
    let Some(rest) = bare.strip_prefix(['=', '+', '-', '@', '\t', '\r']) else { return false };
    let signed = bare.starts_with(['+', '-']);
    !signed || !rest.contains(|sign: char| sign.is_numeric()) || !rest.chars().all(in_number)
}

fn in_number(sign: char) -> bool {
    sign.is_numeric() || sign.is_whitespace() || matches!(sign, '.' | ',' | '\'' | '’' | '٫' | '٬' | '%' | '٪')
}

/// Writes a row again with something done at the start of each cell's text: `at_start` is given what is written so far, the
/// cell's own text and where that begins, and answers where writing goes on.
fn edited(row: &str, delimiter: u8, at_start: impl Fn(&mut String, &str, usize) -> usize) -> Cow<'_, str> {
    if !row.contains(['=', '+', '-', '@', '\t', '\r']) {
        return Cow::Borrowed(row);
    }
    let mut ends = Vec::new();
    walk(row.as_bytes(), delimiter, |end| ends.push(end));
    let mut rows = Rows::new(row.as_bytes(), delimiter);
    // What cannot be told apart is left alone.
    if !matches!(rows.advance(), Ok(true)) || rows.cells().len() != ends.len() + 1 {
        return Cow::Borrowed(row);
    }
    let mut text = String::with_capacity(row.len() + 8);
    let (mut start, mut done) = (0, 0);
    for (index, cell) in rows.cells().iter().enumerate() {
        let begins = start + usize::from(row[start..].starts_with('"'));
        text.push_str(&row[done..begins]);
        done = at_start(&mut text, cell, begins);
        start = ends.get(index).map_or(row.len(), |end| end + 1);
    }
    text.push_str(&row[done..]);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_guarded_and_a_number_is_not() {
        let row =
            "=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"x\"\",1)\",-5,+1 200.50,-٥٫٥,@SUM(A1),-2+3,a=b,'=own,'-7,\"-8\",- x,";
        let guarded = guarded_row(row, b',');
        assert_eq!(
            guarded,
            "'=cmd|' /C calc'!A0,\"'=HYPERLINK(\"\"x\"\",1)\",-5,+1 200.50,-٥٫٥,'@SUM(A1),'-2+3,a=b,''=own,'-7,\"-8\",'- x,"
        );
        assert_eq!(unguarded_row(&guarded, b','), row);
    }

    proptest::proptest! {
        #[test]
        fn what_is_guarded_comes_back(row in "['\"=+@,;0-9a\t -]{0,40}") {
            let mut read = Rows::new(row.as_bytes(), b',');
            let before: Vec<String> = match read.advance() {
                Ok(true) => read.cells().iter().map(str::to_owned).collect(),
                _ => Vec::new(),
            };
            let guarded = guarded_row(&row, b',').into_owned();
            let mut read = Rows::new(guarded.as_bytes(), b',');
            let after: Vec<String> = match read.advance() {
                Ok(true) => read.cells().iter().map(|cell| unguarded(cell).to_owned()).collect(),
                _ => Vec::new(),
            };
            proptest::prop_assert_eq!(before, after);
            let back = unguarded_row(&guarded, b',').into_owned();
            proptest::prop_assert_eq!(back, row);
        }
    }
}
