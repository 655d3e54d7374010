//! How a supplier behaves.

use chrono::NaiveDate;

/// A supplier's habits; chances are per thousand lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conduct {
    /// Arrives late.
    pub(super) late: u32,
    /// By how many days at most.
    pub(super) worst: i64,
    /// Less arrives than was ordered, and it stays so.
    pub(super) short: u32,
    /// Some of it is rejected.
    pub(super) rejects: u32,
    /// Days before the reference when it is on time, from and to.
    pub(super) early: (i64, i64),
    /// Percent that arrive beyond what was ordered, always.
    pub(super) over: Option<(i64, i64)>,
    /// Nothing has ever arrived.
    pub(super) never: bool,
    /// From this day on it slides, month by month.
    pub(super) slides_from: Option<NaiveDate>,
}

impl Conduct {
    const fn of(late: u32, worst: i64, short: u32, rejects: u32) -> Self {
        Self { late, worst, short, rejects, early: (0, 5), over: None, never: false, slides_from: None }
    }

    /// One to rely on.
    pub(super) const RELIABLE: Self = Self::of(25, 9, 6, 12);
    /// As most are.
    pub(super) const ORDINARY: Self = Self::of(85, 16, 20, 25);
    /// One to talk to.
    pub(super) const WEAK: Self = Self::of(210, 28, 55, 45);
    /// One to replace.
    pub(super) const POOR: Self = Self::of(390, 45, 90, 80);
    /// Never arrives.
    pub(super) const SILENT: Self = Self { never: true, ..Self::ORDINARY };

    /// Chance of being late for a date: for a supplier that slides, 62 ‰ more with every month.
    pub(super) fn late_on(&self, reference: NaiveDate) -> u32 {
        let slid = self.slides_from.map_or(0, |from| (reference - from).num_days().max(0));
        let more = u32::try_from(slid * 62 / 30).unwrap_or(0);
        (self.late + more).min(620)
    }
}
