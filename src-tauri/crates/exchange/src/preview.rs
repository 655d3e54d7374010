//! A first look at a file, before a profile is chosen.

use std::fs::File;
use std::path::Path;

use serde::Serialize;

use crate::profile::{FileRules, Profile};
use crate::read::{ReadError, RowReader, begin, needed};

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
}

/// Looks at a file.
///
/// # Errors
///
/// Where the file cannot be read. An empty file is no error: it has no header.
pub fn preview(path: &Path, profiles: &[(String, &Profile)]) -> Result<FilePreview, ReadError> {
    let file = File::open(path)?;
    let size = u32::try_from(file.metadata()?.len()).unwrap_or(u32::MAX);
    let begun = begin(file, &FileRules::default())?;
    let mut rows = begun.rows;
    let mut shown: Vec<Vec<String>> = Vec::new();
    while shown.len() <= SHOWN && rows.advance()? {
        shown.push(rows.cells().iter().map(|cell| cell.chars().take(CELL_SHOWN).collect()).collect());
    }
    let mut shown = shown.into_iter();
    Ok(FilePreview {
        path: path.display().to_string(),
        size,
        encoding: begun.encoding.to_owned(),
        delimiter: char::from(begun.delimiter).to_string(),
        header: shown.next().unwrap_or_default(),
        rows: shown.collect(),
        profile_fits: fits(path, profiles)?,
    })
}

fn fits(path: &Path, profiles: &[(String, &Profile)]) -> Result<Vec<ProfileFit>, ReadError> {
    let mut fits = Vec::new();
    for (id, profile) in profiles {
        let missing = match RowReader::open(File::open(path)?, profile) {
            Ok(_) => Vec::new(),
            Err(ReadError::Columns { mut missing, repeated, .. }) => {
                missing.extend(repeated);
                missing
            }
            // Without a header nothing is there.
            Err(ReadError::NoHeader) => needed(profile),
            Err(other) => return Err(other),
        };
        fits.push(ProfileFit { profile: id.clone(), missing });
    }
    fits.sort_by_key(|fit| fit.missing.len());
    Ok(fits)
}
