//! Checking a file: everything that is wrong with it, and what it would write, before anything is written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_exchange::profile::Profile;
use sanad_store::Right;
use sanad_store::door::Failure;
use sanad_store::imports::{self, Applied, Source, Writes};
use sanad_store::{Ctx, StoreError, journal};
use serde::{Deserialize, Serialize};
use tokio::sync::MutexGuard;

use super::day_back::{DayBack, day, standing_day};
use super::load::{Loaded, load};
use super::{columns, profiles};
use crate::suppliers::{Newcomer, newcomers};
use crate::task::Task;
use crate::{AppError, Result, Workspace};

/// How many problems come with a check; the rest by [`problems`].
const SHOWN: u32 = 200;
/// How many new suppliers that may stand already are named.
const NAMED: usize = 20;

/// What is wrong in one cell, or with the row as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportProblem {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// The column's header; a field's name where no single column says it; empty for the row as a whole.
    pub column: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong.
    pub code: String,
    /// What the sentence needs.
    pub params: BTreeMap<String, String>,
}

/// How often one thing is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProblemCount {
    /// What is wrong.
    pub code: String,
    /// In which column.
    pub column: String,
    /// How often.
    pub n: u32,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportCheck {
    /// By which it is applied, until another file is checked.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// The profile's name.
    pub profile: String,
    /// Rows read.
    pub read: u32,
    /// Rows that can go in.
    pub good: u32,
    /// Rows that cannot.
    pub rejected: u32,
    /// Rows that say nothing new.
    pub unchanged: u32,
    /// How many problems there are.
    pub problems_total: u32,
    /// The first of them.
    pub problems: Vec<ImportProblem>,
    /// Problems counted.
    pub by_code: Vec<ProblemCount>,
    /// Records that applying it would write, by kind.
    pub writes: Vec<Writes>,
    /// Receipts of this file are complete to this date.
    pub complete_to: Option<NaiveDate>,
    /// The workspace's day that applying it would turn back, where it would.
    pub day_back: Option<DayBack>,
    /// A standing import of the same file by the same profile.
    pub already: Option<String>,
    /// How many of the suppliers it would add may stand already, under another code.
    pub newcomers_total: u32,
    /// The first of them, by code.
    pub newcomers: Vec<Newcomer>,
}

/// A checked file, staged and ready to be applied: one at a time in a workspace.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) profile: Arc<Profile>,
    pub(super) source: Source,
    /// The journal's last sequence when it was checked.
    pub(super) head: i64,
}

/// The check in a workspace, kept to oneself for as long as this lives.
pub(super) type Held<'w> = MutexGuard<'w, Option<Checked>>;

/// Reads and checks a file; nothing of the workspace changes.
///
/// # Errors
/// `file_…` where it cannot be read by the profile, `profile_…`, `not_found` for an unknown profile, `cancelled`, and the
/// database's own.
pub async fn check(workspace: &Workspace, path: &Path, profile: &str, task: &Task) -> Result<ImportCheck> {
    let mut held = workspace.checked().lock().await;
    stage(workspace, &mut held, path, profile, None, task).await?;
    let checked = of(&held, None)?;
    let rehearsed = rehearse(workspace, checked, task).await?;
    told(workspace, checked, rehearsed).await
}

/// A part of the problems that a check found, by row.
///
/// # Errors
/// `check_expired`, and the database's own.
pub async fn problems(workspace: &Workspace, check: &str, offset: u32, limit: u32) -> Result<Vec<ImportProblem>> {
    let held = workspace.checked().lock().await;
    listed(workspace, of(&held, Some(check))?, offset, limit).await
}

/// The check that stands, if it is the one that is meant.
pub(super) fn of<'c>(held: &'c Held<'_>, id: Option<&str>) -> Result<&'c Checked> {
    held.as_ref().filter(|checked| id.is_none_or(|id| id == checked.id)).ok_or_else(|| AppError::new("check_expired"))
}

/// Reads and checks a file and leaves it staged.
pub(super) async fn stage(
    workspace: &Workspace,
    held: &mut Held<'_>,
    path: &Path,
    profile: &str,
    sheet: Option<&str>,
    task: &Task,
) -> Result<()> {
    **held = None;
    let profile = profiles::for_sheet(workspace, profile, sheet).await?;
    let store = workspace.store();
    let seen = journal::head(&store.read().await?).await?.seq;
    let Loaded { reading, mut digest } = load(store, path, profile.clone(), workspace.ctx().await.today, task).await?;
    task.say("check", 0, None);
    task.unless_cancelled(async { Ok(imports::check(store, columns::names_suppliers(&profile)).await?) }).await?;
    let refused = store.staged_refused().await?;
    for row in &refused {
        digest.update(&row.to_le_bytes());
    }
    let source = Source {
        file_name: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        file_hash: hex(&reading.file_hash),
        profile: profile.name.clone(),
        profile_hash: hex(&profile.hash),
        read: reading.read,
        rejected: u32::try_from(refused.len()).unwrap_or(u32::MAX),
        complete_to: reading.complete_to,
        digest: digest.finalize().to_hex().to_string(),
    };
    let id = workspace.ctx().await.ids.next();
    **held = Some(Checked { id, path: path.to_owned(), profile, source, head: seen });
    Ok(())
}

/// Says what was found.
async fn told(
    workspace: &Workspace,
    checked: &Checked,
    (applied, day_back): (Applied, Option<DayBack>),
) -> Result<ImportCheck> {
    let Source { file_name, file_hash, profile, profile_hash, read, rejected, complete_to, .. } = &checked.source;
    let by_code: Vec<ProblemCount> = workspace
        .store()
        .staged_problem_counts()
        .await?
        .into_iter()
        .map(|(code, column, n)| ProblemCount { code, column: columns::header(&checked.profile, &column), n })
        .collect();
    let (newcomers_total, newcomers) = newcomers(workspace, NAMED).await?;
    Ok(ImportCheck {
        id: checked.id.clone(),
        file: file_name.clone(),
        profile: profile.clone(),
        read: *read,
        good: read.saturating_sub(*rejected),
        rejected: *rejected,
        unchanged: applied.unchanged,
        problems_total: by_code.iter().map(|counted| counted.n).sum(),
        problems: listed(workspace, checked, 0, SHOWN).await?,
        by_code,
        writes: applied.writes,
        complete_to: *complete_to,
        day_back,
        already: imports::same(&workspace.store().read().await?, file_hash, profile_hash).await?,
        newcomers_total: u32::try_from(newcomers_total).unwrap_or(u32::MAX),
        newcomers,
    })
}

pub(super) async fn listed(
    workspace: &Workspace,
    checked: &Checked,
    offset: u32,
    limit: u32,
) -> Result<Vec<ImportProblem>> {
    let said = workspace.store().staged_problems(offset, limit).await?;
    said.into_iter()
        .map(|(row, column, value, code, params)| {
            let params = serde_json::from_str(&params).map_err(StoreError::from)?;
            Ok(ImportProblem { row, column: columns::header(&checked.profile, &column), value, code, params })
        })
        .collect()
}

/// Writes everything and takes it back: the honest way to know what applying would write, and what day it would be then.
pub(super) async fn rehearse(
    workspace: &Workspace,
    checked: &Checked,
    task: &Task,
) -> Result<(Applied, Option<DayBack>)> {
    let ctx = workspace.ctx().await;
    let before = standing_day(workspace).await?;
    let rehearsed = workspace
        .store()
        .write(&ctx, Right::Import, "import.check", async |tx| -> std::result::Result<(), Rehearsed> {
            let applied = write(tx, &ctx, checked, "compare", task).await.map_err(Rehearsed::Failed)?;
            let after = day(tx.db(), ctx.today).await.map_err(Rehearsed::Failed)?;
            Err(Rehearsed::Done(applied, after))
        })
        .await;
    match rehearsed {
        Err(Rehearsed::Done(applied, after)) => Ok((applied, DayBack::between(before, after))),
        Err(Rehearsed::Failed(error)) => Err(error),
        Ok(()) => Err(AppError::new("corrupt").with("what", "rehearsal")),
    }
}

/// Writes what is staged, step by step, until done or cancelled.
pub(super) async fn write(
    tx: &sanad_store::Tx,
    ctx: &Ctx,
    checked: &Checked,
    phase: &str,
    task: &Task,
) -> Result<Applied> {
    let step = |done| task.say(phase, done, Some(imports::STEPS));
    step(0);
    task.unless_cancelled(async { Ok(Box::pin(imports::apply(tx, ctx, &checked.id, &checked.source, &step)).await?) })
        .await
}

/// Why a rehearsal ended: always by an error, so that the door keeps nothing of it.
enum Rehearsed {
    Done(Applied, NaiveDate),
    Failed(AppError),
}

impl From<StoreError> for Rehearsed {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Failure for Rehearsed {
    fn store(&self) -> Option<&StoreError> {
        None
    }

    fn is_busy(&self) -> bool {
        matches!(self, Self::Failed(error) if error.is_busy())
    }

    fn ends_transaction(&self) -> bool {
        matches!(self, Self::Failed(error) if error.ends_transaction())
    }
}

fn hex(bytes: &[u8; 32]) -> String {
    blake3::Hash::from_bytes(*bytes).to_hex().to_string()
}
