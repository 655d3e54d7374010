//! Kinds of goods and services.

use sanad_domain::suppliers::{Category, LocalText};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

use crate::entities::category;
use crate::{Result, Tx};

/// All categories, by code.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Category>> {
    let rows = category::Entity::find().order_by_asc(category::Column::Code).all(db).await?;
    rows.into_iter().map(read).collect()
}

/// Adds a category.
///
/// # Errors
/// [`crate::StoreError::Taken`] when the code is, and the database's own.
pub async fn insert(tx: &Tx, id: &str, code: &str, names: &LocalText, parent: Option<&str>) -> Result<Category> {
    let row = category::ActiveModel {
        id: Set(id.to_owned()),
        code: Set(code.to_owned()),
        names: Set(serde_json::to_string(names)?),
        parent: Set(parent.map(str::to_owned)),
        ..Default::default()
    };
    read(tx.insert(row).await?)
}

fn read(row: category::Model) -> Result<Category> {
    let category::Model { id, code, names, parent, recorded_seq: _ } = row;
    Ok(Category { id, code, names: serde_json::from_str(&names)?, parent })
}
