//! Contracts in lists: what only the day decides is reckoned first, then filtered, sorted and cut into pages.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, ContractRow, ContractSort, Ladder, Phase};
use sanad_domain::deliveries::CurrencyAmount;
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::Page;
use sanad_store::StoreError;
use serde::{Deserialize, Serialize};

use super::ContractsSummary;
use super::consumption::Consumed;
use super::register::{Entry, Register};
use crate::{Result, Workspace};

/// The most rows one page holds.
const LONGEST: u32 = 500;

/// What a list is sorted by: those of which it is not known come last either way, and the number tells equals apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    value: Option<Sorted>,
    number: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Sorted {
    Text(String),
    Day(NaiveDate),
    Amount(String, Micro),
    Share(Micro),
}

impl Place {
    fn of(row: &ContractRow, sort: ContractSort) -> Self {
        let amount = |amount: Option<Micro>| Some(Sorted::Amount(row.currency?.code().to_owned(), amount?));
        let value = match sort {
            ContractSort::Number => Some(Sorted::Text(row.number.clone())),
            ContractSort::Supplier => Some(Sorted::Text(row.supplier_code.clone())),
            ContractSort::Start => Some(Sorted::Day(row.start)),
            ContractSort::End => row.end.map(Sorted::Day),
            ContractSort::NoticeDeadline => row.notice_deadline.map(Sorted::Day),
            ContractSort::Committed => amount(row.committed),
            ContractSort::Ceiling => amount(row.ceiling),
            ContractSort::OfCeiling => row.of_ceiling.map(Sorted::Share),
        };
        Self { value, number: row.number.clone() }
    }

    fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let way = |order: Ordering| if descending { order.reverse() } else { order };
        let by_value = match (&self.value, &other.value) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => way(a.cmp(b)),
        };
        by_value.then_with(|| way(self.number.cmp(&other.number)))
    }
}

/// One page of the contracts that a query asks for.
///
/// # Errors
/// `not_found` for a cursor that is none, and the database's own.
pub async fn page(
    workspace: &Workspace,
    query: &ContractQuery,
    known_at: Option<NaiveDate>,
) -> Result<Page<ContractRow>> {
    Ok(entries(workspace, query, known_at).await?.1)
}

/// As [`page`], with what stands behind each row.
pub(super) async fn entries(
    workspace: &Workspace,
    query: &ContractQuery,
    known_at: Option<NaiveDate>,
) -> Result<(Register, Page<ContractRow>)> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, known_at).await?;
    let as_of = query.as_of.unwrap_or(workspace.ctx().await.today);
    let mut register = Register::asked(&db, seen, as_of, query).await?;
    let total = u32::try_from(register.entries.len()).unwrap_or(u32::MAX);
    // What was consumed is read for those shown alone, unless all are sorted by it.
    let all = query.sort == ContractSort::OfCeiling;
    let none = if all { None } else { Some([].as_slice()) };
    let mut consumed = Consumed::read(&db, seen, as_of, none).await?;
    let mut placed: Vec<(Place, Entry)> = std::mem::take(&mut register.entries)
        .into_iter()
        .map(|entry| (Place::of(&entry.row(&consumed), query.sort), entry))
        .collect();
    placed.sort_by(|(a, _), (b, _)| a.compare(b, query.descending));
    if let Some(after) = &query.after {
        let after: Place = serde_json::from_str(after).map_err(|_| StoreError::NotFound("cursor"))?;
        placed.retain(|(place, _)| place.compare(&after, query.descending) == Ordering::Greater);
    }
    let limit = usize::try_from(query.limit.clamp(1, LONGEST)).unwrap_or(1);
    let more = placed.len() > limit;
    placed.truncate(limit);
    let next = match placed.last() {
        Some((place, _)) if more => Some(serde_json::to_string(place).map_err(StoreError::from)?),
        _ => None,
    };
    register.entries = placed.into_iter().map(|(_, entry)| entry).collect();
    if !all {
        consumed = Consumed::read(&db, seen, as_of, Some(&register.keys())).await?;
    }
    let items = register.entries.iter().map(|entry| entry.row(&consumed)).collect();
    Ok((register, Page { total, items, next }))
}

/// How contracts stand, all together.
///
/// # Errors
/// The database's own.
pub async fn summary(
    workspace: &Workspace,
    as_of: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
) -> Result<ContractsSummary> {
    let db = workspace.store().read().await?;
    let seen = workspace.seen(&db, known_at).await?;
    let as_of = as_of.unwrap_or(workspace.ctx().await.today);
    let register = Register::asked(&db, seen, as_of, &ContractQuery::default()).await?;
    let consumed = Consumed::read(&db, seen, as_of, None).await?;
    let entries = &register.entries;
    let count = |wanted: &dyn Fn(&Entry) -> bool| {
        u32::try_from(entries.iter().filter(|entry| wanted(entry)).count()).unwrap_or(u32::MAX)
    };
    let window_days = Ladder::default().rungs().first().copied().unwrap_or(0);
    let in_window = |entry: &Entry| entry.notice_within(as_of, window_days);
    let committed = |entry: &Entry| Some((entry.currency()?, entry.stood.committed?));
    let mut sums: BTreeMap<String, i128> = BTreeMap::new();
    for (currency, Micro(amount)) in entries.iter().filter(|entry| in_window(entry)).filter_map(committed) {
        *sums.entry(currency.code().to_owned()).or_default() += i128::from(amount);
    }
    let amount = |(currency, micro)| CurrencyAmount { currency, amount: sanad_domain::numbers::decimal(micro, 6) };
    let near = |entry: &Entry| {
        entry.standing.phase == Phase::InForce
            && entry.value(&consumed).and_then(|value| value.near_ceiling) == Some(true)
    };
    let deadlines = entries.iter().filter_map(|entry| entry.standing.deadline.as_ref());
    Ok(ContractsSummary {
        as_of,
        total: count(&|_| true),
        not_started: count(&|entry| entry.standing.phase == Phase::NotStarted),
        in_force: count(&|entry| entry.standing.phase == Phase::InForce),
        ended: count(&|entry| entry.standing.phase == Phase::Ended),
        window_days,
        in_window: count(&in_window),
        in_window_committed: sums.into_iter().map(amount).collect(),
        in_window_without_value: count(&|entry| in_window(entry) && committed(entry).is_none()),
        next_deadline: deadlines.map(|deadline| deadline.date).filter(|date| *date >= as_of).min(),
        near_ceiling: count(&near),
    })
}
