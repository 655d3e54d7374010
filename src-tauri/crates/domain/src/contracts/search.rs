//! What a contract is found by.

use super::ContractInput;
use crate::identity::fold;

/// One folded text to search in: number and titles, amendments' numbers and titles; each on a line of its own. A query's words
/// come from [`search_words`](crate::suppliers::search_words).
pub fn search_text(input: &ContractInput) -> String {
    let amendments = input.amendments.iter().flat_map(|amendment| [&amendment.number, &amendment.title]);
    std::iter::once(&input.number)
        .chain(input.titles.values())
        .chain(amendments)
        .map(|text| fold(text).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
