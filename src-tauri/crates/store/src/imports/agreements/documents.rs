//! Documents of an import, as what is known of them.

use std::collections::{BTreeSet, HashMap};

use sanad_domain::documents::{Document, DocumentInput, check, tidied};
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::super::apply::GOOD;
use super::super::{Refusal, Writes, wrote};
use super::contracts::day;
use super::{STEP, refused, taken};
use crate::documents::{self, Narrowed};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect};

#[derive(Debug, FromQueryResult)]
struct Staged {
    place_in: i64,
    src: i64,
    supplier: Option<String>,
    kind: String,
    title: Option<String>,
    number: Option<String>,
    issuer: Option<String>,
    valid_from: Option<String>,
    expires: Option<String>,
    place: Option<String>,
    note: Option<String>,
    supplier_id: Option<String>,
    contract_id: Option<String>,
    /// The one of this kind and number that stands; without a number, of this kind and title.
    known: Option<String>,
}

/// What the rules of documents say against the staged ones.
///
/// # Errors
/// The database's own.
pub(super) async fn refusals(db: &impl ConnectionTrait) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    let mut after = 0;
    loop {
        let (rows, taken) = chunk(db, after).await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = last.place_in;
        for row in &rows {
            let stood = standing(db, row).await?;
            let mut input = row.merged(stood.map(|known| known.input).unwrap_or_default(), taken.get(&row.src))?;
            // Whether there is such a supplier is asked of the workspace and the file together.
            input.supplier = row.supplier.clone().unwrap_or_else(|| String::from("?"));
            found.extend(refused(row.src, "document", &input, check(&input)));
        }
    }
}

/// Adds and changes documents.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let mut writes = Writes { entity: String::from("document"), new: 0, changed: 0, unchanged: 0 };
    let mut after = 0;
    loop {
        let (rows, taken) = chunk(tx.db(), after).await?;
        let Some(last) = rows.last() else { return Ok(writes) };
        after = last.place_in;
        for row in rows {
            let stood = standing(tx.db(), &row).await?;
            let before = stood.as_ref().map(|known| known.input.clone()).unwrap_or_default();
            let mut input = row.merged(before, taken.get(&row.src))?;
            input.supplier = row.supplier_id.clone().ok_or(StoreError::NotFound("supplier"))?;
            match stood {
                Some(known) if known.input == input => {
                    writes.unchanged += 1;
                    continue;
                }
                Some(known) => {
                    documents::update(tx, &known.id, known.version, &input).await?;
                    writes.changed += 1;
                }
                None => {
                    documents::insert(tx, ctx, &input).await?;
                    writes.new += 1;
                }
            }
            wrote::note(tx, row.src).await?;
        }
    }
}

async fn standing(db: &impl ConnectionTrait, row: &Staged) -> Result<Option<Document>> {
    let Some(id) = row.known.as_deref() else { return Ok(None) };
    Ok(documents::all(db, Seen::Now, Narrowed { id: Some(id), ..Narrowed::default() }).await?.pop())
}

async fn chunk(db: &impl ConnectionTrait, after: i64) -> Result<(Vec<Staged>, HashMap<i64, BTreeSet<String>>)> {
    let sql = format!(
        "SELECT t.nth AS place_in, t.*, s.id AS supplier_id, c.id AS contract_id, \
         (SELECT d.id FROM document d WHERE d.supplier = s.key AND d.kind = t.kind AND CASE WHEN t.number IS NULL \
          THEN d.number = '' AND (t.title IS NULL OR d.title = t.title) ELSE d.number = t.number END ORDER BY d.key LIMIT 1) AS known \
         FROM stage_document t LEFT JOIN supplier s ON s.code = t.supplier LEFT JOIN contract c ON c.number = t.contract \
         WHERE t.nth > ? AND t.{GOOD} ORDER BY t.nth LIMIT {STEP}"
    );
    let statement = dialect::with(db.get_database_backend(), sql, [after.into()]);
    let rows = Staged::find_by_statement(statement).all(db).await?;
    let taken = taken(db, "document", rows.iter().map(|row| row.src)).await?;
    Ok((rows, taken))
}

impl Staged {
    /// What stands, with what the row states put over it; the supplier left as it stands.
    fn merged(&self, mut input: DocumentInput, taken: Option<&BTreeSet<String>>) -> Result<DocumentInput> {
        let empties = |field: &str| taken.is_some_and(|taken| taken.contains(field));
        input.kind.clone_from(&self.kind);
        for (text, said, field) in [
            (&mut input.title, &self.title, ""),
            (&mut input.number, &self.number, ""),
            (&mut input.issuer, &self.issuer, "issuer"),
            (&mut input.place, &self.place, "place"),
            (&mut input.note, &self.note, "note"),
        ] {
            match said {
                Some(said) => text.clone_from(said),
                None if empties(field) => text.clear(),
                None => {}
            }
        }
        if self.contract_id.is_some() || empties("contract") {
            input.contract.clone_from(&self.contract_id);
        }
        for (stands, said, field) in
            [(&mut input.valid_from, &self.valid_from, "issued"), (&mut input.expires, &self.expires, "expires")]
        {
            if said.is_some() || empties(field) {
                *stands = day(said.as_deref())?;
            }
        }
        if input.title.is_empty() {
            input.title = [self.kind.as_str(), self.number.as_deref().unwrap_or_default()].join(" ");
        }
        Ok(tidied(&input))
    }
}
