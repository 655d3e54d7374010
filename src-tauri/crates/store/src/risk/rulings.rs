//! What people put in a computed score's place: overrides, and findings that a knock-out rule speaks of.

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Finding, KnockOut, Override, Ruling};
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};

use super::{day, statement};
use crate::entities::{risk_finding, risk_override};
use crate::{Result, Seen, StoreError, Tx, dialect};

/// An override or a finding as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRuling {
    /// Its id.
    pub id: String,
    /// The supplier's local key.
    pub supplier: i64,
    /// What it says.
    pub ruling: Ruling,
}

/// All of them as seen, findings first, each kind in the order in which they were entered.
///
/// # Errors
/// [`StoreError::Corrupt`] for a rule that the program does not know, and the database's own.
pub async fn rulings(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<KeptRuling>> {
    let sql = format!("SELECT * FROM {} ORDER BY key", seen.table::<risk_finding::Entity>());
    let findings = risk_finding::Model::find_by_statement(statement(db, sql)).all(db).await?;
    let sql = format!("SELECT * FROM {} ORDER BY key", seen.table::<risk_override::Entity>());
    let overrides = risk_override::Model::find_by_statement(statement(db, sql)).all(db).await?;
    findings.into_iter().map(read_finding).chain(overrides.into_iter().map(read_override)).collect()
}

/// One as it stands, by id.
///
/// # Errors
/// [`StoreError::NotFound`], and as [`rulings`].
pub async fn find(db: &impl ConnectionTrait, id: &str) -> Result<KeptRuling> {
    let all = rulings(db, Seen::Now).await?;
    all.into_iter().find(|kept| kept.id == id).ok_or(StoreError::NotFound("ruling"))
}

/// Id of the supplier that a ruling is of.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn supplier_of(db: &impl ConnectionTrait, kept: &KeptRuling) -> Result<String> {
    let sql = format!("SELECT id FROM supplier WHERE key = {}", kept.supplier);
    let row = db.query_one_raw(statement(db, sql)).await?.ok_or(StoreError::NotFound("supplier"))?;
    Ok(row.try_get("", "id")?)
}

/// Adds a ruling of a supplier, by local key.
///
/// # Errors
/// The database's own.
pub async fn rule(tx: &Tx, kept: &KeptRuling) -> Result<()> {
    let KeptRuling { id, supplier, ruling } = kept;
    match ruling {
        Ruling::KnockOut(finding) => {
            let key = tx.next_key("risk_finding").await?;
            tx.insert(finding_row(key, id, *supplier, finding)).await?;
        }
        Ruling::Override(entry) => {
            let key = tx.next_key("risk_override").await?;
            tx.insert(override_row(key, id, *supplier, entry)).await?;
        }
    }
    Ok(())
}

/// Ends a ruling with a day, itself included; one that begins only later is taken back whole.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn end(tx: &Tx, kept: &KeptRuling, last: NaiveDate) -> Result<()> {
    let KeptRuling { id, supplier, ruling } = kept;
    match ruling {
        Ruling::KnockOut(finding) => {
            let key = key_of(tx, "risk_finding", id).await?;
            if finding.from > last {
                return tx.retire::<risk_finding::Entity>(key).await;
            }
            let ended = Finding { until: Some(last), ..finding.clone() };
            tx.update(finding_row(key, id, *supplier, &ended)).await?;
        }
        Ruling::Override(entry) => {
            let key = key_of(tx, "risk_override", id).await?;
            if entry.from > last {
                return tx.retire::<risk_override::Entity>(key).await;
            }
            let ended = Override { until: last, ..entry.clone() };
            tx.update(override_row(key, id, *supplier, &ended)).await?;
        }
    }
    Ok(())
}

async fn key_of(tx: &Tx, table: &str, id: &str) -> Result<i64> {
    let sql = format!("SELECT key FROM {table} WHERE id = ?");
    let statement = dialect::with(tx.db().get_database_backend(), sql, [id.into()]);
    let row = tx.db().query_one_raw(statement).await?.ok_or(StoreError::NotFound("ruling"))?;
    Ok(row.try_get("", "key")?)
}

fn finding_row(key: i64, id: &str, supplier: i64, finding: &Finding) -> risk_finding::ActiveModel {
    let Finding { knock_out, from, until, person, reason } = finding;
    risk_finding::ActiveModel {
        key: Set(key),
        id: Set(id.to_owned()),
        supplier: Set(supplier),
        knock_out: Set(code(*knock_out).to_owned()),
        first_day: Set(from.to_string()),
        last_day: Set(until.map(|day| day.to_string())),
        person: Set(person.clone()),
        reason: Set(reason.clone()),
        ..Default::default()
    }
}

fn override_row(key: i64, id: &str, supplier: i64, entry: &Override) -> risk_override::ActiveModel {
    let Override { likelihood, from, until, person, reason } = entry;
    risk_override::ActiveModel {
        key: Set(key),
        id: Set(id.to_owned()),
        supplier: Set(supplier),
        likelihood: Set(likelihood.0),
        first_day: Set(from.to_string()),
        last_day: Set(until.to_string()),
        person: Set(person.clone()),
        reason: Set(reason.clone()),
        ..Default::default()
    }
}

fn read_finding(row: risk_finding::Model) -> Result<KeptRuling> {
    let risk_finding::Model { key: _, id, supplier, knock_out, first_day, last_day, person, reason, recorded_seq: _ } =
        row;
    let until = last_day.as_deref().map(day).transpose()?;
    let finding = Finding { knock_out: knock_out_of(&knock_out)?, from: day(&first_day)?, until, person, reason };
    Ok(KeptRuling { id, supplier, ruling: Ruling::KnockOut(finding) })
}

fn read_override(row: risk_override::Model) -> Result<KeptRuling> {
    let risk_override::Model { key: _, id, supplier, likelihood, first_day, last_day, person, reason, recorded_seq: _ } =
        row;
    let (from, until) = (day(&first_day)?, day(&last_day)?);
    let entry = Override { likelihood: Micro(likelihood), from, until, person, reason };
    Ok(KeptRuling { id, supplier, ruling: Ruling::Override(entry) })
}

fn code(rule: KnockOut) -> &'static str {
    match rule {
        KnockOut::SanctionsMatch => "sanctions_match",
        KnockOut::Insolvency => "insolvency",
    }
}

fn knock_out_of(code: &str) -> Result<KnockOut> {
    match code {
        "sanctions_match" => Ok(KnockOut::SanctionsMatch),
        "insolvency" => Ok(KnockOut::Insolvency),
        other => Err(StoreError::Corrupt(format!("knock-out {other}"))),
    }
}
