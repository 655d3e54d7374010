//! A file in one go, for the command line and nightly work.

use std::path::{Path, PathBuf};

use sanad_store::imports::{Applied, Writes};
use serde::{Deserialize, Serialize};

use super::apply::{ImportSummary, put};
use super::check::{ImportProblem, listed, of, rehearse, stage};
use super::day_back::DayBack;
use super::rejects::give_back;
use crate::settings::Lang;
use crate::suppliers::{Newcomer, newcomers};
use crate::task::Task;
use crate::{Result, Workspace};

/// How many new suppliers that may stand already are listed.
const NAMED: usize = 1000;
/// How many problems are listed. All of them come with the rejected rows.
const LISTED: u32 = 10_000;

/// What is to be imported, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The file.
    pub path: PathBuf,
    /// A profile's id or name, where its file lies, or its text.
    pub profile: String,
    /// The sheet of a spreadsheet, by name or number, in place of the profile's.
    pub sheet: Option<String>,
    /// Only say what would be written.
    pub dry_run: bool,
    /// Where refused rows go, and the language of what is wrong with them. The file is made also when there are none, with the
    /// header alone.
    pub rejects: Option<(PathBuf, Lang)>,
}

/// What came of it. `read` = `written` + `unchanged` + `rejected`, in rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportReport {
    /// By which it can be undone; none when nothing was written.
    pub import: Option<String>,
    /// Rows read.
    pub read: u32,
    /// Rows of which at least one record was new or changed.
    pub written: u32,
    /// Rows that said nothing new.
    pub unchanged: u32,
    /// Rows refused.
    pub rejected: u32,
    /// What is wrong, the first ten thousand.
    pub problems: Vec<ImportProblem>,
    /// Records by kind.
    pub writes: Vec<Writes>,
    /// The workspace's day that it has turned back (or would), where it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_back: Option<DayBack>,
    /// Suppliers that are new though one very like them stands under another code, the first thousand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub newcomers: Vec<Newcomer>,
}

/// Checks a file and writes its good rows at once.
///
/// # Errors
/// As [`super::check`] and [`super::apply`].
pub async fn run(workspace: &Workspace, wanted: &Run, task: &Task) -> Result<ImportReport> {
    let Run { path, profile, sheet, dry_run, rejects } = wanted;
    let mut held = workspace.checked().lock().await;
    stage(workspace, &mut held, Path::new(path), profile, sheet.as_deref(), task).await?;
    let checked = of(&held, None)?;
    let problems = listed(workspace, checked, 0, LISTED).await?;
    let (_, newcomers) = newcomers(workspace, NAMED).await?;
    if let Some((into, lang)) = rejects {
        give_back(workspace, checked, into, *lang).await?;
    }
    let (read, rejected) = (checked.source.read, checked.source.rejected);
    let (import, Applied { written, unchanged, writes }, day_back) = if *dry_run {
        let (applied, day_back) = rehearse(workspace, checked, task).await?;
        (None, applied, day_back)
    } else {
        let ImportSummary { id, seq, written, unchanged, writes, day_back, .. } = put(workspace, checked, task).await?;
        ((seq > 0).then_some(id), Applied { written, unchanged, writes }, day_back)
    };
    *held = None;
    Ok(ImportReport { import, read, written, unchanged, rejected, problems, writes, day_back, newcomers })
}
