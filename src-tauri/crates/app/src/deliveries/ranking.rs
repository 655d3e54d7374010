//! Who delivers: groups in order, one page of them in full.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::time::Instant;

use chrono::NaiveDate;
use sanad_domain::deliveries::{By, ENOUGH, Group, Inquiry, Measure, Scope, Tallies, Tally, month_name};
use sanad_domain::identity::fold;
use sanad_domain::numbers::Micro;

use super::asked::{Asked, aside};
use super::{AgainstInForce, GroupBy, Mover, Ranking, RankingQuery, RankingSort};
use crate::{Result, Workspace};

/// The most groups one page holds.
const LONGEST: u32 = 500;
/// How many movers are named each way.
const MOVERS: usize = 5;
/// Months between a month and the same one a year earlier.
const YEAR: u32 = 12;

/// A ranking of suppliers, months or categories.
///
/// # Errors
/// `invalid` with the question's fields, `not_found` for the supplier, and the database's own.
pub async fn ranking(workspace: &Workspace, query: &RankingQuery, known_at: Option<NaiveDate>) -> Result<Ranking> {
    let db = workspace.store().read().await?;
    let asked = Asked::gather(workspace, &db, &query.question, known_at).await?;
    let query = query.clone();
    aside(move || rank(&asked, &query)).await
}

fn rank(asked: &Asked, query: &RankingQuery) -> Result<Ranking> {
    let started = Instant::now();
    let (by, scope) = (By::from(query.by), asked.scope(query.supplier.as_deref())?);
    let inquiry = asked.inquiry(&asked.question)?;
    let tallies = inquiry.tallies(by, &scope);
    let against_in_force = against(asked, &tallies, query, &scope)?;
    let mut ranked: Vec<(u32, Tally)> = tallies.groups.clone();
    let words = fold(&query.search);
    if !words.trim().is_empty() {
        ranked.retain(|(key, _)| {
            let found_by = Name::of(asked, query.by, *key).search;
            words.split_whitespace().all(|word| found_by.contains(word))
        });
    }
    sort(asked, query, &mut ranked);
    let total_groups = ranked.len() as u32;
    let page = ranked.iter().skip(query.offset as usize).take(query.limit.min(LONGEST) as usize);
    let keys: Vec<u32> = page.map(|(key, _)| *key).collect();
    let (total, groups) = in_full(asked, &inquiry, query.by, &keys, &scope, query.target)?;
    Ok(Ranking {
        as_of: asked.as_of(),
        stale_after: asked.loaded.complete_to.filter(|day| *day < asked.as_of()),
        total,
        groups,
        total_groups,
        ms: u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX),
        against_in_force,
    })
}

/// The total and groups in full, named, with their rates a year earlier.
pub(super) fn in_full(
    asked: &Asked,
    inquiry: &Inquiry<'_>,
    by: GroupBy,
    keys: &[u32],
    scope: &Scope,
    target: Micro,
) -> Result<(Group, Vec<Group>)> {
    let reckoned = inquiry.groups(by.into(), keys, scope, target);
    let (mut total, mut groups) = (reckoned.total, reckoned.groups);
    let earlier = asked.inquiry(&asked.question.year_earlier())?.tallies(by.into(), scope);
    let before: HashMap<u32, &Tally> = earlier.groups.iter().map(|(key, tally)| (*key, tally)).collect();
    total.key = String::from("total");
    total.previous = earlier.total.rate(Measure::Otif);
    for (key, group) in keys.iter().zip(&mut groups) {
        Name::of(asked, by, *key).put(group);
        let then = if by == GroupBy::Month { key.saturating_sub(YEAR) } else { *key };
        group.previous = before.get(&then).and_then(|tally| tally.rate(Measure::Otif));
    }
    Ok((total, groups))
}

fn sort(asked: &Asked, query: &RankingQuery, ranked: &mut [(u32, Tally)]) {
    let empty = |tally: &Tally| tally.population() == 0;
    let most = |a: &Tally, b: &Tally| b.population().cmp(&a.population());
    let names: HashMap<u32, String> = if query.sort == RankingSort::Name {
        ranked.iter().map(|(key, _)| (*key, fold(&Name::of(asked, query.by, *key).key))).collect()
    } else {
        HashMap::new()
    };
    ranked.sort_by(|(a_key, a), (b_key, b)| {
        let order = match query.sort {
            RankingSort::Worst => a.worst_key().total_cmp(&b.worst_key()).then_with(|| most(a, b)),
            RankingSort::Best => b.best_key().total_cmp(&a.best_key()).then_with(|| most(a, b)),
            RankingSort::Lines => most(a, b),
            RankingSort::Name => names.get(a_key).cmp(&names.get(b_key)),
        };
        let last = match query.sort {
            RankingSort::Name if query.by == GroupBy::Month => Ordering::Equal, // months keep their order
            _ => empty(a).cmp(&empty(b)),
        };
        last.then(order).then(a_key.cmp(b_key))
    });
}

/// What the question's definition changes against the one in force.
fn against(asked: &Asked, tallies: &Tallies, query: &RankingQuery, scope: &Scope) -> Result<Option<AgainstInForce>> {
    let in_force = asked.definitions.iter().find(|named| named.in_force).map(|named| named.body);
    let Some(in_force) = in_force.filter(|definition| *definition != asked.question.definition) else {
        return Ok(None);
    };
    let question = sanad_domain::deliveries::Question { definition: in_force, ..asked.question };
    let forced = asked.inquiry(&question)?.tallies(query.by.into(), scope);
    let below = |tallies: &Tallies| tallies.groups.iter().filter(|(_, tally)| is_below(tally, query.target)).count();
    let (here, there) = (below(tallies) as i64, below(&forced) as i64);
    let before: HashMap<u32, &Tally> = forced.groups.iter().map(|(key, tally)| (*key, tally)).collect();
    let mut moved: Vec<(Micro, u32)> = tallies
        .groups
        .iter()
        .filter_map(|(key, tally)| {
            let stood = before.get(key)?;
            let enough = tally.population() >= ENOUGH && stood.population() >= ENOUGH;
            let by = otif(tally)?.checked_sub(otif(stood)?)?;
            (enough && by != Micro::ZERO).then_some((by, *key))
        })
        .collect();
    moved.sort_unstable();
    let named = |(by, key): &(Micro, u32)| Mover { name: Name::of(asked, query.by, *key).key, by: *by };
    let fall = moved.iter().take_while(|(by, _)| *by < Micro::ZERO).take(MOVERS).map(named).collect();
    let rise = moved.iter().rev().take_while(|(by, _)| *by > Micro::ZERO).take(MOVERS).map(named).collect();
    let below_target_more = i32::try_from(here - there).unwrap_or_default();
    Ok(Some(AgainstInForce { rise, fall, below_target_more }))
}

fn otif(tally: &Tally) -> Option<Micro> {
    tally.rate(Measure::Otif)?.value.parse().ok()
}

/// Whether even the upper bound misses the target, as [`sanad_domain::deliveries::Status::Below`] has it.
fn is_below(tally: &Tally, target: Micro) -> bool {
    let high = tally.rate(Measure::Otif).and_then(|rate| rate.high).and_then(|high| high.parse::<Micro>().ok());
    tally.population() >= ENOUGH && high.is_some_and(|high| high < target)
}

/// What a group is called.
pub(super) struct Name {
    /// The name where no language is asked for.
    pub key: String,
    id: Option<String>,
    en: Option<String>,
    ar: Option<String>,
    /// Everything it may be found by, folded.
    search: String,
}

impl Name {
    pub fn of(asked: &Asked, by: GroupBy, key: u32) -> Self {
        let suppliers = &asked.loaded.suppliers;
        match by {
            GroupBy::Supplier => suppliers.get(key).map(|supplier| Self {
                key: supplier.name().to_owned(),
                id: Some(supplier.id.clone()),
                en: supplier.name_en.clone(),
                ar: supplier.name_ar.clone(),
                search: supplier.search.clone(),
            }),
            GroupBy::Category => suppliers.categories.get(key as usize).map(|category| Self {
                key: category.name().to_owned(),
                id: Some(category.id.clone()),
                en: category.names.get("en").cloned(),
                ar: category.names.get("ar").cloned(),
                search: category
                    .names
                    .values()
                    .chain([&category.code])
                    .map(|text| fold(text))
                    .collect::<Vec<_>>()
                    .join(" "),
            }),
            GroupBy::Month => None,
        }
        .unwrap_or_else(|| {
            let month = month_name(key);
            Self { search: month.clone(), key: month, id: None, en: None, ar: None }
        })
    }

    pub fn put(self, group: &mut Group) {
        group.key = self.key;
        group.id = self.id;
        group.name_en = self.en;
        group.name_ar = self.ar;
    }
}
