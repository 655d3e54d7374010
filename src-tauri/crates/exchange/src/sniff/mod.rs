//! How a file is written, found by looking: what separates its cells, which row names its columns, how its dates and
//! numbers are meant. Every finding says why, how many rows agree, and the first that does not.

mod cells;
mod dates;
mod evidence;
mod header;
mod numbers;
mod rows;
mod separator;
mod table;
mod written;

pub use evidence::{Against, Finding, LookReason};

pub(crate) use cells::{Cell, Looked};
pub(crate) use dates::{DateColumn, dates};
pub(crate) use header::{find as find_header, header, mended_row};
pub(crate) use numbers::{NumberColumns, numbers};
pub(crate) use rows::{RowKind, row_kinds};
pub(crate) use separator::delimiter;
pub(crate) use table::{Row, Table};
