//! When a matter needs a decision, and by which day.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::decision::{days_between, on};
use super::{
    CeilingSubject, Decision, DecisionLevel, DecisionSubject, DocumentSubject, Limits, Named, NoticeSubject,
    OverdueSubject, RiskSubject, SignalSubject,
};
use crate::contracts::NoticeRecorded;
use crate::deliveries::{CurrencyAmount, Slide, month_name};
use crate::numbers::{Currency, MICRO, Micro, div_half_away};

/// What is known of a contract's notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeFacts {
    /// The day by which we act.
    pub deadline: NaiveDate,
    /// The last day to send, our safety margin not taken off.
    pub last_sending: NaiveDate,
    /// What is recorded of notice.
    pub recorded: NoticeRecorded,
}

/// A notice deadline needs a decision from ninety days before it until the last day to send, unless a notice is recorded. Past
/// the deadline but within our own safety margin it stays, its day past. It is decided by the deadline.
pub fn notice_deadline(
    limits: &Limits,
    as_of: NaiveDate,
    supplier: Named,
    facts: NoticeFacts,
    subject: NoticeSubject,
) -> Option<Decision> {
    let unsaid = matches!(facts.recorded, NoticeRecorded::Open | NoticeRecorded::Passed);
    let days_left = days_between(as_of, facts.deadline);
    let near = days_left <= i32::try_from(limits.notice).unwrap_or(i32::MAX);
    if !unsaid || !near || as_of > facts.last_sending {
        return None;
    }
    let record = format!("{}:{}", subject.contract, subject.end.map(|end| end.to_string()).unwrap_or_default());
    let level = limits.level(days_left);
    let subject = DecisionSubject::NoticeDeadline(subject);
    Some(Decision::new(as_of, facts.deadline, level, &record, Some(supplier), subject))
}

/// What is known of a document besides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperFacts {
    /// Another of its kind and supplier holds longer.
    pub renewed: bool,
}

/// A document needs a decision from sixty days before its last day, where nothing of its kind holds longer; once it has run out,
/// only where its kind is required. It is decided by its last day.
pub fn document_expiring(
    limits: &Limits,
    as_of: NaiveDate,
    supplier: Named,
    facts: PaperFacts,
    subject: DocumentSubject,
) -> Option<Decision> {
    let days_left = days_between(as_of, subject.expires);
    let near = days_left <= i32::try_from(limits.document).unwrap_or(i32::MAX);
    let gone = days_left < 0 && !subject.required;
    if facts.renewed || !near || gone {
        return None;
    }
    // What nobody requires is never pressing.
    let level =
        if subject.required { limits.level(days_left) } else { limits.level(days_left).max(DecisionLevel::Watch) };
    let (record, expires) = (subject.document.clone(), subject.expires);
    Some(Decision::new(as_of, expires, level, &record, Some(supplier), DecisionSubject::DocumentExpiring(subject)))
}

/// A contract in force needs a decision once eighty percent of its ceiling are used. It is decided by the day on which the rest
/// is used at the pace since its start, and at the latest by its end; where the ceiling is passed already, at once.
///
/// Source of the day: start + ⌊days since the start × ceiling ÷ consumed⌋, the first day being one.
pub fn ceiling_nearly_used(
    limits: &Limits,
    as_of: NaiveDate,
    supplier: Named,
    (start, end): (NaiveDate, Option<NaiveDate>),
    consumed: Micro,
    subject: CeilingSubject,
) -> Option<Decision> {
    let (used, ceiling) = (i128::from(consumed.0), i128::from(subject.ceiling.0));
    let in_force = start <= as_of && end.is_none_or(|end| as_of <= end);
    if ceiling <= 0 || !in_force || used * i128::from(MICRO) < ceiling * i128::from(limits.ceiling.0) {
        return None;
    }
    let days = i128::from(days_between(start, as_of)) + 1;
    let lasts = u64::try_from(days * ceiling / used.max(1)).unwrap_or(u64::MAX);
    let used_up = Days::new(lasts.saturating_sub(1));
    let pace = start.checked_add_days(used_up).unwrap_or(NaiveDate::MAX).max(as_of);
    let decide_by = end.map_or(pace, |end| end.min(pace));
    let level = if used > ceiling { DecisionLevel::Bad } else { DecisionLevel::Watch };
    let record = subject.contract.clone();
    let subject = DecisionSubject::CeilingNearlyUsed(subject);
    Some(Decision::new(as_of, decide_by, level, &record, Some(supplier), subject))
}

/// Deliveries that slide need a decision within fourteen days of the close of each month that says so: a slide that goes on is
/// raised anew every month. `month` is the last whole one. A month below its limit is bad, a run to be watched.
pub fn delivery_signal(limits: &Limits, as_of: NaiveDate, supplier: Named, month: NaiveDate, slide: Slide) -> Decision {
    let closed = month.with_day(1).and_then(|first| first.checked_add_months(Months::new(1))).unwrap_or(month);
    let good = i128::from(slide.lines.saturating_sub(slide.failed)) * i128::from(MICRO);
    let rate = div_half_away(good, i128::from(slide.lines)).and_then(|rate| i64::try_from(rate).ok());
    let since = month_name(slide.since);
    let record = format!("{}:{since}", supplier.id);
    let level = if slide.outside { DecisionLevel::Bad } else { DecisionLevel::Watch };
    let subject = SignalSubject {
        months: slide.months,
        since,
        rate: Micro(rate.unwrap_or_default()), // a slide has lines
        failed: slide.failed,
        lines: slide.lines,
    };
    let subject = DecisionSubject::DeliverySignal(subject);
    Decision::new(as_of, on(closed, limits.signal), level, &record, Some(supplier), subject)
}

/// A risk needs a decision where it rose by ten points or more over three months, or its class got worse: by the end of the month
/// in which it stands so. In the highest class it is bad.
pub fn risk_moved(
    limits: &Limits,
    as_of: NaiveDate,
    supplier: Named,
    (worse, highest): (bool, bool),
    subject: RiskSubject,
) -> Option<Decision> {
    let rose = subject.from.and_then(|from| subject.to.checked_sub(from)).is_some_and(|by| by >= limits.risk);
    if !rose && !worse {
        return None;
    }
    let first = as_of.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
    let month_end = first.and_then(|first| first.pred_opt()).unwrap_or(as_of);
    let level = if highest { DecisionLevel::Bad } else { DecisionLevel::Watch };
    let record = supplier.id.clone();
    Some(Decision::new(as_of, month_end, level, &record, Some(supplier), DecisionSubject::RiskMoved(subject)))
}

/// A line that has not come by the day it was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverdueLine {
    /// That day.
    pub due: NaiveDate,
    /// When it was last asked after.
    pub chased: Option<NaiveDate>,
    /// What is still to come of it.
    pub worth: Option<(Micro, Currency)>,
}

fn stirred(line: &OverdueLine) -> NaiveDate {
    line.chased.map_or(line.due, |chased| chased.max(line.due))
}

/// Whether a line is overdue of which nobody has thought for a quarter of a year: no decision counts it, the open orders do.
pub fn is_forgotten(limits: &Limits, as_of: NaiveDate, line: &OverdueLine) -> bool {
    line.due < as_of && on(stirred(line), limits.forgotten) < as_of
}

/// A supplier's overdue lines need one decision: each line is asked after within seven days of the day it was expected, and again
/// seven days after it was last asked after; in between it rests. It is decided by the earliest such day; a month past that it is
/// bad. Of a line that nobody has asked after for a quarter of a year the open orders tell, which it leads: it would bury what is
/// to be done now.
pub fn overdue_lines(limits: &Limits, as_of: NaiveDate, supplier: Named, lines: &[OverdueLine]) -> Option<Decision> {
    let alive = |line: &&OverdueLine| line.due < as_of && !is_forgotten(limits, as_of, line);
    let rests =
        |line: &OverdueLine| line.chased.is_some_and(|chased| chased >= line.due && on(chased, limits.overdue) > as_of);
    let overdue: Vec<&OverdueLine> = lines.iter().filter(alive).filter(|line| !rests(line)).collect();
    let oldest = overdue.iter().map(|line| line.due).min()?;
    let decide_by = overdue.iter().map(|line| on(stirred(line), limits.overdue)).min()?;
    let subject = OverdueSubject {
        n: u32::try_from(overdue.len()).unwrap_or(u32::MAX),
        oldest,
        worth: CurrencyAmount::sums(overdue.iter().filter_map(|line| line.worth)),
    };
    let late = i64::from(days_between(as_of, decide_by)) + i64::from(limits.watch);
    let level = if late < 0 { DecisionLevel::Bad } else { DecisionLevel::Watch };
    let record = supplier.id.clone();
    Some(Decision::new(as_of, decide_by, level, &record, Some(supplier), DecisionSubject::OverdueLines(subject)))
}
