//! What a term is found by.

use super::TermInput;
use super::words::{Language, show};
use crate::identity::fold;

/// One folded text to search in: the code, the names, and the canonical words in both languages; each on a line of its own. A
/// query's words come from [`search_words`](crate::suppliers::search_words).
pub fn search_text(input: &TermInput) -> String {
    let words = [Language::En, Language::Ar].map(|language| show(&input.term, language));
    std::iter::once(&input.code)
        .chain(input.names.values())
        .chain(&words)
        .map(|text| fold(text).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
