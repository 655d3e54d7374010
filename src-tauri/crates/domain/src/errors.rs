//! What a field says when its value cannot stand. Codes and parameters only: words are put by the window or the command line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One objection to one field. Codes that begin with `warn_` are kept with the record and do not stop it from being saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FieldError {
    /// What is wrong, as a stable code: `required`, `too_long`, `bad_check_digits` …
    pub code: String,
    /// What the sentence needs to be useful: limits, the expected form, the other row.
    pub params: BTreeMap<String, String>,
}

/// Objections by field path: `code`, `names.0.text`, `identifiers.1.value`.
pub type FieldErrors = BTreeMap<String, Vec<FieldError>>;

impl FieldError {
    /// An objection without parameters.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), params: BTreeMap::new() }
    }

    /// The same objection with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// Whether this is a remark that does not stop the record from being saved.
    pub fn is_warning(&self) -> bool {
        self.code.starts_with("warn_")
    }
}

/// Whether any objection stops the record from being saved.
pub fn refuses(errors: &FieldErrors) -> bool {
    errors.values().flatten().any(|error| !error.is_warning())
}
