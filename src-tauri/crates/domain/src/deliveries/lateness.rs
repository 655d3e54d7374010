//! How late a supplier's lines usually are, and when a line of its that is still to come is therefore likely.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::inquiry::{Inquiry, Scope};
use super::outcome::Verdict;
use super::stats::nearest_rank;
use crate::calendar::NO_DAY;

/// Fewer completed lines than this tell nothing of the next.
const FEWEST: u32 = 5;

/// How late the completed lines of one supplier were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lateness {
    /// How many they are.
    pub n: u32,
    /// The nearest-rank median of their days late, signed; `None` of none.
    pub median: Option<i32>,
    /// The nearest-rank 80th percentile.
    pub p80: Option<i32>,
}

/// Why it cannot be told when a line is likely to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Unlikely {
    /// Fewer than five of the supplier's lines were completed in the twelve months.
    TooFewLines,
    /// Nothing was promised or requested.
    NoPromise,
    /// It is later already than four in five of the supplier's lines were.
    BeyondHistory,
}

/// When a line is likely to come by its supplier's own history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Likely {
    /// How many completed lines it is told from.
    pub n: u32,
    /// The median of their days late.
    pub median: Option<i32>,
    /// Four in five of them were no later than this.
    pub p80: Option<i32>,
    /// The earlier likely day: the promise and the median, but not before the day it is told on.
    pub from: Option<NaiveDate>,
    /// The later one: the promise and the 80th percentile.
    pub to: Option<NaiveDate>,
    /// Why there are no such days.
    pub why: Option<Unlikely>,
}

impl Lateness {
    /// Of these days late, in any order.
    pub fn of(days: &mut [i32]) -> Self {
        Self {
            n: u32::try_from(days.len()).unwrap_or(u32::MAX),
            median: nearest_rank(days, 50),
            p80: nearest_rank(days, 80),
        }
    }

    /// When a line that is due on a day is likely, told on another: from the promise and the median to the promise and the
    /// 80th percentile, what has passed already taken off.
    pub fn likely(&self, due: Option<NaiveDate>, as_of: NaiveDate) -> Likely {
        let enough = self.n >= FEWEST;
        let unlikely = |why| Likely { n: self.n, median: None, p80: None, from: None, to: None, why: Some(why) };
        let (Some(median), Some(p80)) = (self.median.filter(|_| enough), self.p80) else {
            return unlikely(Unlikely::TooFewLines);
        };
        let known = |why| Likely { median: Some(median), p80: Some(p80), ..unlikely(why) };
        let Some(due) = due else { return known(Unlikely::NoPromise) };
        match (after(due, median), after(due, p80)) {
            (Some(from), Some(to)) if to >= as_of => {
                Likely { from: Some(from.max(as_of)), to: Some(to), why: None, ..known(Unlikely::BeyondHistory) }
            }
            _ => known(Unlikely::BeyondHistory),
        }
    }

    /// Whether its lines usually come late.
    pub fn is_late(&self) -> bool {
        self.n >= FEWEST && self.median.is_some_and(|median| median > 0)
    }
}

fn after(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    let count = Days::new(u64::from(days.unsigned_abs()));
    if days < 0 { date.checked_sub_days(count) } else { date.checked_add_days(count) }
}

impl Inquiry<'_> {
    /// How late each supplier's lines were that this question counts and that are complete, by supplier index. Asked of the last
    /// twelve months by the current promise, it says what became of promises that stood as an open line's does.
    pub fn lateness(&self, scope: &Scope) -> Vec<Lateness> {
        let columns = self.columns;
        let mut late: Vec<(u32, i32)> = Vec::new();
        for line in (0..columns.len()).filter(|line| scope.has(columns.supplier[*line])) {
            let judged = self.rule.judge::<false>(columns, line);
            if matches!(judged.verdict, Verdict::Counted(_)) && judged.completed != NO_DAY {
                late.push((columns.supplier[line], judged.days_late));
            }
        }
        late.sort_unstable();
        let mut all = vec![Lateness::default(); columns.suppliers];
        for run in late.chunk_by(|a, b| a.0 == b.0) {
            let mut days: Vec<i32> = run.iter().map(|(_, days)| *days).collect();
            all[run[0].0 as usize] = Lateness::of(&mut days);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn four_in_five_lines_were_no_later() {
        let late = Lateness::of(&mut [9, 0, 3, 1, 2]);
        assert_eq!((late.n, late.median, late.p80), (5, Some(2), Some(3)));
        let told = late.likely(Some(day("2026-03-10")), day("2026-03-01"));
        assert_eq!((told.from, told.to, told.why), (Some(day("2026-03-12")), Some(day("2026-03-13")), None));
    }

    #[test]
    fn nothing_is_likely_in_the_past() {
        let late = Lateness::of(&mut [-2, -2, -2, 5, 5]);
        let (due, told) = (Some(day("2026-03-10")), |on| late.likely(Some(day("2026-03-10")), day(on)));
        assert_eq!(told("2026-03-09").from, Some(day("2026-03-09")));
        assert_eq!(
            (told("2026-03-15").from, told("2026-03-15").to),
            (Some(day("2026-03-15")), due.map(|d| d + Days::new(5)))
        );
        assert_eq!((told("2026-03-16").to, told("2026-03-16").why), (None, Some(Unlikely::BeyondHistory)));
    }

    #[test]
    fn few_lines_tell_nothing_and_without_a_date_there_is_nothing_to_count_from() {
        let few = Lateness::of(&mut [1, 1, 1, 1]);
        let told = few.likely(Some(day("2026-03-10")), day("2026-03-01"));
        assert_eq!((told.n, told.median, told.why), (4, None, Some(Unlikely::TooFewLines)));
        assert!(!few.is_late() && !Lateness::of(&mut []).is_late());
        let late = Lateness::of(&mut [1; 5]);
        assert!(late.is_late());
        assert_eq!(late.likely(None, day("2026-03-01")).why, Some(Unlikely::NoPromise));
        let end = Lateness::of(&mut [i32::MAX; 5]).likely(Some(NaiveDate::MAX), day("2026-03-01"));
        assert_eq!(end.why, Some(Unlikely::BeyondHistory));
    }
}
