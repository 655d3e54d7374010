//! Making, changing and retiring contracts; notices given; the orders on them.

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractInput, ContractView, NoticeGiven, Standing, as_of, check_on, standing, tidied};
use sanad_domain::errors::{FieldError, FieldErrors, refuses};
use sanad_store::{Right, Seen, StoreError, calendars, contracts, people, suppliers};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use super::get;
use crate::calendars::Almanac;
use crate::{AppError, Result, Workspace};

/// What a form says of itself while it is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractChecked {
    /// By field path.
    pub fields: FieldErrors,
    /// How it would stand today; none while it has no start or its dates cannot stand.
    pub standing: Option<Standing>,
}

/// What the form's fields say, while it is filled in, and what they would come to.
///
/// # Errors
/// The database's own.
pub async fn remarks(workspace: &Workspace, id: Option<&str>, input: &ContractInput) -> Result<ContractChecked> {
    let db = workspace.store().read().await?;
    let (input, today) = (tidied(input), workspace.ctx().await.today);
    let fields = objections(&db, id, &input, today).await?;
    let almanac = Almanac::read(&db, Seen::Now).await?;
    let stood = as_of(&input, today);
    let dated = |field: &str| matches!(field, "start" | "initial_end" | "ended");
    let sound = !fields.iter().any(|(field, errors)| dated(field) && errors.iter().any(|error| !error.is_warning()));
    let standing = stood
        .rule()
        .filter(|_| sound)
        .map(|rule| standing(&rule, &stood.notices, almanac.toward(stood.calendar.as_deref()), today));
    Ok(ContractChecked { fields, standing })
}

/// Adds a contract.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn create(workspace: &Workspace, input: &ContractInput) -> Result<ContractView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    let id = workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.create", async |tx| -> Result<String> {
            refuse(objections(tx.db(), None, &input, ctx.today).await?)?;
            Ok(contracts::insert(tx, &ctx, &input).await?)
        })
        .await?;
    get(workspace, &id, None, None).await
}

/// Changes a contract that is still at `version`.
///
/// # Errors
/// `invalid` with the fields, `version_conflict`, `not_found`, and the database's own.
pub async fn update(workspace: &Workspace, id: &str, version: u32, input: &ContractInput) -> Result<ContractView> {
    let (ctx, input) = (workspace.ctx().await, tidied(input));
    workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.update", async |tx| -> Result<()> {
            refuse(objections(tx.db(), Some(id), &input, ctx.today).await?)?;
            Ok(contracts::update(tx, id, version, &input).await?)
        })
        .await?;
    get(workspace, id, None, None).await
}

/// Records a notice of a contract that is still at `version`.
///
/// # Errors
/// `invalid` with the fields of the notice, `version_conflict`, `not_found`, and the database's own.
pub async fn give_notice(workspace: &Workspace, id: &str, version: u32, notice: &NoticeGiven) -> Result<ContractView> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.give_notice", async |tx| -> Result<()> {
            let mut input = contracts::get(tx.db(), Seen::Now, id).await?.input;
            let prefix = format!("notices.{}.", input.notices.len());
            input.notices.push(notice.clone());
            let input = tidied(&input);
            // What else the contract may lack was let stand before: only the notice is judged.
            let own = check_on(Some(id), &input, ctx.today)
                .into_iter()
                .filter_map(|(field, errors)| Some((field.strip_prefix(&prefix)?.to_owned(), errors)));
            refuse(own.collect())?;
            Ok(contracts::update(tx, id, version, &input).await?)
        })
        .await?;
    get(workspace, id, None, None).await
}

/// Retires a contract to which nothing refers.
///
/// # Errors
/// `contract_in_use`, `version_conflict`, `not_found`, and the database's own.
pub async fn retire(workspace: &Workspace, id: &str, version: u32) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.retire", async |tx| -> Result<()> {
            Ok(contracts::retire(tx, id, version).await?)
        })
        .await
}

/// Puts orders of its supplier on a contract, by their numbers, and takes others off it; says how many it changed.
///
/// # Errors
/// `invalid` with `add.{i}` or `remove.{i}` for an order that is not the supplier's, `not_found`, and the database's own.
pub async fn put_orders(workspace: &Workspace, id: &str, add: &[String], remove: &[String]) -> Result<u32> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.put_orders", async |tx| -> Result<u32> {
            let held = contracts::get(tx.db(), Seen::Now, id).await?;
            let supplier = &held.input.supplier;
            let (on, off) =
                (orders(tx.db(), supplier, "add", add).await?, orders(tx.db(), supplier, "remove", remove).await?);
            let changed = contracts::link(tx, held.key, &on).await? + contracts::unlink(tx, held.key, &off).await?;
            if changed > 0 {
                let said = serde_json::json!({ "added": add, "removed": remove });
                tx.record("contract", Some(held.id), Some(held.input.supplier), None, Some(said));
            }
            Ok(changed)
        })
        .await
}

async fn orders(db: &impl ConnectionTrait, supplier: &str, field: &str, numbers: &[String]) -> Result<Vec<i64>> {
    let found = contracts::orders_of(db, supplier, numbers).await?;
    let mut errors = FieldErrors::new();
    for (i, number) in numbers.iter().enumerate() {
        if !found.iter().any(|(known, _)| known == number) {
            errors.insert(format!("{field}.{i}"), vec![FieldError::new("unknown_order")]);
        }
    }
    refuse(errors)?;
    Ok(found.into_iter().map(|(_, key)| key).collect())
}

fn refuse(errors: FieldErrors) -> Result<()> {
    if refuses(&errors) { Err(AppError::invalid(errors)) } else { Ok(()) }
}

/// What the rules say, and what only the workspace knows: today, taken numbers, unknown references.
async fn objections(
    db: &impl ConnectionTrait,
    id: Option<&str>,
    input: &ContractInput,
    today: NaiveDate,
) -> Result<FieldErrors> {
    let mut errors = check_on(id, input, today);
    let mut say = |path: &str, code: &str| errors.entry(path.to_owned()).or_default().push(FieldError::new(code));
    if !input.number.is_empty() && is_taken(db, id, &input.number).await? {
        say("number", "taken");
    }
    if !input.supplier.is_empty() && suppliers::key_of(db, Seen::Now, &input.supplier).await.is_err() {
        say("supplier", "unknown_supplier");
    }
    if let Some(owner) = &input.owner
        && !people::all(db, "").await?.iter().any(|person| person.id == *owner)
    {
        say("owner", "unknown");
    }
    if let Some(code) = &input.calendar
        && !calendars::all(db, Seen::Now).await?.iter().any(|calendar| calendar.code == *code)
    {
        say("calendar", "unknown");
    }
    if let Some(parent) = input.parent.as_deref().filter(|parent| Some(*parent) != id) {
        if contracts::key_of(db, parent).await.is_err() {
            say("parent", "unknown");
        } else if let Some(id) = id
            && is_under(db, parent, id).await?
        {
            say("parent", "circular_parent");
        }
    }
    Ok(errors)
}

async fn is_taken(db: &impl ConnectionTrait, id: Option<&str>, number: &str) -> Result<bool> {
    match contracts::get(db, Seen::Now, number).await {
        Ok(other) => Ok(other.input.number == number && Some(other.id.as_str()) != id),
        Err(StoreError::NotFound(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether a contract is a call-off of another, or a call-off of its call-offs.
async fn is_under(db: &impl ConnectionTrait, id: &str, above: &str) -> Result<bool> {
    let mut seen = vec![id.to_owned()];
    let mut at = contracts::get(db, Seen::Now, id).await?.input.parent;
    while let Some(here) = at.take() {
        if here == above {
            return Ok(true);
        }
        if !seen.contains(&here) {
            at = contracts::get(db, Seen::Now, &here).await?.input.parent;
            seen.push(here);
        }
    }
    Ok(false)
}
