//! A display that exists only in memory (Xvfb), for machines without a screen and for tests.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// A running Xvfb with one screen; it ends when this is dropped.
pub struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// Starts a server on a free display, with a screen of `width` by `height` pixels of 24 bits.
    ///
    /// With `picture`, the screen's memory is kept in that folder as `Xvfb_screen0`, in the form of `xwd`.
    ///
    /// # Errors
    /// When Xvfb is not installed or ends before it names its display.
    pub fn start(width: u32, height: u32, picture: Option<&Path>) -> Result<Self> {
        let mut command = Command::new("Xvfb");
        // The server picks the display itself and writes its number to standard output: no race for a free one.
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"]);
        command.args(["-screen", "0", &format!("{width}x{height}x24")]);
        if let Some(folder) = picture {
            command.arg("-fbdir").arg(folder);
        }
        let mut server = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start; on Debian and Ubuntu it is the package xvfb")?;
        let mut line = String::new();
        if let Some(stdout) = server.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let number = line.trim();
        if number.is_empty() {
            server.wait()?;
            bail!("Xvfb ended before it opened a display");
        }
        Ok(Self { name: format!(":{number}"), server })
    }

    /// The display's name, as `DISPLAY` wants it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file in the `picture` folder that holds the screen's memory.
    pub fn memory(folder: &Path) -> PathBuf {
        folder.join("Xvfb_screen0")
    }

    /// Makes `command` open its windows here, and draw them without a graphics card.
    pub fn serve<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        // Nothing to be done about a server that has already ended.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
