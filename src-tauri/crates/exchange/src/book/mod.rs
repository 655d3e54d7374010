//! Spreadsheets of Excel's form since 2007, read as the text they would be saved as.
//!
//! A sheet becomes lines of separated text (UTF-8) that go through the very same row stream as a text file, so that every
//! rule of a profile, every problem of a row and the giving back of rejected rows are the same for both. Dates come as
//! `2024-03-14`, numbers by the profile's decimal sign, and the value of merged cells stands in each row they span.
//!
//! The sheet is read on a thread of its own and handed over in parcels: the reader of the sheet borrows from the workbook,
//! and what a broken file makes of it (panics included) ends there as `file_damaged`.

mod cells;
mod choose;
mod guard;
mod merged;
mod sheet;
mod stream;

use serde::Serialize;

pub(crate) use choose::{Judge, Worth};
pub(crate) use stream::{Opened, SheetText, Wanted};

/// A sheet of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// How many rows it says it has.
    pub rows: u32,
    /// How many columns it says it has.
    pub columns: u32,
}

/// The largest spreadsheet file taken, in bytes: it is held whole while it is read.
pub(crate) const FILE_LIMIT: u64 = 256 << 20;
