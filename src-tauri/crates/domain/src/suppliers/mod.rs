//! Suppliers: what is recorded of an organisation we buy from, or may, and when that can stand.

mod input;
mod names;
mod view;

pub use input::{
    AddressKind, NameKind, Stage, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput, SupplierName,
};
pub use names::{DisplayNames, display_names};
pub use view::{
    Category, Facet, LocalText, Page, SupplierFacets, SupplierQuery, SupplierRow, SupplierSort, SupplierView,
};
