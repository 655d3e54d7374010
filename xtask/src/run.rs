//! `cargo xtask run`: set up, build, open the app.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use xtask::display::VirtualDisplay;

use crate::frame::Frame;
use crate::setup::{self, Purpose};
use crate::step::{Ended, Steps, cargo, root};

/// The virtual screen; as large as the mock-ups' smallest window.
const SCREEN: (u32, u32) = (1280, 800);
/// How long a first window may take to paint; a cold WebKit needs several seconds on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How many looks in a row must agree before the window counts as painted: what loads has then loaded.
const STEADY: u32 = 4;

/// Does all set-up and opens the app. `once` ends it after the picture, where the display is virtual.
///
/// # Errors
/// When set-up or a build fails, or the app ends badly or paints nothing.
pub fn run(once: bool) -> Result<()> {
    let headless = cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .all(|name| std::env::var_os(name).is_none_or(|value| value.is_empty()));
    let mut steps = Steps::default();
    setup::prepare(Purpose::Run { headless }, &mut steps)?;
    steps.check("UI build", setup::build_ui)?;
    steps.run("app build", &mut cargo(&["build", "--package", "sanad"]))?;
    if headless {
        return run_unseen(once);
    }
    let status = cargo(&["run", "--quiet", "--package", "sanad"]).status()?;
    ensure!(status.success(), "the app ended with {status}");
    Ok(())
}

/// Opens the window on a virtual display, takes its picture, and stays until the app or the person ends it.
fn run_unseen(once: bool) -> Result<()> {
    println!("\nThere is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).");
    let stopped = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stopped);
    ctrlc::set_handler(move || told.store(true, Ordering::Relaxed))?;

    let target = root().join("target");
    std::fs::create_dir_all(&target)?;
    let display = VirtualDisplay::start(SCREEN.0, SCREEN.1, Some(&target))?;
    println!("The window opens on a virtual one: Xvfb {}.", display.name());
    let mut command = cargo(&["run", "--quiet", "--package", "sanad"]);
    let mut app = Ended(display.serve(&mut command).spawn().context("cannot start the app")?);

    let picture = target.join("sanad-window.png");
    let started = Instant::now();
    let mut last: Option<Frame> = None;
    let mut steady = 0;
    let mut pictured = false;
    while !stopped.load(Ordering::Relaxed) {
        if let Some(status) = app.0.try_wait()? {
            ensure!(status.success() && pictured, "the app ended with {status}");
            return Ok(());
        }
        if !pictured {
            let frame = Frame::read(&VirtualDisplay::memory(&target))?;
            let same = frame.is_painted() && last.as_ref().is_some_and(|last| frame.is_same_as(last));
            steady = if same { steady + 1 } else { 0 };
            if steady == STEADY {
                save(&frame, &picture)?;
                pictured = true;
                if once {
                    return Ok(());
                }
                println!("It stays open until Ctrl-C.");
            } else if started.elapsed() > PATIENCE {
                bail!("the window painted nothing within {} s", PATIENCE.as_secs());
            }
            last = Some(frame);
        }
        sleep(LOOK_EVERY);
    }
    Ok(())
}

fn save(frame: &Frame, picture: &Path) -> Result<()> {
    frame.save(picture).with_context(|| format!("cannot write {}", picture.display()))?;
    println!("A picture of the window: {}", picture.display());
    Ok(())
}
