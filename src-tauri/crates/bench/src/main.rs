//! What `cargo xtask bench` measures, one command a measure: each prints one JSON object, times in milliseconds.
//!
//! A crate of its own, because it drives the use cases at a scale that tests do not need: `cargo xtask test` only compiles
//! it. The floors that are no Rust (`sqlite3`, `DuckDB`) stand in `xtask/bench`.

mod csv;
mod deliveries;
mod desk;
mod import;
mod risk;
mod schedules;
mod suppliers;
mod timing;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Measures of Sanad at scale.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    measure: Measure,
}

#[derive(Subcommand)]
enum Measure {
    /// Write a file of order lines, each with its promise and its receipt, and the profile that reads it
    Lines {
        folder: PathBuf,
        #[arg(long, default_value_t = 10_000)]
        suppliers: u32,
        #[arg(long, default_value_t = 1_000_000)]
        lines: u32,
    },
    /// Write a file of suppliers with names in two scripts, and the profile that reads it
    Suppliers {
        folder: PathBuf,
        #[arg(long, default_value_t = 100_000)]
        suppliers: u32,
    },
    /// Make an empty workspace
    New { workspace: PathBuf },
    /// Import a file by a profile into a new workspace
    Import { workspace: PathBuf, file: PathBuf, profile: PathBuf },
    /// Load the columns, and reckon a definition for every supplier, warmed
    Deliveries { workspace: PathBuf },
    /// The Desk as kept and reckoned anew, with contracts beside the lines
    Desk { workspace: PathBuf },
    /// The first page and searches, beside the bare SQL for the same rows
    Search { workspace: PathBuf },
    /// Read what risk is reckoned from, and re-score every supplier with a draft
    Risk { workspace: PathBuf },
    /// Payment schedules of several terms, in memory
    Schedules {
        #[arg(long, default_value_t = 1_000_000)]
        invoices: u32,
    },
}

#[tokio::main]
async fn main() -> Result<()> {
    let told = match Arguments::parse().measure {
        Measure::Lines { folder, suppliers, lines } => csv::lines(&folder, suppliers, lines)?,
        Measure::Suppliers { folder, suppliers } => csv::suppliers(&folder, suppliers)?,
        Measure::New { workspace } => import::new(&workspace).await?,
        Measure::Import { workspace, file, profile } => import::import(&workspace, &file, &profile).await?,
        Measure::Deliveries { workspace } => deliveries::measure(&workspace).await?,
        Measure::Desk { workspace } => desk::measure(&workspace).await?,
        Measure::Search { workspace } => suppliers::measure(&workspace).await?,
        Measure::Risk { workspace } => risk::measure(&workspace).await?,
        Measure::Schedules { invoices } => schedules::measure(invoices)?,
    };
    println!("{told}");
    Ok(())
}
