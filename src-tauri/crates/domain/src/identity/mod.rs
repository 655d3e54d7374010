//! Who a supplier is: names folded for search, identifiers checked, duplicates matched.

mod fold;

pub use fold::{FOLD_VERSION, fold, latin_digits};
