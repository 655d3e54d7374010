//! What a payment term is made of.

use serde::{Deserialize, Serialize};

use crate::calendar::Roll;
use crate::numbers::{Currency, MICRO, Micro};

/// A rule that turns an amount and dates into instalments, with discounts for paying early.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PaymentTerm")]
pub struct Term {
    /// Who gets how much when; at least one.
    pub instalments: Vec<Instalment>,
    /// What is taken off for paying early; may be empty.
    #[serde(default)]
    pub discounts: Vec<Tier>,
}

impl Term {
    /// One payment of everything, by these steps from this date.
    pub fn single(base: Base, steps: Vec<Step>) -> Self {
        let instalment = Instalment { share: Share::Remainder, base, steps, roll: Roll::None };
        Self { instalments: vec![instalment], discounts: Vec::new() }
    }

    /// From which date discounts run: that of the last instalment. `None` without instalments.
    pub fn discount_base(&self) -> Option<&Base> {
        self.instalments.last().map(|instalment| &instalment.base)
    }

    /// How many percent are left to the remainder, never below zero.
    pub(super) fn percent_left(&self) -> Micro {
        let percents = self.instalments.iter().map(|instalment| match instalment.share {
            Share::Percent { percent } => percent.0,
            Share::Fixed { .. } | Share::Remainder => 0,
        });
        Micro(percents.fold(100 * MICRO, i64::saturating_sub).max(0))
    }
}

/// One payment of a term.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub struct Instalment {
    /// How much of the amount.
    pub share: Share,
    /// The date its steps begin at.
    pub base: Base,
    /// What leads from there to the due date, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Where the due date goes when it is not worked.
    #[serde(default = "no_roll")]
    pub roll: Roll,
}

const fn no_roll() -> Roll {
    Roll::None
}

/// How much an instalment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[serde(rename = "PaymentShare")]
pub enum Share {
    /// Of the whole amount, in percent.
    Percent {
        /// Above 0, up to 100.
        percent: Micro,
    },
    /// A fixed amount, in the major unit of its currency.
    Fixed {
        /// Above zero, in whole minor units.
        amount: Micro,
        /// The only currency the term can then be used in.
        currency: Currency,
    },
    /// What the other instalments leave.
    Remainder,
}

/// The date an instalment counts from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[serde(rename = "PaymentBase")]
pub enum Base {
    /// The date on the invoice.
    InvoiceDate,
    /// The day the invoice reached us.
    InvoiceReceipt,
    /// The day the goods reached us.
    GoodsReceipt,
    /// The date of the order.
    OrderDate,
    /// The date of the contract.
    ContractDate,
    /// A date the two sides have named: shipment, acceptance, commissioning.
    Milestone {
        /// As both call it.
        name: String,
    },
}

/// One step on the way to a due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[serde(rename = "PaymentStep")]
pub enum Step {
    /// So many calendar days on.
    AddDays {
        /// How many.
        days: u16,
    },
    /// So many business days on; none leaves the date, worked or not.
    AddBusinessDays {
        /// How many.
        days: u16,
    },
    /// So many months on, clamped to the month's end.
    AddMonths {
        /// How many.
        months: u16,
    },
    /// The last day of the month.
    MonthEnd,
    /// The day of this number on or after, clamped to the month's end.
    DayOfMonth {
        /// 1 to 31.
        day: u8,
    },
}

/// What is taken off for paying by a day. It runs from the last instalment's base, and is reckoned on the whole amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DiscountTier")]
pub struct Tier {
    /// Above 0, below 100.
    pub percent: Micro,
    /// What leads to the last day on which it may be taken.
    pub steps: Vec<Step>,
    /// Of which amount.
    pub base: TaxBase,
}

/// Of which amount a discount is taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TaxBase {
    /// The amount with tax.
    #[default]
    WithTax,
    /// The amount before tax.
    BeforeTax,
}
