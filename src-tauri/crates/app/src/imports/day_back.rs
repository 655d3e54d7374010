//! The workspace's day, which a file that is complete only to an earlier one turns back on every screen.

use chrono::NaiveDate;
use sanad_store::{Seen, about};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::workspace::as_of_default;
use crate::{Result, Workspace};

/// The workspace's day going back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DayBack {
    /// The day that figures are as of before.
    pub from: NaiveDate,
    /// And after.
    pub to: NaiveDate,
}

impl DayBack {
    /// None where the day stays or goes on.
    pub(super) fn between(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (to < from).then_some(Self { from, to })
    }
}

/// The day that figures are as of where nobody asks for another.
pub(super) async fn day(db: &impl ConnectionTrait, today: NaiveDate) -> Result<NaiveDate> {
    Ok(as_of_default(about::complete_to(db, Seen::Now).await?, today))
}

/// The same of what stands now.
pub(super) async fn standing_day(workspace: &Workspace) -> Result<NaiveDate> {
    day(&workspace.store().read().await?, workspace.ctx().await.today).await
}
