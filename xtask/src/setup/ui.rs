//! The UI's packages and its build.

use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, bail, ensure};

use crate::step::{command, npm, root};

/// The oldest Node that the UI's build runs on.
const NODE: (u32, u32) = (20, 19);

/// Installs the UI's packages when the lock file is newer than the installed ones.
///
/// # Errors
/// When Node is missing or too old, or npm fails.
pub fn install() -> Result<()> {
    check_node()?;
    let ui = root().join("ui");
    // npm writes this file last, so it marks a whole installation.
    let installed = modified(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= modified(&ui.join("package-lock.json")) {
        println!("up to date");
        return Ok(());
    }
    run(&["ci", "--no-audit", "--no-fund"])
}

/// Builds the UI when a source is newer than the last build.
///
/// # Errors
/// When npm fails.
pub fn build() -> Result<()> {
    let ui = root().join("ui");
    let built = modified(&ui.join("dist/index.html"));
    if built.is_some() && built >= newest(&ui)? {
        println!("up to date");
        return Ok(());
    }
    run(&["run", "build"])
}

fn run(args: &[&str]) -> Result<()> {
    let status = npm(args).status().context("cannot start npm")?;
    ensure!(status.success(), "npm {} ended with {status}", args.join(" "));
    Ok(())
}

fn check_node() -> Result<()> {
    let wanted = format!("Node {}.{} or newer is needed (https://nodejs.org)", NODE.0, NODE.1);
    let Ok(output) = command("node", &["--version"]).output() else { bail!("{wanted}; none is installed") };
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match parse_version(&version) {
        Some(found) if found >= NODE => Ok(()),
        _ => bail!("{wanted}; this is {version}"),
    }
}

/// Major and minor of `v20.20.2`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// When the newest source below `folder` was last written; a removed file counts by its folder.
fn newest(folder: &Path) -> Result<Option<SystemTime>> {
    let mut latest = None;
    for entry in folder.read_dir()? {
        let entry = entry?;
        if ["node_modules", "dist"].contains(&&*entry.file_name().to_string_lossy()) {
            continue;
        }
        latest = latest.max(modified(&entry.path()));
        if entry.file_type()?.is_dir() {
            latest = latest.max(newest(&entry.path())?);
        }
    }
    Ok(latest)
}

#[cfg(test)]
mod tests {
    use super::parse_version;

    #[test]
    fn node_versions_are_read() {
        assert_eq!(parse_version("v20.20.2"), Some((20, 20)));
        assert_eq!(parse_version("20.1"), None);
        assert!(parse_version("v22.0.0") > Some(super::NODE));
    }
}
