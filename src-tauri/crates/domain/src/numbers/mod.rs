//! Numbers of the trade: exact, with a stated unit, never a float.
//!
//! Unit prices, line values and quantities are [`Micro`]: integers scaled by a million. Invoiced and paid
//! money is [`Money`]: minor units of a [`Currency`]. Where something must be rounded it is rounded half away
//! from zero, once, at the end.

mod currency;
mod micro;
mod money;
mod ratio;

pub use currency::Currency;
pub use micro::{MICRO, Micro};
pub use money::{Money, RateTable, allocate};
pub use ratio::{decimal, div_half_away, ratio_text};

/// Why a number could not be taken or reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// The text is not a plain decimal number.
    #[error("not a number")]
    NotANumber,
    /// The text has more decimal places than the type keeps.
    #[error("more decimal places than are kept")]
    TooPrecise,
    /// The number or the result does not fit.
    #[error("out of range")]
    OutOfRange,
    /// Not an active ISO 4217 code with a minor unit.
    #[error("unknown currency")]
    UnknownCurrency,
    /// Two amounts of different currencies were put together.
    #[error("currencies differ")]
    CurrencyDiffers,
    /// Shares to allocate by were empty, negative, or summed to nothing.
    #[error("nothing to allocate by")]
    NoShares,
}

impl NumberError {
    /// The code under which the interface words this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotANumber => "not_a_number",
            Self::TooPrecise => "too_precise",
            Self::OutOfRange => "out_of_range",
            Self::UnknownCurrency => "unknown_currency",
            Self::CurrencyDiffers => "currency_differs",
            Self::NoShares => "no_shares",
        }
    }
}
