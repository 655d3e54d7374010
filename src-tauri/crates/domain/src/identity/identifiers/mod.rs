//! Numbers under which others know a supplier, or goods: checked, normalised, and kept as typed.
//!
//! Digits of either script, spaces, dashes, dots and slashes are accepted everywhere. A wrong check digit is an error; a number of
//! a country whose rules are not known here is kept with a warning.

mod bank;
mod classification;
mod digits;
mod registry;
mod vat;

use unicode_normalization::UnicodeNormalization;

pub use classification::{check_cpv, check_unspsc};

use super::{IdentifierScheme, latin_digits};
use crate::errors::FieldError;

/// The longest number kept, in characters. The longest IBAN has 34.
const LONGEST: usize = 64;

/// A number that can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// As compared and searched: upper case, ASCII digits, without separators, EU VAT with its prefix.
    pub normalised: String,
    /// As typed, and as shown.
    pub as_typed: String,
    /// Code of a remark: `warn_unknown_country`, `warn_unusual_prefix`, `warn_unusual_length`.
    pub warning: Option<&'static str>,
}

/// What a scheme's rule finds: the normalised number and a remark.
type Finding = Result<(String, Option<&'static str>), FieldError>;

/// Checks a number by the rules of its register.
///
/// `country` is ISO 3166-1 alpha-2; EU VAT needs it where the number carries no prefix.
///
/// # Errors
/// `required`, `too_long`, `bad_characters`, `bad_length`, `bad_format`, `bad_check_digits`, `country_required`,
/// `country_mismatch`.
pub fn check(scheme: IdentifierScheme, country: Option<&str>, value: &str) -> Result<Checked, FieldError> {
    let country = country.map(|code| code.trim().to_ascii_uppercase()).filter(|code| !code.is_empty());
    let country = country.as_deref();
    let compact = compact(value)?;
    let (normalised, warning) = match scheme {
        IdentifierScheme::VatEu => vat::check(country, &compact),
        IdentifierScheme::VatSa => registry::saudi_vat(&compact),
        IdentifierScheme::TrnAe => registry::emirates_trn(&compact),
        IdentifierScheme::Duns => registry::duns(&compact),
        IdentifierScheme::Cr => Ok(registry::commercial_registration(country, value, &compact)),
        IdentifierScheme::Lei => bank::lei(&compact),
        IdentifierScheme::Iban => bank::iban(&compact),
        IdentifierScheme::Bic => bank::bic(&compact),
        IdentifierScheme::Tax | IdentifierScheme::Other => Ok((registry::spelled(value), None)),
    }?;
    Ok(Checked { normalised, as_typed: value.to_owned(), warning })
}

/// Upper case with ASCII digits and no separators, direction marks or other invisible characters.
fn compact(value: &str) -> Result<String, FieldError> {
    let text: String = latin_digits(&value.nfkc().collect::<String>()).chars().filter(|c| !is_separator(*c)).collect();
    if text.is_empty() {
        return Err(FieldError::new("required"));
    }
    if text.chars().count() > LONGEST {
        return Err(FieldError::new("too_long").with("max", LONGEST.to_string()));
    }
    Ok(text.to_uppercase())
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '/' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '·' | '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{FEFF}')
}

/// ASCII letters and digits only, of which the schemes with a form are made.
fn alphanumeric(compact: &str) -> Result<&[u8], FieldError> {
    if compact.bytes().all(|b| b.is_ascii_alphanumeric()) {
        Ok(compact.as_bytes())
    } else {
        Err(FieldError::new("bad_characters"))
    }
}

/// Exactly `length` ASCII digits.
fn exact_digits(compact: &str, length: usize) -> Result<Vec<u32>, FieldError> {
    let Some(digits) = digits::digits(compact.as_bytes()) else {
        return Err(FieldError::new("bad_characters"));
    };
    if digits.len() != length {
        return Err(bad_length(&length.to_string()));
    }
    Ok(digits)
}

fn bad_length(expected: &str) -> FieldError {
    FieldError::new("bad_length").with("expected", expected)
}

fn bad_check_digits() -> FieldError {
    FieldError::new("bad_check_digits")
}

#[cfg(test)]
mod tests;
