//! EU value added tax numbers.
//!
//! Forms and check digits follow the Commission's *VIES VAT number construction rules*, and where that document is silent the
//! rules the member states' own authorities use. Only the form is checked for Czech birth numbers of nine digits, which never had
//! a check digit. A right number need not be a registered one: only VIES knows.

mod members_a_to_f;
mod members_g_to_l;
mod members_m_to_z;

use super::Finding;
use super::digits::{digits, weighted};
use crate::errors::FieldError;

/// What a member state's rule says of a number without its prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judgement {
    /// Right, as far as can be told without asking.
    Right,
    /// Not of the form that this state's numbers have.
    WrongForm,
    /// Of the right form, with wrong check digits.
    WrongCheck,
}

/// Checks a number that may carry its prefix; `country` is ISO (`GR` and `EL` both serve for Greece).
pub(super) fn check(country: Option<&str>, compact: &str) -> Finding {
    let stated = country.map(|code| if code == "GR" { "EL" } else { code });
    let carried = compact.get(..2).filter(|prefix| prefix.bytes().all(|b| b.is_ascii_uppercase()));
    let carried = carried.map(|prefix| if prefix == "GR" { "EL" } else { prefix });
    let body = compact.get(2..).unwrap_or_default();

    match (stated, carried) {
        (None, None) => Err(FieldError::new("country_required")),
        (None, Some(prefix)) => judged(prefix, body, compact),
        (Some(state), Some(prefix)) if state == prefix => judged(state, body, compact),
        (Some(state), Some(prefix)) => {
            // Irish, French and Spanish numbers may begin with letters of their own.
            let alone = judged(state, compact, compact);
            let other = rule(prefix).is_some_and(|rule| rule(body.as_bytes()) == Judgement::Right);
            match alone {
                Err(_) if other => Err(FieldError::new("country_mismatch").with("stated", state).with("found", prefix)),
                _ => alone,
            }
        }
        (Some(state), None) => judged(state, compact, compact),
    }
}

/// `whole` is what is kept where the state's rules are not known.
fn judged(state: &str, body: &str, whole: &str) -> Finding {
    let Some(rule) = rule(state) else {
        return Ok((whole.to_owned(), Some("warn_unknown_country")));
    };
    let body = completed(state, body);
    match rule(body.as_bytes()) {
        Judgement::Right => Ok((format!("{state}{body}"), None)),
        Judgement::WrongForm => Err(FieldError::new("bad_format").with("country", state)),
        Judgement::WrongCheck => Err(FieldError::new("bad_check_digits").with("country", state)),
    }
}

/// Belgium and Greece lengthened their numbers by a zero in front, and old papers go without it.
fn completed(state: &str, body: &str) -> String {
    match (state, body.len()) {
        ("BE", 9) | ("EL", 8) => format!("0{body}"),
        _ => body.to_owned(),
    }
}

type Rule = fn(&[u8]) -> Judgement;

/// The rule of a VIES prefix: the member states, and Northern Ireland (`XI`) for goods.
fn rule(state: &str) -> Option<Rule> {
    Some(match state {
        "AT" => members_a_to_f::austria,
        "BE" => members_a_to_f::belgium,
        "BG" => members_a_to_f::bulgaria,
        "CY" => members_a_to_f::cyprus,
        "CZ" => members_a_to_f::czechia,
        "DE" => members_a_to_f::germany,
        "DK" => members_a_to_f::denmark,
        "EE" => members_a_to_f::estonia,
        "EL" => members_a_to_f::greece,
        "ES" => members_a_to_f::spain,
        "FI" => members_a_to_f::finland,
        "FR" => members_a_to_f::france,
        "HR" => members_g_to_l::croatia,
        "HU" => members_g_to_l::hungary,
        "IE" => members_g_to_l::ireland,
        "IT" => members_g_to_l::italy,
        "LT" => members_g_to_l::lithuania,
        "LU" => members_g_to_l::luxembourg,
        "LV" => members_g_to_l::latvia,
        "MT" => members_m_to_z::malta,
        "NL" => members_m_to_z::netherlands,
        "PL" => members_m_to_z::poland,
        "PT" => members_m_to_z::portugal,
        "RO" => members_m_to_z::romania,
        "SE" => members_m_to_z::sweden,
        "SI" => members_m_to_z::slovenia,
        "SK" => members_m_to_z::slovakia,
        "XI" => members_m_to_z::northern_ireland,
        _ => return None,
    })
}

/// A judgement on exactly `N` digits.
fn of_digits<const N: usize>(body: &[u8], right: impl FnOnce(&[u32; N]) -> bool) -> Judgement {
    match digits(body).and_then(|digits| <[u32; N]>::try_from(digits).ok()) {
        Some(digits) => of_check(right(&digits)),
        None => Judgement::WrongForm,
    }
}

/// Check digits are right or wrong.
const fn of_check(right: bool) -> Judgement {
    if right { Judgement::Right } else { Judgement::WrongCheck }
}

/// Wrong in form unless `form` holds, else as judged.
fn if_form(form: bool, judgement: impl FnOnce() -> Judgement) -> Judgement {
    if form { judgement() } else { Judgement::WrongForm }
}

/// Whether Σ weight × digit, the check digit included, leaves nothing modulo `m`.
fn divides(digits: &[u32], weights: &[u32], m: u32) -> bool {
    weighted(digits, weights).is_multiple_of(m)
}
