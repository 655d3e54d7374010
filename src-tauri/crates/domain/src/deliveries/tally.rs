//! Rates of every group in one tight pass over the columns: what a moving slider asks for.
//!
//! No hashing and no allocation a line; two threads where there is much to do, each with its own sums.

use super::columns::{Columns, NO_EXTRA};
use super::definition::Level;
use super::figure::{Rate, rate_text};
use super::inquiry::{By, Inquiry, Scope, month_of};
use super::judge::Judged;
use super::outcome::{LeftOut, Outcome, Verdict};
use super::stats::{Interval, effective_n, wilson};
use crate::calendar::{Day, NO_DAY, pack};
use crate::numbers::ratio_text;

/// Below so many lines a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 100_000;

/// Which rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// On time and in full.
    Otif,
    /// On time.
    OnTime,
    /// In full.
    InFull,
}

/// Counts of a group in the level's unit: orders at order level, lines at every other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    outcomes: [u32; Outcome::JUDGED.len()],
    left_out: [u32; LeftOut::ALL.len()],
    excused: u32,
}

/// What a line or order adds at a level where amounts are summed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Share {
    pub whole: i128,
    pub on_time: i128,
    pub in_full: i128,
    pub otif: i128,
}

/// Sums of shares of a group.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Weights {
    whole: i128,
    on_time: i128,
    in_full: i128,
    otif: i128,
    squares: f64,
    excused_whole: i128,
    excused_otif: i128,
    excused_squares: f64,
}

/// The rates of one group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tally {
    level: Level,
    counts: Counts,
    weights: Weights,
}

impl Tally {
    const fn empty(level: Level) -> Self {
        Self {
            level,
            counts: Counts { outcomes: [0; 9], left_out: [0; 11], excused: 0 },
            weights: Weights {
                whole: 0,
                on_time: 0,
                in_full: 0,
                otif: 0,
                squares: 0.0,
                excused_whole: 0,
                excused_otif: 0,
                excused_squares: 0.0,
            },
        }
    }

    #[inline]
    fn add(&mut self, verdict: Verdict, share: Option<&Share>, excused: bool) {
        match verdict {
            Verdict::LeftOut(reason) => self.counts.left_out[reason as usize] += 1,
            Verdict::Counted(outcome) => {
                self.counts.outcomes[outcome as usize] += 1;
                let excused = excused && !outcome.otif();
                self.counts.excused += u32::from(excused);
                if let Some(share) = share {
                    self.weights.add(share, excused);
                }
            }
        }
    }

    fn merge(&mut self, other: &Self) {
        let (a, b) = (&mut self.counts, &other.counts);
        a.outcomes.iter_mut().zip(b.outcomes).for_each(|(a, b)| *a += b);
        a.left_out.iter_mut().zip(b.left_out).for_each(|(a, b)| *a += b);
        a.excused += b.excused;
        let (a, b) = (&mut self.weights, &other.weights);
        a.whole += b.whole;
        a.on_time += b.on_time;
        a.in_full += b.in_full;
        a.otif += b.otif;
        a.squares += b.squares;
        a.excused_whole += b.excused_whole;
        a.excused_otif += b.excused_otif;
        a.excused_squares += b.excused_squares;
    }

    fn is_empty(&self) -> bool {
        self.counts == Counts::default()
    }

    /// How many orders (at order level) or lines are in the population.
    pub fn population(&self) -> u32 {
        self.counts.outcomes.iter().sum()
    }

    /// How many of them are so.
    pub fn count(&self, measure: Measure) -> u32 {
        let good = |outcome: &Outcome| match measure {
            Measure::Otif => outcome.otif(),
            Measure::OnTime => outcome.on_time(),
            Measure::InFull => outcome.in_full(),
        };
        Outcome::JUDGED.iter().filter(|outcome| good(outcome)).map(|o| self.counts.outcomes[*o as usize]).sum()
    }

    /// How many ended so.
    pub fn outcome(&self, outcome: Outcome) -> u32 {
        self.counts.outcomes.get(outcome as usize).copied().unwrap_or_default()
    }

    /// How many were left out for this reason.
    pub fn left_out(&self, reason: LeftOut) -> u32 {
        self.counts.left_out[reason as usize]
    }

    /// The exact numerator and denominator of the rate at the question's level.
    pub fn ratio(&self, measure: Measure) -> (i128, i128) {
        if matches!(self.level, Level::Line | Level::Order) {
            return (i128::from(self.count(measure)), i128::from(self.population()));
        }
        let good = match measure {
            Measure::Otif => self.weights.otif,
            Measure::OnTime => self.weights.on_time,
            Measure::InFull => self.weights.in_full,
        };
        (good, self.weights.whole)
    }

    /// The number of independent results behind the rate: `None` at quantity level, where there is no interval.
    fn n(&self) -> Option<f64> {
        match self.level {
            Level::Line | Level::Order => Some(f64::from(self.population())),
            Level::Value => Some(effective_n(self.weights.whole as f64, self.weights.squares)),
            Level::Quantity => None,
        }
    }

    /// The rate's Wilson interval; `None` without a population and at quantity level.
    pub fn interval(&self, measure: Measure) -> Option<Interval> {
        let (good, whole) = self.ratio(measure);
        interval(good, whole, self.n()?)
    }

    /// The rate with its interval; `None` without a population.
    pub fn rate(&self, measure: Measure) -> Option<Rate> {
        let (good, whole) = self.ratio(measure);
        rate(good, whole, self.n())
    }

    /// OTIF without failures recorded as not the supplier's.
    pub fn attributable(&self) -> Option<Rate> {
        let (good, whole) = self.ratio(Measure::Otif);
        match self.level {
            Level::Line | Level::Order => {
                let rest = whole - i128::from(self.counts.excused);
                rate(good, rest, Some(rest as f64))
            }
            Level::Quantity | Level::Value => {
                let (good, rest) = (good - self.weights.excused_otif, whole - self.weights.excused_whole);
                let n = effective_n(rest as f64, self.weights.squares - self.weights.excused_squares);
                rate(good, rest, (self.level == Level::Value).then_some(n))
            }
        }
    }

    /// How many failures were set aside for [`Self::attributable`].
    pub fn not_attributed(&self) -> u32 {
        self.counts.excused
    }

    /// What to rank by from the worst: the upper bound of the OTIF rate (the rate itself at quantity level), so that
    /// one unlucky line does not make a supplier the worst. Groups without a population come last.
    pub fn worst_key(&self) -> f64 {
        self.bound(|interval| interval.high).unwrap_or(f64::INFINITY)
    }

    /// What to rank by from the best, descending: the lower bound, so that one lucky line never tops the list.
    pub fn best_key(&self) -> f64 {
        self.bound(|interval| interval.low).unwrap_or(f64::NEG_INFINITY)
    }

    fn bound(&self, side: impl Fn(Interval) -> f64) -> Option<f64> {
        let (good, whole) = self.ratio(Measure::Otif);
        if whole == 0 {
            return None;
        }
        Some(self.interval(Measure::Otif).map_or(good as f64 / whole as f64, side))
    }
}

impl Weights {
    #[inline]
    fn add(&mut self, share: &Share, excused: bool) {
        let square = (share.whole as f64) * (share.whole as f64);
        self.whole += share.whole;
        self.on_time += share.on_time;
        self.in_full += share.in_full;
        self.otif += share.otif;
        self.squares += square;
        if excused {
            self.excused_whole += share.whole;
            self.excused_otif += share.otif;
            self.excused_squares += square;
        }
    }
}

fn interval(good: i128, whole: i128, n: f64) -> Option<Interval> {
    if whole <= 0 { None } else { wilson(n * (good as f64 / whole as f64), n) }
}

/// A rate of exact sums with the interval for n.
pub(super) fn rate(good: i128, whole: i128, n: Option<f64>) -> Option<Rate> {
    let bounds = n.and_then(|n| interval(good, whole, n));
    Some(Rate {
        value: ratio_text(good, whole)?,
        low: bounds.map(|bounds| rate_text(bounds.low)),
        high: bounds.map(|bounds| rate_text(bounds.high)),
    })
}

/// The rates of all groups.
#[derive(Debug, Clone)]
pub struct Tallies {
    /// Everything in scope, each line once.
    pub total: Tally,
    /// By key, ascending; groups of which nothing is known are not among them.
    pub groups: Vec<(u32, Tally)>,
}

/// Where groups' sums lie.
struct Sums<'i, 'c> {
    inquiry: &'i Inquiry<'c>,
    scope: &'i Scope,
    by: By,
    first: u32,
    total: Tally,
    groups: Vec<Tally>,
}

impl Inquiry<'_> {
    /// The rates of everything in scope and of each group.
    pub fn tallies(&self, by: By, scope: &Scope) -> Tallies {
        let (first, count) = self.keys(by);
        let level = self.level();
        let empty = || Sums {
            inquiry: self,
            scope,
            by,
            first,
            total: Tally::empty(level),
            groups: vec![Tally::empty(level); count],
        };
        let mut sums = empty();
        let lines = self.columns.len();
        if let Some(orders) = &self.orders {
            for (order, standing) in orders.iter().filter(|(_, standing)| scope.has(standing.supplier)) {
                let (verdict, excused) = (orders.verdict(order), orders.excused(order));
                sums.total.add(verdict, None, excused);
                sums.each_group(standing.supplier, standing.last, |tally| tally.add(verdict, None, excused));
            }
        } else if lines < WORTH_A_THREAD || std::thread::available_parallelism().is_ok_and(|n| n.get() == 1) {
            sums.lines(0..lines);
        } else {
            let half = lines / 2;
            let other = std::thread::scope(|threads| {
                let other = threads.spawn(|| {
                    let mut other = empty();
                    other.lines(half..lines);
                    (other.total, other.groups)
                });
                sums.lines(0..half);
                other.join()
            });
            match other {
                Ok((total, groups)) => {
                    sums.total.merge(&total);
                    sums.groups.iter_mut().zip(&groups).for_each(|(sum, other)| sum.merge(other));
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        let groups = (first..).zip(sums.groups).filter(|(_, tally)| !tally.is_empty()).collect();
        Tallies { total: sums.total, groups }
    }

    /// The first key of a grouping and how many there are.
    pub(super) fn keys(&self, by: By) -> (u32, usize) {
        match by {
            By::Supplier => (0, self.columns.suppliers),
            By::Category => (0, self.columns.categories()),
            By::Month => {
                let first = month_of(pack(self.question.from));
                (first, (month_of(pack(self.question.to)) - first) as usize + 1)
            }
        }
    }

    /// What a counted line weighs at quantity or value level. Over-delivery weighs nothing: quantities end at ordered.
    #[inline]
    pub(super) fn share(&self, line: usize, judged: &Judged, outcome: Outcome) -> Share {
        match self.level() {
            Level::Quantity => {
                let within = |quantity: i64| i128::from(quantity.clamp(0, judged.ordered.max(0)));
                let on_time = within(judged.in_window);
                Share { whole: i128::from(judged.ordered), on_time, in_full: within(judged.counted), otif: on_time }
            }
            Level::Value => {
                let whole = self.worth(line).unwrap_or_default();
                let when = |good: bool| if good { whole } else { 0 };
                Share {
                    whole,
                    on_time: when(outcome.on_time()),
                    in_full: when(outcome.in_full()),
                    otif: when(outcome.otif()),
                }
            }
            Level::Line | Level::Order => Share::default(),
        }
    }

    /// Calls with each key a supplier's line of this day counts under.
    #[inline]
    pub(super) fn each_key(&self, by: By, supplier: u32, day: Day, mut each: impl FnMut(u32)) {
        match by {
            By::Supplier => each(supplier),
            By::Month => {
                if day != NO_DAY && day >= pack(self.question.from) && day <= pack(self.question.to) {
                    each(month_of(day));
                }
            }
            By::Category => categories(self.columns, supplier).iter().for_each(|category| each(*category)),
        }
    }
}

/// The categories of a supplier.
#[inline]
pub(super) fn categories(columns: &Columns, supplier: u32) -> &[u32] {
    columns.dictionary.categories.get(supplier as usize).map_or(&[], Vec::as_slice)
}

impl Sums<'_, '_> {
    #[inline]
    fn each_group(&mut self, supplier: u32, day: Day, mut each: impl FnMut(&mut Tally)) {
        let (first, groups) = (self.first, &mut self.groups);
        self.inquiry.each_key(self.by, supplier, day, |key| {
            if let Some(tally) = groups.get_mut((key - first) as usize) {
                each(tally);
            }
        });
    }

    fn lines(&mut self, lines: std::ops::Range<usize>) {
        let (inquiry, scope) = (self.inquiry, self.scope);
        let columns = inquiry.columns;
        let weighted = matches!(inquiry.level(), Level::Quantity | Level::Value);
        let by_unit = inquiry.level() == Level::Quantity;
        for line in lines {
            let supplier = columns.supplier[line];
            if !scope.has(supplier) {
                continue;
            }
            let judged = inquiry.rule.judge::<false>(columns, line);
            let excused = columns.extra[line] != NO_EXTRA && inquiry.excused(line);
            let verdict = inquiry.standing(line, &judged, scope.unit);
            if !weighted {
                self.total.add(verdict, None, excused);
                self.each_group(supplier, judged.reference, |tally| tally.add(verdict, None, excused));
                continue;
            }
            let share = match judged.verdict {
                Verdict::Counted(outcome) => inquiry.share(line, &judged, outcome),
                Verdict::LeftOut(_) => Share::default(),
            };
            self.total.add(verdict, Some(&share), excused);
            let (by, first, groups) = (self.by, self.first, &mut self.groups);
            inquiry.each_key(by, supplier, judged.reference, |key| {
                let Some(tally) = groups.get_mut((key - first) as usize) else { return };
                let verdict =
                    if by_unit { inquiry.standing(line, &judged, inquiry.unit_of(by, key, scope)) } else { verdict };
                tally.add(verdict, Some(&share), excused);
            });
        }
    }
}
