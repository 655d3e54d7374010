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

impl Counts {
    #[expect(clippy::inline_always, reason = "the innermost loop")]
    #[inline(always)]
    fn add(&mut self, verdict: Verdict, excused: bool) {
        match verdict {
            Verdict::LeftOut(reason) => self.left_out[reason as usize] += 1,
            Verdict::Counted(outcome) => {
                self.outcomes[outcome as usize] += 1;
                self.excused += u32::from(excused && !outcome.otif());
            }
        }
    }

    fn merge(&mut self, other: &Self) {
        for (sum, other) in self.outcomes.iter_mut().zip(other.outcomes) {
            *sum += other;
        }
        for (sum, other) in self.left_out.iter_mut().zip(other.left_out) {
            *sum += other;
        }
        self.excused += other.excused;
    }
}

impl Weights {
    fn merge(&mut self, other: &Self) {
        self.whole += other.whole;
        self.on_time += other.on_time;
        self.in_full += other.in_full;
        self.otif += other.otif;
        self.squares += other.squares;
        self.excused_whole += other.excused_whole;
        self.excused_otif += other.excused_otif;
        self.excused_squares += other.excused_squares;
    }

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

/// Where groups' sums lie: the group at [`Sums::first`] first, the total last. Weights stand apart from counts, and
/// only where amounts are summed, so that what one line touches stays near.
struct Sums<'i, 'c> {
    inquiry: &'i Inquiry<'c>,
    scope: &'i Scope,
    by: By,
    first: u32,
    counts: Vec<Counts>,
    weights: Vec<Weights>,
}

impl Inquiry<'_> {
    /// The rates of everything in scope and of each group.
    pub fn tallies(&self, by: By, scope: &Scope) -> Tallies {
        let mut sums = Sums::new(self, by, scope);
        let lines = self.columns.len();
        if self.orders.is_some() {
            sums.orders();
        } else if lines < WORTH_A_THREAD || std::thread::available_parallelism().is_ok_and(|n| n.get() == 1) {
            sums.lines(0..lines);
        } else {
            let half = lines / 2;
            let other = std::thread::scope(|threads| {
                let other = threads.spawn(|| {
                    let mut other = Sums::new(self, by, scope);
                    other.lines(half..lines);
                    (other.counts, other.weights)
                });
                sums.lines(0..half);
                other.join()
            });
            match other {
                Ok((counts, weights)) => {
                    sums.counts.iter_mut().zip(&counts).for_each(|(sum, other)| sum.merge(other));
                    sums.weights.iter_mut().zip(&weights).for_each(|(sum, other)| sum.merge(other));
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        sums.finish()
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

    /// Calls with each key a supplier's line of this day counts under; every one is among [`Self::keys`].
    #[expect(clippy::inline_always, reason = "the innermost loop")]
    #[inline(always)]
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

impl<'i, 'c> Sums<'i, 'c> {
    fn new(inquiry: &'i Inquiry<'c>, by: By, scope: &'i Scope) -> Self {
        let (first, groups) = inquiry.keys(by);
        let weighted = matches!(inquiry.level(), Level::Quantity | Level::Value);
        Self {
            inquiry,
            scope,
            by,
            first,
            counts: vec![Counts::default(); groups + 1],
            weights: vec![Weights::default(); if weighted { groups + 1 } else { 0 }],
        }
    }

    fn finish(mut self) -> Tallies {
        let level = self.inquiry.level();
        self.weights.resize(self.counts.len(), Weights::default());
        let all = self.counts.into_iter().zip(self.weights).map(|(counts, weights)| Tally { level, counts, weights });
        let mut groups: Vec<(u32, Tally)> = (self.first..).zip(all).collect();
        let empty = Tally { level, counts: Counts::default(), weights: Weights::default() };
        let total = groups.pop().map_or(empty, |(_, total)| total); // there is always one
        groups.retain(|(_, tally)| tally.counts != Counts::default());
        Tallies { total, groups }
    }

    fn lines(&mut self, lines: std::ops::Range<usize>) {
        match (self.inquiry.level(), self.by) {
            (Level::Quantity | Level::Value, _) => self.weigh(lines),
            // Each grouping gets a loop of its own, without a choice left in it.
            (_, By::Supplier) => self.count(lines, By::Supplier),
            (_, By::Month) => self.count(lines, By::Month),
            (_, By::Category) => self.count(lines, By::Category),
        }
    }

    /// Counts lines, at line level.
    #[expect(clippy::inline_always, reason = "so that each caller's grouping is a constant")]
    #[inline(always)]
    fn count(&mut self, lines: std::ops::Range<usize>, by: By) {
        let (inquiry, first) = (self.inquiry, self.first);
        let columns = inquiry.columns;
        let mut total = Counts::default();
        for line in lines {
            let supplier = columns.supplier[line];
            if !self.scope.has(supplier) {
                continue;
            }
            let judged = inquiry.rule.judge::<false>(columns, line);
            let excused = columns.extra[line] != NO_EXTRA && inquiry.excused(line);
            total.add(judged.verdict, excused);
            inquiry.each_key(by, supplier, judged.reference, |key| {
                self.counts[(key - first) as usize].add(judged.verdict, excused);
            });
        }
        if let Some(sum) = self.counts.last_mut() {
            sum.merge(&total);
        }
    }

    /// Counts and weighs lines, at quantity and value level.
    fn weigh(&mut self, lines: std::ops::Range<usize>) {
        let (inquiry, scope) = (self.inquiry, self.scope);
        let columns = inquiry.columns;
        let by_unit = inquiry.level() == Level::Quantity;
        let total = self.counts.len() - 1;
        for line in lines.filter(|line| scope.has(columns.supplier[*line])) {
            let judged = inquiry.rule.judge::<false>(columns, line);
            let excused = columns.extra[line] != NO_EXTRA && inquiry.excused(line);
            let share = match judged.verdict {
                Verdict::Counted(outcome) => inquiry.share(line, &judged, outcome),
                Verdict::LeftOut(_) => Share::default(),
            };
            let verdict = inquiry.standing(line, &judged, scope.unit);
            self.add(total, verdict, &share, excused);
            let (by, first) = (self.by, self.first);
            inquiry.each_key(by, columns.supplier[line], judged.reference, |key| {
                let unit = if by_unit { inquiry.unit_of(by, key, scope) } else { scope.unit };
                let verdict = if unit == scope.unit { verdict } else { inquiry.standing(line, &judged, unit) };
                self.add((key - first) as usize, verdict, &share, excused);
            });
        }
    }

    #[inline]
    fn add(&mut self, at: usize, verdict: Verdict, share: &Share, excused: bool) {
        self.counts[at].add(verdict, excused);
        if let (Verdict::Counted(outcome), Some(weights)) = (verdict, self.weights.get_mut(at)) {
            weights.add(share, excused && !outcome.otif());
        }
    }

    fn orders(&mut self) {
        let (inquiry, scope) = (self.inquiry, self.scope);
        let total = self.counts.len() - 1;
        let orders = inquiry.orders.iter().flat_map(|orders| orders.iter().map(move |order| (orders, order)));
        for (orders, (order, standing)) in orders.filter(|(_, (_, standing))| scope.has(standing.supplier)) {
            let (verdict, excused) = (orders.verdict(order), orders.excused(order));
            self.counts[total].add(verdict, excused);
            inquiry.each_key(self.by, standing.supplier, standing.last, |key| {
                self.counts[(key - self.first) as usize].add(verdict, excused);
            });
        }
    }
}
