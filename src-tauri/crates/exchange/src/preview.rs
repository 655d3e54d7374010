//! A first look at a file, before a profile is chosen.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use serde::Serialize;

use crate::json;
use crate::profile::{FileRules, Format, HeaderRow, Profile, builtin};
use crate::read::{ReadError, begin, is_problem_column, letters, missing};
use crate::sniff::{self, Table};
use crate::value::text::trimmed;

/// How many rows are shown.
const SHOWN: usize = 20;
/// How much of a cell is shown, in characters.
const CELL_SHOWN: usize = 200;

/// What a file looks like, and which profiles fit it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct FilePreview {
    /// Where it is.
    pub path: String,
    /// Its size in bytes; the largest number there is for files beyond four gigabytes.
    pub size: u32,
    /// Its encoding, found by looking.
    pub encoding: String,
    /// Its separator, found by looking.
    pub delimiter: String,
    /// The cells of its first row.
    pub header: Vec<String>,
    /// The rows after it.
    pub rows: Vec<Vec<String>>,
    /// Every profile with the columns it does not find, those that fit best first.
    pub profile_fits: Vec<ProfileFit>,
}

/// How well a profile fits a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ProfileFit {
    /// The profile's id.
    pub profile: String,
    /// Columns it needs that the header lacks or has more than once; none: it fits.
    pub missing: Vec<String>,
    /// Whether another fits as well and neither the file nor its name tells which: a person must.
    pub alike: bool,
}

/// Looks at a file.
///
/// # Errors
///
/// Where the file cannot be read. An empty file is no error: it has no header.
pub fn preview(path: &Path, profiles: &[(String, &Profile)]) -> Result<FilePreview, ReadError> {
    let file = File::open(path)?;
    let size = u32::try_from(file.metadata()?.len()).unwrap_or(u32::MAX);
    let mut begun = begin(file, &FileRules::default())?;
    let table = Table::read(&mut begun.rows, HeaderRow::FURTHEST as usize)?;
    let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy();
    let cut = |cell: &String| cell.chars().take(CELL_SHOWN).collect::<String>();
    let mut shown = table.rows.iter().take(SHOWN + 1).map(|row| row.cells.iter().map(cut).collect::<Vec<_>>());
    Ok(FilePreview {
        path: path.display().to_string(),
        size,
        encoding: begun.encoding.to_owned(),
        delimiter: char::from(begun.delimiter).to_string(),
        header: shown.next().unwrap_or_default(),
        rows: shown.collect(),
        profile_fits: if json::begins(begun.sample.as_bytes()) {
            json_fits(&begun.sample, &stem, profiles)
        } else {
            fits(&table, sniff::find_header(&table).place, &stem, profiles)
        },
    })
}

/// How well each profile fits a file of JSON, by its beginning: one fits that reads JSON and finds any of its lists named there.
pub(crate) fn json_fits(sample: &str, stem: &str, profiles: &[(String, &Profile)]) -> Vec<ProfileFit> {
    ranked(stem, profiles, |profile| {
        let FileRules { format, records, rows, .. } = &profile.file;
        if *format != Format::Json {
            return missing(profile, &[]);
        }
        let lists: Vec<&String> = records.iter().chain(rows).collect();
        let there = |list: &&String| list.split(['/', '.']).all(|name| sample.contains(&format!("\"{name}\"")));
        if lists.is_empty() || lists.iter().any(there) { Vec::new() } else { lists.into_iter().cloned().collect() }
    })
}

/// How well each profile fits a file's first rows; `found` is where the header seems to be.
pub(crate) fn fits(table: &Table, found: HeaderRow, stem: &str, profiles: &[(String, &Profile)]) -> Vec<ProfileFit> {
    ranked(stem, profiles, |profile| missing(profile, &header(table, found, profile.file.header_row)))
}

/// The better fit first: what lacks least; then a person's own, what asks for more columns, what the file's name speaks of.
/// Of those alike the newest by the number in its name.
fn ranked(stem: &str, profiles: &[(String, &Profile)], lacking: impl Fn(&Profile) -> Vec<String>) -> Vec<ProfileFit> {
    let said = pieces(stem);
    let one = |(id, profile): &(String, &Profile)| {
        let fit = ProfileFit { profile: id.clone(), missing: lacking(profile), alike: false };
        let name = pieces(&profile.name);
        let spoken = name.intersection(&said).count();
        let newest = name.iter().filter_map(|piece| piece.parse::<u32>().ok()).max();
        let asked = missing(profile, &[]).len();
        let rank = (fit.missing.len(), builtin(id).is_some(), Reverse(asked), Reverse(spoken));
        (rank, Reverse(newest), fit)
    };
    let mut fits: Vec<_> = profiles.iter().map(one).collect();
    fits.sort_by_key(|(rank, newest, _)| (*rank, *newest));
    for at in 1..fits.len() {
        if fits[at].2.missing.is_empty() && fits[at].0 == fits[at - 1].0 {
            fits[at - 1].2.alike = true;
            fits[at].2.alike = true;
        }
    }
    fits.into_iter().map(|(.., fit)| fit).collect()
}

/// A name's words and numbers: `Mid2018` is two.
fn pieces(name: &str) -> BTreeSet<String> {
    let mut cut = String::with_capacity(name.len() + 8);
    let mut before = false;
    for sign in name.chars() {
        let digit = sign.is_ascii_digit();
        if digit != before {
            cut.push(' ');
        }
        cut.push(sign);
        before = digit;
    }
    let words = cut.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The names of columns where a profile looks for them; none where there are none.
fn header(table: &Table, found: HeaderRow, stated: HeaderRow) -> Vec<String> {
    let place = if stated == HeaderRow::Auto { found } else { stated };
    let row = match place {
        HeaderRow::At(row) => table.rows.iter().find(|known| known.row == row),
        HeaderRow::Last => table.rows.last(),
        HeaderRow::Auto | HeaderRow::None => None,
    };
    let names = row.map(|row| row.cells.iter().map(|cell| trimmed(cell).to_owned()).collect::<Vec<_>>());
    let lettered = || (0..table.rows.first().map_or(0, |row| row.cells.len())).map(letters).collect();
    let mut names = names.unwrap_or_else(|| if place == HeaderRow::None { lettered() } else { Vec::new() });
    if names.first().is_some_and(|first| is_problem_column(first)) {
        names.remove(0);
    }
    names
}
