//! What a term comes to: an amount and dates made into payments.

use chrono::NaiveDate;
use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_domain::numbers::{Currency, Micro, Money, NumberError};
use sanad_domain::terms::words::{Language, show};
use sanad_domain::terms::{
    Awkward, Dates, Discount, Due, Finding, Lags, Schedule, ScheduleError, Term, check_term, preview,
    schedule as scheduled,
};
use serde::{Deserialize, Serialize};

use super::Measure;
use crate::{AppError, Result, Workspace};

/// A term, saved or not, with what it is to be applied to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermAsked {
    /// The term.
    pub term: Term,
    /// What is to be paid, in the major unit.
    pub amount: String,
    /// The same before tax, for discounts that are taken from it.
    pub before_tax: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// The dates an invoice brings along, as far as they are known.
    pub dates: Dates,
}

/// What is to be paid when, and what is known of the term beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermSchedule {
    /// In the order of the term; the amounts sum exactly to the whole.
    pub instalments: Vec<Due>,
    /// In the order of the term.
    pub discounts: Vec<Discount>,
    /// The term's canonical words in English.
    pub words_en: String,
    /// The term's canonical words in Arabic.
    pub words_ar: String,
    /// Weighted average days to pay, where other dates follow the invoice's as they do here.
    pub average_days: Option<Micro>,
    /// What the rule sets in force say.
    pub findings: Vec<Finding>,
}

/// The payments of an invoice on an awkward date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AwkwardSchedule {
    /// The invoice date.
    pub date: NaiveDate,
    /// What is awkward about it.
    pub why: Awkward,
    /// What is to be paid when.
    pub instalments: Vec<Due>,
}

/// The schedule of an amount, by the workspace's calendar.
///
/// # Errors
/// `invalid` with the term's fields, `amount`, `before_tax` or `currency`; the database's own.
pub async fn schedule(workspace: &Workspace, asked: &TermAsked) -> Result<TermSchedule> {
    let db = workspace.store().read().await?;
    told(&Measure::gather(workspace, &db, None).await?, asked)
}

/// As [`schedule`], without a workspace: Saturdays and Sundays are off, and no rule sets are asked.
///
/// # Errors
/// As [`schedule`].
pub fn schedule_plain(asked: &TermAsked, today: NaiveDate) -> Result<TermSchedule> {
    told(&Measure::plain(today), asked)
}

fn told(measure: &Measure, asked: &TermAsked) -> Result<TermSchedule> {
    let (amount, before_tax) = checked(asked)?;
    let TermAsked { term, dates, .. } = asked;
    let Schedule { instalments, discounts } =
        scheduled(term, amount, before_tax, dates, &measure.calendar).map_err(refused)?;
    Ok(TermSchedule {
        instalments,
        discounts,
        words_en: show(term, Language::En),
        words_ar: show(term, Language::Ar),
        average_days: measure.average_days(term, Some(amount), lags(dates)),
        findings: measure.findings(term),
    })
}

/// The schedules of an amount on a year's awkward invoice dates; other dates follow the invoice's as they do in what is asked.
///
/// # Errors
/// As [`schedule`].
pub async fn awkward(workspace: &Workspace, asked: &TermAsked, year: i32) -> Result<Vec<AwkwardSchedule>> {
    let db = workspace.store().read().await?;
    let measure = Measure::gather(workspace, &db, None).await?;
    let (amount, before_tax) = checked(asked)?;
    let dates = preview(&asked.term, amount, before_tax, year, lags(&asked.dates), &measure.calendar);
    let shown = |(on, schedule): (sanad_domain::terms::AwkwardDate, Schedule)| AwkwardSchedule {
        date: on.date,
        why: on.why,
        instalments: schedule.instalments,
    };
    Ok(dates.map_err(refused)?.into_iter().map(shown).collect())
}

fn checked(asked: &TermAsked) -> Result<(Money, Option<Money>)> {
    let TermAsked { term, amount, before_tax, currency, dates: _ } = asked;
    let mut errors = check_term(term);
    let amount = money(&mut errors, "amount", amount, currency);
    let before_tax = before_tax.as_ref().and_then(|before| money(&mut errors, "before_tax", before, currency));
    match amount {
        Some(amount) if errors.is_empty() => Ok((amount, before_tax)),
        _ => Err(AppError::invalid(errors)),
    }
}

/// An amount in whole minor units of its currency; what is wrong with it goes to its field.
pub(super) fn money(errors: &mut FieldErrors, field: &str, amount: &str, currency: &str) -> Option<Money> {
    let mut say = |field: &str, code: &str| {
        let said = errors.entry(field.to_owned()).or_default();
        if said.iter().all(|error| error.code != code) {
            said.push(FieldError::new(code));
        }
    };
    let currency = Currency::new(currency).map_err(|_| say("currency", "bad_currency")).ok()?;
    let exact = |exact: Micro| {
        let money = Money::rounded(exact, currency)?;
        if money.to_micro() == Some(exact) { Ok(money) } else { Err(NumberError::TooPrecise) }
    };
    amount.trim().parse::<Micro>().and_then(exact).map_err(|error| say(field, error.code())).ok()
}

/// How far from the invoice's date the other dates lie.
fn lags(dates: &Dates) -> Lags {
    // Milestones follow nothing: each invoice has its own.
    let Dates { invoice, invoice_receipt, goods_receipt, order, contract, milestones: _ } = dates;
    let lag = |date: &Option<NaiveDate>| i16::try_from((*date)?.signed_duration_since((*invoice)?).num_days()).ok();
    Lags {
        invoice_receipt: lag(invoice_receipt),
        goods_receipt: lag(goods_receipt),
        order: lag(order),
        contract: lag(contract),
    }
}

fn refused(error: ScheduleError) -> AppError {
    let field = match error {
        ScheduleError::NoInstalments => return AppError::field("instalments", FieldError::new("required")),
        ScheduleError::CurrencyDiffers => "currency",
        ScheduleError::FixedExceeds | ScheduleError::OutOfRange => "amount",
    };
    AppError::field(field, FieldError::new(error.code()))
}
