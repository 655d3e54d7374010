//! Entering contracts as the months go by: each when it was signed, amendments and notices when they came; and documents.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use chrono::NaiveDate;
use sanad_domain::contracts::ContractInput;
use sanad_store::{Right, Seen, contracts};

use super::SampleContract;
use crate::sample::{Sample, SampleOrder, documents, risk};
use crate::{Result, Workspace};

/// What was entered so far.
pub(in crate::sample) struct Keeping<'a> {
    told: &'a Sample,
    suppliers: &'a HashMap<String, String>,
    /// Id and version by number.
    kept: HashMap<&'a str, (String, u32)>,
    /// The contract's number by the order's.
    of_order: HashMap<&'a str, &'a str>,
    /// The last day entered.
    last: NaiveDate,
}

impl<'a> Keeping<'a> {
    /// Nothing yet; `suppliers` are ids by code.
    pub fn new(told: &'a Sample, suppliers: &'a HashMap<String, String>) -> Self {
        let of_order = told
            .contracts
            .iter()
            .flat_map(|contract| contract.orders.iter().map(|order| (order.as_str(), contract.input.number.as_str())));
        Self { told, suppliers, kept: HashMap::new(), of_order: of_order.collect(), last: NaiveDate::MIN }
    }

    /// Enters what happened up to a day, by a workspace that stands on it; orders up to it were imported.
    ///
    /// # Errors
    /// The database's own.
    pub async fn until(&mut self, then: &Workspace, day: NaiveDate) -> Result<()> {
        let told = self.told;
        for contract in &told.contracts {
            let input = &contract.input;
            if contract.signed > day {
                continue;
            }
            let stood = self.known(input, day);
            match self.kept.get_mut(input.number.as_str()) {
                None => {
                    let id = create(then, &stood).await?;
                    self.kept.insert(&input.number, (id, 1));
                }
                Some((id, version)) if news(input, self.last, day) => {
                    update(then, id, *version, &stood).await?;
                    *version += 1;
                }
                Some(_) => {}
            }
        }
        let since = self.last;
        let new = |order: &&SampleOrder| since < order.order_date && order.order_date <= day;
        let orders: Vec<&SampleOrder> = told.orders.iter().filter(new).collect();
        self.link(then, &orders).await?;
        documents::enter(then, told, self.suppliers, (self.last, day)).await?;
        risk::enter(then, told, self.suppliers, (self.last, day)).await?;
        self.last = day;
        Ok(())
    }

    /// What was known of it on a day, with the workspace's ids.
    fn known(&self, input: &ContractInput, day: NaiveDate) -> ContractInput {
        let mut known = input.clone();
        known.amendments.retain(|amendment| amendment.effective.is_some_and(|date| date <= day));
        known.notices.retain(|notice| notice.given.is_some_and(|date| date <= day));
        known.supplier = self.suppliers.get(&input.supplier).cloned().unwrap_or_default();
        known.parent =
            input.parent.as_ref().and_then(|number| self.kept.get(number.as_str())).map(|(id, _)| id.clone());
        let person = |name: &String| self.told.people.iter().position(|person| person == name);
        known.owner = input.owner.as_ref().and_then(person).map(|i| format!("person-{i}"));
        known
    }

    /// Puts a month's orders on their contracts, all in one entry.
    async fn link(&self, then: &Workspace, orders: &[&SampleOrder]) -> Result<()> {
        let mut by_contract: HashMap<&str, Vec<String>> = HashMap::new();
        for order in orders {
            if let Some(number) = self.of_order.get(order.number.as_str()) {
                by_contract.entry(number).or_default().push(order.number.clone());
            }
        }
        let ctx = then.ctx().await;
        let write = then.store().write(&ctx, Right::EditContracts, "contract.put_orders", async |tx| -> Result<()> {
            let mut changed = 0;
            for (number, orders) in &by_contract {
                let held = contracts::get(tx.db(), Seen::Now, number).await?;
                let found = contracts::orders_of(tx.db(), &held.input.supplier, orders).await?;
                let keys: Vec<i64> = found.into_iter().map(|(_, key)| key).collect();
                changed += contracts::link(tx, held.key, &keys).await?;
            }
            if changed > 0 {
                tx.record("contract", None, None, None, Some(serde_json::json!({ "orders": changed })));
            }
            Ok(())
        });
        write.await
    }
}

/// Whether something came of it after one day and up to another, beside its signing.
fn news(input: &ContractInput, after: NaiveDate, until: NaiveDate) -> bool {
    let Some(from) = after.succ_opt() else { return false };
    let days: RangeInclusive<NaiveDate> = from..=until;
    let came = |date: Option<NaiveDate>| date.is_some_and(|date| days.contains(&date));
    input.amendments.iter().any(|amendment| came(amendment.effective))
        || input.notices.iter().any(|notice| came(notice.given))
}

async fn create(then: &Workspace, input: &ContractInput) -> Result<String> {
    let ctx = then.ctx().await;
    let write = then.store().write(&ctx, Right::EditContracts, "contract.create", async |tx| -> Result<String> {
        Ok(contracts::insert(tx, &ctx, input).await?)
    });
    write.await
}

async fn update(then: &Workspace, id: &str, version: u32, input: &ContractInput) -> Result<()> {
    let ctx = then.ctx().await;
    let write = then.store().write(&ctx, Right::EditContracts, "contract.update", async |tx| -> Result<()> {
        Ok(contracts::update(tx, id, version, input).await?)
    });
    write.await
}

impl SampleContract {
    /// The day after which nothing more is told of it.
    #[cfg(test)]
    pub(super) fn last_told(&self) -> NaiveDate {
        let amended = self.input.amendments.iter().filter_map(|amendment| amendment.effective);
        let noticed = self.input.notices.iter().filter_map(|notice| notice.given);
        amended.chain(noticed).chain([self.signed]).max().unwrap_or(self.signed)
    }
}
