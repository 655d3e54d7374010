//! Opening a file: finding the row that names its columns.

use std::io::{Cursor, Read};

use super::begin::{Begun, begin_by};
use super::source::Source;
use super::{ReadError, is_problem_column};
use crate::csv::rows::{Rows, scan};
use crate::csv::{FileForm, Origin};
use crate::profile::{HeaderRow, Profile};
use crate::refusal::Refusal;
use crate::sniff;
use crate::value::text::trimmed;

/// The longest text that is held whole, in bytes, to find the header in its last row.
const HELD: u64 = 256 << 20;

/// A file whose header has been read.
pub(crate) struct Opened<R> {
    pub rows: Rows<Source<R>>,
    pub form: FileForm,
}

/// Opens a file and reads its header.
///
/// # Errors
///
/// Where the file cannot be read, is nothing that can be, or has no row of names where the profile looks for it.
pub(crate) fn open<R: Read>(source: R, profile: &Profile) -> Result<Opened<R>, ReadError> {
    let begun = begin_by(source, profile)?;
    let origin = if begun.book.is_some() { Origin::Sheet } else { Origin::Text };
    let form = FileForm {
        encoding: begun.encoding,
        marked: begun.marked,
        stated: profile.file.encoding != "auto" && origin == Origin::Text,
        delimiter: begun.delimiter,
        line_end: "\n",
        preamble: String::new(),
        header_raw: String::new(),
        header: Vec::new(),
        header_row: HeaderRow::None,
        mended: false,
        origin,
    };
    match place(&begun, profile.file.header_row) {
        HeaderRow::None => unnamed(begun, form),
        HeaderRow::Last => last(begun.rows, form),
        HeaderRow::At(row) => at(begun.rows, row, form),
        HeaderRow::Auto => Err(ReadError::NoHeader),
    }
}

/// Where the header is, settled by looking where the profile leaves it open.
fn place<R>(begun: &Begun<R>, stated: HeaderRow) -> HeaderRow {
    let mended = || sniff::mended_row(&begun.sample, begun.delimiter);
    match stated {
        HeaderRow::Auto => sniff::header(&begun.sample, begun.whole, begun.delimiter),
        // What comes back from mending has a header even where the file it came out of had none.
        HeaderRow::None => mended().map_or(HeaderRow::None, HeaderRow::At),
        other => other,
    }
}

/// The columns' names out of a header row, where it has any.
fn named(form: FileForm, names: Vec<String>, raw: &str, row: HeaderRow) -> Result<FileForm, ReadError> {
    let mended = names.first().is_some_and(|first| is_problem_column(first));
    let header: Vec<String> = names.into_iter().skip(usize::from(mended)).collect();
    if header.iter().all(String::is_empty) {
        return Err(ReadError::NoHeader);
    }
    let own = if mended { first_cell_end(raw, form.delimiter) } else { 0 };
    Ok(FileForm { header_raw: raw[own..].to_owned(), header, mended, header_row: row, ..form })
}

fn names<R: Read>(rows: &Rows<R>) -> Vec<String> {
    rows.cells().iter().map(|cell| trimmed(cell).to_owned()).collect()
}

/// The header in a row of which the number is known.
fn at<R: Read>(mut rows: Rows<Source<R>>, wanted: u32, mut form: FileForm) -> Result<Opened<R>, ReadError> {
    let mut line = 1;
    while rows.advance()? {
        let raw = rows.raw().into_owned();
        let row = rows.row();
        let line_end = rows.line_end()?;
        if row > wanted {
            break;
        }
        for _ in line..row {
            form.preamble.push_str(line_end);
        }
        line = row + 1;
        if row < wanted {
            form.preamble.push_str(&raw);
            form.preamble.push_str(line_end);
            continue;
        }
        if !line_end.is_empty() {
            form.line_end = line_end;
        }
        let form = named(form, names(&rows), &raw, HeaderRow::At(row))?;
        return Ok(Opened { rows, form });
    }
    Err(ReadError::NoHeader)
}

/// No header: columns are called by their letters.
fn unnamed<R: Read>(begun: Begun<R>, mut form: FileForm) -> Result<Opened<R>, ReadError> {
    let mut first = Rows::new(begun.sample.as_bytes(), begun.delimiter);
    if !first.advance()? {
        return Err(ReadError::NoHeader);
    }
    let line_end = first.line_end()?;
    if !line_end.is_empty() {
        form.line_end = line_end;
    }
    form.header = (0..first.cells().len()).map(letters).collect();
    form.header_raw = form.header.join(&char::from(form.delimiter).to_string());
    Ok(Opened { rows: begun.rows, form })
}

/// The header in the last row, which is only known once everything is read.
fn last<R: Read>(mut rows: Rows<Source<R>>, mut form: FileForm) -> Result<Opened<R>, ReadError> {
    let mut text = Vec::new();
    let source = rows.source_mut();
    source.by_ref().take(HELD + 1).read_to_end(&mut text)?;
    if text.len() as u64 > HELD {
        return Err(Refusal::too_large(HELD).into());
    }
    let (bytes, hash) = (source.size(), source.hash());
    let mut looked = Rows::new(text.as_slice(), form.delimiter);
    let mut found = None;
    while looked.advance()? {
        if looked.cells().iter().any(|cell| !trimmed(cell).is_empty()) {
            let line_end = looked.line_end()?;
            if !line_end.is_empty() {
                form.line_end = line_end;
            }
            found = Some((names(&looked), looked.raw().into_owned()));
        }
    }
    let (names, raw) = found.ok_or(ReadError::NoHeader)?;
    let form = named(form, names, &raw, HeaderRow::Last)?;
    let made = Source::Made { text: Box::new(Cursor::new(text)), bytes, hash };
    Ok(Opened { rows: Rows::new(made, form.delimiter), form })
}

/// What a spreadsheet calls a column: `A` to `Z`, `AA` …
pub(crate) fn letters(index: usize) -> String {
    let mut name = String::new();
    let mut left = index + 1;
    while left > 0 {
        left -= 1;
        name.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    name
}

/// Where the second cell of a row starts.
pub(super) fn first_cell_end(row: &str, delimiter: u8) -> usize {
    (scan(row.as_bytes(), delimiter).0 + 1).min(row.len())
}
