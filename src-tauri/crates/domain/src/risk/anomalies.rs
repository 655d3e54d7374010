//! Prices and quantities that depart from an item's own history.
//!
//! Each line is judged by the median of the item's lines of earlier days, so that nothing is judged by what came
//! later, and one odd line does not move the measure as it would a mean. Its distance is also told as a robust z:
//! 0.6745 × (value − median) ÷ MAD (Iglewicz and Hoaglin, 1993).

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::numbers::{Micro, div_half_away};

/// One line's unit price or quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    /// The item with its unit and currency: what may be compared. A position in a list of the caller's.
    pub item: u32,
    /// The supplier, likewise.
    pub supplier: u32,
    /// The order's date.
    pub date: NaiveDate,
    /// The price or the quantity; not above zero is passed over.
    pub value: Micro,
}

/// When a line is called odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// By how many percent of the median it must depart.
    pub percent: Micro,
    /// By how many robust z it must depart as well, where the history spreads at all.
    pub z: Micro,
    /// How many earlier lines it takes to judge one.
    pub least: usize,
    /// How many of the latest earlier lines are looked at.
    pub memory: usize,
}

impl Default for Rule {
    /// A tenth from the median and 3.5 robust z, judged by the last 4 to 40 lines.
    fn default() -> Self {
        Self { percent: Micro(10_000_000), z: Micro(3_500_000), least: 4, memory: 40 }
    }
}

/// How one line stands to its item's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub struct Departure {
    /// The median of the earlier lines.
    pub median: Micro,
    /// By how many percent of it the line departs, signed.
    pub percent: Micro,
    /// The robust z, signed; `None` where the history does not spread.
    pub z: Option<Micro>,
    /// Whether it is called odd.
    pub flagged: bool,
}

/// How many of a supplier's lines were judged and called odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
pub struct Tally {
    /// Lines with enough history.
    pub judged: u32,
    /// Of them, odd ones.
    pub flagged: u32,
}

impl Tally {
    /// The share of odd lines in percent; `None` where none was judged.
    pub fn share(self) -> Option<Micro> {
        let percent = div_half_away(i128::from(self.flagged) * 100_000_000, i128::from(self.judged))?;
        i64::try_from(percent).ok().map(Micro)
    }
}

/// Judges every line by its item's earlier days; the result stands in the observations' order, `None` for lines
/// without enough history.
pub fn departures(observations: &[Observation], rule: &Rule) -> Vec<Option<Departure>> {
    let mut found = vec![None; observations.len()];
    let mut order: Vec<usize> = (0..observations.len()).filter(|at| observations[*at].value > Micro::ZERO).collect();
    order.sort_by_key(|at| (observations[*at].item, observations[*at].date, *at));
    let mut scratch = Vec::with_capacity(rule.memory);
    for item in order.chunk_by(|a, b| observations[*a].item == observations[*b].item) {
        let mut earlier = 0;
        for (at, line) in item.iter().enumerate() {
            if observations[item[earlier]].date < observations[*line].date {
                earlier = at; // the first of this day: what stands before it is of earlier days
            }
            let history = &item[earlier.saturating_sub(rule.memory)..earlier];
            if history.len() < rule.least.max(1) {
                continue;
            }
            scratch.clear();
            scratch.extend(history.iter().map(|each| observations[*each].value.0));
            found[*line] = judge(observations[*line].value.0, &mut scratch, rule);
        }
    }
    found
}

/// Each supplier's tally (by position, up to `suppliers`).
pub fn tallies(observations: &[Observation], departures: &[Option<Departure>], suppliers: usize) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); suppliers];
    for (observation, departure) in observations.iter().zip(departures) {
        if let (Some(tally), Some(departure)) = (tallies.get_mut(observation.supplier as usize), departure) {
            tally.judged += 1;
            tally.flagged += u32::from(departure.flagged);
        }
    }
    tallies
}

fn judge(value: i64, history: &mut [i64], rule: &Rule) -> Option<Departure> {
    let middle = median(history);
    for each in history.iter_mut() {
        *each = i64::try_from(each.abs_diff(middle)).unwrap_or(i64::MAX);
    }
    let mad = median(history);
    let distance = i128::from(value) - i128::from(middle);
    let saturated = |exact: i128| Micro(i64::try_from(exact).unwrap_or(if exact < 0 { i64::MIN } else { i64::MAX }));
    let percent = saturated(div_half_away(distance * 100_000_000, i128::from(middle))?);
    let z = div_half_away(distance * 674_500, i128::from(mad)).map(saturated);
    let beyond = |by: Micro, limit: Micro| by.0.unsigned_abs() > limit.0.unsigned_abs();
    let flagged = beyond(percent, rule.percent) && z.is_none_or(|z| beyond(z, rule.z));
    Some(Departure { median: Micro(middle), percent, z, flagged })
}

/// The median; of an even number the mean of the middle two, rounded down. The slice is reordered.
fn median(values: &mut [i64]) -> i64 {
    values.sort_unstable();
    let half = values.len() / 2;
    match (values.get(half), half.checked_sub(1).and_then(|before| values.get(before))) {
        (Some(upper), Some(lower)) if values.len().is_multiple_of(2) => lower.midpoint(*upper),
        (Some(middle), _) => *middle,
        (None, _) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(day: u32, value: i64) -> Observation {
        let date = NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        Observation { item: 0, supplier: 0, date, value: Micro(value * 1_000_000) }
    }

    #[test]
    fn a_price_far_from_its_median_is_odd() {
        let lines = [line(1, 100), line(2, 102), line(3, 98), line(4, 100), line(5, 130), line(6, 101)];
        let found = departures(&lines, &Rule::default());
        assert_eq!(found[..4], [None; 4]);
        let odd = found[4].unwrap();
        assert_eq!((odd.median, odd.percent, odd.flagged), (Micro(100_000_000), Micro(30_000_000), true));
        assert_eq!(odd.z, Some(Micro(20_235_000))); // MAD 1
        assert!(!found[5].unwrap().flagged);
        assert_eq!(tallies(&lines, &found, 1)[0], Tally { judged: 2, flagged: 1 });
        assert_eq!(tallies(&lines, &found, 1)[0].share(), Some(Micro(50_000_000)));
    }

    #[test]
    fn a_history_without_spread_is_judged_by_percent_alone() {
        let lines = [line(1, 100), line(2, 100), line(3, 100), line(4, 100), line(5, 111), line(6, 110)];
        let found = departures(&lines, &Rule::default());
        assert_eq!(found[4].map(|one| (one.z, one.flagged)), Some((None, true)));
        assert_eq!(found[5].map(|one| one.flagged), Some(false));
    }

    #[test]
    fn lines_of_one_day_do_not_judge_each_other() {
        let lines = [line(1, 100), line(1, 100), line(1, 100), line(1, 100), line(1, 900)];
        assert_eq!(departures(&lines, &Rule::default()), [None; 5]);
    }

    proptest! {
        #[test]
        fn absurd_values_never_panic_and_the_future_never_judges(
            values in prop::collection::vec((0_u32..3, 1_u32..28, any::<i64>()), 0..40),
        ) {
            let lines: Vec<Observation> =
                values.iter().map(|(item, day, value)| Observation { item: *item, value: Micro(*value), ..line(*day, 1) }).collect();
            let all = departures(&lines, &Rule::default());
            let until = NaiveDate::from_ymd_opt(2026, 1, 14).unwrap();
            let past: Vec<Observation> = lines.iter().copied().filter(|each| each.date <= until).collect();
            let kept: Vec<_> = lines.iter().zip(&all).filter(|(each, _)| each.date <= until).map(|(_, one)| *one).collect();
            prop_assert_eq!(departures(&past, &Rule::default()), kept);
        }
    }
}
