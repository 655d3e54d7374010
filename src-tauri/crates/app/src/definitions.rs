//! Delivery definitions by name: which one is in force, and how they change.

use sanad_domain::deliveries::Definition;
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::LocalText;
use sanad_store::definitions::{self, Named};
use sanad_store::{Ctx, Right, Seen};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// A definition with its name and target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct NamedDefinition {
    /// Id.
    pub id: String,
    /// Its name by language.
    pub name: LocalText,
    /// The definition.
    pub definition: Definition,
    /// The rate aimed at: `0.95`.
    pub target: String,
    /// Raised by every change.
    pub revision: u32,
    /// Whether the workspace measures by it.
    pub in_force: bool,
}

/// A definition as a person saves it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct DefinitionInput {
    /// None makes a new one.
    pub id: Option<String>,
    /// Its name by language.
    pub name: LocalText,
    /// The definition.
    pub definition: Definition,
    /// The rate aimed at: `0.95`.
    pub target: String,
}

/// The definition a new workspace measures by.
pub(crate) fn first(ctx: &Ctx) -> Named {
    let names = [("en", "Original promise, to the day"), ("ar", "الوعد الأصلي، في يومه")];
    Named {
        id: ctx.ids.next(),
        revision: 1,
        names: names.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect(),
        body: Definition::default(),
        target: String::from("0.95"),
        in_force: true,
    }
}

/// All definitions, the one in force first.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<NamedDefinition>> {
    let db = workspace.store().read().await?;
    Ok(definitions::all(&db, Seen::Now).await?.into_iter().map(shown).collect())
}

/// Saves a definition.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn save(workspace: &Workspace, input: DefinitionInput) -> Result<NamedDefinition> {
    check(&input)?;
    let ctx = workspace.ctx().await;
    let saved = workspace
        .store()
        .write(&ctx, Right::Configure, "definition.save", async |tx| -> Result<Named> {
            let DefinitionInput { id, name, definition, target } = input.clone();
            let stood = match &id {
                Some(id) => Some(definitions::get(tx.db(), id).await?),
                None => None,
            };
            let named = Named {
                id: id.unwrap_or_else(|| ctx.ids.next()),
                revision: stood.as_ref().map_or(1, |stood| stood.revision + 1),
                names: name,
                body: definition,
                target,
                in_force: stood.as_ref().is_some_and(|stood| stood.in_force),
            };
            definitions::put(tx, &named).await?;
            tx.record("definition", Some(named.id.clone()), None, stood.as_ref().map(told), Some(told(&named)));
            Ok(named)
        })
        .await?;
    Ok(shown(saved))
}

/// Makes a definition the one the workspace measures by.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn put_in_force(workspace: &Workspace, id: &str) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::Configure, "definition.put_in_force", async |tx| -> Result<()> {
            let chosen = definitions::get(tx.db(), id).await?;
            if chosen.in_force {
                return Ok(());
            }
            let stood = definitions::all(tx.db(), Seen::Now).await?.into_iter().find(|named| named.in_force);
            if let Some(stood) = &stood {
                definitions::put(tx, &Named { in_force: false, ..stood.clone() }).await?;
            }
            definitions::put(tx, &Named { in_force: true, ..chosen.clone() }).await?;
            tx.record("definition", Some(id.to_owned()), None, stood.as_ref().map(told), Some(told(&chosen)));
            Ok(())
        })
        .await
}

fn check(input: &DefinitionInput) -> Result<()> {
    if input.name.values().all(|text| text.trim().is_empty()) {
        return Err(AppError::field("name", FieldError::new("required")));
    }
    if let Err(error) = input.definition.check() {
        return Err(AppError::field(error.field(), FieldError::new(error.code())));
    }
    let target: Option<Micro> = input.target.parse().ok();
    if target.is_none_or(|target| !(0..=1_000_000).contains(&target.0)) {
        return Err(AppError::field("target", FieldError::new("bad_target")));
    }
    Ok(())
}

fn shown(named: Named) -> NamedDefinition {
    let Named { id, revision, names, body, target, in_force } = named;
    NamedDefinition {
        id,
        name: names,
        definition: body,
        target,
        revision: u32::try_from(revision).unwrap_or(u32::MAX),
        in_force,
    }
}

fn told(named: &Named) -> serde_json::Value {
    serde_json::json!({ "names": named.names, "definition": named.body, "target": named.target, "revision": named.revision })
}
