//! `cargo xtask test`: set up, then every check and test, cheapest first.

use anyhow::Result;

use crate::licences;
use crate::setup::{self, Purpose};
use crate::step::{Steps, cargo, npm};

/// Runs everything; the first failing step ends it.
///
/// # Errors
/// The failing step's name and cause.
pub fn test() -> Result<()> {
    let mut steps = Steps::default();
    setup::prepare(Purpose::Test, &mut steps)?;
    steps.run("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    steps.run("UI types and form", &mut npm(&["run", "check"]))?;
    steps.run("UI tests", &mut npm(&["test"]))?;
    // The shell embeds the built UI: without it neither clippy nor the tests compile.
    steps.check("UI build", setup::build_ui)?;
    steps.run("clippy", &mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    licences::check(&mut steps)?;
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
    if cfg!(windows) {
        // A running program's file cannot be written there, and this is xtask running.
        tests.args(["--exclude", "xtask"]);
    }
    steps.run("Rust tests, the real window among them", &mut tests)?;
    steps.summarise();
    Ok(())
}
