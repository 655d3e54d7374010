//! Contracts: the record with its amendments and notices, and the orders on it.

use sanad_domain::contracts::{ContractInput, search_text};
use sanad_domain::identity;
use sanad_domain::numbers::Micro;
use sea_orm::{ActiveValue::Set, ConnectionTrait, Value};

use crate::entities::contract;
use crate::suppliers::{self, parts};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect};

mod orders;
mod part;
mod read;

pub use orders::{LinkedOrder, consumption, link, orders_of, unlink};
pub(crate) use read::numbered;
pub use read::{Family, Held, HeldSupplier, Narrowed, all, call_offs, created, get, numbers, with_family};

/// Adds a contract.
///
/// # Errors
/// [`StoreError::Taken`] when the number is, [`StoreError::NotFound`] for a supplier or parent that is not there, and the
/// database's own.
pub async fn insert(tx: &Tx, ctx: &Ctx, input: &ContractInput) -> Result<String> {
    let id = ctx.ids.next();
    let key = tx.next_key("contract").await?;
    tx.insert(row(tx, input, key, id.clone(), 1).await?).await?;
    write_parts(tx, key, input).await?;
    tx.record("contract", Some(id.clone()), Some(input.supplier.clone()), None, Some(serde_json::to_value(input)?));
    Ok(id)
}

/// Replaces a contract that is still at `version`.
///
/// # Errors
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`], [`StoreError::Taken`] and the database's own.
pub async fn update(tx: &Tx, id: &str, version: u32, input: &ContractInput) -> Result<()> {
    let stood = standing(tx, id, version).await?;
    if stood.input == *input {
        return Ok(());
    }
    let row = row(tx, input, stood.key, stood.id.clone(), i64::from(stood.version) + 1).await?;
    tx.update(contract::ActiveModel { row_hash: Set(stood.row_hash), ..row }).await?;
    write_parts(tx, stood.key, input).await?;
    let (before, after) = (serde_json::to_value(&stood.input)?, serde_json::to_value(input)?);
    tx.record("contract", Some(stood.id), Some(input.supplier.clone()), Some(before), Some(after));
    Ok(())
}

/// Retires a contract to which nothing refers: it stands no longer, and its past stays.
///
/// # Errors
/// [`StoreError::Taken`] naming `contract.key` when call-offs, orders or documents refer to it,
/// [`StoreError::VersionConflict`] and others.
pub async fn retire(tx: &Tx, id: &str, version: u32) -> Result<()> {
    let stood = standing(tx, id, version).await?;
    let sql = "SELECT 1 AS n FROM contract WHERE parent = ? UNION ALL SELECT 1 FROM order_contract WHERE contract = ? \
               UNION ALL SELECT 1 FROM document WHERE contract = ? LIMIT 1";
    let used = dialect::with(tx.db().get_database_backend(), sql, [stood.key; 3].map(Value::from));
    if tx.db().query_one_raw(used).await?.is_some() {
        return Err(StoreError::Taken(String::from("contract.key")));
    }
    write_parts(tx, stood.key, &ContractInput::default()).await?;
    tx.retire::<contract::Entity>(stood.key).await?;
    let before = serde_json::to_value(&stood.input)?;
    tx.record("contract", Some(stood.id), Some(stood.input.supplier), Some(before), None);
    Ok(())
}

/// The contract as it stands, which must be at `version`.
async fn standing(tx: &Tx, id: &str, version: u32) -> Result<Held> {
    let stood = get(tx.db(), Seen::Now, id).await?;
    if stood.version != version {
        return Err(StoreError::VersionConflict { now: i64::from(stood.version) });
    }
    Ok(stood)
}

async fn row(tx: &Tx, input: &ContractInput, key: i64, id: String, version: i64) -> Result<contract::ActiveModel> {
    let ContractInput {
        number,
        supplier,
        titles,
        parent,
        owner,
        renewal,
        start,
        initial,
        initial_end,
        period,
        renewals,
        taken_up,
        notice,
        calendar,
        ended,
        currency,
        committed,
        ceiling,
        notices: _,
        amendments: _,
        note,
    } = input;
    let parent = match parent {
        Some(parent) => Some(key_of(tx.db(), parent).await?),
        None => None,
    };
    let terms =
        read::Terms { initial: *initial, period: *period, renewals: *renewals, taken_up: *taken_up, notice: *notice };
    let micro = |amount: &Option<Micro>| amount.map(|Micro(amount)| amount);
    Ok(contract::ActiveModel {
        key: Set(key),
        id: Set(id),
        number: Set(number.clone()),
        version: Set(version),
        supplier: Set(suppliers::key_of(tx.db(), Seen::Now, supplier).await?),
        parent: Set(parent),
        owner: Set(owner.clone()),
        titles: Set(serde_json::to_string(titles)?),
        renewal: Set(renewal.code().to_owned()),
        start: Set(start.ok_or_else(|| StoreError::Corrupt(String::from("start")))?.to_string()),
        initial_end: Set(initial_end.map(|date| date.to_string())),
        ended: Set(ended.map(|date| date.to_string())),
        terms: Set(serde_json::to_string(&terms)?),
        calendar: Set(calendar.clone()),
        currency: Set(currency.clone()),
        committed: Set(micro(committed)),
        ceiling: Set(micro(ceiling)),
        note: Set(note.clone()),
        search: Set(search_text(input)),
        fold_version: Set(i64::from(identity::FOLD_VERSION)),
        row_hash: Set(None),
        recorded_seq: Set(tx.seq()),
    })
}

async fn write_parts(tx: &Tx, key: i64, input: &ContractInput) -> Result<()> {
    parts::write(tx, key, &input.amendments).await?;
    parts::write(tx, key, &input.notices).await
}

/// The local key of a contract's id, as it stands.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn key_of(db: &impl ConnectionTrait, id: &str) -> Result<i64> {
    let sql = "SELECT key FROM contract WHERE id = ?";
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [id.into()])).await?;
    row.ok_or(StoreError::NotFound("contract"))?.try_get("", "key").map_err(Into::into)
}
