//! Opening a file: its encoding, its separator, its header.

use std::io::Read;

use super::{ReadError, is_problem_column};
use crate::csv::FileForm;
use crate::csv::decode::{Decoding, Hashing};
use crate::csv::dialect::{delimiter_byte, encoding_named, guess_delimiter, guess_encoding};
use crate::csv::rows::{Rows, scan};
use crate::profile::{FileRules, Profile};
use crate::value::text::trimmed;

/// How much is looked at to find the encoding.
const SAMPLE: usize = 256 * 1024;

/// A file whose header has been read.
pub(crate) struct Opened<R> {
    pub rows: Rows<Decoding<Hashing<R>>>,
    pub form: FileForm,
}

/// A file whose encoding and separator are known.
pub(crate) struct Begun<R> {
    pub rows: Rows<Decoding<Hashing<R>>>,
    pub encoding: &'static str,
    pub marked: bool,
    pub delimiter: u8,
}

/// Finds encoding and separator, as the rules state them or by looking.
///
/// # Errors
///
/// Where the file cannot be read.
pub(crate) fn begin<R: Read>(source: R, rules: &FileRules) -> Result<Begun<R>, ReadError> {
    let mut source = Hashing::new(source);
    let mut sample = Vec::new();
    let got = source.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
    let (guessed, mark) = guess_encoding(&sample, got < SAMPLE);
    // A byte order mark is proof, whatever was stated.
    let encoding = if mark > 0 { guessed } else { encoding_named(&rules.encoding).unwrap_or(guessed) };
    sample.drain(..mark);
    let delimiter = delimiter_byte(&rules.delimiter).unwrap_or_else(|| {
        let (text, _) = encoding.decode_without_bom_handling(&sample);
        let above = (rules.header_row as usize).saturating_sub(1);
        guess_delimiter(text.lines().nth(above).unwrap_or_default())
    });
    Ok(Begun {
        rows: Rows::new(Decoding::new(source, encoding, sample), delimiter),
        encoding: encoding.name(),
        marked: mark > 0,
        delimiter,
    })
}

/// Opens a file and reads its header.
///
/// # Errors
///
/// Where the file cannot be read or ends before its header row.
pub(crate) fn open<R: Read>(source: R, profile: &Profile) -> Result<Opened<R>, ReadError> {
    let Begun { mut rows, encoding, marked, delimiter } = begin(source, &profile.file)?;
    let mut preamble = String::new();
    let mut line = 1;
    while rows.advance()? {
        let raw = rows.raw().into_owned();
        let row = rows.row();
        let line_end = rows.line_end()?;
        if row > profile.file.header_row {
            break;
        }
        for _ in line..row {
            preamble.push_str(line_end);
        }
        line = row + 1;
        if row < profile.file.header_row {
            preamble.push_str(&raw);
            preamble.push_str(line_end);
            continue;
        }
        let names: Vec<String> = rows.cells().iter().map(|cell| trimmed(cell).to_owned()).collect();
        let mended = names.first().is_some_and(|first| is_problem_column(first));
        let header: Vec<String> = names.into_iter().skip(usize::from(mended)).collect();
        if header.iter().all(String::is_empty) {
            break;
        }
        let own = if mended { first_cell_end(&raw, delimiter) } else { 0 };
        let form = FileForm {
            encoding,
            marked,
            stated: profile.file.encoding != "auto",
            delimiter,
            line_end: if line_end.is_empty() { "\n" } else { line_end },
            preamble,
            header_raw: raw[own..].to_owned(),
            header,
            mended,
        };
        return Ok(Opened { rows, form });
    }
    Err(ReadError::NoHeader)
}

/// Where the second cell of a row starts.
pub(super) fn first_cell_end(row: &str, delimiter: u8) -> usize {
    (scan(row.as_bytes(), delimiter).0 + 1).min(row.len())
}
