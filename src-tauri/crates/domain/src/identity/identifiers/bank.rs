//! IBAN (ISO 13616), BIC (ISO 9362) and LEI (ISO 17442).

use super::digits::mod_97;
use super::{Finding, alphanumeric, bad_check_digits, bad_length};
use crate::countries;
use crate::errors::FieldError;

/// An account number: country, check digits 02–98, mod 97, and the length its country has registered.
pub(super) fn iban(compact: &str) -> Finding {
    let text = alphanumeric(compact)?;
    if text.len() < 5 || !text[..2].iter().all(u8::is_ascii_uppercase) || !text[2..4].iter().all(u8::is_ascii_digit) {
        return Err(FieldError::new("bad_format"));
    }
    let known = iban_length(&compact[..2]);
    match known {
        Some(length) if text.len() != length => return Err(bad_length(&length.to_string())),
        None if !(15..=34).contains(&text.len()) => return Err(bad_length("15–34")),
        _ => {}
    }
    if !(2..=98).contains(&two_digits(&text[2..4])) || mod_97(text[4..].iter().chain(&text[..4]).copied()) != 1 {
        return Err(bad_check_digits());
    }
    Ok((compact.to_owned(), known.is_none().then_some("warn_unknown_country")))
}

/// A legal entity: eighteen letters or digits and two check digits 02–98, mod 97-10.
pub(super) fn lei(compact: &str) -> Finding {
    let text = alphanumeric(compact)?;
    if text.len() != 20 {
        return Err(bad_length("20"));
    }
    if !text[18..].iter().all(u8::is_ascii_digit) {
        return Err(FieldError::new("bad_format"));
    }
    if !(2..=98).contains(&two_digits(&text[18..])) || mod_97(text.iter().copied()) != 1 {
        return Err(bad_check_digits());
    }
    Ok((compact.to_owned(), None))
}

/// A bank: four letters, its country, two characters, and three more for a branch.
pub(super) fn bic(compact: &str) -> Finding {
    let text = alphanumeric(compact)?;
    if text.len() != 8 && text.len() != 11 {
        return Err(bad_length("8, 11"));
    }
    if !text[..6].iter().all(u8::is_ascii_uppercase) {
        return Err(FieldError::new("bad_format"));
    }
    // Kosovo has no ISO 3166-1 code; banks use XK.
    let known = countries::country(&compact[4..6]).is_some() || &compact[4..6] == "XK";
    Ok((compact.to_owned(), (!known).then_some("warn_unknown_country")))
}

fn two_digits(text: &[u8]) -> u32 {
    text.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'))
}

/// How long the IBANs of a country are; `None` where it has registered none.
pub(super) fn iban_length(country: &str) -> Option<usize> {
    LENGTHS.binary_search_by(|(code, _)| (*code).cmp(country)).ok().map(|at| usize::from(LENGTHS[at].1))
}

/// Length of an IBAN by the country it begins with, ascending. Source: the SWIFT IBAN registry (a table of it under MIT).
const LENGTHS: [(&str, u8); 89] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];
