//! People who use the workspace.

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use crate::entities::person;
use crate::{Result, Tx};

/// Someone who works in this workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Person {
    /// Id.
    pub id: String,
    /// Name as shown.
    pub name: String,
    /// Whether this is the person at the desk.
    pub me: bool,
}

/// Everyone, by name.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, me: &str) -> Result<Vec<Person>> {
    let rows = person::Entity::find().order_by_asc(person::Column::Name).all(db).await?;
    Ok(rows.into_iter().map(|row| Person { me: row.id == me, id: row.id, name: row.name }).collect())
}

/// Makes the person known if they are not.
///
/// # Errors
/// The database's own.
pub async fn ensure(tx: &Tx, id: &str, name: &str) -> Result<()> {
    let known = person::Entity::find().filter(person::Column::Id.eq(id)).one(tx.db()).await?;
    if known.is_none() {
        tx.insert(person::ActiveModel { id: Set(id.to_owned()), name: Set(name.to_owned()), ..Default::default() })
            .await?;
    }
    Ok(())
}

/// Names a person, who is added where the id is new. Answers the name borne before.
///
/// # Errors
/// The database's own.
pub async fn put(tx: &Tx, id: &str, name: &str) -> Result<Option<String>> {
    let known = person::Entity::find_by_id(id).one(tx.db()).await?;
    let row = person::ActiveModel { id: Set(id.to_owned()), name: Set(name.to_owned()), ..Default::default() };
    let Some(known) = known else {
        tx.insert(row).await?;
        return Ok(None);
    };
    tx.update(row).await?;
    Ok(Some(known.name))
}
