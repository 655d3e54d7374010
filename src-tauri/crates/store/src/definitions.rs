//! Named delivery definitions, versioned from the first day.

use sanad_domain::deliveries::Definition;
use sanad_domain::suppliers::LocalText;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};

use crate::entities::definition::{ActiveModel, Entity, Model};
use crate::{Result, Seen, StoreError, Tx, dialect};

/// A definition with its name and target.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Raised by every change; what stood before stays in the past.
    pub revision: i64,
    /// Its name by language.
    pub names: LocalText,
    /// The definition.
    pub body: Definition,
    /// The rate aimed at, as a decimal: `0.95`.
    pub target: String,
    /// Whether the workspace measures by it.
    pub in_force: bool,
}

/// All definitions as seen, the one in force first.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<Named>> {
    let sql = format!("SELECT * FROM {} ORDER BY in_force DESC, id", seen.table::<Entity>());
    let rows = Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await?;
    rows.into_iter().map(read).collect()
}

/// Adds a definition or replaces the one with its id.
///
/// # Errors
/// The database's own.
pub async fn put(tx: &Tx, named: &Named) -> Result<()> {
    let Named { id, revision, names, body, target, in_force } = named;
    let row = ActiveModel {
        id: Set(id.clone()),
        revision: Set(*revision),
        names: Set(serde_json::to_string(names)?),
        body: Set(serde_json::to_string(body)?),
        target: Set(target.clone()),
        in_force: Set(i64::from(*in_force)),
        ..Default::default()
    };
    let known = Entity::find_by_id(id.as_str()).one(tx.db()).await?.is_some();
    if known {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    Ok(())
}

/// One definition as it stands.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn get(db: &impl ConnectionTrait, id: &str) -> Result<Named> {
    read(Entity::find_by_id(id).one(db).await?.ok_or(StoreError::NotFound("definition"))?)
}

fn read(row: Model) -> Result<Named> {
    let Model { id, revision, names, body, target, in_force, recorded_seq: _ } = row;
    Ok(Named {
        id,
        revision,
        names: serde_json::from_str(&names)?,
        body: serde_json::from_str(&body)?,
        target,
        in_force: in_force != 0,
    })
}
