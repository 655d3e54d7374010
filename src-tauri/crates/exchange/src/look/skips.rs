//! Conditions by which totals and footers are passed over, and nothing else is.

use std::collections::BTreeMap;

use crate::guess::SkipRows;
use crate::sniff::{RowKind, Table};

/// The shortest beginning that tells such rows, in characters.
const SHORTEST: usize = 3;
/// The most texts of one column.
const MOST: usize = 40;
/// The longest text that is compared whole, in bytes: longer ones are cut when they are looked at.
const WHOLE: usize = 300;

/// Finds the conditions, by the column in which such rows have their text.
pub(super) fn skips(table: &Table, kinds: &[RowKind], headers: &[String]) -> Vec<SkipRows> {
    let mut by_column = BTreeMap::<usize, SkipRows>::new();
    for (row, kind) in table.rows.iter().zip(kinds) {
        let (RowKind::Total(column) | RowKind::Footer(column)) = *kind else { continue };
        let alone = |name: &String| !name.is_empty() && headers.iter().filter(|other| *other == name).count() == 1;
        let Some(header) = headers.get(column).filter(|name| alone(name)) else { continue };
        let text = row.get(column);
        let data = || {
            let rows = table.rows.iter().zip(kinds).filter(|(_, kind)| **kind == RowKind::Data);
            rows.map(|(row, _)| row.get(column))
        };
        let skip =
            by_column.entry(column).or_insert_with(|| SkipRows { column: header.clone(), ..SkipRows::default() });
        let begins = beginning(text);
        let numbered = begins.len() < text.len();
        if (numbered || text.len() > WHOLE)
            && begins.chars().count() >= SHORTEST
            && !data().any(|cell| cell.starts_with(begins))
        {
            push(&mut skip.starts_with, begins);
        } else if text.len() <= WHOLE && !data().any(|cell| cell == text) {
            push(&mut skip.within, text);
        }
    }
    by_column.into_values().filter(|skip| !skip.within.is_empty() || !skip.starts_with.is_empty()).collect()
}

/// A text up to its first digit: what is the same on every page and every day.
fn beginning(text: &str) -> &str {
    let end = text.find(char::is_numeric).unwrap_or(text.len()).min(WHOLE);
    let end = (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text[..end].trim_end()
}

fn push(list: &mut Vec<String>, text: &str) {
    if list.len() < MOST && !list.iter().any(|known| known == text) {
        list.push(text.to_owned());
    }
}
