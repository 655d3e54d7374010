//! What the desktop tells of by itself: notice deadlines that have come nearer by one of the person's chosen steps.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, Ladder, NoticeRecorded};
use sanad_store::Seen;
use serde::{Deserialize, Serialize};

use super::register::Register;
use crate::settings::{self, Lang};
use crate::words::Words;
use crate::{Result, Workspace};

/// More at once than this are told of in one sentence.
const SINGLY: usize = 3;

/// That somebody was told. Of another deadline of the same contract they are told anew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Told {
    contract: String,
    deadline: NaiveDate,
    rung: u32,
}

/// One deadline to tell of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    told: Told,
    number: String,
    supplier: String,
    days_left: u32,
}

/// What is to be told now, in a language's names: nothing where the person does not wish to be told.
///
/// # Errors
/// The database's own.
pub async fn due(workspace: &Workspace, told: &BTreeSet<Told>, lang: Lang) -> Result<Vec<Alert>> {
    let person = settings::person(workspace).await?;
    let ladder = Ladder::from(person.alert_days);
    let Some(furthest) = ladder.rungs().first().filter(|_| person.notify_deadlines) else { return Ok(Vec::new()) };
    let db = workspace.store().read().await?;
    let today = workspace.ctx().await.today;
    let near = ContractQuery { notice_within: Some(*furthest), ..ContractQuery::default() };
    let register = Register::asked(&db, Seen::Now, today, &near).await?;
    let mut alerts: Vec<Alert> = Vec::new();
    for entry in register.entries.iter().filter(|entry| entry.standing.notice == NoticeRecorded::Open) {
        let Some(deadline) = entry.standing.deadline.as_ref().map(|deadline| deadline.date) else { continue };
        let Some(rung) = ladder.reached(deadline, today) else { continue };
        let told_of = Told { contract: entry.held.id.clone(), deadline, rung };
        if told.contains(&told_of) {
            continue;
        }
        let days_left = u32::try_from((deadline - today).num_days()).unwrap_or(0);
        let supplier = &entry.held.supplier;
        let (own, other) = match lang {
            Lang::En => (&supplier.name_en, &supplier.name_ar),
            Lang::Ar => (&supplier.name_ar, &supplier.name_en),
        };
        let name = own.as_ref().or(other.as_ref()).unwrap_or(&supplier.code).clone();
        alerts.push(Alert { told: told_of, number: entry.stood.number.clone(), supplier: name, days_left });
    }
    alerts.sort_by(|a, b| (a.days_left, &a.number).cmp(&(b.days_left, &b.number)));
    Ok(alerts)
}

/// The alerts in words, each a title and a sentence: one for each, or one for all where they are many.
pub fn worded(alerts: &[Alert], words: &Words) -> Vec<(String, String)> {
    let Some(first) = alerts.first() else { return Vec::new() };
    if alerts.len() > SINGLY {
        let (count, days) = (alerts.len().to_string(), first.days_left.to_string());
        let title = words.say("alert-many", &[("count", &count)]);
        return vec![(title, words.say("alert-many-first", &[("number", &first.number), ("count", &days)]))];
    }
    let one = |alert: &Alert| {
        let days = alert.days_left.to_string();
        let title = words.say("ical-summary", &[("number", &alert.number), ("supplier", &alert.supplier)]);
        (title, words.say("alert-days", &[("count", &days)]))
    };
    alerts.iter().map(one).collect()
}

/// Counts alerts as told.
pub fn remember(told: &mut BTreeSet<Told>, alerts: Vec<Alert>, today: NaiveDate) {
    told.extend(alerts.into_iter().map(|alert| alert.told));
    // What has passed can never be due again.
    told.retain(|one| one.deadline >= today);
}
