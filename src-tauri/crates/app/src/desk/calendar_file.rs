//! All dates of the weeks ahead as an iCalendar file.

use std::collections::HashMap;
use std::path::Path;

use chrono::NaiveDate;
use sanad_domain::contracts::ContractQuery;
use sanad_domain::desk::{DeskLane, Named, WeekDot};
use sanad_exchange::ical::{Event, calendar};
use serde::{Deserialize, Serialize};

use super::kept::Basis;
use super::reckon::{name_lines, reckon};
use crate::contracts::{Entry, Register, notice_event};
use crate::settings::Lang;
use crate::words::Words;
use crate::{Result, Workspace, files};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeskCalendarFile {
    /// How many dates.
    pub events: u32,
    /// Where.
    pub file: String,
}

/// Writes every date of the twelve weeks ahead, those that are not drawn too, to a file that takes the place of any there.
///
/// Notice deadlines are the events that contracts' own calendar file writes: taken in twice, they stand once.
///
/// # Errors
/// `file_missing`, `file_denied`, `disk_full`, `file_failed` with the path, and the database's own.
pub async fn calendar_file(
    workspace: &Workspace,
    path: &Path,
    as_of: Option<NaiveDate>,
    lang: Lang,
) -> Result<DeskCalendarFile> {
    let mut dots = reckon(workspace, as_of).await?.dots;
    let db = workspace.store().read().await?;
    let basis = Basis::settle(workspace, &db, as_of).await?;
    name_lines(&db, basis.seen, &mut dots).await?;
    let register = Register::asked(&db, basis.seen, basis.day, &ContractQuery::default()).await?;
    let contracts: HashMap<&str, &Entry> =
        register.entries.iter().map(|entry| (entry.held.id.as_str(), entry)).collect();
    let words = Words::new(lang);
    let notice = |dot: &WeekDot| {
        let entry = contracts.get(dot.record.as_str()).filter(|_| dot.lane == DeskLane::NoticeDeadlines)?;
        Some(notice_event(entry, entry.standing.deadline.as_ref()?, &words))
    };
    let events: Vec<Event> = dots.iter().map(|dot| notice(dot).unwrap_or_else(|| event(dot, &words))).collect();
    let text = calendar(&words.say("ical-desk-name", &[]), workspace.ctx().await.now, &events);
    files::put_text(path, text).await?;
    Ok(DeskCalendarFile {
        events: u32::try_from(events.len()).unwrap_or(u32::MAX),
        file: path.to_string_lossy().into_owned(),
    })
}

fn event(dot: &WeekDot, words: &Words) -> Event {
    let supplier = dot.supplier.as_ref().map(|supplier| name(supplier, words.lang())).unwrap_or_default();
    let said = [("name", dot.name.as_str()), ("supplier", supplier)];
    Event {
        uid: format!("{}-{}@sanad", dot.lane.code(), dot.record),
        date: dot.date,
        summary: words.say(&format!("ical-{}", dot.lane.code()), &said),
        description: String::new(),
        categories: vec![words.say("ical-desk-category", &[])],
        sequence: 0,
        alarms: Vec::new(),
    }
}

/// The supplier's name in a language, or whatever it is known by.
fn name(supplier: &Named, lang: Lang) -> &str {
    let (own, other) = match lang {
        Lang::En => (&supplier.name_en, &supplier.name_ar),
        Lang::Ar => (&supplier.name_ar, &supplier.name_en),
    };
    own.as_ref().or(other.as_ref()).unwrap_or(&supplier.code)
}
