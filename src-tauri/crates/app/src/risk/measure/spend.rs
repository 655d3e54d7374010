//! What was spent with whom: shares of categories and countries, contract cover.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::risk::dependency::{Dependence, Spend, Spread, contract_cover, country_shares, dependences, spreads};

use super::{MONTHS, Period, Source};
use crate::risk::board::{Cell, Sheet};
use crate::risk::facts::Facts;

/// One supplier's orders of the period, in the currency that all are converted to.
#[derive(Debug, Clone, Default)]
pub(in crate::risk) struct Spent {
    pub lines: u32,
    pub amount: Micro,
    pub on_contract: Micro,
    /// Lines of which no value is known.
    pub unvalued: u32,
    /// Lines and amounts for whose currency and day no rate was stated: left out, and listed.
    pub unconverted: BTreeMap<Currency, (u32, Micro)>,
}

/// The spend of a period, by supplier index and category index.
pub(in crate::risk) struct Spending {
    pub period: Period,
    pub by_supplier: Vec<Spent>,
    /// What each supplier was paid for in each of its categories; a line counts once in each.
    pub by_category: BTreeMap<u32, Spread>,
    /// Each category's whole spend.
    pub of_category: BTreeMap<u32, Micro>,
    pub dependences: BTreeMap<u32, Dependence>,
    /// The share of a supplier's category that comes from its country.
    pub of_country: BTreeMap<u32, Micro>,
}

impl Spending {
    /// Adds up the orders of twelve months.
    pub fn reckon(facts: &Facts, as_of: NaiveDate) -> Self {
        let period = Period::months(MONTHS, as_of);
        let suppliers = &facts.loaded.suppliers;
        let mut by_supplier = vec![Spent::default(); suppliers.len()];
        for placed in facts.loaded.columns.placed(period.from, period.to) {
            let Some(spent) = by_supplier.get_mut(placed.supplier as usize) else { continue };
            let Some((value, currency)) = placed.value else {
                spent.unvalued += 1;
                continue;
            };
            let rate = facts.currency.and_then(|own| facts.rates.rate(currency, own, placed.date));
            let Some(amount) = rate.and_then(|rate| value.checked_mul(rate)) else {
                let (lines, sum) = spent.unconverted.entry(currency).or_default();
                (*lines, *sum) = (*lines + 1, sum.checked_add(value).unwrap_or(*sum));
                continue;
            };
            spent.lines += 1;
            spent.amount = spent.amount.checked_add(amount).unwrap_or(spent.amount);
            if facts.is_on_contract(placed.order) {
                spent.on_contract = spent.on_contract.checked_add(amount).unwrap_or(spent.on_contract);
            }
        }
        let mut entries = Vec::new();
        for (supplier, spent) in (0_u32..).zip(&by_supplier).filter(|(_, spent)| spent.lines > 0) {
            let of = |category: &u32| Spend { category: *category, supplier, amount: spent.amount };
            entries.extend(suppliers.categories_of(supplier).iter().map(of));
        }
        let mut of_category: BTreeMap<u32, Micro> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.amount > Micro::ZERO) {
            let sum = of_category.entry(entry.category).or_default();
            *sum = sum.checked_add(entry.amount).unwrap_or(*sum);
        }
        let by_category = spreads(&entries);
        Self {
            period,
            dependences: dependences(&by_category),
            of_country: country_shares(&by_category, &main_countries(facts)),
            by_supplier,
            by_category,
            of_category,
        }
    }

    /// What was spent with a supplier.
    pub fn of(&self, supplier: u32) -> Option<&Spent> {
        self.by_supplier.get(supplier as usize)
    }

    /// The share of a supplier's spend that stands on a contract, in percent.
    pub fn cover(&self, supplier: u32) -> Option<Micro> {
        let spent = self.of(supplier)?;
        contract_cover(spent.on_contract, spent.amount)
    }

    /// Puts what is known on the sheet.
    pub fn fill(&self, sheet: &mut Sheet) {
        let cell = |raw, source| Cell { raw, date: self.period.to, source };
        let by = |value: &dyn Fn(&Dependence) -> Micro| {
            let known = self.dependences.iter().map(|(supplier, of)| (*supplier, cell(value(of), Source::Spend)));
            known.collect::<Vec<_>>()
        };
        sheet.fill("category_share", by(&|of| of.share));
        sheet.fill("category_hhi", by(&|of| of.hhi));
        sheet.fill("sole_source", by(&|of| if of.sole_source { Micro(1_000_000) } else { Micro::ZERO }));
        let shares = self.of_country.iter().map(|(supplier, share)| (*supplier, cell(*share, Source::Spend)));
        sheet.fill("country_share", shares);
        let covers = (0_u32..)
            .zip(&self.by_supplier)
            .filter_map(|(supplier, _)| Some((supplier, cell(self.cover(supplier)?, Source::Contracts))));
        sheet.fill("contract_cover", covers);
    }
}

/// Each supplier's first country, numbered.
fn main_countries(facts: &Facts) -> Vec<Option<u32>> {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let firsts: Vec<Option<&str>> =
        facts.countries.iter().map(|countries| countries.first().map(String::as_str)).collect();
    for first in firsts.iter().flatten() {
        let next = numbers.len() as u32;
        numbers.entry(first).or_insert(next);
    }
    firsts.into_iter().map(|first| numbers.get(first?).copied()).collect()
}
