//! What a contract is worth, and how much of it is used.

use serde::{Deserialize, Serialize};

use crate::numbers::{Currency, MICRO, Micro, NumberError};

/// The share of its ceiling from which a contract counts as nearly used up, unless the workspace says otherwise: 80 %.
pub const NEAR_CEILING: Micro = Micro(800_000);

/// A contract's value, all in its own currency. What is not known is `None`, never zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractValue {
    /// What the amounts are in.
    pub currency: Currency,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// What it must not pass.
    pub ceiling: Option<Micro>,
    /// Orders and invoices on it.
    pub consumed: Option<Micro>,
    /// Consumed ÷ ceiling; above one where it was passed.
    pub of_ceiling: Option<Micro>,
    /// Consumed ÷ committed; above one where it was passed.
    pub of_committed: Option<Micro>,
    /// What is left to the ceiling; negative where it was passed.
    pub left: Option<Micro>,
    /// What is still to be bought of what was committed; never below zero.
    pub still_committed: Option<Micro>,
    /// Whether the ceiling is close to used up, by the threshold asked for.
    pub near_ceiling: Option<bool>,
}

/// Reckons a contract's value. `consumed` carries its own currency; `threshold` is a share of the ceiling.
///
/// # Errors
/// `CurrencyDiffers` where what was consumed is in another currency: it is converted first, at a stated rate, or listed.
pub fn value(
    currency: Currency,
    committed: Option<Micro>,
    ceiling: Option<Micro>,
    consumed: Option<(Micro, Currency)>,
    threshold: Micro,
) -> Result<ContractValue, NumberError> {
    if consumed.is_some_and(|(_, other)| other != currency) {
        return Err(NumberError::CurrencyDiffers);
    }
    let consumed = consumed.map(|(amount, _)| amount);
    let share = |whole: Option<Micro>| consumed?.checked_div(whole.filter(|whole| whole.0 > 0)?);
    let near = |ceiling: Micro, consumed: Micro| {
        // Multiplied out: a share rounded to six decimals could reach the threshold before the amount does.
        i128::from(consumed.0) * i128::from(MICRO) >= i128::from(ceiling.0) * i128::from(threshold.0)
    };
    Ok(ContractValue {
        currency,
        committed,
        ceiling,
        consumed,
        of_ceiling: share(ceiling),
        of_committed: share(committed),
        left: ceiling.zip(consumed).and_then(|(ceiling, consumed)| ceiling.checked_sub(consumed)),
        still_committed: committed
            .zip(consumed)
            .and_then(|(committed, consumed)| committed.checked_sub(consumed))
            .map(|left| left.max(Micro::ZERO)),
        near_ceiling: ceiling.zip(consumed).map(|(ceiling, consumed)| near(ceiling, consumed)),
    })
}
