//! What the acceptance tests stand on.

pub mod app;
pub mod axe;
pub mod driver;
pub mod element;
pub mod skip;
