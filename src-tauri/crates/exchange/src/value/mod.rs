//! Reading one cell: exact numbers, dates, words, keys.

pub(crate) mod choice;
pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod span;
pub mod text;
