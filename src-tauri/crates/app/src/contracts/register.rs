//! All contracts asked for, each as it stands on the day.

use chrono::{Days, NaiveDate};
use sanad_domain::contracts::{
    ContractInput, ContractQuery, ContractRow, ContractValue, NEAR_CEILING, Standing, TermRule, as_of as stood_on,
    standing, value,
};
use sanad_domain::numbers::Currency;
use sanad_store::Seen;
use sanad_store::contracts::{self, Held, Narrowed};
use sea_orm::ConnectionTrait;

use super::consumption::Consumed;
use crate::calendars::Almanac;
use crate::{AppError, Result};

/// Contracts with what a day makes of them.
pub(crate) struct Register {
    pub as_of: NaiveDate,
    pub almanac: Almanac,
    pub entries: Vec<Entry>,
}

/// One contract as it stands.
pub(crate) struct Entry {
    pub held: Held,
    /// Amendments applied.
    pub stood: ContractInput,
    pub rule: TermRule,
    pub standing: Standing,
}

impl Register {
    /// What a query asks for, but for what only the day decides; by number.
    ///
    /// # Errors
    /// The database's own.
    pub async fn asked(db: &impl ConnectionTrait, seen: Seen, as_of: NaiveDate, query: &ContractQuery) -> Result<Self> {
        let narrowed = Narrowed { search: &query.search, suppliers: &query.suppliers, owners: &query.owners };
        let mut register = Self::of(db, seen, as_of, contracts::all(db, seen, narrowed).await?).await?;
        register.entries.retain(|entry| {
            (query.renewals.is_empty() || query.renewals.contains(&entry.rule.renewal))
                && (query.phases.is_empty() || query.phases.contains(&entry.standing.phase))
                && query.notice_within.is_none_or(|days| entry.notice_within(as_of, days))
        });
        Ok(register)
    }

    /// These contracts.
    ///
    /// # Errors
    /// The database's own.
    pub async fn of(db: &impl ConnectionTrait, seen: Seen, as_of: NaiveDate, held: Vec<Held>) -> Result<Self> {
        let almanac = Almanac::read(db, seen).await?;
        let entries = held.into_iter().map(|held| entry(held, &almanac, as_of)).collect::<Result<_>>()?;
        Ok(Self { as_of, almanac, entries })
    }

    /// Local keys.
    pub fn keys(&self) -> Vec<i64> {
        self.entries.iter().map(|entry| entry.held.key).collect()
    }
}

fn entry(held: Held, almanac: &Almanac, as_of: NaiveDate) -> Result<Entry> {
    let stood = stood_on(&held.input, as_of);
    // Every contract is saved with its start.
    let rule = stood.rule().ok_or_else(|| AppError::new("corrupt").with("what", "contract start"))?;
    let standing = standing(&rule, &stood.notices, almanac.toward(stood.calendar.as_deref()), as_of);
    Ok(Entry { held, stood, rule, standing })
}

impl Entry {
    /// Whether its notice deadline lies within so many days of the day, the day itself included.
    pub fn notice_within(&self, as_of: NaiveDate, days: u32) -> bool {
        let last = as_of.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
        self.standing.deadline.as_ref().is_some_and(|deadline| (as_of..=last).contains(&deadline.date))
    }

    /// What its amounts are in.
    pub fn currency(&self) -> Option<Currency> {
        Currency::new(self.stood.currency.as_deref()?).ok()
    }

    /// What it is worth; none without a currency.
    pub fn value(&self, consumed: &Consumed) -> Option<ContractValue> {
        let currency = self.currency()?;
        let used = consumed.of(self).sum.map(|sum| (sum, currency));
        value(currency, self.stood.committed, self.stood.ceiling, used, NEAR_CEILING).ok()
    }

    /// As it stands in a list.
    pub fn row(&self, consumed: &Consumed) -> ContractRow {
        let Self { held, stood, rule, standing } = self;
        let value = self.value(consumed);
        let supplier = &held.supplier;
        ContractRow {
            id: held.id.clone(),
            number: stood.number.clone(),
            title_en: stood.titles.get("en").cloned(),
            title_ar: stood.titles.get("ar").cloned(),
            supplier: stood.supplier.clone(),
            supplier_code: supplier.code.clone(),
            supplier_en: supplier.name_en.clone(),
            supplier_ar: supplier.name_ar.clone(),
            supplier_name: supplier.name_en.as_ref().or(supplier.name_ar.as_ref()).unwrap_or(&supplier.code).clone(),
            owner: stood.owner.clone(),
            parent: stood.parent.clone(),
            renewal: rule.renewal,
            phase: standing.phase,
            start: rule.start,
            end: standing.term.and_then(|term| term.end),
            renews_to: standing.renews_to,
            notice_deadline: standing.deadline.as_ref().map(|deadline| deadline.date),
            no_deadline: standing.no_deadline,
            notice: standing.notice,
            currency: self.currency(),
            committed: stood.committed,
            ceiling: stood.ceiling,
            consumed: value.and_then(|value| value.consumed),
            of_ceiling: value.and_then(|value| value.of_ceiling),
            version: held.version,
        }
    }
}
