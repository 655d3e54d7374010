//! What is shown in a computed score's place: knock-outs by rule, overrides by a person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::mean::FULL;
use super::model::{KnockOut, Model};
use crate::errors::{FieldError, FieldErrors};
use crate::numbers::Micro;

/// A confirmed fact that a knock-out rule speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "RiskFinding")]
pub struct Finding {
    /// Which rule it triggers.
    pub knock_out: KnockOut,
    /// The first day it holds.
    pub from: NaiveDate,
    /// The last day it holds; `None`: to this day.
    pub until: Option<NaiveDate>,
    /// Who confirmed it.
    pub person: String,
    /// What was found, and where.
    pub reason: String,
}

/// A person's judgement in the score's place, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Override {
    /// The likelihood shown instead, 0 to 100.
    pub likelihood: Micro,
    /// The first day it is shown.
    pub from: NaiveDate,
    /// The last day it is shown: an override always ends.
    pub until: NaiveDate,
    /// Who judged so.
    pub person: String,
    /// Why.
    pub reason: String,
}

impl Override {
    /// Everything there is to object to, by field. Codes: `required`, `out_of_range` (`min`, `max`), `ends_before_start`.
    pub fn check(&self) -> FieldErrors {
        let mut errors = FieldErrors::new();
        let mut refuse = |field: &str, error| errors.entry(field.to_owned()).or_default().push(error);
        for (field, text) in [("person", &self.person), ("reason", &self.reason)] {
            if text.trim().is_empty() {
                refuse(field, FieldError::new("required"));
            }
        }
        if self.likelihood < Micro::ZERO || self.likelihood > FULL {
            refuse("likelihood", FieldError::new("out_of_range").with("min", "0").with("max", "100"));
        }
        if self.until < self.from {
            refuse("until", FieldError::new("ends_before_start"));
        }
        errors
    }
}

/// What is shown in the computed score's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ruling {
    /// A rule of the model shows 100.
    KnockOut(Finding),
    /// A person's judgement.
    Override(Override),
}

impl Ruling {
    /// The likelihood shown, which is also both ends of its band.
    pub fn likelihood(&self) -> Micro {
        match self {
            Self::KnockOut(_) => FULL,
            Self::Override(entry) => entry.likelihood.clamp(Micro::ZERO, FULL),
        }
    }
}

/// What rules on a day. A knock-out stands above any override; of several overrides the latest begun counts.
pub fn ruling(model: &Model, findings: &[Finding], overrides: &[Override], as_of: NaiveDate) -> Option<Ruling> {
    let holds = |finding: &&Finding| {
        model.knock_outs.contains(&finding.knock_out)
            && finding.from <= as_of
            && finding.until.is_none_or(|until| as_of <= until)
    };
    if let Some(finding) = findings.iter().filter(holds).min_by_key(|finding| finding.knock_out) {
        return Some(Ruling::KnockOut(finding.clone()));
    }
    overrides
        .iter()
        .filter(|entry| entry.from <= as_of && as_of <= entry.until)
        .max_by_key(|entry| entry.from)
        .map(|entry| Ruling::Override(entry.clone()))
}
