//! What only the workspace can object to in contracts, terms, documents and rates: whom and what they refer to, and rows that
//! say one thing twice.

use sanad_domain::calendar::NamedCalendar;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde::Deserialize;

use super::super::Stage;
use super::super::check::{note, repeated, repeats};
use crate::{Result, dialect, settings};

/// Brings staged rows to what they mean, and notes those that say one thing in two ways.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn settle(db: &DatabaseConnection) -> Result<()> {
    documents_of_contracts(db).await?;
    latest_agreement(db).await?;
    into_reporting_currency(db).await?;
    for (stage, field, shown, differs) in [
        (Stage::Unordered, "receipt.reference", "t.source_key", "t.hash IS DISTINCT FROM f.hash"),
        (Stage::Term, "payment_term.code", "t.code", "t.hash IS DISTINCT FROM f.hash"),
        (Stage::SupplierTerm, "supplier_term.supplier", "t.supplier", "t.code IS DISTINCT FROM f.code"),
        (Stage::Contract, "contract.number", "t.number", "t.hash IS DISTINCT FROM f.hash"),
        (Stage::Document, "document.number", "COALESCE(t.number, t.title, t.kind)", "t.hash IS DISTINCT FROM f.hash"),
        (Stage::Index, "country_index.country", "t.country", "t.hash IS DISTINCT FROM f.hash"),
        (Stage::Rate, "rate.date", "t.date", "t.nano IS DISTINCT FROM f.nano"),
    ] {
        said_once(db, stage, field, shown, differs).await?;
    }
    Ok(())
}

/// A row that repeats an earlier one says nothing more; one that says otherwise is refused.
async fn said_once(db: &DatabaseConnection, stage: Stage, field: &str, shown: &str, differs: &str) -> Result<()> {
    let (table, key) = (stage.name(), stage.key());
    if !repeated(db, table, &[key]).await? {
        return Ok(());
    }
    let again = repeats(table, &[key]);
    note(
        db,
        &format!(
            "SELECT t.src, '@{field}', {shown}, 'duplicate_in_file', '{{\"row\":\"' || f.src || '\"}}' FROM ({again}) d \
             JOIN {table} t ON t.nth = d.again JOIN {table} f ON f.nth = d.first WHERE {differs}"
        ),
    )
    .await?;
    dialect::run(db, &format!("DELETE FROM {table} WHERE nth IN (SELECT again FROM ({again}) AS a)")).await?;
    Ok(())
}

/// A document that names only its contract is its supplier's.
async fn documents_of_contracts(db: &DatabaseConnection) -> Result<()> {
    dialect::run(db, "UPDATE stage_document SET supplier = COALESCE(\
         (SELECT s.code FROM contract c JOIN supplier s ON s.key = c.supplier WHERE c.number = stage_document.contract), \
         (SELECT c.supplier FROM stage_contract c WHERE c.number = stage_document.contract LIMIT 1)) WHERE supplier IS NULL",
    )
    .await?;
    Ok(())
}

/// Of several agreements with one supplier the latest counts.
async fn latest_agreement(db: &DatabaseConnection) -> Result<()> {
    dialect::run(db, "CREATE INDEX IF NOT EXISTS stage_supplier_term_supplier ON stage_supplier_term (supplier)")
        .await?;
    dialect::run(
        db,
        "DELETE FROM stage_supplier_term AS t WHERE EXISTS (SELECT 1 FROM stage_supplier_term o \
         WHERE o.supplier = t.supplier AND COALESCE(o.since, '') > COALESCE(t.since, ''))",
    )
    .await?;
    Ok(())
}

/// Rates without a currency of their own are told in the workspace's.
async fn into_reporting_currency(db: &DatabaseConnection) -> Result<()> {
    #[derive(Deserialize)]
    struct Reporting {
        reporting_currency: Option<String>,
    }
    let told: Option<Reporting> = settings::get(db, settings::WORKSPACE).await?;
    let Some(code) = told.and_then(|told| told.reporting_currency) else { return Ok(()) };
    let sql = "UPDATE stage_rate SET reporting = ? WHERE reporting IS NULL";
    db.execute_raw(dialect::with(db.get_database_backend(), sql, [code.into()])).await?;
    Ok(())
}

const NO_SUCH_SUPPLIER: &str = "NOT EXISTS (SELECT 1 FROM supplier s WHERE s.code = t.supplier) \
     AND NOT EXISTS (SELECT 1 FROM stage_supplier s WHERE s.code = t.supplier AND s.src NOT IN (SELECT src FROM stage_bad))";

const NO_SUCH_CONTRACT: &str = "NOT EXISTS (SELECT 1 FROM contract c WHERE c.number = t.contract) \
     AND NOT EXISTS (SELECT 1 FROM stage_contract c WHERE c.number = t.contract AND c.src NOT IN (SELECT src FROM stage_bad))";

/// Notes what refers to nothing. What is refused may be what another leans on: this is asked until nothing more is found.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn unknown(db: &DatabaseConnection) -> Result<()> {
    for (table, section) in
        [("stage_contract", "contract"), ("stage_supplier_term", "supplier_term"), ("stage_unordered", "receipt")]
    {
        let sql = format!(
            "SELECT t.src, '@{section}.supplier', t.supplier, 'unknown_supplier', '{{}}' FROM {table} t WHERE {NO_SUCH_SUPPLIER}"
        );
        note(db, &sql).await?;
    }
    for sql in [
        "SELECT t.src, '@supplier_term.term', t.code, 'unknown_term', '{}' FROM stage_supplier_term t \
         WHERE NOT EXISTS (SELECT 1 FROM payment_term p WHERE p.code = t.code) \
         AND NOT EXISTS (SELECT 1 FROM stage_term p WHERE p.code = t.code AND p.src NOT IN (SELECT src FROM stage_bad))",
        "SELECT t.src, '@rate.to', t.currency, 'no_reporting_currency', '{}' FROM stage_rate t WHERE t.reporting IS NULL",
        "SELECT t.src, '@rate.currency', t.currency, 'same_currency', '{}' FROM stage_rate t WHERE t.reporting = t.currency",
    ] {
        note(db, sql).await?;
    }
    contracts(db).await?;
    documents(db).await?;
    categories(db).await
}

async fn contracts(db: &DatabaseConnection) -> Result<()> {
    note(
        db,
        "SELECT t.src, '@contract.supplier', t.supplier, 'other_supplier', '{}' FROM stage_contract t \
         JOIN contract c ON c.number = t.number JOIN supplier s ON s.key = c.supplier WHERE s.code <> t.supplier",
    )
    .await?;
    note(
        db,
        "SELECT t.src, '@contract.owner', t.owner, CASE WHEN p.n > 1 THEN 'ambiguous_person' ELSE 'unknown_person' END, '{}' \
         FROM (SELECT src, owner, (SELECT COUNT(*) FROM person WHERE name = stage_contract.owner OR id = stage_contract.owner) AS n \
         FROM stage_contract WHERE owner IS NOT NULL) AS p JOIN stage_contract t ON t.src = p.src AND t.owner = p.owner \
         WHERE p.n <> 1",
    )
    .await?;
    let shipped: Vec<String> = NamedCalendar::shipped()
        .into_iter()
        .map(|calendar| format!("'{}'", calendar.code.replace('\'', "''")))
        .collect();
    note(
        db,
        &format!(
            "SELECT t.src, '@contract.calendar', t.calendar, 'unknown_calendar', '{{}}' FROM stage_contract t \
             WHERE t.calendar IS NOT NULL AND t.calendar NOT IN ({}) \
             AND NOT EXISTS (SELECT 1 FROM calendar c WHERE c.key = t.calendar)",
            shipped.join(", ")
        ),
    )
    .await?;
    let parent = NO_SUCH_CONTRACT.replace("t.contract", "t.parent");
    note(
        db,
        &format!(
            "SELECT t.src, '@contract.parent', t.parent, 'unknown_contract', '{{}}' FROM stage_contract t \
             WHERE t.parent IS NOT NULL AND {parent}"
        ),
    )
    .await?;
    let standing = "SELECT c.number AS child, p.number AS parent FROM contract c JOIN contract p ON p.key = c.parent";
    note(db, &circles("stage_contract", "number", "parent", "contract.parent", standing)).await
}

async fn documents(db: &DatabaseConnection) -> Result<()> {
    note(
        db,
        &format!(
            "SELECT t.src, '@document.contract', t.contract, 'unknown_contract', '{{}}' FROM stage_document t \
             WHERE t.contract IS NOT NULL AND {NO_SUCH_CONTRACT}"
        ),
    )
    .await?;
    note(
        db,
        &format!(
            "SELECT t.src, '@document.supplier', t.supplier, 'unknown_supplier', '{{}}' FROM stage_document t \
             WHERE t.supplier IS NULL OR ({NO_SUCH_SUPPLIER})"
        ),
    )
    .await?;
    note(
        db,
        "SELECT t.src, '@document.contract', t.contract, 'other_supplier', '{}' FROM stage_document t \
         LEFT JOIN contract c ON c.number = t.contract LEFT JOIN supplier s ON s.key = c.supplier \
         LEFT JOIN stage_contract n ON n.number = t.contract \
         WHERE t.contract IS NOT NULL AND COALESCE(s.code, n.supplier) <> t.supplier",
    )
    .await
}

async fn categories(db: &DatabaseConnection) -> Result<()> {
    note(
        db,
        "SELECT t.src, '@category.parent_code', t.parent_code, 'unknown_category', '{}' FROM stage_category t \
         WHERE t.parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM category c WHERE c.code = t.parent_code) \
         AND NOT EXISTS (SELECT 1 FROM stage_category c WHERE c.code = t.parent_code AND c.src NOT IN (SELECT src FROM stage_bad)) \
         AND NOT EXISTS (SELECT 1 FROM stage_supplier_category c WHERE c.category = t.parent_code \
         AND c.src NOT IN (SELECT src FROM stage_bad))",
    )
    .await?;
    let standing = "SELECT c.code AS child, p.code AS parent FROM category c JOIN category p ON p.id = c.parent";
    note(db, &circles("stage_category", "code", "parent_code", "category.parent_code", standing)).await
}

/// Problems of rows that put a thing below itself, at any distance; `standing` pairs children with parents as they stand.
fn circles(table: &str, child: &str, parent: &str, field: &str, standing: &str) -> String {
    let said = format!(
        "SELECT {child} AS child, {parent} AS parent FROM {table} WHERE {parent} IS NOT NULL AND src NOT IN (SELECT src FROM stage_bad)"
    );
    format!(
        "WITH RECURSIVE said AS ({said}), \
         link (child, parent) AS (SELECT child, parent FROM said UNION ALL SELECT s.child, s.parent FROM ({standing}) AS s \
         WHERE s.child NOT IN (SELECT child FROM said)), \
         up (start, at) AS (SELECT child, parent FROM said UNION SELECT up.start, link.parent FROM up JOIN link ON link.child = up.at) \
         SELECT t.src, '@{field}', t.{parent}, 'circular_parent', '{{}}' FROM {table} t JOIN up ON up.start = t.{child} AND up.at = t.{child}"
    )
}
