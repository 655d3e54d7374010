//! Which column fills which field: by header and content, each column and each field once.

use std::sync::LazyLock;

use sanad_domain::identity::fold;

use super::company::in_company;
use super::content::Content;
use super::weigh::weigh;
use super::words::named;
use crate::profile::{FieldInfo, SECTIONS, SectionInfo};
use crate::sniff::LookReason;

/// Below this a column is left unmatched rather than matched wrongly.
pub(super) const SURE: u32 = 50;
/// Below this a field is not even offered.
const LIKELY: u32 = 25;
/// How many other fields are offered.
const OTHERS: usize = 4;

/// Fields that are not matched by themselves: they name a thing that another field of the file already names.
pub(crate) const REFERENCES: [(&str, &str, &str); 16] = [
    ("order", "supplier", "supplier.code"),
    ("line", "order", "order.number"),
    ("line", "supplier", "supplier.code"),
    ("promise", "order", "order.number"),
    ("promise", "supplier", "supplier.code"),
    ("promise", "line", "line.line_no"),
    ("receipt", "order", "order.number"),
    ("receipt", "supplier", "supplier.code"),
    ("receipt", "line", "line.line_no"),
    ("cancellation", "order", "order.number"),
    ("cancellation", "supplier", "supplier.code"),
    ("cancellation", "line", "line.line_no"),
    ("contract", "supplier", "supplier.code"),
    ("supplier_term", "supplier", "supplier.code"),
    ("document", "supplier", "supplier.code"),
    ("document", "contract", "contract.number"),
];

/// What a column may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// `section.field`.
    pub field: &'static str,
    /// How sure, in percent.
    pub score: u32,
    /// Why.
    pub reasons: Vec<LookReason>,
}

impl Candidate {
    /// The header that named the field, folded; empty where its content did.
    pub fn heading(&self) -> String {
        let header = self.reasons.iter().find_map(|reason| reason.params.get("header"));
        header.map(|header| fold(header)).unwrap_or_default()
    }
}

/// A column and what it is taken for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guess {
    /// The field; none where nothing is sure enough.
    pub chosen: Option<Candidate>,
    /// What else it could be, the likelier first.
    pub others: Vec<Candidate>,
}

/// A field that columns are matched to, by `section.field`; none for references and for what does not exist.
pub(crate) fn field(path: &str) -> Option<&'static FieldInfo> {
    let (section, name) = path.split_once('.')?;
    if REFERENCES.iter().any(|(of, field, _)| (*of, *field) == (section, name)) {
        return None;
    }
    SECTIONS.iter().find(|known| known.key == section)?.fields.iter().find(|known| known.name == name)
}

/// The path of a field that columns are matched to, as it stands in the list.
pub(crate) fn known_field(path: &str) -> Option<&'static str> {
    field(path)?;
    PATHS.iter().find(|known| **known == path).map(String::as_str)
}

/// `section.field` of every field there is.
static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |section: &SectionInfo| {
        section.fields.iter().map(|info| format!("{}.{}", section.key, info.name)).collect::<Vec<_>>()
    };
    SECTIONS.iter().flat_map(of).collect()
});

/// Matches columns to fields.
pub(crate) fn assign(headers: &[String], contents: &[Content]) -> Vec<Guess> {
    let mut all: Vec<Vec<Candidate>> =
        headers.iter().zip(contents).map(|(header, content)| candidates(header, content)).collect();
    in_company(&mut all);
    let mut ranked: Vec<(u32, usize, Candidate)> = Vec::new();
    for (column, candidates) in all.iter().enumerate() {
        ranked.extend(candidates.iter().map(|candidate| (candidate.score, column, candidate.clone())));
    }
    // The surest first; of equals the one further to the front of the file.
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut guesses = vec![Guess::default(); headers.len()];
    let mut taken: Vec<&str> = Vec::new();
    for (score, column, candidate) in ranked {
        if score >= SURE && guesses[column].chosen.is_none() && !taken.contains(&candidate.field) {
            taken.push(candidate.field);
            guesses[column].chosen = Some(candidate);
        }
    }
    for (guess, mut candidates) in guesses.iter_mut().zip(all) {
        candidates.retain(|candidate| {
            candidate.score >= LIKELY && guess.chosen.as_ref().is_none_or(|chosen| chosen.field != candidate.field)
        });
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.score));
        candidates.truncate(OTHERS);
        guess.others = candidates;
    }
    guesses
}

/// What one column may be by itself.
fn candidates(header: &str, content: &Content) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for (path, score) in named(header) {
        let Some(info) = field(path) else { continue };
        let reason = LookReason::new("header_means").with("header", header).with("field", path);
        let mut candidate = Candidate { field: path, score, reasons: vec![reason] };
        weigh(&mut candidate, info, content);
        if candidate.score > 0 {
            found.push(candidate);
        }
    }
    for (path, share, code) in &content.shapes {
        let reason = LookReason::new(code).with("percent", share);
        match found.iter_mut().find(|candidate| candidate.field == *path) {
            Some(candidate) => {
                candidate.score = (candidate.score + 12).min(99);
                candidate.reasons.push(reason);
            }
            // Check digits settle it; two letters that are a country's might be something else.
            None => found.push(Candidate {
                field: path,
                score: if code.contains("country") { 40 } else { 60 },
                reasons: vec![reason],
            }),
        }
    }
    found
}
