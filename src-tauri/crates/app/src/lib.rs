//! Use cases: one file each, with its input, its function and its tests. The window and the command line both call these.

pub mod backups;
pub mod calendars;
pub mod categories;
pub mod contracts;
pub mod definitions;
pub mod deliveries;
pub mod desk;
pub mod documents;
pub mod error;
mod files;
pub mod history;
pub mod imports;
pub mod journal;
pub mod meeting_sheet;
pub mod moving;
pub mod open;
pub mod open_orders;
pub mod people;
pub mod rates;
pub mod recent;
pub mod risk;
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
