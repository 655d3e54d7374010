//! The people of a workspace: who looks after a supplier or a contract, and whose changes the history names.

use sanad_domain::suppliers::check_person_name;
use sanad_store::people::{self, Person};
use sanad_store::{Right, StoreError};

use crate::{AppError, Result, Workspace};

/// Everyone, by name.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<Person>> {
    let ctx = workspace.ctx().await;
    Ok(people::all(&workspace.store().read().await?, &ctx.actor).await?)
}

/// Adds a person, or gives the one of this id another name.
///
/// # Errors
/// `invalid` with `name`, `not_found`, and the database's own.
pub async fn name(workspace: &Workspace, id: Option<&str>, name: &str) -> Result<Person> {
    let name = name.trim();
    let errors = check_person_name(name);
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let (ctx, known) = (workspace.ctx().await, id.is_some());
    let id = id.map_or_else(|| ctx.ids.next(), str::to_owned);
    workspace
        .store()
        .write(&ctx, Right::Configure, "person.set", async |tx| -> Result<()> {
            let before = people::put(tx, &id, name).await?.map(|name| serde_json::json!({ "name": name }));
            if known && before.is_none() {
                return Err(StoreError::NotFound("person").into());
            }
            tx.record("person", Some(id.clone()), None, before, Some(serde_json::json!({ "name": name })));
            Ok(())
        })
        .await?;
    Ok(Person { me: id == ctx.actor, id, name: name.to_owned() })
}

#[cfg(test)]
mod tests;
