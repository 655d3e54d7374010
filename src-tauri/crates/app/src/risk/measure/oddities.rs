//! Prices and quantities that depart from their item's own history, found once for all days: what came later never judges.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::deliveries::Columns;
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::risk::anomalies::{Observation, Rule, Tally, departures};
use sanad_store::risk::Prices;

use super::{Period, Source};
use crate::risk::board::{Cell, Sheet};

/// One line that was judged.
#[derive(Debug, Clone, Copy)]
struct Judged {
    supplier: u32,
    date: NaiveDate,
    flagged: bool,
}

/// A line called odd.
#[derive(Debug, Clone, Copy)]
pub(in crate::risk) struct Odd {
    pub supplier: u32,
    /// The line's local id.
    pub line: u32,
    pub date: NaiveDate,
    pub value: Micro,
    /// The median of the item's earlier lines.
    pub median: Micro,
}

/// One kind of oddity over all lines.
#[derive(Debug, Default)]
pub(in crate::risk) struct Kind {
    judged: Vec<Judged>,
    odd: Vec<Odd>,
}

/// Both kinds.
#[derive(Debug, Default)]
pub(in crate::risk) struct Oddities {
    pub prices: Kind,
    pub quantities: Kind,
}

impl Oddities {
    /// Judges every line of an item by the item's earlier ones in the same unit, prices in the same currency.
    pub fn find(columns: &Columns, prices: &Prices) -> Self {
        let mut comparable: HashMap<(u32, u16, Option<Currency>), u32> = HashMap::new();
        let (mut by_price, mut by_quantity) = (Sighted::default(), Sighted::default());
        for placed in columns.placed(NaiveDate::MIN, NaiveDate::MAX) {
            let Some(line) = columns.id(placed.line) else { continue };
            let Some((item, price)) = prices.of(line) else { continue };
            let currency = placed.value.map(|(_, currency)| currency);
            let mut class = |currency| {
                let next = comparable.len() as u32;
                *comparable.entry((item, placed.unit, currency)).or_insert(next)
            };
            let seen = |item, value| Observation { item, supplier: placed.supplier, date: placed.date, value };
            by_quantity.add(line, seen(class(None), placed.ordered));
            if let Some((price, currency)) = price.zip(currency) {
                by_price.add(line, seen(class(Some(currency)), price));
            }
        }
        Self { prices: by_price.judged(), quantities: by_quantity.judged() }
    }

    /// Puts the shares of odd lines of a period on the sheet.
    pub fn fill(&self, sheet: &mut Sheet, period: Period) {
        for (code, kind) in [("price_anomalies", &self.prices), ("quantity_anomalies", &self.quantities)] {
            let cell = |(supplier, tally): (u32, Tally)| {
                Some((supplier, Cell { raw: tally.share()?, date: period.to, source: Source::Items }))
            };
            sheet.fill(code, kind.tallies(period).into_iter().filter_map(cell));
        }
    }
}

impl Kind {
    /// Each supplier's tally of a period.
    pub fn tallies(&self, period: Period) -> HashMap<u32, Tally> {
        let mut tallies: HashMap<u32, Tally> = HashMap::new();
        for line in self.judged.iter().filter(|line| period.has(line.date)) {
            let tally = tallies.entry(line.supplier).or_default();
            tally.judged += 1;
            tally.flagged += u32::from(line.flagged);
        }
        tallies
    }

    /// A supplier's odd lines of a period.
    pub fn odd(&self, supplier: u32, period: Period) -> impl Iterator<Item = &Odd> {
        self.odd.iter().filter(move |odd| odd.supplier == supplier && period.has(odd.date))
    }
}

#[derive(Default)]
struct Sighted {
    lines: Vec<u32>,
    all: Vec<Observation>,
}

impl Sighted {
    fn add(&mut self, line: u32, seen: Observation) {
        self.lines.push(line);
        self.all.push(seen);
    }

    fn judged(self) -> Kind {
        let mut kind = Kind::default();
        let found = departures(&self.all, &Rule::default());
        for ((line, seen), departure) in self.lines.into_iter().zip(self.all).zip(found) {
            let Some(departure) = departure else { continue };
            let Observation { item: _, supplier, date, value } = seen;
            kind.judged.push(Judged { supplier, date, flagged: departure.flagged });
            if departure.flagged {
                kind.odd.push(Odd { supplier, line, date, value, median: departure.median });
            }
        }
        kind
    }
}
