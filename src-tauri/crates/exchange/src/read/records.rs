//! What a row says, typed. A field that is `None` says nothing: an import leaves what is there as it is.

use std::borrow::Cow;

use chrono::NaiveDate;
use sanad_domain::identity::IdentifierScheme;
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::suppliers::{NameKind, Stage};
use serde::{Deserialize, Serialize};

use super::agreements::{ContractRecord, DocumentRecord, IndexRecord, RateRecord, SupplierTermRecord, TermRecord};

/// Text out of a row, without a copy where none is needed.
pub type Text<'r> = Cow<'r, str>;

/// One thing a row makes. A row's things come in this order, so that each finds what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record<'r> {
    /// A category.
    Category(CategoryRecord<'r>),
    /// A supplier.
    Supplier(Box<SupplierRecord<'r>>),
    /// An order.
    Order(OrderRecord<'r>),
    /// A line.
    Line(Box<LineRecord<'r>>),
    /// A promise.
    Promise(PromiseRecord<'r>),
    /// A receipt.
    Receipt(Box<ReceiptRecord<'r>>),
    /// A cancellation.
    Cancellation(CancellationRecord<'r>),
    /// A payment term.
    Term(Box<TermRecord<'r>>),
    /// A payment term agreed with a supplier.
    SupplierTerm(SupplierTermRecord<'r>),
    /// A contract.
    Contract(Box<ContractRecord<'r>>),
    /// A document.
    Document(Box<DocumentRecord<'r>>),
    /// A value of a country index.
    Index(IndexRecord<'r>),
    /// An exchange rate.
    Rate(RateRecord),
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// We.
    Buyer,
    /// They.
    Supplier,
}

/// What a receipt does to its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptKind {
    /// Goods arrived.
    Receipt,
    /// Goods went back: adds to rejected.
    Return,
    /// A receipt that never was.
    Reversal,
}

/// A class of goods or services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryRecord<'r> {
    /// Its code.
    pub code: Text<'r>,
    /// Its English name.
    pub name_en: Option<Text<'r>>,
    /// Its Arabic name.
    pub name_ar: Option<Text<'r>>,
    /// The code of the one above it.
    pub parent_code: Option<Text<'r>>,
}

/// A supplier, as far as the row tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplierRecord<'r> {
    /// Our code for it.
    pub code: Text<'r>,
    /// Its English name (also a name without a language in any script but Arabic's).
    pub name_en: Option<Text<'r>>,
    /// Its Arabic name.
    pub name_ar: Option<Text<'r>>,
    /// What the names are.
    pub name_kind: NameKind,
    /// Where it stands.
    pub stage: Option<Stage>,
    /// ISO 3166 alpha-2.
    pub country: Option<&'static str>,
    /// Street lines.
    pub address: Option<Text<'r>>,
    /// City.
    pub city: Option<Text<'r>>,
    /// State or province.
    pub region: Option<Text<'r>>,
    /// Postal code.
    pub postal_code: Option<Text<'r>>,
    /// A contact's name.
    pub contact: Option<Text<'r>>,
    /// The contact's role.
    pub role: Option<Text<'r>>,
    /// The contact's mail address.
    pub email: Option<Text<'r>>,
    /// The contact's number.
    pub phone: Option<Text<'r>>,
    /// The code of a category it supplies.
    pub category: Option<Text<'r>>,
    /// The code of the supplier above it.
    pub parent_code: Option<Text<'r>>,
    /// A note.
    pub note: Option<Text<'r>>,
    /// Identifiers as the file writes them; the domain checks them.
    pub identifiers: Vec<(IdentifierScheme, Text<'r>)>,
}

/// Which order is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OrderRef<'r> {
    /// Its number.
    pub number: Text<'r>,
    /// The supplier's code, where numbers are only unique within a supplier; `None`: the number alone tells.
    pub supplier: Option<Text<'r>>,
}

/// Which line is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LineRef<'r> {
    /// Its order.
    pub order: OrderRef<'r>,
    /// Its [`LineRecord::key`].
    pub key: Text<'r>,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRecord<'r> {
    /// Its number, with the supplier where the profile's identity has it.
    pub key: OrderRef<'r>,
    /// The supplier's code.
    pub supplier: Text<'r>,
    /// The order's day.
    pub order_date: Option<NaiveDate>,
    /// The day it went to the supplier.
    pub sent_date: Option<NaiveDate>,
    /// The currency of its lines.
    pub currency: Option<Currency>,
    /// Incoterm code.
    pub incoterm: Option<&'static str>,
    /// The Incoterm's place.
    pub place: Option<Text<'r>>,
    /// Who cancelled the whole of it.
    pub cancelled_by: Option<Party>,
    /// The day of that.
    pub cancelled_date: Option<NaiveDate>,
}

/// An order's line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRecord<'r> {
    /// Its order.
    pub order: OrderRef<'r>,
    /// What tells it from the order's others: its number, or its identity's fields joined with `|`.
    pub key: Text<'r>,
    /// Its number as people read it; its key where it has none.
    pub line_no: Text<'r>,
    /// The item's code.
    pub item: Option<Text<'r>>,
    /// What it is.
    pub description: Option<Text<'r>>,
    /// How much was ordered.
    pub quantity: Option<Micro>,
    /// In which unit.
    pub unit: Option<Text<'r>>,
    /// The price of `price_basis` units.
    pub unit_price: Option<Micro>,
    /// How many units the price is for; above zero.
    pub price_basis: Option<Micro>,
    /// The stated value, which wins over quantity × price.
    pub line_value: Option<Micro>,
    /// Of price and value.
    pub currency: Option<Currency>,
    /// The date we asked for.
    pub requested: Option<NaiveDate>,
    /// Incoterm code.
    pub incoterm: Option<&'static str>,
    /// The Incoterm's place.
    pub place: Option<Text<'r>>,
    /// The day it was closed although incomplete.
    pub closed: Option<NaiveDate>,
    /// Without goods, so not measured.
    pub service: Option<bool>,
    /// The category's code.
    pub category: Option<Text<'r>>,
}

/// A date given for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRecord<'r> {
    /// Its line.
    pub line: LineRef<'r>,
    /// What tells it from the line's others.
    pub key: Text<'r>,
    /// The date promised.
    pub promised: NaiveDate,
    /// When; the order's date where the row does not say.
    pub given: Option<NaiveDate>,
    /// Who asked for it.
    pub asked_by: Party,
}

/// What a receipt is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReceiptFor<'r> {
    /// An order's line.
    Line(LineRef<'r>),
    /// Nothing that was ordered: it counts for fill and quality of its supplier only.
    Supplier {
        /// The supplier's code.
        code: Text<'r>,
        /// The unit of the quantity.
        unit: Option<Text<'r>>,
    },
}

/// Goods that arrived, or went back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptRecord<'r> {
    /// What it is for.
    pub of: ReceiptFor<'r>,
    /// What tells it from the line's, or the supplier's, others.
    pub key: Text<'r>,
    /// The document that shows it.
    pub reference: Option<Text<'r>>,
    /// The day of arrival.
    pub date: Option<NaiveDate>,
    /// The day of handover.
    pub handover: Option<NaiveDate>,
    /// How much arrived, the rejected included; never negative.
    pub quantity: Micro,
    /// How much of it was rejected; never negative. Nothing said is nothing rejected.
    pub rejected: Micro,
    /// Why.
    pub reason: Option<Text<'r>>,
    /// What it does.
    pub kind: ReceiptKind,
    /// The reference of the receipt a reversal cancels.
    pub reverses: Option<Text<'r>>,
}

/// A line, or part of it, that will not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancellationRecord<'r> {
    /// Its line.
    pub line: LineRef<'r>,
    /// What tells it from the line's others.
    pub key: Text<'r>,
    /// The day.
    pub date: NaiveDate,
    /// Who.
    pub by: Party,
    /// How much; all that was still open where the row does not say.
    pub quantity: Option<Micro>,
}
