//! The store on real files.

mod asof;
mod door;
mod opening;
mod schema;
mod support;
