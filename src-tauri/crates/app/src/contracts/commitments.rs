//! What contracts in force still bind us to.

use chrono::NaiveDate;
use sanad_domain::contracts::{ContractQuery, Phase};
use sanad_domain::numbers::{Currency, Micro};
use sanad_store::Seen;
use sea_orm::ConnectionTrait;

use super::consumption::Consumed;
use super::register::Register;
use crate::Result;

/// A contract in force that names a committed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commitment {
    /// Id of its supplier.
    pub supplier: String,
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// What its amounts are in; none where it does not say.
    pub currency: Option<Currency>,
    /// What we bound ourselves to.
    pub committed: Micro,
    /// What its orders, and those of its call-offs, come to; none where nobody knows.
    pub consumed: Option<Micro>,
    /// What is still to be bought, never below zero; all of it where nothing is known to be consumed.
    pub left: Micro,
}

/// Every contract in force on a day that names a committed value. Call-offs are part of what they are called off from, and
/// stand in none.
///
/// # Errors
/// The database's own.
pub(crate) async fn commitments(db: &impl ConnectionTrait, seen: Seen, as_of: NaiveDate) -> Result<Vec<Commitment>> {
    let register = Register::asked(db, seen, as_of, &ContractQuery::default()).await?;
    let consumed = Consumed::read(db, seen, as_of, None).await?;
    let in_force = register.entries.iter().filter(|entry| {
        entry.held.parent.is_none() && entry.standing.phase == Phase::InForce && entry.stood.committed.is_some()
    });
    let told = in_force.map(|entry| {
        let committed = entry.stood.committed.unwrap_or_default();
        let used = consumed.of(entry).sum;
        let left = used.map_or(Some(committed), |used| committed.checked_sub(used)).unwrap_or_default();
        Commitment {
            supplier: entry.stood.supplier.clone(),
            id: entry.held.id.clone(),
            number: entry.stood.number.clone(),
            currency: entry.currency(),
            committed,
            consumed: used,
            left: left.max(Micro::ZERO),
        }
    });
    Ok(told.collect())
}
