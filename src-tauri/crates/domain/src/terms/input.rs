//! What a person, a file or a program may say of a term in the library.

use serde::{Deserialize, Serialize};

use super::Term;
use super::check::without_blanks;
use crate::suppliers::{LocalText, tidy};

/// A term of the library, as it is edited and saved at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermInput {
    /// Our code, unique in the workspace: `N30`, `2-10-N30`.
    pub code: String,
    /// What it is called, by BCP 47 language; at least one.
    pub names: LocalText,
    /// What it says.
    pub term: Term,
    /// Free words.
    pub note: String,
}

/// The same term as it is written: texts in NFC without needless spaces, blank names left out.
#[must_use]
pub fn tidied(input: &TermInput) -> TermInput {
    TermInput {
        code: tidy::line(&input.code),
        names: without_blanks(&input.names),
        term: input.term.clone(),
        note: tidy::lines(&input.note),
    }
}
