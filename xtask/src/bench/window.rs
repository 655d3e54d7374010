//! From a program's start to the last change of its window: the app with a full workspace, and an empty Tauri window.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use xtask::display::VirtualDisplay;

use super::Place;
use super::measures::{lines_workspace, median};
use super::table::Measure;
use crate::frame::Frame;
use crate::setup::build_ui;
use crate::step::{Ended, cargo, root};

/// How often each window opens, in turns.
const RUNS: usize = 5;
const SCREEN: (u32, u32) = (1280, 800);
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// A window that has not changed for so long is filled.
const STILL: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_mins(1);

/// The window of a workspace of 100,000 suppliers, filled, against an empty window.
pub(super) fn filled(place: &Place) -> Result<Vec<Measure>> {
    let workspace = place.suppliers()?;
    against_empty(place, "window filled, 100,000 suppliers", &workspace, 1.5, json!({}))
}

/// The Desk of 10,000 suppliers, 3,000 contracts and 1,000,000 lines, filled, against an empty window; beside it, what
/// the Desk takes without a window, as kept and reckoned anew.
pub(super) fn desk(place: &Place) -> Result<Vec<Measure>> {
    let workspace = lines_workspace(place)?;
    let told = place.measure(&["desk", &workspace])?;
    against_empty(place, "Desk filled, 1,000,000 lines", &workspace, 1.2, told)
}

fn against_empty(place: &Place, name: &str, workspace: &str, aim: f64, more: Value) -> Result<Vec<Measure>> {
    build_ui()?;
    let built = cargo(&["build", "--release", "--package", "sanad", "--bin", "sanad", "--example", "empty_window"])
        .status()?
        .success();
    if !built {
        bail!("the windows do not build");
    }
    let folder = place.folder.join("window");
    fs::create_dir_all(&folder)?;
    let recent = json!([{ "path": workspace, "name": "bench", "opened_at": "2026-01-01T00:00:00Z" }]);
    fs::write(folder.join("recent.json"), recent.to_string())?;
    let programs = root().join("target/release");
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    // The first turn fills the system's caches and does not count.
    for turn in 0..=RUNS {
        let filled = opened(&programs.join("sanad"), &folder)?;
        let floor = opened(&programs.join("examples/empty_window"), &folder)?;
        if turn > 0 {
            ours.push(filled);
            empty.push(floor);
        }
    }
    Ok(vec![Measure {
        name: name.to_owned(),
        ms: median(ours),
        floor: String::from("an empty Tauri window"),
        floor_ms: median(empty),
        aim: Some(aim),
        more,
    }])
}

/// Opens a program on a display of its own; answers when, from its start, its window last changed.
fn opened(program: &Path, folder: &Path) -> Result<Duration> {
    let display = VirtualDisplay::start(SCREEN.0, SCREEN.1, Some(folder))?;
    let screen = VirtualDisplay::memory(folder);
    let mut last = fs::read(&screen)?;
    let mut command = Command::new(program);
    command.env("SANAD_DATA_DIR", folder);
    let started = Instant::now();
    let mut program =
        Ended(display.serve(&mut command).spawn().with_context(|| format!("cannot start {}", program.display()))?);
    let mut changed = Duration::ZERO;
    loop {
        sleep(LOOK_EVERY);
        let now = fs::read(&screen)?;
        let at = started.elapsed();
        if now != last {
            (last, changed) = (now, at);
        } else if at > changed + STILL && Frame::read(&screen)?.is_painted() {
            return Ok(changed);
        }
        if let Some(status) = program.0.try_wait()? {
            bail!("the window closed by itself: {status}");
        }
        if at > PATIENCE {
            bail!("the window painted nothing within {} s", PATIENCE.as_secs());
        }
    }
}
