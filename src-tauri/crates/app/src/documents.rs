//! Documents of suppliers and contracts, as what is known of them.

use chrono::NaiveDate;
use sanad_domain::documents::{Document, DocumentInput, check, tidied};
use sanad_domain::errors::{FieldError, FieldErrors, refuses};
use sanad_store::documents::{self, Narrowed};
use sanad_store::{Right, Seen, contracts, suppliers};
use sea_orm::ConnectionTrait;

use crate::{AppError, Result, Workspace};

mod files;
#[cfg(test)]
mod tests;

pub use files::{put as put_file, remove as remove_file, save as save_file};

/// The documents of a supplier, of a contract, or all; those that expire first, as known on a day.
///
/// # Errors
/// The database's own.
pub async fn all(
    workspace: &Workspace,
    supplier: Option<&str>,
    contract: Option<&str>,
    as_of: Option<NaiveDate>,
) -> Result<Vec<Document>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    Ok(documents::all(&db, seen, Narrowed { supplier, contract, id: None }).await?)
}

/// Adds a document, or changes the one of this id that is still at this version.
///
/// # Errors
/// `invalid` with the fields, `version_conflict`, `not_found`, and the database's own.
pub async fn save(workspace: &Workspace, stood: Option<(&str, u32)>, input: &DocumentInput) -> Result<Document> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    let action = if stood.is_some() { "document.update" } else { "document.create" };
    let id = workspace
        .store()
        .write(&ctx, Right::EditSuppliers, action, async |tx| -> Result<String> {
            let errors = objections(tx.db(), &input).await?;
            if refuses(&errors) {
                return Err(AppError::invalid(errors));
            }
            match stood {
                Some((id, version)) => {
                    documents::update(tx, id, version, &input).await?;
                    Ok(id.to_owned())
                }
                None => Ok(documents::insert(tx, &ctx, &input).await?),
            }
        })
        .await?;
    one(workspace, &id).await
}

/// A document as it stands.
async fn one(workspace: &Workspace, id: &str) -> Result<Document> {
    let db = workspace.store().read().await?;
    let found = documents::all(&db, Seen::Now, Narrowed { id: Some(id), ..Narrowed::default() }).await?;
    found.into_iter().next().ok_or_else(|| AppError::new("not_found").with("what", "document"))
}

/// Retires a document.
///
/// # Errors
/// `version_conflict`, `not_found`, and the database's own.
pub async fn retire(workspace: &Workspace, id: &str, version: u32) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "document.retire", async |tx| -> Result<()> {
            Ok(documents::retire(tx, id, version).await?)
        })
        .await
}

async fn objections(db: &impl ConnectionTrait, input: &DocumentInput) -> Result<FieldErrors> {
    let mut errors = check(input);
    let mut say = |path: &str, code: &str| errors.entry(path.to_owned()).or_default().push(FieldError::new(code));
    if !input.supplier.is_empty() && suppliers::key_of(db, Seen::Now, &input.supplier).await.is_err() {
        say("supplier", "unknown_supplier");
    }
    if let Some(contract) = &input.contract {
        match contracts::get(db, Seen::Now, contract).await {
            Ok(held) if held.input.supplier == input.supplier => {}
            Ok(_) => say("contract", "other_supplier"),
            Err(_) => say("contract", "unknown"),
        }
    }
    Ok(errors)
}
