//! Every supplier's values on a day: what a model is put to.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{
    Batch, Finding, Inputs, Model, Outcome, Override, RiskRow, Ruling, Score, Value, rank, ruling, score,
};
use sanad_store::Seen;
use sanad_store::columns::SupplierName;
use sea_orm::ConnectionTrait;

use super::facts::Facts;
use super::measure::{self, Measured, Source};
use crate::contracts::commitments;
use crate::deliveries::aside;
use crate::{AppError, Result};

/// What is known of one indicator of one supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub raw: Micro,
    /// The day it holds for.
    pub date: NaiveDate,
    pub source: Source,
}

/// Columns of cells by indicator, each as long as there are indexes of suppliers.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub codes: Vec<String>,
    columns: Vec<Vec<Option<Cell>>>,
    width: usize,
}

impl Sheet {
    pub fn new(suppliers: usize) -> Self {
        Self { width: suppliers, ..Self::default() }
    }

    /// Fills an indicator's column by suppliers' indexes; where it has one already, what is known of it stands.
    pub fn fill(&mut self, code: &str, cells: impl IntoIterator<Item = (u32, Cell)>) {
        let at = self.codes.iter().position(|known| known == code).unwrap_or_else(|| {
            self.codes.push(code.to_owned());
            self.columns.push(vec![None; self.width]);
            self.codes.len() - 1
        });
        for (supplier, cell) in cells {
            if let Some(slot) = self.columns[at].get_mut(supplier as usize) {
                slot.get_or_insert(cell);
            }
        }
    }
}

/// A day's values, of what was known at one entry of the journal.
pub(super) struct Board {
    pub as_of: NaiveDate,
    pub facts: Arc<Facts>,
    pub sheet: Sheet,
    pub measured: Measured,
    /// Indexes of the suppliers that stand, in the order of all that is scored.
    pub suppliers: Vec<u32>,
    inputs: Inputs,
}

/// A board with a model put to it.
pub(super) struct Scored {
    pub model: Model,
    /// In the board's order.
    pub outcomes: Vec<Outcome>,
    /// Each supplier's rank, in the board's order.
    pub ranks: Vec<Option<u32>>,
    /// Positions in the board's order, the riskiest first.
    pub order: Vec<usize>,
    /// Ready to be asked about dimensions.
    pub batch: Batch,
}

impl Board {
    /// Reckons every value of a day.
    ///
    /// # Errors
    /// The database's own.
    pub async fn lay(db: &impl ConnectionTrait, seen: Seen, facts: Arc<Facts>, as_of: NaiveDate) -> Result<Self> {
        let commitments = commitments(db, seen, as_of).await?;
        aside(move || {
            let (sheet, measured) = measure::all(&facts, commitments, as_of)?;
            let suppliers = facts.loaded.suppliers.standing().to_vec();
            let mut builder = Inputs::builder(sheet.codes.clone(), as_of);
            for supplier in &suppliers {
                let of = sheet.columns.iter().map(|column| column.get(*supplier as usize).copied().flatten());
                builder.row(of.map(|cell| cell.map(|cell| (cell.raw, cell.date))));
            }
            Ok(Self { as_of, sheet, measured, suppliers, inputs: builder.build(), facts })
        })
        .await
    }

    /// Puts a model to all suppliers.
    pub fn scored(&self, model: &Model) -> Scored {
        let batch = Batch::new(model, &self.inputs);
        let mut outcomes = Vec::with_capacity(self.suppliers.len());
        let ruled = self.ruled(model);
        if ruled.is_empty() {
            batch.rescore(&self.inputs, &mut outcomes);
        } else {
            batch.rescore(&self.inputs.ruled(ruled), &mut outcomes);
        }
        let places = rank(&outcomes);
        let mut ranks = vec![None; outcomes.len()];
        for place in &places {
            ranks[place.supplier] = place.rank;
        }
        let order = places.into_iter().map(|place| place.supplier).collect();
        Scored { model: model.clone(), outcomes, ranks, order, batch }
    }

    /// What rules on the day, by position.
    fn ruled(&self, model: &Model) -> Vec<(usize, Micro)> {
        let ruled = |(at, supplier): (usize, &u32)| {
            let (findings, overrides) = self.rulings(*supplier)?;
            Some((at, ruling(model, &findings, &overrides, self.as_of)?.likelihood()))
        };
        self.suppliers.iter().enumerate().filter_map(ruled).collect()
    }

    /// Findings and overrides of a supplier; none where there are none.
    pub fn rulings(&self, supplier: u32) -> Option<(Vec<Finding>, Vec<Override>)> {
        let (mut findings, mut overrides) = (Vec::new(), Vec::new());
        for kept in self.facts.rulings.get(&supplier)? {
            match &kept.ruling {
                Ruling::KnockOut(finding) => findings.push(finding.clone()),
                Ruling::Override(entry) => overrides.push(entry.clone()),
            }
        }
        Some((findings, overrides))
    }

    /// The values of a supplier, as a score takes them.
    pub fn values(&self, supplier: u32) -> Vec<Value> {
        let value = |(code, column): (&String, &Vec<Option<Cell>>)| {
            let cell = column.get(supplier as usize).copied().flatten()?;
            let source = cell.source.text(&self.facts);
            Some(Value { indicator: code.clone(), raw: Some(cell.raw), date: cell.date, source })
        };
        self.sheet.codes.iter().zip(&self.sheet.columns).filter_map(value).collect()
    }

    /// The score of a supplier, with everything it is made of.
    pub fn score(&self, supplier: u32, model: &Model) -> Score {
        let (findings, overrides) = self.rulings(supplier).unwrap_or_default();
        score(model, &self.values(supplier), &findings, &overrides, self.as_of)
    }

    /// The position of a supplier, by id, in the board's order.
    ///
    /// # Errors
    /// `not_found`.
    pub fn position(&self, id: &str) -> Result<usize> {
        let index = self.facts.loaded.suppliers.by_id(id);
        let at = index.and_then(|index| self.suppliers.binary_search(&index).ok());
        at.ok_or_else(|| AppError::new("not_found").with("what", "supplier"))
    }

    /// The name of the supplier at a position.
    pub fn name(&self, at: usize) -> Option<&SupplierName> {
        self.suppliers.get(at).and_then(|index| self.facts.loaded.suppliers.get(*index))
    }

    /// Likelihoods by supplier's id, for telling a change from this day.
    pub fn likelihoods(&self, scored: &Scored) -> HashMap<&str, Micro> {
        let of = |(at, outcome): (usize, &Outcome)| Some((self.name(at)?.id.as_str(), outcome.likelihood?));
        scored.outcomes.iter().enumerate().filter_map(of).collect()
    }

    /// The supplier at a position as a ranking shows it.
    pub fn row(&self, at: usize, scored: &Scored, change: Option<Micro>) -> Option<RiskRow> {
        let (index, name) = (*self.suppliers.get(at)?, self.name(at)?);
        let score = self.score(index, &scored.model);
        Some(RiskRow {
            id: name.id.clone(),
            code: name.code.clone(),
            name_en: name.name_en.clone(),
            name_ar: name.name_ar.clone(),
            rank: scored.ranks[at],
            likelihood: score.likelihood,
            low: score.low,
            high: score.high,
            coverage: score.computed.coverage,
            impact: score.impact.score,
            class: score.class,
            class_range: score.class_range,
            dimensions: score.dimensions,
            alarming: score.alarming,
            ruled: score.ruling.is_some(),
            change,
            exposed: self.measured.exposed(index),
        })
    }
}

impl Scored {
    /// Whether a supplier, by position, has one of these dimensions at 80 or above.
    pub fn alarms(&self, board: &Board, at: usize, wanted: &[sanad_domain::risk::Dimension]) -> bool {
        let dimension = |alarming: usize| self.model.dimensions.get(alarming).map(|set| set.dimension);
        self.batch.alarming(&board.inputs, at).filter_map(dimension).any(|dimension| wanted.contains(&dimension))
    }
}
