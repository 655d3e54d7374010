//! The Desk as it is kept, and reckoned anew, with three thousand contracts beside the lines.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use chrono::{Months, NaiveDate};
use sanad_app::{Workspace, contracts, desk, suppliers, workspace};
use sanad_domain::contracts::{ContractInput, Length, LengthUnit, Notice, NoticeUnit, Renewal};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::SupplierQuery;
use sanad_store::Right;
use serde_json::{Value, json};

use crate::import::told;
use crate::timing::median;

const CONTRACTS: u32 = 3_000;
const RUNS: usize = 15;

/// Medians of opening the kept Desk and of reckoning it anew, its columns in memory.
pub(crate) async fn measure(path: &Path) -> Result<Value> {
    let (workspace, _) = workspace::open(path).await.map_err(|error| told(&error))?;
    agree(&workspace).await?;
    // The first loads the columns, as the window does after its first paint.
    let first = desk::refresh(&workspace, None).await.map_err(|error| told(&error))?;
    let (mut kept, mut anew) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let started = Instant::now();
        let view = desk::view(&workspace, None).await.map_err(|error| told(&error))?;
        kept.push(started.elapsed());
        ensure!(view.fresh && view == first, "what is kept is what was reckoned");
        let started = Instant::now();
        desk::refresh(&workspace, None).await.map_err(|error| told(&error))?;
        anew.push(started.elapsed());
    }
    Ok(json!({
        "ms": median(kept), "anew_ms": median(anew), "decisions": first.counts.total, "dates": first.weeks.total,
        "contracts": CONTRACTS,
    }))
}

/// Adds the contracts where they are not there yet, in one write.
async fn agree(workspace: &Workspace) -> Result<()> {
    let summary = contracts::summary(workspace, None, None).await.map_err(|error| told(&error))?;
    if summary.total >= CONTRACTS {
        return Ok(());
    }
    let query = SupplierQuery { limit: 500, ..SupplierQuery::default() };
    let page = suppliers::page(workspace, &query).await.map_err(|error| told(&error))?;
    let suppliers: Vec<String> = page.items.into_iter().map(|row| row.id).collect();
    ensure!(!suppliers.is_empty(), "a workspace with suppliers");
    let ctx = workspace.ctx().await;
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).context("a day")?;
    let inputs: Vec<ContractInput> =
        (0..CONTRACTS).map(|n| contract(n, first, &suppliers[n as usize % suppliers.len()])).collect();
    let written: sanad_app::Result<()> = workspace
        .store()
        .write(&ctx, Right::EditContracts, "contract.create", async |tx| {
            for input in &inputs {
                sanad_store::contracts::insert(tx, &ctx, input).await?;
            }
            Ok(())
        })
        .await;
    written.map_err(|error| told(&error))
}

fn contract(n: u32, first: NaiveDate, supplier: &str) -> ContractInput {
    ContractInput {
        number: format!("FA-{n:05}"),
        supplier: supplier.to_owned(),
        titles: [(String::from("en"), format!("Frame agreement {n}"))].into(),
        renewal: if n.is_multiple_of(3) { Renewal::Fixed } else { Renewal::Automatic },
        start: first.checked_add_months(Months::new(n % 24)),
        initial: Some(Length { count: 1 + n % 3, unit: LengthUnit::Years }),
        period: Some(Length { count: 1, unit: LengthUnit::Years }),
        notice: Some(Notice { count: 1 + n % 6, unit: NoticeUnit::Months, ..Notice::default() }),
        currency: Some(String::from("SAR")),
        committed: Micro::whole(i64::from(n) * 1_000),
        ..ContractInput::default()
    }
}
