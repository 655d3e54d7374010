//! Which backups are kept: the newest of each of the last days, weeks and months that have one.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::BackupRule;

/// Which of the backups made at these moments the rule keeps, in their order. The newest is always kept.
pub fn kept(made: &[DateTime<Utc>], rule: &BackupRule) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..made.len()).collect();
    newest_first.sort_by_key(|at| std::cmp::Reverse(made[*at]));
    let mut keep = vec![false; made.len()];
    let day = |date: NaiveDate| (date.year(), date.ordinal());
    let week = |date: NaiveDate| (date.iso_week().year(), date.iso_week().week());
    let month = |date: NaiveDate| (date.year(), date.month());
    mark(&mut keep, made, &newest_first, rule.days.max(1), day);
    mark(&mut keep, made, &newest_first, rule.weeks, week);
    mark(&mut keep, made, &newest_first, rule.months, month);
    keep
}

fn mark(
    keep: &mut [bool],
    made: &[DateTime<Utc>],
    newest_first: &[usize],
    most: u32,
    span: impl Fn(NaiveDate) -> (i32, u32),
) {
    let mut spans = BTreeSet::new();
    for at in newest_first {
        if spans.len() as u64 >= u64::from(most) {
            return;
        }
        if spans.insert(span(made[*at].date_naive())) {
            keep[*at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}T12:00:00Z").parse().unwrap()
    }

    #[test]
    fn the_newest_of_each_day_week_and_month() {
        let made = ["2026-09-30", "2026-10-30", "2026-11-09", "2026-11-15", "2026-11-20", "2026-11-21", "2026-11-22"];
        let made: Vec<_> = made.into_iter().map(at).collect();
        let rule = BackupRule { days: 2, weeks: 2, months: 3, ..BackupRule::default() };
        // Days: the 22nd, the 21st. Weeks: the 22nd's, and the 15th's before it. Months: November, October, September.
        assert_eq!(kept(&made, &rule), [true, true, false, true, false, true, true]);
    }

    proptest! {
        #[test]
        fn no_more_than_asked_for_the_newest_always_and_once_pruned_stays_so(
            hours in prop::collection::vec(0_i64..20_000, 0..60), days in 0_u32..10, weeks in 0_u32..6, months in 0_u32..6,
        ) {
            let start = at("2026-01-01");
            let made: Vec<_> = hours.iter().map(|hour| start + chrono::Duration::hours(*hour)).collect();
            let rule = BackupRule { days, weeks, months, ..BackupRule::default() };
            let keep = kept(&made, &rule);
            let left: Vec<_> = made.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(at, _)| *at).collect();
            prop_assert!(left.len() as u32 <= days.max(1) + weeks + months);
            prop_assert_eq!(left.iter().max(), made.iter().max());
            prop_assert!(kept(&left, &rule).into_iter().all(|keep| keep));
        }
    }
}
