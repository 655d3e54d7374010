//! Reading a file by a profile, row by row.

mod agreed;
mod agreements;
mod begin;
mod eval;
mod make;
mod open;
mod plan;
mod records;
mod source;

use std::borrow::Cow;
use std::io::{self, Read};
use std::ops::ControlFlow;

use chrono::NaiveDate;
use sanad_domain::numbers::Currency;

pub use agreements::{
    ContractRecord, DocumentRecord, IndexRecord, NoticeSaid, RateRecord, SupplierTermRecord, TermRecord,
};
pub use records::{
    CancellationRecord, CategoryRecord, LineRecord, LineRef, OrderRecord, OrderRef, Party, PromiseRecord, ReceiptFor,
    ReceiptKind, ReceiptRecord, Record, SupplierRecord, Text,
};

pub(crate) use begin::{Begun, begin, begin_listing};
pub(crate) use open::letters;

use crate::PROBLEM_COLUMN;
use crate::csv::guard::unguarded_row;
use crate::csv::rows::{CELL_LIMIT, Cells, Fault, ROW_LIMIT, Rows};
use crate::csv::{FileForm, Origin};
use crate::problem::{Problem, codes};
use crate::profile::{CompleteTo, Profile};
use crate::refusal::Refusal;
use crate::value::date::iso;
use crate::value::text::{has_bidi_control, trimmed};
use eval::Eval;
use open::Opened;
use plan::Plan;
use source::Source;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file itself could not be read.
    #[error("reading: {0}")]
    Io(io::Error),
    /// It is nothing that can be read, or too large, or broken.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file ends before the header row.
    #[error("no header row")]
    NoHeader,
    /// Columns the profile needs are not in the header, or are in it more than once.
    #[error("columns missing: {missing:?}; more than once: {repeated:?}")]
    Columns {
        /// Not in the header.
        missing: Vec<String>,
        /// In it more than once, so that it is not clear which is meant.
        repeated: Vec<String>,
        /// What the header has instead.
        found: Vec<String>,
    },
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        // A sheet that breaks off in the middle says so by way of the stream it is read through.
        error.downcast::<Refusal>().map_or_else(Self::Io, Self::Refused)
    }
}

impl ReadError {
    /// The code the person's language has words for.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "file_unreadable",
            Self::Refused(refusal) => refusal.code,
            Self::NoHeader => "file_no_header",
            Self::Columns { .. } => "file_columns",
        }
    }
}

/// The first sixteen bytes of BLAKE3 over what a row says (not over how it is written): the same row twice has it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowHash(pub [u8; 16]);

/// A field that a row says nothing of, where the profile says that nothing there takes away what stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cleared {
    /// The section's key in the profile.
    pub section: &'static str,
    /// The field's.
    pub field: &'static str,
}

/// What became of a row.
#[derive(Debug)]
pub enum RowOutcome<'a> {
    /// Everything in it could be read.
    Good {
        /// The row as a spreadsheet numbers it.
        row: u32,
        /// Its text, in case the workspace refuses it after all.
        raw: RawRow<'a>,
        /// What it says, in short.
        hash: RowHash,
        /// What it makes, in an order in which each finds what it refers to.
        records: Vec<Record<'a>>,
        /// What it takes away.
        cleared: &'a [Cleared],
    },
    /// Something in it could not.
    Bad {
        /// The row as a spreadsheet numbers it.
        row: u32,
        /// Its text, to be given back for mending.
        raw: RawRow<'a>,
        /// All that is wrong with it.
        problems: &'a [Problem],
    },
}

/// A row's text as the file has it.
#[derive(Clone, Copy)]
pub struct RawRow<'a> {
    get: &'a dyn RawText,
    mended: bool,
    delimiter: u8,
}

trait RawText {
    fn text(&self) -> Cow<'_, str>;
}

impl<R: Read> RawText for Rows<R> {
    fn text(&self) -> Cow<'_, str> {
        self.raw()
    }
}

impl std::fmt::Debug for RawRow<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.text().fmt(f)
    }
}

impl<'a> RawRow<'a> {
    /// The text, without its line end and without what a file has that comes back from mending: the problem column, and
    /// apostrophes before formulas.
    pub fn text(&self) -> Cow<'a, str> {
        let text = self.get.text();
        if !self.mended {
            return text;
        }
        let start = open::first_cell_end(&text, self.delimiter);
        Cow::Owned(unguarded_row(&text[start..], self.delimiter).into_owned())
    }
}

/// What a whole reading came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Rows read: good and bad.
    pub read: u32,
    /// Rows without a problem.
    pub good: u32,
    /// Rows with at least one.
    pub bad: u32,
    /// Rows passed over: empty, skipped by the profile, or making nothing.
    pub passed: u32,
    /// The file's size.
    pub bytes: u64,
    /// BLAKE3 of the file as it stands.
    pub file_hash: [u8; 32],
    /// To which date its receipts are complete, where the profile says.
    pub complete_to: Option<NaiveDate>,
    /// Whether the reading went to the end.
    pub whole: bool,
}

/// A file being read.
pub struct RowReader<R> {
    rows: Rows<Source<R>>,
    form: FileForm,
    plan: Plan,
    /// Cells before the profile's own: one in a file that comes back from mending.
    offset: usize,
    problems: Vec<Problem>,
    said: Vec<u8>,
    cleared: Vec<Cleared>,
    currency: Option<Currency>,
    reading: Reading,
}

impl<R: Read> RowReader<R> {
    /// Finds the file's form, reads its header and finds the profile's columns in it.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read, or has no header, or the header lacks columns the profile needs.
    pub fn open(source: R, profile: &Profile) -> Result<Self, ReadError> {
        let Opened { rows, form } = open::open(source, profile)?;
        let plan = Plan::new(profile, &form.header, form.origin == Origin::Sheet || form.mended).map_err(|unfit| {
            ReadError::Columns { missing: unfit.missing, repeated: unfit.repeated, found: form.header.clone() }
        })?;
        let stated = match &profile.receipts_complete_to {
            Some(CompleteTo::On(date)) => iso(date),
            _ => None,
        };
        Ok(Self {
            rows,
            offset: usize::from(form.mended),
            form,
            plan,
            problems: Vec::new(),
            said: Vec::new(),
            cleared: Vec::new(),
            currency: None,
            reading: Reading {
                read: 0,
                good: 0,
                bad: 0,
                passed: 0,
                bytes: 0,
                file_hash: [0; 32],
                complete_to: stated,
                whole: false,
            },
        })
    }

    /// The file's form.
    pub fn form(&self) -> &FileForm {
        &self.form
    }

    /// Bytes read so far, for progress.
    pub fn bytes(&self) -> u64 {
        self.rows.source().size()
    }

    /// The next row that is not passed over; `None` at the end.
    ///
    /// # Errors
    ///
    /// Only where the file itself cannot be read further; what is wrong with a row is in its outcome.
    pub fn next_row(&mut self) -> Result<Option<RowOutcome<'_>>, ReadError> {
        loop {
            if !self.rows.advance()? {
                self.reading.whole = true;
                return Ok(None);
            }
            if self.passes_over() {
                self.reading.passed = self.reading.passed.saturating_add(1);
            } else {
                break;
            }
        }
        self.problems.clear();
        self.said.clear();
        self.cleared.clear();
        self.reading.read = self.reading.read.saturating_add(1);
        let row = self.rows.row();
        let cells = self.rows.cells().after(self.offset).guarded(self.form.mended);
        let raw = RawRow { get: &self.rows, mended: self.form.mended, delimiter: self.form.delimiter };
        form_problems(row, cells, &self.rows, &self.plan.header, &mut self.problems);
        // A ragged row's cells stand under the wrong headers: to read them would only mislead.
        let ragged = self.problems.iter().any(|problem| problem.column.is_empty());
        let mut eval = Eval {
            row,
            asked: self.plan.asked(cells),
            problems: &mut self.problems,
            said: &mut self.said,
            cleared: &mut self.cleared,
            currency: &mut self.currency,
        };
        let records = if ragged { Vec::new() } else { make::records(&self.plan, &mut eval) };
        if eval.problems.is_empty() {
            let latest = self.plan.latest.as_ref().and_then(|cell| eval.date_quietly(cell));
            self.reading.complete_to = self.reading.complete_to.max(latest);
            self.reading.good += 1;
            let hash = RowHash(short(&self.said));
            return Ok(Some(RowOutcome::Good { row, raw, hash, records, cleared: &self.cleared }));
        }
        self.reading.bad += 1;
        Ok(Some(RowOutcome::Bad { row, raw, problems: &self.problems }))
    }

    /// What the reading came to. Before the end it tells of the part read so far, hash and size included.
    pub fn finish(self) -> Reading {
        let source = self.rows.source();
        Reading { bytes: source.size(), file_hash: source.hash(), ..self.reading }
    }

    /// Whether the row is empty, or the profile skips it, or makes nothing of it.
    fn passes_over(&self) -> bool {
        let cells = self.rows.cells().after(self.offset).guarded(self.form.mended);
        if cells.iter().all(|cell| trimmed(cell).is_empty()) {
            return true;
        }
        let plan = &self.plan;
        // Printed lists repeat their header on every page; a header at the end is no row either.
        let repeats = |cell: &str| plan.header.first().is_some_and(|name| trimmed(cell) == name);
        if repeats(cells.get(0)) && cells.iter().map(trimmed).eq(plan.header.iter().map(String::as_str)) {
            return true;
        }
        let asked = plan.asked(cells);
        plan.skip.iter().any(|test| asked.holds(test)) || !plan.makes(&asked)
    }
}

/// Problems of the row's form: its length, its characters.
fn form_problems<R: Read>(row: u32, cells: Cells<'_>, rows: &Rows<R>, header: &[String], problems: &mut Vec<Problem>) {
    let whole = |code| Problem::new(row, "", "", code);
    if rows.fault() == Fault::Cut {
        problems.push(whole(codes::ROW_TOO_LONG).with("limit", &ROW_LIMIT));
    } else if rows.fault() == Fault::Unclosed {
        problems.push(whole(codes::UNCLOSED_QUOTE));
    } else if cells.len() < header.len() || cells.iter().skip(header.len()).any(|cell| !cell.is_empty()) {
        problems.push(whole(codes::RAGGED_ROW).with("expected", &header.len()).with("found", &cells.len()));
    }
    let joined = cells.joined();
    // One look over the whole row settles nearly every row.
    let clean = joined.len() <= CELL_LIMIT && !joined.as_bytes().contains(&0) && joined.is_ascii();
    if clean {
        return;
    }
    for (index, cell) in cells.iter().enumerate() {
        let column = header.get(index).map_or("", String::as_str);
        let mut note = |code| problems.push(Problem::new(row, column, cell, code));
        if cell.contains('\0') {
            note(codes::NUL);
        }
        if cell.contains('\u{fffd}') {
            note(codes::INVALID_ENCODING);
        }
        if has_bidi_control(cell) {
            note(codes::BIDI_CONTROL);
        }
        if cell.len() > CELL_LIMIT {
            problems.push(Problem::new(row, column, cell, codes::CELL_TOO_LONG).with("limit", &CELL_LIMIT));
        }
    }
}

fn short(said: &[u8]) -> [u8; 16] {
    let mut first = [0; 16];
    first.copy_from_slice(&blake3::hash(said).as_bytes()[..16]);
    first
}

/// Reads a whole file, handing each row's outcome over as it comes; stops early when told to break.
///
/// # Errors
///
/// As [`RowReader::open`] and [`RowReader::next_row`].
pub fn read<R: Read>(
    source: R,
    profile: &Profile,
    mut on_row: impl FnMut(RowOutcome<'_>) -> ControlFlow<()>,
) -> Result<Reading, ReadError> {
    let mut reader = RowReader::open(source, profile)?;
    while let Some(outcome) = reader.next_row()? {
        if on_row(outcome).is_break() {
            break;
        }
    }
    Ok(reader.finish())
}

/// The columns a profile needs that a header lacks or has more than once.
pub(crate) fn missing(profile: &Profile, header: &[String]) -> Vec<String> {
    Plan::new(profile, header, false).err().map_or_else(Vec::new, |unfit| {
        let mut missing = unfit.missing;
        missing.extend(unfit.repeated);
        missing
    })
}

/// Whether a header's first column is the one that rejected rows come back with.
pub(crate) fn is_problem_column(name: &str) -> bool {
    trimmed(name).eq_ignore_ascii_case(PROBLEM_COLUMN)
}
