//! Risk for the command line: every supplier, the riskiest first.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Class, ClassRange, Ruling, ValueState};
use serde::Serialize;

use super::laid;
use crate::deliveries::aside;
use crate::{Result, Workspace};

/// Scores in the shape that the command line prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskReport {
    /// The model in force on the day.
    pub model: ReportedModel,
    /// As of which day, and known by its end.
    pub as_of: NaiveDate,
    /// The riskiest first, the unassessed last.
    pub items: Vec<ReportedRisk>,
}

/// A model as it is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportedModel {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// What it is called, by language.
    pub names: BTreeMap<String, String>,
}

/// A supplier's score. Points have up to six decimals; unknown is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportedRisk {
    /// Our code.
    pub supplier: String,
    /// The likelihood shown: the one reckoned, or a ruling's.
    pub likelihood: Option<Micro>,
    /// The lower end of its band.
    pub low: Micro,
    /// The upper end.
    pub high: Micro,
    /// The share of the weight known, 0 to 1.
    pub coverage: Micro,
    /// The impact.
    pub impact: Option<Micro>,
    /// The class.
    pub class: Option<Class>,
    /// Every class that the bands allow; both ends alike where it is certain.
    pub class_range: ClassRange,
    /// The knock-out or override that is shown in the reckoned likelihood's place, and why.
    pub ruling: Option<Ruling>,
    /// The likelihood by the model alone, whatever is shown.
    pub reckoned: Option<Micro>,
    /// What the reckoned likelihood is made of; sums exactly to it.
    pub contributions: Vec<ReportedContribution>,
}

/// One indicator's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportedContribution {
    /// The indicator's code.
    pub indicator: String,
    /// The raw value.
    pub value: Option<Micro>,
    /// Whether it counts.
    pub state: ValueState,
    /// Its risk, 0 to 100.
    pub score: Option<Micro>,
    /// Its part of the likelihood.
    pub contribution: Micro,
}

/// All suppliers, or one by code or id, as of a day and as known at its end.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn report(workspace: &Workspace, as_of: Option<NaiveDate>, supplier: Option<&str>) -> Result<RiskReport> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, as_of, as_of).await?;
    let wanted = match supplier {
        Some(code) => {
            let known = (0..board.suppliers.len()).find(|at| board.name(*at).is_some_and(|name| name.code == code));
            Some(known.map_or_else(|| board.position(code), Ok)?)
        }
        None => None,
    };
    aside(move || {
        let scored = board.scored(&kept.model);
        let at = scored.order.iter().filter(|at| wanted.is_none_or(|wanted| wanted == **at));
        let item = |at: &usize| {
            let score = board.score(board.suppliers[*at], &kept.model);
            let parts = score.computed.contributions.into_iter().map(|one| ReportedContribution {
                indicator: one.indicator,
                value: one.value,
                state: one.state,
                score: one.score,
                contribution: one.contribution,
            });
            Some(ReportedRisk {
                supplier: board.name(*at)?.code.clone(),
                likelihood: score.likelihood,
                low: score.low,
                high: score.high,
                coverage: score.computed.coverage,
                impact: score.impact.score,
                class: score.class,
                class_range: score.class_range,
                ruling: score.ruling,
                reckoned: score.computed.score,
                contributions: parts.collect(),
            })
        };
        let items = at.filter_map(item).collect();
        let model =
            ReportedModel { id: kept.model.id.clone(), version: kept.model.version, names: kept.model.names.clone() };
        Ok(RiskReport { model, as_of: board.as_of, items })
    })
    .await
}
