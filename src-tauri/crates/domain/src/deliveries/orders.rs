//! Orders: an order enters when all its live lines have closed, dated by the last reference among them.

use super::facts::Attribution;
use super::inquiry::Inquiry;
use super::judge::{Judged, attribution};
use super::outcome::{LeftOut, Outcome, Verdict};
use crate::calendar::{Day, NO_DAY, pack};

/// What the lines of an order amount to.
#[expect(clippy::struct_excessive_bools, reason = "each says that some line is so")]
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// The last reference date among the live lines.
    pub last: Day,
    pub supplier: u32,
    /// Why the first line was not live, for an order without live lines.
    first_reason: Option<LeftOut>,
    live: bool,
    open: bool,
    undated: bool,
    received: bool,
    late: bool,
    early: bool,
    short: bool,
    over: bool,
    /// A line failed and its failure is not recorded as somebody else's.
    answerable: bool,
}

impl Standing {
    const EMPTY: Self = Self {
        last: NO_DAY,
        supplier: u32::MAX,
        first_reason: None,
        live: false,
        open: false,
        undated: false,
        received: false,
        late: false,
        early: false,
        short: false,
        over: false,
        answerable: false,
    };

    fn add(&mut self, judged: &Judged, failure: Option<Attribution>) {
        match judged.verdict {
            Verdict::LeftOut(LeftOut::NotClosed) => self.open = true,
            Verdict::LeftOut(LeftOut::NoReceiptDate) => self.undated = true,
            Verdict::LeftOut(reason) => {
                self.first_reason.get_or_insert(reason);
                return; // not live: cancelled by us, a service, without quantity or date, not yet ordered
            }
            Verdict::Counted(outcome) => {
                use Outcome::{Early, EarlyAndOver, Late, LateAndOver, LateAndShort, NeverReceived, Over, Short};
                self.received |= outcome != NeverReceived;
                self.late |= matches!(outcome, Late | LateAndShort | LateAndOver | NeverReceived);
                self.early |= matches!(outcome, Early | EarlyAndOver);
                self.short |= matches!(outcome, Short | LateAndShort | NeverReceived);
                self.over |= matches!(outcome, Over | LateAndOver | EarlyAndOver);
                self.answerable |= !outcome.otif() && failure.is_none_or(|to| to == Attribution::Supplier);
            }
        }
        self.live = true;
        self.last = self.last.max(judged.reference);
    }

    /// What became of an order whose live lines have all closed.
    fn outcome(self) -> Outcome {
        if !self.received {
            return Outcome::NeverReceived;
        }
        match (self.late, self.early, self.short, self.over) {
            (false, false, false, false) => Outcome::OnTimeInFull,
            (false, false, false, true) => Outcome::Over,
            (false, false, true, _) => Outcome::Short,
            // The enum has no "early and short": an order that is both is late with what is missing.
            (true, _, true, _) | (false, true, true, _) => Outcome::LateAndShort,
            (true, _, false, true) => Outcome::LateAndOver,
            (true, _, false, false) => Outcome::Late,
            (false, true, false, true) => Outcome::EarlyAndOver,
            (false, true, false, false) => Outcome::Early,
        }
    }
}

/// Every order, by index.
#[derive(Debug)]
pub(super) struct Orders {
    all: Vec<Standing>,
    from: Day,
    to: Day,
}

impl Orders {
    /// Judges all lines and gathers them by order.
    pub fn gather(inquiry: &Inquiry<'_>) -> Self {
        let columns = inquiry.columns;
        let mut all = vec![Standing::EMPTY; columns.orders];
        for line in 0..columns.len() {
            let judged = inquiry.rule.judge::<false>(columns, line);
            let standing = &mut all[columns.order[line] as usize];
            if standing.supplier == u32::MAX {
                standing.supplier = columns.supplier[line];
            }
            standing.add(&judged, attribution(columns, line));
        }
        Self { all, from: pack(inquiry.question.from), to: pack(inquiry.question.to) }
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, &Standing)> {
        (0..).zip(&self.all).filter(|(_, standing)| standing.supplier != u32::MAX)
    }

    /// How an order stands.
    pub fn verdict(&self, order: u32) -> Verdict {
        let Some(standing) = self.all.get(order as usize) else {
            return Verdict::LeftOut(LeftOut::OutsidePeriod);
        };
        if !standing.live {
            return Verdict::LeftOut(standing.first_reason.unwrap_or(LeftOut::OutsidePeriod));
        }
        if standing.last < self.from || standing.last > self.to {
            Verdict::LeftOut(LeftOut::OutsidePeriod)
        } else if standing.open {
            Verdict::LeftOut(LeftOut::OrderStillOpen)
        } else if standing.undated {
            Verdict::LeftOut(LeftOut::NoReceiptDate)
        } else {
            Verdict::Counted(standing.outcome())
        }
    }

    /// The last reference date among the live lines of an order.
    pub fn last(&self, order: u32) -> Day {
        self.all.get(order as usize).map_or(NO_DAY, |standing| standing.last)
    }

    /// Whether the order failed only by lines whose failure is recorded as not the supplier's.
    pub fn excused(&self, order: u32) -> bool {
        self.all.get(order as usize).is_some_and(|standing| !standing.answerable)
    }
}
