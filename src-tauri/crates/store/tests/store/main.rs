//! The store on real files.
#![expect(clippy::unwrap_used, reason = "tests say what they are sure of, in their helpers too")]

mod asof;
mod door;
mod killed;
mod merging;
mod opening;
mod schema;
mod support;
mod writers;
