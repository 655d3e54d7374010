//! Writing a checked file, listing what was written, and taking it back.

use std::time::Instant;

use chrono::{DateTime, NaiveDate, Utc};
use sanad_store::imports::{self, Applied, Import, Writes};
use sanad_store::{Right, journal};
use serde::{Deserialize, Serialize};

use super::check::{Checked, of, write};
use super::columns;
use super::day_back::{DayBack, standing_day};
use crate::task::Task;
use crate::{AppError, Result, Workspace};

/// An import that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ImportSummary {
    /// Id.
    pub id: String,
    /// Its journal entry; 0 when it said nothing new, so that nothing was written.
    pub seq: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// The file's name.
    pub file: String,
    /// The profile's name.
    pub profile: String,
    /// Rows read: written, unchanged and rejected together.
    pub read: u32,
    /// Rows of which at least one record was new or changed.
    pub written: u32,
    /// Rows that said nothing new.
    pub unchanged: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Records by kind.
    pub writes: Vec<Writes>,
    /// Receipts of this file are complete to this date.
    pub complete_to: Option<NaiveDate>,
    /// The workspace's day that it has turned back, where it has; none in a list.
    pub day_back: Option<DayBack>,
    /// Whether it was undone.
    pub undone: bool,
    /// How long writing took; 0 in a list.
    pub ms: u32,
}

impl From<Import> for ImportSummary {
    fn from(import: Import) -> Self {
        let Import {
            id,
            seq,
            at,
            actor,
            file_name,
            file_hash: _,
            profile,
            profile_hash: _,
            read,
            written,
            unchanged,
            rejected,
            writes,
            complete_to,
            digest: _,
            undone,
        } = import;
        let seq = u32::try_from(seq).unwrap_or(u32::MAX);
        Self {
            id,
            seq,
            at,
            actor,
            file: file_name,
            profile,
            read,
            written,
            unchanged,
            rejected,
            writes,
            complete_to,
            day_back: None,
            undone,
            ms: 0,
        }
    }
}

/// Writes the good rows of a checked file, in one transaction with one journal entry. What says nothing new writes nothing
/// and leaves no entry.
///
/// # Errors
/// `check_expired` when another file was checked since, or when what the workspace refuses is no longer the same;
/// `cancelled`; and the database's own. Nothing is written then.
pub async fn apply(workspace: &Workspace, check: &str, task: &Task) -> Result<ImportSummary> {
    let mut held = workspace.checked().lock().await;
    let summary = put(workspace, of(&held, Some(check))?, task).await?;
    *held = None;
    Ok(summary)
}

pub(super) async fn put(workspace: &Workspace, checked: &Checked, task: &Task) -> Result<ImportSummary> {
    let started = Instant::now();
    still_fits(workspace, checked).await?;
    let ctx = workspace.ctx().await;
    let before = standing_day(workspace).await?;
    let applied = workspace
        .store()
        .write(&ctx, Right::Import, "import.apply", async |tx| write(tx, &ctx, checked, "write", task).await)
        .await?;
    let ms = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
    if applied.written > 0 {
        let day_back = DayBack::between(before, standing_day(workspace).await?);
        return Ok(ImportSummary { day_back, ms, ..one(workspace, &checked.id).await?.into() });
    }
    let Applied { writes, written, unchanged } = applied;
    let source = checked.source.clone();
    Ok(ImportSummary {
        id: checked.id.clone(),
        seq: 0,
        at: ctx.now,
        actor: ctx.actor,
        file: source.file_name,
        profile: source.profile,
        read: source.read,
        written,
        unchanged,
        rejected: source.rejected,
        writes,
        complete_to: source.complete_to,
        day_back: None,
        undone: false,
        ms,
    })
}

/// What was refused must still be refused, and nothing else, when the workspace has changed since the check.
async fn still_fits(workspace: &Workspace, checked: &Checked) -> Result<()> {
    let store = workspace.store();
    if journal::head(&store.read().await?).await?.seq == checked.head {
        return Ok(());
    }
    imports::check(store, columns::names_suppliers(&checked.profile)).await?;
    let refused = store.staged_refused().await?.len();
    if u32::try_from(refused).ok() == Some(checked.source.rejected) {
        Ok(())
    } else {
        Err(AppError::new("check_expired"))
    }
}

/// All imports, newest first, undone ones too.
///
/// # Errors
/// The database's own.
pub async fn list(workspace: &Workspace) -> Result<Vec<ImportSummary>> {
    let db = workspace.store().read().await?;
    Ok(imports::all(&db).await?.into_iter().map(Into::into).collect())
}

/// Takes a whole import back. With `force`, rows edited since stay as they are.
///
/// # Errors
/// `undo_conflict` listing rows edited since, `not_undoable` for one undone already, `not_found`, and the database's own.
pub async fn undo(workspace: &Workspace, id: &str, force: bool) -> Result<ImportSummary> {
    let import = one(workspace, id).await?;
    crate::undo::entry(workspace, import.seq, force).await?;
    Ok(ImportSummary { undone: true, ..import.into() })
}

async fn one(workspace: &Workspace, id: &str) -> Result<Import> {
    let all = imports::all(&workspace.store().read().await?).await?;
    all.into_iter()
        .find(|import| import.id == id)
        .ok_or_else(|| AppError::new("not_found").with("what", "import").with("id", id))
}
