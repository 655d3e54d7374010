//! Separated text as files have it: encodings, separators, rows.

pub(crate) mod decode;
pub(crate) mod dialect;
pub(crate) mod guard;
pub(crate) mod rows;

pub use dialect::{FileForm, Origin};
