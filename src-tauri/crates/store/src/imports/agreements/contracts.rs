//! Contracts of an import.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractInput, Effective, Length, NoticeUnit, Renewal, check, tidied};
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::Micro;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::{Deserialize, Serialize};

use super::super::apply::GOOD;
use super::super::{Refusal, Writes, wrote};
use super::{STEP, ids, refused, taken};
use crate::contracts::{self, Held};
use crate::{Ctx, Result, Seen, StoreError, Tx, dialect, people};

/// What a row says of a contract's lengths and of how notice is given, as far as it says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermsSaid {
    /// How long the first term is.
    pub initial: Option<Length>,
    /// How long each renewal is.
    pub period: Option<Length>,
    /// How many renewals are allowed.
    pub renewals: Option<u32>,
    /// How many options have been taken up.
    pub taken_up: Option<u32>,
    /// How long before the term's end notice must be given.
    pub notice: Option<(u32, NoticeUnit)>,
    /// Whether neither the day of notice nor the last day counts.
    pub clear_days: Option<bool>,
    /// What makes it timely.
    pub effective: Option<Effective>,
    /// Days it takes to arrive.
    pub delivery_days: Option<u32>,
    /// Days we want to be done before we must be.
    pub safety_margin_days: Option<u32>,
}

#[derive(Debug, FromQueryResult)]
struct Staged {
    src: i64,
    number: String,
    supplier: String,
    title_en: Option<String>,
    title_ar: Option<String>,
    parent: Option<String>,
    owner: Option<String>,
    renewal: Option<String>,
    start: Option<String>,
    initial_end: Option<String>,
    ended: Option<String>,
    terms: String,
    calendar: Option<String>,
    currency: Option<String>,
    committed: Option<i64>,
    ceiling: Option<i64>,
    note: Option<String>,
}

/// What the rules of contracts say against the staged ones.
///
/// # Errors
/// The database's own.
pub(super) async fn refusals(db: &impl ConnectionTrait) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let chunk = Chunk::read(db, None, &after).await?;
        let Some(last) = chunk.rows.last() else { return Ok(found) };
        after.clone_from(&last.number);
        for row in &chunk.rows {
            let stood = chunk.standing.get(&row.number);
            let mut input = chunk.merged(row)?;
            // Whether there is such a supplier is asked of the workspace and the file together.
            input.supplier.clone_from(&row.supplier);
            let mut errors = check(stood.map(|held| held.id.as_str()), &input);
            // A form only remarks on it, and a person decides; a file would leave a deadline nobody knows of.
            if input.period_unknown() && !stood.is_some_and(|held| held.input.period_unknown()) {
                errors.entry(String::from("period")).or_default().push(FieldError::new("period_missing"));
            }
            found.extend(refused(row.src, "contract", &input, errors));
        }
    }
}

/// Adds and changes contracts, call-offs behind what they are call-offs of.
///
/// # Errors
/// The database's own.
pub(in super::super) async fn apply(tx: &Tx, ctx: &Ctx) -> Result<Writes> {
    let mut writes = Writes { entity: String::from("contract"), new: 0, changed: 0, unchanged: 0 };
    for depth in 0..sort(tx).await? {
        let mut after = String::new();
        loop {
            let chunk = Chunk::read(tx.db(), Some(depth), &after).await?;
            let Some(last) = chunk.rows.last() else { break };
            after.clone_from(&last.number);
            let suppliers =
                ids(tx.db(), "supplier", "code", chunk.rows.iter().map(|row| row.supplier.as_str())).await?;
            let parents = chunk.rows.iter().filter_map(|row| row.parent.as_deref());
            let parents = ids(tx.db(), "contract", "number", parents).await?;
            for row in &chunk.rows {
                let mut input = chunk.merged(row)?;
                input.supplier.clone_from(suppliers.get(&row.supplier).ok_or(StoreError::NotFound("supplier"))?);
                if let Some(parent) = &row.parent {
                    input.parent = Some(parents.get(parent).ok_or(StoreError::NotFound("contract"))?.clone());
                }
                put(tx, ctx, row.src, chunk.standing.get(&row.number), &input, &mut writes).await?;
            }
        }
    }
    Ok(writes)
}

async fn put(
    tx: &Tx,
    ctx: &Ctx,
    src: i64,
    stood: Option<&Held>,
    input: &ContractInput,
    writes: &mut Writes,
) -> Result<()> {
    match stood {
        Some(held) if held.input == *input => {
            writes.unchanged += 1;
            return Ok(());
        }
        Some(held) => {
            contracts::update(tx, &held.id, held.version, input).await?;
            writes.changed += 1;
        }
        None => {
            contracts::insert(tx, ctx, input).await?;
            writes.new += 1;
        }
    }
    wrote::note(tx, src).await
}

/// Puts every staged contract behind the one above it; answers how deep they go.
async fn sort(tx: &Tx) -> Result<i64> {
    tx.run("UPDATE stage_contract SET depth = NULL", []).await?;
    let above = "SELECT number FROM stage_contract WHERE src NOT IN (SELECT src FROM stage_bad)";
    let first =
        format!("UPDATE stage_contract SET depth = 0 WHERE {GOOD} AND (parent IS NULL OR parent NOT IN ({above}))");
    let mut placed = tx.run(&first, []).await?;
    let mut depth = 0;
    while placed > 0 {
        depth += 1;
        let next = format!(
            "UPDATE stage_contract SET depth = {depth} WHERE depth IS NULL AND {GOOD} \
             AND parent IN (SELECT number FROM stage_contract WHERE depth = {})",
            depth - 1
        );
        placed = tx.run(&next, []).await?;
    }
    Ok(depth)
}

/// Some of the staged contracts, with what stands of them.
struct Chunk {
    rows: Vec<Staged>,
    standing: HashMap<String, Held>,
    taken: HashMap<i64, BTreeSet<String>>,
    /// Ids of people by their names and ids.
    people: HashMap<String, String>,
}

impl Chunk {
    async fn read(db: &impl ConnectionTrait, depth: Option<i64>, after: &str) -> Result<Self> {
        let of_depth = depth.map_or_else(String::new, |depth| format!("AND depth = {depth}"));
        let sql =
            format!("SELECT * FROM stage_contract WHERE number > ? {of_depth} AND {GOOD} ORDER BY number LIMIT {STEP}");
        let statement = dialect::with(db.get_database_backend(), sql, [after.into()]);
        let rows = Staged::find_by_statement(statement).all(db).await?;
        if rows.is_empty() {
            return Ok(Self { rows, standing: HashMap::new(), taken: HashMap::new(), people: HashMap::new() });
        }
        let numbers: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
        let standing = contracts::numbered(db, Seen::Now, &numbers).await?;
        let people = people::all(db, "").await?;
        Ok(Self {
            standing: standing.into_iter().map(|held| (held.input.number.clone(), held)).collect(),
            taken: taken(db, "contract", rows.iter().map(|row| row.src)).await?,
            people: people.into_iter().flat_map(|one| [(one.id.clone(), one.id.clone()), (one.name, one.id)]).collect(),
            rows,
        })
    }

    /// What stands, with what the row states put over it; supplier and parent left as they stand.
    fn merged(&self, row: &Staged) -> Result<ContractInput> {
        let stood = self.standing.get(&row.number);
        let mut input = stood.map(|held| held.input.clone()).unwrap_or_default();
        input.number.clone_from(&row.number);
        for (lang, text) in [("en", &row.title_en), ("ar", &row.title_ar)] {
            if let Some(text) = text {
                input.titles.insert(lang.to_owned(), text.clone());
            }
        }
        if let Some(owner) = &row.owner {
            // Names of nobody are refused elsewhere.
            input.owner = self.people.get(owner).cloned();
        }
        if let Some(renewal) = row.renewal.as_deref().and_then(Renewal::from_code) {
            input.renewal = renewal;
        }
        let none = BTreeSet::new();
        row.merge(&mut input, self.taken.get(&row.src).unwrap_or(&none))?;
        Ok(tidied(&input))
    }
}

impl Staged {
    fn merge(&self, input: &mut ContractInput, taken: &BTreeSet<String>) -> Result<()> {
        let said: TermsSaid = serde_json::from_str(&self.terms)?;
        over(&mut input.start, day(self.start.as_deref())?, false);
        over(&mut input.initial_end, day(self.initial_end.as_deref())?, taken.contains("end"));
        over(&mut input.ended, day(self.ended.as_deref())?, taken.contains("ended"));
        over(&mut input.initial, said.initial, taken.contains("term"));
        over(&mut input.period, said.period, taken.contains("period"));
        over(&mut input.renewals, said.renewals, taken.contains("renewals"));
        over(&mut input.calendar, self.calendar.clone(), taken.contains("calendar"));
        over(&mut input.currency, self.currency.clone(), false);
        over(&mut input.committed, self.committed.map(Micro), taken.contains("committed"));
        over(&mut input.ceiling, self.ceiling.map(Micro), taken.contains("ceiling"));
        over(&mut input.owner, None, taken.contains("owner"));
        over(&mut input.parent, None, taken.contains("parent"));
        if let Some(count) = said.taken_up {
            input.taken_up = count;
        }
        match &self.note {
            Some(note) => input.note.clone_from(note),
            None if taken.contains("note") => input.note.clear(),
            None => {}
        }
        merge_notice(input, &said, taken.contains("notice"));
        Ok(())
    }
}

/// How notice is given is said only once it is said how long before: a column of delivery days alone makes no notice.
fn merge_notice(input: &mut ContractInput, said: &TermsSaid, taken: bool) {
    if said.notice.is_none() && (taken || input.notice.is_none()) {
        input.notice = None;
        return;
    }
    let mut notice = input.notice.unwrap_or_default();
    if let Some((count, unit)) = said.notice {
        (notice.count, notice.unit) = (count, unit);
    }
    notice.clear_days = said.clear_days.unwrap_or(notice.clear_days);
    notice.effective = said.effective.unwrap_or(notice.effective);
    notice.delivery_days = said.delivery_days.unwrap_or(notice.delivery_days);
    notice.safety_margin_days = said.safety_margin_days.unwrap_or(notice.safety_margin_days);
    input.notice = Some(notice);
}

/// What the row says; else what stands, unless the row takes it away.
fn over<T>(stands: &mut Option<T>, said: Option<T>, taken: bool) {
    if said.is_some() || taken {
        *stands = said;
    }
}

pub(super) fn day(text: Option<&str>) -> Result<Option<NaiveDate>> {
    text.map(|text| text.parse().map_err(|_| StoreError::Corrupt(format!("date {text}")))).transpose()
}
