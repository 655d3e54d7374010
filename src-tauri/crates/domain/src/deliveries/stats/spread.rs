//! Where most of the days lie.

use crate::numbers::ratio_text;

/// The nearest-rank percentile: the ⌈p·n⌉-th smallest, with p in percent. Reorders the values. `None` of none.
pub fn nearest_rank(values: &mut [i32], percent: u32) -> Option<i32> {
    let rank = (values.len() as u64 * u64::from(percent)).div_ceil(100).max(1) as usize;
    let at = rank.min(values.len()).checked_sub(1)?;
    Some(*values.select_nth_unstable(at).1)
}

/// The sample standard deviation (n − 1) with six decimals, reckoned in integers. `None` of fewer than two.
pub fn sample_sd_text(values: &[i32]) -> Option<String> {
    let n = values.len() as u128;
    if n < 2 {
        return None;
    }
    let sum: i128 = values.iter().map(|v| i128::from(*v)).sum();
    let squares: u128 = values.iter().map(|v| u128::from(v.unsigned_abs()) * u128::from(v.unsigned_abs())).sum();
    // variance = (n Σx² − (Σx)²) ÷ n(n − 1); its root in millionths is the root of 10¹² times it.
    let spread = n.checked_mul(squares)?.checked_sub(sum.unsigned_abs().checked_mul(sum.unsigned_abs())?)?;
    let scaled = spread.checked_mul(1_000_000_000_000)? / (n * (n - 1));
    let root = scaled.isqrt();
    let nearest = if scaled - root * root > root { root + 1 } else { root };
    ratio_text(nearest as i128, 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn percentiles_are_nearest_rank() {
        let mut days: Vec<i32> = (1..=20).collect();
        assert_eq!(nearest_rank(&mut days, 95), Some(19));
        assert_eq!(nearest_rank(&mut days, 50), Some(10));
        assert_eq!(nearest_rank(&mut days, 100), Some(20));
        assert_eq!(nearest_rank(&mut [7], 95), Some(7));
        assert_eq!(nearest_rank(&mut [], 95), None);
    }

    #[test]
    fn deviation_is_the_sample_s() {
        assert_eq!(sample_sd_text(&[2, 4, 4, 4, 5, 5, 7, 9]).as_deref(), Some("2.138090"));
        assert_eq!(sample_sd_text(&[3, 3]).as_deref(), Some("0.000000"));
        assert_eq!(sample_sd_text(&[3]), None);
    }

    proptest! {
        #[test]
        fn the_percentile_is_the_ranked_value(mut values in prop::collection::vec(-400_i32..400, 1..200), percent in 1_u32..=100) {
            let mut sorted = values.clone();
            sorted.sort_unstable();
            let rank = (sorted.len() * percent as usize).div_ceil(100);
            prop_assert_eq!(nearest_rank(&mut values, percent), Some(sorted[rank - 1]));
        }

        #[test]
        fn deviation_agrees_with_floats(values in prop::collection::vec(-4000_i32..4000, 2..200)) {
            let n = values.len() as f64;
            let mean = values.iter().map(|v| f64::from(*v)).sum::<f64>() / n;
            let sd = (values.iter().map(|v| (f64::from(*v) - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
            let text: f64 = sample_sd_text(&values).unwrap().parse().unwrap();
            prop_assert!((text - sd).abs() < 1e-5, "{} {}", text, sd);
        }
    }
}
