//! How each supplier behaves besides its rates, in one pass over all lines: days late, rejects, what is overdue.

use chrono::NaiveDate;

use super::inquiry::{Inquiry, Scope};
use super::outcome::{LeftOut, Verdict};
use crate::calendar::pack;
use crate::numbers::{Micro, div_half_away};

/// Sums of one supplier's lines; they give the same figures as its group does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Conduct {
    /// Lines in the population.
    pub lines: u32,
    /// The sum of their days late, signed.
    pub days_late: i64,
    /// What arrived, in the unit most of its lines are in.
    pub received: i128,
    /// What of it was rejected or went back.
    pub rejected: i128,
    /// Lines of which something is still to come.
    pub open: u32,
    /// Those of them whose window has closed.
    pub overdue: u32,
}

impl Conduct {
    /// The signed mean of days late; `None` without lines.
    pub fn mean_days_late(&self) -> Option<Micro> {
        quotient(i128::from(self.days_late) * 1_000_000, i128::from(self.lines))
    }

    /// Rejected parts per million; `None` where nothing arrived.
    pub fn ppm(&self) -> Option<Micro> {
        quotient(self.rejected.checked_mul(1_000_000_000_000)?, self.received)
    }

    /// The percentage of open lines that is overdue; `None` where none is open.
    pub fn overdue_share(&self) -> Option<Micro> {
        quotient(i128::from(self.overdue) * 100_000_000, i128::from(self.open))
    }
}

fn quotient(numerator: i128, denominator: i128) -> Option<Micro> {
    div_half_away(numerator, denominator).and_then(|whole| i64::try_from(whole).ok()).map(Micro)
}

impl Inquiry<'_> {
    /// Every supplier's conduct, by its index: days late and rejects of lines due up to a day, and what is open of all the
    /// question's. Asked at line level, of a period that goes on past that day, so that what is not yet due is open too.
    pub fn conducts(&self, scope: &Scope, until: NaiveDate) -> Vec<Conduct> {
        let columns = self.columns;
        let mut all = vec![Conduct::default(); columns.suppliers];
        let (from, until) = (pack(self.question.from), pack(until));
        for line in (0..columns.len()).filter(|line| scope.has(columns.supplier[*line])) {
            let judged = self.rule.judge::<true>(columns, line);
            let supplier = columns.supplier[line];
            let sums = &mut all[supplier as usize];
            let counted = matches!(judged.verdict, Verdict::Counted(_));
            if judged.open && (counted || judged.verdict == Verdict::LeftOut(LeftOut::NotClosed)) {
                sums.open += 1;
                sums.overdue += u32::from(counted);
            }
            if judged.reference > until || !(counted || judged.verdict == Verdict::LeftOut(LeftOut::NoReceiptDate)) {
                continue;
            }
            if counted {
                sums.lines += 1;
                sums.days_late += i64::from(judged.days_late);
            }
            if columns.usual_unit_of_supplier.get(supplier as usize) == Some(&columns.unit[line]) {
                sums.quality(judged.received, judged.rejected);
            }
        }
        for receipt in columns.unordered.iter().filter(|receipt| scope.has(receipt.supplier)) {
            let inside = receipt.date >= from && receipt.date <= until && receipt.date <= self.rule.as_of;
            if inside && columns.usual_unit_of_supplier.get(receipt.supplier as usize) == Some(&receipt.unit) {
                all[receipt.supplier as usize].quality(receipt.received.0, receipt.rejected.0);
            }
        }
        all
    }
}

impl Conduct {
    fn quality(&mut self, received: i64, rejected: i64) {
        if received > 0 {
            self.received += i128::from(received);
            self.rejected += i128::from(rejected.clamp(0, received));
        }
    }
}
