//! What contracts in force still bind us to, by supplier, in the currency that all is converted to.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::numbers::Micro;

use super::Source;
use crate::contracts::Commitment;
use crate::risk::board::{Cell, Sheet};
use crate::risk::facts::Facts;

/// A contract with what is left of it converted.
pub(in crate::risk) struct Binding {
    pub contract: Commitment,
    /// None where no rate was stated by the day, or the contract names no currency: left out, and listed.
    pub left: Option<Micro>,
}

/// All of them, by supplier index.
#[derive(Default)]
pub(in crate::risk) struct Committed(HashMap<u32, Vec<Binding>>);

impl Committed {
    /// Converts at the day's rate.
    pub fn reckon(facts: &Facts, commitments: Vec<Commitment>, as_of: NaiveDate) -> Self {
        let mut by_supplier: HashMap<u32, Vec<Binding>> = HashMap::new();
        for contract in commitments {
            let Some(index) = facts.loaded.suppliers.by_id(&contract.supplier) else { continue };
            let rate = facts.currency.zip(contract.currency).and_then(|(own, of)| facts.rates.rate(of, own, as_of));
            let left = rate.and_then(|rate| contract.left.checked_mul(rate));
            by_supplier.entry(index).or_default().push(Binding { contract, left });
        }
        Self(by_supplier)
    }

    /// The contracts of a supplier.
    pub fn of(&self, supplier: u32) -> &[Binding] {
        self.0.get(&supplier).map_or(&[], Vec::as_slice)
    }

    /// What is left of a supplier's commitments; none where no contract states one that can be converted.
    pub fn left(&self, supplier: u32) -> Option<Micro> {
        let mut known = self.of(supplier).iter().filter_map(|binding| binding.left).peekable();
        known.peek()?;
        known.try_fold(Micro::ZERO, Micro::checked_add)
    }

    /// Puts what is known on the sheet.
    pub fn fill(&self, sheet: &mut Sheet, as_of: NaiveDate) {
        let cell = |supplier: &u32| {
            Some((*supplier, Cell { raw: self.left(*supplier)?, date: as_of, source: Source::Contracts }))
        };
        sheet.fill("committed_value", self.0.keys().filter_map(cell));
    }
}
