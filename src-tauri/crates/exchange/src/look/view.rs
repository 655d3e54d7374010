//! What is shown of a file that is looked at, and what a person says to it.

use serde::{Deserialize, Serialize};

use crate::book::SheetInfo;
use crate::guess::LookProblem;
use crate::preview::ProfileFit;
use crate::sniff::{Finding, LookReason};

/// How a file is read: as found by looking, or as corrected. What does not apply to the file is null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename = "FileForm")]
pub struct LookForm {
    /// `csv`, `xlsx` or `json`: what the file holds decides.
    pub format: String,
    /// The sheet that is read; null for text.
    pub sheet: Option<String>,
    /// The encoding's name; null for a spreadsheet.
    pub encoding: Option<String>,
    /// The separator itself; null for a spreadsheet.
    pub delimiter: Option<String>,
    /// The row that names the columns, from 1; 0 where none does, and columns are called `A`, `B` …
    pub header_row: u32,
    /// Whether that row is the file's last.
    pub header_at_end: bool,
    /// Date forms tried in order, as profiles write them, for columns without forms of their own.
    pub dates: Vec<String>,
    /// The decimal sign.
    pub decimal: String,
    /// The thousands separator; null where there is none.
    pub thousands: Option<String>,
}

/// What a person says of a file's form; what is null is found by looking.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct FormWish {
    /// The sheet, by name or number.
    pub sheet: Option<String>,
    /// The encoding's name.
    pub encoding: Option<String>,
    /// The separator.
    pub delimiter: Option<String>,
    /// The row that names the columns; 0 for none.
    pub header_row: Option<u32>,
    /// Whether the last row names them.
    pub header_at_end: Option<bool>,
    /// The date forms, in order.
    pub dates: Option<Vec<String>>,
    /// The decimal sign.
    pub decimal: Option<String>,
    /// The thousands separator; empty for none.
    pub thousands: Option<String>,
}

/// What a person says of one column; those not named stay as guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ColumnMatch {
    /// The column's place, from 0.
    pub at: u32,
    /// The field it fills, `supplier.code`; null leaves it out.
    pub field: Option<String>,
    /// Its own date forms; none: as found.
    pub dates: Vec<String>,
}

/// One of the file's rows as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LookRow {
    /// Its number as a spreadsheet shows it.
    pub row: u32,
    /// Its cells, shortened.
    pub cells: Vec<String>,
    /// Why it is no row of data; null where it is.
    pub skipped: Option<LookReason>,
}

/// A field that a column could fill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename = "LikelyField")]
pub struct Likely {
    /// `section.field`.
    pub field: String,
    /// How sure, in percent.
    pub score: u32,
}

/// A column and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LookColumn {
    /// Its place in the file, from 0.
    pub at: u32,
    /// Its name.
    pub header: String,
    /// A few of its different values, shortened.
    pub samples: Vec<String>,
    /// The field it fills; null where nothing was recognised.
    pub field: Option<String>,
    /// How sure, in percent; 100 where the person chose.
    pub score: u32,
    /// Why.
    pub reasons: Vec<LookReason>,
    /// What else it could be, the likelier first.
    pub others: Vec<Likely>,
    /// The date forms it is read by, where it is one of dates.
    pub dates: Vec<String>,
}

/// A field that a column can fill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LookField {
    /// `section.field`.
    pub field: String,
    /// `text`, `number`, `date` or `choice`.
    pub kind: String,
    /// Whether its section cannot do without it.
    pub essential: bool,
}

/// A file as it looks, with the profile that would read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ImportLook {
    /// Where it is.
    pub path: String,
    /// Its size in bytes; the largest number there is for files beyond four gigabytes.
    pub size: u32,
    /// A spreadsheet's sheets.
    pub sheets: Vec<SheetInfo>,
    /// How it is read.
    pub form: LookForm,
    /// What was found, and why.
    pub findings: Vec<Finding>,
    /// Its first rows.
    pub rows: Vec<LookRow>,
    /// Its columns.
    pub columns: Vec<LookColumn>,
    /// Every field there is, in the order in which they are offered.
    pub fields: Vec<LookField>,
    /// What keeps the columns from making a profile, or a part of it.
    pub problems: Vec<LookProblem>,
    /// A name that the profile could have.
    pub name: String,
    /// The profile; empty where there is none.
    pub toml: String,
    /// Known profiles with the columns they miss, those that fit best first.
    pub profile_fits: Vec<ProfileFit>,
}
