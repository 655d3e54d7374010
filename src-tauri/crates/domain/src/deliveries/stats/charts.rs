//! Signal or noise: p-charts of monthly rates and `XmR` charts of lead times.

/// Fewer months than this draw no chart.
const FEWEST_MONTHS: usize = 12;
/// So many points in a row on one side of the mean are a signal.
const RUN: usize = 8;
/// Below this expected count of the rarer result, normal limits are no longer fair.
const NORMAL_FROM: f64 = 5.0;
/// The chance beyond three sigma on one side, for exact binomial limits.
const TAIL: f64 = 0.001_349_898_031_630_1;

/// Why a point stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// It lies outside its limits.
    Outside,
    /// It belongs to eight or more in a row on one side of the mean.
    Run,
}

/// A month on a p-chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PPoint {
    /// The month (see [`super::super::month_key`]).
    pub month: u32,
    /// Successes.
    pub successes: u32,
    /// Population; never zero.
    pub n: u32,
    /// The lower limit for this month's n.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
    /// Whether it stands out.
    pub signal: Option<Signal>,
}

/// A p-chart around the mean of a frozen baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct PChart {
    /// The baseline's rate.
    pub mean: f64,
    /// Months with a population, in order.
    pub points: Vec<PPoint>,
}

/// Draws a p-chart of `(month, successes, n)` in order of month around the rate of the months in `baseline`
/// (first and last, inclusive). Empty months are skipped.
///
/// `None` with fewer than twelve months left, or where the baseline has no population. Limits are ±3σ for the
/// month's n, clamped to [0, 1]; where n·min(p, 1 − p) < 5, exact binomial limits with the same tail chance.
pub fn p_chart(months: &[(u32, u32, u32)], baseline: (u32, u32)) -> Option<PChart> {
    let months: Vec<_> = months.iter().copied().filter(|(_, _, n)| *n > 0).collect();
    if months.len() < FEWEST_MONTHS {
        return None;
    }
    let inside = |month: u32| (baseline.0..=baseline.1).contains(&month);
    let (successes, n) = months
        .iter()
        .filter(|(month, ..)| inside(*month))
        .fold((0_u64, 0_u64), |(s, n), month| (s + u64::from(month.1), n + u64::from(month.2)));
    if n == 0 {
        return None;
    }
    let mean = successes as f64 / n as f64;
    // Sides are told exactly, by cross products, so that a point on the mean is on the mean.
    let side = |s: u32, of: u32| (u128::from(s) * u128::from(n)).cmp(&(u128::from(successes) * u128::from(of)));
    let runs = runs(&months.iter().map(|(_, s, of)| side(*s, *of)).collect::<Vec<_>>());
    let point = |((month, successes, n), run): ((u32, u32, u32), bool)| {
        let (low, high) = limits(mean, n);
        let rate = f64::from(successes) / f64::from(n);
        let outside = rate < low - f64::EPSILON || rate > high + f64::EPSILON;
        let signal = if outside { Some(Signal::Outside) } else { run.then_some(Signal::Run) };
        PPoint { month, successes, n, low, high, signal }
    };
    Some(PChart { mean, points: months.into_iter().zip(runs).map(point).collect() })
}

/// Which points belong to a run of [`RUN`] on one side; a point on the mean ends a run.
fn runs(sides: &[std::cmp::Ordering]) -> Vec<bool> {
    let long = |run: &[std::cmp::Ordering]| run.len() >= RUN && run[0].is_ne();
    sides.chunk_by(|a, b| a == b && a.is_ne()).flat_map(|run| std::iter::repeat_n(long(run), run.len())).collect()
}

fn limits(p: f64, n: u32) -> (f64, f64) {
    let size = f64::from(n);
    if size * p.min(1.0 - p) < NORMAL_FROM {
        return binomial_limits(p, n);
    }
    let reach = 3.0 * (p * (1.0 - p) / size).sqrt();
    ((p - reach).max(0.0), (p + reach).min(1.0))
}

/// The least and the greatest rate that are not in the outer [`TAIL`] of the binomial distribution on their side.
fn binomial_limits(p: f64, n: u32) -> (f64, f64) {
    if p <= 0.0 || p >= 1.0 {
        return (p.clamp(0.0, 1.0), p.clamp(0.0, 1.0));
    }
    // The rarer result is walked, whose expectation is below five: few terms carry all the mass.
    let rare = p.min(1.0 - p);
    let size = f64::from(n);
    let (mut low, mut high) = (0_u32, n);
    let mut chance = (size * (-rare).ln_1p()).exp(); // of none
    let mut below = 0.0; // P(X < k)
    let mut found_low = false;
    for k in 0..=n {
        let through = below + chance;
        if !found_low && through > TAIL {
            (low, found_low) = (k, true);
        }
        if 1.0 - through <= TAIL {
            high = k;
            break;
        }
        below = through;
        chance *= f64::from(n - k) / f64::from(k + 1) * rare / (1.0 - rare);
    }
    let (low, high) = (f64::from(low) / size, f64::from(high) / size);
    if p <= 0.5 { (low, high) } else { (1.0 - high, 1.0 - low) }
}

/// A value on an `XmR` chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XmrPoint {
    /// The value.
    pub value: i32,
    /// Whether it stands out.
    pub signal: Option<Signal>,
}

/// A chart of individual values and their moving range.
#[derive(Debug, Clone, PartialEq)]
pub struct XmrChart {
    /// The baseline's mean.
    pub mean: f64,
    /// Mean − 2.66 × mean moving range.
    pub low: f64,
    /// Mean + 2.66 × mean moving range.
    pub high: f64,
    /// The upper limit of the moving range: 3.267 × its mean.
    pub range_high: f64,
    /// The values, in order.
    pub points: Vec<XmrPoint>,
}

/// Draws an `XmR` chart with limits from the first `baseline` values (all, where fewer).
///
/// `None` with fewer than twelve values. Source of the factors: W. A. Shewhart's d₂ = 1.128 and D₄ = 3.267 for pairs.
pub fn xmr_chart(values: &[i32], baseline: usize) -> Option<XmrChart> {
    let frozen = &values[..baseline.min(values.len())];
    if values.len() < FEWEST_MONTHS || frozen.len() < 2 {
        return None;
    }
    let n = frozen.len() as i64;
    let sum: i64 = frozen.iter().map(|v| i64::from(*v)).sum();
    let moves: i64 = frozen.windows(2).map(|pair| (i64::from(pair[1]) - i64::from(pair[0])).abs()).sum();
    let (mean, range) = (sum as f64 / n as f64, moves as f64 / (n - 1) as f64);
    let (low, high) = (mean - 2.66 * range, mean + 2.66 * range);
    let runs = runs(&values.iter().map(|v| (i64::from(*v) * n).cmp(&sum)).collect::<Vec<_>>());
    let point = |(value, run): (&i32, bool)| {
        let outside = f64::from(*value) < low || f64::from(*value) > high;
        let signal = if outside { Some(Signal::Outside) } else { run.then_some(Signal::Run) };
        XmrPoint { value: *value, signal }
    };
    let points = values.iter().zip(runs).map(point).collect();
    Some(XmrChart { mean, low, high, range_high: 3.267 * range, points })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(rates: &[(u32, u32)]) -> Vec<(u32, u32, u32)> {
        (0..).zip(rates).map(|(month, (s, n))| (month, *s, *n)).collect()
    }

    #[test]
    fn limits_are_three_sigma_for_the_month_s_n() {
        let mut months = year(&[(90, 100); 12]);
        months.push((12, 70, 100));
        let chart = p_chart(&months, (0, 11)).unwrap();
        assert!((chart.mean - 0.9).abs() < 1e-12);
        let last = chart.points[12];
        assert!((last.low - 0.81).abs() < 1e-9 && (last.high - 0.99).abs() < 1e-9);
        assert_eq!(last.signal, Some(Signal::Outside));
        // On the mean is on no side.
        assert!(chart.points[..12].iter().all(|point| point.signal.is_none()));
    }

    #[test]
    fn the_baseline_is_frozen() {
        let mut months = year(&[(90, 100); 12]);
        let before = p_chart(&months, (0, 11)).unwrap().mean;
        months.extend((12..24).map(|month| (month, 10, 100)));
        assert!((p_chart(&months, (0, 11)).unwrap().mean - before).abs() < 1e-12);
    }

    #[test]
    fn eight_in_a_row_are_a_signal_and_the_mean_ends_a_run() {
        let mut rates = vec![(90, 100), (92, 100), (88, 100), (90, 100)];
        rates.extend([(92, 100); 8]);
        let chart = p_chart(&year(&rates), (0, 3)).unwrap();
        assert!(chart.points[4..].iter().all(|point| point.signal == Some(Signal::Run)));
        rates[8] = (90, 100);
        let broken = p_chart(&year(&rates), (0, 3)).unwrap();
        assert!(broken.points.iter().all(|point| point.signal.is_none()));
    }

    #[test]
    fn few_months_or_no_baseline_draw_no_chart() {
        assert_eq!(p_chart(&year(&[(9, 10); 11]), (0, 11)), None);
        let mut months = year(&[(9, 10); 11]);
        months.push((11, 0, 0)); // an empty month is skipped
        assert_eq!(p_chart(&months, (0, 11)), None);
        assert_eq!(p_chart(&year(&[(9, 10); 12]), (50, 60)), None);
    }

    #[test]
    fn small_months_get_exact_binomial_limits() {
        // B(10, 0.9): P(X <= 5) = 0.00163 and P(X <= 4) = 0.00015, so 5 is the least not in the tail.
        let (low, high) = limits(0.9, 10);
        assert!((low - 0.5).abs() < 1e-12 && (high - 1.0).abs() < 1e-12);
        let (mirrored_low, mirrored_high) = limits(0.1, 10);
        assert!((mirrored_high - 0.5).abs() < 1e-12 && mirrored_low.abs() < 1e-12);
        assert_eq!(limits(1.0, 10), (1.0, 1.0));
    }

    #[test]
    fn xmr_limits_follow_the_moving_range() {
        let values = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40];
        let chart = xmr_chart(&values, 10).unwrap();
        assert!((chart.mean - 11.0).abs() < 1e-12);
        assert!((chart.high - 16.32).abs() < 1e-9 && (chart.low - 5.68).abs() < 1e-9);
        assert!((chart.range_high - 6.534).abs() < 1e-9);
        assert_eq!(chart.points[11].signal, Some(Signal::Outside));
        assert!(xmr_chart(&values[..11], 10).is_none());
    }
}
