//! Risk models: the standard one is the program's, those made of it are rows.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{DimensionSet, Indicator, KnockOut, Model, ModelState};
use sea_orm::{ActiveValue::Set, ConnectionTrait, FromQueryResult};
use serde::{Deserialize, Serialize};

use super::statement;
use crate::entities::risk_model;
use crate::{Result, Seen, StoreError, Tx, dialect};

/// A model with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptModel {
    /// The model.
    pub model: Model,
    /// Raised by every change of the record.
    pub version: u32,
    /// The number of the model it was made from; none of the standard one.
    pub based_on: Option<u32>,
    /// Why it was put in force.
    pub reason: Option<String>,
    /// By whom.
    pub activated_by: Option<String>,
    /// When.
    pub activated_at: Option<DateTime<Utc>>,
}

/// What a row keeps as JSON.
#[derive(Serialize, Deserialize)]
struct Body {
    names: BTreeMap<String, String>,
    dimensions: Vec<DimensionSet>,
    impact: Vec<Indicator>,
    cuts: [Micro; 4],
    knock_outs: Vec<KnockOut>,
}

/// All models as seen, the latest first, the standard one last.
///
/// # Errors
/// [`StoreError::Corrupt`] for a stored model that does not read, and the database's own.
pub async fn models(db: &impl ConnectionTrait, seen: Seen) -> Result<Vec<KeptModel>> {
    let sql = format!("SELECT * FROM {} ORDER BY number DESC", seen.table::<risk_model::Entity>());
    let rows = risk_model::Model::find_by_statement(statement(db, sql)).all(db).await?;
    let mut models = rows.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    let superseded = models.iter().any(|kept| kept.model.state == ModelState::Active);
    let state = if superseded { ModelState::Retired } else { ModelState::Active };
    models.push(KeptModel {
        model: Model { state, ..Model::standard() },
        version: 0,
        based_on: None,
        reason: None,
        activated_by: None,
        activated_at: None,
    });
    Ok(models)
}

/// The model in force as seen: the standard one until another is put in its place.
///
/// # Errors
/// As [`models`].
pub async fn active(db: &impl ConnectionTrait, seen: Seen) -> Result<KeptModel> {
    let all = models(db, seen).await?;
    let active = all.into_iter().find(|kept| kept.model.state == ModelState::Active);
    active.ok_or(StoreError::NotFound("risk_model"))
}

/// The draft, if there is one.
///
/// # Errors
/// As [`models`].
pub async fn draft(db: &impl ConnectionTrait) -> Result<Option<KeptModel>> {
    Ok(models(db, Seen::Now).await?.into_iter().find(|kept| kept.model.state == ModelState::Draft))
}

/// A model as it stands, by id.
///
/// # Errors
/// [`StoreError::NotFound`], and as [`models`].
pub async fn model(db: &impl ConnectionTrait, id: &str) -> Result<KeptModel> {
    let all = models(db, Seen::Now).await?;
    all.into_iter().find(|kept| kept.model.id == id).ok_or(StoreError::NotFound("risk_model"))
}

/// Adds a model.
///
/// # Errors
/// The database's own.
pub async fn insert(tx: &Tx, kept: &KeptModel) -> Result<()> {
    let key = tx.next_key("risk_model").await?;
    tx.insert(row(key, kept)?).await?;
    Ok(())
}

/// Replaces the model of this id; the standard one has no row, and needs none.
///
/// # Errors
/// The database's own.
pub async fn replace(tx: &Tx, kept: &KeptModel) -> Result<()> {
    if let Some(key) = key_of(tx, &kept.model.id).await? {
        tx.update(row(key, kept)?).await?;
    }
    Ok(())
}

/// Retires a model's row: a draft that was thrown away.
///
/// # Errors
/// [`StoreError::NotFound`] and the database's own.
pub async fn retire(tx: &Tx, id: &str) -> Result<()> {
    let key = key_of(tx, id).await?.ok_or(StoreError::NotFound("risk_model"))?;
    tx.retire::<risk_model::Entity>(key).await
}

async fn key_of(tx: &Tx, id: &str) -> Result<Option<i64>> {
    let sql = "SELECT key FROM risk_model WHERE id = ?";
    let values = [id.into()];
    let statement = dialect::with(tx.db().get_database_backend(), sql, values);
    tx.db().query_one_raw(statement).await?.map(|row| row.try_get("", "key").map_err(Into::into)).transpose()
}

fn row(key: i64, kept: &KeptModel) -> Result<risk_model::ActiveModel> {
    let KeptModel { model, version, based_on, reason, activated_by, activated_at } = kept;
    let Model { id, version: number, names, state, dimensions, impact, cuts, knock_outs } = model.clone();
    let body = Body { names, dimensions, impact, cuts, knock_outs };
    Ok(risk_model::ActiveModel {
        key: Set(key),
        id: Set(id),
        version: Set(i64::from(*version)),
        number: Set(i64::from(number)),
        state: Set(code(state).to_owned()),
        based_on: Set(i64::from(based_on.unwrap_or_default())),
        body: Set(serde_json::to_string(&body)?),
        reason: Set(reason.clone()),
        activated_by: Set(activated_by.clone()),
        activated_at: Set(activated_at.map(|at| at.timestamp_micros())),
        ..Default::default()
    })
}

fn read(row: risk_model::Model) -> Result<KeptModel> {
    let Body { names, dimensions, impact, cuts, knock_outs } = serde_json::from_str(&row.body)?;
    let narrow = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let state = state_of(&row.state)?;
    let model = Model { id: row.id, version: narrow(row.number), names, state, dimensions, impact, cuts, knock_outs };
    Ok(KeptModel {
        model,
        version: narrow(row.version),
        based_on: Some(narrow(row.based_on)),
        reason: row.reason,
        activated_by: row.activated_by,
        activated_at: row.activated_at.and_then(DateTime::from_timestamp_micros),
    })
}

fn code(state: ModelState) -> &'static str {
    match state {
        ModelState::Draft => "draft",
        ModelState::Active => "active",
        ModelState::Retired => "retired",
    }
}

fn state_of(code: &str) -> Result<ModelState> {
    match code {
        "draft" => Ok(ModelState::Draft),
        "active" => Ok(ModelState::Active),
        "retired" => Ok(ModelState::Retired),
        other => Err(StoreError::Corrupt(format!("state {other}"))),
    }
}
