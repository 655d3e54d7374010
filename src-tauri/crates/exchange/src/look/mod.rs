//! A file looked at before it is imported: how it is written, what its columns mean, and the profile that would read it.
//! All of it can be corrected, and is then looked at again.

mod columns;
mod form;
mod skips;

use std::io::Read;

use serde::{Deserialize, Serialize};

pub use crate::book::SheetInfo;
pub use crate::guess::LookProblem;
pub use crate::sniff::{Finding, LookReason};

use crate::guess::{self, assign, write};
use crate::json;
use crate::preview::{ProfileFit, fits, json_fits};
use crate::profile::{FileRules, Format, HeaderRow, Kind, Profile, SECTIONS};
use crate::read::{Begun, ReadError, begin_listing};
use crate::sniff::{self, RowKind, Table};

/// How many rows are shown, how many of their cells, and how much of a cell.
const SHOWN: usize = 60;
const CELLS_SHOWN: usize = 256;
const CELL_SHOWN: usize = 200;
/// How many cells are looked at, and between how many rows that is kept.
const CELLS: usize = 60_000;
const ROWS: (usize, usize) = (200, 4000);
/// The most columns that are matched.
const COLUMNS: usize = 1024;

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

/// The file that is looked at.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Where it is, as it is shown.
    pub path: &'a str,
    /// Its name without its ending.
    pub stem: &'a str,
    /// Its size in bytes.
    pub size: u64,
}

/// Looks at a file, with what a person has corrected.
///
/// # Errors
///
/// Where it cannot be read, or is nothing that can be.
pub fn look<R: Read>(
    source: R,
    about: About<'_>,
    wish: &FormWish,
    chosen: &[ColumnMatch],
    profiles: &[(String, &Profile)],
) -> Result<ImportLook, ReadError> {
    let rules = rules(wish);
    let mut begun = begin_listing(source, &rules, true)?;
    if begun.book.is_none() && json::begins(begun.sample.as_bytes()) {
        return Ok(of_json(&begun, about, profiles));
    }
    let first = Table::of(&begun.sample, begun.whole, begun.delimiter, 50);
    let widest = first.rows.iter().map(|row| row.cells.len()).max().unwrap_or(1).max(1);
    let table = Table::read(&mut begun.rows, (CELLS / widest).clamp(ROWS.0, ROWS.1))?;
    let header = place(&table, wish);
    let kinds = sniff::row_kinds(&table.rows, header.place);
    let seen = columns::Seen::of(&table, &kinds, header.place);
    let mut findings = form::findings(&begun, &table, wish, &header);
    findings.extend(seen.findings(&kinds, &table));
    let matched = columns::matched(&seen, assign(&seen.headers, &seen.contents), chosen);
    let since_1904 = begun.book.as_ref().is_some_and(|book| book.since_1904);
    let plan = form::plan(&begun, about, wish, header.place, &seen, &matched, since_1904);
    let skips = skips::skips(&table, &kinds, &seen.headers);
    let plan = guess::Plan { skip: skips, ..plan };
    let mut made = write(&plan);
    if !made.toml.is_empty()
        && let Err(error) = Profile::parse(&made.toml)
    {
        let told = [("key", error.key.as_str()), ("detail", error.detail.as_str())];
        made.problems.push(LookProblem::new(error.code, &told, &[]));
        made.toml.clear();
    }
    Ok(ImportLook {
        path: about.path.to_owned(),
        size: u32::try_from(about.size).unwrap_or(u32::MAX),
        form: form::shown(&begun, header.place, &table, &plan),
        rows: rows(&table, &kinds),
        columns: columns::shown(&seen, &matched, &plan),
        fields: fields(),
        problems: made.problems,
        name: plan.name,
        toml: made.toml,
        profile_fits: fits(&table, header.place, profiles),
        sheets: begun.book.map(|book| book.sheets).unwrap_or_default(),
        findings,
    })
}

/// JSON has no columns to be matched: only a profile knows where in it the records are.
fn of_json<R>(begun: &Begun<R>, about: About<'_>, profiles: &[(String, &Profile)]) -> ImportLook {
    let form = LookForm {
        format: "json".to_owned(),
        sheet: None,
        encoding: Some(begun.encoding.to_owned()),
        delimiter: None,
        header_row: 0,
        header_at_end: false,
        dates: Vec::new(),
        decimal: ".".to_owned(),
        thousands: None,
    };
    ImportLook {
        path: about.path.to_owned(),
        size: u32::try_from(about.size).unwrap_or(u32::MAX),
        sheets: Vec::new(),
        form,
        findings: vec![Finding::new("format", "json", LookReason::new("format_json"))],
        rows: Vec::new(),
        columns: Vec::new(),
        fields: fields(),
        problems: vec![LookProblem::new("profile_needed", &[], &[])],
        name: about.stem.to_owned(),
        toml: String::new(),
        profile_fits: json_fits(profiles),
    }
}

/// What is stated before the file is looked at.
fn rules(wish: &FormWish) -> FileRules {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let sign = |text: &Option<String>| text.as_ref().and_then(|text| text.chars().next());
    FileRules {
        encoding: given(&wish.encoding).unwrap_or_else(|| "auto".to_owned()),
        delimiter: given(&wish.delimiter).unwrap_or_else(|| "auto".to_owned()),
        sheet: given(&wish.sheet),
        decimal: sign(&wish.decimal).unwrap_or('.'),
        header_row: match wish.header_row {
            Some(row) if row > 0 => HeaderRow::At(row),
            _ => HeaderRow::Auto,
        },
        ..FileRules::default()
    }
}

/// Where the header is, and whether a person said so.
struct Header {
    place: HeaderRow,
    reason: &'static str,
}

fn place(table: &Table, wish: &FormWish) -> Header {
    let place = match (wish.header_at_end, wish.header_row) {
        (Some(true), _) => HeaderRow::Last,
        (_, Some(0)) => HeaderRow::None,
        (_, Some(row)) => HeaderRow::At(row),
        _ => {
            let found = sniff::find_header(table);
            return Header { place: found.place, reason: found.reason };
        }
    };
    Header { place, reason: "chosen" }
}

fn rows(table: &Table, kinds: &[RowKind]) -> Vec<LookRow> {
    let one = |(row, kind): (&sniff::Row, &RowKind)| LookRow {
        row: row.row,
        cells: row.cells.iter().take(CELLS_SHOWN).map(|cell| cell.chars().take(CELL_SHOWN).collect()).collect(),
        skipped: match kind {
            RowKind::Data => None,
            RowKind::Title => Some(LookReason::new("skip_title")),
            RowKind::Header => Some(LookReason::new("skip_header")),
            RowKind::Repeated => Some(LookReason::new("skip_repeated")),
            RowKind::Total(column) => Some(LookReason::new("skip_total").with("label", row.get(*column))),
            RowKind::Footer(column) => Some(LookReason::new("skip_footer").with("label", row.get(*column))),
        },
    };
    table.rows.iter().zip(kinds).take(SHOWN).map(one).collect()
}

/// Every field that a column can be matched to.
fn fields() -> Vec<LookField> {
    let all = SECTIONS.iter().flat_map(|section| section.fields.iter().map(move |info| (section.key, info)));
    all.filter_map(|(section, info)| {
        let field = format!("{section}.{}", info.name);
        guess::field(&field)?;
        let kind = match info.kind {
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Choice => "choice",
        };
        Some(LookField { field, kind: kind.to_owned(), essential: info.essential })
    })
    .collect()
}

/// The kind of a begun file.
fn format<R>(begun: &Begun<R>) -> Format {
    if begun.book.is_some() { Format::Xlsx } else { Format::Csv }
}
