//! Which parties are worth comparing: those that share something rare, so that a hundred thousand need no ten thousand million
//! comparisons.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Evidence, Party, Prepared};

/// The most parties under one sign that are all compared with each other.
pub const SHARED_BY: usize = 24;
/// In a larger group, with how many neighbours by name each is compared.
const NEIGHBOURS: usize = 6;
/// How many letters of a name's beginning are a sign.
const PREFIX: usize = 5;

/// Parties by the signs that those who may be one have in common: a register number, a word's sound, two words' sounds, the
/// beginning of the name. A few words of 64 bits for each party.
#[derive(Debug, Clone, Default)]
pub struct Blocks {
    /// Sign and party, sorted.
    signs: Vec<(u64, u32)>,
}

impl Blocks {
    /// Signs of parties numbered in their order.
    pub fn of<'p>(parties: impl Iterator<Item = (&'p Party, &'p Prepared)>) -> Self {
        let mut signs: Vec<(u64, u32)> = Vec::new();
        for (at, (party, prepared)) in (0_u32..).zip(parties) {
            signs.extend(signs_of(party, prepared).into_iter().map(|sign| (sign, at)));
        }
        signs.sort_unstable();
        Self { signs }
    }

    /// Pairs worth comparing, each once, the smaller number first.
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for group in self.signs.chunk_by(|a, b| a.0 == b.0) {
            // Within a sign parties stand in their order: whoever numbers them by name puts likely ones side by side.
            let reach = if group.len() <= SHARED_BY { group.len() } else { NEIGHBOURS };
            for (at, (_, one)) in group.iter().enumerate() {
                pairs.extend(group[at + 1..].iter().take(reach).map(|(_, other)| (*one, *other)));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The parties worth comparing with one that is not among them: no more than `most`, those that share the rarest signs first.
    pub fn near(&self, party: &Party, most: usize) -> Vec<u32> {
        let mut groups: Vec<&[(u64, u32)]> =
            signs_of(party, &Prepared::of(party)).into_iter().map(|sign| self.under(sign)).collect();
        groups.sort_by_key(|group| group.len());
        let mut found = Vec::new();
        let mut known = BTreeSet::new();
        for (_, at) in groups.into_iter().flatten() {
            if found.len() >= most {
                break;
            }
            if known.insert(*at) {
                found.push(*at);
            }
        }
        found
    }

    fn under(&self, sign: u64) -> &[(u64, u32)] {
        let from = self.signs.partition_point(|(other, _)| *other < sign);
        let length = self.signs[from..].partition_point(|(other, _)| *other == sign);
        &self.signs[from..from + length]
    }
}

fn signs_of(party: &Party, prepared: &Prepared) -> BTreeSet<u64> {
    let mut signs = BTreeSet::new();
    for (scheme, _, number) in &party.identifiers {
        if Evidence::of(*scheme).is_some() {
            signs.insert(sign("number", &[scheme.code(), number]));
        }
    }
    for (_, words) in &prepared.names {
        let mut sounds: Vec<&str> = words.iter().map(super::words::Word::sound).collect();
        sounds.sort_unstable();
        sounds.dedup();
        for (at, one) in sounds.iter().enumerate() {
            signs.insert(sign("word", &[one]));
            signs.extend(sounds[at + 1..].iter().map(|other| sign("words", &[one, other])));
        }
        let beginning: String =
            words.iter().flat_map(|word| word.text().chars()).filter(|c| c.is_alphanumeric()).take(PREFIX).collect();
        if beginning.chars().count() == PREFIX {
            signs.insert(sign("beginning", &[&beginning]));
        }
    }
    signs
}

/// A digest of 64 bits: two signs that share one cost a comparison more, and nothing else.
fn sign(kind: &str, parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    kind.hash(&mut hasher);
    parts.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::IdentifierScheme;

    fn named(name: &str) -> Party {
        Party { names: vec![name.into()], identifiers: Vec::new() }
    }

    fn blocks(parties: &[Party]) -> Blocks {
        let prepared: Vec<Prepared> = parties.iter().map(Prepared::of).collect();
        Blocks::of(parties.iter().zip(&prepared))
    }

    #[test]
    fn those_that_may_be_one_are_paired_across_scripts_orders_and_spellings() {
        let parties = [
            "Orient Steel LLC",
            "Steel Orient",
            "Gulf Marble",
            "مؤسسة محمد جمال",
            "Mohammed Jamal Est.",
            "Hyundae Motors",
            "Hyundai Cars",
        ];
        let pairs = blocks(&parties.map(named)).pairs();
        assert_eq!(pairs, [(0, 1), (3, 4), (5, 6)]);
    }

    #[test]
    fn a_number_in_common_is_enough() {
        let with = |name: &str| Party {
            identifiers: vec![(IdentifierScheme::VatSa, None, "310122393500003".into())],
            ..named(name)
        };
        assert_eq!(blocks(&[with("Orient"), with("Marble")]).pairs(), [(0, 1)]);
    }

    #[test]
    fn what_everybody_shares_costs_little() {
        let parties: Vec<Party> = (0..2_000).map(|n| named(&format!("Trading {n}"))).collect();
        let pairs = blocks(&parties).pairs();
        assert!(pairs.len() < 2_000 * 3 * NEIGHBOURS, "{}", pairs.len());
    }

    #[test]
    fn the_rarest_sign_in_common_comes_first() {
        let mut parties: Vec<Party> = (0..100).map(|n| named(&format!("Trading {n}"))).collect();
        parties.push(named("Orient Trading"));
        assert_eq!(blocks(&parties).near(&named("Trading Orient"), 3).first(), Some(&100));
        assert_eq!(blocks(&parties).near(&named("Trading Orient"), 3).len(), 3);
    }
}
