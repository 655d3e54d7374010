//! The Desk as it was last reckoned, and whether it still holds.

use chrono::{Days, NaiveDate};
use sanad_domain::desk::{Decision, DecisionKind, Limits, Weeks};
use sanad_domain::suppliers::Page;
use sanad_store::desk::{self, Kept, KeptDecision};
use sanad_store::{Seen, StoreError, definitions, journal, settings};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};

use super::reckon::Reckoned;
use super::{DeskCounts, DeskFigures, DeskQuery, DeskView, PAGE};
use crate::settings::WorkspaceSettings;
use crate::{AppError, Result, Workspace};

/// Raised with every change to how the Desk is reckoned or kept: what an older program kept is then no longer fresh.
const FORM: u32 = 3;
/// The Desk of a day not kept is stood in for by that of one so many days before, while it is reckoned.
const STANDS_IN: u64 = 7;

/// What the Desk of a day is reckoned from.
pub(super) struct Basis {
    /// What is read.
    pub seen: Seen,
    /// The day in view.
    pub day: NaiveDate,
    /// The journal's sequence that is seen.
    pub seq: i64,
    /// The workspace's own settings.
    pub settings: WorkspaceSettings,
    /// The rules' thresholds.
    pub limits: Limits,
    /// The hash of all that decides besides what is seen.
    pub definition: String,
}

/// All but the decisions, as kept.
#[derive(Serialize, Deserialize)]
struct Body {
    counts: DeskCounts,
    older_overdue: u32,
    figures: DeskFigures,
    weeks: Weeks,
}

/// Where a page goes on: after this decision.
type Cursor = (NaiveDate, String);

impl Basis {
    /// Of the day in view, as known at its end; none is today.
    ///
    /// # Errors
    /// The database's own.
    pub async fn settle(workspace: &Workspace, db: &DatabaseTransaction, as_of: Option<NaiveDate>) -> Result<Self> {
        let seen = workspace.seen(db, as_of).await?;
        let seq = match seen {
            Seen::Now => journal::head(db).await?.seq,
            Seen::At(seq) => seq,
        };
        let own: Option<WorkspaceSettings> = settings::get(db, settings::WORKSPACE).await?;
        let settings = own.unwrap_or_else(|| WorkspaceSettings::starting("", "UTC"));
        let in_force = definitions::all(db, seen).await?.into_iter().find(|named| named.in_force);
        let in_force = in_force.map(|named| (named.body, named.target));
        let limits = Limits::default();
        let decides = serde_json::to_vec(&(FORM, limits, in_force, &settings)).map_err(StoreError::from)?;
        let day = as_of.unwrap_or(workspace.ctx().await.today);
        Ok(Self { seen, day, seq, settings, limits, definition: blake3::hash(&decides).to_hex().to_string() })
    }
}

/// The Desk of a day as kept; none where neither it nor one of the days before is.
///
/// # Errors
/// The database's own.
pub(super) async fn view(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<Option<DeskView>> {
    let db = workspace.store().read().await?;
    let basis = Basis::settle(workspace, &db, as_of).await?;
    let mut kept = desk::of_day(&db, basis.day).await?;
    if kept.is_none() && basis.seen == Seen::Now {
        let from = basis.day.checked_sub_days(Days::new(STANDS_IN)).unwrap_or(basis.day);
        kept = desk::last_before(&db, from, basis.day).await?;
    }
    let Some(kept) = kept else { return Ok(None) };
    // What an older program kept may not be readable: then it is as if it were not there.
    let Ok(Body { counts, older_overdue, figures, weeks }) = serde_json::from_str(&kept.body) else { return Ok(None) };
    let same = kept.as_of == basis.day && kept.definition == basis.definition;
    let fresh = same && desk::holds(&db, kept.seq, basis.seq).await?;
    let Ok((decisions, next)) = part(&db, kept.as_of, None, None).await else { return Ok(None) };
    let seq = u32::try_from(kept.seq).unwrap_or(u32::MAX);
    Ok(Some(DeskView { as_of: kept.as_of, seq, fresh, counts, older_overdue, decisions, next, figures, weeks }))
}

/// A page of the decisions kept of a day, all or of one kind: the first, or the one after a cursor.
///
/// # Errors
/// `not_found` for a cursor that is none, and the database's own.
pub(super) async fn page(workspace: &Workspace, query: &DeskQuery) -> Result<Page<Decision>> {
    let db = workspace.store().read().await?;
    let missing = |_| AppError::new("not_found").with("what", "cursor");
    let after: Option<Cursor> = query.cursor.as_deref().map(serde_json::from_str).transpose().map_err(missing)?;
    let kept = desk::of_day(&db, query.as_of).await?;
    let body: Option<Body> = kept.and_then(|kept| serde_json::from_str(&kept.body).ok());
    let counts = body.map(|body| body.counts);
    let total = counts.map_or(0, |counts| match query.kind {
        Some(kind) => counts.by_kind.get(&kind).copied().unwrap_or_default(),
        None => counts.total,
    });
    let (items, next) = part(&db, query.as_of, query.kind, after).await?;
    Ok(Page { total, items, next })
}

async fn part(
    db: &impl ConnectionTrait,
    as_of: NaiveDate,
    kind: Option<DecisionKind>,
    after: Option<Cursor>,
) -> Result<(Vec<Decision>, Option<String>)> {
    let mut found = desk::decisions(db, as_of, kind.map(DecisionKind::code), after.as_ref(), PAGE + 1).await?;
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let read = |kept: &KeptDecision| serde_json::from_str(&kept.body).map_err(|error| StoreError::from(error).into());
    let decisions = found.iter().map(read).collect::<Result<Vec<Decision>>>()?;
    let next = decisions.last().filter(|_| more).map(cursor).transpose()?;
    Ok((decisions, next))
}

/// Where the page after a decision begins.
pub(super) fn cursor(last: &Decision) -> Result<String> {
    let cursor: Cursor = (last.decide_by, last.key.clone());
    Ok(serde_json::to_string(&cursor).map_err(StoreError::from)?)
}

/// Keeps what was reckoned.
///
/// # Errors
/// The database's own.
pub(super) async fn keep(workspace: &Workspace, reckoned: &Reckoned) -> Result<()> {
    let DeskView { as_of, counts, older_overdue, figures, weeks, .. } = reckoned.view.clone();
    let body = serde_json::to_string(&Body { counts, older_overdue, figures, weeks }).map_err(StoreError::from)?;
    let kept = Kept { as_of, seq: reckoned.seq, definition: reckoned.definition.clone(), body };
    let decisions = reckoned.decisions.iter().map(|decision| {
        let body = serde_json::to_string(decision).map_err(StoreError::from)?;
        Ok(KeptDecision { decide_by: decision.decide_by, key: decision.key.clone(), body })
    });
    let decisions = decisions.collect::<Result<Vec<_>>>()?;
    Ok(desk::keep(workspace.store(), &kept, &decisions).await?)
}
