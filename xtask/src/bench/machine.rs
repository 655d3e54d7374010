//! On what the measures were taken: figures of two machines do not compare, ratios do.

use std::fs;

use serde_json::{Value, json};

use super::table::Measure;
use crate::step::command;

/// The measures with the machine and the versions they were taken on.
pub(super) fn told(measures: &[Measure]) -> Value {
    json!({
        "machine": {
            "os": std::env::consts::OS, "arch": std::env::consts::ARCH,
            "cpu": line_of("/proc/cpuinfo", "model name"), "memory": line_of("/proc/meminfo", "MemTotal"),
            "cores": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            "load_at_end": fs::read_to_string("/proc/loadavg").ok().map(|load| load.trim().to_owned()),
        },
        "versions": {
            "rustc": answer("rustc", &["--version"]), "sqlite3": answer("sqlite3", &["--version"]),
            "sanad": env!("CARGO_PKG_VERSION"),
        },
        "measures": measures.iter().map(Measure::json).collect::<Vec<_>>(),
    })
}

/// What a line of a file says behind its colon; none where there is no such file.
fn line_of(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}

/// What a program says of itself.
fn answer(program: &str, args: &[&str]) -> Option<String> {
    let output = command(program, args).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
