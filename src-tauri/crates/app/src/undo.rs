//! Undo: the last change of one's own, or a given entry.

use sanad_store::{Right, history, undo};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// What was undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Undone {
    /// The entry that was undone.
    pub seq: u32,
    /// What it had done: `supplier.update`.
    pub action: String,
    /// The record it had changed.
    pub record: Option<String>,
}

/// Undoes the person's last change of this sitting that still stands; none when there is nothing to undo. What was done
/// before the workspace was opened is undone from its history, where it can be seen first.
///
/// # Errors
/// `undo_conflict` naming what changed since, and the database's own.
pub async fn last(workspace: &Workspace) -> Result<Option<Undone>> {
    let ctx = workspace.ctx().await;
    let told = history::last_of(&workspace.store().read().await?, &ctx.actor).await?;
    match told.filter(|told| told.entry.seq > workspace.since() && told.entry.action != "workspace.create") {
        Some(told) => entry(workspace, told.entry.seq, false).await.map(Some),
        None => Ok(None),
    }
}

/// Undoes one entry. With `force`, what was changed since stays.
///
/// # Errors
/// `undo_conflict`, `not_undoable`, `not_found`, and the database's own.
pub async fn entry(workspace: &Workspace, seq: i64, force: bool) -> Result<Undone> {
    let ctx = workspace.ctx().await;
    let told = history::entry(&workspace.store().read().await?, seq)
        .await?
        .ok_or_else(|| AppError::new("not_found").with("what", "entry"))?;
    let action = format!("{}.undo", told.entry.entity);
    let own = workspace.own_setting("");
    let right = match told.entry.entity.as_str() {
        "supplier" | "category" | "document" => Right::EditSuppliers,
        "contract" => Right::EditContracts,
        "term" => Right::EditTerms,
        "risk" | "risk_model" | "country_index" => Right::EditRisk,
        "deliveries" if told.entry.action == "deliveries.chase" => Right::ChaseOrders,
        "deliveries" => Right::AttributeFailures,
        "import" | "profile" => Right::Import,
        "settings" if told.entry.record.as_ref().is_some_and(|key| key.starts_with(&own)) => Right::OwnSettings,
        _ => Right::Configure,
    };
    let told = workspace
        .store()
        .write(&ctx, right, &action, async |tx| -> Result<history::Told> { Ok(undo::undo(tx, seq, force).await?) })
        .await?;
    if told.entry.entity == "settings" {
        sanad_store::settings::load_zone(workspace.store()).await?;
    }
    Ok(Undone { seq: u32::try_from(seq).unwrap_or(u32::MAX), action: told.entry.action, record: told.entry.record })
}
