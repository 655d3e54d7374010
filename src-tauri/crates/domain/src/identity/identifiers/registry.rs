//! Tax and trade registers outside the European Union, and numbers that have no form.

use unicode_normalization::UnicodeNormalization;

use super::{Finding, exact_digits};
use crate::errors::FieldError;
use crate::identity::latin_digits;

/// Saudi value added tax: fifteen digits, the first and the last 3 (ZATCA, e-invoicing rules BR-KSA-39 and 40).
pub(super) fn saudi_vat(compact: &str) -> Finding {
    let digits = exact_digits(compact.strip_prefix("SA").unwrap_or(compact), 15)?;
    if digits[0] != 3 || digits[14] != 3 {
        return Err(FieldError::new("bad_format").with("expected", "3…3"));
    }
    Ok((spell(&digits), None))
}

/// UAE tax registration: fifteen digits. All known ones begin with 100, but the authority publishes neither that nor a check digit.
pub(super) fn emirates_trn(compact: &str) -> Finding {
    let digits = exact_digits(compact.strip_prefix("AE").unwrap_or(compact), 15)?;
    let warning = (!digits.starts_with(&[1, 0, 0])).then_some("warn_unusual_prefix");
    Ok((spell(&digits), warning))
}

/// Dun & Bradstreet: nine digits. Its check digit was given up in 2006.
pub(super) fn duns(compact: &str) -> Finding {
    Ok((spell(&exact_digits(compact, 9)?), None))
}

/// Commercial registration: kept as it is; a Saudi one has ten digits, and a remark is made where it has not.
pub(super) fn commercial_registration(
    country: Option<&str>,
    typed: &str,
    compact: &str,
) -> (String, Option<&'static str>) {
    let ten_digits = compact.len() == 10 && compact.bytes().all(|b| b.is_ascii_digit());
    match country {
        Some("SA") if ten_digits => (compact.to_owned(), None),
        Some("SA") => (spelled(typed), Some("warn_unusual_length")),
        _ => (spelled(typed), None),
    }
}

/// A number without a known form: upper case, ASCII digits, single spaces; its dashes and slashes may mean something.
pub(super) fn spelled(typed: &str) -> String {
    let text = latin_digits(&typed.nfkc().collect::<String>()).to_uppercase().nfkc().collect::<String>();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn spell(digits: &[u32]) -> String {
    digits.iter().filter_map(|&digit| char::from_digit(digit, 10)).collect()
}
