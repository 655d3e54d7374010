//! The model: drafts are worked on, one is put in force with a reason, and none that was in force is ever changed.

use sanad_domain::errors::FieldError;
use sanad_domain::risk::{Model, ModelState};
use sanad_store::risk::{self as store, KeptModel};
use sanad_store::{Ctx, Right, Seen, Tx};
use serde_json::{Value, json};

use super::views::ModelView;
use crate::{AppError, Result, Workspace};

/// The longest reason, in characters.
pub(super) const LONGEST: usize = 2_000;

/// Every model: the draft first, then by version from the latest.
///
/// # Errors
/// The database's own.
pub async fn models(workspace: &Workspace) -> Result<Vec<ModelView>> {
    let all = store::models(&workspace.store().read().await?, Seen::Now).await?;
    let mut views: Vec<ModelView> = Vec::with_capacity(all.len());
    for kept in all {
        let successor = views.last().and_then(|next: &ModelView| next.activated_at);
        views.push(view(kept, successor));
    }
    Ok(views)
}

fn view(kept: KeptModel, successor: Option<chrono::DateTime<chrono::Utc>>) -> ModelView {
    let KeptModel { model, version, based_on, reason, activated_by, activated_at } = kept;
    let retired_at = successor.filter(|_| model.state == ModelState::Retired);
    ModelView { model, lock: version, based_on, activated_at, activated_by, reason, retired_at }
}

/// Makes the draft from a model, by id. There is one draft at most: where there is one already, it is answered as it is.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn draft(workspace: &Workspace, from: &str) -> Result<ModelView> {
    let ctx = workspace.ctx().await;
    let write = workspace.store().write(&ctx, Right::EditRisk, "risk_model.draft", async |tx| -> Result<KeptModel> {
        if let Some(draft) = store::draft(tx.db()).await? {
            return Ok(draft);
        }
        let all = store::models(tx.db(), Seen::Now).await?;
        let last = all.iter().map(|kept| kept.model.version).max().unwrap_or_default();
        let base = all.into_iter().find(|kept| kept.model.id == from);
        let base = base.ok_or_else(|| AppError::new("not_found").with("what", "risk_model"))?;
        let based_on = Some(base.model.version);
        let model = Model { id: ctx.ids.next(), version: last + 1, state: ModelState::Draft, ..base.model };
        let kept = KeptModel { model, version: 1, based_on, reason: None, activated_by: None, activated_at: None };
        store::insert(tx, &kept).await?;
        record(tx, &kept.model, None, Some(&kept));
        Ok(kept)
    });
    Ok(view(write.await?, None))
}

/// Saves a draft that is still at `lock`: its names, dimensions, impact, cuts and knock-outs.
///
/// # Errors
/// `invalid` with the fields, `version_conflict`, `not_a_draft`, `not_found`, and the database's own.
pub async fn save(workspace: &Workspace, id: &str, lock: u32, model: &Model) -> Result<ModelView> {
    let errors = model.check();
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let ctx = workspace.ctx().await;
    let write = workspace.store().write(&ctx, Right::EditRisk, "risk_model.save", async |tx| -> Result<KeptModel> {
        let stood = standing(tx, id, lock).await?;
        let Model { id: _, version: _, names, state: _, dimensions, impact, cuts, knock_outs } = model.clone();
        let model = Model { names, dimensions, impact, cuts, knock_outs, ..stood.model.clone() };
        if model == stood.model {
            return Ok(stood);
        }
        let kept = KeptModel { model, version: stood.version + 1, ..stood.clone() };
        store::replace(tx, &kept).await?;
        record(tx, &kept.model, Some(&stood), Some(&kept));
        Ok(kept)
    });
    Ok(view(write.await?, None))
}

/// Throws a draft away that is still at `lock`.
///
/// # Errors
/// `version_conflict`, `not_a_draft`, `not_found`, and the database's own.
pub async fn discard(workspace: &Workspace, id: &str, lock: u32) -> Result<()> {
    let ctx = workspace.ctx().await;
    let write = workspace.store().write(&ctx, Right::EditRisk, "risk_model.discard", async |tx| -> Result<()> {
        let stood = standing(tx, id, lock).await?;
        store::retire(tx, id).await?;
        record(tx, &stood.model, Some(&stood), None);
        Ok(())
    });
    write.await
}

/// Puts a draft that is still at `lock` in force, for a reason; the model it supersedes stays as it is, retired, so that
/// every score it ever gave can be reckoned again.
///
/// # Errors
/// `invalid` with the field `reason` or those of the model, `version_conflict`, `not_a_draft`, `not_found`, and the
/// database's own.
pub async fn activate(workspace: &Workspace, id: &str, lock: u32, reason: &str) -> Result<ModelView> {
    let reason = reasoned(reason)?;
    let ctx = workspace.ctx().await;
    let write =
        workspace.store().write(&ctx, Right::EditRisk, "risk_model.activate", async |tx| -> Result<KeptModel> {
            let stood = standing(tx, id, lock).await?;
            let errors = stood.model.check();
            if !errors.is_empty() {
                return Err(AppError::invalid(errors));
            }
            let before = store::active(tx.db(), Seen::Now).await?;
            let retired = Model { state: ModelState::Retired, ..before.model.clone() };
            store::replace(tx, &KeptModel { model: retired, version: before.version + 1, ..before }).await?;
            let kept = in_force(&ctx, stood.clone(), &reason);
            store::replace(tx, &kept).await?;
            record(tx, &kept.model, Some(&stood), Some(&kept));
            Ok(kept)
        });
    Ok(view(write.await?, None))
}

fn in_force(ctx: &Ctx, draft: KeptModel, reason: &str) -> KeptModel {
    KeptModel {
        model: Model { state: ModelState::Active, ..draft.model },
        version: draft.version + 1,
        reason: Some(reason.to_owned()),
        activated_by: Some(ctx.actor.clone()),
        activated_at: Some(ctx.now),
        ..draft
    }
}

/// A reason as it is kept.
///
/// # Errors
/// `invalid` with the field `reason`.
pub(super) fn reasoned(reason: &str) -> Result<String> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(AppError::field("reason", FieldError::new("required")));
    }
    if reason.chars().count() > LONGEST {
        return Err(AppError::field("reason", FieldError::new("too_long").with("max", LONGEST.to_string())));
    }
    Ok(reason.to_owned())
}

async fn standing(tx: &Tx, id: &str, lock: u32) -> Result<KeptModel> {
    let stood = store::model(tx.db(), id).await?;
    if stood.model.state != ModelState::Draft {
        return Err(AppError::new("not_a_draft"));
    }
    if stood.version != lock {
        return Err(AppError::new("version_conflict").with("version", stood.version));
    }
    Ok(stood)
}

fn record(tx: &Tx, model: &Model, before: Option<&KeptModel>, after: Option<&KeptModel>) {
    tx.record("risk_model", Some(model.id.clone()), None, before.map(told), after.map(told));
}

fn told(kept: &KeptModel) -> Value {
    json!({ "model": kept.model, "reason": kept.reason })
}
