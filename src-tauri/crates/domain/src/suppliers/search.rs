//! What a supplier is found by.

use std::collections::BTreeSet;

use super::SupplierInput;
use crate::identity::matching::Party;
use crate::identity::{fold, identifiers};

/// One folded text to search in: the code, all names with the former ones, identifiers as typed and as normalised, cities.
/// Each part on a line of its own, so that no match runs from one into the next.
pub fn search_text(input: &SupplierInput) -> String {
    let normalised = input.identifiers.iter().filter_map(|identifier| {
        identifiers::check(identifier.scheme, identifier.country.as_deref(), &identifier.value).ok()
    });
    let mut seen = BTreeSet::new();
    std::iter::once(fold(&input.code))
        .chain(input.names.iter().map(|name| fold(&name.text)))
        .chain(input.identifiers.iter().map(|identifier| fold(&identifier.value)))
        .chain(normalised.map(|checked| fold(&checked.normalised)))
        .chain(input.addresses.iter().map(|address| fold(&address.city)))
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|part| !part.is_empty() && seen.insert(part.clone()))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The words of a query, folded as the text is: a supplier matches when each is found in it. Empty for a blank query.
pub fn search_words(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(str::to_owned).collect()
}

/// What a supplier is compared by, with duplicates and with lists.
pub fn party(input: &SupplierInput) -> Party {
    let identifiers = input.identifiers.iter().filter_map(|identifier| {
        let country = identifier.country.clone();
        let checked = identifiers::check(identifier.scheme, country.as_deref(), &identifier.value).ok()?;
        Some((identifier.scheme, country, checked.normalised))
    });
    Party { names: input.names.iter().map(|name| name.text.clone()).collect(), identifiers: identifiers.collect() }
}
