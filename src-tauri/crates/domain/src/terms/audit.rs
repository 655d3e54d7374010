//! Terms against dated rule sets. A finding flags; what it means in law a person decides.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::schedule::due_date;
use super::{Base, Dates, Instalment, Share, Term};
use crate::calendar::Calendar;
use crate::numbers::Micro;
use crate::suppliers::LocalText;

/// Limits that hold together from a date on: a law's, or the company's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RuleSet {
    /// Its code.
    pub code: String,
    /// What it is called, by BCP 47 language.
    pub names: LocalText,
    /// Where it is written.
    pub source: String,
    /// The first day it holds.
    pub from: NaiveDate,
    /// The last day it holds; `None` where it still does.
    pub until: Option<NaiveDate>,
    /// What it says.
    pub limits: Vec<Limit>,
}

/// Whom a limit binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Buyer {
    /// A business.
    Private,
    /// A public authority.
    Public,
}

/// One thing a rule set says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[serde(rename = "TermLimit")]
pub enum Limit {
    /// The longest wait, in calendar days.
    Longest {
        /// Whom it binds; `None` is everyone.
        buyer: Option<Buyer>,
        /// How many days.
        days: u16,
        /// Whether both sides may expressly agree on more.
        unless_agreed: bool,
    },
    /// The shortest wait, in calendar days: the company's own.
    Shortest {
        /// How many days.
        days: u16,
    },
    /// The largest share paid with the order, in percent: the company's own.
    LargestAdvance {
        /// In percent of the whole.
        percent: Micro,
    },
}

/// How a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "FindingWeight")]
pub enum Weight {
    /// Past the limit.
    Exceeds,
    /// Past it unless both sides have expressly agreed, and fairly.
    ExceedsUnlessAgreed,
    /// It cannot be told from the term alone.
    CannotTell,
}

/// A term beside a limit that it does not keep, or may not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "TermFinding")]
pub struct Finding {
    /// Code of the rule set.
    pub rule_set: String,
    /// How it weighs.
    pub weight: Weight,
    /// The limit.
    pub limit: Limit,
    /// The wait found: the longest of a year's invoice dates, or the shortest, as the limit is.
    pub days: Option<u16>,
    /// The share found, where the limit is on a share that can be told.
    pub percent: Option<Micro>,
}

/// The rule sets the program comes with.
pub fn shipped_rule_sets() -> Vec<RuleSet> {
    serde_json::from_str(include_str!("rule_sets.json")).unwrap_or_default() // a test reads them
}

/// What the rule sets in force on a day say to a term of a buyer.
///
/// A wait counts from the base of its instalment, over the 365 base dates from `on`. One from a milestone cannot be told,
/// since neither a law nor the company counts from there.
pub fn audit(term: &Term, buyer: Buyer, on: NaiveDate, rule_sets: &[RuleSet], calendar: &Calendar) -> Vec<Finding> {
    let in_force = |set: &&RuleSet| set.from <= on && set.until.is_none_or(|until| on <= until);
    let waits: Vec<Option<(u16, u16)>> = term.instalments.iter().map(|part| wait(part, on, calendar)).collect();
    let mut findings = Vec::new();
    for set in rule_sets.iter().filter(in_force) {
        for limit in &set.limits {
            if let Some((weight, days, percent)) = judge(term, limit, buyer, &waits) {
                findings.push(Finding { rule_set: set.code.clone(), weight, limit: limit.clone(), days, percent });
            }
        }
    }
    findings
}

type Judged = (Weight, Option<u16>, Option<Micro>);

fn judge(term: &Term, limit: &Limit, buyer: Buyer, waits: &[Option<(u16, u16)>]) -> Option<Judged> {
    let known = || waits.iter().flatten();
    let unknown = waits.iter().any(Option::is_none).then_some((Weight::CannotTell, None, None));
    match *limit {
        Limit::Longest { buyer: bound, .. } if bound.is_some_and(|bound| bound != buyer) => None,
        Limit::Longest { days, unless_agreed, .. } => match known().map(|(_, longest)| *longest).max() {
            Some(found) if found > days => {
                let weight = if unless_agreed { Weight::ExceedsUnlessAgreed } else { Weight::Exceeds };
                Some((weight, Some(found), None))
            }
            _ => unknown,
        },
        Limit::Shortest { days } => match known().map(|(shortest, _)| *shortest).min() {
            Some(found) if found < days => Some((Weight::Exceeds, Some(found), None)),
            _ => unknown,
        },
        Limit::LargestAdvance { percent } => {
            let advances =
                || term.instalments.iter().filter(|part| part.base == Base::OrderDate && part.steps.is_empty());
            let shares = advances().map(|part| match part.share {
                Share::Percent { percent } => Some(percent.0),
                Share::Remainder if !any_fixed(term) => Some(term.percent_left().0),
                Share::Remainder | Share::Fixed { .. } => None,
            });
            match shares.sum::<Option<i64>>() {
                None => Some((Weight::CannotTell, None, None)),
                Some(found) if found > percent.0 => Some((Weight::Exceeds, None, Some(Micro(found)))),
                Some(_) => None,
            }
        }
    }
}

fn any_fixed(term: &Term) -> bool {
    term.instalments.iter().any(|part| matches!(part.share, Share::Fixed { .. }))
}

/// The shortest and longest days from an instalment's base to its due date; `None` where they cannot be told.
fn wait(part: &Instalment, on: NaiveDate, calendar: &Calendar) -> Option<(u16, u16)> {
    if matches!(part.base, Base::Milestone { .. }) {
        return None;
    }
    let mut found: Option<(u16, u16)> = None;
    for start in 0..365 {
        let base = on.checked_add_days(Days::new(start))?;
        let at = Some(base);
        let dates =
            Dates { invoice: at, invoice_receipt: at, goods_receipt: at, order: at, contract: at, ..Dates::default() };
        let due = due_date(part, &dates, calendar, |_, _| ()).ok()?;
        let days = u16::try_from(due.signed_duration_since(base).num_days().max(0)).unwrap_or(u16::MAX);
        found = Some(found.map_or((days, days), |(low, high)| (low.min(days), high.max(days))));
    }
    found
}
