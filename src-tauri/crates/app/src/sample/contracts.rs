//! Contracts over the suppliers: every kind of renewal, deadlines that fall next week, ceilings nearly used up.

use chrono::{Datelike, Months, NaiveDate};
use sanad_domain::calendar::{Calendar, NamedCalendar};
use sanad_domain::contracts::{
    Amendment, Calendars, ContractChanges, ContractInput, Effective, Length, LengthUnit, Notice, NoticeGiven,
    NoticeMethod, NoticeRecorded, NoticeUnit, Phase, Renewal, Standing, standing,
};
use sanad_domain::suppliers::Stage;

use super::SampleOrder;
use super::catalogue::CATEGORIES;
use super::dice::Dice;
use super::orders::plus;
use super::suppliers::Member;

pub(super) mod keep;
mod worth;

/// A contract and what the sample knows of it besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleContract {
    /// What is said of it; `supplier` is a code, `parent` a number, `owner` a person's name.
    pub input: ContractInput,
    /// The day it was entered.
    pub signed: NaiveDate,
    /// Numbers of the orders on it.
    pub orders: Vec<String>,
}

/// How many contracts there are.
const CONTRACTS: usize = 300;
/// Every so many contracts, one has its notice deadline within a week.
const SOON: usize = 40;
/// Days of the weekend at the sample's own place.
const WEEKEND: [u8; 2] = [4, 5];

/// All contracts, in the order in which they were entered.
pub(super) fn contracts(cast: &[Member], orders: &[SampleOrder], today: NaiveDate) -> Vec<SampleContract> {
    let able: Vec<&Member> =
        cast.iter().filter(|member| !matches!(member.input.stage, Stage::Prospect | Stage::Onboarding)).collect();
    let mut dice = Dice::new("contracts");
    let mut made: Vec<SampleContract> = (0..CONTRACTS)
        .map(|nth| {
            let member = able[if nth < able.len() { nth } else { nth * 7 % able.len() }];
            let input = contract(&mut dice, member, nth, today);
            let start = input.start.unwrap_or(today);
            SampleContract { input, signed: plus(start, -14).min(plus(today, -2)), orders: Vec::new() }
        })
        .collect();
    made.sort_by_key(|contract| contract.signed);
    number(&mut made);
    call_off(&mut made);
    worth::orders_and_values(&mut dice, &mut made, orders, today);
    amend(&mut made, today);
    give_notice(&mut made, today);
    made
}

fn contract(dice: &mut Dice, member: &Member, nth: usize, today: NaiveDate) -> ContractInput {
    let kind = &CATEGORIES[member.sells];
    let category = kind.category;
    let (en, ar) = match (kind.service, dice.below(3)) {
        (true, _) => (format!("{}, on call", category.en), format!("{} عند الطلب", category.ar)),
        (_, 0) => (format!("{}: annual supply", category.en), format!("التوريد السنوي: {}", category.ar)),
        (_, 1) => (format!("{}: price agreement", category.en), format!("اتفاقية أسعار: {}", category.ar)),
        _ => (format!("{}: framework supply", category.en), format!("اتفاقية إطارية: {}", category.ar)),
    };
    let mut input = ContractInput {
        supplier: member.input.code.clone(),
        titles: [("en", en), ("ar", ar)].map(|(lang, title)| (lang.to_owned(), title)).into(),
        owner: member.input.owner.clone(),
        calendar: recipient(member).map(str::to_owned),
        currency: Some(member.land.currency.to_owned()),
        notice: Some(notice(dice)),
        ..ContractInput::default()
    };
    if nth % SOON == 5 {
        falls_due(&mut input, plus(today, 1 + i64::try_from(nth / SOON % 4).unwrap_or(0)), today);
        return input;
    }
    let months = *dice.pick(&[12, 12, 24, 36]);
    let year = Length { count: 12, unit: LengthUnit::Months };
    let day = plus(today, dice.between(-1_500, 75));
    let start = if dice.chance(600) { day.with_day(1).unwrap_or(day) } else { day };
    input.start = Some(start);
    if dice.chance(300) {
        input.initial_end = start.checked_add_months(Months::new(months)).and_then(|next| next.pred_opt());
    } else {
        input.initial = Some(Length { count: months, unit: LengthUnit::Months });
    }
    match dice.below(20) {
        0..8 => (input.renewal, input.period) = (Renewal::Automatic, Some(year)),
        8..14 => (input.renewal, input.notice) = (Renewal::Fixed, None),
        14..17 => {
            let most = u32::try_from(dice.between(1, 3)).unwrap_or(1);
            (input.renewal, input.period, input.renewals) = (Renewal::Option, Some(year), Some(most));
            // As many as were needed to run until lately.
            let gone = (today - start).num_days() / 365 - i64::from(months / 12) + dice.between(0, 1);
            input.taken_up = u32::try_from(gone).unwrap_or(0).min(most);
        }
        _ => (input.renewal, input.initial, input.initial_end) = (Renewal::Evergreen, None, None),
    }
    if dice.chance(40) {
        input.notice = None;
    }
    let short = plus(start, dice.between(120, 300));
    if dice.chance(50) && short < today {
        input.ended = Some(short);
        input.note.push_str("Ended by agreement.");
    }
    input
}

fn notice(dice: &mut Dice) -> Notice {
    let (count, unit) = *dice.pick(&[
        (30, NoticeUnit::Days),
        (60, NoticeUnit::Days),
        (90, NoticeUnit::Days),
        (3, NoticeUnit::Months),
        (6, NoticeUnit::Weeks),
        (20, NoticeUnit::BusinessDays),
    ]);
    let received = dice.chance(700);
    Notice {
        count,
        unit,
        clear_days: dice.chance(250),
        effective: if received { Effective::Received } else { Effective::Dispatched },
        delivery_days: if received { *dice.pick(&[2, 3, 5]) } else { 0 },
        safety_margin_days: *dice.pick(&[0, 0, 2, 5]),
    }
}

/// The calendar of whom notice goes to; none where it is ours.
fn recipient(member: &Member) -> Option<&'static str> {
    match member.land.country {
        "SA" => None,
        "AE" => Some("AE"),
        _ if member.land.arab() => Some("fri-sat"),
        _ => Some("sat-sun"),
    }
}

/// Makes it renew by itself, with a notice deadline on `from` or one of the days after, within the week.
fn falls_due(input: &mut ContractInput, from: NaiveDate, today: NaiveDate) {
    (input.renewal, input.period) = (Renewal::Automatic, Some(Length { count: 1, unit: LengthUnit::Years }));
    for days in 10..200 {
        let end = plus(today, days);
        input.initial_end = Some(end);
        input.start = end.checked_sub_months(Months::new(24)).map(|start| plus(start, 1));
        let falls = stands(input, today).and_then(|standing| standing.deadline).map(|deadline| deadline.date);
        if falls.is_some_and(|date| (from..=plus(today, 7)).contains(&date)) {
            return;
        }
    }
}

/// How it stands on a day by the sample's calendars.
fn stands(input: &ContractInput, day: NaiveDate) -> Option<Standing> {
    let ours = Calendar::new(&WEEKEND, &[]);
    let shipped = NamedCalendar::shipped();
    let named = shipped.iter().find(|calendar| Some(&calendar.code) == input.calendar.as_ref());
    let recipient = named.map_or_else(|| ours.clone(), NamedCalendar::calendar);
    let rule = input.rule()?;
    Some(standing(&rule, &input.notices, Calendars { recipient: &recipient, ours: &ours }, day))
}

/// Numbers contracts by year, in the order in which they were entered.
fn number(made: &mut [SampleContract]) {
    let mut last = std::collections::BTreeMap::new();
    for contract in made {
        let year = contract.signed.year();
        let next: &mut u32 = last.entry(year).or_default();
        *next += 1;
        let kind = match (contract.input.titles.get("en"), contract.input.renewal) {
            (Some(title), _) if title.contains("framework") => "FA",
            (_, Renewal::Evergreen) => "SV",
            _ => "CT",
        };
        contract.input.number = format!("{kind}-{year}-{next:03}");
    }
}

/// Some suppliers' later contracts are call-offs of their framework agreements.
fn call_off(made: &mut [SampleContract]) {
    for at in 0..made.len() {
        let (earlier, later) = made.split_at_mut(at);
        let Some(own) = later.first_mut() else { return };
        let frame = earlier.iter().find(|frame| {
            frame.input.supplier == own.input.supplier
                && frame.input.number.starts_with("FA")
                && frame.input.parent.is_none()
        });
        if let (Some(frame), false) = (frame, own.input.number.starts_with("FA")) {
            own.input.parent = Some(frame.input.number.clone());
        }
    }
}

/// Every twentieth was amended a few months in: its ceiling was raised, and for some notice made longer.
fn amend(made: &mut [SampleContract], today: NaiveDate) {
    for (nth, contract) in made.iter_mut().enumerate().filter(|(nth, _)| nth % 20 == 7) {
        let input = &mut contract.input;
        let effective = input.start.map(|start| plus(start, 130));
        let Some(effective) = effective.filter(|day| *day < plus(today, -20)) else { continue };
        let due = stands(input, today).and_then(|found| found.deadline).map(|deadline| deadline.date);
        if due.is_some_and(|due| (today..=plus(today, 30)).contains(&due)) {
            continue;
        }
        let longer = input.notice.filter(|_| nth % 40 == 7).map(|notice| Notice { count: notice.count * 2, ..notice });
        let ceiling = input.ceiling;
        // What stands now is what it was raised to.
        input.ceiling = ceiling.and_then(|ceiling| worth::whole(i128::from(ceiling.0) * 4 / 5));
        let titles = ["Price list and volumes revised", "تعديل الكميات والأسعار"];
        input.amendments.push(Amendment {
            number: String::from("A1"),
            effective: Some(effective),
            title: titles[nth / 20 % 2].to_owned(),
            changes: ContractChanges { ceiling, notice: longer, ..ContractChanges::default() },
        });
    }
}

/// Where a deadline passed of late, notice was given for every other; of those to come a few were told early.
fn give_notice(made: &mut [SampleContract], today: NaiveDate) {
    let mut passed = 0;
    for contract in made {
        let stood = sanad_domain::contracts::as_of(&contract.input, today);
        let Some(found) = stands(&stood, today).filter(|found| found.phase == Phase::InForce) else { continue };
        let Some(due) = found.deadline.filter(|_| found.notice == NoticeRecorded::Passed) else { continue };
        passed += 1;
        if passed % 2 == 0 {
            contract.input.notices.push(NoticeGiven {
                given: Some(plus(due.date, -4)),
                received: Some(plus(due.date, -1)),
                method: if passed % 4 == 0 { NoticeMethod::Courier } else { NoticeMethod::RegisteredPost },
                recipient: String::from("Contracts department"),
                proof: format!("RR{:09}SA", 400_100 + passed),
            });
        }
    }
}

#[cfg(test)]
mod tests;
