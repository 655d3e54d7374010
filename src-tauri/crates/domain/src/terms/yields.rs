//! What paying early is worth, and how long a term lets us wait.

use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, MathematicalOps};
use serde::{Deserialize, Serialize};

use super::schedule::due_date;
use super::{Dates, Share, Term, schedule_into};
use crate::calendar::Calendar;
use crate::numbers::{MICRO, Micro, Money, NumberError, div_half_away};

/// The annualised yield of a discount, as fractions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Yield {
    /// d/(1−d) × 365/days.
    pub simple: Option<Micro>,
    /// (1 + d/(1−d))^(365/days) − 1.
    pub compound: Option<Micro>,
}

/// The yield of a discount in percent for paying `days` earlier. Nothing where no day is gained or the discount is not
/// between 0 and 100; no compound yield where it is past counting.
pub fn of(percent: Micro, days: i64) -> Yield {
    if days <= 0 || percent.0 <= 0 || percent.0 >= 100 * MICRO {
        return Yield::default();
    }
    let (discount, kept) = (i128::from(percent.0), i128::from(100 * MICRO - percent.0));
    let simple = div_half_away(discount * 365 * i128::from(MICRO), kept * i128::from(days))
        .and_then(|simple| i64::try_from(simple).ok().map(Micro));
    Yield { simple, compound: compound(percent, days) }
}

/// Whole powers are multiplied out and only the fraction of one goes through the exponential, which is exact enough for
/// six decimals on so short a way and is not on a longer one.
fn compound(percent: Micro, days: i64) -> Option<Micro> {
    let growth = Decimal::ONE_HUNDRED.checked_div(Decimal::ONE_HUNDRED - percent.to_decimal())?;
    let whole = growth.checked_powu(u64::try_from(365 / days).ok()?)?;
    let fraction = Decimal::from(365 % days).checked_div(Decimal::from(days))?;
    let rest = growth.checked_ln()?.checked_mul(fraction)?.checked_exp_with_tolerance(Decimal::new(1, 20))?;
    Micro::from_decimal(whole.checked_mul(rest)? - Decimal::ONE).ok()
}

/// Days between the invoice date and the other dates, for averages: negative before it, `None` where not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Lags {
    /// To the receipt of the invoice.
    pub invoice_receipt: Option<i16>,
    /// To the receipt of the goods.
    pub goods_receipt: Option<i16>,
    /// To the order.
    pub order: Option<i16>,
    /// To the contract.
    pub contract: Option<i16>,
}

impl Lags {
    /// The dates of an invoice of this date; milestones are never known.
    pub fn dates(self, invoice: NaiveDate) -> Dates {
        let at = |lag: Option<i16>| {
            let days = Days::new(u64::from(lag?.unsigned_abs()));
            if lag? < 0 { invoice.checked_sub_days(days) } else { invoice.checked_add_days(days) }
        };
        Dates {
            invoice: Some(invoice),
            invoice_receipt: at(self.invoice_receipt),
            goods_receipt: at(self.goods_receipt),
            order: at(self.order),
            contract: at(self.contract),
            milestones: std::collections::BTreeMap::new(),
        }
    }
}

/// Weighted average days from the invoice date to payment, over the 365 invoice dates from 1 January of a year.
///
/// Instalments weigh by their share. Fixed amounts need the `amount` they are part of. `None` where a date, or that
/// amount, is not known, or the year is not in the calendar.
pub fn average_days(term: &Term, amount: Option<Money>, year: i32, lags: Lags, calendar: &Calendar) -> Option<Micro> {
    let weights = weights(term, amount)?;
    let whole: i128 = weights.iter().sum();
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let mut sum = 0_i128;
    for start in 0..365 {
        let invoice = first.checked_add_days(Days::new(start))?;
        let dates = lags.dates(invoice);
        for (instalment, weight) in term.instalments.iter().zip(&weights) {
            let due = due_date(instalment, &dates, calendar, |_, _| ()).ok()?;
            sum += weight * i128::from(due.signed_duration_since(invoice).num_days());
        }
    }
    let days = div_half_away(sum.checked_mul(i128::from(MICRO))?, whole.checked_mul(365)?)?;
    i64::try_from(days).ok().map(Micro)
}

fn weights(term: &Term, amount: Option<Money>) -> Option<Vec<i128>> {
    if term.instalments.iter().any(|instalment| matches!(instalment.share, Share::Fixed { .. })) {
        let mut parts = Vec::new();
        schedule_into(term, amount?, &Dates::default(), &Calendar::default(), &mut parts).ok()?;
        return Some(parts.iter().map(|part| i128::from(part.minor)).collect());
    }
    let left = term.percent_left();
    Some(
        term.instalments
            .iter()
            .map(|instalment| match instalment.share {
                Share::Percent { percent } => i128::from(percent.0),
                Share::Remainder | Share::Fixed { .. } => i128::from(left.0),
            })
            .collect(),
    )
}

/// What moving from one term to another does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CashEffect {
    /// Cash that stays with us; negative where it leaves.
    pub cash: Money,
    /// What that is worth in a year; `None` without a cost of capital.
    pub yearly: Option<Money>,
}

/// Annual spend ÷ 365 × (days after − days before), and that times the cost of capital (percent a year).
///
/// # Errors
/// `OutOfRange` where a result does not fit.
pub fn cash_effect(
    spend: Money,
    before: Micro,
    after: Micro,
    cost_of_capital: Option<Micro>,
) -> Result<CashEffect, NumberError> {
    let days = after.checked_sub(before).ok_or(NumberError::OutOfRange)?;
    let money = |exact: i128, divisor: i128| {
        let minor = div_half_away(exact, divisor).and_then(|minor| i64::try_from(minor).ok());
        minor.map(|minor| Money { minor, ..spend }).ok_or(NumberError::OutOfRange)
    };
    let exact = i128::from(spend.minor) * i128::from(days.0);
    let divisor = 365 * i128::from(MICRO);
    let cash = money(exact, divisor)?;
    let yearly = cost_of_capital.map(|percent| {
        let yearly = exact.checked_mul(i128::from(percent.0)).ok_or(NumberError::OutOfRange)?;
        money(yearly, divisor * 100 * i128::from(MICRO))
    });
    Ok(CashEffect { cash, yearly: yearly.transpose()? })
}
