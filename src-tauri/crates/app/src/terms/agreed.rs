//! Which term was agreed with a supplier.

use chrono::NaiveDate;
use sanad_domain::terms::TermRow;
use sanad_store::{Right, Seen, terms};
use sea_orm::ConnectionTrait;

use super::Measure;
use crate::{Result, Workspace};

/// The term agreed with a supplier; none where none was.
///
/// # Errors
/// `not_found` where there is no such supplier, and the database's own.
pub async fn of_supplier(workspace: &Workspace, supplier: &str, as_of: Option<NaiveDate>) -> Result<Option<TermRow>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    agreed(workspace, &db, seen, supplier, as_of).await
}

/// As [`of_supplier`], from a snapshot at hand.
///
/// # Errors
/// As [`of_supplier`].
pub(crate) async fn agreed(
    workspace: &Workspace,
    db: &impl ConnectionTrait,
    seen: Seen,
    supplier: &str,
    as_of: Option<NaiveDate>,
) -> Result<Option<TermRow>> {
    let Some(kept) = terms::of_supplier(db, seen, supplier).await? else { return Ok(None) };
    let measure = Measure::gather(workspace, db, as_of).await?;
    Ok(Some(measure.row(&kept)))
}

/// States which term was agreed with a supplier; `None` takes back that one was.
///
/// # Errors
/// `not_found` where there is no such supplier or term, and the database's own.
pub async fn agree(workspace: &Workspace, supplier: &str, term: Option<&str>) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditTerms, "term.agree", async |tx| -> Result<()> {
            Ok(terms::agree(tx, supplier, term).await?)
        })
        .await
}
