//! Named steps: each says what it runs, how long it took, and stops the rest when it fails.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The repository's top folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// A command run from the top folder.
pub fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// The cargo that runs this.
pub fn cargo(args: &[&str]) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), args)
}

/// npm in the UI's folder.
pub fn npm(args: &[&str]) -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(root().join("ui"));
    command
}

/// Whether a program can be started and ends well; its output is dropped.
pub fn succeeds(program: &str, args: &[&str]) -> bool {
    command(program, args).output().is_ok_and(|output| output.status.success())
}

/// The steps taken so far.
#[derive(Default)]
pub struct Steps(Vec<(String, Duration)>);

impl Steps {
    /// Runs one command as a step.
    ///
    /// # Errors
    /// When the command cannot be started or fails.
    pub fn run(&mut self, name: &str, command: &mut Command) -> Result<()> {
        self.check(name, || {
            let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
            if !status.success() {
                bail!("{} ended with {status}", shown(command));
            }
            Ok(())
        })
    }

    /// Runs one piece of work as a step.
    ///
    /// # Errors
    /// Those of the work, under the step's name.
    pub fn check(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n── {name}");
        let started = Instant::now();
        work().with_context(|| format!("step “{name}” failed"))?;
        self.0.push((name.to_owned(), started.elapsed()));
        Ok(())
    }

    /// Prints what each step took.
    pub fn summarise(&self) {
        println!();
        for (name, took) in &self.0 {
            println!("{:>7.1} s  {name}", took.as_secs_f64());
        }
        let total: Duration = self.0.iter().map(|(_, took)| *took).sum();
        println!("{:>7.1} s  in all: every step passed", total.as_secs_f64());
    }
}

/// A command as a person would type it.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A program that ends with us.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
