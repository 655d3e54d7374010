//! The floors that are no Rust: the `sqlite3` shell, and Python with `DuckDB` from its wheel.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Place, said};
use crate::step::{command, root};

/// Times a script in the `sqlite3` shell on a database, from start to end.
pub(super) fn sqlite(database: &str, script: &str) -> Result<Duration> {
    let started = Instant::now();
    let mut shell = Command::new("sqlite3")
        .args(["-bail", database])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .context("cannot start sqlite3: install SQLite's command-line shell")?;
    shell.stdin.take().context("sqlite3 takes no input")?.write_all(script.as_bytes())?;
    ensure!(shell.wait()?.success(), "sqlite3 refused the floor's script");
    Ok(started.elapsed())
}

/// Times the floors of a delivery definition over a file of lines.
pub(super) fn definition(place: &Place, file: &str, runs: &str) -> Result<Value> {
    let script = root().join("xtask/bench/floors.py");
    said(Command::new(python(place)?).arg(script).args([file, runs]))
}

/// Python in an environment of its own with the pinned packages, made where it is missing.
fn python(place: &Place) -> Result<PathBuf> {
    let home = place.folder.join("venv");
    let bin = |name: &str| home.join(if cfg!(windows) { "Scripts" } else { "bin" }).join(name);
    let run = |command: &mut Command| -> Result<()> {
        let status = command.status().with_context(|| format!("cannot start {command:?}"))?;
        ensure!(status.success(), "{command:?} ended with {status}");
        Ok(())
    };
    if !home.exists() {
        run(command(if cfg!(windows) { "python" } else { "python3" }, &["-m", "venv"]).arg(&home))?;
    }
    let wanted = root().join("xtask/bench/requirements.txt");
    run(Command::new(bin("python")).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(wanted))?;
    Ok(bin("python"))
}
