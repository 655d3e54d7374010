//! The notice deadline, and how it comes about step by step.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Effective, Notice, NoticeUnit, Renewal, Term, TermRule};
use crate::calendar::{Calendar, Roll, pack, unpack};

/// The calendars a notice runs by.
#[derive(Debug, Clone, Copy)]
pub struct Calendars<'a> {
    /// Of whom the notice goes to.
    pub recipient: &'a Calendar,
    /// Ours.
    pub ours: &'a Calendar,
}

/// What one step of a derivation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "DerivationStepKind")]
pub enum Step {
    /// The term's last day.
    TermEnd,
    /// Less (or, for what notice today would bring, plus) the notice period.
    NoticePeriod,
    /// One day more, since the days must be clear.
    ClearDays,
    /// Moved to a business day of the recipient's; `count` says by how many days.
    RecipientBusinessDay,
    /// The last day on which it may arrive (or, where sending is what counts, be sent).
    LastReceipt,
    /// Less (or plus) the days of delivery.
    DeliveryDays,
    /// Moved back to a business day of ours; `count` says by how many days.
    OurBusinessDay,
    /// Less our own safety margin.
    SafetyMargin,
    /// The day by which we act.
    Deadline,
    /// The day a notice would be given.
    Given,
    /// No earlier than the end of the first term.
    MinimumTerm,
    /// The last day that such a notice would leave in force.
    End,
}

impl Step {
    /// The step as it is sent, and worded under.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TermEnd => "term_end",
            Self::NoticePeriod => "notice_period",
            Self::ClearDays => "clear_days",
            Self::RecipientBusinessDay => "recipient_business_day",
            Self::LastReceipt => "last_receipt",
            Self::DeliveryDays => "delivery_days",
            Self::OurBusinessDay => "our_business_day",
            Self::SafetyMargin => "safety_margin",
            Self::Deadline => "deadline",
            Self::Given => "given",
            Self::MinimumTerm => "minimum_term",
            Self::End => "end",
        }
    }
}

/// One step of a derivation: what was done, how much of it, and the day it led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DerivationStep {
    /// What was done.
    pub step: Step,
    /// The day it led to.
    pub date: NaiveDate,
    /// How many, where the step counts.
    pub count: Option<u32>,
    /// Of what, where the step counts.
    pub unit: Option<NoticeUnit>,
}

/// Why there is no notice deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NoDeadline {
    /// It ends by itself.
    Fixed,
    /// It has no end; any day will do, and the end follows from it.
    Evergreen,
    /// How notice is given was never recorded.
    NoticeUnknown,
    /// It renews, but for how long was never recorded.
    PeriodUnknown,
    /// No renewal is left: it ends by itself.
    NoRenewalLeft,
    /// When its term ends is not known.
    EndUnknown,
    /// It has been ended, or has run out.
    Ended,
    /// The dates lie outside the calendar.
    OutOfRange,
}

impl NoDeadline {
    /// The reason as it is sent, and worded under.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Evergreen => "evergreen",
            Self::NoticeUnknown => "notice_unknown",
            Self::PeriodUnknown => "period_unknown",
            Self::NoRenewalLeft => "no_renewal_left",
            Self::EndUnknown => "end_unknown",
            Self::Ended => "ended",
            Self::OutOfRange => "out_of_range",
        }
    }
}

/// By when notice must be given (or an option taken up) for one term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deadline {
    /// For which term.
    pub term: Term,
    /// The day by which we act, our safety margin taken off.
    pub date: NaiveDate,
    /// The last day to send without the margin: what is later is late.
    pub last_sending: NaiveDate,
    /// The last day on which it may arrive; where sending is what counts, the same as the last day to send.
    pub last_receipt: NaiveDate,
    /// How it comes about, from the term's end to the deadline.
    pub derivation: Vec<DerivationStep>,
}

/// What a notice given on some day would bring, where any day will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EndByNotice {
    /// The last day in force.
    pub end: NaiveDate,
    /// How it comes about, from the day given to the end.
    pub derivation: Vec<DerivationStep>,
}

/// The notice deadline of one term.
///
/// Source: the term's end − the notice period, one day earlier for clear days, moved back to a business day of the
/// recipient's; where notice must be received less the delivery days, moved back to a business day of ours; less our safety
/// margin. Business days of notice are the recipient's; delivery and margin are calendar days, and the margin is not rolled.
///
/// # Errors
/// Why there is none.
pub fn deadline(rule: &TermRule, term: Term, calendars: Calendars<'_>) -> Result<Deadline, NoDeadline> {
    match rule.renewal {
        Renewal::Fixed => return Err(NoDeadline::Fixed),
        Renewal::Evergreen => return Err(NoDeadline::Evergreen),
        Renewal::Automatic | Renewal::Option => {}
    }
    if rule.period_unknown() {
        return Err(NoDeadline::PeriodUnknown);
    }
    if term.renewal >= rule.most_renewals() {
        return Err(NoDeadline::NoRenewalLeft);
    }
    let end = term.end.ok_or(NoDeadline::EndUnknown)?;
    let notice = rule.notice.ok_or(NoDeadline::NoticeUnknown)?;
    derive(term, end, notice, calendars).ok_or(NoDeadline::OutOfRange)
}

fn derive(term: Term, end: NaiveDate, notice: Notice, calendars: Calendars<'_>) -> Option<Deadline> {
    let mut steps = Steps::begin(Step::TermEnd, end);
    steps.period(notice, back(end, notice.count, notice.unit, calendars.recipient)?);
    if notice.clear_days {
        steps.days(Step::ClearDays, 1, steps.at.pred_opt()?);
    }
    steps.roll(Step::RecipientBusinessDay, calendars.recipient, Roll::Preceding)?;
    steps.mark(Step::LastReceipt);
    let last_receipt = steps.at;
    if notice.effective == Effective::Received {
        steps.days(Step::DeliveryDays, notice.delivery_days, less(steps.at, notice.delivery_days)?);
        steps.roll(Step::OurBusinessDay, calendars.ours, Roll::Preceding)?;
    }
    let last_sending = steps.at;
    if notice.safety_margin_days > 0 {
        steps.days(Step::SafetyMargin, notice.safety_margin_days, less(steps.at, notice.safety_margin_days)?);
    }
    steps.mark(Step::Deadline);
    Some(Deadline { term, date: steps.at, last_sending, last_receipt, derivation: steps.taken })
}

/// The end that a notice given on a day would bring to an evergreen contract: the day of notice (where it must be received
/// plus the delivery days, moved on to a business day of the recipient's) + the notice period, one day later for clear days,
/// no earlier than the end of the first term where one was said.
///
/// # Errors
/// `NoticeUnknown`, or `OutOfRange`.
pub fn end_by_notice(rule: &TermRule, given: NaiveDate, calendars: Calendars<'_>) -> Result<EndByNotice, NoDeadline> {
    let notice = rule.notice.ok_or(NoDeadline::NoticeUnknown)?;
    derive_end(rule, given, notice, calendars.recipient).ok_or(NoDeadline::OutOfRange)
}

fn derive_end(rule: &TermRule, given: NaiveDate, notice: Notice, recipient: &Calendar) -> Option<EndByNotice> {
    let mut steps = Steps::begin(Step::Given, given);
    if notice.effective == Effective::Received {
        let arrives = given.checked_add_days(Days::new(u64::from(notice.delivery_days)))?;
        steps.days(Step::DeliveryDays, notice.delivery_days, arrives);
        steps.roll(Step::RecipientBusinessDay, recipient, Roll::Following)?;
    }
    steps.period(notice, forth(steps.at, notice.count, notice.unit, recipient)?);
    if notice.clear_days {
        steps.days(Step::ClearDays, 1, steps.at.succ_opt()?);
    }
    if let Some(minimum) = rule.initial_end().filter(|minimum| *minimum > steps.at) {
        steps.take(Step::MinimumTerm, minimum, None, None);
    }
    steps.mark(Step::End);
    Some(EndByNotice { end: steps.at, derivation: steps.taken })
}

/// A derivation as it grows.
struct Steps {
    at: NaiveDate,
    taken: Vec<DerivationStep>,
}

impl Steps {
    fn begin(step: Step, date: NaiveDate) -> Self {
        Self { at: date, taken: vec![DerivationStep { step, date, count: None, unit: None }] }
    }

    fn take(&mut self, step: Step, date: NaiveDate, count: Option<u32>, unit: Option<NoticeUnit>) {
        self.at = date;
        self.taken.push(DerivationStep { step, date, count, unit });
    }

    fn period(&mut self, notice: Notice, to: NaiveDate) {
        self.take(Step::NoticePeriod, to, Some(notice.count), Some(notice.unit));
    }

    fn days(&mut self, step: Step, count: u32, to: NaiveDate) {
        self.take(step, to, Some(count), Some(NoticeUnit::Days));
    }

    fn mark(&mut self, step: Step) {
        self.take(step, self.at, None, None);
    }

    fn roll(&mut self, step: Step, calendar: &Calendar, roll: Roll) -> Option<()> {
        let from = pack(self.at);
        let to = calendar.roll(from, roll);
        self.days(step, to.abs_diff(from), unpack(to)?);
        Some(())
    }
}

fn less(date: NaiveDate, days: u32) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(u64::from(days)))
}

fn back(date: NaiveDate, count: u32, unit: NoticeUnit, calendar: &Calendar) -> Option<NaiveDate> {
    match unit {
        NoticeUnit::Days => less(date, count),
        NoticeUnit::Weeks => date.checked_sub_days(Days::new(u64::from(count) * 7)),
        NoticeUnit::Months => date.checked_sub_months(Months::new(count)),
        NoticeUnit::BusinessDays => unpack(calendar.add(pack(date), -i32::try_from(count).ok()?)),
    }
}

fn forth(date: NaiveDate, count: u32, unit: NoticeUnit, calendar: &Calendar) -> Option<NaiveDate> {
    match unit {
        NoticeUnit::Days => date.checked_add_days(Days::new(u64::from(count))),
        NoticeUnit::Weeks => date.checked_add_days(Days::new(u64::from(count) * 7)),
        NoticeUnit::Months => date.checked_add_months(Months::new(count)),
        NoticeUnit::BusinessDays => unpack(calendar.add(pack(date), i32::try_from(count).ok()?)),
    }
}
