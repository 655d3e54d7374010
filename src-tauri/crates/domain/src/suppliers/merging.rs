//! Two records of one supplier made one: nothing said of either is lost.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{NameKind, SupplierContact, SupplierIdentifier, SupplierInput, SupplierName};
use crate::identity::{fold, identifiers};

/// Which of the two records a value is taken from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The one that stays.
    #[default]
    Kept,
    /// The one that is merged into it.
    Merged,
}

/// What is taken from which record where only one value can stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MergeChoices {
    /// Whose current names stay; the other's become former ones, but for a language in which there would be none.
    pub names: Side,
    /// Where it stands with us.
    pub stage: Side,
    /// Our relationship manager.
    pub owner: Side,
    /// The supplier that owns it.
    pub parent: Side,
    /// Whose addresses stand first, the main one with them.
    pub addresses: Side,
    /// Whose note stands first; the other's follows.
    pub note: Side,
    /// The payment term agreed, where both have one.
    pub term: Side,
}

/// The record that stays, with all that was said of the other. The code is that of the record that stays.
#[must_use]
pub fn united(kept: &SupplierInput, merged: &SupplierInput, choices: &MergeChoices) -> SupplierInput {
    let ordered = |side: Side| match side {
        Side::Kept => (kept, merged),
        Side::Merged => (merged, kept),
    };
    let chosen = |side: Side| ordered(side).0;
    let (first, second) = ordered(choices.addresses);
    let mut addresses = first.addresses.clone();
    addresses.extend(second.addresses.iter().filter(|address| !first.addresses.contains(address)).cloned());
    let mut categories = kept.categories.clone();
    categories.extend(merged.categories.iter().filter(|category| !kept.categories.contains(category)).cloned());
    SupplierInput {
        code: kept.code.clone(),
        names: names(ordered(choices.names)),
        identifiers: all_identifiers(&kept.identifiers, &merged.identifiers),
        addresses,
        contacts: contacts(&kept.contacts, &merged.contacts),
        categories,
        parent: chosen(choices.parent).parent.clone(),
        owner: chosen(choices.owner).owner.clone(),
        stage: chosen(choices.stage).stage,
        note: note(ordered(choices.note)),
    }
}

/// The first's names as they are, and the second's as former ones where they are not said already. In a language in which the
/// first goes by no name, the second's is the only one, and stays.
fn names((first, second): (&SupplierInput, &SupplierInput)) -> Vec<SupplierName> {
    let mut names = first.names.clone();
    let mut said: BTreeSet<(String, String)> = names.iter().map(same_name).collect();
    let in_use = |lang: &str| first.names.iter().any(|name| name.kind != NameKind::Former && name.lang == lang);
    for name in &second.names {
        if said.insert(same_name(name)) {
            let kind = if in_use(&name.lang) { NameKind::Former } else { name.kind };
            names.push(SupplierName { kind, ..name.clone() });
        }
    }
    names
}

fn same_name(name: &SupplierName) -> (String, String) {
    (name.lang.clone(), name.text.clone())
}

/// Each number once, as the first wrote it.
fn all_identifiers(first: &[SupplierIdentifier], second: &[SupplierIdentifier]) -> Vec<SupplierIdentifier> {
    let mut seen = BTreeSet::new();
    let number = |one: &SupplierIdentifier| {
        let checked = identifiers::check(one.scheme, one.country.as_deref(), &one.value);
        (one.scheme, checked.map_or_else(|_| one.value.clone(), |checked| checked.normalised))
    };
    first.iter().chain(second).filter(|one| seen.insert(number(one))).cloned().collect()
}

/// Everybody once: who says nothing that a namesake does not say is left out, and what a namesake leaves open is filled in.
fn contacts(first: &[SupplierContact], second: &[SupplierContact]) -> Vec<SupplierContact> {
    let mut contacts = first.to_vec();
    for one in second {
        match contacts.iter_mut().find(|known| may_be_one(known, one)) {
            Some(known) => {
                let fill = |text: &mut String, with: &String| {
                    if text.is_empty() {
                        text.clone_from(with);
                    }
                };
                fill(&mut known.role, &one.role);
                fill(&mut known.email, &one.email);
                fill(&mut known.phone, &one.phone);
                known.lang = known.lang.take().or_else(|| one.lang.clone());
            }
            None => contacts.push(one.clone()),
        }
    }
    contacts
}

/// Namesakes of whom nothing is said that differs.
fn may_be_one(a: &SupplierContact, b: &SupplierContact) -> bool {
    let agree = |a: &str, b: &str| a.is_empty() || b.is_empty() || fold(a) == fold(b);
    let lang = a.lang.is_none() || b.lang.is_none() || a.lang == b.lang;
    fold(&a.name) == fold(&b.name)
        && lang
        && agree(&a.role, &b.role)
        && agree(&a.email, &b.email)
        && agree(&a.phone, &b.phone)
}

fn note((first, second): (&SupplierInput, &SupplierInput)) -> String {
    match (first.note.trim(), second.note.trim()) {
        (one, "") => one.to_owned(),
        ("", other) => other.to_owned(),
        (one, other) if one.contains(other) => one.to_owned(),
        (one, other) => format!("{one}\n\n{other}"),
    }
}

#[cfg(test)]
mod tests;
