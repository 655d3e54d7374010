//! How long a definition takes over a million lines and as many receipts of ten thousand suppliers.
//!
//! `cargo run --release -p sanad-domain --example deliveries_speed`

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use sanad_domain::calendar::{Calendar, NO_DAY, pack};
use sanad_domain::deliveries::{
    By, Columns, ColumnsBuilder, Definition, Dictionary, Inquiry, Level, LineEvents, LineFacts, Measure, Party,
    Promise, Question, Receipt, ReceiptKind, Scope,
};
use sanad_domain::numbers::{Currency, MICRO, Micro};

const LINES: u32 = 1_000_000;
const SUPPLIERS: u32 = 10_000;

/// A small generator of even numbers below a bound (splitmix64), so that each run sees the same lines.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % u64::from(bound)) as u32
    }
}

fn columns(first: i32) -> Result<Columns, Box<dyn std::error::Error>> {
    let mut dice = Dice(7);
    let mut builder = ColumnsBuilder::with_capacity(LINES as usize, LINES as usize);
    for id in 0..LINES {
        let ordered = Micro(i64::from(dice.below(500) + 1) * MICRO);
        let order_date = first + dice.below(700) as i32;
        let due = order_date + 20 + dice.below(20) as i32;
        let facts = LineFacts {
            id,
            supplier: dice.below(SUPPLIERS),
            order: id / 4,
            requested: due,
            order_date,
            order_sent: order_date + 1,
            ordered,
            value: Some(Micro(ordered.0 * 3)),
            currency: 0,
            unit: 0,
            at_handover: false,
            closed_short: NO_DAY,
            service: false,
        };
        let promises = [Promise { promised: due, given: order_date, asked_by: Party::Supplier }];
        let receipts = [Receipt {
            kind: ReceiptKind::Receipt,
            date: due - 8 + dice.below(12) as i32,
            handover: NO_DAY,
            quantity: if dice.below(20) == 0 { Micro(ordered.0 / 2) } else { ordered },
            rejected: Micro::ZERO,
            reverses: None,
        }];
        builder.line(&facts, &LineEvents { promises: &promises, receipts: &receipts, ..LineEvents::default() })?;
    }
    Ok(builder.finish(Dictionary {
        units: vec!["EA".to_owned()],
        currencies: vec![Currency::new("SAR")?],
        categories: (0..SUPPLIERS).map(|supplier| vec![supplier % 12]).collect(),
    }))
}

fn best(mut run: impl FnMut()) -> Duration {
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..9).map(|_| time(&mut run)).min().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).ok_or("no such day");
    let from = day(2024, 1, 1)?;
    let start = Instant::now();
    let columns = columns(pack(from))?;
    println!("build                    {:?}", start.elapsed());
    let calendar = Calendar::default();
    for level in [Level::Line, Level::Order, Level::Quantity, Level::Value] {
        let definition = Definition { level, late: 2, under: "2".parse()?, ..Definition::default() };
        let question = Question { definition, from, to: day(2025, 12, 31)?, as_of: Some(day(2026, 3, 1)?) };
        for by in [By::Supplier, By::Month, By::Category] {
            let mut otif = (0, 0);
            let rates = best(|| {
                if let Ok(inquiry) = Inquiry::new(&columns, &question, &calendar, None) {
                    otif = inquiry.tallies(by, &Scope::all(&columns)).total.ratio(Measure::Otif);
                }
            });
            println!("{level:?} by {by:?}: rates {rates:?}  {}/{}", otif.0, otif.1);
        }
        let keys: Vec<u32> = (0..100).collect();
        let page = best(|| {
            if let Ok(inquiry) = Inquiry::new(&columns, &question, &calendar, None) {
                std::hint::black_box(inquiry.groups(By::Supplier, &keys, &Scope::all(&columns), Micro::ZERO));
            }
        });
        println!("{level:?}: a page of 100 and the total, in full {page:?}");
    }
    let everyone: Vec<u32> = (0..SUPPLIERS).collect();
    let question =
        Question { definition: Definition::default(), from, to: day(2025, 12, 31)?, as_of: Some(day(2026, 3, 1)?) };
    let all = best(|| {
        if let Ok(inquiry) = Inquiry::new(&columns, &question, &calendar, None) {
            std::hint::black_box(inquiry.groups(By::Supplier, &everyone, &Scope::all(&columns), Micro::ZERO));
        }
    });
    println!("all suppliers in full    {all:?}");
    let merge = best(|| {
        let merged = columns.merged(&Columns::default(), &[5], vec![], columns.dictionary().clone());
        drop(std::hint::black_box(merged));
    });
    println!("merge of a change        {merge:?}");
    Ok(())
}
