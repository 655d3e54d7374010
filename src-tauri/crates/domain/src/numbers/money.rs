//! Money in minor units, its allocation, and conversion at stated rates.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Currency, MICRO, Micro, NumberError, div_half_away};

/// An amount in whole minor units of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, specta::Type)]
#[specta(type = Written)]
pub struct Money {
    /// Minor units: halalas for SAR, fils for KWD, yen for JPY.
    pub minor: i64,
    /// The currency whose minor units they are.
    pub currency: Currency,
}

/// How money crosses a border: the major unit as text beside its currency.
#[derive(Serialize, Deserialize, specta::Type)]
#[serde(rename = "WrittenMoney")]
struct Written {
    amount: String,
    currency: Currency,
}

impl Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { amount: self.amount(), currency: self.currency }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Written { amount, currency } = Written::deserialize(deserializer)?;
        let exact: Micro = amount.parse().map_err(serde::de::Error::custom)?;
        let money = Self::rounded(exact, currency).map_err(serde::de::Error::custom)?;
        if money.to_micro() == Some(exact) { Ok(money) } else { Err(serde::de::Error::custom(NumberError::TooPrecise)) }
    }
}

impl Money {
    /// An exact amount rounded half away from zero to the currency's minor unit.
    ///
    /// # Errors
    /// `OutOfRange` where it does not fit.
    pub fn rounded(amount: Micro, currency: Currency) -> Result<Self, NumberError> {
        let step = 10_i128.pow(6 - currency.exponent());
        let minor = div_half_away(i128::from(amount.0), step).ok_or(NumberError::OutOfRange)?;
        let minor = i64::try_from(minor).map_err(|_| NumberError::OutOfRange)?;
        Ok(Self { minor, currency })
    }

    /// The amount in the major unit, where it fits.
    pub fn to_micro(self) -> Option<Micro> {
        self.minor.checked_mul(10_i64.pow(6 - self.currency.exponent())).map(Micro)
    }

    /// The amount in the major unit with all its minor digits: `12.500` for 12,500 fils.
    pub fn amount(self) -> String {
        let exponent = self.currency.exponent() as usize;
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        let sign = if self.minor < 0 { "-" } else { "" };
        if exponent == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// `CurrencyDiffers`, or `OutOfRange` where the sum does not fit.
    pub fn checked_add(self, other: Self) -> Result<Self, NumberError> {
        if self.currency != other.currency {
            return Err(NumberError::CurrencyDiffers);
        }
        let minor = self.minor.checked_add(other.minor).ok_or(NumberError::OutOfRange)?;
        Ok(Self { minor, ..self })
    }

    /// Splits the amount by weights; the parts sum exactly to it (see [`allocate`]).
    ///
    /// # Errors
    /// As [`allocate`].
    pub fn allocate(self, weights: &[u64]) -> Result<Vec<Self>, NumberError> {
        Ok(allocate(self.minor, weights)?.into_iter().map(|minor| Self { minor, ..self }).collect())
    }

    /// The amount in another currency at a stated rate (units of `to` for one of this), rounded half away from zero.
    ///
    /// # Errors
    /// `OutOfRange` where the rate is not positive or the result does not fit.
    pub fn convert(self, rate: Micro, to: Currency) -> Result<Self, NumberError> {
        if rate.0 <= 0 {
            return Err(NumberError::OutOfRange);
        }
        let scaled = i128::from(self.minor) * i128::from(rate.0) * 10_i128.pow(to.exponent());
        let minor = div_half_away(scaled, i128::from(MICRO) * 10_i128.pow(self.currency.exponent()));
        let minor = minor.and_then(|m| i64::try_from(m).ok()).ok_or(NumberError::OutOfRange)?;
        Ok(Self { minor, currency: to })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency)
    }
}

/// Splits `total` in proportion to `weights`: each share is rounded half away from zero and the remainder falls
/// on the last, so that the parts sum exactly to the total.
///
/// # Errors
/// `NoShares` where there are no weights or all are zero.
pub fn allocate(total: i64, weights: &[u64]) -> Result<Vec<i64>, NumberError> {
    let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let Some((_, firsts)) = weights.split_last().filter(|_| whole > 0) else {
        return Err(NumberError::NoShares);
    };
    let mut left = total;
    let mut shares = Vec::with_capacity(weights.len());
    for weight in firsts {
        let share = div_half_away(i128::from(total) * i128::from(*weight), whole);
        let share = share.and_then(|s| i64::try_from(s).ok()).ok_or(NumberError::OutOfRange)?;
        left = left.checked_sub(share).ok_or(NumberError::OutOfRange)?;
        shares.push(share);
    }
    shares.push(left);
    Ok(shares)
}

/// Stated exchange rates. A rate holds from its date until the next one of the same pair; nothing is inverted or
/// crossed over a third currency, since neither was stated.
#[derive(Debug, Clone, Default)]
pub struct RateTable(BTreeMap<(Currency, Currency), BTreeMap<NaiveDate, Micro>>);

impl RateTable {
    /// No rates.
    pub fn new() -> Self {
        Self::default()
    }

    /// States that from `date` on, one of `from` is `rate` of `to`. Rates that are not positive are not taken.
    pub fn state(&mut self, from: Currency, to: Currency, date: NaiveDate, rate: Micro) {
        if rate.0 > 0 {
            self.0.entry((from, to)).or_default().insert(date, rate);
        }
    }

    /// The rates stated for a pair, by date.
    pub fn stated(&self, from: Currency, to: Currency) -> impl Iterator<Item = (NaiveDate, Micro)> {
        self.0.get(&(from, to)).into_iter().flatten().map(|(date, rate)| (*date, *rate))
    }

    /// The rate in force on a date: one for a currency to itself, otherwise the last stated by then.
    pub fn rate(&self, from: Currency, to: Currency, on: NaiveDate) -> Option<Micro> {
        if from == to {
            return Some(Micro(MICRO));
        }
        self.0.get(&(from, to))?.range(..=on).next_back().map(|(_, rate)| *rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::new(code).unwrap()
    }

    #[test]
    fn rounds_to_the_minor_unit_of_its_currency() {
        let amount: Micro = "12.3455".parse().unwrap();
        for (code, text) in [("KWD", "12.346"), ("SAR", "12.35"), ("JPY", "12"), ("CLF", "12.3455")] {
            assert_eq!(Money::rounded(amount, currency(code)).unwrap().amount(), text);
            let negative = Money::rounded(Micro(-amount.0), currency(code)).unwrap();
            assert_eq!(negative.amount(), format!("-{text}"));
        }
    }

    #[test]
    fn the_remainder_falls_on_the_last_share() {
        assert_eq!(allocate(100, &[1, 1, 1]), Ok(vec![33, 33, 34]));
        assert_eq!(allocate(-100, &[1, 1, 1]), Ok(vec![-33, -33, -34]));
        assert_eq!(allocate(5, &[1, 1]), Ok(vec![3, 2]));
        assert_eq!(allocate(5, &[]), Err(NumberError::NoShares));
        assert_eq!(allocate(5, &[0, 0]), Err(NumberError::NoShares));
    }

    #[test]
    fn converts_at_the_stated_rate() {
        let kwd = Money { minor: 1_000, currency: currency("KWD") };
        let sar = kwd.convert("12.2153".parse().unwrap(), currency("SAR")).unwrap();
        assert_eq!(sar.to_string(), "12.22 SAR");
        let yen = kwd.convert("480.5".parse().unwrap(), currency("JPY")).unwrap();
        assert_eq!(yen.to_string(), "481 JPY");
        assert_eq!(kwd.convert(Micro::ZERO, currency("SAR")), Err(NumberError::OutOfRange));
    }

    #[test]
    fn sums_stay_inside_one_currency() {
        let (a, b) = (Money { minor: 1, currency: currency("SAR") }, Money { minor: 1, currency: currency("AED") });
        assert_eq!(a.checked_add(b), Err(NumberError::CurrencyDiffers));
    }

    #[test]
    fn a_rate_holds_until_the_next_and_is_never_guessed() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 1, d).unwrap();
        let (usd, sar) = (currency("USD"), currency("SAR"));
        let mut rates = RateTable::new();
        rates.state(usd, sar, day(10), "3.75".parse().unwrap());
        rates.state(usd, sar, day(20), "3.76".parse().unwrap());
        assert_eq!(rates.rate(usd, sar, day(9)), None);
        assert_eq!(rates.rate(usd, sar, day(19)), Some(Micro(3_750_000)));
        assert_eq!(rates.rate(usd, sar, day(20)), Some(Micro(3_760_000)));
        assert_eq!(rates.rate(sar, usd, day(20)), None);
        assert_eq!(rates.rate(sar, sar, day(1)), Some(Micro(MICRO)));
    }

    #[test]
    fn crosses_as_text() {
        let json = serde_json::to_string(&Money { minor: -5, currency: currency("KWD") }).unwrap();
        assert_eq!(json, r#"{"amount":"-0.005","currency":"KWD"}"#);
        assert_eq!(serde_json::from_str::<Money>(&json).unwrap().minor, -5);
        assert!(serde_json::from_str::<Money>(r#"{"amount":"0.005","currency":"SAR"}"#).is_err());
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_whole(total in any::<i32>(), weights in prop::collection::vec(0_u64..1000, 1..20)) {
            prop_assume!(weights.iter().any(|w| *w > 0));
            let shares = allocate(i64::from(total), &weights).unwrap();
            prop_assert_eq!(shares.iter().sum::<i64>(), i64::from(total));
        }
    }
}
