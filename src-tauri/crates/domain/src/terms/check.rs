//! When a payment term can stand.

use std::collections::BTreeMap;

use super::{Base, Share, Step, Term, TermInput};
use crate::errors::{FieldError, FieldErrors};
use crate::identity::fold;
use crate::numbers::{MICRO, Money};
use crate::suppliers::form::{Field, Form, is_bidi_control};
use crate::suppliers::{LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT};

/// The most days one step may add.
pub const LONGEST_WAIT_DAYS: u16 = 3_650;
/// The most months one step may add.
pub const LONGEST_WAIT_MONTHS: u16 = 120;
/// The most instalments, discounts, or steps of one of them.
pub const MOST_PARTS: usize = 40;

/// Everything there is to object to in a term of the library, by field path. Whether the code is free, the workspace knows.
///
/// Codes: those of texts (`required`, `too_long`, `untrimmed`, `bidi_control` …) and those of [`check_term`].
pub fn check(input: &TermInput) -> FieldErrors {
    let mut form = Form::default();
    let TermInput { code, names, term, note } = input;
    form.text("code", code, Field::required(LONGEST_CODE));
    if !code.trim().is_empty() && code.trim() != code {
        form.refuse("code", FieldError::new("untrimmed"));
    }
    if names.values().all(|name| name.trim().is_empty()) {
        form.refuse("names", FieldError::new("required"));
    }
    form.local_text("names", names, LONGEST_NAME);
    form.text("note", note, Field::lines(LONGEST_TEXT));
    check_into(&mut form, term);
    form.into_errors()
}

/// Everything there is to object to in a term by itself: `instalments.0.percent`, `discounts.1.steps.0`.
///
/// Codes: `required`, `too_many` (`max`), `out_of_range` (`min`, `max`), `too_precise`, `duplicate` (`of`), `bad_name`,
/// `shares_below_whole` and `shares_above_whole` (`sum` in percent), `needs_remainder`.
pub fn check_term(term: &Term) -> FieldErrors {
    let mut form = Form::default();
    check_into(&mut form, term);
    form.into_errors()
}

fn check_into(form: &mut Form, term: &Term) {
    count(form, "instalments", term.instalments.len());
    count(form, "discounts", term.discounts.len());
    if term.instalments.is_empty() {
        form.refuse("instalments", FieldError::new("required"));
    }
    let mut remainder: Option<String> = None;
    for (i, instalment) in term.instalments.iter().enumerate() {
        let at = |field: &str| format!("instalments.{i}.{field}");
        match instalment.share {
            Share::Percent { percent } => {
                if percent.0 <= 0 || percent.0 > 100 * MICRO {
                    form.refuse(&at("percent"), out_of_range("0", "100"));
                }
            }
            Share::Fixed { amount, currency } => {
                if amount.0 <= 0 {
                    form.refuse(&at("amount"), FieldError::new("out_of_range").with("min", "0"));
                } else if Money::rounded(amount, currency).ok().and_then(Money::to_micro) != Some(amount) {
                    form.refuse(&at("amount"), FieldError::new("too_precise"));
                }
            }
            Share::Remainder => match &remainder {
                Some(of) => form.refuse(&at("share"), FieldError::new("duplicate").with("of", of)),
                None => remainder = Some(at("share")),
            },
        }
        if let Base::Milestone { name } = &instalment.base
            && !is_milestone(name)
        {
            form.refuse(
                &at("base.name"),
                FieldError::new(if name.trim().is_empty() { "required" } else { "bad_name" }),
            );
        }
        steps(form, &at("steps"), &instalment.steps);
    }
    for (i, tier) in term.discounts.iter().enumerate() {
        if tier.percent.0 <= 0 || tier.percent.0 >= 100 * MICRO {
            form.refuse(&format!("discounts.{i}.percent"), out_of_range("0", "100"));
        }
        steps(form, &format!("discounts.{i}.steps"), &tier.steps);
    }
    sum(form, term);
}

/// Whether the shares make up the whole: percentages of exactly 100, or less and one remainder.
pub(super) fn makes_a_whole(term: &Term) -> bool {
    let mut form = Form::default();
    sum(&mut form, term);
    let remainders = term.instalments.iter().filter(|instalment| instalment.share == Share::Remainder).count();
    form.into_errors().is_empty() && remainders < 2 && !term.instalments.is_empty()
}

fn sum(form: &mut Form, term: &Term) {
    let mut fixed = None;
    let (mut sum, mut remainder) = (0_i128, false);
    for (i, instalment) in term.instalments.iter().enumerate() {
        match instalment.share {
            Share::Percent { percent } => sum += i128::from(percent.0),
            Share::Fixed { currency, .. } => match fixed {
                None => fixed = Some(currency),
                Some(first) if first != currency => {
                    form.refuse(&format!("instalments.{i}.currency"), FieldError::new("currency_differs"));
                }
                Some(_) => {}
            },
            Share::Remainder => remainder = true,
        }
    }
    let whole = i128::from(100 * MICRO);
    let error = |code: &str| FieldError::new(code).with("sum", crate::numbers::decimal(sum, 6));
    if sum > whole || (sum == whole && (remainder || fixed.is_some())) {
        form.refuse("instalments", error("shares_above_whole"));
    } else if !remainder && fixed.is_some() {
        form.refuse("instalments", FieldError::new("needs_remainder"));
    } else if !remainder && sum < whole && !term.instalments.is_empty() {
        form.refuse("instalments", error("shares_below_whole"));
    }
}

fn steps(form: &mut Form, field: &str, steps: &[Step]) {
    count(form, field, steps.len());
    for (i, step) in steps.iter().enumerate() {
        let (value, min, max) = match *step {
            Step::AddDays { days } | Step::AddBusinessDays { days } => (days, 0, LONGEST_WAIT_DAYS),
            Step::AddMonths { months } => (months, 0, LONGEST_WAIT_MONTHS),
            Step::MonthEnd => continue,
            Step::DayOfMonth { day } => (u16::from(day), 1, 31),
        };
        if !(min..=max).contains(&value) {
            form.refuse(&format!("{field}.{i}"), out_of_range(&min.to_string(), &max.to_string()));
        }
    }
}

fn count(form: &mut Form, field: &str, length: usize) {
    if length > MOST_PARTS {
        form.refuse(field, FieldError::new("too_many").with("max", MOST_PARTS.to_string()));
    }
}

fn out_of_range(min: &str, max: &str) -> FieldError {
    FieldError::new("out_of_range").with("min", min).with("max", max)
}

/// Whether a milestone can be called so: it must stand between quotation marks and be read back.
pub(super) fn is_milestone(name: &str) -> bool {
    let seen = |c: char| !c.is_control() && !is_bidi_control(c);
    name.trim() == name
        && name.starts_with(char::is_alphanumeric)
        && name.chars().count() <= LONGEST_NAME
        && name.chars().all(seen)
        && !fold(name).contains(['"', '“', '”', '«', '»'])
}

/// Names by language, spared of what was left blank.
pub(super) fn without_blanks(names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let tidy = names.iter().map(|(lang, name)| (lang.trim().to_owned(), crate::suppliers::tidy::line(name)));
    tidy.filter(|(_, name)| !name.is_empty()).collect()
}
