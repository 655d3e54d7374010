//! Bad rows given back in the file's own form, so that they can be mended and read again by the same profile.
//!
//! The rows stand as they were written, in the same encoding, with the same separator, under the same header and
//! what stood above it. What is wrong goes into a column of its own in front ([`PROBLEM_COLUMN`]), where it
//! keeps its place even beside a ragged row; reading ignores it.
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again: the file is
//! made to be opened in one.

use std::io::{self, Write};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::PROBLEM_COLUMN;
use crate::csv::FileForm;
use crate::csv::dialect::encoding_named;
use crate::csv::guard::{guarded, guarded_row};
use crate::csv::rows::push_quoted;
use crate::problem::Problem;
use crate::profile::HeaderRow;

/// Writes rejected rows.
pub struct RejectsWriter<W> {
    into: W,
    encoding: &'static Encoding,
    delimiter: u8,
    line_end: &'static str,
    /// The header, where it stands after the rows.
    after: Option<String>,
    rows: u32,
    line: String,
}

impl<W: Write> RejectsWriter<W> {
    /// Begins a file in the form of the one the rows come from.
    ///
    /// # Errors
    ///
    /// Where the file cannot be written.
    pub fn new(into: W, form: &FileForm) -> io::Result<Self> {
        // Where the profile looks for itself, a few rows may be too little to find an old encoding by: UTF-8 with its mark is certain.
        let encoding = if form.stated { encoding_named(form.encoding).unwrap_or(UTF_8) } else { UTF_8 };
        let header = format!("{PROBLEM_COLUMN}{}{}", char::from(form.delimiter), form.header_raw);
        let marked = form.marked || !form.stated && form.encoding != UTF_8.name();
        let mut writer = Self {
            into,
            encoding,
            delimiter: form.delimiter,
            line_end: form.line_end,
            after: None,
            rows: 0,
            line: String::new(),
        };
        if marked && [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding) {
            writer.line.push('\u{feff}');
        }
        writer.line.push_str(&form.preamble);
        if form.header_row == HeaderRow::Last {
            writer.after = Some(header);
        } else {
            writer.line.push_str(&header);
            writer.put()?;
        }
        Ok(writer)
    }

    /// Adds a row: its own text, and what is wrong with it in words or codes.
    ///
    /// # Errors
    ///
    /// Where the file cannot be written.
    pub fn write(&mut self, raw: &str, wrong: &str) -> io::Result<()> {
        push_quoted(&mut self.line, &guarded(wrong), self.delimiter);
        self.line.push(char::from(self.delimiter));
        self.line.push_str(&guarded_row(raw, self.delimiter));
        self.rows += 1;
        self.put()
    }

    /// How many rows were written.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// Ends the file.
    ///
    /// # Errors
    ///
    /// Where the last of it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        if let Some(header) = self.after.take() {
            self.line.push_str(&header);
            self.put()?;
        }
        self.into.flush()?;
        Ok(self.into)
    }

    fn put(&mut self) -> io::Result<()> {
        self.line.push_str(self.line_end);
        if self.encoding == UTF_8 {
            self.into.write_all(self.line.as_bytes())?;
        } else if self.encoding == UTF_16LE {
            self.into.write_all(&self.line.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>())?;
        } else if self.encoding == UTF_16BE {
            self.into.write_all(&self.line.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>())?;
        } else {
            // What the encoding lacks (the mark of an unreadable character) becomes a question mark.
            for sign in self.line.chars() {
                let mut text = [0; 4];
                let (bytes, _, lost) = self.encoding.encode(sign.encode_utf8(&mut text));
                self.into.write_all(if lost { b"?" } else { &bytes })?;
            }
        }
        self.line.clear();
        Ok(())
    }
}

/// What is wrong with a row, in codes: for callers that have no words at hand.
pub fn in_codes(problems: &[Problem]) -> String {
    let one = |problem: &Problem| {
        if problem.column.is_empty() {
            problem.code.to_string()
        } else {
            format!("{}: {}", problem.column, problem.code)
        }
    };
    problems.iter().map(one).collect::<Vec<_>>().join("; ")
}
