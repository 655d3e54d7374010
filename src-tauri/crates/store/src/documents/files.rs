//! Documents' files, in the workspace itself: chunks by content hash, each content once however many documents hold it.

use std::io::Read;

use sanad_domain::documents::DocumentFile;
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult, Value};
use serde_json::json;

use super::{Narrowed, read};
use crate::entities::document_file;
use crate::{Result, Seen, StoreError, Tx, dialect};

/// The largest file that is kept, in bytes.
pub const LARGEST: u64 = 100 * 1024 * 1024;
/// How much of a file is held in memory at a time, in bytes.
const CHUNK: usize = 256 * 1024;

/// What keeping a file came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Yes,
    /// It does not hold any more what it held when its hash was taken.
    Changed,
}

/// Keeps a file with a document. `content` is read once, a chunk at a time, unless the workspace holds it already.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn keep(tx: &Tx, document: &str, file: &DocumentFile, content: &mut (impl Read + ?Sized)) -> Result<Kept> {
    let found = read(tx.db(), Seen::Now, Narrowed { id: Some(document), ..Narrowed::default() }).await?;
    let (kept, stood) = found.into_iter().next().ok_or(StoreError::NotFound("document"))?;
    if stood.file.as_ref() == Some(file) {
        return Ok(Kept::Yes);
    }
    if !holds(tx.db(), &file.hash).await? && !store(tx, file, content).await? {
        return Ok(Kept::Changed);
    }
    let row = document_file::ActiveModel {
        document: Set(kept.key),
        name: Set(file.name.clone()),
        size: Set(i64::from(file.size)),
        hash: Set(file.hash.clone()),
        ..Default::default()
    };
    if let Some(before) = of(tx, kept.key).await? {
        tx.update(document_file::ActiveModel { key: Set(before.key), ..row }).await?;
    } else {
        let key = tx.next_key("document_file").await?;
        tx.insert(document_file::ActiveModel { key: Set(key), ..row }).await?;
    }
    let said = |file: Option<&DocumentFile>| file.map(|file| json!({ "file": file }));
    tx.record("document", Some(stood.id), Some(stood.input.supplier), said(stood.file.as_ref()), said(Some(file)));
    Ok(Kept::Yes)
}

/// Takes a document's file away; what it held stays with the document's past.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn forget(tx: &Tx, document: &str) -> Result<()> {
    let found = read(tx.db(), Seen::Now, Narrowed { id: Some(document), ..Narrowed::default() }).await?;
    let (kept, stood) = found.into_iter().next().ok_or(StoreError::NotFound("document"))?;
    let Some(file) = stood.file else { return Ok(()) };
    retire(tx, kept.key).await?;
    let before = json!({ "file": file });
    tx.record("document", Some(stood.id), Some(stood.input.supplier), Some(before), None);
    Ok(())
}

/// A part of a content, counted from 0; none behind the last.
///
/// # Errors
/// The database's own.
pub async fn chunk(db: &impl ConnectionTrait, hash: &str, position: u32) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT data FROM file_chunk WHERE hash = ? AND position = ?";
    let values = [hash.into(), i64::from(position).into()];
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
    Ok(row.map(|row| row.try_get("", "data")).transpose()?)
}

/// Retires the file of a document that goes.
pub(super) async fn retire(tx: &Tx, document: i64) -> Result<()> {
    match of(tx, document).await? {
        Some(stood) => tx.retire::<document_file::Entity>(stood.key).await,
        None => Ok(()),
    }
}

async fn of(tx: &Tx, document: i64) -> Result<Option<document_file::Model>> {
    let sql = "SELECT * FROM document_file WHERE document = ?";
    let statement = dialect::with(tx.db().get_database_backend(), sql, [document.into()]);
    Ok(document_file::Model::find_by_statement(statement).one(tx.db()).await?)
}

async fn holds(db: &impl ConnectionTrait, hash: &str) -> Result<bool> {
    let sql = "SELECT 1 AS n FROM file_content WHERE hash = ?";
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [hash.into()])).await?;
    Ok(row.is_some())
}

/// Writes a content chunk by chunk; says whether it was the one that the hash is of.
async fn store(tx: &Tx, file: &DocumentFile, content: &mut (impl Read + ?Sized)) -> Result<bool> {
    let values: [Value; 2] = [file.hash.clone().into(), i64::from(file.size).into()];
    tx.run("INSERT INTO file_content (hash, size) VALUES (?, ?)", values).await?;
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; CHUNK];
    for position in 0_i64.. {
        // A file that cannot be read any more does not hold what it held.
        let Ok(n) = fill(content, &mut buffer) else { return Ok(false) };
        if n == 0 {
            break;
        }
        hasher.update(&buffer[..n]);
        let values: [Value; 3] = [file.hash.clone().into(), position.into(), buffer[..n].to_vec().into()];
        tx.run("INSERT INTO file_chunk (hash, position, data) VALUES (?, ?, ?)", values).await?;
    }
    Ok(hasher.finalize().to_hex().as_str() == file.hash)
}

/// Reads until the buffer is full or the file ends; answers how much.
fn fill(content: &mut (impl Read + ?Sized), buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut at = 0;
    while at < buffer.len() {
        match content.read(&mut buffer[at..]) {
            Ok(0) => break,
            Ok(n) => at += n,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(at)
}
