//! A throwaway PostgreSQL server for tests: on loopback, from the system's own packages, gone when they are done.
//!
//! It does not wait for the disk (`fsync=off`): what tests write need not outlive the machine. Tests that kill a server start
//! one of their own, which does.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

/// The person of the server, who may make databases: called as a file's owner is, so that tests say the same of both.
const PERSON: &str = "owner";
/// The oldest release that is worked with.
const OLDEST: u32 = 15;

/// A running server.
pub struct Throwaway {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    /// Whether it waits for the disk.
    durable: bool,
}

impl Throwaway {
    /// Makes a server and starts it.
    ///
    /// # Errors
    /// When there are no programs to start, or they fail.
    pub fn start() -> Result<Self> {
        Self::make(false)
    }

    /// As [`Throwaway::start`]; what it acknowledged outlives being killed.
    ///
    /// # Errors
    /// As [`Throwaway::start`].
    pub fn start_durable() -> Result<Self> {
        Self::make(true)
    }

    fn make(durable: bool) -> Result<Self> {
        let programs = programs().with_context(|| format!("PostgreSQL {OLDEST} or later is not installed"))?;
        let folder = std::env::temp_dir().join(format!(
            "sanad-postgres-{}{}",
            std::process::id(),
            if durable { "-durable" } else { "" }
        ));
        fs::create_dir_all(&folder)?;
        let server = Self { programs, folder, port: free_port()?, durable };
        if is_root() {
            // It refuses to run as root.
            run(Command::new("chown").arg("postgres").arg(&server.folder))?;
        }
        let data = server.data();
        let made = ["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "--username", PERSON, "--pgdata"];
        run(server.program("initdb").args(made).arg(&data))?;
        server.go()?;
        println!("PostgreSQL on port {}, in {}", server.port, server.folder.display());
        Ok(server)
    }

    /// Starts it, for the first time or again.
    ///
    /// # Errors
    /// When it does not start.
    pub fn go(&self) -> Result<()> {
        let hasty = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";
        let settings = format!(
            "-c port={} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 \
             -c log_min_messages=fatal {}",
            self.port,
            if self.durable { "" } else { hasty }
        );
        let mut start = self.program("pg_ctl");
        start.args(["start", "--wait", "--silent", "-o", &settings, "--log"]).arg(self.folder.join("log"));
        run(start.arg("--pgdata").arg(self.data()))
    }

    /// Kills it where it stands, as a machine that loses its power does.
    ///
    /// # Errors
    /// When it does not run.
    pub fn kill(&self) -> Result<()> {
        let known = fs::read_to_string(self.data().join("postmaster.pid")).context("the server does not run")?;
        let pid = known.lines().next().unwrap_or_default();
        // All of it at once: a part that lives on keeps its memory, and the next start is refused.
        let killed = Command::new("kill").args(["-KILL", pid]).args(children(pid)).stderr(Stdio::null()).status();
        // A part may have ended by itself just before.
        killed.context("cannot start kill")?;
        let ended = || !succeeds(self.program("pg_ctl").arg("status").arg("--pgdata").arg(self.data()));
        for _ in 0..200 {
            if ended() && TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(());
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Where it is reached.
    pub fn address(&self) -> String {
        format!("postgres://{PERSON}@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// One of the server's programs, as whoever may run it.
    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.folder);
        command
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        // Nothing in it is wanted any more.
        let data = self.data();
        let _ = run(self.program("pg_ctl").args(["stop", "--mode=immediate", "--silent", "--pgdata"]).arg(data));
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether a server can be started.
pub fn is_there() -> bool {
    programs().is_some()
}

/// The folder with the newest programs there are, new enough.
fn programs() -> Option<PathBuf> {
    let of_debian =
        fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin"));
    let on_path =
        std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    of_debian
        .chain(on_path)
        .filter(|folder| ["initdb", "pg_ctl"].iter().all(|name| folder.join(name).is_file()))
        .filter_map(|folder| Some((version(&folder)?, folder)))
        .filter(|(version, _)| *version >= OLDEST)
        .max_by_key(|(version, _)| *version)
        .map(|(_, folder)| folder)
}

/// `pg_ctl (PostgreSQL) 15.18 (Debian …)` is 15.
fn version(folder: &Path) -> Option<u32> {
    let said = Command::new(folder.join("pg_ctl")).arg("--version").output().ok()?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    said.split(' ').nth(2)?.split('.').next()?.parse().ok()
}

/// The processes that a process started.
fn children(of: &str) -> Vec<String> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    all.filter_map(|entry| {
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        // `pid (name) state parent …`; a name may hold anything but ends at the last bracket.
        let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.to_owned();
        (parent == of).then(|| entry.file_name().to_string_lossy().into_owned())
    })
    .collect()
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn is_root() -> bool {
    cfg!(unix) && Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.stdout(Stdio::null()).status().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}
