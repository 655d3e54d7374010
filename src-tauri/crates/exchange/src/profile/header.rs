//! Where a file names its columns.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

/// The row that names the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderRow {
    /// This row, from 1; rows above it are passed over.
    At(u32),
    /// Whichever of the first rows looks like it: see [`crate::sniff`].
    Auto,
    /// The file's last row.
    Last,
    /// None: columns are called `A`, `B` … as a spreadsheet calls them.
    None,
}

impl HeaderRow {
    /// The furthest row that may be named.
    pub const FURTHEST: u32 = 100;
}

impl<'de> Deserialize<'de> for HeaderRow {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct RowOrWord;
        impl Visitor<'_> for RowOrWord {
            type Value = HeaderRow;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(r#"a row's number, "auto", "last" or "none""#)
            }

            fn visit_i64<E: Error>(self, row: i64) -> Result<HeaderRow, E> {
                Ok(HeaderRow::At(u32::try_from(row).unwrap_or(0)))
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<HeaderRow, E> {
                match word {
                    "auto" => Ok(HeaderRow::Auto),
                    "last" => Ok(HeaderRow::Last),
                    "none" => Ok(HeaderRow::None),
                    other => Err(E::invalid_value(serde::de::Unexpected::Str(other), &self)),
                }
            }
        }
        from.deserialize_any(RowOrWord)
    }
}
