//! A million payment schedules, of terms from the plainest to one of three instalments.

use std::hint::black_box;
use std::time::Instant;

use anyhow::{Context, Result};
use chrono::{Days, NaiveDate};
use sanad_domain::calendar::Calendar;
use sanad_domain::numbers::{Currency, Money};
use sanad_domain::terms::{Dates, schedule_into, words};
use serde_json::{Value, json};

use crate::timing::median;

/// How often each term's schedules are reckoned.
const RUNS: usize = 5;

const TERMS: [&str; 4] = [
    "net 30",
    "2/10 net 30",
    "60 days EOM, rolled to the next business day",
    "30% advance, 60% on delivery, 10% 30 days after invoice date",
];

/// Due dates and amounts of as many invoices, each with its own date and amount; by term, and of all terms in turn.
pub(crate) fn measure(invoices: u32) -> Result<Value> {
    let (calendar, currency) = (Calendar::default(), Currency::new("SAR")?);
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).context("a day")?;
    let mut by_term = serde_json::Map::new();
    let mut all = 0.0;
    for wording in TERMS {
        let term = words::read(wording)?;
        let mut parts = Vec::new();
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let started = Instant::now();
            for i in 0..invoices {
                let on = first.checked_add_days(Days::new(u64::from(i % 365)));
                let dates = Dates { invoice: on, order: on, goods_receipt: on, ..Dates::default() };
                let amount = Money { minor: i64::from(i) * 7 + 1, currency };
                schedule_into(&term, amount, &dates, &calendar, &mut parts)?;
                black_box(&parts);
            }
            times.push(started.elapsed());
        }
        let took = median(times);
        all += took;
        by_term.insert(wording.to_owned(), json!(rate(invoices, took)));
    }
    let terms = TERMS.len() as f64;
    Ok(json!({ "ms": all / terms, "rate": rate(invoices, all / terms), "invoices": invoices, "by_term": by_term }))
}

/// Schedules a second.
fn rate(invoices: u32, took: f64) -> u64 {
    (f64::from(invoices) * 1000.0 / took) as u64
}
