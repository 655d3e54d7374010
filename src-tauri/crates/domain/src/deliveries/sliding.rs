//! Suppliers whose deliveries slide: months in a row below their own mean, or one far below it.

use super::inquiry::{Inquiry, Scope, month_of};
use super::outcome::Verdict;
use super::stats::{PChart, PPoint, Signal, p_chart};

/// Months of a supplier's own past that its mean is taken from, before the months that are judged.
const BASELINE: u32 = 12;
/// Months looked at.
const MONTHS: u32 = 2 * BASELINE;

/// A supplier's deliveries on the slide, as its control chart shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slide {
    /// The supplier's index.
    pub supplier: u32,
    /// How many months in a row lie below the mean.
    pub months: u32,
    /// The first of them (see [`super::month_key`]).
    pub since: u32,
    /// Lines of those months that were not on time and in full.
    pub failed: u32,
    /// All lines of those months.
    pub lines: u32,
    /// The last month lies below its lower limit, and not only in a run.
    pub outside: bool,
}

/// What a control chart says of its last month: the months up to it that lie below the mean without a break, where they are
/// eight or more or the last lies below its limit. `None` where the chart's last point is of another month, or no signal.
fn slide(chart: &PChart, last: u32, supplier: u32) -> Option<Slide> {
    let point = chart.points.last().filter(|point| point.month == last)?;
    let rate = |point: &PPoint| f64::from(point.successes) / f64::from(point.n);
    let below = |point: &&PPoint| rate(point) < chart.mean;
    point.signal.filter(|_| below(&point))?;
    let run: Vec<&PPoint> = chart.points.iter().rev().take_while(below).collect();
    let lines = run.iter().map(|point| point.n).sum();
    Some(Slide {
        supplier,
        months: run.len() as u32,
        since: run.last().map_or(last, |first| first.month),
        failed: lines - run.iter().map(|point| point.successes).sum::<u32>(),
        lines,
        outside: point.signal == Some(Signal::Outside),
    })
}

impl Inquiry<'_> {
    /// The suppliers whose deliveries slide as of the end of a month, by index. The mean is that of the first twelve of the
    /// twenty-four months that end with it; the question, at line level, covers these.
    pub fn sliding(&self, scope: &Scope, last: u32) -> Vec<Slide> {
        let columns = self.columns;
        let first = (last + 1).saturating_sub(MONTHS);
        let width = (last + 1 - first) as usize;
        let mut counts = vec![(0_u32, 0_u32); columns.suppliers * width];
        for line in (0..columns.len()).filter(|line| scope.has(columns.supplier[*line])) {
            let judged = self.rule.judge::<false>(columns, line);
            let Verdict::Counted(outcome) = judged.verdict else { continue };
            let month = month_of(judged.reference);
            if (first..=last).contains(&month) {
                let count = &mut counts[columns.supplier[line] as usize * width + (month - first) as usize];
                count.0 += u32::from(outcome.otif());
                count.1 += 1;
            }
        }
        let of = |(supplier, counts): (u32, &[(u32, u32)])| {
            let months: Vec<(u32, u32, u32)> = (first..).zip(counts).map(|(month, (s, n))| (month, *s, *n)).collect();
            slide(&p_chart(&months, (first, first + BASELINE - 1))?, last, supplier)
        };
        (0..).zip(counts.chunks_exact(width.max(1))).filter_map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A year at nine in ten, then these months.
    fn chart(later: &[(u32, u32)]) -> PChart {
        let months = std::iter::repeat_n(&(90, 100), 12).chain(later);
        let months: Vec<_> = (0..).zip(months).map(|(month, (s, n))| (month, *s, *n)).collect();
        p_chart(&months, (0, 11)).unwrap()
    }

    #[test]
    fn eight_months_below_the_mean_are_a_slide_and_seven_are_not() {
        assert_eq!(slide(&chart(&[(88, 100); 7]), 18, 3), None);
        let found = slide(&chart(&[(88, 100); 8]), 19, 3).unwrap();
        assert_eq!((found.months, found.since, found.failed, found.lines), (8, 12, 96, 800));
        assert!(!found.outside);
        // One good month ends it.
        let mut months = vec![(88, 100); 8];
        months.push((95, 100));
        assert_eq!(slide(&chart(&months), 20, 3), None);
    }

    #[test]
    fn one_month_far_below_is_enough_and_one_far_above_is_none() {
        let found = slide(&chart(&[(70, 100)]), 12, 0).unwrap();
        assert_eq!((found.months, found.since, found.outside), (1, 12, true));
        assert_eq!(slide(&chart(&[(100, 100)]), 12, 0), None);
        assert_eq!(slide(&chart(&[(99, 100); 8]), 19, 0), None);
    }

    #[test]
    fn what_was_long_ago_is_no_news() {
        assert_eq!(slide(&chart(&[(70, 100)]), 13, 0), None);
    }
}
