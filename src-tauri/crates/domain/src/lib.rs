//! The rules of the trade: pure, without I/O, clock or database.

pub mod countries;
pub mod errors;
pub mod identity;
pub mod journal;
pub mod suppliers;
