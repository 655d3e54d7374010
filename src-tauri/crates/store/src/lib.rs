//! The local database: one file is one workspace.
//!
//! [`Store`] opens it; [`Store::write`] is the one door for changes; [`Store::read`] gives one snapshot. Every table that
//! holds what people or imports state has a past (see `sanad_migrations`), so [`Seen`] can read any of them as it stood.

pub mod about;
pub mod backup;
pub mod calendars;
pub mod categories;
pub mod chases;
pub mod columns;
pub mod connection;
pub mod contracts;
pub mod ctx;
pub mod definitions;
pub mod desk;
pub mod dialect;
pub mod documents;
pub mod door;
mod entities;
pub mod error;
pub mod feed;
pub mod history;
pub mod imports;
pub mod journal;
pub mod lines;
pub mod location;
pub mod moving;
pub mod people;
pub mod rates;
pub mod risk;
pub mod seen;
pub mod settings;
pub mod suppliers;
pub mod terms;
pub mod undo;
pub mod versioned;

pub use connection::{Opened, Store};
pub use ctx::{Clock, Ctx, Ids};
pub use door::{Right, Tx};
pub use error::{OpenError, StoreError};
pub use location::{Location, Server};
pub use seen::Seen;

/// Result of the store's functions.
pub type Result<T> = std::result::Result<T, StoreError>;
