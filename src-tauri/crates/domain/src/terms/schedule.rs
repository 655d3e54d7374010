//! From a term, an amount and dates to payments.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::yields::{self, Yield};
use super::{Base, Instalment, Share, Step, TaxBase, Term, Tier};
use crate::calendar::{Calendar, Roll, pack, unpack};
use crate::numbers::{MICRO, Micro, Money, div_half_away};

/// The dates an invoice brings along. What is not known is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
#[serde(rename = "PaymentDates")]
pub struct Dates {
    /// The date on the invoice.
    pub invoice: Option<NaiveDate>,
    /// The day the invoice reached us.
    pub invoice_receipt: Option<NaiveDate>,
    /// The day the goods reached us.
    pub goods_receipt: Option<NaiveDate>,
    /// The date of the order.
    pub order: Option<NaiveDate>,
    /// The date of the contract.
    pub contract: Option<NaiveDate>,
    /// Other dates by the name both sides call them.
    pub milestones: BTreeMap<String, NaiveDate>,
}

impl Dates {
    /// The date a base stands for, where it is known.
    pub fn of(&self, base: &Base) -> Option<NaiveDate> {
        match base {
            Base::InvoiceDate => self.invoice,
            Base::InvoiceReceipt => self.invoice_receipt,
            Base::GoodsReceipt => self.goods_receipt,
            Base::OrderDate => self.order,
            Base::ContractDate => self.contract,
            Base::Milestone { name } => self.milestones.get(name).copied(),
        }
    }
}

/// Why a due date cannot be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoDate {
    /// The date it counts from is not known.
    Missing {
        /// Which one.
        base: Base,
    },
    /// The steps lead past the calendar.
    OutOfCalendar,
}

/// What brought a date about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[serde(rename = "DateReason")]
pub enum Reason {
    /// It is where the counting begins.
    Base {
        /// From which date.
        base: Base,
    },
    /// A step of the term.
    Step {
        /// Which one.
        step: Step,
    },
    /// The day before was not worked.
    Roll {
        /// How it was moved.
        roll: Roll,
    },
}

/// One line of how a date came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DerivedDate")]
pub struct Derived {
    /// What was done.
    pub reason: Reason,
    /// The date after it.
    pub date: NaiveDate,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PaymentDue")]
pub struct Due {
    /// When; `None` where it cannot be told.
    pub due: Option<NaiveDate>,
    /// Why it cannot be told.
    pub no_date: Option<NoDate>,
    /// How much, in the currency of the whole.
    pub amount: Money,
    /// How the date came about.
    pub derivation: Vec<Derived>,
}

/// One discount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Discount {
    /// The last day on which it may be taken; `None` where it cannot be told.
    pub until: Option<NaiveDate>,
    /// Why it cannot be told.
    pub no_date: Option<NoDate>,
    /// What is taken off; `None` where the amount before tax is asked for and was not given.
    pub amount: Option<Money>,
    /// What taking it is worth a year, as a fraction (0.3724 is 37.24 %), against paying on the last instalment's due
    /// date. `None` where either date is not known or the discount does not end before that date.
    pub yield_simple: Option<Micro>,
    /// The same, compounded; `None` also where it is past counting.
    pub yield_compound: Option<Micro>,
    /// How the date came about.
    pub derivation: Vec<Derived>,
}

/// What is to be paid when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PaymentSchedule")]
pub struct Schedule {
    /// In the order of the term; the amounts sum exactly to the whole.
    pub instalments: Vec<Due>,
    /// In the order of the term.
    pub discounts: Vec<Discount>,
}

/// Why an amount cannot be divided by a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// The term has no instalments.
    #[error("no instalments")]
    NoInstalments,
    /// The term names fixed amounts in another currency, or the amount before tax is in another.
    #[error("currencies differ")]
    CurrencyDiffers,
    /// The fixed amounts are more than the whole leaves for them.
    #[error("fixed amounts exceed the amount")]
    FixedExceeds,
    /// A share or a discount does not fit.
    #[error("out of range")]
    OutOfRange,
}

impl ScheduleError {
    /// The code under which the interface words this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoInstalments => "no_instalments",
            Self::CurrencyDiffers => "currency_differs",
            Self::FixedExceeds => "fixed_exceeds",
            Self::OutOfRange => "out_of_range",
        }
    }
}

/// One payment without how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// When; `None` where it cannot be told.
    pub due: Option<NaiveDate>,
    /// How much, in minor units of the whole's currency.
    pub minor: i64,
}

/// The schedule of an amount, with how each date came about.
///
/// # Errors
/// See [`ScheduleError`]. A date that is not known is no error: its instalment says so.
pub fn schedule(
    term: &Term,
    amount: Money,
    before_tax: Option<Money>,
    dates: &Dates,
    calendar: &Calendar,
) -> Result<Schedule, ScheduleError> {
    if before_tax.is_some_and(|before| before.currency != amount.currency) {
        return Err(ScheduleError::CurrencyDiffers);
    }
    let mut parts = Vec::with_capacity(term.instalments.len());
    schedule_into(term, amount, dates, calendar, &mut parts)?;
    let instalments: Vec<Due> = (term.instalments.iter().zip(&parts))
        .map(|(instalment, part)| {
            let mut derivation = Vec::with_capacity(instalment.steps.len() + 2);
            let (due, no_date) = split(due_date(instalment, dates, calendar, |reason, date| {
                derivation.push(Derived { reason: reason(), date });
            }));
            Due { due, no_date, amount: Money { minor: part.minor, ..amount }, derivation }
        })
        .collect();
    let last = instalments.last().and_then(|instalment| instalment.due);
    let Some(base) = term.discount_base() else { return Err(ScheduleError::NoInstalments) };
    let discounts = term
        .discounts
        .iter()
        .map(|tier| discount(tier, base, last, amount, before_tax, dates, calendar))
        .collect::<Result<_, _>>()?;
    Ok(Schedule { instalments, discounts })
}

/// The bare schedule, into a buffer that is emptied first: nothing is allocated once it has grown to a term's size.
///
/// # Errors
/// See [`ScheduleError`]; the buffer then holds nothing of use.
pub fn schedule_into(
    term: &Term,
    amount: Money,
    dates: &Dates,
    calendar: &Calendar,
    out: &mut Vec<Part>,
) -> Result<(), ScheduleError> {
    out.clear();
    let Some(last) = term.instalments.len().checked_sub(1) else { return Err(ScheduleError::NoInstalments) };
    // What rounding leaves falls on the remainder, where there is one, else on the last share.
    let rest = term.instalments.iter().position(|i| i.share == Share::Remainder).unwrap_or(last);
    let mut left = amount.minor;
    for (at, instalment) in term.instalments.iter().enumerate() {
        let minor = if at == rest { 0 } else { share(instalment.share, amount, left)? };
        left -= minor; // a share is never more than is left, nor of the other sign
        out.push(Part { due: due_date(instalment, dates, calendar, |_, _| ()).ok(), minor });
    }
    if let Share::Fixed { amount: fixed, currency } = term.instalments[rest].share
        && Money::rounded(fixed, currency) != Ok(Money { minor: left, ..amount })
    {
        return Err(ScheduleError::FixedExceeds);
    }
    out[rest].minor = left;
    Ok(())
}

/// A share of the whole in minor units. Rounded shares of a tiny amount stop at what is left, so that none turns negative.
fn share(share: Share, whole: Money, left: i64) -> Result<i64, ScheduleError> {
    match share {
        Share::Percent { percent } => {
            let minor = percent_of(whole.minor, percent)?;
            Ok(if left >= 0 { minor.clamp(0, left) } else { minor.clamp(left, 0) })
        }
        Share::Fixed { currency, .. } if currency != whole.currency => Err(ScheduleError::CurrencyDiffers),
        Share::Fixed { amount, currency } => {
            let fixed = Money::rounded(amount, currency).map_err(|_| ScheduleError::OutOfRange)?;
            if (0..=left).contains(&fixed.minor) { Ok(fixed.minor) } else { Err(ScheduleError::FixedExceeds) }
        }
        Share::Remainder => Ok(0), // a second one, which no checked term has, takes nothing
    }
}

/// A percentage of minor units, rounded half away from zero.
fn percent_of(minor: i64, percent: Micro) -> Result<i64, ScheduleError> {
    div_half_away(i128::from(minor) * i128::from(percent.0), i128::from(100 * MICRO))
        .and_then(|minor| i64::try_from(minor).ok())
        .ok_or(ScheduleError::OutOfRange)
}

fn discount(
    tier: &Tier,
    base: &Base,
    net: Option<NaiveDate>,
    whole: Money,
    before_tax: Option<Money>,
    dates: &Dates,
    calendar: &Calendar,
) -> Result<Discount, ScheduleError> {
    let mut derivation = Vec::with_capacity(tier.steps.len() + 1);
    let (until, no_date) = split(walk(base, &tier.steps, dates, calendar, |reason, date| {
        derivation.push(Derived { reason: reason(), date });
    }));
    let of = match tier.base {
        TaxBase::WithTax => Some(whole),
        TaxBase::BeforeTax => before_tax,
    };
    let amount = of.map(|of| percent_of(of.minor, tier.percent).map(|minor| Money { minor, ..of })).transpose()?;
    let earlier = until.zip(net).map(|(until, net)| net.signed_duration_since(until).num_days());
    let Yield { simple, compound } = earlier.map_or_else(Yield::default, |days| yields::of(tier.percent, days));
    Ok(Discount { until, no_date, amount, yield_simple: simple, yield_compound: compound, derivation })
}

fn split(date: Result<NaiveDate, NoDate>) -> (Option<NaiveDate>, Option<NoDate>) {
    match date {
        Ok(date) => (Some(date), None),
        Err(why) => (None, Some(why)),
    }
}

/// The due date of one instalment; each date on the way is told, its reason made only when asked for.
pub(super) fn due_date(
    instalment: &Instalment,
    dates: &Dates,
    calendar: &Calendar,
    mut tell: impl FnMut(&dyn Fn() -> Reason, NaiveDate),
) -> Result<NaiveDate, NoDate> {
    let date = walk(&instalment.base, &instalment.steps, dates, calendar, &mut tell)?;
    let rolled = unpack(calendar.roll(pack(date), instalment.roll)).ok_or(NoDate::OutOfCalendar)?;
    if rolled != date {
        tell(&|| Reason::Roll { roll: instalment.roll }, rolled);
    }
    Ok(rolled)
}

fn walk(
    base: &Base,
    steps: &[Step],
    dates: &Dates,
    calendar: &Calendar,
    mut tell: impl FnMut(&dyn Fn() -> Reason, NaiveDate),
) -> Result<NaiveDate, NoDate> {
    let mut date = dates.of(base).ok_or_else(|| NoDate::Missing { base: base.clone() })?;
    tell(&|| Reason::Base { base: base.clone() }, date);
    for step in steps {
        date = after(*step, date, calendar).ok_or(NoDate::OutOfCalendar)?;
        tell(&|| Reason::Step { step: *step }, date);
    }
    Ok(date)
}

/// The date one step on; `None` past the calendar.
pub(super) fn after(step: Step, date: NaiveDate, calendar: &Calendar) -> Option<NaiveDate> {
    match step {
        Step::AddDays { days } => date.checked_add_days(chrono::Days::new(u64::from(days))),
        Step::AddBusinessDays { days } => unpack(calendar.add(pack(date), i32::from(days))),
        Step::AddMonths { months } => date.checked_add_months(Months::new(u32::from(months))),
        Step::MonthEnd => date.with_day(u32::from(date.num_days_in_month())),
        Step::DayOfMonth { day } => {
            let this = clamped(date, day)?;
            if this >= date { Some(this) } else { clamped(date.with_day(1)?.checked_add_months(Months::new(1))?, day) }
        }
    }
}

fn clamped(month: NaiveDate, day: u8) -> Option<NaiveDate> {
    month.with_day(u32::from(day.clamp(1, month.num_days_in_month())))
}
