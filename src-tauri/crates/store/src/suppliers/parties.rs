//! Every supplier as it is compared with others.

use std::collections::{BTreeSet, HashMap};

use sanad_domain::identity::IdentifierScheme;
use sanad_domain::identity::matching::Party;
use sea_orm::ConnectionTrait;

use crate::columns::packed::{Pack, rows, typed};
use crate::{Result, StoreError, dialect};

/// A supplier's id with what it is compared by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// Names and numbers.
    pub party: Party,
}

/// Every supplier that stands and was not merged, by name: those whose names begin alike stand side by side.
///
/// # Errors
/// The database's own.
pub async fn parties(db: &impl ConnectionTrait) -> Result<Vec<Known>> {
    let fields = ["key", "id", &typed("sort_en")];
    let pack = Pack { from: "supplier", fields: &fields, condition: "merged_into IS NULL" }.read(db).await?;
    let mut read: Vec<(&str, i64, &str)> = Vec::new();
    for mut row in rows(&pack) {
        let (key, id, sort) = (row.int()?, row.text(), row.text());
        read.push((sort, key, id));
    }
    read.sort_unstable();
    let at: HashMap<i64, usize> = read.iter().enumerate().map(|(at, (_, key, _))| (*key, at)).collect();
    let mut known: Vec<Known> =
        read.iter().map(|(_, _, id)| Known { id: (*id).to_owned(), party: Party::default() }).collect();

    let fields = ["supplier", &typed("text")];
    let pack = Pack { from: "supplier_name", fields: &fields, condition: "1 = 1" }.read(db).await?;
    for mut row in rows(&pack) {
        let (supplier, text) = (row.int()?, row.text());
        if let Some(at) = at.get(&supplier) {
            known[*at].party.names.push(text.to_owned());
        }
    }
    let fields = ["supplier", "scheme", "country", &typed("normal")];
    let pack = Pack { from: "supplier_identifier", fields: &fields, condition: "1 = 1" }.read(db).await?;
    for mut row in rows(&pack) {
        let (supplier, scheme, country, normal) = (row.int()?, row.text(), row.text(), row.text());
        let scheme = IdentifierScheme::from_code(scheme)
            .ok_or_else(|| StoreError::Corrupt(format!("identifier scheme {scheme}")))?;
        if let Some(at) = at.get(&supplier) {
            let country = Some(country).filter(|country| !country.is_empty()).map(str::to_owned);
            known[*at].party.identifiers.push((scheme, country, normal.to_owned()));
        }
    }
    Ok(known)
}

/// Which of these ids are of suppliers that stand and were not merged.
///
/// # Errors
/// The database's own.
pub async fn standing(db: &impl ConnectionTrait, ids: &[&str]) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for part in ids.chunks(500) {
        let marks = vec!["?"; part.len()].join(", ");
        let sql = format!("SELECT id FROM supplier WHERE merged_into IS NULL AND id IN ({marks})");
        let values = part.iter().map(|id| (*id).into());
        let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, values)).await?;
        for row in rows {
            found.insert(row.try_get("", "id")?);
        }
    }
    Ok(found)
}

/// Whether anything that suppliers are compared by may have changed after a journal entry.
///
/// # Errors
/// The database's own.
pub async fn changed_after(db: &impl ConnectionTrait, seq: i64) -> Result<bool> {
    let sql = "SELECT 1 AS n FROM journal WHERE seq > ? AND entity IN ('supplier', 'import') LIMIT 1";
    let row = db.query_one_raw(dialect::with(db.get_database_backend(), sql, [seq.into()])).await?;
    Ok(row.is_some())
}
