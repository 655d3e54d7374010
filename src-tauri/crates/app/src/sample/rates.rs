//! Exchange rates, month by month: the pegs of the Gulf hold, the euro and the dinar wander.

use chrono::{Datelike, Months, NaiveDate};
use sanad_domain::numbers::Micro;

use super::dice::Dice;
use super::{MONTHS, REPORTING_CURRENCY, SampleRate};

/// Millionths of a riyal for one unit, about.
pub(super) const USUAL: [(&str, i64); 4] =
    [("AED", 1_021_100), ("EUR", 4_120_000), ("KWD", 12_210_000), ("USD", 3_750_000)];

/// A rate for each currency on the first of every month, from a month before the first order.
pub(super) fn rates(complete_to: NaiveDate) -> Vec<SampleRate> {
    let mut dice = Dice::new("rates");
    let last = complete_to.with_day(1).unwrap_or(complete_to);
    let mut rates = Vec::new();
    for ago in (0..=MONTHS + 1).rev() {
        let Some(date) = last.checked_sub_months(Months::new(ago)) else { continue };
        for (from, usual) in USUAL {
            let swing = match from {
                "EUR" => dice.between(-90_000, 90_000),
                "KWD" => dice.between(-45_000, 45_000),
                _ => 0,
            };
            rates.push(SampleRate { from, to: REPORTING_CURRENCY, date, rate: Micro(usual + swing) });
        }
    }
    rates
}
