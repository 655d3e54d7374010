//! Exchange rates of an import.

use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};

use super::super::Writes;
use super::super::apply::GOOD;
use super::STEP;
use crate::entities::currency_rate::{ActiveModel, Entity};
use crate::{Ctx, Result, Tx, dialect};

#[derive(Debug, FromQueryResult)]
struct Staged {
    place: i64,
    currency: String,
    reporting: String,
    date: String,
    nano: i64,
    known: Option<String>,
    stood: Option<i64>,
}

/// States rates; one stated for the same day is replaced.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let mut writes = Writes { entity: String::from("rate"), new: 0, changed: 0, unchanged: 0 };
    let mut after = 0;
    loop {
        let rows = chunk(tx, after).await?;
        let Some(last) = rows.last() else { return Ok(writes) };
        after = last.place;
        let mut new = Vec::new();
        for row in rows {
            let known = row.known.clone();
            let states = ActiveModel {
                id: Set(known.clone().unwrap_or_else(|| ctx.ids.next())),
                from_currency: Set(row.currency),
                to_currency: Set(row.reporting),
                date: Set(row.date),
                rate: Set(row.nano),
                recorded_seq: Set(tx.seq()),
            };
            match known {
                None => new.push(states),
                Some(_) if row.stood == Some(row.nano) => writes.unchanged += 1,
                Some(_) => {
                    tx.update(states).await?;
                    writes.changed += 1;
                }
            }
        }
        writes.new += u32::try_from(new.len()).unwrap_or(u32::MAX);
        if !new.is_empty() {
            Entity::insert_many(new).exec(tx.db()).await?;
        }
    }
}

async fn chunk(tx: &Tx, after: i64) -> Result<Vec<Staged>> {
    let sql = format!(
        "SELECT t.nth AS place, t.currency, t.reporting, t.date, t.nano, x.id AS known, x.rate AS stood FROM stage_rate t \
         LEFT JOIN currency_rate x ON x.from_currency = t.currency AND x.to_currency = t.reporting AND x.date = t.date \
         WHERE t.nth > ? AND t.{GOOD} ORDER BY t.nth LIMIT {STEP}"
    );
    let statement = dialect::with(tx.db().get_database_backend(), sql, [after.into()]);
    Ok(Staged::find_by_statement(statement).all(tx.db()).await?)
}
