//! What was recorded of a line: what we asked for, what was promised, what came.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::calendar::Day;
use crate::numbers::Micro;

/// Who asked for a change, or cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The supplier.
    Supplier,
    /// We.
    Buyer,
}

/// A date promised for a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// The date promised.
    pub promised: Day,
    /// The day the promise was given; where unknown it counts as always known.
    pub given: Day,
    /// Who asked for the change.
    pub asked_by: Party,
}

/// A line given up, in whole or in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancellation {
    /// The day it was cancelled; where unknown it counts as before everything.
    pub date: Day,
    /// Who cancelled.
    pub by: Party,
    /// How much; `None` is all of it.
    pub quantity: Option<Micro>,
}

/// What a row of the receipt log does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptKind {
    /// Goods came.
    Receipt,
    /// Goods went back: their quantity adds to rejected.
    Return,
    /// An earlier row was wrong: from this day on it counts as never written.
    Reversal,
}

/// One row of a line's receipt log. A receipt of negative quantity, as some systems write, is a reversal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// What it does.
    pub kind: ReceiptKind,
    /// The day of arrival (or of the return, or of the reversal).
    pub date: Day,
    /// The day of handover to the carrier, where known.
    pub handover: Day,
    /// How much.
    pub quantity: Micro,
    /// How much of it was rejected.
    pub rejected: Micro,
    /// For a reversal: which row of this line's log it reverses, from 0. Where unknown, the latest earlier row of
    /// the same quantity; where there is none, the quantity is taken off on the day of the reversal.
    pub reverses: Option<u32>,
}

/// Goods that came without an order line to set them against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnorderedReceipt {
    /// The supplier's index.
    pub supplier: u32,
    /// The unit's index.
    pub unit: u16,
    /// The day of arrival; one without a date belongs to no period and is counted in none.
    pub date: Day,
    /// How much came.
    pub received: Micro,
    /// How much of it was rejected.
    pub rejected: Micro,
}

/// To whom a failure is attributable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Attribution {
    /// The supplier.
    Supplier,
    /// We.
    Buyer,
    /// The carrier.
    Carrier,
    /// Nobody.
    ForceMajeure,
}

/// An order line as ordered. Suppliers, orders, currencies and units are indexes into the caller's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineFacts {
    /// The line's local id; lines come in ascending order of it.
    pub id: u32,
    /// The supplier's index.
    pub supplier: u32,
    /// The order's index.
    pub order: u32,
    /// The date we asked for.
    pub requested: Day,
    /// The order's date; as of an earlier date the line does not exist.
    pub order_date: Day,
    /// The day the order was sent; lead time runs from it.
    pub order_sent: Day,
    /// The ordered quantity.
    pub ordered: Micro,
    /// The ordered value in the line's currency, where known.
    pub value: Option<Micro>,
    /// The currency's index.
    pub currency: u8,
    /// The unit's index.
    pub unit: u16,
    /// Whether the supplier delivers at handover (see [`delivers_at_handover`]).
    pub at_handover: bool,
    /// The day the line was closed although not all of it had come.
    pub closed_short: Day,
    /// A service, or anything else without goods: not measured.
    pub service: bool,
}

/// What happened to a line, besides its order.
#[derive(Debug, Clone, Copy, Default)]
pub struct LineEvents<'a> {
    /// Its promises, in the order given.
    pub promises: &'a [Promise],
    /// Its cancellations.
    pub cancellations: &'a [Cancellation],
    /// Its receipt log, in the order written.
    pub receipts: &'a [Receipt],
    /// To whom its failure is attributable, where recorded.
    pub failure: Option<Attribution>,
}

/// Whether under this Incoterm the supplier delivers at handover: groups E, F and C of Incoterms 2020 and 2010.
/// Unknown and missing terms deliver at arrival.
pub fn delivers_at_handover(incoterm: &str) -> bool {
    const HANDED_OVER: [&str; 8] = ["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP"];
    HANDED_OVER.iter().any(|term| term.eq_ignore_ascii_case(incoterm.trim()))
}
