//! The system's libraries, through its own package manager where that is apt.

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::Purpose;
use crate::step::succeeds;
use xtask::server;

/// Checks, and on Debian and Ubuntu installs, what the window is built on.
pub fn prepare(purpose: Purpose) -> Result<()> {
    if cfg!(target_os = "linux") {
        linux(purpose)
    } else if cfg!(target_os = "macos") {
        ensure!(
            succeeds("xcode-select", &["-p"]),
            "Apple's command line tools are missing: run `xcode-select --install` and try again"
        );
        Ok(())
    } else {
        ensure!(
            webview2(),
            "Microsoft's WebView2 is missing: install the Evergreen runtime from \
             https://developer.microsoft.com/microsoft-edge/webview2/ and try again"
        );
        Ok(())
    }
}

/// One thing Linux must have: how to see that it is there, and the package that brings it on Debian and Ubuntu.
struct Need {
    package: &'static str,
    present: fn() -> bool,
}

fn linux(purpose: Purpose) -> Result<()> {
    let mut needs = vec![
        Need { package: "build-essential", present: || succeeds("cc", &["--version"]) },
        Need { package: "pkg-config", present: || succeeds("pkg-config", &["--version"]) },
        Need {
            package: "libwebkit2gtk-4.1-dev",
            present: || succeeds("pkg-config", &["--exists", "webkit2gtk-4.1", "gtk+-3.0"]),
        },
    ];
    if purpose != (Purpose::Run { headless: false }) {
        needs.push(Need { package: "xvfb", present: || on_path("Xvfb") });
    }
    if purpose == Purpose::Test {
        needs.push(Need { package: "webkit2gtk-driver", present: || on_path("WebKitWebDriver") });
        needs.push(Need { package: "postgresql", present: server::is_there });
    }
    let missing: Vec<&str> = needs.iter().filter(|need| !(need.present)()).map(|need| need.package).collect();
    if missing.is_empty() {
        println!("all there");
        return Ok(());
    }
    if !on_path("apt-get") {
        bail!(
            "missing: {} (names as on Debian; on Fedora webkit2gtk4.1-devel and xorg-x11-server-Xvfb, on Arch \
             webkit2gtk-4.1 and xorg-server-xvfb); install them and try again",
            missing.join(", ")
        );
    }
    println!("missing, so installed now: {}", missing.join(", "));
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
}

fn apt(args: &[&str]) -> Result<()> {
    let mut command = if is_root() {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    };
    command.arg("--quiet").args(args).env("DEBIAN_FRONTEND", "noninteractive");
    let status = command.status().context("cannot start apt-get (or sudo, which it needs here)")?;
    ensure!(status.success(), "apt-get {} ended with {status}", args.join(" "));
    Ok(())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Whether the Evergreen WebView2 runtime is registered, for the machine or for the person.
fn webview2() -> bool {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"]
        .iter()
        .any(|hive| succeeds("reg", &["query", &format!(r"{hive}\{CLIENT}"), "/v", "pv"]))
}
