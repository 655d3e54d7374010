//! The company's own limits on payment terms: what keeps a rule set from being held against terms.

use std::collections::BTreeSet;

use super::audit::{Limit, RuleSet, shipped_rule_sets};
use super::check::LONGEST_WAIT_DAYS;
use crate::errors::{FieldError, FieldErrors};
use crate::numbers::Micro;
use crate::suppliers::form::{Field, Form};
use crate::suppliers::{LONGEST_CODE, LONGEST_NAME};

/// More rule sets of its own than a company has ever had in force or in its past.
pub const MOST_RULE_SETS: usize = 50;

/// A hundred percent.
const WHOLE: Micro = Micro(100_000_000);

/// Everything there is to object to, by field path: `payment_rules.0.code` and the like, below `at`.
///
/// Codes: `required`, `too_long` (`max`), `too_many` (`max`), `bidi_control`, `control_character`, `bad_language`, `duplicate`,
/// `end_before_start`, `out_of_range`.
pub fn check_own_rules(at: &str, sets: &[RuleSet]) -> FieldErrors {
    let mut form = Form::default();
    if sets.len() > MOST_RULE_SETS {
        form.refuse(at, FieldError::new("too_many").with("max", MOST_RULE_SETS.to_string()));
    }
    let mut codes: BTreeSet<String> = shipped_rule_sets().into_iter().map(|set| set.code).collect();
    for (i, set) in sets.iter().enumerate().take(MOST_RULE_SETS) {
        let at = |field: &str| format!("{at}.{i}.{field}");
        form.text(&at("code"), &set.code, Field::required(LONGEST_CODE));
        if !codes.insert(set.code.trim().to_owned()) {
            form.refuse(&at("code"), FieldError::new("duplicate"));
        }
        form.local_text(&at("names"), &set.names, LONGEST_NAME);
        if set.names.values().all(|name| name.trim().is_empty()) {
            form.refuse(&at("names"), FieldError::new("required"));
        }
        form.text(&at("source"), &set.source, Field::line(LONGEST_NAME));
        if set.until.is_some_and(|until| until < set.from) {
            form.refuse(&at("until"), FieldError::new("end_before_start"));
        }
        if set.limits.is_empty() {
            form.refuse(&at("limits"), FieldError::new("required"));
        }
        for (j, limit) in set.limits.iter().enumerate() {
            let fits = match limit {
                Limit::Longest { days, .. } | Limit::Shortest { days } => *days <= LONGEST_WAIT_DAYS,
                Limit::LargestAdvance { percent } => (0..=WHOLE.0).contains(&percent.0),
            };
            if !fits {
                form.refuse(&at(&format!("limits.{j}")), FieldError::new("out_of_range"));
            }
        }
    }
    form.into_errors()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(code: &str, limits: Vec<Limit>) -> RuleSet {
        RuleSet {
            code: code.to_owned(),
            names: [(String::from("en"), String::from("Ours"))].into(),
            source: String::new(),
            from: "2026-01-01".parse().unwrap(),
            until: None,
            limits,
        }
    }

    #[test]
    fn a_sound_rule_set_is_let_through() {
        let limits = vec![
            Limit::Longest { buyer: None, days: 60, unless_agreed: false },
            Limit::Shortest { days: 30 },
            Limit::LargestAdvance { percent: Micro(30_000_000) },
        ];
        assert_eq!(check_own_rules("payment_rules", &[own("ours", limits)]), FieldErrors::new());
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let over = own("eu-2011-7", vec![Limit::LargestAdvance { percent: Micro(101_000_000) }]);
        let nothing = RuleSet { names: [].into(), until: "2025-12-31".parse().ok(), ..own("", Vec::new()) };
        let fields: Vec<String> = check_own_rules("rules", &[over, nothing])
            .into_iter()
            .flat_map(|(field, errors)| errors.into_iter().map(move |error| format!("{field} {}", error.code)))
            .collect();
        assert_eq!(
            fields,
            [
                "rules.0.code duplicate",
                "rules.0.limits.0 out_of_range",
                "rules.1.code required",
                "rules.1.limits required",
                "rules.1.names required",
                "rules.1.until end_before_start",
            ]
        );
    }
}
