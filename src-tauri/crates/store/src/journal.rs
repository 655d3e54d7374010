//! Walking the journal: whether the chain holds.

use sanad_domain::journal::{Broken, Entry, Verified, Verifier};
use sea_orm::{ConnectionTrait, QueryResult};

use crate::{Result, Store, StoreError, dialect, door};

/// How many entries are read at a time.
const STEP: i64 = 1000;

impl Store {
    /// Recomputes the chain from its first entry, in constant memory.
    ///
    /// # Errors
    /// The database's own; a chain that does not hold is an answer, not an error.
    pub async fn verify_journal(&self) -> Result<std::result::Result<Verified, Broken>> {
        let db = self.read().await?;
        let head = door::head(&db).await?;
        let mut verifier = Verifier::new();
        let mut after = 0_i64;
        loop {
            let sql = "SELECT j.*, p.salt, p.payload FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq \
                       WHERE j.seq > ? ORDER BY j.seq LIMIT ?";
            let rows =
                db.query_all_raw(dialect::with(db.get_database_backend(), sql, [after.into(), STEP.into()])).await?;
            for row in &rows {
                let entry = read(row)?;
                after = entry.seq;
                let payload: Option<(String, String)> = match row.try_get::<Option<String>>("", "payload")? {
                    Some(text) => Some((row.try_get("", "salt")?, text)),
                    None => None,
                };
                let salted = payload.as_ref().map(|(salt, text)| (salt_of(salt), text.as_str()));
                let next = verifier.next(&entry, salted.as_ref().map(|(salt, text)| (salt, *text)));
                if let Err(broken) = next {
                    return Ok(Err(broken));
                }
            }
            if rows.len() < usize::try_from(STEP).unwrap_or(usize::MAX) {
                return Ok(verifier.finish(Some(&head)));
            }
        }
    }
}

/// An entry as stored.
///
/// # Errors
/// A column that does not fit.
pub(crate) fn read(row: &QueryResult) -> Result<Entry> {
    Ok(Entry {
        seq: row.try_get("", "seq")?,
        at: row.try_get("", "at")?,
        actor: row.try_get("", "actor")?,
        action: row.try_get("", "action")?,
        entity: row.try_get("", "entity")?,
        record: row.try_get("", "record")?,
        supplier: row.try_get("", "supplier")?,
        payload_hash: row.try_get("", "payload_hash")?,
        prev_hash: row.try_get("", "prev_hash")?,
        hash: row.try_get("", "hash")?,
    })
}

/// A salt that is not sixteen bytes of hex matches no payload: the check then names its entry.
fn salt_of(hex: &str) -> [u8; 16] {
    let mut salt = [0_u8; 16];
    for (byte, pair) in salt.iter_mut().zip(hex.as_bytes().chunks(2)) {
        *byte = std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or(0);
    }
    salt
}

/// The journal's head.
///
/// # Errors
/// The database's own.
pub async fn head(db: &impl ConnectionTrait) -> Result<sanad_domain::journal::Head> {
    door::head(db).await
}

/// When the last entry was written, in microseconds; none for an empty journal.
///
/// # Errors
/// The database's own.
pub async fn last_at(db: &impl ConnectionTrait) -> Result<Option<i64>> {
    let sql = "SELECT MAX(at) AS at FROM journal";
    let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
    row.ok_or(StoreError::NotFound("journal"))?.try_get("", "at").map_err(Into::into)
}
