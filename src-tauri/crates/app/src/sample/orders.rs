//! Orders and their lines: what was asked for, from whom and when.

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};
use sanad_domain::deliveries::delivers_at_handover;
use sanad_domain::numbers::Micro;

use super::catalogue::{CATEGORIES, Item};
use super::dice::Dice;
use super::fate::{self, Terms};
use super::names::Land;
use super::rates::USUAL;
use super::suppliers::Member;
use super::{MONTHS, SampleLine, SampleOrder, stories};

/// How many orders there are besides those of the stories.
const ORDERS: usize = 4_497;

/// All orders, oldest first, with what had happened by `complete_to`.
pub(super) fn orders(cast: &[Member], complete_to: NaiveDate) -> Vec<SampleOrder> {
    let first = complete_to.checked_sub_months(Months::new(MONTHS)).unwrap_or(complete_to);
    let days = (complete_to - first).num_days();
    let weight: u64 = cast.iter().map(|member| u64::from(member.orders)).sum();
    let mut dice = Dice::new("orders");
    let mut orders: Vec<SampleOrder> = (0..ORDERS)
        .map(|_| {
            let mut place = dice.below(weight);
            let chosen = cast.iter().find(|member| {
                let here = place < u64::from(member.orders);
                place = place.saturating_sub(u64::from(member.orders));
                here
            });
            let date = workday_before(plus(first, dice.between(2, days))).max(first);
            order(&mut dice, chosen.unwrap_or(&cast[0]), date, complete_to)
        })
        .collect();
    let code_of = |english: &str| {
        let member = cast.iter().find(|member| member.input.names.iter().any(|name| name.text == english))?;
        Some(member.input.code.clone())
    };
    orders.extend(stories::orders(code_of, complete_to));
    number(&mut orders);
    orders
}

fn order(dice: &mut Dice, member: &Member, order_date: NaiveDate, complete_to: NaiveDate) -> SampleOrder {
    let land = member.land;
    let incoterm = match (land.arab(), dice.below(20)) {
        (true, 0..2) => "EXW",
        (true, 2..4) => "FCA",
        (true, _) | (false, 13..) => "DAP",
        (false, 0..6) => "FOB",
        (false, 6..10) => "CIF",
        (false, _) => "CPT",
    };
    let place = match incoterm {
        "EXW" | "FCA" | "FOB" => dice.pick(land.cities).0,
        _ => "Jubail",
    };
    let kind = &CATEGORIES[member.sells];
    let lines = dice.between(1, 8);
    let lines = (1..=lines)
        .map(|line_no| {
            let item = dice.pick(kind.items);
            let number = format!("{}-{:02}{:02}", kind.category.code, item.en.len(), dice.between(1, 12));
            let mut line = asked(dice, item, land, order_date, u32::try_from(line_no).unwrap_or(1), number);
            line.service = kind.service;
            let terms = Terms {
                order_date,
                complete_to,
                abroad: !land.arab(),
                at_handover: delivers_at_handover(incoterm),
                transit: land.transit,
                conduct: member.conduct,
            };
            fate::befalls(dice, &mut line, &terms);
            line
        })
        .collect();
    SampleOrder {
        number: String::new(),
        supplier: member.input.code.clone(),
        order_date,
        sent_date: plus(order_date, dice.between(0, 1)).min(complete_to),
        currency: land.currency,
        incoterm,
        place: place.to_owned(),
        lines,
    }
}

/// A line as it was ordered.
fn asked(dice: &mut Dice, item: &Item, land: &Land, order_date: NaiveDate, line_no: u32, number: String) -> SampleLine {
    let (price, price_basis) = item.price;
    // In thousandths of a riyal, a little more or less each time, to four decimals of the order's currency.
    let riyals = price * 1_000 * dice.between(900, 1_120) / 1_000;
    let rate = USUAL.iter().find(|(currency, _)| *currency == land.currency).map_or(1_000_000, |(_, rate)| *rate);
    let unit_price = riyals * 1_000_000 / rate / 100 * 100;
    let quantity = round(dice.between(item.quantity.0, item.quantity.1));
    let lead = if land.arab() { dice.between(10, 45) } else { dice.between(35, 95) };
    SampleLine {
        line_no,
        item: number,
        description: if land.arab() && dice.chance(350) { item.ar } else { item.en },
        unit: item.unit,
        ordered: Micro(quantity * 1_000_000),
        unit_price: Micro(unit_price),
        price_basis,
        line_value: Micro(quantity * unit_price / i64::from(price_basis)),
        requested: workday_after(plus(order_date, lead)),
        closed: None,
        service: false,
        promises: Vec::new(),
        cancellations: Vec::new(),
        receipts: Vec::new(),
        failure: None,
    }
}

/// People order round numbers.
const fn round(quantity: i64) -> i64 {
    match quantity {
        1_000.. => quantity / 100 * 100,
        100..1_000 => quantity / 10 * 10,
        _ => quantity,
    }
}

/// Numbers orders and documents in the order of their dates.
fn number(orders: &mut [SampleOrder]) {
    orders.sort_by(|a, b| (a.order_date, &a.supplier).cmp(&(b.order_date, &b.supplier)));
    let mut document = 200_000_u32;
    for (order, number) in orders.iter_mut().zip(100_001_u32..) {
        order.number = format!("PO-{number}");
        for line in &mut order.lines {
            for at in 0..line.receipts.len() {
                document += 1;
                line.receipts[at].reference = format!("GR-{document}");
                // Until now a reversal says only that it cancels the row before it.
                if line.receipts[at].reverses.is_some() {
                    line.receipts[at].reverses =
                        at.checked_sub(1).map(|before| line.receipts[before].reference.clone());
                }
            }
        }
    }
}

/// Days after a day, or before.
pub(super) fn plus(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_add_signed(TimeDelta::days(days)).unwrap_or(date)
}

/// The day itself, or the next that is not a Friday or Saturday.
pub(super) fn workday_after(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Fri => plus(date, 2),
        Weekday::Sat => plus(date, 1),
        _ => date,
    }
}

/// The day itself, or the last before it that is not a Friday or Saturday.
pub(super) fn workday_before(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Fri => plus(date, -1),
        Weekday::Sat => plus(date, -2),
        _ => date,
    }
}
