//! Lines written down in a few words.

use chrono::{Days, NaiveDate};

use crate::calendar::{Calendar, Day, NO_DAY, pack, unpack};
use crate::deliveries::{
    Attribution, By, Cancellation, Columns, ColumnsBuilder, Definition, Dictionary, Group, Groups, Inquiry, Judged,
    LeftOut, LineEvents, LineFacts, Outcome, Party, Promise, Question, Rate, Receipt, ReceiptKind, Scope,
    UnorderedReceipt, Verdict,
};
use crate::numbers::{Currency, MICRO, Micro};

/// The date most lines are due.
pub fn due() -> Day {
    pack(NaiveDate::from_ymd_opt(2026, 3, 16).unwrap()) // a Monday
}

pub fn units(count: i64) -> Micro {
    Micro(count * MICRO)
}

/// A line and all that happened to it.
#[derive(Debug, Clone)]
pub struct Line {
    pub facts: LineFacts,
    pub promises: Vec<Promise>,
    pub cancellations: Vec<Cancellation>,
    pub receipts: Vec<Receipt>,
    pub failure: Option<Attribution>,
}

/// A hundred pieces, promised once for [`due`], ordered and sent thirty days before, nothing come yet.
pub fn line() -> Line {
    Line {
        facts: LineFacts {
            id: 0,
            supplier: 0,
            order: 0,
            requested: due(),
            order_date: due() - 30,
            order_sent: due() - 30,
            ordered: units(100),
            value: Some(units(1000)),
            currency: 0,
            unit: 0,
            at_handover: false,
            closed_short: NO_DAY,
            service: false,
        },
        promises: vec![Promise { promised: due(), given: due() - 30, asked_by: Party::Supplier }],
        cancellations: vec![],
        receipts: vec![],
        failure: None,
    }
}

impl Line {
    fn row(mut self, kind: ReceiptKind, date: Day, quantity: i64) -> Self {
        self.receipts.push(Receipt {
            kind,
            date,
            handover: NO_DAY,
            quantity: units(quantity),
            rejected: Micro::ZERO,
            reverses: None,
        });
        self
    }

    /// So much came, so many days after it was due.
    pub fn came(self, after: i32, quantity: i64) -> Self {
        self.row(ReceiptKind::Receipt, due() + after, quantity)
    }

    /// Its order has no day of sending.
    pub fn unsent(self) -> Self {
        self.with(|facts| facts.order_sent = NO_DAY)
    }

    pub fn came_undated(self, quantity: i64) -> Self {
        self.row(ReceiptKind::Receipt, NO_DAY, quantity)
    }

    pub fn went_back(self, after: i32, quantity: i64) -> Self {
        self.row(ReceiptKind::Return, due() + after, quantity)
    }

    pub fn reversed(self, after: i32, quantity: i64) -> Self {
        self.row(ReceiptKind::Reversal, due() + after, quantity)
    }

    /// The last receipt had so many rejected.
    pub fn rejecting(mut self, quantity: i64) -> Self {
        self.receipts.last_mut().unwrap().rejected = units(quantity);
        self
    }

    /// The last receipt was handed over on that day.
    pub fn handed_over(mut self, after: i32) -> Self {
        self.facts.at_handover = true;
        self.receipts.last_mut().unwrap().handover = due() + after;
        self
    }

    pub fn promised(mut self, to: i32, given: i32, asked_by: Party) -> Self {
        self.promises.push(Promise { promised: due() + to, given: due() + given, asked_by });
        self
    }

    pub fn cancelled(mut self, after: i32, by: Party, quantity: Option<i64>) -> Self {
        self.cancellations.push(Cancellation { date: due() + after, by, quantity: quantity.map(units) });
        self
    }

    pub fn closed_short(mut self, after: i32) -> Self {
        self.facts.closed_short = due() + after;
        self
    }

    pub fn with(mut self, change: impl FnOnce(&mut LineFacts)) -> Self {
        change(&mut self.facts);
        self
    }

    pub fn attributed(mut self, to: Attribution) -> Self {
        self.failure = Some(to);
        self
    }
}

/// Columns of these lines: ids by position, each line its own order unless one was given.
pub fn columns(lines: &[Line], unordered: &[UnorderedReceipt]) -> Columns {
    let mut builder = ColumnsBuilder::with_capacity(lines.len(), lines.len());
    for (at, line) in lines.iter().enumerate() {
        let mut facts = line.facts;
        facts.id = at as u32 * 3 + 1;
        if facts.order == 0 {
            facts.order = at as u32 + 1;
        }
        let events = LineEvents {
            promises: &line.promises,
            cancellations: &line.cancellations,
            receipts: &line.receipts,
            failure: line.failure,
        };
        builder.line(&facts, &events).unwrap();
    }
    for receipt in unordered {
        builder.unordered(*receipt);
    }
    builder.finish(dictionary())
}

pub fn dictionary() -> Dictionary {
    Dictionary {
        units: vec!["EA".to_owned(), "KG".to_owned(), "M".to_owned()],
        currencies: ["SAR", "USD", "EUR"].iter().map(|code| Currency::new(code).unwrap()).collect(),
        categories: vec![vec![0], vec![0, 1], vec![], vec![1], vec![2, 0]],
    }
}

/// The year around [`due`], sixty days after it.
pub fn question(definition: Definition) -> Question {
    question_at(definition, 60)
}

pub fn question_at(definition: Definition, after: i32) -> Question {
    let date = |day| unpack(day).unwrap();
    Question {
        definition,
        from: date(due()).checked_sub_days(Days::new(180)).unwrap(),
        to: date(due()).checked_add_days(Days::new(180)).unwrap(),
        as_of: unpack(due() + after),
    }
}

pub fn inquiry<'a>(columns: &'a Columns, question: &Question) -> Inquiry<'a> {
    Inquiry::new(columns, question, &Calendar::default(), None).unwrap()
}

/// One line judged.
pub fn judge_at(line: &Line, definition: Definition, after: i32) -> (Judged, Verdict) {
    let columns = columns(std::slice::from_ref(line), &[]);
    inquiry(&columns, &question_at(definition, after)).line(0, &Scope::all(&columns))
}

pub fn judge(line: &Line, definition: Definition) -> (Judged, Verdict) {
    judge_at(line, definition, 60)
}

/// The figures of these lines and of every group.
pub fn groups(columns: &Columns, question: &Question, by: By) -> Groups {
    let inquiry = inquiry(columns, question);
    let scope = Scope::all(columns);
    let keys: Vec<u32> = inquiry.tallies(by, &scope).groups.iter().map(|(key, _)| *key).collect();
    inquiry.groups(by, &keys, &scope, "0.95".parse().unwrap())
}

pub fn total(lines: &[Line], definition: Definition) -> Group {
    groups(&columns(lines, &[]), &question(definition), By::Supplier).total
}

pub fn counted(outcome: Outcome) -> Verdict {
    Verdict::Counted(outcome)
}

pub fn left_out(reason: LeftOut) -> Verdict {
    Verdict::LeftOut(reason)
}

pub fn value(rate: Option<Rate>) -> String {
    rate.unwrap().value
}
