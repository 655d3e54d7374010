//! Payment terms of an import, and which was agreed with a supplier.

use std::collections::{BTreeSet, HashMap};

use sanad_domain::terms::words::{Language, show};
use sanad_domain::terms::{TermInput, check, tidied};
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::super::apply::GOOD;
use super::super::fill::Clears;
use super::super::{Refusal, Writes, wrote};
use super::{AGREED, STEP, ids, refused, taken};
use crate::{Ctx, Result, Seen, Tx, dialect, terms};

#[derive(Debug, FromQueryResult)]
struct Staged {
    src: i64,
    code: String,
    name_en: Option<String>,
    name_ar: Option<String>,
    body: Option<String>,
    note: Option<String>,
}

/// What the rules of terms say against the staged ones.
///
/// # Errors
/// The database's own.
pub(super) async fn refusals(db: &impl ConnectionTrait) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let Chunk { rows, known, taken } = chunk(db, &after).await?;
        let Some(last) = rows.last() else { return Ok(found) };
        after.clone_from(&last.code);
        for row in &rows {
            let before = match known.get(&row.code) {
                Some(id) => terms::get(db, Seen::Now, id).await?.input,
                None => TermInput::default(),
            };
            let input = row.merged(before, taken.get(&row.src))?;
            found.extend(refused(row.src, "payment_term", &input, check(&input)));
        }
    }
}

/// Adds and changes terms.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let mut writes = Writes { entity: String::from("term"), new: 0, changed: 0, unchanged: 0 };
    let mut after = String::new();
    loop {
        let Chunk { rows, known, taken } = chunk(tx.db(), &after).await?;
        let Some(last) = rows.last() else { return Ok(writes) };
        after.clone_from(&last.code);
        for row in rows {
            let Some(id) = known.get(&row.code) else {
                terms::insert(tx, ctx, &row.merged(TermInput::default(), None)?).await?;
                wrote::note(tx, row.src).await?;
                writes.new += 1;
                continue;
            };
            let stood = terms::get(tx.db(), Seen::Now, id).await?;
            let input = row.merged(stood.input.clone(), taken.get(&row.src))?;
            if input == stood.input {
                writes.unchanged += 1;
                continue;
            }
            terms::update(tx, id, stood.version, &input).await?;
            wrote::note(tx, row.src).await?;
            writes.changed += 1;
        }
    }
}

/// States which term was agreed with a supplier.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn apply_agreed(tx: &Tx) -> Result<Writes> {
    let sql = "UPDATE stage_supplier_term SET term = (SELECT key FROM payment_term p WHERE p.code = stage_supplier_term.code)";
    tx.run(sql, []).await?;
    AGREED.run(tx, None, &Clears::new()).await
}

/// Some of the staged terms, with the ids of those that stand and what rows take away.
struct Chunk {
    rows: Vec<Staged>,
    known: HashMap<String, String>,
    taken: HashMap<i64, BTreeSet<String>>,
}

async fn chunk(db: &impl ConnectionTrait, after: &str) -> Result<Chunk> {
    let sql = format!("SELECT * FROM stage_term WHERE code > ? AND {GOOD} ORDER BY code LIMIT {STEP}");
    let statement = dialect::with(db.get_database_backend(), sql, [after.into()]);
    let rows = Staged::find_by_statement(statement).all(db).await?;
    let known = ids(db, "payment_term", "code", rows.iter().map(|row| row.code.as_str())).await?;
    let taken = taken(db, "payment_term", rows.iter().map(|row| row.src)).await?;
    Ok(Chunk { rows, known, taken })
}

impl Staged {
    /// What stands, with what the row states put over it. A term without a name is called by its own words.
    fn merged(&self, mut input: TermInput, taken: Option<&BTreeSet<String>>) -> Result<TermInput> {
        input.code.clone_from(&self.code);
        for (lang, text) in [("en", &self.name_en), ("ar", &self.name_ar)] {
            if let Some(text) = text {
                input.names.insert(lang.to_owned(), text.clone());
            }
        }
        if let Some(body) = &self.body {
            input.term = serde_json::from_str(body)?;
        }
        if let Some(note) = &self.note {
            input.note.clone_from(note);
        } else if taken.is_some_and(|taken| taken.contains("note")) {
            input.note.clear();
        }
        if input.names.is_empty() && !input.term.instalments.is_empty() {
            for (lang, language) in [("en", Language::En), ("ar", Language::Ar)] {
                input.names.insert(lang.to_owned(), show(&input.term, language));
            }
        }
        Ok(tidied(&input))
    }
}
