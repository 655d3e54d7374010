//! What is written of what was typed.

use unicode_normalization::UnicodeNormalization;

use super::SupplierInput;
use crate::identity::identifiers;

/// The same supplier as it is written: texts in NFC, without spaces around or (names aside) doubled, country codes in upper case, empty rows
/// of addresses and contacts left out, and each identifier with its remark. Identifiers stay as typed.
#[must_use]
pub fn tidied(input: &SupplierInput) -> SupplierInput {
    let mut tidy = input.clone();
    tidy.code = line(&tidy.code);
    tidy.note = lines(&tidy.note);
    for name in &mut tidy.names {
        name.text = as_written(&name.text);
        name.lang = line(&name.lang);
    }
    for identifier in &mut tidy.identifiers {
        identifier.country = country(identifier.country.as_deref());
        identifier.value = line(&identifier.value);
        let checked = identifiers::check(identifier.scheme, identifier.country.as_deref(), &identifier.value);
        identifier.warning = checked.ok().and_then(|checked| checked.warning).map(str::to_owned);
    }
    for address in &mut tidy.addresses {
        address.lines = lines(&address.lines);
        for text in [&mut address.city, &mut address.region, &mut address.postal_code] {
            *text = line(text);
        }
        address.country = country(address.country.as_deref());
    }
    for contact in &mut tidy.contacts {
        for text in [&mut contact.name, &mut contact.role, &mut contact.email, &mut contact.phone] {
            *text = line(text);
        }
    }
    tidy.addresses.retain(|a| {
        a.country.is_some() || [&a.lines, &a.city, &a.region, &a.postal_code].iter().any(|t| !t.is_empty())
    });
    tidy.contacts.retain(|c| [&c.name, &c.role, &c.email, &c.phone].iter().any(|text| !text.is_empty()));
    tidy.categories.dedup();
    tidy
}

/// A name as others write it: NFC, on one line, none around; spaces within are theirs, and a list of theirs finds it by them.
pub(crate) fn as_written(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.trim().split(['\t', '\n', '\r']).collect::<Vec<_>>().join(" ")
}

/// One line: NFC, single spaces, none around.
pub fn line(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines kept, each tidied; none empty at the beginning or the end.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn country(code: Option<&str>) -> Option<String> {
    code.map(|code| code.trim().to_ascii_uppercase()).filter(|code| !code.is_empty())
}
