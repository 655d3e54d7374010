//! Saved views: how a person wants to find a list again. What a view holds is the window's to say and to read.

use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_store::{Right, settings};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// Characters of a view's name.
const LONGEST_NAME: usize = 60;
/// Bytes of what a view holds.
const LARGEST: usize = 20_000;
/// Views of one list.
const MOST: usize = 100;

/// A list that views are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ViewedList {
    /// Suppliers.
    Suppliers,
    /// Contracts, as a register or on the timeline.
    Contracts,
    /// The library of payment terms.
    Terms,
    /// Order lines behind delivery figures.
    DeliveryLines,
    /// Lines not yet received.
    OpenOrders,
    /// The ranking by risk.
    Risk,
}

/// A list's filters, sorting and columns under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SavedView {
    /// Its id; empty for one that is new.
    pub id: String,
    /// Of which list.
    pub list: ViewedList,
    /// What the person calls it; no two of a list are called alike.
    pub name: String,
    /// What it shows, as JSON that the window alone understands.
    pub shown: String,
}

/// The person's views of all lists, by name.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<SavedView>> {
    let db = workspace.store().read().await?;
    let mut views: Vec<SavedView> = settings::under(&db, &prefix(workspace)).await?;
    views.sort_by_cached_key(|view| (view.name.to_lowercase(), view.id.clone()));
    Ok(views)
}

/// Keeps a view, or changes the one of its id.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn save(workspace: &Workspace, mut view: SavedView) -> Result<SavedView> {
    view.name = view.name.trim().to_owned();
    let ctx = workspace.ctx().await;
    let known = all(workspace).await?;
    if !known.iter().any(|one| one.id == view.id) {
        view.id = ctx.ids.next();
    }
    let errors = objections(&view, &known);
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let key = prefix(workspace) + &view.id;
    workspace
        .store()
        .write(&ctx, Right::OwnSettings, "view.save", async |tx| -> Result<()> {
            Ok(settings::set(tx, &key, &view).await?)
        })
        .await?;
    Ok(view)
}

/// Removes a view.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn remove(workspace: &Workspace, id: &str) -> Result<()> {
    let (ctx, key) = (workspace.ctx().await, prefix(workspace) + id);
    workspace
        .store()
        .write(&ctx, Right::OwnSettings, "view.remove", async |tx| -> Result<()> {
            Ok(settings::unset(tx, &key).await?)
        })
        .await
}

fn prefix(workspace: &Workspace) -> String {
    workspace.own_setting("view/")
}

fn objections(view: &SavedView, known: &[SavedView]) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let mut say = |path: &str, error: FieldError| errors.entry(path.to_owned()).or_default().push(error);
    let others = || known.iter().filter(|one| one.list == view.list && one.id != view.id);
    if view.name.is_empty() {
        say("name", FieldError::new("required"));
    }
    if view.name.chars().count() > LONGEST_NAME {
        say("name", FieldError::new("too_long").with("max", LONGEST_NAME.to_string()));
    }
    if others().any(|one| one.name.to_lowercase() == view.name.to_lowercase()) {
        say("name", FieldError::new("taken"));
    }
    if others().count() >= MOST {
        say("name", FieldError::new("too_many").with("max", MOST.to_string()));
    }
    if view.shown.len() > LARGEST || serde_json::from_str::<IgnoredAny>(&view.shown).is_err() {
        say("shown", FieldError::new("bad_format"));
    }
    errors
}

#[cfg(test)]
mod tests;
