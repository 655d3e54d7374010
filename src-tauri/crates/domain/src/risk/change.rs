//! Why a score moved between two dates.

use serde::Serialize;
use specta::Type;

use crate::numbers::Micro;

/// Which of the three things that can move a score have been let in; none of them is the earlier score, all the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Applied {
    /// The later as-of date's data, known in time.
    pub data: bool,
    /// The later model.
    pub model: bool,
    /// What was entered late: known only after the earlier date, about the time before it.
    pub late: bool,
}

/// A change and its three parts, in points; the parts sum to it exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub struct Change {
    /// The later score less the earlier.
    pub total: Micro,
    /// What the data did.
    pub data: Micro,
    /// What the model did.
    pub model: Micro,
    /// What was entered late.
    pub late: Micro,
}

/// What a raw value of the later day would be, had nothing about the earlier one been entered late.
///
/// `then` is the earlier day's value as known then, `corrected` the same day's as known now, `now` the later day's. Where both
/// moved, what was corrected is taken off the later value again; where that cannot be told, the later value stands.
pub fn in_time(then: Option<Micro>, corrected: Option<Micro>, now: Option<Micro>) -> Option<Micro> {
    if then == corrected {
        return now;
    }
    if corrected == now {
        return then;
    }
    match (then, corrected, now) {
        (Some(then), Some(corrected), Some(now)) => {
            let exact = i128::from(now.0) - (i128::from(corrected.0) - i128::from(then.0));
            Some(i64::try_from(exact).map_or(now, Micro))
        }
        _ => now,
    }
}

/// Splits a change by averaging over the six orders of applying data, model and late entries.
///
/// `score` is asked for each of the eight combinations. `None` where any of them has no score: a change from nothing
/// is not a number. Parts round towards zero, with the remainder on the last that is not zero.
pub fn change(mut score: impl FnMut(Applied) -> Option<Micro>) -> Option<Change> {
    let mut value = [0_i128; 8];
    for (at, slot) in value.iter_mut().enumerate() {
        let applied = Applied { data: at & 1 != 0, model: at & 2 != 0, late: at & 4 != 0 };
        *slot = i128::from(score(applied)?.0);
    }
    // Over six orders a factor comes first twice, last twice, and once after each single other one.
    let six_parts = [(1, 2, 4), (2, 1, 4), (4, 1, 2)].map(|(own, a, b): (usize, usize, usize)| {
        2 * (value[own] - value[0])
            + (value[own | a] - value[a])
            + (value[own | b] - value[b])
            + 2 * (value[7] - value[a | b])
    });
    let total = value[7] - value[0];
    let mut parts = six_parts.map(|six| six / 6);
    let last = six_parts.iter().rposition(|six| *six != 0).unwrap_or(0);
    parts[last] += total - parts.iter().sum::<i128>();
    let fits = |part: i128| i64::try_from(part).ok().map(Micro);
    Some(Change { total: fits(total)?, data: fits(parts[0])?, model: fits(parts[1])?, late: fits(parts[2])? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(values: [i64; 8]) -> Change {
        change(|applied| {
            let at = usize::from(applied.data) + 2 * usize::from(applied.model) + 4 * usize::from(applied.late);
            Some(Micro(values[at]))
        })
        .unwrap()
    }

    #[test]
    fn what_adds_up_is_split_as_it_adds_up() {
        // Data 11, model 0, late 2: the worked sentence of the screen.
        let change = split([48, 59, 48, 59, 50, 61, 50, 61].map(|points| points * 1_000_000));
        let points = |value: i64| Micro(value * 1_000_000);
        assert_eq!(change, Change { total: points(13), data: points(11), model: points(0), late: points(2) });
    }

    #[test]
    fn what_needs_both_is_shared_by_both() {
        assert_eq!(
            split([0, 0, 0, 6, 0, 0, 0, 6]),
            Change { total: Micro(6), data: Micro(3), model: Micro(3), late: Micro(0) }
        );
        assert_eq!(split([0, 0, 0, 0, 0, 0, 0, 6]).late, Micro(2));
    }

    #[test]
    fn what_was_entered_late_is_taken_off_again() {
        let some = |value| Some(Micro(value));
        assert_eq!(in_time(some(1), some(1), some(5)), some(5)); // nothing was late
        assert_eq!(in_time(some(1), some(5), some(5)), some(1)); // all of it was
        assert_eq!(in_time(some(1), some(3), some(9)), some(7));
        assert_eq!(in_time(None, some(3), some(3)), None);
        assert_eq!(in_time(None, some(3), some(9)), some(9));
        assert_eq!(in_time(some(1), some(3), None), None);
        assert_eq!(in_time(some(i64::MIN), some(i64::MAX), some(0)), some(0));
    }

    #[test]
    fn from_nothing_there_is_no_change() {
        assert_eq!(change(|applied| applied.data.then_some(Micro(1))), None);
    }

    /// The definition word for word: apply the three in each order, and average what each step did.
    fn by_orders(values: [i64; 8], factor: usize) -> i128 {
        let orders = [[1, 2, 4], [1, 4, 2], [2, 1, 4], [2, 4, 1], [4, 1, 2], [4, 2, 1]];
        let mut sum = 0;
        for order in orders {
            let mut applied = 0;
            for step in order {
                if step == factor {
                    sum += i128::from(values[applied | step]) - i128::from(values[applied]);
                }
                applied |= step;
            }
        }
        sum
    }

    proptest! {
        #[test]
        fn parts_sum_and_are_the_average_of_the_orders(values in prop::array::uniform8(0_i64..=100_000_000)) {
            let split = split(values);
            prop_assert_eq!(split.data.0 + split.model.0 + split.late.0, split.total.0);
            prop_assert_eq!(split.total.0, values[7] - values[0]);
            for (part, factor) in [(split.data, 1), (split.model, 2), (split.late, 4)] {
                prop_assert!((i128::from(part.0) * 6 - by_orders(values, factor)).abs() <= 12);
            }
        }

        #[test]
        fn absurd_scores_never_panic(values in prop::array::uniform8(any::<i64>())) {
            let _ = change(|applied| Some(Micro(values[usize::from(applied.data) + 2 * usize::from(applied.late)])));
        }
    }
}
