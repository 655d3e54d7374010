//! To whom a line's failure is attributed: a person's judgement, journaled.

use sanad_domain::deliveries::Attribution;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::{FailureRecord, attribution_of, code_of};
use crate::entities::{line_failure, order_line, supplier};
use crate::{Result, StoreError, Tx};

pub(super) fn read(row: line_failure::Model) -> Result<(i64, FailureRecord)> {
    let line_failure::Model { key, supplier: _, line: _, attributable_to, cause, disputed, recorded_seq: _ } = row;
    Ok((key, FailureRecord { to: attribution_of(&attributable_to)?, cause, disputed: disputed != 0 }))
}

/// Records to whom a line's failure is attributable, and why; none takes it back. Whether it is disputed stays as it stood.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn attribute(tx: &Tx, line: u32, attributed: Option<(Attribution, &str)>) -> Result<()> {
    let key = i64::from(line);
    let of = order_line::Entity::find_by_id(key).one(tx.db()).await?.ok_or(StoreError::NotFound("line"))?;
    let owner =
        supplier::Entity::find_by_id(of.supplier).one(tx.db()).await?.ok_or(StoreError::NotFound("supplier"))?;
    let stood = line_failure::Entity::find().filter(line_failure::Column::Line.eq(key)).one(tx.db()).await?;
    let stood = stood.map(read).transpose()?;
    let now = attributed.map(|(to, cause)| FailureRecord {
        to,
        cause: cause.trim().to_owned(),
        disputed: stood.as_ref().is_some_and(|(_, stood)| stood.disputed),
    });
    if stood.as_ref().map(|(_, failure)| failure) == now.as_ref() {
        return Ok(());
    }
    let row = |key: i64, failure: &FailureRecord| line_failure::ActiveModel {
        key: Set(key),
        supplier: Set(of.supplier),
        line: Set(of.key),
        attributable_to: Set(code_of(failure.to).to_owned()),
        cause: Set(failure.cause.clone()),
        disputed: Set(i64::from(failure.disputed)),
        ..Default::default()
    };
    match (&stood, &now) {
        (Some((key, _)), Some(failure)) => {
            tx.update(row(*key, failure)).await?;
        }
        (None, Some(failure)) => {
            tx.insert(row(tx.next_key("line_failure").await?, failure)).await?;
        }
        (Some((key, _)), None) => tx.retire::<line_failure::Entity>(*key).await?,
        (None, None) => {}
    }
    let before = stood.as_ref().map(|(_, failure)| told(failure));
    tx.record("deliveries", Some(line.to_string()), Some(owner.id), before, now.as_ref().map(told));
    Ok(())
}

fn told(failure: &FailureRecord) -> Value {
    json!({ "attributable_to": code_of(failure.to), "cause": failure.cause, "disputed": failure.disputed })
}
