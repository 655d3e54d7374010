//! What the orders on a contract and on its call-offs come to, with every order that counts and every one that does not.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sanad_domain::contracts::ContractValue;
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::suppliers::Page;
use sanad_store::contracts::{self, LinkedOrder};
use sanad_store::{Seen, StoreError};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use super::register::{Entry, Register};
use crate::{Result, Workspace};

/// The most orders on one page.
const LONGEST: u32 = 500;

/// Why an order on a contract does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ConsumptionLeftOut {
    /// It was cancelled whole.
    Cancelled,
    /// Neither value nor price is known of any of its lines, or their sum does not fit.
    NoValue,
    /// It does not say its currency.
    NoCurrency,
    /// It is in another currency than the contract.
    OtherCurrency,
    /// The contract does not say its currency.
    ContractWithoutCurrency,
}

/// An order on a contract, in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ConsumptionOrder {
    /// The order's number.
    pub number: String,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// Number of the contract that it is on: this one or a call-off.
    pub contract: String,
    /// ISO 4217.
    pub currency: Option<String>,
    /// What its lines come to, what was cancelled taken off.
    pub amount: Option<Micro>,
    /// Lines with a value.
    pub valued_lines: u32,
    /// Lines of which no value is known: not in the amount.
    pub unvalued_lines: u32,
    /// Lines cancelled whole.
    pub cancelled_lines: u32,
    /// Why it does not count; none where it does.
    pub left_out: Option<ConsumptionLeftOut>,
}

/// How many orders do not count for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LeftOutOrders {
    /// The reason.
    pub reason: ConsumptionLeftOut,
    /// How many.
    pub orders: u32,
}

/// What stands behind a contract's consumption: the amounts of the orders that count sum exactly to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ConsumptionProof {
    /// As of which day: later orders and cancellations do not exist.
    pub as_of: NaiveDate,
    /// The contract's number.
    pub number: String,
    /// Consumption with what it is measured against; none where the contract does not say its currency.
    pub value: Option<ContractValue>,
    /// How many orders count.
    pub counted: u32,
    /// How many do not, by reason.
    pub left_out: Vec<LeftOutOrders>,
    /// Lines without a value in orders that count.
    pub unvalued_lines: u32,
    /// The orders, by number; those that count first.
    pub orders: Page<ConsumptionOrder>,
}

/// Orders on contracts, by contract.
pub(crate) struct Consumed {
    orders: HashMap<i64, Vec<LinkedOrder>>,
    call_offs: HashMap<i64, Vec<i64>>,
}

/// What a contract's orders come to.
pub(crate) struct Used<'a> {
    /// None where there are no orders, or none whose amount is known in the contract's currency.
    pub sum: Option<Micro>,
    /// Each order with why it does not count.
    pub orders: Vec<(&'a LinkedOrder, Option<ConsumptionLeftOut>)>,
}

impl Consumed {
    /// Reads the orders on these contracts and their call-offs; on all where none are named.
    ///
    /// # Errors
    /// The database's own.
    pub async fn read(db: &impl ConnectionTrait, seen: Seen, as_of: NaiveDate, wanted: Option<&[i64]>) -> Result<Self> {
        let mut call_offs: HashMap<i64, Vec<i64>> = HashMap::new();
        for (key, parent) in contracts::call_offs(db, seen).await? {
            call_offs.entry(parent).or_default().push(key);
        }
        let keys = wanted.map(|wanted| {
            let mut keys: Vec<i64> = wanted.iter().flat_map(|key| family(&call_offs, *key)).collect();
            keys.sort_unstable();
            keys.dedup();
            keys
        });
        let mut orders: HashMap<i64, Vec<LinkedOrder>> = HashMap::new();
        for order in contracts::consumption(db, seen, as_of, keys.as_deref()).await? {
            orders.entry(order.contract).or_default().push(order);
        }
        Ok(Self { orders, call_offs })
    }

    /// What the orders on a contract and on its call-offs come to.
    pub fn of(&self, entry: &Entry) -> Used<'_> {
        let currency = entry.currency();
        let orders: Vec<_> = family(&self.call_offs, entry.held.key)
            .into_iter()
            .filter_map(|key| self.orders.get(&key))
            .flatten()
            .map(|order| (order, left_out(order, currency)))
            .collect();
        let counted = || orders.iter().filter(|(_, reason)| reason.is_none());
        // Orders of which all was cancelled use nothing; of others left out nobody knows what they use.
        let known = counted().next().is_some()
            || (!orders.is_empty() && orders.iter().all(|(_, reason)| *reason == Some(ConsumptionLeftOut::Cancelled)));
        let sum =
            known.then(|| counted().try_fold(Micro::ZERO, |sum, (order, _)| sum.checked_add(order.amount?))).flatten();
        Used { sum, orders }
    }
}

/// A contract with all its call-offs and theirs, each once.
fn family(call_offs: &HashMap<i64, Vec<i64>>, key: i64) -> Vec<i64> {
    let (mut found, mut seen) = (vec![key], HashSet::from([key]));
    let mut at = 0;
    while let Some(key) = found.get(at) {
        found.extend(call_offs.get(key).into_iter().flatten().filter(|child| seen.insert(**child)));
        at += 1;
    }
    found
}

fn left_out(order: &LinkedOrder, currency: Option<Currency>) -> Option<ConsumptionLeftOut> {
    if order.valued == 0 {
        let cancelled = order.unvalued == 0 && order.cancelled > 0;
        return Some(if cancelled { ConsumptionLeftOut::Cancelled } else { ConsumptionLeftOut::NoValue });
    }
    let Some(currency) = currency else { return Some(ConsumptionLeftOut::ContractWithoutCurrency) };
    match &order.currency {
        None => Some(ConsumptionLeftOut::NoCurrency),
        Some(other) if other != currency.code() => Some(ConsumptionLeftOut::OtherCurrency),
        Some(_) if order.amount.is_none() => Some(ConsumptionLeftOut::NoValue),
        Some(_) => None,
    }
}

/// The proof of a contract's consumption, one page of its orders.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn consumption(
    workspace: &Workspace,
    id: &str,
    as_of: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
    after: Option<&str>,
    limit: u32,
) -> Result<ConsumptionProof> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, known_at).await?;
    let as_of = as_of.unwrap_or(workspace.ctx().await.today);
    let held = contracts::get(&db, seen, id).await?;
    let register = Register::of(&db, seen, as_of, vec![held]).await?;
    let entry = &register.entries[0];
    let consumed = Consumed::read(&db, seen, as_of, Some(&register.keys())).await?;
    let numbers: HashMap<i64, String> = contracts::numbers(&db, seen).await?.into_iter().collect();
    let used = consumed.of(entry);
    let mut left_out: Vec<LeftOutOrders> = Vec::new();
    for reason in used.orders.iter().filter_map(|(_, reason)| *reason) {
        match left_out.iter_mut().find(|known| known.reason == reason) {
            Some(known) => known.orders += 1,
            None => left_out.push(LeftOutOrders { reason, orders: 1 }),
        }
    }
    left_out.sort_by_key(|known| known.reason);
    let counted = used.orders.iter().filter(|(_, reason)| reason.is_none());
    let (counted, unvalued_lines) = counted.fold((0, 0), |(n, lines), (order, _)| (n + 1, lines + order.unvalued));
    let mut orders: Vec<ConsumptionOrder> =
        used.orders.iter().map(|(order, reason)| shown(order, *reason, &numbers)).collect();
    orders.sort_by_key(cursor);
    let total = u32::try_from(orders.len()).unwrap_or(u32::MAX);
    if let Some(after) = after {
        let after: Cursor = serde_json::from_str(after).map_err(|_| StoreError::NotFound("cursor"))?;
        orders.retain(|order| cursor(order) > after);
    }
    let limit = usize::try_from(limit.clamp(1, LONGEST)).unwrap_or(1);
    let more = orders.len() > limit;
    orders.truncate(limit);
    let next = match orders.last() {
        Some(last) if more => Some(serde_json::to_string(&cursor(last)).map_err(StoreError::from)?),
        _ => None,
    };
    Ok(ConsumptionProof {
        as_of,
        number: entry.stood.number.clone(),
        value: entry.value(&consumed),
        counted,
        left_out,
        unvalued_lines,
        orders: Page { total, items: orders, next },
    })
}

/// Where an order stands in the proof's list.
type Cursor = (bool, String, String, Option<String>);

fn cursor(order: &ConsumptionOrder) -> Cursor {
    (order.left_out.is_some(), order.number.clone(), order.contract.clone(), order.currency.clone())
}

fn shown(
    order: &LinkedOrder,
    left_out: Option<ConsumptionLeftOut>,
    numbers: &HashMap<i64, String>,
) -> ConsumptionOrder {
    ConsumptionOrder {
        number: order.number.clone(),
        date: order.date,
        contract: numbers.get(&order.contract).cloned().unwrap_or_default(),
        currency: order.currency.clone(),
        amount: order.amount.filter(|_| order.valued > 0),
        valued_lines: order.valued,
        unvalued_lines: order.unvalued,
        cancelled_lines: order.cancelled,
        left_out,
    }
}
