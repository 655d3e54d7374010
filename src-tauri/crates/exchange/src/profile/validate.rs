//! What TOML's own types cannot say about a profile.

use super::fields::{Field, MapChoice, OneOrMany};
use super::sections::{FieldInfo, Kind};
use super::{
    Cancellation, Category, CompleteTo, Line, Order, Profile, ProfileError, Promise, Receipt, Shape, Supplier,
    profile_codes as codes,
};
use crate::csv::dialect::{delimiter_byte, encoding_named};
use crate::value::date::{DateForms, iso};
use crate::value::text::Template;

pub(super) fn check(profile: &Profile, text: &str) -> Result<(), ProfileError> {
    let fail = |code, path: &[&str], detail: &str| Err(ProfileError::at(text, code, path, detail));
    let file = &profile.file;
    if file.encoding != "auto" && encoding_named(&file.encoding).is_none() {
        return fail(codes::WRONG_VALUE, &["file", "encoding"], &file.encoding);
    }
    if file.delimiter != "auto" && delimiter_byte(&file.delimiter).is_none() {
        return fail(codes::WRONG_VALUE, &["file", "delimiter"], &file.delimiter);
    }
    if !(1..=100).contains(&file.header_row) {
        return fail(codes::WRONG_VALUE, &["file", "header_row"], &file.header_row.to_string());
    }
    if file.thousands == Some(file.decimal) {
        return fail(codes::WRONG_VALUE, &["file", "thousands"], "the same as the decimal sign");
    }
    if file.decimal.is_alphanumeric() || file.thousands.is_some_and(char::is_alphanumeric) {
        return fail(codes::WRONG_VALUE, &["file", "decimal"], "a letter or digit");
    }
    if let Err(form) = DateForms::new(&file.dates) {
        return fail(codes::DATE_FORM, &["file", "dates"], &form);
    }
    if let Some(code) = &profile.currency
        && crate::value::choice::currency(code).is_none()
    {
        return fail(codes::WRONG_VALUE, &["currency"], code);
    }
    if profile.price_basis == Some(0) {
        return fail(codes::WRONG_VALUE, &["price_basis"], "0");
    }
    if let Some(CompleteTo::On(date)) = &profile.receipts_complete_to
        && iso(date).is_none()
    {
        return fail(codes::WRONG_VALUE, &["receipts_complete_to"], date);
    }
    check_sections(profile, text)
}

fn check_sections(profile: &Profile, text: &str) -> Result<(), ProfileError> {
    let mut made = 0;
    macro_rules! each {
        ($($list:ident: $section:ident, $identity:expr;)*) => { $(
            for (index, section) in profile.$list.0.iter().enumerate() {
                made += 1;
                let place = Place { profile, text, section: $section::<Field>::KEY, index };
                place.essentials($section::<Field>::FIELDS, |name| section.get(name).is_some())?;
                section.try_map(|info, field| place.field(info, field))?;
                let usual: &[&str] = $identity;
                let names = section.identity.as_ref().map_or_else(|| usual.to_vec(), |own| own.iter().map(String::as_str).collect());
                place.identity(&names, usual, section.identity.is_some(), |name| section.get(name).is_some())?;
            }
        )* };
    }
    each! {
        category: Category, &["code"];
        supplier: Supplier, &["code"];
        order: Order, &["number"];
        line: Line, &["line_no"];
        promise: Promise, &["promised"];
        receipt: Receipt, &["reference"];
        cancellation: Cancellation, &["date"];
    }
    if made == 0 {
        return Err(ProfileError::at(text, codes::NOTHING_MADE, &[], "no section such as [supplier] or [line]"));
    }
    Ok(())
}

/// Where in the profile a section stands, for errors.
struct Place<'a> {
    profile: &'a Profile,
    text: &'a str,
    section: &'static str,
    index: usize,
}

impl Place<'_> {
    fn fail<T>(&self, code: &'static str, key: &str, detail: impl Into<String>) -> Result<T, ProfileError> {
        let index = self.index.to_string();
        Err(ProfileError::at(self.text, code, &[self.section, &index, key], detail))
    }

    fn essentials(&self, fields: &[FieldInfo], mapped: impl Fn(&str) -> bool) -> Result<(), ProfileError> {
        match fields.iter().find(|field| field.essential && !mapped(field.name)) {
            Some(field) => self.fail(codes::MISSING_KEY, field.name, "this field must be mapped"),
            None => Ok(()),
        }
    }

    fn identity(
        &self,
        names: &[&str],
        usual: &[&str],
        own: bool,
        mapped: impl Fn(&str) -> bool,
    ) -> Result<(), ProfileError> {
        if own && matches!(self.section, Category::<Field>::KEY | Supplier::<Field>::KEY) && names != usual {
            return self.fail(codes::IDENTITY, "identity", "these are told apart by `code` alone");
        }
        if self.section == Order::<Field>::KEY && names != ["number"] && names != ["supplier", "number"] {
            return self.fail(codes::IDENTITY, "identity", r#"["number"] or ["supplier", "number"]"#);
        }
        if names.is_empty() {
            return self.fail(codes::IDENTITY, "identity", "empty");
        }
        match names.iter().find(|name| !mapped(name)) {
            Some(name) => self.fail(codes::IDENTITY, "identity", format!("`{name}` is not mapped")),
            None => Ok(()),
        }
    }

    fn field(&self, info: &FieldInfo, field: &Field) -> Result<(), ProfileError> {
        let sources = [field.column.is_some(), field.constant.is_some(), field.template.is_some()];
        if sources.iter().filter(|there| **there).count() != 1 {
            return self.fail(codes::FIELD_SOURCE, info.name, "one of column, constant, template");
        }
        if let Some(template) = &field.template
            && let Err(why) = Template::parse(template)
        {
            return self.fail(codes::TEMPLATE, info.name, why);
        }
        if let Some(MapChoice::Named(name)) = &field.map
            && !self.profile.value_maps.iter().any(|map| map.name == *name)
        {
            return self.fail(codes::UNKNOWN_MAP, info.name, name.as_str());
        }
        if !field.dates.is_empty() && info.kind != Kind::Date {
            return self.fail(codes::UNSUITED_KEY, info.name, "dates");
        }
        if field.round.is_some() && info.kind != Kind::Number {
            return self.fail(codes::UNSUITED_KEY, info.name, "round");
        }
        if field.shape != Shape::Text && info.kind != Kind::Text {
            return self.fail(codes::UNSUITED_KEY, info.name, "as");
        }
        match DateForms::new(&field.dates) {
            Err(form) => self.fail(codes::DATE_FORM, info.name, form),
            Ok(_) => Ok(()),
        }
    }
}

impl<T> OneOrMany<T> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
