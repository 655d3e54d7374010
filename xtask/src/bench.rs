//! `cargo xtask bench`: measures, each against a floor in the same run.

use anyhow::Result;

use crate::step::{Steps, cargo};

/// One measure.
struct Bench {
    name: &'static str,
    /// What it is held against, and the aim.
    against: &'static str,
    /// What cargo runs for it.
    cargo: &'static [&'static str],
}

/// Every measure there is.
const BENCHES: &[Bench] = &[];

/// Runs the benches whose names contain `name`, or names them.
///
/// # Errors
/// When a bench does not build or fails.
pub fn bench(name: &str, list: bool) -> Result<()> {
    let chosen = BENCHES.iter().filter(|bench| bench.name.contains(name));
    if list {
        chosen.for_each(|bench| println!("{:<24} {}", bench.name, bench.against));
        return Ok(());
    }
    let mut steps = Steps::default();
    for bench in chosen {
        steps.run(bench.name, &mut cargo(bench.cargo))?;
    }
    steps.summarise();
    Ok(())
}
