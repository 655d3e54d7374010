//! How a contract stands on a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Calendars, Deadline, Effective, EndByNotice, NoDeadline, NoticeGiven, NoticeRecorded, Renewal, Term, TermRule,
    deadline, end_by_notice,
};

/// Whether a contract is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// It has not begun.
    NotStarted,
    /// It runs.
    InForce,
    /// It ran out, or was ended.
    Ended,
}

impl Phase {
    /// The phase as it is stored and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InForce => "in_force",
            Self::Ended => "ended",
        }
    }
}

/// How a contract stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Standing {
    /// The day.
    pub as_of: NaiveDate,
    /// Whether it is in force.
    pub phase: Phase,
    /// The current term: the first before the start, the last after the end. `None` where its dates lie outside the calendar.
    pub term: Option<Term>,
    /// The end that the next renewal would bring; `None` where there is none.
    pub renews_to: Option<NaiveDate>,
    /// The deadline of the current term.
    pub deadline: Option<Deadline>,
    /// Why there is no deadline.
    pub no_deadline: Option<NoDeadline>,
    /// What is recorded of notice for that term; an option taken up for it is one in time.
    pub notice: NoticeRecorded,
    /// The deadline of the term after; worth knowing once this one has passed.
    pub next: Option<Deadline>,
    /// For evergreen contracts, the end that notice given today would bring.
    pub if_given_today: Option<EndByNotice>,
}

/// How a contract with these terms and notices stands on a day. Notices dated after it do not exist yet. Where one is recorded
/// in time for a term that is over, an automatic contract did not renew: it is taken as ended with that term.
pub fn standing(rule: &TermRule, notices: &[NoticeGiven], calendars: Calendars<'_>, as_of: NaiveDate) -> Standing {
    if let Some(term) = closed_by_notice(rule, notices, calendars, as_of) {
        return Standing {
            as_of,
            phase: Phase::Ended,
            term: Some(term),
            renews_to: None,
            deadline: None,
            no_deadline: Some(NoDeadline::Ended),
            notice: NoticeRecorded::InTime,
            next: None,
            if_given_today: None,
        };
    }
    let current = rule.term_at(as_of);
    let phase = phase(rule, current, as_of);
    let found = match current {
        _ if phase == Phase::Ended || rule.ended.is_some() => Err(NoDeadline::Ended),
        None => Err(NoDeadline::OutOfRange),
        Some(term) => deadline(rule, term, calendars),
    };
    let following = |term: Term| rule.term(term.renewal.checked_add(1)?);
    let ends_after = |term: Term| (term.renewal < rule.most_renewals()).then(|| following(term)?.end).flatten();
    let open = found.as_ref().err() != Some(&NoDeadline::Ended);
    let taken_up = |term: Term| rule.renewal == Renewal::Option && term.renewal < rule.own_renewals();
    let notice = match &found {
        Ok(found) if taken_up(found.term) => NoticeRecorded::InTime,
        Ok(found) => recorded(rule, found, notices, calendars, as_of),
        Err(_) => NoticeRecorded::NotDue,
    };
    Standing {
        as_of,
        phase,
        term: current.map(|term| Term { end: rule.ended.or(term.end), ..term }),
        renews_to: current.filter(|_| open).and_then(ends_after),
        next: found
            .as_ref()
            .ok()
            .filter(|found| rule.renewal == Renewal::Automatic || taken_up(found.term))
            .and_then(|found| deadline(rule, following(found.term)?, calendars).ok()),
        notice,
        if_given_today: (rule.renewal == Renewal::Evergreen && open)
            .then(|| end_by_notice(rule, as_of.max(rule.start), calendars).ok())
            .flatten(),
        no_deadline: found.as_ref().err().copied(),
        deadline: found.ok(),
    }
}

/// The first term that was over before a day and for which a notice is recorded in time; only automatic contracts have one.
fn closed_by_notice(
    rule: &TermRule,
    notices: &[NoticeGiven],
    calendars: Calendars<'_>,
    as_of: NaiveDate,
) -> Option<Term> {
    if rule.renewal != Renewal::Automatic || rule.ended.is_some() {
        return None;
    }
    let closed_by = |given: NaiveDate| {
        // One that is too late for the term it falls into is in time for the next.
        let first = rule.term_at(given)?.renewal;
        [first, first.saturating_add(1)].into_iter().find_map(|renewal| {
            let term = rule.term(renewal).filter(|term| term.end.is_some_and(|end| end < as_of))?;
            let found = deadline(rule, term, calendars).ok()?;
            (recorded(rule, &found, notices, calendars, as_of) == NoticeRecorded::InTime).then_some(term)
        })
    };
    notices.iter().filter_map(|notice| closed_by(notice.given?)).min_by_key(|term| term.renewal)
}

fn phase(rule: &TermRule, current: Option<Term>, as_of: NaiveDate) -> Phase {
    let end = rule.ended.or_else(|| current?.end);
    if end.is_some_and(|end| end < as_of) {
        Phase::Ended
    } else if as_of < rule.start {
        Phase::NotStarted
    } else {
        Phase::InForce
    }
}

/// What is recorded of notice for a term. A notice belongs to it when it went out after the last day to send for the term
/// before (it was too late for that one) and by the term's own end.
fn recorded(
    rule: &TermRule,
    found: &Deadline,
    notices: &[NoticeGiven],
    calendars: Calendars<'_>,
    as_of: NaiveDate,
) -> NoticeRecorded {
    let before = found.term.renewal.checked_sub(1).and_then(|k| deadline(rule, rule.term(k)?, calendars).ok());
    let since = before.map(|before| before.last_sending);
    let mine = notices.iter().filter_map(|notice| Some((notice.given?, notice))).filter(|(given, _)| {
        *given <= as_of && since.is_none_or(|since| *given > since) && found.term.end.is_none_or(|end| *given <= end)
    });
    let receipt_counts = rule.notice.is_some_and(|notice| notice.effective == Effective::Received);
    let in_time = |(given, notice): (NaiveDate, &NoticeGiven)| match notice.received {
        Some(received) if receipt_counts => received <= found.last_receipt,
        _ => given <= found.last_sending,
    };
    match mine.map(in_time).reduce(|a, b| a || b) {
        Some(true) => NoticeRecorded::InTime,
        Some(false) => NoticeRecorded::Late,
        None if as_of > found.date => NoticeRecorded::Passed,
        None => NoticeRecorded::Open,
    }
}
