//! Codes of goods and services. They classify, and identify nobody, but are checked in the same way.

use super::{Checked, bad_length, compact, digits};
use crate::errors::FieldError;

/// A code of the EU's common procurement vocabulary (Regulation 213/2008): eight digits, and mostly a ninth to check them.
/// Only the form is checked: the regulation lists the ninth digits, and gives no rule for them.
///
/// # Errors
/// `required`, `too_long`, `bad_characters`, `bad_length`, `bad_format` (no division 00).
pub fn check_cpv(value: &str) -> Result<Checked, FieldError> {
    let code = compact(value)?;
    let digits = digits::digits(code.as_bytes()).ok_or_else(|| FieldError::new("bad_characters"))?;
    if !matches!(digits.len(), 8 | 9) {
        return Err(bad_length("8, 9"));
    }
    if digits[..2] == [0, 0] {
        return Err(FieldError::new("bad_format"));
    }
    let normalised = if code.len() == 9 { format!("{}-{}", &code[..8], &code[8..]) } else { code };
    Ok(Checked { normalised, as_typed: value.to_owned(), warning: None })
}

/// A UNSPSC code: eight digits (segment, family, class, commodity), or ten with a business function. It has no check digit.
///
/// # Errors
/// `required`, `too_long`, `bad_characters`, `bad_length`, `bad_format` (segments begin at 10).
pub fn check_unspsc(value: &str) -> Result<Checked, FieldError> {
    let code = compact(value)?;
    let digits = digits::digits(code.as_bytes()).ok_or_else(|| FieldError::new("bad_characters"))?;
    if !matches!(digits.len(), 8 | 10) {
        return Err(bad_length("8, 10"));
    }
    if digits[0] == 0 {
        return Err(FieldError::new("bad_format"));
    }
    Ok(Checked { normalised: code, as_typed: value.to_owned(), warning: None })
}
