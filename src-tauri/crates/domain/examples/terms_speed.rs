//! How many payment schedules a second: `cargo run --release -p sanad-domain --example terms_speed`.

use std::hint::black_box;
use std::time::Instant;

use sanad_domain::calendar::Calendar;
use sanad_domain::numbers::{Currency, Money};
use sanad_domain::terms::{Dates, schedule_into, words};

const INVOICES: u32 = 1_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (calendar, currency) = (Calendar::default(), Currency::new("SAR")?);
    let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such date")?;
    for wording in ["2/10 net 30", "60 days EOM", "30% advance, 60% on delivery, 10% 30 days after invoice date"] {
        let term = words::read(wording)?;
        let mut parts = Vec::new();
        let start = Instant::now();
        for i in 0..INVOICES {
            let on = first.checked_add_days(chrono::Days::new(u64::from(i % 365)));
            let dates = Dates { invoice: on, order: on, goods_receipt: on, ..Dates::default() };
            let amount = Money { minor: i64::from(i) * 7 + 1, currency };
            schedule_into(&term, amount, &dates, &calendar, &mut parts)?;
            black_box(&parts);
        }
        let rate = f64::from(INVOICES) / start.elapsed().as_secs_f64();
        println!("{wording}: {rate:.0} schedules a second");
    }
    Ok(())
}
