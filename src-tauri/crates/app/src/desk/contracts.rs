//! What contracts bring to the Desk: notice deadlines, ceilings nearly used, and their terms' last days.

use chrono::{Days, NaiveDate};
use sanad_domain::contracts::{ContractQuery, NoticeRecorded, Phase, as_of as stood_on, standing};
use sanad_domain::deliveries::CurrencyAmount;
use sanad_domain::desk::{
    CeilingSubject, Decision, DeskLane, Named, NoticeFacts, NoticeSubject, WeekDot, ceiling_nearly_used, month_ends,
    notice_deadline,
};
use sanad_domain::numbers::Micro;
use sea_orm::ConnectionTrait;

use super::kept::Basis;
use super::reckon::Brought;
use super::{DeskInNotice, DeskPoint};
use crate::Result;
use crate::contracts::{Consumed, Entry, Register};

/// Months told of beside a figure.
pub(super) const MONTHS: u32 = 12;

/// What all contracts bring, and how many are inside their notice window.
///
/// # Errors
/// The database's own.
pub(super) async fn gather(db: &impl ConnectionTrait, basis: &Basis) -> Result<(Brought, DeskInNotice)> {
    let register = Register::asked(db, basis.seen, basis.day, &ContractQuery::default()).await?;
    let consumed = Consumed::read(db, basis.seen, basis.day, None).await?;
    let mut brought = Brought::default();
    for entry in &register.entries {
        brought.decisions.extend(notice(basis, entry));
        brought.decisions.extend(ceiling(basis, entry, &consumed));
        brought.dots.extend(dots(entry));
    }
    Ok((brought, in_notice(basis, &register)))
}

fn of(entry: &Entry) -> Named {
    let supplier = &entry.held.supplier;
    Named {
        id: entry.stood.supplier.clone(),
        code: supplier.code.clone(),
        name_en: supplier.name_en.clone(),
        name_ar: supplier.name_ar.clone(),
    }
}

fn notice(basis: &Basis, entry: &Entry) -> Option<Decision> {
    let deadline = entry.standing.deadline.as_ref()?;
    let facts =
        NoticeFacts { deadline: deadline.date, last_sending: deadline.last_sending, recorded: entry.standing.notice };
    let subject = NoticeSubject {
        contract: entry.held.id.clone(),
        number: entry.stood.number.clone(),
        title_en: entry.stood.titles.get("en").cloned(),
        title_ar: entry.stood.titles.get("ar").cloned(),
        renewal: entry.rule.renewal,
        end: deadline.term.end,
        renews_to: entry.standing.renews_to,
        committed: entry.stood.committed,
        currency: entry.stood.currency.clone(),
    };
    notice_deadline(&basis.limits, basis.day, of(entry), facts, subject)
}

fn ceiling(basis: &Basis, entry: &Entry, consumed: &Consumed) -> Option<Decision> {
    let value = entry.value(consumed)?;
    let (ceiling, used, share) = (value.ceiling?, value.consumed?, value.of_ceiling?);
    let subject = CeilingSubject {
        contract: entry.held.id.clone(),
        number: entry.stood.number.clone(),
        title_en: entry.stood.titles.get("en").cloned(),
        title_ar: entry.stood.titles.get("ar").cloned(),
        share,
        ceiling,
        currency: value.currency.code().to_owned(),
    };
    let term = (entry.rule.start, entry.standing.term.and_then(|term| term.end));
    ceiling_nearly_used(&basis.limits, basis.day, of(entry), term, used, subject)
}

fn dots(entry: &Entry) -> Vec<WeekDot> {
    let dot = |lane: DeskLane, date: NaiveDate| WeekDot {
        key: format!("{}:{}", lane.code(), entry.held.id),
        date,
        lane,
        record: entry.held.id.clone(),
        name: entry.stood.number.clone(),
        supplier: Some(of(entry)),
    };
    let open = entry.standing.notice == NoticeRecorded::Open;
    let deadline = entry.standing.deadline.as_ref().filter(|_| open).map(|deadline| deadline.date);
    let in_force = entry.standing.phase == Phase::InForce;
    let end = entry.standing.term.filter(|_| in_force).and_then(|term| term.end);
    let deadline = deadline.map(|date| dot(DeskLane::NoticeDeadlines, date));
    deadline.into_iter().chain(end.map(|date| dot(DeskLane::ContractEnds, date))).collect()
}

/// Counted as the list of contracts counts them; the months before by what is known now.
fn in_notice(basis: &Basis, register: &Register) -> DeskInNotice {
    let within: Vec<&Entry> =
        register.entries.iter().filter(|entry| entry.notice_within(basis.day, basis.limits.notice)).collect();
    let on = |date: NaiveDate| {
        let last = date.checked_add_days(Days::new(u64::from(basis.limits.notice))).unwrap_or(NaiveDate::MAX);
        let inside = |entry: &&Entry| {
            let stood = stood_on(&entry.held.input, date);
            let calendars = register.almanac.toward(stood.calendar.as_deref());
            let deadline = stood.rule().and_then(|rule| standing(&rule, &stood.notices, calendars, date).deadline);
            deadline.is_some_and(|deadline| (date..=last).contains(&deadline.date))
        };
        i64::try_from(register.entries.iter().filter(inside).count()).ok().and_then(Micro::whole)
    };
    let point = |date| DeskPoint { date, value: on(date), low: None, high: None };
    DeskInNotice {
        contracts: u32::try_from(within.len()).unwrap_or(u32::MAX),
        committed: CurrencyAmount::sums(
            within.iter().filter_map(|entry| Some((entry.stood.committed?, entry.currency()?))),
        ),
        points: month_ends(basis.day, MONTHS).into_iter().map(point).collect(),
    }
}
