//! Kinds of goods and services, and other small lists that forms choose from.

use std::collections::BTreeMap;

use sanad_domain::countries;
use sanad_domain::errors::FieldError;
use sanad_domain::suppliers::{Category, LocalText};
use sanad_store::{Right, categories};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// A country to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CountryName {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name by language.
    pub names: LocalText,
}

/// All categories.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<Category>> {
    Ok(categories::all(&workspace.store().read().await?).await?)
}

/// Adds a category.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn create(workspace: &Workspace, code: &str, names: LocalText) -> Result<Category> {
    let code = code.trim();
    if code.is_empty() {
        return Err(AppError::field("code", FieldError::new("required")));
    }
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "category.create", async |tx| -> Result<Category> {
            let category = categories::insert(tx, &ctx.ids.next(), code, &names, None).await?;
            let said = serde_json::json!({ "code": code, "names": names });
            tx.record("category", Some(category.id.clone()), None, None, Some(said));
            Ok(category)
        })
        .await
}

/// All countries.
pub fn countries() -> Vec<CountryName> {
    countries::COUNTRIES
        .iter()
        .map(|country| CountryName {
            code: country.code.to_owned(),
            names: BTreeMap::from([
                (String::from("en"), country.en.to_owned()),
                (String::from("ar"), country.ar.to_owned()),
            ]),
        })
        .collect()
}
