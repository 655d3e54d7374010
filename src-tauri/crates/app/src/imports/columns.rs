//! From a field at fault to the header of the column that fills it: people mend columns, not fields.

use sanad_exchange::profile::{Field, Profile};

/// The fields of a supplier's name.
const NAMES: [&str; 3] = ["name", "name_en", "name_ar"];

/// The header for a problem's column as the store keeps it: the workspace's own objections name a field, marked by `@`.
pub(super) fn header(profile: &Profile, column: &str) -> String {
    let Some(field) = column.strip_prefix('@') else { return column.to_owned() };
    if let Some((section, path)) = field.split_once('.')
        && let Some(header) = of_section(profile, section, path)
    {
        return header;
    }
    let found = fields(profile, field).into_iter().flatten().next();
    found.and_then(|field| field.column.clone()).unwrap_or_else(|| field.to_owned())
}

/// Whether the file can name a supplier that does not stand yet.
pub(super) fn names_suppliers(profile: &Profile) -> bool {
    profile.supplier.0.iter().any(|supplier| NAMES.iter().any(|name| supplier.get(name).is_some()))
}

/// The header behind a field of a section, or the name of that field; `None` where the section tells no fields this way.
fn of_section(profile: &Profile, section: &str, path: &str) -> Option<String> {
    let first = path.split('.').next().unwrap_or_default();
    let names: &[&str] = match (section, path, first) {
        ("contract", "notice.delivery_days", _) => &["delivery_days"],
        ("contract", "notice.safety_margin_days", _) => &["safety_margin_days"],
        ("contract", _, "initial") => &["term"],
        ("contract", _, "initial_end") => &["end"],
        ("contract", _, "titles") => &["title", "title_en", "title_ar"],
        ("payment_term", _, "names") => &["name", "name_en", "name_ar"],
        ("payment_term", _, "instalments" | "discounts") => &["wording"],
        ("document", _, "valid_from") => &["issued"],
        _ => &[first],
    };
    macro_rules! mapped {
        ($list:ident) => {
            profile.$list.0.iter().flat_map(|made| names.iter().map(|name| made.get(name))).flatten().collect()
        };
    }
    let mapped: Vec<&Field> = match section {
        "category" => mapped!(category),
        "contract" => mapped!(contract),
        "payment_term" => mapped!(payment_term),
        "supplier_term" => mapped!(supplier_term),
        "document" => mapped!(document),
        "country_index" => mapped!(country_index),
        "rate" => mapped!(rate),
        "receipt" => mapped!(receipt),
        _ => return None,
    };
    // Of several it is not known which: the field says more than a guess.
    let header = match mapped.as_slice() {
        [only] => only.column.clone(),
        _ => None,
    };
    Some(header.unwrap_or_else(|| names[0].to_owned()))
}

/// Where a field may be mapped, the likeliest first.
fn fields<'p>(profile: &'p Profile, name: &str) -> Vec<Option<&'p Field>> {
    let suppliers = || profile.supplier.0.iter();
    let lines = || profile.line.0.iter();
    match name {
        "supplier" => profile.order.0.iter().map(|order| order.supplier.as_ref()).collect(),
        "order" => (profile.receipt.0.iter().map(|receipt| receipt.order.as_ref()))
            .chain(lines().map(|line| line.order.as_ref()))
            .chain(profile.order.0.iter().map(|order| order.number.as_ref()))
            .collect(),
        "line" => (profile.receipt.0.iter().map(|receipt| receipt.line.as_ref()))
            .chain(profile.promise.0.iter().map(|promise| promise.line.as_ref()))
            .chain(profile.cancellation.0.iter().map(|cancellation| cancellation.line.as_ref()))
            .collect(),
        "line_no" => (lines().map(|line| line.line_no.as_ref()))
            .chain(profile.receipt.0.iter().map(|receipt| receipt.reference.as_ref()))
            .collect(),
        "code" | "parent_code" => suppliers().map(|supplier| supplier.get(name)).collect(),
        path => {
            // A path of the supplier's form: `addresses.0.country`, `contacts.0.email`, `names.0.text`, `identifiers.1.value`.
            let (list, leaf) =
                (path.split('.').next().unwrap_or_default(), path.rsplit('.').next().unwrap_or_default());
            let names: &[&str] = match (list, leaf) {
                ("names", _) => &NAMES,
                ("contacts", "name") => &["contact"],
                ("addresses", "lines") => &["address"],
                ("identifiers", _) => {
                    &["vat_eu", "vat_sa", "trn_ae", "lei", "duns", "iban", "bic", "cr", "tax", "other"]
                }
                _ => return suppliers().map(|supplier| supplier.get(leaf)).collect(),
            };
            let mapped: Vec<_> = suppliers().flat_map(|supplier| names.iter().map(|name| supplier.get(name))).collect();
            // Of several it is not known which: the form's path says more than a guess. Without any name, any will do.
            if path == "names" || mapped.iter().flatten().count() == 1 { mapped } else { Vec::new() }
        }
    }
}
