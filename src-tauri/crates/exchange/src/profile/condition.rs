//! When a row makes a thing, and when it is passed over.

use serde::Deserialize;

use super::fields::Scalar;

/// A test on one column. Every key given must hold; a list of conditions holds when all of them do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "ConditionTable")]
pub struct Condition {
    /// The column that is looked at.
    pub column: String,
    /// Its text is one of these.
    pub within: Option<Vec<String>>,
    /// Its text is none of these.
    pub outside: Option<Vec<String>>,
    /// Its text begins with one of these.
    pub starts_with: Option<Vec<String>>,
    /// It holds something (`true`) or nothing (`false`), by the file's null tokens.
    pub present: Option<bool>,
    /// It is a number other than zero (`true`), or is none or zero (`false`).
    pub nonzero: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionTable {
    column: String,
    #[serde(rename = "in")]
    within: Option<Vec<Scalar>>,
    #[serde(rename = "not_in")]
    outside: Option<Vec<Scalar>>,
    starts_with: Option<Vec<Scalar>>,
    present: Option<bool>,
    nonzero: Option<bool>,
}

impl From<ConditionTable> for Condition {
    fn from(table: ConditionTable) -> Self {
        let texts = |list: Vec<Scalar>| list.into_iter().map(|scalar| scalar.0).collect();
        Self {
            column: table.column,
            within: table.within.map(texts),
            outside: table.outside.map(texts),
            starts_with: table.starts_with.map(texts),
            present: table.present,
            nonzero: table.nonzero,
        }
    }
}
