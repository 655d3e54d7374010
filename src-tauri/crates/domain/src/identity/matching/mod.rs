//! Whether two parties may be one: for duplicates, and for screening against lists.
//!
//! A score is evidence to look at, never a verdict: its reasons are shown beside it, and a person decides.

mod blocks;
mod skeleton;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::words::{Word, words};
use super::IdentifierScheme;

pub use blocks::{Blocks, SHARED_BY};

/// The score of two parties that are the same.
pub const CERTAIN: u16 = 1000;
/// The highest score of two parties that carry different numbers of one register.
const CONTRADICTED: u16 = 400;
/// The least score of two parties with one bank account: it may be a factoring bank's, or a group's.
const ONE_ACCOUNT: u16 = 900;

/// What two parties are compared by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// All names, former ones too, in any language.
    pub names: Vec<String>,
    /// Register numbers: scheme, country where the scheme needs one, normalised number.
    pub identifiers: Vec<(IdentifierScheme, Option<String>, String)>,
}

/// How likely it is that two parties are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Match {
    /// 0 to 1000.
    pub score: u16,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// One piece of evidence, for or against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "MatchReason")]
pub struct Reason {
    /// `same_identifier`, `same_account`, `different_identifier` (`scheme`, `a`, `b`); `same_name`, `same_words` (in another
    /// order, or apart from legal forms), `same_sound` (across scripts or spellings), `similar_name` (`a`, `b`, `words`).
    pub code: String,
    /// What the sentence needs.
    pub params: BTreeMap<String, String>,
}

impl Reason {
    fn new(code: &str, params: [(&str, &str); 3]) -> Self {
        let params = params.into_iter().filter(|(_, value)| !value.is_empty());
        Self {
            code: code.to_owned(),
            params: params.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        }
    }
}

/// A party's names taken apart, for comparing it with many.
#[derive(Debug, Clone, Default)]
pub struct Prepared {
    names: Vec<(String, Vec<Word>)>,
}

impl Prepared {
    /// Takes the names of a party apart.
    pub fn of(party: &Party) -> Self {
        Self { names: party.names.iter().map(|name| (name.clone(), words(name))).collect() }
    }
}

/// Compares two parties. The order of the two changes nothing but which is called `a`.
pub fn compare(a: &Party, b: &Party) -> Match {
    compare_prepared((a, &Prepared::of(a)), (b, &Prepared::of(b)))
}

/// As [`compare`], for parties whose names were taken apart before.
pub fn compare_prepared((a, a_names): (&Party, &Prepared), (b, b_names): (&Party, &Prepared)) -> Match {
    let (mut score, reason) = best_names(a_names, b_names);
    let mut reasons: Vec<Reason> = reason.into_iter().collect();
    let (mut same, mut account, mut different) = (false, false, false);
    for scheme in IdentifierScheme::ALL {
        let Some(evidence) = Evidence::of(scheme) else { continue };
        for (country, mine, theirs) in common(a, b, scheme) {
            let shared = mine.iter().find(|number| theirs.contains(number));
            let (code, one, other) = match (shared, evidence) {
                (Some(number), Evidence::Account) => ("same_account", *number, *number),
                (Some(number), _) => ("same_identifier", *number, *number),
                (None, Evidence::OneEach) => ("different_identifier", mine[0], theirs[0]),
                (None, _) => continue,
            };
            same |= code == "same_identifier";
            account |= code == "same_account";
            different |= code == "different_identifier";
            let scheme =
                country.map_or_else(|| scheme.code().to_owned(), |country| format!("{} {country}", scheme.code()));
            reasons.push(Reason::new(code, [("scheme", &scheme), ("a", one), ("b", other)]));
        }
    }
    // Numbers trump names, and a number that agrees trumps one that does not: a party may be registered twice.
    if same {
        score = CERTAIN;
    } else if account {
        score = score.max(ONE_ACCOUNT);
    } else if different {
        score = score.min(CONTRADICTED);
    }
    Match { score, reasons }
}

/// What equal or different numbers of a scheme tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Evidence {
    /// A party has one, so a different one is another party.
    OneEach,
    /// The same number is the same party; different ones tell nothing (a party has one for each site or trade).
    Sameness,
    /// A bank account.
    Account,
}

impl Evidence {
    const fn of(scheme: IdentifierScheme) -> Option<Self> {
        use IdentifierScheme as S;
        match scheme {
            S::Lei | S::VatEu | S::VatSa | S::TrnAe => Some(Self::OneEach),
            S::Duns | S::Cr | S::Tax => Some(Self::Sameness),
            S::Iban => Some(Self::Account),
            S::Bic | S::Other => None,
        }
    }
}

type Numbers<'a> = Vec<&'a str>;

/// The numbers of a scheme, country by country, where both parties have some. EU VAT tells its country by its prefix.
fn common<'a>(
    a: &'a Party,
    b: &'a Party,
    scheme: IdentifierScheme,
) -> Vec<(Option<&'a str>, Numbers<'a>, Numbers<'a>)> {
    let by_country = |party: &'a Party| {
        let mut numbers: BTreeMap<Option<&str>, Numbers<'a>> = BTreeMap::new();
        for (_, country, number) in party.identifiers.iter().filter(|(s, _, _)| *s == scheme) {
            let country = match scheme {
                IdentifierScheme::VatEu => number.get(..2),
                IdentifierScheme::Cr | IdentifierScheme::Tax => country.as_deref(),
                _ => None,
            };
            numbers.entry(country).or_default().push(number);
        }
        numbers
    };
    let mut theirs = by_country(b);
    by_country(a).into_iter().filter_map(|(country, mine)| Some((country, mine, theirs.remove(&country)?))).collect()
}

/// The best score of any name of the one against any of the other.
fn best_names(a: &Prepared, b: &Prepared) -> (u16, Option<Reason>) {
    let mut best: (u16, Option<Reason>) = (0, None);
    for (name, mine) in &a.names {
        for (other, theirs) in &b.names {
            let (score, reason) = compare_names((name, mine), (other, theirs));
            if score > best.0 {
                best = (score, Some(reason));
            }
        }
    }
    best
}

fn compare_names((a, mine): (&str, &[Word]), (b, theirs): (&str, &[Word])) -> (u16, Reason) {
    let pairs = paired(mine, theirs);
    let weight = |words: &[Word]| words.iter().map(Word::weight).sum::<u32>();
    let agreed: u32 =
        pairs.iter().map(|&(i, j, alike)| u32::from(alike) * (mine[i].weight() + theirs[j].weight())).sum();
    let whole = weight(mine) + weight(theirs);
    let score = u16::try_from(agreed.checked_div(whole).unwrap_or(0)).unwrap_or(CERTAIN).min(CERTAIN);

    let every = pairs.len() == mine.len() && pairs.len() == theirs.len();
    let code = match pairs.iter().map(|pair| pair.2).min() {
        Some(CERTAIN) if every && pairs.iter().all(|(i, j, _)| i == j) => "same_name",
        Some(CERTAIN) if every => "same_words",
        Some(words::SAME_SOUND..) if every => "same_sound",
        _ => "similar_name",
    };
    let agreed: Vec<&str> = pairs.iter().map(|&(i, _, _)| mine[i].text()).collect();
    (score, Reason::new(code, [("a", a), ("b", b), ("words", &agreed.join(" "))]))
}

/// Words of the one beside the likest of the other, each used once, in the order of the first name.
fn paired(mine: &[Word], theirs: &[Word]) -> Vec<(usize, usize, u16)> {
    let mut candidates: Vec<(usize, usize, u16)> = Vec::new();
    for (i, one) in mine.iter().enumerate() {
        candidates
            .extend(theirs.iter().enumerate().map(|(j, other)| (i, j, one.alike(other))).filter(|pair| pair.2 > 0));
    }
    candidates.sort_by_key(|&(i, j, alike)| (std::cmp::Reverse(alike), i.abs_diff(j), i, j));
    let mut pairs: Vec<(usize, usize, u16)> = Vec::new();
    for candidate in candidates {
        if pairs.iter().all(|pair| pair.0 != candidate.0 && pair.1 != candidate.1) {
            pairs.push(candidate);
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests;
