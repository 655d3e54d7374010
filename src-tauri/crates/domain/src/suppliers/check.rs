//! When what is said of a supplier can stand.

use std::collections::BTreeMap;

use super::form::{Field, Form};
use super::{SupplierIdentifier, SupplierInput};
use crate::countries;
use crate::errors::{FieldError, FieldErrors};
use crate::identity::identifiers;

/// Longest code, in characters.
pub const LONGEST_CODE: usize = 40;
/// Longest name, e-mail address, role or line of an address, in characters.
pub const LONGEST_NAME: usize = 200;
/// Longest note or postal address, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// Everything there is to object to in a supplier, by field path; `id` is its own where it exists already.
///
/// What only the workspace can know (whether the code is free, whether categories, parent and owner exist) is not judged here.
/// Codes: `required`, `too_long` (`max`), `untrimmed`, `control_character`, `bidi_control`, `bad_language`, `bad_email`,
/// `bad_phone`, `unknown_country`, `own_parent`, `duplicate` (`of`: the earlier field), and those of [`identifiers::check`].
pub fn check(id: Option<&str>, input: &SupplierInput) -> FieldErrors {
    let mut form = Form::default();
    let SupplierInput {
        code,
        names,
        identifiers,
        addresses,
        contacts,
        categories: _,
        parent,
        owner: _,
        stage: _,
        note,
    } = input;

    form.text("code", code, Field::required(LONGEST_CODE));
    if !code.trim().is_empty() && code.trim() != code {
        form.refuse("code", FieldError::new("untrimmed"));
    }
    form.text("note", note, Field::lines(LONGEST_TEXT));
    if parent.is_some() && parent.as_deref() == id {
        form.refuse("parent", FieldError::new("own_parent"));
    }

    if names.is_empty() {
        form.refuse("names", FieldError::new("required"));
    }
    for (i, name) in names.iter().enumerate() {
        form.text(&format!("names.{i}.text"), &name.text, Field::required(LONGEST_NAME));
        form.language(&format!("names.{i}.lang"), &name.lang);
    }

    for (i, address) in addresses.iter().enumerate() {
        let at = |field: &str| format!("addresses.{i}.{field}");
        form.text(&at("lines"), &address.lines, Field::lines(LONGEST_TEXT));
        form.text(&at("city"), &address.city, Field::line(LONGEST_NAME));
        form.text(&at("region"), &address.region, Field::line(LONGEST_NAME));
        form.text(&at("postal_code"), &address.postal_code, Field::line(LONGEST_CODE));
        form.country(&at("country"), address.country.as_deref());
    }

    for (i, contact) in contacts.iter().enumerate() {
        let at = |field: &str| format!("contacts.{i}.{field}");
        form.text(&at("name"), &contact.name, Field::required(LONGEST_NAME));
        form.text(&at("role"), &contact.role, Field::line(LONGEST_NAME));
        form.email(&at("email"), &contact.email);
        form.phone(&at("phone"), &contact.phone);
        if let Some(lang) = &contact.lang {
            form.language(&at("lang"), lang);
        }
    }

    check_identifiers(&mut form, identifiers);
    form.into_errors()
}

/// Each number by its register, and none twice.
fn check_identifiers(form: &mut Form, list: &[SupplierIdentifier]) {
    let mut seen = BTreeMap::new();
    for (i, identifier) in list.iter().enumerate() {
        let field = format!("identifiers.{i}.value");
        form.country(&format!("identifiers.{i}.country"), identifier.country.as_deref());
        if form.characters(&field, &identifier.value, false) {
            continue;
        }
        match identifiers::check(identifier.scheme, identifier.country.as_deref(), &identifier.value) {
            Err(error) => form.refuse(&field, error),
            Ok(checked) => {
                if let Some(warning) = checked.warning {
                    form.refuse(&field, FieldError::new(warning));
                }
                if let Some(earlier) = seen.insert((identifier.scheme, checked.normalised), i) {
                    form.refuse(
                        &field,
                        FieldError::new("duplicate").with("of", format!("identifiers.{earlier}.value")),
                    );
                }
            }
        }
    }
}

/// Whether a country code is one of ISO 3166-1, or the one that Greece and Northern Ireland carry in VAT.
pub(super) fn known_country(code: &str) -> bool {
    countries::country(code).is_some() || matches!(code, "EL" | "XI" | "XK")
}

/// What is wrong with the name of a person who uses the workspace, under `name`: `required`, `too_long` (`max`),
/// `control_character`, `bidi_control`.
pub fn check_person_name(name: &str) -> FieldErrors {
    let mut form = Form::default();
    form.text("name", name, Field::required(LONGEST_NAME));
    form.into_errors()
}
