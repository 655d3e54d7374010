//! What TOML's own types cannot say about a profile.

use super::fields::{Field, MapChoice, OneOrMany};
use super::sections::{FieldInfo, Kind};
use super::{
    Cancellation, Category, CompleteTo, Contract, CountryIndex, Document, HeaderRow, Line, Order, PaymentTerm, Profile,
    ProfileError, Promise, Rate, Receipt, Shape, Supplier, SupplierTerm, profile_codes as codes,
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
    if let HeaderRow::At(row) = file.header_row
        && !(1..=HeaderRow::FURTHEST).contains(&row)
    {
        return fail(codes::WRONG_VALUE, &["file", "header_row"], &row.to_string());
    }
    if file.number_signs.iter().any(|sign| sign.is_empty() || sign.chars().any(char::is_numeric)) {
        return fail(codes::WRONG_VALUE, &["file", "number_signs"], &file.number_signs.join(", "));
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
                place.either(|name| section.get(name).is_some())?;
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
        contract: Contract, &["number"];
        payment_term: PaymentTerm, &["code"];
        supplier_term: SupplierTerm, &["supplier"];
        document: Document, &["kind"];
        country_index: CountryIndex, &["index", "country"];
        rate: Rate, &["currency", "date"];
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

    /// Fields of which one at least must be mapped.
    fn either(&self, mapped: impl Fn(&str) -> bool) -> Result<(), ProfileError> {
        let wanted: &[&[&str]] = match self.section {
            // Without its order and line, a receipt has its supplier at least.
            Receipt::<Field>::KEY => &[&["order", "supplier"], &["line", "supplier"]],
            Document::<Field>::KEY => &[&["supplier", "contract"]],
            CountryIndex::<Field>::KEY => &[&["date", "year"]],
            Rate::<Field>::KEY => &[&["rate", "inverse"]],
            _ => &[],
        };
        match wanted.iter().find(|names| !names.iter().any(|name| mapped(name))) {
            Some(names) => {
                self.fail(codes::MISSING_KEY, names[0], format!("one of {} must be mapped", names.join(", ")))
            }
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
        let line_or_event = matches!(
            self.section,
            Order::<Field>::KEY
                | Line::<Field>::KEY
                | Promise::<Field>::KEY
                | Receipt::<Field>::KEY
                | Cancellation::<Field>::KEY
        );
        if own && !line_or_event && names != usual {
            return self.fail(codes::IDENTITY, "identity", "what tells these apart cannot be chosen");
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
        if field.factor.is_some() && info.kind != Kind::Number {
            return self.fail(codes::UNSUITED_KEY, info.name, "factor");
        }
        if field.factor == Some(0) {
            return self.fail(codes::WRONG_VALUE, info.name, "factor");
        }
        if field.clear_empty.is_some() && !clearable(self.section, info) {
            return self.fail(codes::UNSUITED_KEY, info.name, "clear_empty");
        }
        match DateForms::new(&field.dates) {
            Err(form) => self.fail(codes::DATE_FORM, info.name, form),
            Ok(_) => Ok(()),
        }
    }
}

/// Whether nothing can stand in place of something. Units, the words of choices and what tells a thing from others cannot go;
/// names, contacts and identifiers are only ever added to by a file.
fn clearable(section: &str, info: &FieldInfo) -> bool {
    let names: &[&str] = match section {
        Supplier::<Field>::KEY => &["address", "city", "region", "postal_code", "country", "parent_code", "note"],
        Order::<Field>::KEY => &["order_date", "sent_date", "currency", "incoterm", "place"],
        Line::<Field>::KEY => &[
            "item",
            "description",
            "unit_price",
            "price_basis",
            "line_value",
            "currency",
            "requested_date",
            "incoterm",
            "place",
            "closed_date",
        ],
        Receipt::<Field>::KEY => &["date", "handover", "reason", "reverses"],
        Contract::<Field>::KEY => &[
            "parent",
            "owner",
            "end",
            "ended",
            "term",
            "period",
            "renewals",
            "notice",
            "calendar",
            "committed",
            "ceiling",
            "note",
        ],
        PaymentTerm::<Field>::KEY => &["note"],
        Document::<Field>::KEY => &["contract", "issuer", "issued", "expires", "place", "note"],
        _ => &[],
    };
    names.contains(&info.name)
}

impl<T> OneOrMany<T> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
