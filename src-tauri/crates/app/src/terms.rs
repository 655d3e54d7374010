//! Payment terms: the library, what a term comes to, and which one was agreed with a supplier.

use chrono::NaiveDate;
use sanad_domain::errors::{FieldError, FieldErrors, refuses};
use sanad_domain::terms::{RuleSet, TermInput, TermView, check, shipped_rule_sets, tidied};
use sanad_store::terms::Kept;
use sanad_store::{Right, Seen, terms};
use sea_orm::ConnectionTrait;

use crate::{AppError, Result, Workspace};

mod agreed;
mod asked;
mod compare;
mod list;
mod measure;
mod reading;

pub(crate) use agreed::agreed;
pub use agreed::{agree, of_supplier};
pub use asked::{AwkwardSchedule, TermAsked, TermSchedule, awkward, schedule, schedule_plain};
pub use compare::{TermComparison, compare};
pub use list::page;
pub use reading::{TermReading, read};

use measure::Measure;

/// One term, by id or code.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn get(workspace: &Workspace, id: &str, as_of: Option<NaiveDate>) -> Result<TermView> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let measure = Measure::gather(workspace, &db, as_of).await?;
    let kept = terms::get(&db, seen, id).await?;
    let created_seq = terms::created(&db, &kept.id).await?;
    let row = measure.row(&kept);
    let Kept { id, version, last_seq, input, suppliers: _ } = kept;
    Ok(TermView { input, id, version, created_seq, last_seq, row })
}

/// What the form's fields say, while it is filled in.
///
/// # Errors
/// The database's own.
pub async fn remarks(workspace: &Workspace, id: Option<&str>, input: &TermInput) -> Result<FieldErrors> {
    let db = workspace.store().read().await?;
    objections(&db, id, &tidied(input)).await
}

/// Adds a term.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn create(workspace: &Workspace, input: &TermInput) -> Result<TermView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    let id = workspace
        .store()
        .write(&ctx, Right::EditTerms, "term.create", async |tx| -> Result<String> {
            refuse(objections(tx.db(), None, &input).await?)?;
            Ok(terms::insert(tx, &ctx, &input).await?)
        })
        .await?;
    get(workspace, &id, None).await
}

/// Changes a term that is still at `version`.
///
/// # Errors
/// `invalid` with the fields, `version_conflict`, `not_found`, and the database's own.
pub async fn update(workspace: &Workspace, id: &str, version: u32, input: &TermInput) -> Result<TermView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    workspace
        .store()
        .write(&ctx, Right::EditTerms, "term.update", async |tx| -> Result<()> {
            refuse(objections(tx.db(), Some(id), &input).await?)?;
            Ok(terms::update(tx, id, version, &input).await?)
        })
        .await?;
    get(workspace, id, None).await
}

/// Retires a term that no supplier has.
///
/// # Errors
/// `term_in_use`, `version_conflict`, `not_found`, and the database's own.
pub async fn retire(workspace: &Workspace, id: &str, version: u32) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditTerms, "term.retire", async |tx| -> Result<()> {
            Ok(terms::retire(tx, id, version).await?)
        })
        .await
}

/// The rule sets that terms are held against: the laws', then the company's own.
///
/// # Errors
/// The database's own.
pub async fn rule_sets(workspace: &Workspace) -> Result<Vec<RuleSet>> {
    let mut sets = shipped_rule_sets();
    sets.extend(crate::settings::workspace(workspace).await?.payment_rules);
    Ok(sets)
}

fn refuse(errors: FieldErrors) -> Result<()> {
    if refuses(&errors) { Err(AppError::invalid(errors)) } else { Ok(()) }
}

/// What the rules say, and what only the workspace knows: taken codes.
async fn objections(db: &impl ConnectionTrait, id: Option<&str>, input: &TermInput) -> Result<FieldErrors> {
    let mut errors = check(input);
    if !input.code.is_empty()
        && let Ok(other) = terms::get(db, Seen::Now, &input.code).await
        && other.input.code == input.code
        && Some(other.id.as_str()) != id
    {
        errors.entry(String::from("code")).or_default().push(FieldError::new("taken"));
    }
    Ok(errors)
}

#[cfg(test)]
mod tests;
