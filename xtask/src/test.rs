//! `cargo xtask test`: set up, then every check and test, cheapest first.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::licences;
use crate::setup::{self, Purpose};
use crate::step::{Steps, cargo, npm};
use xtask::server::{self, Throwaway};

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
    on_a_server(&mut steps)?;
    steps.summarise();
    Ok(())
}

/// The store and the use cases once more, on PostgreSQL.
fn on_a_server(steps: &mut Steps) -> Result<()> {
    if !server::is_there() {
        if std::env::var_os("SANAD_REQUIRE").is_some() {
            bail!("PostgreSQL is not installed, and nothing may be left out");
        }
        println!("SKIPPED: the store and the use cases on PostgreSQL, which is not installed");
        return Ok(());
    }
    let mut started = None;
    steps.check("a throwaway server", || {
        started = Some(Throwaway::start()?);
        Ok(())
    })?;
    let Some(server) = started else { return Ok(()) };
    for Built { name, which, program, folder } in built()? {
        let mut tests = Command::new(program);
        tests.args((!which.is_empty()).then_some(which)).current_dir(folder).env("SANAD_TEST_SERVER", server.address());
        steps.run(&format!("{name} on PostgreSQL"), &mut tests)?;
    }
    Ok(())
}

/// Packages whose tests hold for both engines, and which of them.
const BOTH: [(&str, &str); 3] = [("sanad-store", ""), ("sanad-app", ""), ("sanad-cli", "server::")];
/// Tests that are of files alone: what a killed program leaves of one.
const OF_FILES: &str = "crash";

/// A program of tests, as it was built.
struct Built {
    name: String,
    /// The beginning of their names, where not all are meant.
    which: &'static str,
    program: PathBuf,
    /// Its package's.
    folder: PathBuf,
}

/// The programs of these packages' tests, of the very build that was just run: asking for some packages alone would build their
/// dependencies again with fewer features.
fn built() -> Result<Vec<Built>> {
    let mut asked = cargo(&["test", "--workspace", "--no-run", "--message-format=json"]);
    if cfg!(windows) {
        asked.args(["--exclude", "xtask"]);
    }
    let said = asked.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    ensure!(said.status.success(), "cargo ended with {}", said.status);
    let mut found = Vec::new();
    for line in said.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let message: Value = serde_json::from_slice(line)?;
        let text = |path: &str| message.pointer(path).and_then(Value::as_str).unwrap_or_default();
        let of = BOTH.iter().find(|(package, _)| text("/package_id").contains(&format!("#{package}@")));
        let (Some((of, which)), program, name) = (of, text("/executable"), text("/target/name")) else { continue };
        let is_test = message.pointer("/profile/test").and_then(Value::as_bool).unwrap_or_default();
        if is_test && !program.is_empty() && name != OF_FILES {
            let folder = Path::new(text("/manifest_path")).parent().map(Path::to_owned).unwrap_or_default();
            let name = if name.replace('_', "-") == *of { (*of).to_owned() } else { format!("{of} {name}") };
            found.push(Built { name, which, program: program.into(), folder });
        }
    }
    ensure!(!found.is_empty(), "no tests of the store were found");
    Ok(found)
}
