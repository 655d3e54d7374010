//! Scaled integers with six decimals.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::{NumberError, decimal, div_half_away};

/// How many parts make one whole.
pub const MICRO: i64 = 1_000_000;

/// An exact number with six decimals: a unit price, a line value, a quantity, a percentage or a rate.
///
/// The integer counts millionths of the major unit. Crosses every border as a decimal string (`"12.5"`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Micro(pub i64);

impl Micro {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A whole number, where it fits.
    pub const fn whole(value: i64) -> Option<Self> {
        match value.checked_mul(MICRO) {
            Some(micro) => Some(Self(micro)),
            None => None,
        }
    }

    /// The sum, where it fits.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, where it fits.
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Self(difference)),
            None => None,
        }
    }

    /// The product rounded half away from zero to six decimals, where it fits.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let product = i128::from(self.0) * i128::from(other.0);
        i64::try_from(div_half_away(product, i128::from(MICRO))?).ok().map(Self)
    }

    /// The quotient rounded half away from zero to six decimals; `None` on a zero divisor or where it does not fit.
    pub fn checked_div(self, other: Self) -> Option<Self> {
        let scaled = i128::from(self.0) * i128::from(MICRO);
        i64::try_from(div_half_away(scaled, i128::from(other.0))?).ok().map(Self)
    }

    /// What a line is worth by its price: quantity × price ÷ basis (a price is per 1, 100 or 1,000).
    ///
    /// # Errors
    /// `OutOfRange` where the basis is not positive or the value does not fit.
    pub fn line_value(quantity: Self, price: Self, basis: Self) -> Result<Self, NumberError> {
        if basis.0 <= 0 {
            return Err(NumberError::OutOfRange);
        }
        let product = i128::from(quantity.0) * i128::from(price.0);
        let value = div_half_away(product, i128::from(basis.0)).ok_or(NumberError::OutOfRange)?;
        i64::try_from(value).map(Self).map_err(|_| NumberError::OutOfRange)
    }

    /// The same number for arithmetic in decimals.
    pub fn to_decimal(self) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.0), 6)
    }

    /// The number rounded half away from zero to six decimals.
    ///
    /// # Errors
    /// `OutOfRange` where it does not fit.
    pub fn from_decimal(value: Decimal) -> Result<Self, NumberError> {
        let mut rounded = value.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(6);
        if rounded.scale() != 6 {
            return Err(NumberError::OutOfRange); // rescale keeps what it can where the digits do not fit
        }
        i64::try_from(rounded.mantissa()).map(Self).map_err(|_| NumberError::OutOfRange)
    }
}

impl fmt::Display for Micro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&decimal(i128::from(self.0), 6))
    }
}

impl FromStr for Micro {
    type Err = NumberError;

    /// Reads a plain decimal: optional sign, ASCII digits, an optional point with at most six decimals kept
    /// (more are taken only when they are zeros).
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let bytes = text.as_bytes();
        let (negative, digits) = match bytes.first() {
            Some(b'-') => (true, &bytes[1..]),
            Some(b'+') => (false, &bytes[1..]),
            _ => (false, bytes),
        };
        let (mut value, mut decimals, mut seen, mut point) = (0_i64, 0_u32, false, false);
        for &byte in digits {
            match byte {
                b'.' if !point => point = true,
                b'0'..=b'9' => {
                    seen = true;
                    if point && decimals == 6 {
                        if byte != b'0' {
                            return Err(NumberError::TooPrecise);
                        }
                        continue;
                    }
                    decimals += u32::from(point);
                    value = value
                        .checked_mul(10)
                        .and_then(|v| v.checked_sub(i64::from(byte - b'0')))
                        .ok_or(NumberError::OutOfRange)?;
                }
                _ => return Err(NumberError::NotANumber),
            }
        }
        if !seen {
            return Err(NumberError::NotANumber);
        }
        // Gathered as a negative number, whose range is the wider by one.
        let scaled = value.checked_mul(10_i64.pow(6 - decimals)).ok_or(NumberError::OutOfRange)?;
        if negative { Ok(Self(scaled)) } else { scaled.checked_neg().map(Self).ok_or(NumberError::OutOfRange) }
    }
}

impl TryFrom<String> for Micro {
    type Error = NumberError;
    fn try_from(text: String) -> Result<Self, NumberError> {
        text.parse()
    }
}

impl From<Micro> for String {
    fn from(value: Micro) -> Self {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_and_writes_plain_decimals() {
        for (text, micro) in [
            ("12.5", 12_500_000),
            ("-0.000001", -1),
            ("+3", 3_000_000),
            (".5", 500_000),
            ("5.", 5_000_000),
            ("1.5000000000", 1_500_000),
            ("9223372036854.775807", i64::MAX),
            ("-9223372036854.775808", i64::MIN),
        ] {
            assert_eq!(text.parse(), Ok(Micro(micro)), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_not_an_exact_number() {
        for (text, error) in [
            ("", NumberError::NotANumber),
            ("-", NumberError::NotANumber),
            (".", NumberError::NotANumber),
            ("1.2.3", NumberError::NotANumber),
            ("1e5", NumberError::NotANumber),
            ("٣", NumberError::NotANumber),
            ("1.0000001", NumberError::TooPrecise),
            ("9223372036854.775808", NumberError::OutOfRange),
            ("99999999999999999999", NumberError::OutOfRange),
        ] {
            assert_eq!(text.parse::<Micro>(), Err(error), "{text}");
        }
    }

    #[test]
    fn a_price_has_a_basis() {
        let micro = |text: &str| text.parse::<Micro>().unwrap();
        assert_eq!(Micro::line_value(micro("2500"), micro("12.3456"), micro("1000")), Ok(micro("30.864")));
        assert_eq!(Micro::line_value(micro("1"), micro("1"), Micro::ZERO), Err(NumberError::OutOfRange));
        assert_eq!(Micro::line_value(Micro(i64::MAX), micro("9"), micro("1")), Err(NumberError::OutOfRange));
    }

    #[test]
    fn crosses_as_a_string() {
        assert_eq!(serde_json::to_string(&Micro(12_500_000)).unwrap(), "\"12.5\"");
        assert_eq!(serde_json::from_str::<Micro>("\"-1.25\"").unwrap(), Micro(-1_250_000));
        assert!(serde_json::from_str::<Micro>("\"x\"").is_err());
    }

    proptest! {
        #[test]
        fn text_round_trips(value in any::<i64>()) {
            prop_assert_eq!(Micro(value).to_string().parse(), Ok(Micro(value)));
            prop_assert_eq!(Micro::from_decimal(Micro(value).to_decimal()), Ok(Micro(value)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,30}") {
            let _ = text.parse::<Micro>();
        }

        #[test]
        fn products_never_panic(a in any::<i64>(), b in any::<i64>()) {
            let _ = (Micro(a).checked_mul(Micro(b)), Micro(a).checked_div(Micro(b)));
        }
    }
}
