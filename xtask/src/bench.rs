//! `cargo xtask bench`: whole commands at scale, each against a floor in the same run.
//!
//! What is measured runs in `sanad-bench` (a release build), the floors in the `sqlite3` shell and in Python with `DuckDB`'s
//! wheel. Ratios of medians, taken turn by turn, are what counts: a busy machine slows both sides.

mod floors;
mod machine;
mod measures;
mod table;
mod window;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::step::{Steps, cargo, root};
use table::Measure;

/// One measure.
struct Bench {
    name: &'static str,
    /// What it is held against, and the aim.
    against: &'static str,
    run: fn(&Place) -> Result<Vec<Measure>>,
}

/// Every measure there is.
const BENCHES: &[Bench] = &[
    Bench {
        name: "import",
        against: "plain SQL filling the same tables and indexes from the same file: at most 2 times its time",
        run: measures::import,
    },
    Bench {
        name: "deliveries",
        against: "DuckDB: not slower; SQLite's plainest GROUP BY: under a third of its time",
        run: measures::deliveries,
    },
    Bench {
        name: "search",
        against: "the bare SQL for the same rows of 100,000 suppliers: at most 2 times its time",
        run: measures::search,
    },
    Bench { name: "risk", against: "a frame of 16 ms, for 10,000 suppliers re-scored and ranked", run: measures::risk },
    Bench { name: "schedules", against: "a million payment schedules in a second", run: measures::schedules },
    Bench { name: "window", against: "an empty Tauri window: filled within 1.5 times its time", run: window::filled },
    Bench {
        name: "desk",
        against: "an empty Tauri window: 10,000 suppliers, 3,000 contracts, 1,000,000 lines within 1.2 times its time",
        run: window::desk,
    },
];

/// Where files of the benches lie, and the program that is measured.
struct Place {
    folder: PathBuf,
    program: PathBuf,
}

impl Place {
    /// Runs one command of `sanad-bench`; answers the object it prints.
    fn measure(&self, args: &[&str]) -> Result<Value> {
        said(Command::new(&self.program).args(args))
    }

    /// A path in the folder, as text.
    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    /// A new workspace of 100,000 suppliers.
    fn suppliers(&self) -> Result<String> {
        self.measure(&["suppliers", &self.path("")])?;
        let workspace = self.fresh("suppliers.sanad")?;
        self.measure(&["import", &workspace, &self.path("suppliers.csv"), &self.path("suppliers.toml")])?;
        Ok(workspace)
    }

    /// A path in the folder where nothing lies: what lay there is removed.
    fn fresh(&self, name: &str) -> Result<String> {
        for ending in ["", "-wal", "-shm"] {
            let path = self.folder.join(format!("{name}{ending}"));
            if path.exists() {
                fs::remove_file(path)?;
            }
        }
        Ok(self.path(name))
    }
}

/// Runs the benches whose names contain `name`, or names them. All of them together are kept in `docs/bench.json`.
///
/// # Errors
/// When a bench does not build or fails. A missed aim is no error: it is printed.
pub fn bench(name: &str, list: bool) -> Result<()> {
    let chosen: Vec<&Bench> = BENCHES.iter().filter(|bench| bench.name.contains(name)).collect();
    if list {
        for bench in chosen {
            println!("{:<24} {}", bench.name, bench.against);
        }
        return Ok(());
    }
    let mut steps = Steps::default();
    steps.run("sanad-bench", &mut cargo(&["build", "--release", "--package", "sanad-bench"]))?;
    let place = Place {
        folder: root().join("target/bench"),
        program: root().join("target/release").join(format!("sanad-bench{}", std::env::consts::EXE_SUFFIX)),
    };
    fs::create_dir_all(&place.folder)?;
    let mut measures = Vec::new();
    for bench in &chosen {
        steps.check(bench.name, || {
            measures.extend((bench.run)(&place)?);
            Ok(())
        })?;
    }
    steps.summarise();
    table::print(&measures);
    if chosen.len() == BENCHES.len() {
        let kept = machine::told(&measures);
        fs::write(root().join("docs/bench.json"), serde_json::to_string_pretty(&kept)? + "\n")?;
        println!("\nkept in docs/bench.json");
    }
    Ok(())
}

/// Runs a command that prints one JSON object last.
fn said(command: &mut Command) -> Result<Value> {
    let output = command.output().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let last = text.trim().lines().last().unwrap_or_default();
    serde_json::from_str(last).with_context(|| format!("{command:?} printed {last}"))
}
