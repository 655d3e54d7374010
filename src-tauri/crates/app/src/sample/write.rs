//! Making the sample workspace: it lives through its two years by the same doors that people use.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use sanad_store::ctx::FixedClock;
use sanad_store::{Ids, Location, Right, lines, people};

use super::contracts::keep::Keeping;
use super::files::{MonthFile, files};
use super::{REPORTING_CURRENCY, Sample, chases, documents, sample, terms as sample_terms};
use crate::definitions::DefinitionInput;
use crate::imports::{self, Run};
use crate::rates::CurrencyRate;
use crate::task::Task;
use crate::terms as payment;
use crate::{AppError, Result, Workspace, categories, definitions, deliveries, rates, settings, suppliers, workspace};

/// The sample workspace's name.
const NAME: &str = "Gulf Procurement";
/// Where its people sit.
const ZONE: &str = "Asia/Riyadh";

/// Makes the sample at a path, or in a server's database, as of `today`.
///
/// # Errors
/// As [`workspace::create`]; `cancelled`.
pub async fn create(location: impl Into<Location>, today: NaiveDate, task: &Task) -> Result<Workspace> {
    let location = location.into();
    let told = sample(today);
    let first = told.orders.first().map_or(today, |order| order.order_date);
    let start = evening(first.checked_sub_days(Days::new(30)).unwrap_or(first));
    // Half a sample is none: it takes its place when it is whole.
    let begun = workspace::begin(&location, NAME, ZONE, true, Arc::new(FixedClock(start)), Ids::counted()).await?;
    if let Err(error) = Box::pin(write(&begun, &told, start, task)).await {
        begun.store().abandon().await?;
        return Err(error);
    }
    workspace::settle(&begun, &location).await?.at(crate::open::clock()).seated().await
}

/// Makes the sample as of today in its zone; its folder is made where it is missing.
///
/// # Errors
/// As [`create`].
pub async fn create_today(location: impl Into<Location>, task: &Task) -> Result<Workspace> {
    let location = location.into();
    if let Some(folder) = location.path().and_then(Path::parent) {
        std::fs::create_dir_all(folder)?;
    }
    let zone = ZONE.parse().unwrap_or(chrono_tz::UTC);
    let today = crate::open::clock().now().with_timezone(&zone).date_naive();
    create(location, today, task).await
}

fn evening(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(16, 0, 0).unwrap_or_default()).and_utc()
}

async fn write(made: &Workspace, told: &Sample, start: DateTime<Utc>, task: &Task) -> Result<()> {
    furnish(made, told).await?;
    let ids = add_suppliers(made, told, start, task).await?;
    agree_terms(&made.at(Arc::new(FixedClock(start + TimeDelta::days(2)))), told, &ids).await?;
    let folder = scratch_folder(made)?;
    let mut contracts = Keeping::new(told, &ids);
    let outcome = import_months(made, &files(told), &mut contracts, &folder, task).await;
    std::fs::remove_dir_all(&folder)?;
    outcome?;
    let then = made.at(Arc::new(FixedClock(evening(told.complete_to))));
    attribute(&then, told).await?;
    chases::ask(&then, told.complete_to).await
}

async fn furnish(made: &Workspace, told: &Sample) -> Result<()> {
    let own = settings::WorkspaceSettings {
        reporting_currency: Some(REPORTING_CURRENCY.to_owned()),
        required_documents: documents::REQUIRED.map(str::to_owned).into(),
        ..settings::workspace(made).await?
    };
    settings::set_workspace(made, own).await?;
    let ctx = made.ctx().await;
    made.store()
        .write(&ctx, Right::Configure, "people.create", async |tx| -> Result<()> {
            for (i, name) in told.people.iter().enumerate() {
                people::ensure(tx, &format!("person-{i}"), name).await?;
            }
            tx.record("person", None, None, None, Some(told.people.clone().into()));
            Ok(())
        })
        .await?;
    for rate in &told.rates {
        let (from, to, date, rate) = (rate.from.to_owned(), rate.to.to_owned(), rate.date, rate.rate.to_string());
        rates::set(made, CurrencyRate { id: String::new(), from, to, date, rate }).await?;
    }
    let names = [("en", "Requested date, 2 days' grace"), ("ar", "التاريخ المطلوب، مع مهلة يومين")];
    let second = DefinitionInput {
        id: None,
        name: names.into_iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect(),
        definition: sanad_domain::deliveries::Definition {
            reference: sanad_domain::deliveries::ReferenceDate::Requested,
            late: 2,
            ..Default::default()
        },
        target: String::from("0.95"),
    };
    definitions::save(made, second).await?;
    Ok(())
}

/// Adds the suppliers; answers their ids by code.
async fn add_suppliers(
    made: &Workspace,
    told: &Sample,
    start: DateTime<Utc>,
    task: &Task,
) -> Result<HashMap<String, String>> {
    let mut kinds = HashMap::new();
    for kind in &told.categories {
        let names = [("en", kind.en), ("ar", kind.ar)].map(|(lang, text)| (lang.to_owned(), text.to_owned()));
        kinds.insert(kind.code, categories::create(made, kind.code, names.into()).await?.id);
    }
    let total = u32::try_from(told.suppliers.len()).ok();
    let mut ids: HashMap<String, String> = HashMap::new();
    let (own, owned): (Vec<_>, Vec<_>) = told.suppliers.iter().partition(|supplier| supplier.parent.is_none());
    for (i, supplier) in own.into_iter().chain(owned).enumerate() {
        task.go_on()?;
        let mut input = supplier.clone();
        input.categories = input.categories.iter().filter_map(|code| kinds.get(code.as_str()).cloned()).collect();
        input.parent = input.parent.and_then(|code| ids.get(&code).cloned());
        input.owner = input
            .owner
            .and_then(|name| told.people.iter().position(|person| *person == name).map(|i| format!("person-{i}")));
        let minutes = i64::try_from(i).unwrap_or_default() * 7;
        let then = made.at(Arc::new(FixedClock(start + TimeDelta::minutes(minutes))));
        let view = suppliers::create(&then, &input).await?;
        ids.insert(input.code, view.id);
        if i % 20 == 0 {
            task.say("sample_suppliers", u32::try_from(i).unwrap_or_default(), total);
        }
    }
    Ok(ids)
}

/// Adds the payment terms, and states which of them each supplier has.
async fn agree_terms(then: &Workspace, told: &Sample, ids: &HashMap<String, String>) -> Result<()> {
    let mut terms = HashMap::new();
    for term in sample_terms::terms() {
        let view = payment::create(then, &term).await?;
        terms.insert(view.input.code, view.id);
    }
    for (nth, supplier) in told.suppliers.iter().enumerate() {
        let term = sample_terms::agreed(nth).and_then(|code| terms.get(code));
        if let (Some(id), Some(term)) = (ids.get(&supplier.code), term) {
            payment::agree(then, id, Some(term)).await?;
        }
    }
    Ok(())
}

/// A folder beside the workspace for the months' files.
fn scratch_folder(made: &Workspace) -> Result<std::path::PathBuf> {
    let folder = match made.store().path() {
        Some(path) => path.with_extension("months"),
        None => std::env::temp_dir().join(format!("sanad-months-{}", std::process::id())),
    };
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Imports month after month, and enters what became of contracts in each.
async fn import_months(
    made: &Workspace,
    months: &[MonthFile],
    contracts: &mut Keeping<'_>,
    folder: &Path,
    task: &Task,
) -> Result<()> {
    let total = u32::try_from(months.len()).ok();
    for (i, month) in months.iter().enumerate() {
        task.go_on()?;
        task.say("sample_months", u32::try_from(i).unwrap_or_default(), total);
        let file = folder.join(format!("orders-{}.csv", month.to.format("%Y-%m")));
        std::fs::write(&file, &month.text)?;
        let profile = folder.join("sanad.toml");
        std::fs::write(&profile, complete_to(month.to))?;
        let then = made.at(Arc::new(FixedClock(evening(month.to))));
        let profile = profile.to_string_lossy().into_owned();
        let run = Run { path: file, profile, sheet: None, dry_run: false, rejects: None };
        let report = imports::run(&then, &run, &Task::silent()).await?;
        if let Some(problem) = report.problems.first() {
            let said = format!("{} {} {} {}", problem.row, problem.column, problem.code, problem.value);
            return Err(AppError::new("sample_failed").with("detail", said));
        }
        contracts.until(&then, month.to).await?;
    }
    Ok(())
}

/// The profile "Sanad", stating to which day the file's receipts are complete.
fn complete_to(day: NaiveDate) -> String {
    let own = include_str!("../../../../../docs/profiles/sanad.toml");
    format!("receipts_complete_to = \"{day}\"\n{own}")
}

/// Records why some lines failed.
async fn attribute(then: &Workspace, told: &Sample) -> Result<()> {
    for order in &told.orders {
        for line in &order.lines {
            let Some(failure) = &line.failure else { continue };
            let key = lines::key_of(&then.store().read().await?, &order.number, &line.line_no.to_string()).await?;
            if let Some(key) = key {
                deliveries::attribute(then, key, Some(failure.to), failure.cause).await?;
            }
        }
    }
    Ok(())
}
