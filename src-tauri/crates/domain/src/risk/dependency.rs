//! How much hangs on whom: shares of a category's spend, concentration, contract cover.

use std::collections::BTreeMap;

use crate::numbers::{Micro, div_half_away};

/// What was spent with one supplier in one category, in the reporting currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spend {
    /// The category's (or parent's, or country's) position in a list of the caller's.
    pub category: u32,
    /// The supplier's position in a list of the caller's.
    pub supplier: u32,
    /// The amount; entries of one supplier in one category are summed.
    pub amount: Micro,
}

/// How a category's spend is spread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// Each supplier with spend above zero, with its percentage; percentages sum to 100 exactly.
    pub shares: Vec<(u32, Micro)>,
    /// Σ share², above 0 to 10,000; `None` where nothing was spent.
    pub hhi: Option<Micro>,
}

/// What a supplier's place in its categories comes to: the worst of them, since a good one does not help in a bad one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dependence {
    /// The category of the largest share.
    pub category: u32,
    /// That share of the category's spend, in percent.
    pub share: Micro,
    /// That category's concentration.
    pub hhi: Micro,
    /// Whether it is the only one with spend in any of its categories.
    pub sole_source: bool,
}

/// The concentration Σ share² of amounts (shares in percent), above 0 to 10,000; `None` where nothing is above zero.
///
/// Amounts not above zero (a supplier that credited more than it charged) have no share. Sums past 2⁴⁶ millionths are
/// scaled down by a power of two first, which moves the result by less than it shows.
pub fn hhi(amounts: &[Micro]) -> Option<Micro> {
    let positive = amounts.iter().filter(|amount| **amount > Micro::ZERO).map(|amount| i128::from(amount.0));
    concentration(&positive.collect::<Vec<_>>())
}

fn concentration(positive: &[i128]) -> Option<Micro> {
    let total: i128 = positive.iter().sum();
    if total <= 0 {
        return None;
    }
    let shift = (128 - total.leading_zeros()).saturating_sub(46);
    let scaled = || positive.iter().map(|amount| amount >> shift);
    let total: i128 = scaled().sum();
    let squares: i128 = scaled().map(|amount| amount * amount).sum();
    // 10,000 points in millionths: 10^10 × 2^92 stays below 2^126.
    div_half_away(squares * 10_000_000_000, total * total).and_then(|hhi| i64::try_from(hhi).ok()).map(Micro)
}

/// The spread of each category's spend; suppliers and categories by position, in order.
pub fn spreads(spend: &[Spend]) -> BTreeMap<u32, Spread> {
    let mut sums: BTreeMap<u32, BTreeMap<u32, i128>> = BTreeMap::new();
    for entry in spend {
        *sums.entry(entry.category).or_default().entry(entry.supplier).or_default() += i128::from(entry.amount.0);
    }
    sums.into_iter().map(|(category, suppliers)| (category, spread(suppliers))).collect()
}

fn spread(suppliers: BTreeMap<u32, i128>) -> Spread {
    let positive: Vec<(u32, i128)> = suppliers.into_iter().filter(|(_, amount)| *amount > 0).collect();
    let amounts: Vec<i128> = positive.iter().map(|(_, amount)| *amount).collect();
    let total: i128 = amounts.iter().sum();
    let mut left = 100_000_000;
    let mut shares = Vec::with_capacity(positive.len());
    for (at, (supplier, amount)) in positive.iter().enumerate() {
        let share =
            amount.checked_mul(100_000_000).map_or_else(|| amount / (total / 100_000_000), |scaled| scaled / total);
        let share = if at + 1 == positive.len() { left } else { i64::try_from(share).unwrap_or(left).min(left) };
        left -= share;
        shares.push((*supplier, Micro(share)));
    }
    Spread { shares, hhi: concentration(&amounts) }
}

/// Each supplier's dependence over its categories; suppliers without spend are not in it.
pub fn dependences(spreads: &BTreeMap<u32, Spread>) -> BTreeMap<u32, Dependence> {
    let mut all: BTreeMap<u32, Dependence> = BTreeMap::new();
    for (category, spread) in spreads {
        let Some(hhi) = spread.hhi else { continue };
        let sole = spread.shares.len() == 1;
        for (supplier, share) in &spread.shares {
            let here = Dependence { category: *category, share: *share, hhi, sole_source: sole };
            let entry = all.entry(*supplier).or_insert(here);
            let sole_source = entry.sole_source || sole;
            if here.share > entry.share {
                *entry = here;
            }
            entry.sole_source = sole_source;
        }
    }
    all
}

/// How much of a supplier's category comes from its own country, whoever delivers it, in percent: the largest over its
/// categories. `countries` holds each supplier's country as a position in a list of the caller's; suppliers without one, and
/// those without spend, are not in it.
pub fn country_shares(spreads: &BTreeMap<u32, Spread>, countries: &[Option<u32>]) -> BTreeMap<u32, Micro> {
    let country = |supplier: u32| countries.get(supplier as usize).copied().flatten();
    let mut largest: BTreeMap<u32, Micro> = BTreeMap::new();
    for spread in spreads.values() {
        let mut sums: BTreeMap<u32, i64> = BTreeMap::new();
        for (supplier, share) in &spread.shares {
            if let Some(country) = country(*supplier) {
                *sums.entry(country).or_default() += share.0; // a spread's shares sum to 100
            }
        }
        for (supplier, _) in &spread.shares {
            if let Some(sum) = country(*supplier).and_then(|country| sums.get(&country)) {
                let entry = largest.entry(*supplier).or_default();
                *entry = (*entry).max(Micro(*sum));
            }
        }
    }
    largest
}

/// The percentage of spend that stands on a contract; `None` where nothing was spent, at most 100.
pub fn contract_cover(on_contract: Micro, spent: Micro) -> Option<Micro> {
    if spent <= Micro::ZERO {
        return None;
    }
    let covered = i128::from(on_contract.0.clamp(0, spent.0));
    let percent = div_half_away(covered * 100_000_000, i128::from(spent.0))?;
    i64::try_from(percent).ok().map(Micro)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn points(value: i64) -> Micro {
        Micro(value * 1_000_000)
    }

    #[test]
    fn concentration_of_known_markets() {
        assert_eq!(hhi(&[]), None);
        assert_eq!(hhi(&[Micro::ZERO, points(-5)]), None);
        assert_eq!(hhi(&[points(7)]), Some(points(10_000)));
        assert_eq!(hhi(&[points(1); 4]), Some(points(2_500)));
        assert_eq!(hhi(&[points(30), points(30), points(20), points(20)]), Some(points(2_600)));
        assert_eq!(hhi(&[Micro(i64::MAX), Micro(i64::MAX)]), Some(points(5_000)));
    }

    #[test]
    fn the_worst_category_speaks_for_a_supplier() {
        let spend = |category, supplier, amount| Spend { category, supplier, amount: points(amount) };
        let all =
            dependences(&spreads(&[spend(1, 7, 64), spend(1, 8, 36), spend(2, 7, 1), spend(2, 9, 9), spend(3, 8, 2)]));
        assert_eq!(
            all[&7],
            Dependence { category: 1, share: points(64), hhi: Micro(5_392_000_000), sole_source: false }
        );
        assert!(all[&8].sole_source);
        assert_eq!((all[&8].category, all[&8].share), (3, points(100)));
    }

    #[test]
    fn a_country_counts_with_all_its_suppliers() {
        let spend = |category, supplier, amount| Spend { category, supplier, amount: points(amount) };
        let spreads = spreads(&[spend(1, 0, 20), spend(1, 1, 30), spend(1, 2, 50), spend(2, 1, 1), spend(2, 3, 3)]);
        let shares = country_shares(&spreads, &[Some(7), Some(7), Some(8), None]);
        assert_eq!(shares, BTreeMap::from([(0, points(50)), (1, points(50)), (2, points(50))]));
    }

    #[test]
    fn cover_is_a_percentage_of_what_was_spent() {
        assert_eq!(contract_cover(points(3), points(4)), Some(points(75)));
        assert_eq!(contract_cover(points(9), points(4)), Some(points(100)));
        assert_eq!(contract_cover(points(9), Micro::ZERO), None);
    }

    proptest! {
        #[test]
        fn shares_sum_to_a_hundred_and_hhi_stays_in_range(
            spend in prop::collection::vec((0_u32..3, 0_u32..6, any::<i64>()), 0..30),
        ) {
            let spend: Vec<Spend> = spend.into_iter()
                .map(|(category, supplier, amount)| Spend { category, supplier, amount: Micro(amount) }).collect();
            for spread in spreads(&spend).values() {
                let sum: i64 = spread.shares.iter().map(|(_, share)| share.0).sum();
                prop_assert_eq!(sum, if spread.shares.is_empty() { 0 } else { 100_000_000 });
                prop_assert!(spread.hhi.is_none_or(|hhi| hhi > Micro::ZERO && hhi <= points(10_000)));
            }
        }
    }
}
