//! When a deadline makes itself heard.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days before a deadline at which it is announced, furthest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(from = "Vec<u32>", into = "Vec<u32>")]
#[specta(type = Vec<u32>)]
pub struct Ladder(Vec<u32>);

impl Default for Ladder {
    fn default() -> Self {
        Self(vec![90, 60, 30, 14, 7, 1])
    }
}

impl From<Vec<u32>> for Ladder {
    /// In any order, doubles dropped.
    fn from(mut rungs: Vec<u32>) -> Self {
        rungs.sort_unstable_by(|a, b| b.cmp(a));
        rungs.dedup();
        Self(rungs)
    }
}

impl From<Ladder> for Vec<u32> {
    fn from(ladder: Ladder) -> Self {
        ladder.0
    }
}

impl Ladder {
    /// The rungs, furthest first.
    pub fn rungs(&self) -> &[u32] {
        &self.0
    }

    /// The nearest rung reached on a day; `None` before the first and once the deadline has passed.
    pub fn reached(&self, deadline: NaiveDate, on: NaiveDate) -> Option<u32> {
        let left = u32::try_from(deadline.signed_duration_since(on).num_days()).ok()?;
        self.0.iter().copied().filter(|rung| left <= *rung).min()
    }

    /// The days on which each rung is reached, earliest first.
    pub fn days(&self, deadline: NaiveDate) -> Vec<(u32, NaiveDate)> {
        let day = |rung: &u32| Some((*rung, deadline.checked_sub_days(Days::new(u64::from(*rung)))?));
        self.0.iter().filter_map(day).collect()
    }

    /// The day from which the deadline is in sight: the first rung's, or the deadline itself where there are none.
    pub fn opens(&self, deadline: NaiveDate) -> NaiveDate {
        self.days(deadline).first().map_or(deadline, |(_, day)| *day)
    }
}
