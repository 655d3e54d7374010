//! What is known of suppliers' and contracts' papers: their kind, their number, how long they hold.

use chrono::NaiveDate;
use sanad_domain::documents::{Document, DocumentFile, DocumentInput};
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult, Value};

use crate::entities::{contract, document, document_file, supplier};
use crate::{Ctx, Result, Seen, StoreError, Tx, contracts, dialect, suppliers};

mod files;

pub use files::{Kept, LARGEST, chunk, forget, keep};

/// Which documents are read; what is not named does not narrow.
#[derive(Debug, Clone, Copy, Default)]
pub struct Narrowed<'a> {
    /// Of this supplier, by id.
    pub supplier: Option<&'a str>,
    /// Of this contract, by id.
    pub contract: Option<&'a str>,
    /// This one, by id.
    pub id: Option<&'a str>,
}

#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    document: document::Model,
    supplier_id: String,
    contract_id: Option<String>,
    contract_number: Option<String>,
    file_name: Option<String>,
    file_size: Option<i64>,
    file_hash: Option<String>,
}

/// Documents as seen, those that expire first, then by title.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, seen: Seen, narrowed: Narrowed<'_>) -> Result<Vec<Document>> {
    Ok(read(db, seen, narrowed).await?.into_iter().map(|(_, document)| document).collect())
}

async fn read(
    db: &impl ConnectionTrait,
    seen: Seen,
    narrowed: Narrowed<'_>,
) -> Result<Vec<(document::Model, Document)>> {
    let Narrowed { supplier, contract, id } = narrowed;
    let mut conditions = vec!["TRUE"];
    let mut values: Vec<Value> = Vec::new();
    for (condition, wanted) in [("supplier.id = ?", supplier), ("contract.id = ?", contract), ("document.id = ?", id)] {
        if let Some(wanted) = wanted {
            conditions.push(condition);
            values.push(wanted.into());
        }
    }
    let sql = format!(
        "SELECT document.*, supplier.id AS supplier_id, contract.id AS contract_id, contract.number AS contract_number, \
         document_file.name AS file_name, document_file.size AS file_size, document_file.hash AS file_hash \
         FROM {} JOIN {} ON supplier.key = document.supplier LEFT JOIN {} ON contract.key = document.contract \
         LEFT JOIN {} ON document_file.document = document.key \
         WHERE {} ORDER BY document.expires IS NULL, document.expires, document.title, document.key",
        seen.table::<document::Entity>(),
        seen.table::<supplier::Entity>(),
        seen.table::<contract::Entity>(),
        seen.table::<document_file::Entity>(),
        conditions.join(" AND ")
    );
    let statement = dialect::with(db.get_database_backend(), sql, values);
    Row::find_by_statement(statement).all(db).await?.into_iter().map(shown).collect()
}

fn shown(row: Row) -> Result<(document::Model, Document)> {
    let Row { document: kept, supplier_id, contract_id, contract_number, file_name, file_size, file_hash } = row;
    let day = |text: Option<&String>| -> Result<Option<NaiveDate>> {
        text.map(|text| text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))).transpose()
    };
    let input = DocumentInput {
        supplier: supplier_id,
        contract: contract_id,
        kind: kept.kind.clone(),
        title: kept.title.clone(),
        number: kept.number.clone(),
        issuer: kept.issuer.clone(),
        valid_from: day(kept.valid_from.as_ref())?,
        expires: day(kept.expires.as_ref())?,
        place: kept.place.clone(),
        note: kept.note.clone(),
    };
    let version = u32::try_from(kept.version).unwrap_or(u32::MAX);
    let file = file_name.zip(file_hash).map(|(name, hash)| DocumentFile {
        name,
        hash,
        size: u32::try_from(file_size.unwrap_or_default()).unwrap_or(u32::MAX),
    });
    let document = Document { input, id: kept.id.clone(), version, contract_number, file };
    Ok((kept, document))
}

/// Adds a document.
///
/// # Errors
/// [`StoreError::NotFound`] for a supplier or contract that is not there, and the database's own.
pub async fn insert(tx: &Tx, ctx: &Ctx, input: &DocumentInput) -> Result<String> {
    let id = ctx.ids.next();
    let key = tx.next_key("document").await?;
    tx.insert(row(tx, input, key, id.clone(), 1).await?).await?;
    tx.record("document", Some(id.clone()), Some(input.supplier.clone()), None, Some(serde_json::to_value(input)?));
    Ok(id)
}

/// Replaces a document that is still at `version`.
///
/// # Errors
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`] and the database's own.
pub async fn update(tx: &Tx, id: &str, version: u32, input: &DocumentInput) -> Result<()> {
    let (kept, stood) = standing(tx, id, version).await?;
    if stood.input == *input {
        return Ok(());
    }
    let row = row(tx, input, kept.key, kept.id, kept.version + 1).await?;
    tx.update(document::ActiveModel { row_hash: Set(kept.row_hash), ..row }).await?;
    let (before, after) = (serde_json::to_value(&stood.input)?, serde_json::to_value(input)?);
    tx.record("document", Some(stood.id), Some(input.supplier.clone()), Some(before), Some(after));
    Ok(())
}

/// Retires a document: it stands no longer, and its past stays.
///
/// # Errors
/// [`StoreError::VersionConflict`], [`StoreError::NotFound`] and the database's own.
pub async fn retire(tx: &Tx, id: &str, version: u32) -> Result<()> {
    let (kept, stood) = standing(tx, id, version).await?;
    files::retire(tx, kept.key).await?;
    tx.retire::<document::Entity>(kept.key).await?;
    let before = serde_json::to_value(&stood.input)?;
    tx.record("document", Some(stood.id), Some(stood.input.supplier), Some(before), None);
    Ok(())
}

async fn standing(tx: &Tx, id: &str, version: u32) -> Result<(document::Model, Document)> {
    let found = read(tx.db(), Seen::Now, Narrowed { id: Some(id), ..Narrowed::default() }).await?;
    let (kept, stood) = found.into_iter().next().ok_or(StoreError::NotFound("document"))?;
    if stood.version != version {
        return Err(StoreError::VersionConflict { now: kept.version });
    }
    Ok((kept, stood))
}

async fn row(tx: &Tx, input: &DocumentInput, key: i64, id: String, version: i64) -> Result<document::ActiveModel> {
    let DocumentInput { supplier, contract, kind, title, number, issuer, valid_from, expires, place, note } = input;
    let contract = match contract {
        Some(contract) => Some(contracts::key_of(tx.db(), contract).await?),
        None => None,
    };
    Ok(document::ActiveModel {
        key: Set(key),
        id: Set(id),
        version: Set(version),
        supplier: Set(suppliers::key_of(tx.db(), Seen::Now, supplier).await?),
        contract: Set(contract),
        kind: Set(kind.clone()),
        title: Set(title.clone()),
        number: Set(number.clone()),
        issuer: Set(issuer.clone()),
        valid_from: Set(valid_from.map(|date| date.to_string())),
        expires: Set(expires.map(|date| date.to_string())),
        place: Set(place.clone()),
        note: Set(note.clone()),
        row_hash: Set(None),
        recorded_seq: Set(tx.seq()),
    })
}
