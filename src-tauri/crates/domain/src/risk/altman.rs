//! Altman's scores of financial distress, and their zones.
//!
//! Z (1968) for listed manufacturers, Z′ (1983) for private ones, Z″ (1995) for everyone else, without its constant of
//! emerging markets. A published score says something about companies like those it was fitted on; it is evidence.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::numbers::Micro;

/// Which of the three is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Variant {
    /// Z″: private or not a manufacturer; book equity.
    ZDoublePrime,
    /// Z′: private manufacturers; book equity.
    ZPrime,
    /// Z: listed manufacturers; market equity.
    Z,
}

/// Where a score lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Below the lower limit.
    Distress,
    /// Between the limits, both included.
    Grey,
    /// Above the upper limit.
    Safe,
}

/// A year's accounts, all in major units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Accounts {
    /// Current assets less current liabilities.
    pub working_capital: Micro,
    /// Retained earnings.
    pub retained_earnings: Micro,
    /// Earnings before interest and tax.
    pub ebit: Micro,
    /// Equity: book value for Z″ and Z′, market value for Z.
    pub equity: Micro,
    /// Sales; needed by Z′ and Z only.
    pub sales: Option<Micro>,
    /// Total assets.
    pub total_assets: Micro,
    /// Total liabilities.
    pub total_liabilities: Micro,
}

impl Variant {
    /// The weights of X1 to X5 in thousandths.
    const fn weights(self) -> [i64; 5] {
        match self {
            Self::ZDoublePrime => [6_560, 3_260, 6_720, 1_050, 0],
            Self::ZPrime => [717, 847, 3_107, 420, 998],
            Self::Z => [1_200, 1_400, 3_300, 600, 999],
        }
    }

    /// The limits of the grey zone.
    pub const fn limits(self) -> (Micro, Micro) {
        match self {
            Self::ZDoublePrime => (Micro(1_100_000), Micro(2_600_000)),
            Self::ZPrime => (Micro(1_230_000), Micro(2_900_000)),
            Self::Z => (Micro(1_810_000), Micro(2_990_000)),
        }
    }

    /// The zone of a score.
    pub fn zone(self, score: Micro) -> Zone {
        let (low, high) = self.limits();
        if score < low {
            Zone::Distress
        } else if score > high {
            Zone::Safe
        } else {
            Zone::Grey
        }
    }

    /// The score, rounded once to six decimals.
    ///
    /// `None` without assets or liabilities above zero, without sales where they are needed, or where it does not fit.
    pub fn score(self, accounts: &Accounts) -> Option<Micro> {
        let Accounts { working_capital, retained_earnings, ebit, equity, sales, total_assets, total_liabilities } =
            *accounts;
        if total_assets <= Micro::ZERO || total_liabilities <= Micro::ZERO {
            return None;
        }
        let sales = if self == Self::ZDoublePrime { Micro::ZERO } else { sales? };
        let over = [total_assets, total_assets, total_assets, total_liabilities, total_assets];
        let parts = [working_capital, retained_earnings, ebit, equity, sales];
        let mut score = Decimal::ZERO;
        for ((part, over), weight) in parts.into_iter().zip(over).zip(self.weights()) {
            let ratio = part.to_decimal().checked_div(over.to_decimal())?;
            score = score.checked_add(ratio.checked_mul(Decimal::new(weight, 3))?)?;
        }
        Micro::from_decimal(score).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn accounts(numbers: [i64; 7]) -> Accounts {
        let [working_capital, retained_earnings, ebit, equity, sales, total_assets, total_liabilities] =
            numbers.map(|number| Micro(number * 1_000_000));
        Accounts {
            working_capital,
            retained_earnings,
            ebit,
            equity,
            sales: Some(sales),
            total_assets,
            total_liabilities,
        }
    }

    #[test]
    fn each_score_by_its_weights() {
        // X1 0.2, X2 0.3, X3 0.1, X4 0.5, X5 1.5.
        let year = accounts([200, 300, 100, 250, 1_500, 1_000, 500]);
        assert_eq!(Variant::ZDoublePrime.score(&year), Some(Micro(3_487_000)));
        assert_eq!(Variant::ZPrime.score(&year), Some(Micro(2_415_200)));
        assert_eq!(Variant::Z.score(&year), Some(Micro(2_788_500)));
        assert_eq!(Variant::ZDoublePrime.zone(Micro(3_487_000)), Zone::Safe);
        assert_eq!(Variant::ZPrime.zone(Micro(2_415_200)), Zone::Grey);
        assert_eq!(Variant::Z.zone(Micro(2_788_500)), Zone::Grey);
    }

    #[test]
    fn zones_meet_at_their_limits() {
        for variant in [Variant::ZDoublePrime, Variant::ZPrime, Variant::Z] {
            let (low, high) = variant.limits();
            assert_eq!(variant.zone(Micro(low.0 - 1)), Zone::Distress);
            assert_eq!(variant.zone(low), Zone::Grey);
            assert_eq!(variant.zone(high), Zone::Grey);
            assert_eq!(variant.zone(Micro(high.0 + 1)), Zone::Safe);
        }
    }

    #[test]
    fn without_what_it_divides_by_there_is_none() {
        assert_eq!(Variant::Z.score(&accounts([1, 1, 1, 1, 1, 0, 1])), None);
        assert_eq!(Variant::Z.score(&accounts([1, 1, 1, 1, 1, 1, 0])), None);
        let unsold = Accounts { sales: None, ..accounts([1, 1, 1, 1, 1, 1, 1]) };
        assert_eq!(Variant::ZPrime.score(&unsold), None);
        assert!(Variant::ZDoublePrime.score(&unsold).is_some());
    }

    proptest! {
        #[test]
        fn absurd_accounts_never_panic(n in prop::array::uniform7(any::<i64>())) {
            let [a, b, c, d, e, f, g] = n.map(Micro);
            let absurd = Accounts {
                working_capital: a, retained_earnings: b, ebit: c, equity: d, sales: Some(e), total_assets: f, total_liabilities: g,
            };
            for variant in [Variant::ZDoublePrime, Variant::ZPrime, Variant::Z] {
                let _ = variant.score(&absurd);
            }
        }
    }
}
