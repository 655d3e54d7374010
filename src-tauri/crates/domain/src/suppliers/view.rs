//! Suppliers as they are read: rows, pages, facets and the whole record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Stage, SupplierInput};

/// A person's text by BCP 47 language.
pub type LocalText = BTreeMap<String, String>;

/// A supplier in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierRow {
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// English name to show.
    pub name_en: Option<String>,
    /// Arabic name to show.
    pub name_ar: Option<String>,
    /// A name to show in any case.
    pub name: String,
    /// Where it stands with us.
    pub stage: Stage,
    /// Country of the main address.
    pub country: Option<String>,
    /// City of the main address.
    pub city: Option<String>,
    /// Ids of its categories.
    pub categories: Vec<String>,
    /// Id of our relationship manager.
    pub owner: Option<String>,
    /// How many order lines it has.
    pub lines: u32,
    /// Raised by every change.
    pub version: u32,
}

/// A supplier's whole record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierView {
    /// What was said of it.
    #[serde(flatten)]
    pub input: SupplierInput,
    /// Its id.
    pub id: String,
    /// Raised by every change; a change states which one it was made upon.
    pub version: u32,
    /// Journal entry that made it.
    pub created_seq: u32,
    /// Journal entry that last changed it.
    pub last_seq: u32,
    /// As it stands in a list.
    pub row: SupplierRow,
    /// Who owns it.
    pub parent_row: Option<SupplierRow>,
    /// Whom it owns.
    pub children: Vec<SupplierRow>,
    /// Those that were merged into it.
    pub merged: Vec<SupplierRow>,
    /// The supplier into which this one was merged; what belonged to it belongs to that one.
    pub merged_into: Option<SupplierRow>,
    /// Whether it came by an import.
    pub imported: bool,
}

/// By what a list of suppliers is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum SupplierSort {
    /// Our code.
    #[default]
    Code,
    /// English name.
    NameEn,
    /// Arabic name.
    NameAr,
    /// Stage, in the order of a supplier's life.
    Stage,
    /// Country code.
    Country,
    /// Number of order lines.
    Lines,
}

/// Which suppliers are listed, and in what order. Empty lists do not filter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierQuery {
    /// Words in either script; all must be found.
    pub search: String,
    /// Any of these stages.
    pub stages: Vec<Stage>,
    /// Any of these category ids.
    pub categories: Vec<String>,
    /// Any of these countries.
    pub countries: Vec<String>,
    /// Order.
    pub sort: SupplierSort,
    /// From the last.
    pub descending: bool,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// How many at most.
    pub limit: u32,
    /// As of which day; `None` is now.
    pub as_of: Option<chrono::NaiveDate>,
}

/// One page of a longer list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Page<T> {
    /// How long the whole list is.
    pub total: u32,
    /// This part of it.
    pub items: Vec<T>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<String>,
}

/// How many rows have one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Facet {
    /// The value.
    pub key: String,
    /// How many rows have it.
    pub count: u32,
}

/// How many suppliers each filter would leave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SupplierFacets {
    /// By stage.
    pub stages: Vec<Facet>,
    /// By category id.
    pub categories: Vec<Facet>,
    /// By country.
    pub countries: Vec<Facet>,
}

/// A kind of goods or services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// Its name by language.
    pub names: LocalText,
    /// Id of the wider category.
    pub parent: Option<String>,
}
