//! Bringing files in: look, check, apply, and take back.
//!
//! [`check`] reads a file by a profile into the store's scratch tables and says everything that is wrong and what would be
//! written; [`apply`] writes the good rows in one transaction with one journal entry; [`rejects`] gives the others back.
//! [`run`] does it all in one go. Counts of a file (`read`, `written`, `unchanged`, `rejected`) are **rows**;
//! [`Writes`] counts **records** by kind, of which a row may make several.

mod apply;
mod check;
mod columns;
mod day_back;
mod load;
mod look;
mod profiles;
mod rejects;
mod rows;
mod run;
mod watch;

pub use apply::{ImportSummary, apply, list, undo};
pub(crate) use check::Checked;
pub use check::{ImportCheck, ImportProblem, ProblemCount, check, problems};
pub use day_back::DayBack;
pub use look::{Guessed, guessed, look, match_columns, may_have_sheets, save_profile};
pub use profiles::{ProfileInfo, add_profile, preview, profiles};
pub use rejects::rejects;
pub use run::{ImportReport, Run, run};
pub use sanad_exchange::look::{ColumnMatch, FormWish, ImportLook, Likely, LookColumn};
pub use sanad_exchange::preview::{FilePreview, ProfileFit};
pub use sanad_store::imports::Writes;
pub use watch::{NewExport, Watch, WatchedFolder, folder as watched_folder, set_folder as set_watched_folder};
