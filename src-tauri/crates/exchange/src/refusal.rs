//! Why a file as a whole is refused, by code. Nothing of the file's own bytes goes into it.

use std::collections::BTreeMap;

/// A file that is not read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} {params:?}")]
pub struct Refusal {
    /// `file_not_table`, `file_encrypted`, `file_damaged`, `file_too_large`, `file_no_sheet` or `file_empty`.
    pub code: &'static str,
    /// What the sentence needs.
    pub params: BTreeMap<String, String>,
}

impl Refusal {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, params: BTreeMap::new() }
    }

    /// The same with one more parameter.
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are handed over as they are")]
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// No table at all: something else, named by one of a few words.
    pub(crate) fn not_table(kind: &str) -> Self {
        Self::new("file_not_table").with("kind", kind)
    }

    /// A spreadsheet whose inside is broken or cut short.
    pub(crate) fn damaged() -> Self {
        Self::new("file_damaged")
    }

    /// More than is taken; `limit` in megabytes.
    pub(crate) fn too_large(limit: u64) -> Self {
        Self::new("file_too_large").with("limit", limit >> 20)
    }
}
