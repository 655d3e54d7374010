//! Notice deadlines as an iCalendar file.

use std::path::Path;

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, Deadline, Ladder, NoticeRecorded, NoticeUnit};
use sanad_exchange::ical::{Alarm, Event, calendar};
use serde::{Deserialize, Serialize};

use super::list;
use super::register::Entry;
use crate::settings::Lang;
use crate::words::Words;
use crate::{Result, Workspace, files};

/// Which deadlines are written, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarQuery {
    /// The contracts; how they are sorted and paged does not count.
    pub contracts: ContractQuery,
    /// These alone, by id, whatever the query says; none is all that it asks for.
    pub ids: Vec<String>,
    /// The language of the words.
    pub lang: Lang,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CalendarFile {
    /// Where.
    pub file: String,
    /// How many deadlines.
    pub events: u32,
    /// Contracts without one that is still to come and still open.
    pub without: u32,
}

/// Writes the notice deadlines still to come, of which no notice is recorded, to a file that takes the place of any there.
///
/// An event's UID is its contract's, so that a file read again moves events instead of doubling them.
///
/// # Errors
/// `file_missing`, `file_denied`, `disk_full`, `file_failed` with the path, and the database's own.
pub async fn calendar_file(
    workspace: &Workspace,
    path: &Path,
    query: &CalendarQuery,
    known_at: Option<NaiveDate>,
) -> Result<CalendarFile> {
    let words = Words::new(query.lang);
    let mut asked = ContractQuery { after: None, limit: u32::MAX, ..query.contracts.clone() };
    if !query.ids.is_empty() {
        asked = ContractQuery { as_of: asked.as_of, limit: u32::MAX, ..ContractQuery::default() };
    }
    let (mut events, mut without) = (Vec::new(), 0_u32);
    loop {
        let (register, page) = list::entries(workspace, &asked, known_at).await?;
        let wanted = |entry: &&Entry| query.ids.is_empty() || query.ids.contains(&entry.held.id);
        for entry in register.entries.iter().filter(wanted) {
            match entry.standing.deadline.as_ref().filter(|deadline| is_open(entry, deadline, register.as_of)) {
                Some(deadline) => events.push(event(entry, deadline, &words)),
                None => without += 1,
            }
        }
        asked.after = page.next;
        if asked.after.is_none() {
            break;
        }
    }
    events.sort_by(|a, b| (a.date, &a.uid).cmp(&(b.date, &b.uid)));
    let text = calendar(&words.say("ical-name", &[]), workspace.ctx().await.now, &events);
    files::put_text(path, text).await?;
    let events = u32::try_from(events.len()).unwrap_or(u32::MAX);
    Ok(CalendarFile { file: path.to_string_lossy().into_owned(), events, without })
}

fn is_open(entry: &Entry, deadline: &Deadline, as_of: NaiveDate) -> bool {
    deadline.date >= as_of && entry.standing.notice == NoticeRecorded::Open
}

/// A notice deadline as an event, with how it comes about.
pub(crate) fn event(entry: &Entry, deadline: &Deadline, words: &Words) -> Event {
    let (held, stood) = (&entry.held, &entry.stood);
    let english = words.lang() == Lang::En;
    let own = if english { &held.supplier.name_en } else { &held.supplier.name_ar };
    let other = if english { &held.supplier.name_ar } else { &held.supplier.name_en };
    let supplier = own.as_ref().or(other.as_ref()).unwrap_or(&held.supplier.code);
    let title = stood.titles.get(if english { "en" } else { "ar" }).or_else(|| stood.titles.values().next());
    let about = title.map_or_else(|| stood.number.clone(), |title| format!("{} {title}", stood.number));
    let mut lines = vec![about];
    lines.extend(deadline.derivation.iter().map(|step| {
        let count = step.count.map(|count| count.to_string()).unwrap_or_default();
        let unit = step.unit.map(NoticeUnit::code).unwrap_or_default();
        let said = [("count", count.as_str()), ("unit", unit)];
        format!("{}: {}", words.say(&format!("derivation-{}", step.step.code()), &said), step.date)
    }));
    if let Some(renews_to) = entry.standing.renews_to {
        let kind = format!("ical-unless-{}", entry.rule.renewal.code());
        let (deadline, end) = (deadline.date.to_string(), renews_to.to_string());
        lines.push(words.say(&kind, &[("deadline", &deadline), ("end", &end)]));
    }
    Event {
        uid: format!("contract-{}-notice@sanad", held.id),
        date: deadline.date,
        summary: words.say("ical-summary", &[("number", &stood.number), ("supplier", supplier)]),
        description: lines.join("\n"),
        categories: vec![words.say("ical-category", &[])],
        sequence: held.version,
        alarms: Ladder::default().rungs().iter().map(|days| Alarm { days_before: *days }).collect(),
    }
}
