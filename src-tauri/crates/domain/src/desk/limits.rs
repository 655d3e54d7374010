//! From when on a matter is on the Desk.

use serde::{Deserialize, Serialize};

use crate::contracts::NEAR_CEILING;
use crate::numbers::Micro;

/// The thresholds of the Desk's rules; days are calendar days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Limits {
    /// Days before its notice deadline from which a contract needs a decision.
    pub notice: u32,
    /// Days before its last day from which a document does.
    pub document: u32,
    /// The share of its ceiling from which a contract does.
    pub ceiling: Micro,
    /// Days within which a delivery signal is decided on, from the close of the month that gave it.
    pub signal: u32,
    /// Points by which a risk must have risen to need a decision.
    pub risk: Micro,
    /// Months over which that is looked at.
    pub risk_months: u32,
    /// Days within which a line that is overdue is asked after, and asked after again.
    pub overdue: u32,
    /// Days after which a line nobody asks after any more is no longer chased from the Desk, but cleared in the open orders.
    pub forgotten: u32,
    /// So near its day a matter is bad, at most so many days away.
    pub bad: u32,
    /// So near its day a matter is to be watched.
    pub watch: u32,
    /// Weeks ahead whose dates are shown.
    pub weeks: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            notice: 90,
            document: 60,
            ceiling: NEAR_CEILING,
            signal: 14,
            risk: Micro(10_000_000),
            risk_months: 3,
            overdue: 7,
            forgotten: 90,
            bad: 7,
            watch: 30,
            weeks: 12,
        }
    }
}
