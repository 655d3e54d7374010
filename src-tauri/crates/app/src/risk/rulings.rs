//! What people put in a computed score's place.

use chrono::NaiveDate;
use sanad_domain::errors::FieldErrors;
use sanad_domain::risk::{Finding, Override, Ruling};
use sanad_store::risk::{self as store, KeptRuling};
use sanad_store::{Ctx, Right, Seen, suppliers};

use super::model::reasoned;
use super::views::{RiskFindingInput, RiskOverrideInput, RiskRuling};
use crate::{AppError, Result, Workspace};

/// Shows a person's likelihood in the computed one's place, from today to a last day.
///
/// # Errors
/// `invalid` with the fields, `not_found`, and the database's own.
pub async fn rule(workspace: &Workspace, input: &RiskOverrideInput) -> Result<RiskRuling> {
    let ctx = workspace.ctx().await;
    let RiskOverrideInput { supplier, likelihood, until, reason } = input;
    let reason = reason.trim().to_owned();
    let entry = Override { likelihood: *likelihood, from: ctx.today, until: *until, person: ctx.actor.clone(), reason };
    let mut errors = entry.check();
    too_long(&entry.reason, &mut errors);
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    add(workspace, &ctx, supplier, Ruling::Override(entry), "risk.override").await
}

/// Records a confirmed fact that a knock-out rule speaks of.
///
/// # Errors
/// `invalid` with the field `reason`, `not_found`, and the database's own.
pub async fn find(workspace: &Workspace, input: &RiskFindingInput) -> Result<RiskRuling> {
    let ctx = workspace.ctx().await;
    let RiskFindingInput { supplier, knock_out, from, reason } = input;
    let reason = reasoned(reason)?;
    let finding = Finding { knock_out: *knock_out, from: *from, until: None, person: ctx.actor.clone(), reason };
    add(workspace, &ctx, supplier, Ruling::KnockOut(finding), "risk.find").await
}

/// Ends an override or a finding with yesterday; one that began only today is taken back.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn end(workspace: &Workspace, id: &str) -> Result<()> {
    let ctx = workspace.ctx().await;
    let yesterday = ctx.today.pred_opt().unwrap_or(ctx.today);
    let write = workspace.store().write(&ctx, Right::EditRisk, "risk.end", async |tx| -> Result<()> {
        let kept = store::find(tx.db(), id).await?;
        if ended(&kept.ruling, ctx.today) {
            return Ok(());
        }
        store::end(tx, &kept, yesterday).await?;
        let supplier = store::supplier_of(tx.db(), &kept).await?;
        let after = store::find(tx.db(), id).await.ok();
        let told = |kept: &KeptRuling| serde_json::to_value(&kept.ruling).unwrap_or_default();
        tx.record("risk", Some(id.to_owned()), Some(supplier), Some(told(&kept)), after.as_ref().map(told));
        Ok(())
    });
    write.await
}

async fn add(workspace: &Workspace, ctx: &Ctx, supplier: &str, ruling: Ruling, action: &str) -> Result<RiskRuling> {
    let id = ctx.ids.next();
    let write = workspace.store().write(ctx, Right::EditRisk, action, async |tx| -> Result<()> {
        let key = suppliers::key_of(tx.db(), Seen::Now, supplier).await?;
        store::rule(tx, &KeptRuling { id: id.clone(), supplier: key, ruling: ruling.clone() }).await?;
        let after = serde_json::to_value(&ruling).unwrap_or_default();
        tx.record("risk", Some(id.clone()), Some(supplier.to_owned()), None, Some(after));
        Ok(())
    });
    write.await?;
    let ended = ended(&ruling, ctx.today);
    Ok(RiskRuling { id, ruling, ended })
}

/// Whether a ruling's last day is over.
pub(super) fn ended(ruling: &Ruling, today: NaiveDate) -> bool {
    match ruling {
        Ruling::KnockOut(finding) => finding.until.is_some_and(|until| until < today),
        Ruling::Override(entry) => entry.until < today,
    }
}

fn too_long(reason: &str, errors: &mut FieldErrors) {
    if !reason.is_empty()
        && let Err(error) = reasoned(reason)
    {
        errors.extend(error.fields);
    }
}
