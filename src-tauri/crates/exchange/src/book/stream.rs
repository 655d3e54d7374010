//! A sheet read on a thread of its own, and handed over as text in parcels.

use std::io::{self, Cursor, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use calamine::{Reader, SheetType, SheetVisible, Xlsx};

use super::cells::Form;
use super::merged::Merged;
use super::sheet::{Lines, refused};
use super::{Judge, SheetInfo, choose, guard};
use crate::refusal::Refusal;

/// How large a parcel is, in bytes, and how many wait.
const PARCEL: usize = 64 * 1024;
const WAITING: usize = 4;

/// What is wanted of a workbook.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    /// The sheet's name or number; where none is named, the best that is shown, or the first where they are not judged.
    pub sheet: Option<String>,
    /// The decimal sign that numbers are written with.
    pub decimal: char,
    /// The separator between cells.
    pub separator: u8,
    /// Whether all sheets are to be listed with their sizes, and how they are judged.
    pub list: Option<Judge>,
}

/// What was found before the first row.
#[derive(Debug, Clone)]
pub(crate) struct Opened {
    /// The sheet that is read.
    pub sheet: String,
    /// All of its sheets, where they were to be listed.
    pub sheets: Vec<SheetInfo>,
    /// Whether its days count from 1904.
    pub since_1904: bool,
}

enum Parcel {
    Opened(Opened),
    Text(String),
    Refused(Refusal),
    Done,
}

/// A sheet as a stream of UTF-8 text.
#[derive(Debug)]
pub(crate) struct SheetText {
    parcels: Receiver<Parcel>,
    text: Cursor<String>,
    done: bool,
}

impl SheetText {
    /// Checks a workbook, finds the sheet and begins to read it.
    ///
    /// # Errors
    ///
    /// Why the file is no workbook that can be read, or `file_no_sheet`.
    pub fn open(file: Vec<u8>, wanted: Wanted) -> Result<(Self, Opened), Refusal> {
        let (send, parcels) = sync_channel(WAITING);
        let began = std::thread::Builder::new().name("sheet".to_owned()).spawn(move || {
            let last = match serve(file, &wanted, &send) {
                Ok(()) => Parcel::Done,
                Err(refusal) => Parcel::Refused(refusal),
            };
            // Nobody may be listening any more, who has then no need of it.
            let _ = send.send(last);
        });
        began.map_err(|_| Refusal::damaged())?;
        match parcels.recv() {
            Ok(Parcel::Opened(opened)) => Ok((Self { parcels, text: Cursor::default(), done: false }, opened)),
            Ok(Parcel::Refused(refusal)) => Err(refusal),
            // The thread ended without a word: the file broke the reader.
            _ => Err(Refusal::damaged()),
        }
    }
}

impl Read for SheetText {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let got = self.text.read(into)?;
            if got > 0 || self.done || into.is_empty() {
                return Ok(got);
            }
            match self.parcels.recv() {
                Ok(Parcel::Text(text)) => self.text = Cursor::new(text),
                Ok(Parcel::Done) => self.done = true,
                Ok(Parcel::Refused(refusal)) => return Err(io::Error::other(refusal)),
                Ok(Parcel::Opened(_)) | Err(_) => return Err(io::Error::other(Refusal::damaged())),
            }
        }
    }
}

/// The thread's work.
fn serve(file: Vec<u8>, wanted: &Wanted, send: &SyncSender<Parcel>) -> Result<(), Refusal> {
    let checked = guard::check(Cursor::new(&file))?;
    let mut book = Xlsx::new(Cursor::new(file)).map_err(|error| refused(&error))?;
    let since_1904 = book.has_1904_epoch();
    let form = Form { decimal: wanted.decimal, since_1904 };
    let (shown, names) = names(&book);
    let sheets = if wanted.list.is_some() { sizes(&mut book, &names) } else { Vec::new() };
    let sheet = match (&wanted.sheet, wanted.list) {
        (None, Some(judge)) if shown > 0 => {
            choose::best(&mut book, &sheets[..shown], wanted.separator, form, judge).map(|sheet| sheet.name.clone())
        }
        _ => None,
    };
    let sheet = sheet.map_or_else(|| chosen(&names, wanted.sheet.as_deref()), Ok)?;
    let merged = if checked.merged {
        book.merge_cells_by_sheet_name(&sheet).map_err(|error| refused(&error))?
    } else {
        Vec::new()
    };
    let cells = book.worksheet_cells_reader(&sheet).map_err(|error| refused(&error))?;
    let mut lines = Lines::new(cells, Merged::new(merged), form, wanted.separator)?;
    if send.send(Parcel::Opened(Opened { sheet, sheets, since_1904 })).is_err() {
        return Ok(());
    }
    let mut text = String::with_capacity(PARCEL * 2);
    while lines.push(&mut text)? {
        if text.len() >= PARCEL {
            let full = std::mem::replace(&mut text, String::with_capacity(PARCEL * 2));
            if send.send(Parcel::Text(full)).is_err() {
                return Ok(());
            }
        }
    }
    let _ = send.send(Parcel::Text(text));
    Ok(())
}

/// The sheets of cells, those that are shown first, and how many those are.
fn names<RS: io::Read + io::Seek>(book: &Xlsx<RS>) -> (usize, Vec<String>) {
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<_>, Vec<_>) = sheets.partition(|sheet| sheet.visible == SheetVisible::Visible);
    (shown.len(), shown.into_iter().chain(hidden).map(|sheet| sheet.name.clone()).collect())
}

/// What each sheet says of its size.
fn sizes<RS: io::Read + io::Seek>(book: &mut Xlsx<RS>, names: &[String]) -> Vec<SheetInfo> {
    let one = |name: &String| {
        let (rows, columns) = book.worksheet_cells_reader(name).map_or((0, 0), |cells| {
            let (row, column) = cells.dimensions().end;
            (row.saturating_add(1), column.saturating_add(1))
        });
        SheetInfo { name: name.clone(), rows, columns }
    };
    names.iter().map(one).collect()
}

/// The sheet that is meant: by name in any case, or by number; the first where none is named.
fn chosen(names: &[String], wanted: Option<&str>) -> Result<String, Refusal> {
    let missing = |wanted: &str| Refusal::new("file_no_sheet").with("sheet", wanted).with("found", names.join(", "));
    let Some(wanted) = wanted else { return names.first().cloned().ok_or_else(|| missing("1")) };
    let exactly = names.iter().find(|name| *name == wanted);
    let loosely = || names.iter().find(|name| name.trim().to_lowercase() == wanted.trim().to_lowercase());
    let numbered = || wanted.parse::<usize>().ok().and_then(|number| names.get(number.checked_sub(1)?));
    exactly.or_else(loosely).or_else(numbered).cloned().ok_or_else(|| missing(wanted))
}
