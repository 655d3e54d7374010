//! What was found, with its reason and what speaks for and against it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::problem::VALUE_SHOWN;

/// Why something was taken so: a code, put into words by the window and the command line as `look-…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
pub struct LookReason {
    /// The code; its words stand in `imports-reasons.ftl` and `imports-look.ftl`.
    pub code: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
}

impl LookReason {
    /// A reason without parameters.
    pub(crate) fn new(code: &str) -> Self {
        Self { code: code.to_owned(), params: BTreeMap::new() }
    }

    /// The same with one more.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are handed over as they are")]
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string().chars().take(VALUE_SHOWN).collect());
        self
    }
}

/// The first row that speaks against a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Against {
    /// Its number as a spreadsheet shows it.
    pub row: u32,
    /// What it says, shortened.
    pub value: String,
}

/// One thing found by looking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Finding {
    /// What it is about: `format`, `sheet`, `encoding`, `delimiter`, `line_end`, `header_row`, `dates`,
    /// `nulls`, `decimal`, `decimals`, `thousands`, `signs`, `negative`, `totals`, `footers`, `repeated_headers`, `blank`.
    pub what: String,
    /// The column it is about, by its place from 0; none where it is about the file.
    pub column: Option<u32>,
    /// What was found, as the form has it.
    pub value: String,
    /// Why.
    pub reason: LookReason,
    /// How many rows agree.
    pub agree: u32,
    /// Of how many that were looked at.
    pub of: u32,
    /// The first that does not.
    pub against: Option<Against>,
    /// What else it could be, the likelier first.
    pub others: Vec<String>,
}

impl Finding {
    #[expect(clippy::needless_pass_by_value, reason = "numbers and texts are handed over as they are")]
    pub(crate) fn new(what: &str, value: impl ToString, reason: LookReason) -> Self {
        Self {
            what: what.to_owned(),
            column: None,
            value: value.to_string(),
            reason,
            agree: 0,
            of: 0,
            against: None,
            others: Vec::new(),
        }
    }

    /// How many rows agree, of how many.
    #[must_use]
    pub(crate) fn counted(mut self, agree: usize, of: usize) -> Self {
        self.agree = u32::try_from(agree).unwrap_or(u32::MAX);
        self.of = u32::try_from(of).unwrap_or(u32::MAX);
        self
    }

    /// The first row that does not agree.
    #[must_use]
    pub(crate) fn against(mut self, first: Option<(u32, &str)>) -> Self {
        self.against = first.map(|(row, value)| Against { row, value: value.chars().take(VALUE_SHOWN).collect() });
        self
    }
}
