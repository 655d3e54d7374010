//! Calendars: the workspace's own, those by name, and which of them a contract counts by.

use std::collections::HashMap;

use sanad_domain::calendar::{Calendar, NamedCalendar};
use sanad_domain::contracts::Calendars;
use sanad_store::{Right, Seen, calendars, settings};
use sea_orm::ConnectionTrait;

use crate::settings::WorkspaceSettings;
use crate::{AppError, Result, Workspace};

/// All calendars, by code.
///
/// # Errors
/// The database's own.
pub async fn all(workspace: &Workspace) -> Result<Vec<NamedCalendar>> {
    Ok(calendars::all(&workspace.store().read().await?, Seen::Now).await?)
}

/// Adds a calendar or replaces the one of its code.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn save(workspace: &Workspace, mut calendar: NamedCalendar) -> Result<NamedCalendar> {
    calendar.code = calendar.code.trim().to_owned();
    calendar.names.retain(|_, name| !name.trim().is_empty());
    let errors = calendar.check();
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::Configure, "calendar.save", async |tx| -> Result<()> {
            Ok(calendars::put(tx, &calendar).await?)
        })
        .await?;
    Ok(calendar)
}

/// The calendars that deadlines are reckoned by.
#[derive(Debug)]
pub(crate) struct Almanac {
    ours: Calendar,
    named: HashMap<String, Calendar>,
}

impl Almanac {
    /// As seen.
    ///
    /// # Errors
    /// The database's own.
    pub(crate) async fn read(db: &impl ConnectionTrait, seen: Seen) -> Result<Self> {
        let own: Option<WorkspaceSettings> = settings::get(db, settings::WORKSPACE).await?;
        let own = own.unwrap_or_else(|| WorkspaceSettings::starting("", "UTC"));
        let named = calendars::all(db, seen).await?;
        Ok(Self {
            ours: own.calendar(),
            named: named.into_iter().map(|named| (named.code.clone(), named.calendar())).collect(),
        })
    }

    /// The calendars for a contract whose notice goes to someone with the calendar of this code; `None` is ours.
    pub(crate) fn toward(&self, code: Option<&str>) -> Calendars<'_> {
        let recipient = code.and_then(|code| self.named.get(code)).unwrap_or(&self.ours);
        Calendars { recipient, ours: &self.ours }
    }
}
