//! Suppliers: what is recorded of an organisation we buy from, or may, and when that can stand.

mod check;
pub(crate) mod form;
mod input;
mod merging;
mod names;
mod search;
pub mod tidy;
mod view;

pub use check::{LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT, check, check_person_name};
pub use input::{
    AddressKind, NameKind, Stage, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput, SupplierName,
};
pub use merging::{MergeChoices, Side, united};
pub use names::{DisplayNames, display_names};
pub use search::{party, search_text, search_words};
pub use tidy::tidied;
pub use view::{
    Category, Facet, LocalText, Page, SupplierFacets, SupplierQuery, SupplierRow, SupplierSort, SupplierView,
};

#[cfg(test)]
mod tests;
