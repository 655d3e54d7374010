//! Terms of the library as they are read.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Finding, TermInput};
use crate::numbers::Micro;
use crate::suppliers::LocalText;

/// A term in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermRow {
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// What it is called, by language.
    pub names: LocalText,
    /// Its canonical words in English.
    pub words_en: String,
    /// Its canonical words in Arabic.
    pub words_ar: String,
    /// Weighted average days to pay; `None` where it depends on dates or amounts that are not known.
    pub average_days: Option<Micro>,
    /// How many instalments it has.
    pub instalments: u32,
    /// How many discounts it has.
    pub discounts: u32,
    /// What the rule sets in force say to it.
    pub findings: Vec<Finding>,
    /// How many suppliers have it.
    pub suppliers: u32,
    /// Raised by every change.
    pub version: u32,
}

/// A term's whole record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermView {
    /// What was said of it.
    #[serde(flatten)]
    pub input: TermInput,
    /// Its id.
    pub id: String,
    /// Raised by every change; a change states which one it was made upon.
    pub version: u32,
    /// Journal entry that made it.
    pub created_seq: u32,
    /// Journal entry that last changed it.
    pub last_seq: u32,
    /// As it stands in a list.
    pub row: TermRow,
}

/// By what a list of terms is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TermSort {
    /// Our code.
    #[default]
    Code,
    /// Weighted average days to pay.
    AverageDays,
    /// How many suppliers have it.
    Suppliers,
}

/// Which terms are listed, and in what order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermQuery {
    /// Words in either script; all must be found.
    pub search: String,
    /// Only those with a finding.
    pub found: bool,
    /// Order.
    pub sort: TermSort,
    /// From the last.
    pub descending: bool,
    /// As known at the end of this day; `None` is now.
    pub as_of: Option<NaiveDate>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// How many at most.
    pub limit: u32,
}
