//! Calendars by code: those the program ships, as they were changed, and the workspace's own.

use std::collections::BTreeMap;

use sanad_domain::calendar::NamedCalendar;
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};

use crate::entities::calendar::{ActiveModel, Entity, Model};
use crate::{Result, Seen, Tx, dialect};

/// All calendars as seen, by code.
///
/// # Errors
/// The database's own.
pub async fn all(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<NamedCalendar>> {
    Ok(by_code(db, seen).await?.into_values().map(|(calendar, _)| calendar).collect())
}

/// Each calendar with whether it has a row.
async fn by_code(db: &impl ConnectionTrait, seen: Seen) -> Result<BTreeMap<String, (NamedCalendar, bool)>> {
    let shipped = NamedCalendar::shipped().into_iter().map(|calendar| (calendar.code.clone(), (calendar, false)));
    let mut found: BTreeMap<_, _> = shipped.collect();
    let sql = format!("SELECT * FROM {}", seen.table::<Entity>());
    for row in Model::find_by_statement(dialect::sql(db.get_database_backend(), sql)).all(db).await? {
        let calendar = read(row)?;
        found.insert(calendar.code.clone(), (calendar, true));
    }
    Ok(found)
}

/// Adds a calendar or replaces the one of its code.
///
/// # Errors
/// The database's own.
pub async fn put(tx: &Tx, calendar: &NamedCalendar) -> Result<()> {
    let stood = by_code(tx.db(), Seen::Now).await?.remove(&calendar.code);
    if stood.as_ref().is_some_and(|(stood, _)| stood == calendar) {
        return Ok(());
    }
    let NamedCalendar { code, names, weekends, holidays } = calendar;
    let row = ActiveModel {
        key: Set(code.clone()),
        names: Set(serde_json::to_string(names)?),
        weekends: Set(serde_json::to_string(weekends)?),
        holidays: Set(serde_json::to_string(holidays)?),
        ..Default::default()
    };
    if stood.as_ref().is_some_and(|(_, has_row)| *has_row) {
        tx.update(row).await?
    } else {
        tx.insert(row).await?
    };
    let before = stood.map(|(stood, _)| serde_json::to_value(stood)).transpose()?;
    tx.record("calendar", Some(code.clone()), None, before, Some(serde_json::to_value(calendar)?));
    Ok(())
}

fn read(row: Model) -> Result<NamedCalendar> {
    let Model { key, names, weekends, holidays, recorded_seq: _ } = row;
    Ok(NamedCalendar {
        code: key,
        names: serde_json::from_str(&names)?,
        weekends: serde_json::from_str(&weekends)?,
        holidays: serde_json::from_str(&holidays)?,
    })
}
