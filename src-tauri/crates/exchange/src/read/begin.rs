//! Beginning a file: what it is, its encoding and separator, or its sheet.

use std::io::{Cursor, Read};

use super::ReadError;
use super::plan::Plan;
use super::source::Source;
use crate::book::{FILE_LIMIT, Judge, Opened, SheetText, Wanted};
use crate::csv::decode::{Decoding, Hashing};
use crate::csv::dialect::{delimiter_byte, encoding_named, guess_encoding};
use crate::csv::rows::Rows;
use crate::json::{self, JsonText};
use crate::kind::{Kind, kind_of};
use crate::profile::{FileRules, Format, Profile};
use crate::refusal::Refusal;
use crate::sniff;

/// How much is looked at to find the form.
pub(crate) const SAMPLE: usize = 256 * 1024;

/// A file whose encoding and separator are known.
pub(crate) struct Begun<R> {
    pub rows: Rows<Source<R>>,
    pub encoding: &'static str,
    pub marked: bool,
    pub delimiter: u8,
    /// The file's first text, in full rows and perhaps a part of one.
    pub sample: String,
    /// Whether that is all of it.
    pub whole: bool,
    /// What a spreadsheet told.
    pub book: Option<Opened>,
}

/// Finds out what a file is and begins to read it, as the rules state or by looking.
///
/// # Errors
///
/// Where the file cannot be read, or is nothing that can be.
pub(crate) fn begin<R: Read>(source: R, rules: &FileRules) -> Result<Begun<R>, ReadError> {
    begin_listing(source, rules, None)
}

/// As [`begin`]; of a spreadsheet, all sheets are listed where `list` judges them, and the best is read where none is named.
///
/// # Errors
///
/// As [`begin`].
pub(crate) fn begin_listing<R: Read>(source: R, rules: &FileRules, list: Option<Judge>) -> Result<Begun<R>, ReadError> {
    let mut source = Hashing::new(source);
    let mut sample = Vec::new();
    let got = source.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
    match kind_of(&sample)? {
        Kind::Text => Ok(text(source, rules, sample, got < SAMPLE)),
        Kind::Zip => sheet(source, rules, sample, list),
    }
}

/// As [`begin`], by a profile: its records of JSON become rows of the columns that it names.
///
/// # Errors
///
/// As [`begin`].
pub(crate) fn begin_by<R: Read>(source: R, profile: &Profile) -> Result<Begun<R>, ReadError> {
    let rules = &profile.file;
    if rules.format != Format::Json {
        return begin(source, rules);
    }
    let mut source = Hashing::new(source);
    let mut sample = Vec::new();
    let got = source.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
    // Rows that come back from mending are a table by then.
    if !json::begins(&sample) {
        kind_of(&sample)?;
        return Ok(text(source, rules, sample, got < SAMPLE));
    }
    let mark = if sample.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    sample.drain(..mark);
    let decoding = Decoding::new(source, encoding_rs::UTF_8, sample);
    let text = JsonText::new(decoding, &rules.records, &rules.rows, &Plan::columns(profile));
    Ok(Begun {
        rows: Rows::new(Source::Json(Box::new(text)), json::SEPARATOR),
        encoding: encoding_rs::UTF_8.name(),
        marked: true,
        delimiter: json::SEPARATOR,
        sample: String::new(),
        whole: false,
        book: None,
    })
}

fn text<R: Read>(source: Hashing<R>, rules: &FileRules, mut sample: Vec<u8>, whole: bool) -> Begun<R> {
    let (guessed, mark) = guess_encoding(&sample, whole);
    // A byte order mark is proof, whatever was stated.
    let encoding = if mark > 0 { guessed } else { encoding_named(&rules.encoding).unwrap_or(guessed) };
    sample.drain(..mark);
    let (decoded, _) = encoding.decode_without_bom_handling(&sample);
    let decoded = decoded.into_owned();
    let delimiter =
        delimiter_byte(&rules.delimiter).unwrap_or_else(|| sniff::delimiter(&decoded, whole, rules.header_row).sign);
    Begun {
        rows: Rows::new(Source::Text(Box::new(Decoding::new(source, encoding, sample))), delimiter),
        encoding: encoding.name(),
        marked: mark > 0,
        delimiter,
        sample: decoded,
        whole,
        book: None,
    }
}

fn sheet<R: Read>(
    mut source: Hashing<R>,
    rules: &FileRules,
    mut file: Vec<u8>,
    list: Option<Judge>,
) -> Result<Begun<R>, ReadError> {
    source.by_ref().take(FILE_LIMIT - SAMPLE as u64 + 1).read_to_end(&mut file)?;
    if file.len() as u64 > FILE_LIMIT {
        return Err(Refusal::too_large(FILE_LIMIT).into());
    }
    let (bytes, hash) = (source.size(), source.hash());
    let separator = delimiter_byte(&rules.delimiter).unwrap_or(b',');
    let wanted = Wanted { sheet: rules.sheet.clone(), decimal: rules.decimal, separator, list };
    let (mut text, opened) = SheetText::open(file, wanted)?;
    let mut sample = Vec::new();
    let got = text.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
    let decoded = String::from_utf8_lossy(&sample).into_owned();
    let text = Box::new(Cursor::new(sample).chain(text));
    Ok(Begun {
        rows: Rows::new(Source::Made { text, bytes, hash }, separator),
        encoding: encoding_rs::UTF_8.name(),
        marked: true,
        delimiter: separator,
        sample: decoded,
        whole: got < SAMPLE,
        book: Some(opened),
    })
}
