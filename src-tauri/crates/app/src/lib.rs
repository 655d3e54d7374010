//! Use cases: one file each, with its input, its function and its tests. The window and the command line both call these.

pub mod calendars;
pub mod categories;
pub mod contracts;
pub mod definitions;
pub mod deliveries;
pub mod documents;
pub mod error;
pub mod history;
pub mod imports;
pub mod journal;
pub mod open;
pub mod rates;
pub mod recent;
pub mod sample;
pub mod settings;
pub mod suppliers;
pub mod task;
pub mod terms;
pub mod undo;
pub mod views;
pub mod words;
pub mod workspace;

pub use error::{AppError, Result};
pub use open::Workspace;
