//! To whom a line's failure is attributed.

use sanad_domain::deliveries::Attribution;
use sanad_store::{Right, lines};

use crate::{Result, Workspace};

/// Records to whom a line's failure is attributable, and why; none takes it back.
///
/// # Errors
/// `not_found`, `right_missing`, and the database's own.
pub async fn attribute(workspace: &Workspace, line: u32, to: Option<Attribution>, cause: &str) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::AttributeFailures, "deliveries.attribute", async |tx| -> Result<()> {
            Ok(lines::attribute(tx, line, to.map(|to| (to, cause))).await?)
        })
        .await
}
