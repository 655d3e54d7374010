//! Exact ratios and how they are written out.

/// Divides, rounding half away from zero. `None` where the divisor is zero or the result does not fit.
pub fn div_half_away(numerator: i128, denominator: i128) -> Option<i128> {
    let quotient = numerator.checked_div(denominator)?;
    let remainder = numerator.checked_rem(denominator)?;
    // Compared as unsigned magnitudes, and as r >= d - r rather than 2r >= d, so that nothing overflows.
    let (rest, whole) = (remainder.unsigned_abs(), denominator.unsigned_abs());
    if rest != 0 && rest >= whole - rest {
        let step = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
        return quotient.checked_add(step);
    }
    Some(quotient)
}

/// Writes `value / 10^scale` as a plain decimal without trailing zeros: `(12_500_000, 6)` is `12.5`.
pub fn decimal(value: i128, scale: u32) -> String {
    let digits = value.unsigned_abs().to_string();
    let scale = scale as usize;
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = padded.split_at(padded.len() - scale);
    let fraction = fraction.trim_end_matches('0');
    let sign = if value < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// The ratio of two exact numbers with six decimals, half away from zero: `(1013, 1204)` is `0.841362`.
///
/// `None` where the denominator is zero: no data is never zero.
pub fn ratio_text(numerator: i128, denominator: i128) -> Option<String> {
    let millionths = match numerator.checked_mul(1_000_000) {
        Some(scaled) => div_half_away(scaled, denominator)?,
        // Past 10^32 six decimals of a quotient are still exact to within the shift.
        None => div_half_away(numerator, div_half_away(denominator, 1_000_000)?)?,
    };
    Some(fixed6(millionths))
}

/// Writes millionths with all six decimals.
pub(crate) fn fixed6(millionths: i128) -> String {
    let magnitude = millionths.unsigned_abs();
    let sign = if millionths < 0 { "-" } else { "" };
    format!("{sign}{}.{:06}", magnitude / 1_000_000, magnitude % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (n, d, expected) in [(5, 2, 3), (-5, 2, -3), (5, -2, -3), (4, 3, 1), (-4, 3, -1), (7, 4, 2), (0, 9, 0)] {
            assert_eq!(div_half_away(n, d), Some(expected), "{n}/{d}");
        }
        assert_eq!(div_half_away(1, 0), None);
        assert_eq!(div_half_away(i128::MIN, -1), None);
    }

    #[test]
    fn ratios_are_written_with_six_decimals() {
        assert_eq!(ratio_text(1013, 1204).as_deref(), Some("0.841362"));
        assert_eq!(ratio_text(-5, 2).as_deref(), Some("-2.500000"));
        assert_eq!(ratio_text(1, 1).as_deref(), Some("1.000000"));
        assert_eq!(ratio_text(0, 0), None);
    }

    #[test]
    fn decimals_are_trimmed() {
        assert_eq!(decimal(12_500_000, 6), "12.5");
        assert_eq!(decimal(-5, 6), "-0.000005");
        assert_eq!(decimal(3_000_000, 6), "3");
        assert_eq!(decimal(7, 0), "7");
    }

    proptest! {
        #[test]
        fn rounded_quotient_is_within_half(n in any::<i64>(), d in any::<i64>().prop_filter("nonzero", |d| *d != 0)) {
            let (n, d) = (i128::from(n), i128::from(d));
            let q = div_half_away(n, d).unwrap();
            prop_assert!(((q * d) - n).abs() * 2 <= d.abs());
        }
    }
}
