//! `sanad-cli`: nightly imports and reports, over the same use cases as the window.

mod arguments;
mod contracts;
mod run;
mod say;
mod table;
mod terms;
mod words;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use arguments::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    // Usage errors exit 2 in clap.
    let arguments = Arguments::parse();
    let done = match arguments.workspace.as_deref() {
        Some(path) => Box::pin(run::run(&arguments, path)).await,
        None if arguments.command.stands_alone() => Box::pin(run::alone(&arguments)).await,
        None => {
            let unnamed = "a workspace is needed: --workspace <FILE or ADDRESS>";
            Arguments::command().error(ErrorKind::MissingRequiredArgument, unnamed).exit();
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::error(&arguments, &error);
            match error.code.as_str() {
                // Asked in a way that cannot be: as clap's own.
                "import_no_sheets" => ExitCode::from(2),
                // For scripts: the file was read, and nothing of it could stand.
                "import_all_rejected" => ExitCode::from(3),
                _ => ExitCode::FAILURE,
            }
        }
    }
}
