//! A file looked at before it is imported: how it is written, what its columns mean, and the profile that would read it.
//! All of it can be corrected, and is then looked at again.

mod columns;
mod form;
mod sheets;
mod skips;
mod view;

use std::io::Read;

pub use crate::book::SheetInfo;
pub use crate::guess::LookProblem;
pub use crate::sniff::{Finding, LookReason};
pub use view::{ColumnMatch, FormWish, ImportLook, Likely, LookColumn, LookField, LookForm, LookRow};

use crate::guess::{self, assign, write};
use crate::json;
use crate::preview::{fits, json_fits};
use crate::profile::{FileRules, Format, HeaderRow, Kind, Profile, SECTIONS};
use crate::read::{Begun, ReadError, begin_listing};
use crate::refusal::Refusal;
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
/// Where it cannot be read, is nothing that can be, or is empty.
pub fn look<R: Read>(
    source: R,
    about: About<'_>,
    wish: &FormWish,
    chosen: &[ColumnMatch],
    profiles: &[(String, &Profile)],
) -> Result<ImportLook, ReadError> {
    let rules = rules(wish);
    let mut begun = begin_listing(source, &rules, Some(sheets::judge))?;
    if begun.book.is_none() && json::begins(begun.sample.as_bytes()) {
        return Ok(of_json(&begun, about, profiles));
    }
    let first = Table::of(&begun.sample, begun.whole, begun.delimiter, 50);
    let widest = first.rows.iter().map(|row| row.cells.len()).max().unwrap_or(1).max(1);
    let table = Table::read(&mut begun.rows, (CELLS / widest).clamp(ROWS.0, ROWS.1))?;
    // Of several sheets another may be chosen.
    let only = begun.book.as_ref().is_none_or(|book| wish.sheet.is_none() || book.sheets.len() < 2);
    if only && table.rows.iter().all(|row| row.filled() == 0) {
        return Err(Refusal::new("file_empty").into());
    }
    let header = place(&table, wish);
    let kinds = sniff::row_kinds(&table.rows, header.place);
    let seen = columns::Seen::of(&table, &kinds, header.place);
    let mut findings = form::findings(&begun, &table, wish, &header);
    findings.extend(seen.findings(&kinds, &table));
    let matched = columns::matched(&seen, assign(&seen.headers, &seen.contents), chosen);
    findings.extend(columns::rounded(&seen, &matched));
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
        profile_fits: fits(&table, header.place, about.stem, profiles),
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
        profile_fits: json_fits(&begun.sample, about.stem, profiles),
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
