//! Everything a group's figures and proofs are made of, gathered in one pass for the groups asked for.

use super::definition::Level;
use super::figure::Row;
use super::inquiry::{By, Inquiry, Scope};
use super::judge::Judged;
use super::outcome::{LeftOut, Note, Outcome, Verdict};
use super::stats::effective_n;
use super::tally::Share;
use crate::calendar::{Day, NO_DAY, pack};

pub(super) type Reasons = [u32; LeftOut::ALL.len()];
pub(super) type Notes = [u32; Note::ALL.len()];

/// Amounts by outcome, apart by whether they count towards the numerator.
#[derive(Debug, Clone, Copy, Default)]
struct Split {
    yes: (u32, i128),
    no: (u32, i128),
}

/// A figure's rows while they are gathered.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Breakdown([Split; Outcome::ALL.len()]);

impl Breakdown {
    /// Adds a row that counts wholly or not at all.
    fn whole(&mut self, outcome: Outcome, success: bool, amount: i128) {
        let split = &mut self.0[outcome as usize];
        let side = if success { &mut split.yes } else { &mut split.no };
        side.0 += 1;
        side.1 += amount;
    }

    /// Adds a row of which `good` counts of `whole`; it is numbered where it falls short, or with the good.
    fn part(&mut self, outcome: Outcome, good: i128, whole: i128) {
        let split = &mut self.0[outcome as usize];
        let side = if good == whole { &mut split.yes } else { &mut split.no };
        side.0 += 1;
        split.yes.1 += good;
        split.no.1 += whole - good;
    }

    pub fn rows(&self) -> Vec<Row> {
        let each = |(outcome, split): (Outcome, &Split)| {
            let row = |(n, share): (u32, i128), success| Row { outcome, success, n, share };
            [row(split.yes, true), row(split.no, false)]
        };
        Outcome::ALL.into_iter().zip(&self.0).flat_map(each).filter(|row| row.n > 0 || row.share != 0).collect()
    }

    /// Σ of successes and of all.
    pub fn sums(&self) -> (i128, i128) {
        self.0.iter().fold((0, 0), |(good, all), split| (good + split.yes.1, all + split.yes.1 + split.no.1))
    }

    /// Number of successes and of all.
    pub fn counts(&self) -> (u32, u32) {
        self.0.iter().fold((0, 0), |(good, all), split| (good + split.yes.0, all + split.yes.0 + split.no.0))
    }
}

/// One group, in full.
#[derive(Debug, Clone)]
pub(super) struct Detail {
    /// The unit quantities are summed in.
    pub unit: u16,
    /// What the level counts, by outcome.
    pub outcomes: [u32; Outcome::JUDGED.len()],
    pub otif: Breakdown,
    pub on_time: Breakdown,
    pub in_full: Breakdown,
    pub fill: Breakdown,
    pub ppm: Breakdown,
    pub days: Breakdown,
    pub lead: Breakdown,
    /// Left out at the question's level.
    pub left_out: Reasons,
    /// Lines left out of what is told of lines: days late, lead time, fill and quality.
    pub lines_out: Reasons,
    /// Lines that were measured, but have no lead time.
    pub lead_out: Reasons,
    pub notes: Notes,
    /// Failures recorded as not the supplier's: how many, their whole and what of it counted, and Σw².
    pub excused: (u32, i128, i128, f64),
    pub squares: f64,
    pub days_late: Vec<i32>,
    pub lead_time: Vec<i32>,
    pub open: u32,
    pub population_lines: u32,
    /// Ordered value of the lines that fill counts, by currency index, and by outcome within it.
    pub value: Vec<Breakdown>,
}

impl Detail {
    fn new(unit: u16, currencies: usize) -> Self {
        Self {
            unit,
            outcomes: [0; 9],
            otif: Breakdown::default(),
            on_time: Breakdown::default(),
            in_full: Breakdown::default(),
            fill: Breakdown::default(),
            ppm: Breakdown::default(),
            days: Breakdown::default(),
            lead: Breakdown::default(),
            left_out: [0; LeftOut::ALL.len()],
            lines_out: [0; LeftOut::ALL.len()],
            lead_out: [0; LeftOut::ALL.len()],
            notes: [0; Note::ALL.len()],
            excused: (0, 0, 0, 0.0),
            squares: 0.0,
            days_late: Vec::new(),
            lead_time: Vec::new(),
            open: 0,
            population_lines: 0,
            value: vec![Breakdown::default(); currencies],
        }
    }

    /// How many of what the level counts ended so.
    pub fn count_of(&self, test: impl Fn(Outcome) -> bool) -> u32 {
        Outcome::JUDGED.iter().filter(|outcome| test(**outcome)).map(|outcome| self.outcomes[*outcome as usize]).sum()
    }

    /// The number of independent results behind the value-level rate.
    pub fn effective(&self) -> f64 {
        effective_n(self.otif.sums().1 as f64, self.squares)
    }

    /// Takes in what the level counts: a line or an order.
    fn count(&mut self, level: Level, verdict: Verdict, share: &Share, excused: bool) {
        let outcome = match verdict {
            Verdict::LeftOut(reason) => return self.left_out[reason as usize] += 1,
            Verdict::Counted(outcome) => outcome,
        };
        self.outcomes[outcome as usize] += 1;
        if level == Level::Quantity {
            self.otif.part(outcome, share.otif, share.whole);
            self.on_time.part(outcome, share.on_time, share.whole);
            self.in_full.part(outcome, share.in_full, share.whole);
        } else {
            self.otif.whole(outcome, outcome.otif(), share.whole);
            self.on_time.whole(outcome, outcome.on_time(), share.whole);
            self.in_full.whole(outcome, outcome.in_full(), share.whole);
        }
        let square = (share.whole as f64) * (share.whole as f64);
        self.squares += square;
        if excused && !outcome.otif() {
            let (n, whole, good, squares) = self.excused;
            self.excused = (n + 1, whole + share.whole, good + share.otif, squares + square);
        }
    }

    /// Takes in what is told of lines: days, lead time, fill, quality, value.
    fn line(&mut self, inquiry: &Inquiry<'_>, line: usize, judged: &Judged, stands: Verdict) {
        let outcome = match (judged.verdict, stands) {
            (Verdict::Counted(outcome), Verdict::Counted(_)) => outcome,
            // Undated lines, and at order level the other lines of their order, are known in quantity and value only.
            (of, Verdict::LeftOut(LeftOut::NoReceiptDate))
                if matches!(of, Verdict::Counted(_) | Verdict::LeftOut(LeftOut::NoReceiptDate)) =>
            {
                let outcome = if let Verdict::Counted(outcome) = of { outcome } else { Outcome::Undated };
                self.lines_out[LeftOut::NoReceiptDate as usize] += 1;
                self.value(inquiry, line, outcome);
                return self.quantities(inquiry, line, judged, outcome);
            }
            (_, Verdict::LeftOut(reason)) | (Verdict::LeftOut(reason), _) => {
                self.lines_out[reason as usize] += 1;
                return;
            }
        };
        self.population_lines += 1;
        self.quantities(inquiry, line, judged, outcome);
        self.days_late.push(judged.days_late);
        self.days.whole(outcome, true, i128::from(judged.days_late));
        self.open += u32::from(judged.open);
        let columns = inquiry.columns;
        let sent = columns.order_sent[line];
        if judged.completed == NO_DAY {
            self.lead_out[LeftOut::NeverComplete as usize] += 1;
        } else if sent == NO_DAY {
            self.lead_out[LeftOut::NotSent as usize] += 1;
        } else {
            let days = judged.completed.saturating_sub(sent);
            self.lead_time.push(days);
            self.lead.whole(outcome, true, i128::from(days));
        }
        self.value(inquiry, line, outcome);
        for (note, applies) in [
            (Note::RequestedStoodIn, judged.stood_in),
            (Note::PostponedByUs, judged.postponed),
            (Note::JudgedAtHandover, judged.by_handover),
            (Note::JudgedAtArrival, judged.by_arrival),
            (Note::OpenDaysLate, judged.open),
        ] {
            self.notes[note as usize] += u32::from(applies);
        }
    }

    /// Ordered value, in the line's own currency.
    fn value(&mut self, inquiry: &Inquiry<'_>, line: usize, outcome: Outcome) {
        let columns = inquiry.columns;
        let value = columns.value[line];
        if let Some(sum) = self.value.get_mut(usize::from(columns.currency[line])).filter(|_| value != i64::MIN) {
            sum.whole(outcome, true, i128::from(value));
        }
    }

    /// Fill and quality, inside the group's unit.
    fn quantities(&mut self, inquiry: &Inquiry<'_>, line: usize, judged: &Judged, outcome: Outcome) {
        if inquiry.columns.unit[line] != self.unit {
            self.notes[Note::UnitSeparate as usize] += 1;
            return;
        }
        let received = judged.received.max(0);
        self.fill.part(outcome, i128::from(received.min(judged.ordered)), i128::from(judged.ordered));
        self.quality(outcome, received, judged.rejected);
    }

    /// Quality: what was rejected counts, of what was received. A row is numbered with the rejected where any was.
    fn quality(&mut self, outcome: Outcome, received: i64, rejected: i64) {
        if received <= 0 {
            return;
        }
        let rejected = rejected.clamp(0, received);
        let split = &mut self.ppm.0[outcome as usize];
        let side = if rejected > 0 { &mut split.yes } else { &mut split.no };
        side.0 += 1;
        split.yes.1 += i128::from(rejected);
        split.no.1 += i128::from(received - rejected);
    }
}

/// The groups asked for and the total.
pub(super) struct Details {
    pub total: Detail,
    /// In the order of the keys asked for.
    pub groups: Vec<Detail>,
}

impl Details {
    pub fn gather(inquiry: &Inquiry<'_>, by: By, keys: &[u32], scope: &Scope) -> Self {
        let columns = inquiry.columns;
        let currencies = columns.dictionary.currencies.len();
        let (first, count) = inquiry.keys(by);
        let mut slots = vec![usize::MAX; count];
        let mut all = vec![Detail::new(scope.unit, currencies)];
        for key in keys {
            let slot = key.checked_sub(first).and_then(|at| slots.get_mut(at as usize));
            if let Some(slot) = slot.filter(|slot| **slot == usize::MAX) {
                *slot = all.len();
            }
            all.push(Detail::new(inquiry.unit_of(by, *key, scope), currencies));
        }
        let mut here = Vec::new();
        let slots_of = |supplier: u32, day: Day, here: &mut Vec<usize>| {
            here.clear();
            here.push(0);
            inquiry.each_key(by, supplier, day, |key| {
                here.extend(slots.get((key - first) as usize).filter(|slot| **slot != usize::MAX));
            });
        };
        let level = inquiry.level();
        for line in (0..columns.len()).filter(|line| scope.has(columns.supplier[*line])) {
            let judged = inquiry.rule.judge::<false>(columns, line);
            let excused = inquiry.excused(line);
            let share = match judged.verdict {
                Verdict::Counted(outcome) => inquiry.share(line, &judged, outcome),
                Verdict::LeftOut(_) => Share::default(),
            };
            let day = inquiry.orders.as_ref().map_or(judged.reference, |orders| orders.last(columns.order[line]));
            slots_of(columns.supplier[line], day, &mut here);
            for slot in &here {
                let detail = &mut all[*slot];
                let stands = inquiry.standing(line, &judged, detail.unit);
                if level != Level::Order {
                    detail.count(level, stands, &share, excused);
                }
                // Units and rates leave a line out of sums, not out of what is told of its days.
                detail.line(inquiry, line, &judged, if level == Level::Order { stands } else { judged.verdict });
            }
        }
        if let Some(orders) = &inquiry.orders {
            for (order, standing) in orders.iter().filter(|(_, standing)| scope.has(standing.supplier)) {
                let (verdict, excused) = (orders.verdict(order), orders.excused(order));
                slots_of(standing.supplier, standing.last, &mut here);
                for slot in &here {
                    all[*slot].count(level, verdict, &Share::default(), excused);
                }
            }
        }
        let (from, to) = (pack(inquiry.question.from), pack(inquiry.question.to));
        for receipt in columns.unordered.iter().filter(|receipt| scope.has(receipt.supplier)) {
            if receipt.date < from || receipt.date > to || receipt.date > inquiry.rule.as_of {
                continue;
            }
            slots_of(receipt.supplier, receipt.date, &mut here);
            for slot in &here {
                let detail = &mut all[*slot];
                detail.notes[Note::ReceiptsWithoutOrder as usize] += 1;
                if receipt.unit == detail.unit {
                    detail.quality(Outcome::NotOrdered, receipt.received.0, receipt.rejected.0);
                }
            }
        }
        for detail in &mut all {
            detail.notes[Note::ServicesNotMeasured as usize] = detail.lines_out[LeftOut::Service as usize];
            detail.notes[Note::NoRate as usize] = detail.left_out[LeftOut::NoRate as usize];
        }
        let groups = all.split_off(1);
        let total = all.pop().unwrap_or_else(|| Detail::new(scope.unit, currencies)); // there is always one
        Self { total, groups }
    }
}
