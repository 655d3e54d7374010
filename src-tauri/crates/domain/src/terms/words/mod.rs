//! Terms in people's own words, English and Arabic, both ways.
//!
//! This is a two-way grammar and no prose of the interface: [`show`] words every term that passes
//! [`check_term`](super::check_term) in one canonical way, and [`read`] takes that back to the same term, beside the many
//! other ways in which people write terms. It reads strictly:
//!
//! - Steps are taken in the order of the words: `30 days EOM` is 30 days, then the month's end; `EOM + 30` the reverse.
//!   Only a count said to run from such a day (`30 days after EOM`, `10 days from the 15th prox`) comes behind it.
//! - A payment without a date counts from the invoice date; `on receipt` is of the invoice; an advance falls due on the
//!   order date; `10th prox` and `10 MFI` are the 10th of the month after.
//! - `2% 10 days` is a discount beside a `net` part and an instalment beside other shares.
//! - A discount runs from the date of the last instalment; one said to run from another is refused.
//! - What is not understood is refused by name. Nothing is guessed.

mod lexicon;
mod parts;
mod read;
mod show_ar;
mod show_en;
mod timing;
mod tokens;

use serde::{Deserialize, Serialize};

pub use read::read;

use super::Term;

/// A language terms can be worded in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "WordingLanguage")]
pub enum Language {
    /// English.
    En,
    /// Arabic.
    Ar,
}

/// The longest text that is read, in characters.
pub const LONGEST_WORDING: usize = 4_000;

/// Why words could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "WordingRefusal")]
pub enum Refusal {
    /// The part means nothing to the grammar.
    NotUnderstood,
    /// There is nothing to read, or too much.
    NothingToRead,
    /// The part can mean two things.
    Ambiguous,
    /// A number that no term can have.
    OutOfRange,
    /// The shares do not make up the whole, or are more than it.
    SharesDoNotSum,
    /// The whole, or what remains of it, is given away a second time.
    GivenTwice,
}

/// The part of a text that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, thiserror::Error)]
#[error("not read: {part}")]
pub struct Unread {
    /// Where it begins, in characters of the text.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The part, as typed.
    pub part: String,
    /// Why.
    pub reason: Refusal,
}

/// A term in its canonical words.
pub fn show(term: &Term, language: Language) -> String {
    match language {
        Language::En => show_en::show(term),
        Language::Ar => show_ar::show(term),
    }
}

#[cfg(test)]
mod tests;
