//! `sanad-cli`: nightly imports and reports, over the same use cases as the window.

mod arguments;
mod run;
mod say;
mod words;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    // Usage errors exit 2 in clap.
    let arguments = Arguments::parse();
    match run::run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::error(&arguments, &error);
            ExitCode::FAILURE
        }
    }
}
