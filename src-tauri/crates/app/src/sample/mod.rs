//! The sample workspace: a fictional buyer in the Gulf and its suppliers, the same for everyone who opens it on the same day.
//!
//! Everything is invented, and made from one seed without clock or chance. There is something to find in it: the stories are
//! listed in [`stories`]. Records name each other as files do: suppliers by code, orders by number, lines by their number within
//! the order.

mod catalogue;
mod chases;
mod conduct;
mod contracts;
mod dice;
mod documents;
mod fate;
mod files;
mod names;
mod orders;
mod rates;
mod risk;
pub mod stories;
mod suppliers;
mod terms;
mod write;

use chrono::{Days, NaiveDate};
use sanad_domain::deliveries::{Attribution, Party, ReceiptKind};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::SupplierInput;

pub use contracts::SampleContract;
pub use documents::SampleDocument;
pub use risk::{SampleFinding, SampleIndex, SampleValue};
pub use write::{create, create_today};

/// A fictional buyer's records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Kinds of goods and services.
    pub categories: Vec<SampleCategory>,
    /// People on our side, who own suppliers.
    pub people: Vec<&'static str>,
    /// Suppliers by code; `categories` holds category codes, `parent` a supplier's code, `owner` a person's name.
    pub suppliers: Vec<SupplierInput>,
    /// Orders, oldest first.
    pub orders: Vec<SampleOrder>,
    /// Contracts, in the order in which they were entered.
    pub contracts: Vec<SampleContract>,
    /// Documents, in the order in which they were entered.
    pub documents: Vec<SampleDocument>,
    /// Indices of countries, as they were published.
    pub indices: Vec<SampleIndex>,
    /// What people stated of suppliers' risk.
    pub values: Vec<SampleValue>,
    /// What a knock-out rule speaks of.
    pub findings: Vec<SampleFinding>,
    /// Exchange rates to the reporting currency, oldest first.
    pub rates: Vec<SampleRate>,
    /// Receipts are complete to this date.
    pub complete_to: NaiveDate,
}

/// A kind of goods or services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleCategory {
    /// Code.
    pub code: &'static str,
    /// English name.
    pub en: &'static str,
    /// Arabic name.
    pub ar: &'static str,
}

/// An order with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleOrder {
    /// Number, unique.
    pub number: String,
    /// The supplier's code.
    pub supplier: String,
    /// Date of the order.
    pub order_date: NaiveDate,
    /// Date it was sent.
    pub sent_date: NaiveDate,
    /// ISO 4217.
    pub currency: &'static str,
    /// Incoterms 2020.
    pub incoterm: &'static str,
    /// The Incoterm's place.
    pub place: String,
    /// At least one.
    pub lines: Vec<SampleLine>,
}

/// An order line and all that happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleLine {
    /// Number within the order, from 1.
    pub line_no: u32,
    /// Our item number.
    pub item: String,
    /// What it is, in English or Arabic.
    pub description: &'static str,
    /// UN/ECE Recommendation 20 unit.
    pub unit: &'static str,
    /// Ordered quantity.
    pub ordered: Micro,
    /// Price of `price_basis` units.
    pub unit_price: Micro,
    /// How many units the price is for.
    pub price_basis: u32,
    /// Quantity × price ÷ basis.
    pub line_value: Micro,
    /// The date we asked for.
    pub requested: NaiveDate,
    /// The day it was closed although not all of it had come.
    pub closed: Option<NaiveDate>,
    /// Without goods, so not measured.
    pub service: bool,
    /// Oldest first.
    pub promises: Vec<SamplePromise>,
    /// Oldest first.
    pub cancellations: Vec<SampleCancellation>,
    /// In the order written.
    pub receipts: Vec<SampleReceipt>,
    /// Why it failed, where that was recorded.
    pub failure: Option<SampleFailure>,
}

/// A date promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SamplePromise {
    /// For when.
    pub promised: NaiveDate,
    /// On which day.
    pub given: NaiveDate,
    /// Who asked for the change.
    pub asked_by: Party,
}

/// A line given up, in whole or in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleCancellation {
    /// On which day.
    pub date: NaiveDate,
    /// By whom.
    pub by: Party,
    /// How much; `None` is all of it.
    pub quantity: Option<Micro>,
}

/// A row of a line's receipt log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleReceipt {
    /// The document that shows it, unique.
    pub reference: String,
    /// Receipt, return or reversal.
    pub kind: ReceiptKind,
    /// Day of arrival (of the return, of the reversal).
    pub date: NaiveDate,
    /// Day of handover to the carrier.
    pub handover: Option<NaiveDate>,
    /// How much.
    pub quantity: Micro,
    /// How much of it was rejected.
    pub rejected: Micro,
    /// Why it was rejected or sent back; may be empty.
    pub reason: &'static str,
    /// For a reversal: the reference of the row it cancels.
    pub reverses: Option<String>,
}

/// Why a line failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleFailure {
    /// To whom it is attributable.
    pub to: Attribution,
    /// What happened, in a person's words.
    pub cause: &'static str,
    /// Whether the other side disagrees.
    pub disputed: bool,
}

/// One unit of `from` was `rate` units of `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleRate {
    /// ISO 4217.
    pub from: &'static str,
    /// ISO 4217.
    pub to: &'static str,
    /// From this day on.
    pub date: NaiveDate,
    /// Six decimals.
    pub rate: Micro,
}

/// The reporting currency of the sample workspace.
pub const REPORTING_CURRENCY: &str = "SAR";

/// How many months of orders there are.
const MONTHS: u32 = 26;

/// Makes the sample as of a day: the last receipts are of the day before.
pub fn sample(today: NaiveDate) -> Sample {
    let complete_to = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let cast = suppliers::cast(today);
    let orders = orders::orders(&cast, complete_to);
    let contracts = contracts::contracts(&cast, &orders, today);
    let documents = documents::documents(&cast, &contracts, today);
    let (values, findings) = (risk::values(&cast, today), risk::findings(&cast, today));
    let suppliers = cast.into_iter().map(|member| member.input).collect();
    Sample {
        categories: catalogue::CATEGORIES.iter().map(|kind| kind.category).collect(),
        people: names::PEOPLE.to_vec(),
        suppliers,
        orders,
        contracts,
        documents,
        indices: risk::indices(today),
        values,
        findings,
        rates: rates::rates(complete_to),
        complete_to,
    }
}

#[cfg(test)]
mod tests;
