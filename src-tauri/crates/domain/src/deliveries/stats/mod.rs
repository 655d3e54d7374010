//! Statistics beside delivery figures: intervals, percentiles, control charts.
//!
//! Rates themselves are exact ratios; floating point is used only inside intervals and limits.

mod charts;
mod interval;
mod spread;

pub use charts::{PChart, PPoint, Signal, XmrChart, XmrPoint, p_chart, xmr_chart};
pub use interval::{Interval, effective_n, newcombe, newcombe_of, wilson};
pub use spread::{nearest_rank, sample_sd_text};
