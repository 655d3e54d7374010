//! The TypeScript bindings: written by the same test that checks them.

use anyhow::{Result, ensure};

use crate::step::cargo;

/// Lets the bindings test write `ui/src/ipc/bindings.ts` in place of comparing it.
///
/// # Errors
/// When the shell does not compile or the test fails.
pub fn write() -> Result<()> {
    let status = cargo(&["test", "--package", "sanad", "bindings"]).env("SANAD_BINDINGS", "write").status()?;
    ensure!(status.success(), "the bindings test ended with {status}");
    Ok(())
}
