//! Names that lines share, by index: units, currencies, orders. They only grow, so that an index keeps its meaning.

use std::collections::HashMap;

use sanad_domain::numbers::Currency;

use super::Indexes;
use crate::{Result, StoreError};

/// Units, currencies and orders by index.
#[derive(Debug, Clone, Default)]
pub(super) struct Lookups {
    pub units: Vec<String>,
    pub currencies: Vec<Currency>,
    unit_indexes: HashMap<String, u16>,
    orders: Indexes,
}

impl Lookups {
    /// The index of a unit.
    ///
    /// # Errors
    /// `Corrupt` past as many units as an index can tell apart.
    pub fn unit(&mut self, name: &str) -> Result<u16> {
        if let Some(index) = self.unit_indexes.get(name) {
            return Ok(*index);
        }
        let index = u16::try_from(self.units.len()).map_err(|_| StoreError::Corrupt(String::from("too many units")))?;
        self.units.push(name.to_owned());
        self.unit_indexes.insert(name.to_owned(), index);
        Ok(index)
    }

    /// The index of a currency; none for a code that ISO 4217 does not have.
    pub fn currency(&mut self, code: &str) -> Option<u8> {
        let currency = Currency::new(code).ok()?;
        let known = self.currencies.iter().position(|known| *known == currency);
        let at = known.unwrap_or_else(|| {
            self.currencies.push(currency);
            self.currencies.len() - 1
        });
        u8::try_from(at).ok() // ISO 4217 has fewer
    }

    /// The index of an order that was read before, by its key.
    pub fn known_order(&self, key: i64) -> Option<u32> {
        self.orders.get(&key).copied()
    }

    /// The index of an order by its key.
    pub fn order(&mut self, key: i64) -> u32 {
        let next = self.orders.len() as u32;
        *self.orders.entry(key).or_insert(next)
    }
}
