//! Exchange rates as stated by people.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_domain::numbers::Currency;
use sanad_store::{Right, Seen, rates};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// One unit of `from` was `rate` units of `to`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CurrencyRate {
    /// Id; ignored when a rate is set.
    #[serde(default)]
    pub id: String,
    /// ISO 4217.
    pub from: String,
    /// ISO 4217.
    pub to: String,
    /// The day it was stated for; it holds until a later one.
    pub date: NaiveDate,
    /// Decimal, up to nine places.
    pub rate: String,
}

/// All rates.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<CurrencyRate>> {
    let db = workspace.store().read().await?;
    Ok(rates::all(&db, Seen::Now).await?.into_iter().map(shown).collect())
}

/// States a rate.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn set(workspace: &Workspace, rate: CurrencyRate) -> Result<CurrencyRate> {
    let mut errors = FieldErrors::new();
    let mut say = |path: &str, code: &str| {
        errors.entry(path.to_owned()).or_default().push(FieldError::new(code));
    };
    for (path, code) in [("from", &rate.from), ("to", &rate.to)] {
        if code.parse::<Currency>().is_err() {
            say(path, "bad_currency");
        }
    }
    if rate.from == rate.to {
        say("to", "same_currency");
    }
    let nano = nano(&rate.rate);
    if nano.is_none() {
        say("rate", "bad_rate");
    }
    let Some(nano) = nano.filter(|_| errors.is_empty()) else {
        return Err(AppError::invalid(errors));
    };
    let ctx = workspace.ctx().await;
    let CurrencyRate { id: _, from, to, date, rate: _ } = rate;
    let stated = rates::Rate { id: ctx.ids.next(), from, to, date, nano };
    let saved = workspace
        .store()
        .write(&ctx, Right::Configure, "rate.set", async |tx| -> Result<rates::Rate> {
            let saved = rates::set(tx, &stated).await?;
            tx.record("rate", Some(saved.id.clone()), None, None, Some(told(&saved)));
            Ok(saved)
        })
        .await?;
    Ok(shown(saved))
}

/// Takes a rate back.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn retire(workspace: &Workspace, id: &str) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::Configure, "rate.retire", async |tx| -> Result<()> {
            let stood = rates::retire(tx, id).await?;
            tx.record("rate", Some(id.to_owned()), None, Some(told(&stood)), None);
            Ok(())
        })
        .await
}

fn nano(text: &str) -> Option<i64> {
    let rate: Decimal = sanad_domain::identity::latin_digits(text.trim()).parse().ok()?;
    let nano = rate.checked_mul(Decimal::from(1_000_000_000))?;
    if !nano.fract().is_zero() {
        return None;
    }
    nano.to_i64().filter(|nano| *nano > 0)
}

fn shown(rate: rates::Rate) -> CurrencyRate {
    let rates::Rate { id, from, to, date, nano } = rate;
    CurrencyRate { id, from, to, date, rate: Decimal::new(nano, 9).normalize().to_string() }
}

fn told(rate: &rates::Rate) -> serde_json::Value {
    serde_json::json!({ "from": rate.from, "to": rate.to, "date": rate.date, "rate": shown(rate.clone()).rate })
}
