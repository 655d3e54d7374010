//! Who a supplier is: names folded for search, identifiers checked, duplicates matched.

mod fold;
pub mod identifiers;
pub mod matching;
mod scheme;

pub use fold::{FOLD_VERSION, fold, latin_digits};
pub use scheme::IdentifierScheme;
