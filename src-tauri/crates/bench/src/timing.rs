//! Times of repeated runs.

use std::time::Duration;

/// Milliseconds, to the microsecond.
pub(crate) fn ms(took: Duration) -> f64 {
    took.as_micros() as f64 / 1000.0
}

/// The median of several runs, in milliseconds.
pub(crate) fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(f64::NAN, |took| ms(*took))
}
