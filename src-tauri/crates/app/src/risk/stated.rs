//! Values that people state.

use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_store::risk::{self as store, StatedValue};
use sanad_store::{Right, Seen};
use serde_json::{Value, json};

use super::measure::RECKONED;
use super::views::RiskValueInput;
use crate::{AppError, Result, Workspace};

/// The longest source, in characters.
const LONGEST: usize = 500;

/// States a value of an indicator that the program does not reckon by itself; one stated for the same day is replaced.
///
/// # Errors
/// `invalid` with the fields, `not_found`, and the database's own.
pub async fn state(workspace: &Workspace, input: &RiskValueInput) -> Result<()> {
    let ctx = workspace.ctx().await;
    let RiskValueInput { supplier, indicator, raw, date, source } = input;
    let source = source.trim().to_owned();
    let value = StatedValue { supplier: 0, indicator: indicator.clone(), date: *date, raw: *raw, source };
    let write = workspace.store().write(&ctx, Right::EditRisk, "risk.state", async |tx| -> Result<()> {
        let models = store::models(tx.db(), Seen::Now).await?;
        let published = store::indices(tx.db(), Seen::Now).await?;
        let known = models.iter().any(|kept| kept.model.codes().contains(&indicator.as_str()));
        let ours = RECKONED.contains(&indicator.as_str()) || published.iter().any(|one| one.index == *indicator);
        let mut errors = FieldErrors::new();
        let mut say = |field: &str, error| errors.entry(field.to_owned()).or_default().push(error);
        if !known {
            say("indicator", FieldError::new("unknown"));
        } else if ours {
            say("indicator", FieldError::new("reckoned"));
        }
        if *date > ctx.today {
            say("date", FieldError::new("in_future"));
        }
        if value.source.is_empty() {
            say("source", FieldError::new("required"));
        } else if value.source.chars().count() > LONGEST {
            say("source", FieldError::new("too_long").with("max", LONGEST.to_string()));
        }
        if !errors.is_empty() {
            return Err(AppError::invalid(errors));
        }
        let before = store::state(tx, supplier, &value).await?;
        if before.as_ref().map(told) == Some(told(&value)) {
            return Ok(()); // no entry: the door takes the row back
        }
        let record = format!("{indicator}/{date}");
        tx.record("risk", Some(record), Some(supplier.clone()), before.as_ref().map(told), Some(told(&value)));
        Ok(())
    });
    write.await
}

fn told(value: &StatedValue) -> Value {
    json!({ "indicator": value.indicator, "date": value.date, "raw": value.raw, "source": value.source })
}
