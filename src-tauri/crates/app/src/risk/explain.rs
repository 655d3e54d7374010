//! One supplier's score laid open: what it is made of, where each value is from, and why it moved.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_domain::risk::{Applied, Change, Explanation, Finding, Model, Override, Value, change, in_time, score};
use sea_orm::ConnectionTrait;

use super::basis;
use super::board::Board;
use super::laid;
use super::rulings::ended;
use super::views::{RiskExplained, RiskRuling};
use crate::deliveries::aside;
use crate::{AppError, Result, Workspace};

/// One supplier's score as of a day, and how it moved since an earlier one.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn explanation(
    workspace: &Workspace,
    supplier: &str,
    as_of: Option<NaiveDate>,
    since: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
) -> Result<RiskExplained> {
    let db = workspace.store().read().await?;
    let (board, kept) = laid(workspace, &db, as_of, known_at).await?;
    let then = match since {
        Some(since) => Some(Then::of(workspace, &db, since, known_at).await?),
        None => None,
    };
    let supplier = supplier.to_owned();
    aside(move || laid_open(&board, &kept.model, then.as_ref(), &supplier)).await
}

/// An earlier day: as it was known then, and as it is known now.
pub(super) struct Then {
    pub board: Arc<Board>,
    corrected: Arc<Board>,
    pub model: Model,
}

impl Then {
    /// The day as known at its end, and as known on another.
    ///
    /// # Errors
    /// The database's own.
    pub async fn of(
        workspace: &Workspace,
        db: &impl ConnectionTrait,
        since: NaiveDate,
        known_at: Option<NaiveDate>,
    ) -> Result<Self> {
        let (board, before) = laid(workspace, db, Some(since), Some(since)).await?;
        let (corrected, _) = laid(workspace, db, Some(since), known_at).await?;
        Ok(Self { board, corrected, model: before.model })
    }
}

fn laid_open(board: &Board, model: &Model, then: Option<&Then>, supplier: &str) -> Result<RiskExplained> {
    let at = board.position(supplier)?;
    let index = board.suppliers[at];
    let change = then.and_then(|then| moved(board, model, then, supplier));
    let row = board.row(at, &board.scored(model), change.map(|change| change.total));
    let rulings = board.facts.rulings.get(&index).into_iter().flatten();
    let ruling = |kept: &sanad_store::risk::KeptRuling| RiskRuling {
        id: kept.id.clone(),
        ended: ended(&kept.ruling, board.as_of),
        ruling: kept.ruling.clone(),
    };
    Ok(RiskExplained {
        row: row.ok_or_else(|| AppError::new("not_found").with("what", "supplier"))?,
        explanation: Explanation::new(model, board.score(index, model), board.as_of, change),
        basis: model.codes().into_iter().map(|code| basis::of(board, index, code)).collect(),
        rulings: rulings.map(ruling).collect(),
    })
}

/// What a supplier's score is reckoned from on a day.
struct Known {
    as_of: NaiveDate,
    values: Vec<Value>,
    findings: Vec<Finding>,
    overrides: Vec<Override>,
}

impl Known {
    fn of(board: &Board, supplier: &str) -> Option<Self> {
        let index = board.suppliers[board.position(supplier).ok()?];
        let (findings, overrides) = board.rulings(index).unwrap_or_default();
        Some(Self { as_of: board.as_of, values: board.values(index), findings, overrides })
    }

    /// The later day's, had nothing about the earlier one been entered late.
    fn in_time(&self, then: &Self, corrected: &Self) -> Self {
        let by_code = |known: &Self| -> BTreeMap<String, Value> {
            known.values.iter().map(|value| (value.indicator.clone(), value.clone())).collect()
        };
        let (then, corrected, now) = (by_code(then), by_code(corrected), by_code(self));
        let mut codes: Vec<&String> = then.keys().chain(corrected.keys()).chain(now.keys()).collect();
        codes.sort_unstable();
        codes.dedup();
        let value = |code: &String| {
            let raw = |of: &BTreeMap<String, Value>| of.get(code).and_then(|value| value.raw);
            let raw = in_time(raw(&then), raw(&corrected), raw(&now));
            let shape = now.get(code).or_else(|| then.get(code)).or_else(|| corrected.get(code))?;
            Some(Value { raw, ..shape.clone() })
        };
        let values = codes.into_iter().filter_map(value).collect();
        Self { as_of: self.as_of, values, findings: self.findings.clone(), overrides: self.overrides.clone() }
    }
}

/// Why the likelihood shown moved between the two days.
pub(super) fn moved(board: &Board, model: &Model, then: &Then, supplier: &str) -> Option<Change> {
    let before = Known::of(&then.board, supplier)?;
    let corrected = Known::of(&then.corrected, supplier)?;
    let now = Known::of(board, supplier)?;
    let in_time = now.in_time(&before, &corrected);
    change(|applied: Applied| {
        let known = match (applied.data, applied.late) {
            (false, false) => &before,
            (false, true) => &corrected,
            (true, false) => &in_time,
            (true, true) => &now,
        };
        let model = if applied.model { model } else { &then.model };
        score(model, &known.values, &known.findings, &known.overrides, known.as_of).likelihood
    })
}
