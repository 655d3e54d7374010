//! Suppliers: lists, records, changes.

use chrono::NaiveDate;
use sanad_domain::errors::{FieldError, FieldErrors, refuses};
use sanad_domain::identity::identifiers;
use sanad_domain::suppliers::{
    Page, SupplierFacets, SupplierInput, SupplierQuery, SupplierRow, SupplierView, check, tidied,
};
use sanad_store::{Right, suppliers};
use sea_orm::ConnectionTrait;

use crate::{AppError, Result, Workspace};

mod duplicates;
mod merging;
#[cfg(test)]
pub(crate) mod tests;

pub(crate) use duplicates::{Cache as DuplicatesCache, newcomers};
pub use duplicates::{
    DuplicatePair, DuplicatesFound, Newcomer, SimilarSupplier, find as find_duplicates, page as duplicates, set_apart,
    similar,
};
pub use merging::{MergeInput, MergeMove, MergePreview, merge, preview as merge_preview};

/// One page of suppliers.
///
/// # Errors
/// The database's own.
pub async fn page(workspace: &Workspace, query: &SupplierQuery) -> Result<Page<SupplierRow>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, query.as_of).await?;
    Ok(suppliers::page(&db, seen, query).await?)
}

/// How many suppliers each filter would leave.
///
/// # Errors
/// The database's own.
pub async fn facets(workspace: &Workspace, query: &SupplierQuery) -> Result<SupplierFacets> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, query.as_of).await?;
    Ok(suppliers::facets(&db, seen, query).await?)
}

/// One supplier, by id or code.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn get(workspace: &Workspace, id: &str, as_of: Option<NaiveDate>) -> Result<SupplierView> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    Ok(suppliers::get(&db, seen, id).await?)
}

/// What the form's fields say, while it is filled in.
///
/// # Errors
/// The database's own.
pub async fn remarks(workspace: &Workspace, id: Option<&str>, input: &SupplierInput) -> Result<FieldErrors> {
    let db = workspace.store().read().await?;
    objections(&db, id, &tidied(input)).await
}

/// Adds a supplier.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn create(workspace: &Workspace, input: &SupplierInput) -> Result<SupplierView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    let id = workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "supplier.create", async |tx| -> Result<String> {
            refuse(objections(tx.db(), None, &input).await?)?;
            Ok(suppliers::insert(tx, &ctx, &input).await?)
        })
        .await?;
    get(workspace, &id, None).await
}

/// Changes a supplier that is still at `version`.
///
/// # Errors
/// `invalid` with the fields, `version_conflict`, `supplier_merged`, `not_found`, and the database's own.
pub async fn update(workspace: &Workspace, id: &str, version: u32, input: &SupplierInput) -> Result<SupplierView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| -> Result<()> {
            if let Some(into) = suppliers::get(tx.db(), sanad_store::Seen::Now, id).await?.merged_into {
                return Err(AppError::new("supplier_merged").with("code", into.code));
            }
            refuse(objections(tx.db(), Some(id), &input).await?)?;
            Ok(suppliers::update(tx, id, version, &input).await?)
        })
        .await?;
    get(workspace, id, None).await
}

/// Retires a supplier to which nothing refers.
///
/// # Errors
/// `supplier_in_use`, `version_conflict`, `not_found`, and the database's own.
pub async fn retire(workspace: &Workspace, id: &str, version: u32) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "supplier.retire", async |tx| -> Result<()> {
            Ok(suppliers::retire(tx, id, version).await?)
        })
        .await
}

fn refuse(errors: FieldErrors) -> Result<()> {
    if refuses(&errors) { Err(AppError::invalid(errors)) } else { Ok(()) }
}

/// What the rules say, and what only the workspace knows: taken codes, shared identifiers, unknown references.
async fn objections(db: &impl ConnectionTrait, id: Option<&str>, input: &SupplierInput) -> Result<FieldErrors> {
    let mut errors = check(id, input);
    let mut say = |path: String, error: FieldError| errors.entry(path).or_default().push(error);
    let seen = sanad_store::Seen::Now;
    if !input.code.is_empty()
        && let Ok(other) = suppliers::get(db, seen, &input.code).await
        && other.input.code == input.code
        && Some(other.id.as_str()) != id
    {
        say(String::from("code"), FieldError::new("taken"));
    }
    if let Some(parent) = &input.parent {
        if Some(parent.as_str()) == id {
            say(String::from("parent"), FieldError::new("own_parent"));
        } else if suppliers::key_of(db, seen, parent).await.is_err() {
            say(String::from("parent"), FieldError::new("unknown"));
        } else if let Some(id) = id
            && ancestors(db, parent).await?.iter().any(|above| above == id)
        {
            say(String::from("parent"), FieldError::new("circular_parent"));
        }
    }
    for (i, identifier) in input.identifiers.iter().enumerate() {
        let Ok(checked) = identifiers::check(identifier.scheme, identifier.country.as_deref(), &identifier.value)
        else {
            continue;
        };
        let others = suppliers::same_identifier(db, identifier.scheme, &checked.normalised, id).await?;
        if let Some(other) = others.first() {
            say(format!("identifiers.{i}.value"), FieldError::new("warn_shared").with("code", other));
        }
    }
    Ok(errors)
}

/// The suppliers above this one, itself first.
async fn ancestors(db: &impl ConnectionTrait, id: &str) -> Result<Vec<String>> {
    let mut found = vec![id.to_owned()];
    let mut at = Some(id.to_owned());
    while let Some(here) = at {
        at = suppliers::get(db, sanad_store::Seen::Now, &here)
            .await?
            .input
            .parent
            .filter(|parent| !found.contains(parent));
        found.extend(at.clone());
    }
    Ok(found)
}
