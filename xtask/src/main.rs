//! `cargo xtask`: everything a person types to work on Sanad.

mod bench;
mod bindings;
mod frame;
mod licences;
mod run;

mod setup;
mod step;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Set up, run, test and measure Sanad.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Do all set-up and open the app; without a display, on a virtual one with a picture of the window
    Run {
        /// On a virtual display, end after the picture is taken
        #[arg(long)]
        once: bool,
    },
    /// Do all set-up and pass every check and test
    Test,
    /// Measure against a floor in the same run
    Bench {
        /// Only the benches whose names contain this
        name: Option<String>,
        /// Name the benches and what each is held against
        #[arg(long)]
        list: bool,
    },
    /// Write the TypeScript bindings from the Rust types
    Bindings,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Run { once } => run::run(once),
        Task::Test => test::test(),
        Task::Bench { name, list } => bench::bench(name.as_deref().unwrap_or_default(), list),
        Task::Bindings => bindings::write(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
