//! Rows of cells out of a stream, in constant memory.
//!
//! It works on `csv-core` directly, since three things are wanted that the reader above it hides: each row's text as the
//! file has it (to give it back for mending), blank lines counted (a person finds row 1,024 where the spreadsheet
//! shows it), and an end to cells without end (a quote that is never closed would take the rest of the file into memory).

use std::borrow::Cow;
use std::io::{self, Read};

use csv_core::ReadRecordResult;

use super::guard::unguarded;

/// The longest cell taken, in bytes.
pub(crate) const CELL_LIMIT: usize = 1 << 20;
/// The longest row kept, in bytes.
pub(crate) const ROW_LIMIT: usize = 8 << 20;
/// The most columns taken.
const COLUMN_LIMIT: usize = 16_384;

const FIRST_BUFFER: usize = 256 * 1024;
/// Room that a read always finds: a decoder needs a few bytes to make any progress.
const ROOM: usize = 4096;

/// A stream cut into rows.
pub(crate) struct Rows<R> {
    source: R,
    core: csv_core::Reader,
    delimiter: u8,
    buffer: Vec<u8>,
    /// Where the current row's own text starts, and where it ends.
    raw: (usize, usize),
    /// How far the buffer is read, and how far it is filled.
    at: usize,
    filled: usize,
    ended: bool,
    /// The cells, joined, and where each ends.
    cells: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
    text: Text,
    row: u32,
    after_return: bool,
    fault: Fault,
}

/// What is wrong with a row's own form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// It was too long to be kept whole.
    Cut,
    /// A quote was still open when the file ended.
    Unclosed,
}

/// Whether the joined cells are text, or what stands in for them where they are not.
enum Text {
    Valid(usize),
    Mended { text: String, ends: Vec<usize> },
}

/// One row's cells.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'r> {
    text: &'r str,
    ends: &'r [usize],
    /// Where the first cell starts.
    start: usize,
    /// Whether formulas among them stand behind an apostrophe that is not their own.
    guarded: bool,
}

impl<'r> Cells<'r> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// All of them joined: for questions asked of the whole row at once.
    pub fn joined(&self) -> &'r str {
        self.text.get(self.start..).unwrap_or_default()
    }

    /// The cells after the first few.
    pub fn after(self, skipped: usize) -> Self {
        let skipped = skipped.min(self.ends.len());
        match self.ends[..skipped].last() {
            Some(end) => Self { ends: &self.ends[skipped..], start: *end, ..self },
            None => self,
        }
    }

    /// One cell as written; empty past the row's end.
    pub fn get(&self, index: usize) -> &'r str {
        let Some(end) = self.ends.get(index) else { return "" };
        let start = if index == 0 { self.start } else { self.ends[index - 1] };
        let cell = self.text.get(start..*end).unwrap_or_default();
        if self.guarded { unguarded(cell) } else { cell }
    }

    /// The same cells without the apostrophes of a file that comes back from mending.
    pub fn guarded(self, guarded: bool) -> Self {
        Self { guarded, ..self }
    }

    /// Each of them, in order.
    pub fn iter(self) -> impl Iterator<Item = &'r str> {
        (0..self.len()).map(move |index| self.get(index))
    }
}

impl<R: Read> Rows<R> {
    pub fn new(source: R, delimiter: u8) -> Self {
        Self {
            source,
            core: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            delimiter,
            buffer: vec![0; FIRST_BUFFER],
            raw: (0, 0),
            at: 0,
            filled: 0,
            ended: false,
            cells: vec![0; 4096],
            ends: vec![0; 64],
            count: 0,
            text: Text::Valid(0),
            row: 0,
            after_return: false,
            fault: Fault::None,
        }
    }

    pub fn source(&self) -> &R {
        &self.source
    }

    /// For reading past the rows, before the first of them.
    pub fn source_mut(&mut self) -> &mut R {
        &mut self.source
    }

    /// The current row's number as a spreadsheet shows it.
    pub fn row(&self) -> u32 {
        self.row
    }

    /// What is wrong with the current row's form.
    pub fn fault(&self) -> Fault {
        self.fault
    }

    /// The current row's cells.
    pub fn cells(&self) -> Cells<'_> {
        match &self.text {
            Text::Valid(length) => Cells {
                text: std::str::from_utf8(&self.cells[..*length]).unwrap_or_default(),
                ends: &self.ends[..self.count],
                start: 0,
                guarded: false,
            },
            Text::Mended { text, ends } => Cells { text, ends, start: 0, guarded: false },
        }
    }

    /// The current row as the file has it, without its line end. A row that was cut is written anew from what was kept.
    pub fn raw(&self) -> Cow<'_, str> {
        if self.fault == Fault::Cut {
            return Cow::Owned(written(self.cells(), self.delimiter));
        }
        let mut raw = &self.buffer[self.raw.0..self.raw.1];
        if self.fault == Fault::Unclosed {
            // It stays open, or it would be read as mended; the line ends it ran into are not its own.
            raw = raw.trim_ascii_end();
        }
        String::from_utf8_lossy(raw)
    }

    /// What ends this row in the file; empty at the end of the file.
    pub fn line_end(&mut self) -> io::Result<&'static str> {
        if self.after_return {
            return Ok(if self.peek()? == Some(b'\n') { "\r\n" } else { "\r" });
        }
        Ok(if self.raw.1 < self.at { "\n" } else { "" })
    }

    /// Goes to the next row that is not a blank line. `false` at the end.
    pub fn advance(&mut self) -> io::Result<bool> {
        self.pass_blank_lines()?;
        self.raw = (self.at, self.at);
        if self.peek()?.is_none() {
            return Ok(false);
        }
        self.row = self.row.saturating_add(1);
        self.fault = Fault::None;
        let mut length = 0;
        self.count = 0;
        let mut kept = usize::MAX;
        loop {
            if self.at == self.filled && !self.ended {
                self.fill()?;
            }
            let (result, read, wrote, ended) = self.core.read_record(
                &self.buffer[self.at..self.filled],
                &mut self.cells[length..],
                &mut self.ends[self.count..],
            );
            self.at += read;
            length += wrote;
            self.count += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.cells.len() < ROW_LIMIT => {
                    let double = self.cells.len() * 2;
                    self.cells.resize(double, 0);
                }
                ReadRecordResult::OutputFull => {
                    // What follows is read only to find the row's end, over and over into the same last bytes.
                    kept = kept.min(self.cells.len() - ROOM);
                    length = kept;
                    self.fault = Fault::Cut;
                }
                ReadRecordResult::OutputEndsFull if self.ends.len() < COLUMN_LIMIT => {
                    let double = self.ends.len() * 2;
                    self.ends.resize(double, 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    self.count -= 1;
                    self.fault = Fault::Cut;
                }
                ReadRecordResult::Record => {
                    self.finish(read, length.min(kept));
                    return Ok(true);
                }
                ReadRecordResult::End => return Ok(false),
            }
        }
    }

    /// Settles what the row just read is.
    fn finish(&mut self, read: usize, length: usize) {
        let last = if read > 0 { self.buffer[self.at - 1] } else { 0 };
        let terminated = matches!(last, b'\r' | b'\n');
        self.after_return = last == b'\r';
        self.raw.1 = self.at - usize::from(terminated);
        let last_row = !terminated && self.fault == Fault::None;
        if last_row && scan(&self.buffer[self.raw.0..self.raw.1], self.delimiter).1 {
            self.fault = Fault::Unclosed;
        }
        for end in &mut self.ends[..self.count] {
            *end = (*end).min(length);
        }
        let cells = &self.cells[..length];
        // Two halves of a character in neighbouring cells are text only by accident.
        let whole =
            |text: &str| text.is_ascii() || self.ends[..self.count].iter().all(|end| text.is_char_boundary(*end));
        self.text = if std::str::from_utf8(cells).is_ok_and(whole) {
            Text::Valid(length)
        } else {
            let mut text = String::with_capacity(length + 16);
            let mut start = 0;
            let ends = self.ends[..self.count].iter().map(|end| {
                text.push_str(&String::from_utf8_lossy(cells.get(start..*end).unwrap_or_default()));
                start = *end;
                text.len()
            });
            let ends = ends.collect();
            Text::Mended { text, ends }
        };
    }

    fn pass_blank_lines(&mut self) -> io::Result<()> {
        while let Some(byte @ (b'\r' | b'\n')) = self.peek()? {
            // The second half of a line end is not a line.
            if !(byte == b'\n' && self.after_return) {
                self.row = self.row.saturating_add(1);
            }
            self.after_return = byte == b'\r';
            self.at += 1;
        }
        self.after_return = false;
        Ok(())
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        while self.at == self.filled && !self.ended {
            self.fill()?;
        }
        Ok((self.at < self.filled).then(|| self.buffer[self.at]))
    }

    /// Reads more, keeping the current row's own text while it is not beyond its limit.
    fn fill(&mut self) -> io::Result<()> {
        if self.buffer.len() - self.filled < ROOM {
            if self.filled - self.raw.0 > 2 * ROW_LIMIT {
                self.fault = Fault::Cut;
                self.raw.0 = self.at;
            }
            let start = self.raw.0;
            if start > 0 {
                self.buffer.copy_within(start..self.filled, 0);
                self.at -= start;
                self.filled -= start;
                self.raw = (0, self.raw.1.saturating_sub(start));
            }
            if self.buffer.len() - self.filled < self.buffer.len() / 2 {
                let double = self.buffer.len() * 2;
                self.buffer.resize(double, 0);
            }
        }
        let got = self.source.read(&mut self.buffer[self.filled..])?;
        self.filled += got;
        self.ended = got == 0;
        Ok(())
    }
}

/// Where a row's first cell ends, and whether the row ends inside quotes.
pub(crate) fn scan(raw: &[u8], delimiter: u8) -> (usize, bool) {
    let mut first = None;
    let open = walk(raw, delimiter, |end| {
        first.get_or_insert(end);
    });
    (first.unwrap_or(raw.len()), open)
}

/// Tells where each cell of a row ends but the last, and answers whether the row ends inside quotes: by the same rules as the
/// parser, for which a quote opens only at a cell's start.
pub(crate) fn walk(raw: &[u8], delimiter: u8, mut ends: impl FnMut(usize)) -> bool {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let mut at = At::Start;
    for (place, byte) in raw.iter().enumerate() {
        at = match (at, *byte) {
            (At::Quoted, b'"') => At::Closed,
            // A quote right after a closing one reopens: together they are one quote of the text.
            (At::Quoted, _) | (At::Start | At::Closed, b'"') => At::Quoted,
            (_, byte) if byte == delimiter => {
                ends(place);
                At::Start
            }
            _ => At::Plain,
        };
    }
    at == At::Quoted
}

/// A row written with quotes where they are needed.
pub(crate) fn written(cells: Cells<'_>, delimiter: u8) -> String {
    let mut row = String::new();
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            row.push(char::from(delimiter));
        }
        push_quoted(&mut row, cell, delimiter);
    }
    row
}

/// Adds a cell, quoted where it holds what would end it.
pub(crate) fn push_quoted(row: &mut String, cell: &str, delimiter: u8) {
    if cell.bytes().any(|byte| byte == delimiter || matches!(byte, b'"' | b'\n' | b'\r')) {
        row.push('"');
        row.push_str(&cell.replace('"', "\"\""));
        row.push('"');
    } else {
        row.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8]) -> Vec<(u32, Vec<String>, String)> {
        let mut rows = Rows::new(text, b',');
        let mut found = Vec::new();
        while rows.advance().unwrap() {
            found.push((rows.row(), rows.cells().iter().map(str::to_owned).collect(), rows.raw().into_owned()));
        }
        found
    }

    fn shown(text: &[u8]) -> Vec<String> {
        all(text).into_iter().map(|(row, cells, raw)| format!("{row} {cells:?} <{raw}>")).collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        for text in [
            "a,b\n\n1,2\n\"x\ny\",3\n\n\n4,5",
            "a,b\r\n\r\n1,2\r\n\"x\ny\",3\r\n\r\n\r\n4,5\r\n",
            "a,b\r\r1,2\r\"x\ny\",3\r\r\r4,5\r",
        ] {
            assert_eq!(
                shown(text.as_bytes()),
                [
                    r#"1 ["a", "b"] <a,b>"#,
                    r#"3 ["1", "2"] <1,2>"#,
                    "4 [\"x\\ny\", \"3\"] <\"x\ny\",3>",
                    r#"7 ["4", "5"] <4,5>"#
                ]
            );
        }
        assert!(all(b"").is_empty());
        assert!(all(b"\n\r\n").is_empty());
    }

    #[test]
    fn quotes_are_kept_as_written() {
        assert_eq!(shown(b"\"a \"\"b\"\"\",c\n"), [r#"1 ["a \"b\"", "c"] <"a ""b""",c>"#]);
        assert_eq!(shown(b"5\" pipe,c"), [r#"1 ["5\" pipe", "c"] <5" pipe,c>"#]);
        assert_eq!(shown(b"a,\"b"), [r#"1 ["a", "b"] <a,"b>"#]);
    }

    #[test]
    fn what_is_not_text_is_marked() {
        assert_eq!(shown(b"a\xff,b\nc,d"), ["1 [\"a\u{fffd}\", \"b\"] <a\u{fffd},b>", r#"2 ["c", "d"] <c,d>"#]);
        // Half a character at a cell's end must not join with the next cell.
        assert_eq!(shown(b"a\xc3,\xa9b"), ["1 [\"a\u{fffd}\", \"\u{fffd}b\"] <a\u{fffd},\u{fffd}b>"]);
    }

    #[test]
    fn rows_longer_than_the_buffer_come_whole() {
        let long = "x".repeat(FIRST_BUFFER * 2);
        let text = format!("a,b\n{long},1\nc,d\n");
        let found = all(text.as_bytes());
        assert_eq!(found.len(), 3);
        assert_eq!(found[1].1[0].len(), long.len());
        assert_eq!(found[1].2.len(), long.len() + 2);
        assert_eq!(found[2].1, ["c", "d"]);
    }

    #[test]
    fn a_row_without_end_is_cut_and_the_next_found() {
        let long = "x".repeat(ROW_LIMIT * 3);
        let text = format!("a,b\n1,\"{long}\",3\nc,d\n");
        let mut rows = Rows::new(text.as_bytes(), b',');
        assert!(rows.advance().unwrap() && rows.advance().unwrap());
        assert_eq!(rows.fault(), Fault::Cut);
        assert_eq!(rows.cells().get(0), "1");
        assert!(rows.cells().joined().len() <= ROW_LIMIT);
        assert!(rows.buffer.len() <= 8 * ROW_LIMIT);
        assert!(rows.advance().unwrap());
        assert_eq!(rows.fault(), Fault::None);
        assert_eq!((rows.row(), rows.cells().get(1)), (3, "d"));
    }
}
