//! What columns are called: the synonyms of `words.toml`, compared word by word.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sanad_domain::identity::fold;

/// How well a header names a field, in percent.
pub(super) mod score {
    /// The very words.
    pub const EXACT: u32 = 92;
    /// All the words of a name, and one more.
    pub const WITHIN: u32 = 76;
    /// A name of one word, among others.
    pub const WORD: u32 = 52;
    /// What each further word takes away.
    pub const FURTHER: u32 = 7;
}

/// A field's names, each as its words.
static NAMES: LazyLock<Vec<(String, Vec<Vec<String>>)>> = LazyLock::new(|| {
    // A test reads it, so it is never left out here.
    let table: BTreeMap<String, Vec<String>> = toml::from_str(include_str!("words.toml")).unwrap_or_default();
    table.into_iter().map(|(field, names)| (field, names.iter().map(|name| words(name)).collect())).collect()
});

/// How well a header names each field it names at all.
pub(super) fn named(header: &str) -> Vec<(&'static str, u32)> {
    let said = words(header);
    if said.is_empty() {
        return Vec::new();
    }
    let best = |names: &Vec<Vec<String>>| names.iter().filter_map(|name| fit(&said, name)).max();
    NAMES.iter().filter_map(|(field, names)| best(names).map(|score| (field.as_str(), score))).collect()
}

fn fit(said: &[String], name: &[String]) -> Option<u32> {
    if said == name {
        return Some(score::EXACT);
    }
    if said.concat() == name.concat() {
        return Some(score::EXACT - 2);
    }
    let further = u32::try_from(said.len().saturating_sub(name.len())).unwrap_or(u32::MAX);
    if further == 0 || !name.iter().all(|word| said.contains(word)) {
        return None;
    }
    let base = if name.len() > 1 { score::WITHIN } else { score::WORD };
    Some(base.saturating_sub(score::FURTHER.saturating_mul(further - 1)))
}

/// A header's words, folded: cut at spaces, signs and inner capitals (`VendorID`), the article off Arabic ones, and the ways
/// to write "number" made one.
fn words(header: &str) -> Vec<String> {
    let mut cut = String::with_capacity(header.len() + 8);
    let mut before: Option<char> = None;
    for sign in header.chars() {
        if sign.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_numeric()) {
            cut.push(' ');
        }
        cut.push(sign);
        before = Some(sign);
    }
    let numbered = cut.replace(['#', '№'], " no ");
    fold(&numbered)
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty() && !matches!(*word, "of" | "the" | "in" | "usd" | "sar" | "eur"))
        .map(|word| match word {
            "number" | "num" | "nr" | "nbr" => "no".to_owned(),
            "quantities" | "quantity" => "qty".to_owned(),
            "suppliers" | "vendors" => word.trim_end_matches('s').to_owned(),
            other => other.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(other).to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::SECTIONS;

    #[test]
    fn every_name_is_of_a_field_there_is() {
        assert!(NAMES.len() > 70);
        for (path, names) in NAMES.iter() {
            let (section, field) = path.split_once('.').unwrap();
            let known = SECTIONS.iter().find(|known| known.key == section).unwrap();
            assert!(known.fields.iter().any(|known| known.name == field), "{path}");
            assert!(names.iter().all(|name| !name.is_empty()), "{path}");
        }
    }

    #[test]
    fn headers_of_several_systems_are_understood() {
        for (header, field) in [
            ("Vendor No.", "supplier.code"),
            ("VendorID", "supplier.code"),
            ("Buy-from Vendor No.", "supplier.code"),
            ("Purchasing Document", "order.number"),
            ("EBELN", "order.number"),
            ("po / so #", "order.number"),
            ("Qty Received", "receipt.quantity"),
            ("Received Quantity (PC)", "receipt.quantity"),
            ("رقم أمر الشراء", "order.number"),
            ("اسم المورّد", "supplier.name"),
            ("الكمية المستلمة", "receipt.quantity"),
            ("Need-By Date", "line.requested_date"),
            ("delivered to client date", "receipt.date"),
        ] {
            let best = named(header).into_iter().max_by_key(|(_, score)| *score).map(|(field, _)| field);
            assert_eq!(best, Some(field), "{header}");
        }
        assert!(named("Shoe size").is_empty());
        assert!(named("").is_empty());
    }
}
