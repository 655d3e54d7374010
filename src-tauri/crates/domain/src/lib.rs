//! The rules of the trade: pure, without I/O, clock or database.

pub mod calendar;
pub mod contracts;
pub mod countries;
pub mod deliveries;
pub mod desk;
pub mod documents;
pub mod errors;
pub mod identity;
pub mod journal;
pub mod numbers;
pub mod risk;
pub mod suppliers;
pub mod terms;
