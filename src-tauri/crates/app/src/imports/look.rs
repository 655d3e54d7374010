//! A file looked at before it is imported: what was found, what was guessed, and the profile that follows.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sanad_exchange::guess::renamed;
use sanad_exchange::look::{About, ColumnMatch, FormWish, ImportLook};
use sanad_exchange::profile::Profile;

use super::load::unreadable;
use super::profiles::{ProfileInfo, add_profile, known, refused};
use crate::{AppError, Result, Workspace};

/// Looks at a file: how it is written, what its columns mean, and the profile that would read it.
///
/// # Errors
/// `file_…` with `path` where it cannot be read or is no table; the database's own.
pub async fn look(workspace: &Workspace, path: &Path, sheet: Option<String>) -> Result<ImportLook> {
    match_columns(workspace, path, FormWish { sheet, ..FormWish::default() }, Vec::new()).await
}

/// Whether a file may have sheets to choose from.
///
/// # Errors
/// `file_…` with `path` where it cannot be read.
pub fn may_have_sheets(path: &Path) -> Result<bool> {
    const SAMPLE: u64 = 64 * 1024;
    let mut sample = Vec::new();
    let read = File::open(path).and_then(|file| file.take(SAMPLE).read_to_end(&mut sample));
    read.map_err(|error| AppError::file(path, error))?;
    Ok(sanad_exchange::may_have_sheets(&sample))
}

/// Looks again, with what the person has corrected of the file's form and of what its columns mean.
///
/// # Errors
/// As [`look`].
pub async fn match_columns(
    workspace: &Workspace,
    path: &Path,
    wish: FormWish,
    columns: Vec<ColumnMatch>,
) -> Result<ImportLook> {
    let known = known(workspace).await?;
    let path = path.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let known: Vec<(String, &Profile)> = known.iter().map(|(id, profile)| (id.clone(), profile)).collect();
        looked(&path, &wish, &columns, &known).map_err(|error| error.at(&path))
    });
    looked.await.map_err(|error| AppError::new("file_failed").with("detail", error))?
}

fn looked(path: &Path, wish: &FormWish, columns: &[ColumnMatch], known: &[(String, &Profile)]) -> Result<ImportLook> {
    let file = File::open(path)?;
    let shown = path.display().to_string();
    let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy();
    let about = About { path: &shown, stem: &stem, size: file.metadata()?.len() };
    sanad_exchange::look::look(file, about, wish, columns, known).map_err(unreadable)
}

/// Below this, in percent, what a column is taken for is a person's to say: nothing is written by it unasked.
const SURE: u32 = 60;

/// By what a file without a profile is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Guessed {
    /// The id of the known profile whose columns the file has; else the text of the profile that the look made.
    pub profile: String,
    /// Whether it is a known one.
    pub known: bool,
    /// What was seen.
    pub look: ImportLook,
}

/// Finds by what a file is read where nobody says: the best fitting profile, the workspace's own before those that come with the
/// program, or else what it shows by itself.
///
/// # Errors
/// As [`look`]; `import_which_profile` with `found`, the ids of profiles that fit alike; `import_not_guessed` with `found`, the
/// columns' names, where no profile fits and nothing was recognised for sure, `import_sheet_not_guessed` with `sheet` and `sheets`
/// besides where the file has several.
pub async fn guessed(workspace: &Workspace, path: &Path, sheet: Option<String>) -> Result<Guessed> {
    let look = look(workspace, path, sheet.clone()).await?;
    if let Some(fit) = look.profile_fits.first().filter(|fit| fit.missing.is_empty()) {
        if fit.alike {
            let alike = look.profile_fits.iter().take_while(|fit| fit.alike);
            let found: Vec<&str> = alike.map(|fit| fit.profile.as_str()).collect();
            return Err(AppError::new("import_which_profile").with("found", found.join(", ")).at(path));
        }
        return Ok(Guessed { profile: fit.profile.clone(), known: true, look });
    }
    let look = sure(workspace, path, sheet, look).await?;
    if look.toml.is_empty() {
        let found: Vec<&str> = look.columns.iter().take(100).map(|column| column.header.as_str()).collect();
        let code = if look.sheets.len() > 1 { "import_sheet_not_guessed" } else { "import_not_guessed" };
        let mut error = AppError::new(code).with("found", found.join(", "));
        if look.sheets.len() > 1 {
            let sheets: Vec<&str> = look.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            let sheet = look.form.sheet.as_deref().unwrap_or_default();
            error = error.with("sheet", sheet).with("sheets", sheets.join(", "));
        }
        return Err(error.at(path));
    }
    Ok(Guessed { profile: look.toml.clone(), known: false, look })
}

/// A look without the columns that were recognised, but not for sure.
async fn sure(workspace: &Workspace, path: &Path, sheet: Option<String>, look: ImportLook) -> Result<ImportLook> {
    let unsure = look.columns.iter().filter(|column| column.field.is_some() && column.score < SURE);
    let unsure: Vec<_> = unsure.map(|column| ColumnMatch { at: column.at, field: None, dates: Vec::new() }).collect();
    if unsure.is_empty() {
        return Ok(look);
    }
    let left: Vec<u32> = unsure.iter().map(|column| column.at).collect();
    let wish = FormWish { sheet, ..FormWish::default() };
    let mut look = match_columns(workspace, path, wish, unsure).await?;
    for column in look.columns.iter_mut().filter(|column| left.contains(&column.at)) {
        // Nobody has chosen it: it is not recognised.
        column.score = 0;
    }
    Ok(look)
}

/// Keeps a profile's text under a name; one of the workspace's own with that name is replaced.
///
/// # Errors
/// As [`add_profile`].
pub async fn save_profile(workspace: &Workspace, name: &str, text: &str) -> Result<ProfileInfo> {
    add_profile(workspace, &renamed(text, name).map_err(refused)?).await
}
