//! Indices of countries, as they were published.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::countries::country;
use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_store::Right;
use sanad_store::risk::{self as store, KeptIndex};
use serde_json::{Value, json};

use super::measure::RECKONED;
use super::views::{CountryIndexInput, CountryIndexRow};
use crate::{AppError, Result, Workspace};

/// The longest code and source, in characters.
const LONGEST: usize = 200;

/// The latest value of each index and country up to a day, as known on it; by index, then by country.
///
/// # Errors
/// The database's own.
pub async fn index_list(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<Vec<CountryIndexRow>> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let until = as_of.unwrap_or(workspace.ctx().await.today);
    let mut suppliers: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for (supplier, country) in store::countries(&db, seen).await? {
        let of = suppliers.entry(country).or_default();
        if of.last() != Some(&supplier) {
            of.push(supplier);
        }
    }
    let mut latest: BTreeMap<(String, String), KeptIndex> = BTreeMap::new();
    for kept in store::indices(&db, seen).await?.into_iter().filter(|kept| kept.date <= until) {
        latest.insert((kept.index.clone(), kept.country.clone()), kept); // oldest first
    }
    let row = |kept: KeptIndex| {
        let KeptIndex { index, country, date, value, source } = kept;
        let suppliers = suppliers.get(&country).map_or(0, |of| u32::try_from(of.len()).unwrap_or(u32::MAX));
        CountryIndexRow { index, country, date, value, source, suppliers }
    };
    Ok(latest.into_values().map(row).collect())
}

/// Sets an index's value for a country and a day; the one set for that day before is replaced.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn index_set(workspace: &Workspace, input: &CountryIndexInput) -> Result<()> {
    let errors = objections(input);
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let CountryIndexInput { index, country, date, value, source } = input;
    let (index, source) = (index.trim().to_owned(), source.trim().to_owned());
    let kept = KeptIndex { index, country: country.clone(), date: *date, value: *value, source };
    let ctx = workspace.ctx().await;
    let write = workspace.store().write(&ctx, Right::EditRisk, "country_index.set", async |tx| -> Result<()> {
        let before = store::set_index(tx, &kept).await?;
        if before.as_ref() == Some(&kept) {
            return Ok(()); // no entry: the door takes the row back
        }
        let record = format!("{}/{}/{}", kept.index, kept.country, kept.date);
        tx.record("country_index", Some(record), None, before.as_ref().map(told), Some(told(&kept)));
        Ok(())
    });
    write.await
}

fn objections(input: &CountryIndexInput) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let mut say = |field: &str, error| errors.entry(field.to_owned()).or_default().push(error);
    for (field, text) in [("index", &input.index), ("source", &input.source)] {
        if text.trim().is_empty() {
            say(field, FieldError::new("required"));
        } else if text.chars().count() > LONGEST {
            say(field, FieldError::new("too_long").with("max", LONGEST.to_string()));
        }
    }
    if RECKONED.contains(&input.index.trim()) {
        say("index", FieldError::new("reckoned"));
    }
    if country(&input.country).is_none() {
        say("country", FieldError::new("unknown_country"));
    }
    errors
}

fn told(kept: &KeptIndex) -> Value {
    json!({ "index": kept.index, "country": kept.country, "date": kept.date, "value": kept.value, "source": kept.source })
}
