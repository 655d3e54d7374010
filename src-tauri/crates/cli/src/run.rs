//! One use case a command.

use std::path::Path;

use chrono::NaiveDate;
use sanad_app::deliveries::{self, GroupBy};
use sanad_app::desk::DeskView;
use sanad_app::imports::{self, Run};
use sanad_app::task::Task;
use sanad_app::{AppError, Result, Workspace, desk, journal, moving, risk, sample, suppliers, workspace};
use sanad_domain::deliveries::{Counting, Definition, Level as Measured, ReferenceDate};
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::SupplierQuery;
use sanad_store::{Location, Seen};
use serde_json::json;

use crate::arguments::{
    Arguments, By, Command, Count, Deliveries, Import, ImportCommand, JournalCommand, Level, Reference, typed,
};
use crate::{contracts, say, terms};

/// How many suppliers are asked for at once; a list may be as long as it is wanted.
const PAGE: u32 = 500;

/// Does what the command line says.
pub(crate) async fn run(arguments: &Arguments, path: &Path) -> Result<()> {
    let location = located(path)?;
    match &arguments.command {
        Command::New { name, zone } => {
            let own = location.name();
            made(arguments, &workspace::create(location, name.as_deref().unwrap_or(&own), zone).await?).await
        }
        Command::Sample => made(arguments, &sample::create_today(location, &Task::silent()).await?).await,
        other => {
            let (open, _) = workspace::open(location).await?;
            let done = on(arguments, &open, other).await;
            open.store().close().await;
            done
        }
    }
}

/// What was given as a workspace: an address is text, a path may be anything.
fn located(path: &Path) -> Result<Location> {
    Ok(path.to_str().map_or_else(|| Ok(path.into()), Location::parse)?)
}

/// Does what needs no workspace.
pub(crate) async fn alone(arguments: &Arguments) -> Result<()> {
    match &arguments.command {
        Command::Terms(command) => terms::run(arguments, None, command).await,
        // The others stand on a workspace.
        _ => Err(AppError::new("usage")),
    }
}

/// Says what was made, and leaves it as one tidy file.
async fn made(arguments: &Arguments, made: &Workspace) -> Result<()> {
    let info = workspace::info(made).await;
    made.store().close().await;
    say::value(arguments, "workspace", &info?)
}

async fn on(arguments: &Arguments, open: &Workspace, command: &Command) -> Result<()> {
    match command {
        Command::New { .. } | Command::Sample => Ok(()),
        Command::Backup { file } => {
            workspace::backup(open, file).await?;
            say::value(arguments, "backup", &json!({ "file": file }))
        }
        Command::Move { to } => {
            let (copy, moved) = moving::copy(open, &located(to)?, &Task::silent()).await?;
            copy.store().close().await;
            say::value(arguments, "moved", &moved)
        }
        Command::Journal(JournalCommand::Verify) => {
            let found = journal::verify(open).await?;
            say::value(arguments, "journal", &found)?;
            match found.broken_at {
                Some(seq) => Err(AppError::new("journal_broken").with("seq", seq)),
                None => Ok(()),
            }
        }
        Command::Import(import) => bring_in(arguments, open, import).await,
        Command::Suppliers { search, limit, as_of } => {
            let (total, items) = listed(open, search, *limit, *as_of).await?;
            say::value(arguments, "suppliers", &json!({ "total": total, "items": items }))
        }
        Command::Supplier { code, as_of } => {
            say::value(arguments, "supplier", &suppliers::get(open, code, *as_of).await?)
        }
        Command::Contracts(asked) => contracts::run(arguments, open, asked).await,
        Command::Deliveries(asked) => {
            let by = match asked.by {
                By::Supplier => GroupBy::Supplier,
                By::Month => GroupBy::Month,
                By::Category => GroupBy::Category,
            };
            let definition = definition(open, asked).await?;
            let report = deliveries::report(open, asked.from, asked.to, asked.as_of, definition, by).await?;
            say::value(arguments, "deliveries", &report)
        }
        Command::Terms(command) => terms::run(arguments, Some(open), command).await,
        Command::Risk { as_of, supplier } => {
            say::value(arguments, "risk", &risk::report(open, *as_of, supplier.as_deref()).await?)
        }
        Command::Desk { as_of } => {
            let DeskView { as_of, counts, older_overdue, decisions, figures, .. } = desk::whole(open, *as_of).await?;
            let answer = json!({
                "as_of": as_of, "counts": counts, "older_overdue": older_overdue,
                "decisions": decisions, "figures": figures,
            });
            say::value(arguments, "desk", &answer)
        }
    }
}

/// How many suppliers there are, and the first of them with every name they have, in either script.
async fn listed(
    open: &Workspace,
    search: &str,
    limit: u32,
    as_of: Option<NaiveDate>,
) -> Result<(u32, Vec<serde_json::Value>)> {
    let limit = limit as usize;
    let mut query = SupplierQuery { search: search.to_owned(), limit: PAGE, as_of, ..SupplierQuery::default() };
    let mut items = Vec::new();
    loop {
        let page = suppliers::page(open, &query).await?;
        for row in page.items.iter().take(limit - items.len()) {
            let view = suppliers::get(open, &row.id, as_of).await?;
            let mut item = serde_json::to_value(row).unwrap_or_default();
            item["names"] = serde_json::to_value(view.input.names).unwrap_or_default();
            items.push(item);
        }
        query.after = page.next.filter(|_| items.len() < limit);
        if query.after.is_none() {
            return Ok((page.total, items));
        }
    }
}

async fn bring_in(arguments: &Arguments, open: &Workspace, import: &Import) -> Result<()> {
    match (&import.command, &import.file) {
        (Some(ImportCommand::Undo { id, force }), _) => {
            say::value(arguments, "import", &imports::undo(open, id, *force).await?)
        }
        (Some(ImportCommand::List), _) => say::value(arguments, "imports", &imports::list(open).await?),
        (None, Some(file)) => bring_in_file(arguments, open, import, file).await,
        // clap asks for it.
        (None, None) => Err(AppError::new("usage")),
    }
}

async fn bring_in_file(arguments: &Arguments, open: &Workspace, import: &Import, file: &Path) -> Result<()> {
    if import.sheet.is_some() && !imports::may_have_sheets(file)? {
        return Err(AppError::new("import_no_sheets").with("path", file.display()));
    }
    let profile = if let Some(profile) = &import.profile {
        profile.clone()
    } else {
        let guessed = imports::guessed(open, file, import.sheet.clone()).await?;
        say::guessed(arguments, &guessed);
        guessed.profile
    };
    let wanted = Run {
        path: file.to_owned(),
        profile,
        sheet: import.sheet.clone(),
        dry_run: import.dry_run,
        rejects: import.rejects.clone().map(|into| (into, arguments.lang.into())),
    };
    let report = imports::run(open, &wanted, &Task::silent()).await?;
    say::value(arguments, "import", &report)?;
    if report.read > 0 && report.rejected == report.read {
        return Err(AppError::new("import_all_rejected").with("rows", report.rejected));
    }
    Ok(())
}

/// The definition in force, with what the command line says put over it.
async fn definition(open: &Workspace, asked: &Deliveries) -> Result<Definition> {
    let db = open.store().read().await?;
    let named = sanad_store::definitions::all(&db, Seen::Now).await?;
    let mut definition = named.into_iter().find(|named| named.in_force).map(|named| named.body).unwrap_or_default();
    if let Some(reference) = asked.reference {
        definition.reference = match reference {
            Reference::Requested => ReferenceDate::Requested,
            Reference::Original => ReferenceDate::Original,
            Reference::Current => ReferenceDate::Current,
        };
    }
    if let Some(early) = asked.early {
        definition.early = early.0;
    }
    definition.late = asked.late.unwrap_or(definition.late);
    if let Some(percent) = &asked.under {
        definition.under = number("definition.under", percent)?;
    }
    if let Some(percent) = &asked.over {
        definition.over = number("definition.over", percent)?;
    }
    if let Some(count) = asked.count {
        definition.count = match count {
            Count::Received => Counting::Received,
            Count::Accepted => Counting::Accepted,
        };
    }
    if let Some(level) = asked.level {
        definition.level = match level {
            Level::Line => Measured::Line,
            Level::Order => Measured::Order,
            Level::Quantity => Measured::Quantity,
            Level::Value => Measured::Value,
        };
    }
    Ok(definition)
}

fn number(field: &str, text: &str) -> Result<Micro> {
    typed(text).parse().map_err(|_| AppError::field(field, FieldError::new("not_a_number")))
}
