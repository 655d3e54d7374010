//! Set-up: everything the app and its tests need that cargo does not bring.

mod system;
mod ui;

use anyhow::Result;

use crate::step::Steps;

/// What the machine is being made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Opening the window, on the machine's display or, without one, on a virtual one.
    Run {
        /// Whether the window needs a virtual display.
        headless: bool,
    },
    /// Passing every test, those of the real window included.
    Test,
}

/// Brings in what is missing.
///
/// # Errors
/// When something is missing that only the person can install; the message says what and how.
pub fn prepare(purpose: Purpose, steps: &mut Steps) -> Result<()> {
    steps.check("system libraries", || system::prepare(purpose))?;
    steps.check("UI packages", ui::install)
}

pub use ui::build as build_ui;
