//! Files in and out. Today: separated text read by *profiles*, each the description of one ERP's export.
//!
//! A [`Profile`](profile::Profile) says how a file is written and what its rows make; [`RowReader`](read::RowReader) reads the
//! file by it in constant memory and hands over every row once, either as typed [`Record`](read::Record)s or with all that is
//! wrong with it; [`RejectsWriter`](rejects::RejectsWriter) gives the bad rows back to be mended; [`preview`](preview::preview)
//! shows what a file looks like and which profiles fit it. Nothing here knows the workspace: whether an order exists is the
//! use case's question.

pub mod book;
pub mod csv;
pub mod guess;
pub mod ical;
mod json;
mod kind;
pub mod look;
pub mod preview;
pub mod problem;
pub mod profile;
pub mod read;
mod refusal;
pub mod rejects;
pub mod sniff;
pub mod value;

pub use kind::may_have_sheets;
pub use refusal::Refusal;

/// The column that rejected rows come back with, in front of their own; ignored when they are read again.
pub const PROBLEM_COLUMN: &str = "sanad_problem";
