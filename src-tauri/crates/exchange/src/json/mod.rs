//! JSON and JSON Lines as a table: each record of a document, or each element of lists within it, makes a row, and columns are
//! paths into it. One record is held at a time, however long the file is.
//!
//! The rows are handed over as separated text with the paths as header, so that they are read, and given back to be mended, as
//! any other file's are.

mod parse;
mod path;
mod stream;
mod value;

pub(crate) use stream::{JsonText, SEPARATOR};

/// Whether text begins as JSON does.
pub(crate) fn begins(sample: &[u8]) -> bool {
    let start = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample);
    start.iter().find(|byte| !byte.is_ascii_whitespace()).is_some_and(|byte| matches!(byte, b'{' | b'['))
}
