//! Contracts as bars on a time axis.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Calendars, Ladder, Renewal, Term, TermRule, deadline};

/// Most bars drawn of one contract, so that daily renewals over a century stay a picture.
const MOST_BARS: u32 = 120;

/// One term on the time axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Bar {
    /// The term; its end is cut where the contract was ended before.
    pub term: Term,
    /// Whether it only comes if nothing is done (automatic), or only if we extend (option).
    pub expected: bool,
    /// First day of the shaded notice window.
    pub window_from: Option<NaiveDate>,
    /// Last day of the window: the notice deadline.
    pub window_to: Option<NaiveDate>,
}

/// The terms of a contract that touch [from, to], with their notice windows (from the ladder's first rung to the deadline).
/// Terms that begin after `as_of` are marked as expected. An option not yet taken up is drawn once.
pub fn timeline(
    rule: &TermRule,
    calendars: Calendars<'_>,
    ladder: &Ladder,
    as_of: NaiveDate,
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<Bar> {
    let own = rule.own_renewals();
    let last = match rule.renewal {
        Renewal::Option => own.saturating_add(1).min(rule.most_renewals()),
        _ => own,
    };
    let first = rule.term_at(from).map_or(0, |term| term.renewal);
    let mut bars = Vec::new();
    for renewal in first..=last.min(first.saturating_add(MOST_BARS - 1)) {
        let Some(mut term) = rule.term(renewal) else { break };
        let cut = rule.ended.filter(|ended| term.end.is_none_or(|end| *ended < end));
        if term.start > to || rule.ended.is_some_and(|ended| term.start > ended) {
            break;
        }
        term.end = cut.or(term.end);
        if term.end.is_some_and(|end| end < from) {
            continue;
        }
        let notice = if rule.ended.is_some() { None } else { deadline(rule, term, calendars).ok().map(|d| d.date) };
        bars.push(Bar {
            term,
            expected: if rule.renewal == Renewal::Option { renewal > own } else { renewal > 0 && term.start > as_of },
            window_from: notice.map(|date| ladder.opens(date)),
            window_to: notice,
        });
    }
    bars
}
