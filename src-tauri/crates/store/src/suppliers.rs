//! Suppliers: the record with all that belongs to it.

use sanad_domain::identity::{self, IdentifierScheme, identifiers};
use sanad_domain::suppliers::{Stage, SupplierInput, SupplierRow, SupplierView, display_names, search_text};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};

use crate::entities::{supplier, supplier_category};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect, terms};

mod apart;
mod merging;
mod parties;
pub(crate) mod parts;
mod search;

pub use apart::{apart, in_order, set_apart};
pub use merging::{Merger, Move, merge, moves};
pub use parties::{Known, changed_after, parties, standing as standing_ids};
pub use search::{by_ids, facets, page};

/// Between a number and the code of the supplier that it was of before a merger gave it to one that has the same number.
pub(crate) const OF_MERGED: &str = " · ";

/// Reads one supplier, by id or by code.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn get(db: &impl ConnectionTrait, seen: Seen, id_or_code: &str) -> Result<SupplierView> {
    let row = find(db, seen, id_or_code).await?;
    let rows = |condition: String, value: i64| async move {
        search::rows(db, seen, &format!("WHERE {condition} ORDER BY supplier.sort_en"), vec![value.into()]).await
    };
    let parent_row = match row.parent {
        Some(key) => rows(String::from("supplier.key = ?"), key).await?.into_iter().next(),
        None => None,
    };
    let children = rows(String::from("supplier.parent = ?"), row.key).await?;
    let merged = rows(String::from("supplier.merged_into = ?"), row.key).await?;
    let merged_into = match row.merged_into {
        Some(key) => rows(String::from("supplier.key = ?"), key).await?.into_iter().next(),
        None => None,
    };
    let own = rows(String::from("supplier.key = ?"), row.key).await?;
    let own = own.into_iter().next().ok_or(StoreError::NotFound("supplier"))?;
    let input = read_input(db, seen, &row, parent_row.as_ref()).await?;
    Ok(SupplierView {
        input,
        id: row.id,
        version: u32::try_from(row.version).unwrap_or(u32::MAX),
        created_seq: created(db, row.key).await?,
        last_seq: u32::try_from(row.recorded_seq).unwrap_or(u32::MAX),
        row: own,
        parent_row,
        children,
        merged,
        merged_into,
        imported: row.row_hash.is_some(),
    })
}

async fn find(db: &impl ConnectionTrait, seen: Seen, id_or_code: &str) -> Result<supplier::Model> {
    let sql = format!(
        "SELECT * FROM {} WHERE id = ? OR code = ? ORDER BY id = ? DESC LIMIT 1",
        seen.table::<supplier::Entity>()
    );
    let values = [id_or_code.into(), id_or_code.into(), id_or_code.into()];
    supplier::Model::find_by_statement(dialect::with(db.get_database_backend(), sql, values))
        .one(db)
        .await?
        .ok_or(StoreError::NotFound("supplier"))
}

/// The local key of a supplier's id; of one that was merged, the key of the supplier that it was merged into.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn key_of(db: &impl ConnectionTrait, seen: Seen, id: &str) -> Result<i64> {
    let found = find(db, seen, id).await?;
    Ok(found.merged_into.unwrap_or(found.key))
}

/// What a supplier is found by: what is said of it, and the codes of those that were merged into it.
async fn search_of(db: &impl ConnectionTrait, key: i64, input: &SupplierInput) -> Result<String> {
    let sql = "SELECT code FROM supplier WHERE merged_into = ? ORDER BY code";
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, [key.into()])).await?;
    let mut text = search_text(input);
    for row in rows {
        text.push('\n');
        text.push_str(&identity::fold(&row.try_get::<String>("", "code")?));
    }
    Ok(text)
}

async fn read_input(
    db: &impl ConnectionTrait,
    seen: Seen,
    row: &supplier::Model,
    parent: Option<&SupplierRow>,
) -> Result<SupplierInput> {
    let supplier::Model { key, code, stage, note, owner, .. } = row;
    let mut identifiers = parts::read(db, seen, *key).await?;
    for identifier in &mut identifiers {
        warn(identifier);
    }
    Ok(SupplierInput {
        code: code.clone(),
        names: parts::read(db, seen, *key).await?,
        identifiers,
        addresses: parts::read(db, seen, *key).await?,
        contacts: parts::read(db, seen, *key).await?,
        categories: categories(db, seen, *key).await?,
        parent: parent.map(|parent| parent.id.clone()),
        owner: owner.clone(),
        stage: stage_of(stage)?,
        note: note.clone(),
    })
}

fn warn(identifier: &mut sanad_domain::suppliers::SupplierIdentifier) {
    let checked = identifiers::check(identifier.scheme, identifier.country.as_deref(), &identifier.value);
    identifier.warning = checked.ok().and_then(|checked| checked.warning).map(str::to_owned);
}

pub(crate) fn stage_of(code: &str) -> Result<Stage> {
    Stage::from_code(code).ok_or_else(|| StoreError::Corrupt(format!("stage {code}")))
}

async fn categories(db: &impl ConnectionTrait, seen: Seen, key: i64) -> Result<Vec<String>> {
    let sql = format!("SELECT * FROM {} WHERE supplier = ? ORDER BY key", seen.table::<supplier_category::Entity>());
    let statement = dialect::with(db.get_database_backend(), sql, [key.into()]);
    let rows = supplier_category::Model::find_by_statement(statement).all(db).await?;
    Ok(rows.into_iter().map(|row| row.category).collect())
}

/// The entry that first recorded the supplier.
async fn created(db: &impl ConnectionTrait, key: i64) -> Result<u32> {
    let sql = "SELECT MIN(seq) AS seq FROM (SELECT recorded_seq AS seq FROM supplier WHERE key = ? \
               UNION ALL SELECT recorded_seq FROM supplier_past WHERE key = ?) AS s";
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [key.into(), key.into()])).await?;
    Ok(row.and_then(|row| row.try_get::<i64>("", "seq").ok()).and_then(|seq| u32::try_from(seq).ok()).unwrap_or(0))
}

/// Adds a supplier.
///
/// # Errors
/// [`StoreError::Taken`] when the code is, and the database's own.
pub async fn insert(tx: &Tx, ctx: &Ctx, input: &SupplierInput) -> Result<String> {
    let id = ctx.ids.next();
    let key = tx.next_key("supplier").await?;
    let row = row(tx, input, key, id.clone(), 1).await?;
    let search = search_text(input);
    tx.insert(row).await?;
    write_parts(tx, key, input).await?;
    dialect::index_supplier(tx, key, Some(&search)).await?;
    tx.record("supplier", Some(id.clone()), Some(id.clone()), None, Some(serde_json::to_value(input)?));
    Ok(id)
}

/// Replaces a supplier that is still at `version`.
///
/// # Errors
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`], [`StoreError::Taken`] and the database's own.
pub async fn update(tx: &Tx, id: &str, version: u32, input: &SupplierInput) -> Result<()> {
    let (stood, before) = standing(tx, id, version).await?;
    if before == *input {
        return Ok(());
    }
    rewrite(tx, &stood, input).await?;
    let (before, after) = (serde_json::to_value(&before)?, serde_json::to_value(input)?);
    tx.record("supplier", Some(id.to_owned()), Some(id.to_owned()), Some(before), Some(after));
    Ok(())
}

/// As [`update`], for an import: what stands is known, and the import's own entry tells of it. Says whether anything changed.
pub(crate) async fn replace(tx: &Tx, id: &str, before: &SupplierInput, input: &SupplierInput) -> Result<bool> {
    let plain = |input: &SupplierInput| {
        let mut plain = input.clone();
        plain.identifiers.iter_mut().for_each(|identifier| identifier.warning = None);
        plain
    };
    let input = plain(input);
    if plain(before) == input {
        return Ok(false);
    }
    let stood = find(tx.db(), Seen::Now, id).await?;
    rewrite(tx, &stood, &input).await?;
    Ok(true)
}

/// Says of a supplier what is said of it from now on.
async fn rewrite(tx: &Tx, stood: &supplier::Model, input: &SupplierInput) -> Result<()> {
    let search = search_of(tx.db(), stood.key, input).await?;
    let row = row(tx, input, stood.key, stood.id.clone(), stood.version + 1).await?;
    tx.update(supplier::ActiveModel { row_hash: Set(stood.row_hash), search: Set(search.clone()), ..row }).await?;
    write_parts(tx, stood.key, input).await?;
    dialect::index_supplier(tx, stood.key, Some(&search)).await
}

/// Adds many suppliers at once, for an import: no entry for each.
pub(crate) async fn insert_many(tx: &Tx, ctx: &Ctx, inputs: &[SupplierInput]) -> Result<()> {
    if inputs.is_empty() {
        return Ok(());
    }
    let first = tx.next_key("supplier").await?;
    let mut rows = Vec::with_capacity(inputs.len());
    for (key, input) in (first..).zip(inputs) {
        let row = row(tx, input, key, ctx.ids.next(), 1).await?;
        rows.push(supplier::ActiveModel { row_hash: Set(Some(0)), ..row });
    }
    supplier::Entity::insert_many(rows).exec(tx.db()).await?;
    let keyed: Vec<(i64, &SupplierInput)> = (first..).zip(inputs).collect();
    parts::insert_many(tx, &keyed, |input| &input.names).await?;
    parts::insert_many(tx, &keyed, |input| &input.identifiers).await?;
    parts::insert_many(tx, &keyed, |input| &input.addresses).await?;
    parts::insert_many(tx, &keyed, |input| &input.contacts).await?;
    dialect::index_from(tx, first).await
}

/// Retires a supplier to which nothing refers: it stands no longer, and its past stays.
///
/// # Errors
/// [`StoreError::Taken`] naming `purchase_order.supplier` when orders, contracts, documents or others refer to it,
/// [`StoreError::VersionConflict`] and others.
pub async fn retire(tx: &Tx, id: &str, version: u32) -> Result<()> {
    let (stood, before) = standing(tx, id, version).await?;
    if stood.merged_into.is_some()
        || !moves(tx.db(), stood.key, stood.key).await?.iter().all(|one| one.kind == "supplier_term")
    {
        return Err(StoreError::Taken(String::from("purchase_order.supplier")));
    }
    write_parts(tx, stood.key, &SupplierInput::default()).await?;
    terms::forget_supplier(tx, stood.key).await?;
    apart::forget_supplier(tx, stood.key).await?;
    tx.retire::<supplier::Entity>(stood.key).await?;
    dialect::index_supplier(tx, stood.key, None).await?;
    tx.record("supplier", Some(id.to_owned()), Some(id.to_owned()), Some(serde_json::to_value(&before)?), None);
    Ok(())
}

async fn standing(tx: &Tx, id: &str, version: u32) -> Result<(supplier::Model, SupplierInput)> {
    let stood = find(tx.db(), Seen::Now, id).await?;
    if stood.version != i64::from(version) {
        return Err(StoreError::VersionConflict { now: stood.version });
    }
    let view = get(tx.db(), Seen::Now, &stood.id).await?;
    let mut before = view.input;
    for identifier in &mut before.identifiers {
        identifier.warning = None;
    }
    Ok((stood, before))
}

async fn row(tx: &Tx, input: &SupplierInput, key: i64, id: String, version: i64) -> Result<supplier::ActiveModel> {
    let parent = match &input.parent {
        Some(parent) => Some(key_of(tx.db(), Seen::Now, parent).await?),
        None => None,
    };
    let names = display_names(&input.names);
    let any = names.any.unwrap_or(&input.code);
    let sort = |name: Option<&str>| identity::fold(name.unwrap_or(any));
    let main = input.addresses.iter().find(|address| !address.city.is_empty() || address.country.is_some());
    Ok(supplier::ActiveModel {
        key: Set(key),
        id: Set(id),
        code: Set(input.code.clone()),
        version: Set(version),
        stage: Set(input.stage.code().to_owned()),
        parent: Set(parent),
        owner: Set(input.owner.clone()),
        merged_into: Set(None),
        note: Set(input.note.clone()),
        name_en: Set(names.en.map(str::to_owned)),
        name_ar: Set(names.ar.map(str::to_owned)),
        sort_en: Set(sort(names.en)),
        sort_ar: Set(sort(names.ar)),
        country: Set(main.and_then(|address| address.country.clone())),
        city: Set(main.map(|address| address.city.clone()).filter(|city| !city.is_empty())),
        search: Set(search_text(input)),
        fold_version: Set(i64::from(identity::FOLD_VERSION)),
        row_hash: Set(None),
        recorded_seq: Set(tx.seq()),
    })
}

async fn write_parts(tx: &Tx, key: i64, input: &SupplierInput) -> Result<()> {
    parts::write(tx, key, &input.names).await?;
    parts::write(tx, key, &input.identifiers).await?;
    parts::write(tx, key, &input.addresses).await?;
    parts::write(tx, key, &input.contacts).await?;
    write_categories(tx, key, &input.categories).await
}

async fn write_categories(tx: &Tx, key: i64, wanted: &[String]) -> Result<()> {
    let sql = "SELECT * FROM supplier_category WHERE supplier = ? ORDER BY key";
    let statement = dialect::with(tx.db().get_database_backend(), sql, [key.into()]);
    let stood = supplier_category::Model::find_by_statement(statement).all(tx.db()).await?;
    for row in stood.iter().filter(|row| !wanted.contains(&row.category)) {
        tx.retire::<supplier_category::Entity>(row.key).await?;
    }
    for category in wanted.iter().filter(|category| !stood.iter().any(|row| row.category == **category)) {
        let row = supplier_category::ActiveModel {
            key: Set(tx.next_key("supplier_category").await?),
            supplier: Set(key),
            category: Set(category.clone()),
            ..Default::default()
        };
        tx.insert(row).await?;
    }
    Ok(())
}

/// Ids of live suppliers that hold the same identifier, this one aside.
///
/// # Errors
/// The database's own.
pub async fn same_identifier(
    db: &impl ConnectionTrait,
    scheme: IdentifierScheme,
    normal: &str,
    but: Option<&str>,
) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT supplier.code AS code FROM supplier_identifier JOIN supplier ON supplier.key = supplier_identifier.supplier \
               WHERE scheme = ? AND normal = ? AND supplier.id <> ? AND supplier.merged_into IS NULL";
    let values = [scheme.code().into(), normal.into(), but.unwrap_or_default().into()];
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    rows.iter().map(|row| row.try_get("", "code").map_err(Into::into)).collect()
}
