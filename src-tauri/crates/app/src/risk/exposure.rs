//! What is spent with suppliers of high risk, and all the spend that was looked at for it.

use chrono::NaiveDate;
use sanad_domain::desk::Named;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Class, Outcome};
use sanad_store::risk as store;
use serde::{Deserialize, Serialize};

use super::board::{Board, Scored};
use crate::deliveries::aside;
use crate::open_orders::named;
use crate::{Result, Workspace};

/// How many suppliers a proof lists.
const LISTED: usize = 200;

/// Suppliers and what was ordered from them in the period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExposureGroup {
    /// How many suppliers.
    pub suppliers: u32,
    /// How many order lines.
    pub lines: u32,
    /// Their value in the reporting currency.
    pub amount: Micro,
}

impl ExposureGroup {
    fn add(&mut self, lines: u32, amount: Micro) {
        self.suppliers += 1;
        self.lines += lines;
        self.amount = self.amount.checked_add(amount).unwrap_or(self.amount);
    }
}

/// A supplier of high risk and what was ordered from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExposedSupplier {
    /// Whom.
    pub supplier: Named,
    /// Its score, 0 to 100.
    pub likelihood: Option<Micro>,
    /// How many order lines.
    pub lines: u32,
    /// Their value in the reporting currency.
    pub amount: Micro,
}

/// The spend exposed to high risk laid open: high, lower and unscored suppliers make up all that was spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ExposureProof {
    /// As of which day classes and orders are.
    pub as_of: NaiveDate,
    /// First day of the orders counted.
    pub from: NaiveDate,
    /// Last day of the orders counted.
    pub to: NaiveDate,
    /// ISO 4217; none where no reporting currency is set.
    pub currency: Option<String>,
    /// Of the highest class: the figure.
    pub high: ExposureGroup,
    /// With a score, of a lower class or none.
    pub lower: ExposureGroup,
    /// Without a score.
    pub unscored: ExposureGroup,
    /// All three together.
    pub all: ExposureGroup,
    /// Lines left out because no value of them is known.
    pub unvalued: u32,
    /// Lines left out because no rate was stated for their currency and day.
    pub unconverted: u32,
    /// Those of the highest class, the most spent first: so many at most.
    pub suppliers: Vec<ExposedSupplier>,
}

/// All spend of a board's period, by what its suppliers' risk is.
#[derive(Debug, Clone, Default)]
pub(super) struct Exposure {
    pub high: ExposureGroup,
    pub lower: ExposureGroup,
    pub unscored: ExposureGroup,
    unvalued: u32,
    unconverted: u32,
    /// Positions of those of the highest class in the board's order.
    exposed: Vec<usize>,
}

impl Exposure {
    pub fn of(board: &Board, scored: &Scored) -> Self {
        let mut exposure = Self::default();
        for (at, (index, outcome)) in board.suppliers.iter().zip(&scored.outcomes).enumerate() {
            let (lines, amount) = exposure.spent(board, *index);
            if outcome.class == Some(Class::High) {
                exposure.exposed.push(at);
            }
            exposure.group(outcome).add(lines, amount);
        }
        exposure
    }

    fn group(&mut self, outcome: &Outcome) -> &mut ExposureGroup {
        match (outcome.class, outcome.likelihood) {
            (Some(Class::High), _) => &mut self.high,
            (_, Some(_)) => &mut self.lower,
            (_, None) => &mut self.unscored,
        }
    }

    /// What was spent with a supplier; what is left out of it is counted.
    fn spent(&mut self, board: &Board, index: u32) -> (u32, Micro) {
        let Some(spent) = board.measured.spending.of(index) else { return (0, Micro::ZERO) };
        self.unvalued += spent.unvalued;
        self.unconverted += spent.unconverted.values().map(|(lines, _)| lines).sum::<u32>();
        (spent.lines, spent.amount)
    }

    /// Everything that was spent.
    pub fn all(&self) -> ExposureGroup {
        [self.lower, self.unscored].iter().fold(self.high, |sum, one| ExposureGroup {
            suppliers: sum.suppliers + one.suppliers,
            lines: sum.lines + one.lines,
            amount: sum.amount.checked_add(one.amount).unwrap_or(sum.amount),
        })
    }
}

/// The spend exposed to high risk laid open, as of a day and as known at its end; none is today.
///
/// # Errors
/// The database's own.
pub async fn exposure(workspace: &Workspace, as_of: Option<NaiveDate>) -> Result<ExposureProof> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, as_of).await?;
    let day = as_of.unwrap_or(workspace.ctx().await.today);
    let board = workspace.risk().board(workspace, &db, seen, day).await?;
    let model = store::active(&db, seen).await?.model;
    aside(move || Ok(laid_open(&board, &board.scored(&model), day))).await
}

fn laid_open(board: &Board, scored: &Scored, as_of: NaiveDate) -> ExposureProof {
    let found = Exposure::of(board, scored);
    let of = |at: &usize| {
        let spent = board.measured.spending.of(*board.suppliers.get(*at)?);
        Some(ExposedSupplier {
            supplier: named(board.name(*at)?),
            likelihood: scored.outcomes.get(*at)?.likelihood,
            lines: spent.map_or(0, |spent| spent.lines),
            amount: spent.map_or(Micro::ZERO, |spent| spent.amount),
        })
    };
    let mut suppliers: Vec<ExposedSupplier> = found.exposed.iter().filter_map(of).collect();
    suppliers.sort_by(|a, b| b.amount.cmp(&a.amount).then_with(|| a.supplier.code.cmp(&b.supplier.code)));
    suppliers.truncate(LISTED);
    let period = &board.measured.spending.period;
    ExposureProof {
        as_of,
        from: period.from,
        to: period.to,
        currency: board.facts.currency.map(|currency| currency.code().to_owned()),
        all: found.all(),
        high: found.high,
        lower: found.lower,
        unscored: found.unscored,
        unvalued: found.unvalued,
        unconverted: found.unconverted,
        suppliers,
    }
}
