//! Asking after a line, and who asked before.

use chrono::NaiveDate;
use sanad_domain::deliveries::{Chase, ChaseInput};
use sanad_domain::errors::refuses;
use sanad_store::chases::{self, Asked};
use sanad_store::{Right, lines};

use crate::{AppError, Result, Workspace};

/// Who asked after a line, as known at the end of a day; the last first.
///
/// # Errors
/// `not_found` where there is no such line, and the database's own.
pub async fn chases(workspace: &Workspace, line: u32, as_of: Option<NaiveDate>) -> Result<Vec<Chase>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    if lines::by_keys(&db, seen, &[line]).await?.is_empty() {
        return Err(AppError::new("not_found").with("what", "line"));
    }
    Ok(chases::of_line(&db, seen, line).await?)
}

/// Records that a line was asked after. A date promised in answer is added to the line's promises, as asked for by the supplier;
/// undone, it goes with the rest.
///
/// # Errors
/// `invalid` with the fields, `not_found` where there is no such line, and the database's own.
pub async fn chase(workspace: &Workspace, line: u32, input: &ChaseInput) -> Result<Chase> {
    let (ctx, input) = (workspace.ctx().await, input.tidied());
    let errors = input.check(ctx.today);
    if refuses(&errors) {
        return Err(AppError::invalid(errors));
    }
    let ChaseInput { date, method, said, new_promise } = input;
    let asked = Asked { date: date.unwrap_or(ctx.today), method, said, new_promise };
    workspace
        .store()
        .write(&ctx, Right::ChaseOrders, "deliveries.chase", async |tx| -> Result<Chase> {
            Ok(chases::add(tx, &ctx, line, &asked).await?)
        })
        .await
}
