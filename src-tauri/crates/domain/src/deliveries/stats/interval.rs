//! Intervals of rates and of their differences, at 95 %.

/// The two-sided 95 % quantile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// An interval of a rate, or of a difference of rates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower bound.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
}

/// Wilson's score interval of `successes` in `n` (not whole at value level), within [0, 1].
///
/// `None` where `n` is not positive. Source: E. B. Wilson, JASA 22 (1927).
pub fn wilson(successes: f64, n: f64) -> Option<Interval> {
    if n.is_nan() || n <= 0.0 {
        return None;
    }
    let p = (successes / n).clamp(0.0, 1.0);
    let square = Z * Z;
    let centre = p + square / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let whole = 1.0 + square / n;
    // At the ends the bound is the rate itself, which rounding must not pass.
    let low = if p == 0.0 { 0.0 } else { ((centre - half) / whole).clamp(0.0, p) };
    let high = if p >= 1.0 { 1.0 } else { ((centre + half) / whole).clamp(p, 1.0) };
    Some(Interval { low, high })
}

/// Newcombe's hybrid score interval of the difference first − second of two rates.
///
/// `None` where either has no population. Source: R. G. Newcombe, Statistics in Medicine 17 (1998), method 10.
pub fn newcombe(first: (f64, f64), second: (f64, f64)) -> Option<Interval> {
    let (a, b) = (wilson(first.0, first.1)?, wilson(second.0, second.1)?);
    Some(newcombe_of((first.0 / first.1, a), (second.0 / second.1, b)))
}

/// As [`newcombe`], of two rates with their Wilson intervals.
pub fn newcombe_of((p, a): (f64, Interval), (q, b): (f64, Interval)) -> Interval {
    let difference = p - q;
    Interval {
        low: difference - ((p - a.low).powi(2) + (b.high - q).powi(2)).sqrt(),
        high: difference + ((a.high - p).powi(2) + (q - b.low).powi(2)).sqrt(),
    }
}

/// How many equal lines weigh as much as these: (Σw)² ÷ Σw² (Kish).
pub fn effective_n(sum: f64, squares: f64) -> f64 {
    if squares > 0.0 { sum * sum / squares } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(actual: f64, expected: f64, within: f64) {
        assert!((actual - expected).abs() < within, "{actual} is not {expected}");
    }

    /// Newcombe 1998, two-sided intervals for a single proportion, method 3.
    #[test]
    fn wilson_as_published() {
        for (r, n, low, high) in [
            (81.0, 263.0, 0.2553, 0.3662),
            (15.0, 148.0, 0.0624, 0.1605),
            (0.0, 20.0, 0.0, 0.1611),
            (1.0, 29.0, 0.0061, 0.1718),
        ] {
            let interval = wilson(r, n).unwrap();
            near(interval.low, low, 5e-5);
            near(interval.high, high, 5e-5);
        }
        assert_eq!(wilson(0.0, 0.0), None);
    }

    /// Newcombe 1998, interval estimation for the difference, table II, method 10.
    #[test]
    fn newcombe_as_published() {
        for (first, second, low, high) in [
            ((56.0, 70.0), (48.0, 80.0), 0.0524, 0.3339),
            ((9.0, 10.0), (3.0, 10.0), 0.1705, 0.8090),
            ((10.0, 10.0), (0.0, 10.0), 0.6075, 1.0),
        ] {
            let interval = newcombe(first, second).unwrap();
            near(interval.low, low, 5e-5);
            near(interval.high, high, 5e-5);
        }
    }

    #[test]
    fn equal_weights_are_their_number() {
        near(effective_n(30.0, 90.0), 10.0, 1e-9);
        near(effective_n(0.0, 0.0), 0.0, 1e-9);
    }

    proptest! {
        #[test]
        fn bounds_contain_the_rate(n in 1_u32..100_000, part in 0.0_f64..=1.0) {
            let successes = (f64::from(n) * part).floor();
            let rate = successes / f64::from(n);
            let interval = wilson(successes, f64::from(n)).unwrap();
            prop_assert!(0.0 <= interval.low && interval.low <= rate && rate <= interval.high && interval.high <= 1.0);
        }

        #[test]
        fn a_difference_turned_round_is_mirrored(a in 0_u32..50, b in 0_u32..50) {
            let (a, b) = ((f64::from(a), 50.0), (f64::from(b), 50.0));
            let (forth, back) = (newcombe(a, b).unwrap(), newcombe(b, a).unwrap());
            prop_assert!((forth.low + back.high).abs() < 1e-12 && (forth.high + back.low).abs() < 1e-12);
        }
    }
}
