//! Payment terms: what they are made of, when and how much they make us pay, and how people put them in words.
//!
//! Types whose plain name another context has as well carry a longer one across the border (`PaymentTerm`, `TermFinding`).

mod audit;
mod awkward;
mod check;
mod input;
mod own_rules;
mod schedule;
mod search;
mod term;
mod view;
pub mod words;
mod yields;

pub use audit::{Buyer, Finding, Limit, RuleSet, Weight, audit, shipped_rule_sets};
pub use awkward::{Awkward, AwkwardDate, awkward_dates, preview};
pub use check::{LONGEST_WAIT_DAYS, LONGEST_WAIT_MONTHS, MOST_PARTS, check, check_term};
pub use input::{TermInput, tidied};
pub use own_rules::{MOST_RULE_SETS, check_own_rules};
pub use schedule::{
    Dates, Derived, Discount, Due, NoDate, Part, Reason, Schedule, ScheduleError, schedule, schedule_into,
};
pub use search::search_text;
pub use term::{Base, Instalment, Share, Step, TaxBase, Term, Tier};
pub use view::{TermQuery, TermRow, TermSort, TermView};
pub use yields::{CashEffect, Lags, Yield, average_days, cash_effect, of as discount_yield};

#[cfg(test)]
mod tests;
