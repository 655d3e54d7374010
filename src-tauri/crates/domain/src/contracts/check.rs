//! When what is said of a contract can stand.

use chrono::NaiveDate;

use super::{ContractChanges, ContractInput, Length, Notice, Renewal};
use crate::errors::{FieldError, FieldErrors};
use crate::numbers::{Currency, Micro, Money};
use crate::suppliers::form::{Field, Form};
use crate::suppliers::{LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT};

/// The first day a contract may name.
pub const EARLIEST: NaiveDate = day(1900, 1, 1);
/// The last day a contract may name.
pub const LATEST: NaiveDate = day(2999, 12, 31);
/// Longest term or notice, in days; in other units their like.
const LONGEST_DAYS: u32 = 36_525;

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// Everything there is to object to in a contract, by field path; `id` is its own where it exists already.
///
/// What only the workspace can know (whether the number is free, whether supplier, parent, owner and calendar exist) is not
/// judged here. Codes: `required`, `too_long` (`max`), `untrimmed`, `control_character`, `bidi_control`, `bad_language`,
/// `own_parent`, `date_out_of_range` (`min`, `max`), `end_before_start`, `not_positive`, `too_large` (`max`),
/// `unknown_currency`, `negative`, `too_precise`, `too_many` (`max`), `received_before_given`, and the remarks
/// `warn_ceiling_below_committed`, `warn_no_period`, `warn_no_notice`, `warn_stated_end_wins`.
pub fn check(id: Option<&str>, input: &ContractInput) -> FieldErrors {
    let mut form = Form::default();
    form.text("number", &input.number, Field::required(LONGEST_CODE));
    if !input.number.trim().is_empty() && input.number.trim() != input.number {
        form.refuse("number", FieldError::new("untrimmed"));
    }
    form.text("supplier", &input.supplier, Field::required(LONGEST_NAME));
    form.local_text("titles", &input.titles, LONGEST_NAME);
    if input.parent.is_some() && input.parent.as_deref() == id {
        form.refuse("parent", FieldError::new("own_parent"));
    }
    form.text("note", &input.note, Field::lines(LONGEST_TEXT));

    check_terms(&mut form, input);
    let currency = check_currency(&mut form, input);
    check_amounts(&mut form, "", currency, input.committed, input.ceiling);
    check_notices(&mut form, input);
    for (i, amendment) in input.amendments.iter().enumerate() {
        let at = |field: &str| format!("amendments.{i}.{field}");
        form.text(&at("number"), &amendment.number, Field::line(LONGEST_CODE));
        form.text(&at("title"), &amendment.title, Field::line(LONGEST_NAME));
        check_date(&mut form, &at("effective"), amendment.effective, true);
        check_changes(&mut form, &at("changes."), &amendment.changes, input.start, currency);
    }
    form.into_errors()
}

/// As [`check`], on a day: a notice cannot have been given or received after it (`in_future`).
pub fn check_on(id: Option<&str>, input: &ContractInput, today: NaiveDate) -> FieldErrors {
    let mut errors = check(id, input);
    for (i, notice) in input.notices.iter().enumerate() {
        for (field, date) in [("given", notice.given), ("received", notice.received)] {
            if date.is_some_and(|date| date > today) {
                errors.entry(format!("notices.{i}.{field}")).or_default().push(FieldError::new("in_future"));
            }
        }
    }
    errors
}

fn check_terms(form: &mut Form, input: &ContractInput) {
    check_date(form, "start", input.start, true);
    check_end(form, "initial_end", input.initial_end, input.start);
    check_end(form, "ended", input.ended, input.start);
    check_length(form, "initial", input.initial);
    check_length(form, "period", input.period);
    check_notice(form, "notice", input.notice);
    match input.renewal {
        Renewal::Evergreen => {}
        _ if input.initial.is_none() && input.initial_end.is_none() => {
            form.refuse("initial_end", FieldError::new("required"));
        }
        _ if input.initial.is_some() && input.initial_end.is_some() => {
            form.refuse("initial", FieldError::new("warn_stated_end_wins"));
        }
        _ => {}
    }
    if input.period_unknown() {
        form.refuse("period", FieldError::new("warn_no_period"));
    }
    if input.renewal != Renewal::Fixed && input.notice.is_none() {
        form.refuse("notice", FieldError::new("warn_no_notice"));
    }
    if input.renewal == Renewal::Option && input.renewals.is_none() {
        form.refuse("renewals", FieldError::new("required"));
    }
    if let Some(most) = input.renewals.filter(|most| input.taken_up > *most) {
        form.refuse("taken_up", FieldError::new("too_many").with("max", most.to_string()));
    }
}

fn check_changes(
    form: &mut Form,
    prefix: &str,
    changes: &ContractChanges,
    start: Option<NaiveDate>,
    currency: Option<Currency>,
) {
    check_end(form, &format!("{prefix}initial_end"), changes.initial_end, start);
    check_end(form, &format!("{prefix}ended"), changes.ended, start);
    check_length(form, &format!("{prefix}initial"), changes.initial);
    check_length(form, &format!("{prefix}period"), changes.period);
    check_notice(form, &format!("{prefix}notice"), changes.notice);
    check_amounts(form, prefix, currency, changes.committed, changes.ceiling);
}

fn check_notices(form: &mut Form, input: &ContractInput) {
    for (i, notice) in input.notices.iter().enumerate() {
        let at = |field: &str| format!("notices.{i}.{field}");
        check_date(form, &at("given"), notice.given, true);
        check_date(form, &at("received"), notice.received, false);
        if notice.received.zip(notice.given).is_some_and(|(received, given)| received < given) {
            form.refuse(&at("received"), FieldError::new("received_before_given"));
        }
        form.text(&at("recipient"), &notice.recipient, Field::line(LONGEST_NAME));
        form.text(&at("proof"), &notice.proof, Field::lines(LONGEST_TEXT));
    }
}

fn check_date(form: &mut Form, field: &str, date: Option<NaiveDate>, required: bool) {
    match date {
        None if required => form.refuse(field, FieldError::new("required")),
        Some(date) if !(EARLIEST..=LATEST).contains(&date) => {
            let error = FieldError::new("date_out_of_range");
            form.refuse(field, error.with("min", EARLIEST.to_string()).with("max", LATEST.to_string()));
        }
        _ => {}
    }
}

fn check_end(form: &mut Form, field: &str, end: Option<NaiveDate>, start: Option<NaiveDate>) {
    check_date(form, field, end, false);
    if end.zip(start).is_some_and(|(end, start)| end < start) {
        form.refuse(field, FieldError::new("end_before_start"));
    }
}

fn check_length(form: &mut Form, field: &str, length: Option<Length>) {
    let Some(length) = length else { return };
    let days = match length.unit {
        super::LengthUnit::Days => 1,
        super::LengthUnit::Weeks => 7,
        super::LengthUnit::Months => 30,
        super::LengthUnit::Years => 365,
    };
    let field = format!("{field}.count");
    if length.count == 0 {
        form.refuse(&field, FieldError::new("not_positive"));
    }
    at_most(form, &field, length.count, LONGEST_DAYS / days);
}

fn check_notice(form: &mut Form, field: &str, notice: Option<Notice>) {
    let Some(notice) = notice else { return };
    at_most(form, &format!("{field}.count"), notice.count, LONGEST_DAYS / 30);
    at_most(form, &format!("{field}.delivery_days"), notice.delivery_days, 365);
    at_most(form, &format!("{field}.safety_margin_days"), notice.safety_margin_days, 365);
}

fn at_most(form: &mut Form, field: &str, count: u32, most: u32) {
    if count > most {
        form.refuse(field, FieldError::new("too_large").with("max", most.to_string()));
    }
}

/// The currency, where there is one; required by any amount.
fn check_currency(form: &mut Form, input: &ContractInput) -> Option<Currency> {
    let code = input.currency.as_deref().unwrap_or_default().trim();
    let amended = input.amendments.iter().any(|a| a.changes.committed.is_some() || a.changes.ceiling.is_some());
    if code.is_empty() {
        if input.committed.is_some() || input.ceiling.is_some() || amended {
            form.refuse("currency", FieldError::new("required"));
        }
        return None;
    }
    let currency = Currency::new(code).ok();
    if currency.is_none() {
        form.refuse("currency", FieldError::new("unknown_currency"));
    }
    currency
}

fn check_amounts(
    form: &mut Form,
    prefix: &str,
    currency: Option<Currency>,
    committed: Option<Micro>,
    ceiling: Option<Micro>,
) {
    for (field, amount) in [("committed", committed), ("ceiling", ceiling)] {
        let Some(amount) = amount else { continue };
        if amount < Micro::ZERO {
            form.refuse(&format!("{prefix}{field}"), FieldError::new("negative"));
        }
        let exact = |currency| Money::rounded(amount, currency).ok().and_then(Money::to_micro) == Some(amount);
        if currency.is_some_and(|currency| !exact(currency)) {
            form.refuse(&format!("{prefix}{field}"), FieldError::new("too_precise"));
        }
    }
    if committed.zip(ceiling).is_some_and(|(committed, ceiling)| ceiling < committed) {
        form.refuse(&format!("{prefix}ceiling"), FieldError::new("warn_ceiling_below_committed"));
    }
}
