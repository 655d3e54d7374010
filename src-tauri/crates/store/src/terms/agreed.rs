//! Which term was agreed with a supplier: one at most.

use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};
use serde_json::json;

use super::{Kept, get, kept};
use crate::entities::{payment_term, supplier_term};
use crate::{Result, Seen, StoreError, Tx, dialect, suppliers};

/// The term agreed with a supplier, by the supplier's id or code; none where none was.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such supplier, and the database's own.
pub async fn of_supplier(db: &impl ConnectionTrait, seen: Seen, supplier: &str) -> Result<Option<Kept>> {
    let key = suppliers::key_of(db, seen, supplier).await?;
    let agreed = seen.table::<supplier_term::Entity>();
    let tail = format!("WHERE payment_term.key IN (SELECT term FROM {agreed} WHERE supplier_term.supplier = ?)");
    Ok(kept(db, seen, &tail, vec![key.into()]).await?.into_iter().next())
}

/// States which term, by id, was agreed with a supplier; `None` takes back that one was.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such supplier or term, and the database's own.
pub async fn agree(tx: &Tx, supplier: &str, term: Option<&str>) -> Result<()> {
    let key = suppliers::key_of(tx.db(), Seen::Now, supplier).await?;
    let before = of_supplier(tx.db(), Seen::Now, supplier).await?;
    let after = match term {
        Some(id) => Some(get(tx.db(), Seen::Now, id).await?),
        None => None,
    };
    let id = |kept: &Option<Kept>| kept.as_ref().map(|kept| kept.id.clone());
    if id(&before) == id(&after) {
        return Ok(());
    }
    match (&after, agreement(tx, key).await?) {
        (Some(after), stood) => {
            let new = stood.is_none();
            let row = supplier_term::ActiveModel {
                key: Set(match stood {
                    Some(stood) => stood.key,
                    None => tx.next_key("supplier_term").await?,
                }),
                supplier: Set(key),
                term: Set(key_of(tx, &after.id).await?),
                ..Default::default()
            };
            if new {
                tx.insert(row).await?
            } else {
                tx.update(row).await?
            };
        }
        (None, Some(stood)) => tx.retire::<supplier_term::Entity>(stood.key).await?,
        (None, None) => {}
    }
    let said = |kept: &Option<Kept>| kept.as_ref().map(|kept| json!({ "term": kept.input.code }));
    tx.record("term", id(&after).or_else(|| id(&before)), Some(supplier.to_owned()), said(&before), said(&after));
    Ok(())
}

/// Retires what was agreed with a supplier that goes.
pub(crate) async fn forget_supplier(tx: &Tx, key: i64) -> Result<()> {
    match agreement(tx, key).await? {
        Some(stood) => tx.retire::<supplier_term::Entity>(stood.key).await,
        None => Ok(()),
    }
}

async fn agreement(tx: &Tx, supplier: i64) -> Result<Option<supplier_term::Model>> {
    let sql = "SELECT * FROM supplier_term WHERE supplier = ?";
    let statement = dialect::with(tx.db().get_database_backend(), sql, [supplier.into()]);
    Ok(supplier_term::Model::find_by_statement(statement).one(tx.db()).await?)
}

async fn key_of(tx: &Tx, id: &str) -> Result<i64> {
    let sql = "SELECT * FROM payment_term WHERE id = ?";
    let statement = dialect::with(tx.db().get_database_backend(), sql, [id.into()]);
    let row = payment_term::Model::find_by_statement(statement).one(tx.db()).await?;
    row.map(|row| row.key).ok_or(StoreError::NotFound("term"))
}
