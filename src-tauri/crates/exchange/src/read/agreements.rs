//! What a row says of contracts, payment terms, documents, country indices and rates. A field that is `None` says nothing.

use chrono::NaiveDate;
use sanad_domain::contracts::{Effective, Length, NoticeUnit, Renewal};
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::terms::Term;
use serde::{Deserialize, Serialize};

use super::records::Text;

/// A contract, as far as the row tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractRecord<'r> {
    /// Its number.
    pub number: Text<'r>,
    /// The supplier's code.
    pub supplier: Text<'r>,
    /// What it is about, in English or another language but Arabic.
    pub title_en: Option<Text<'r>>,
    /// What it is about, in Arabic.
    pub title_ar: Option<Text<'r>>,
    /// The number of the contract above it.
    pub parent: Option<Text<'r>>,
    /// Who looks after it, by name.
    pub owner: Option<Text<'r>>,
    /// What happens at its end.
    pub renewal: Option<Renewal>,
    /// The first day in force.
    pub start: Option<NaiveDate>,
    /// The stated last day of the first term.
    pub end: Option<NaiveDate>,
    /// The day it ended otherwise.
    pub ended: Option<NaiveDate>,
    /// How long the first term is.
    pub term: Option<Length>,
    /// How long each renewal is.
    pub period: Option<Length>,
    /// How many renewals are allowed.
    pub renewals: Option<u32>,
    /// How many options have been taken up.
    pub taken_up: Option<u32>,
    /// How notice is given.
    pub notice: NoticeSaid,
    /// The code of the recipient's calendar.
    pub calendar: Option<Text<'r>>,
    /// Of the amounts.
    pub currency: Option<Currency>,
    /// What we have bound ourselves to.
    pub committed: Option<Micro>,
    /// What it must not pass.
    pub ceiling: Option<Micro>,
    /// A note.
    pub note: Option<Text<'r>>,
}

/// What a row says of how notice is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeSaid {
    /// How long before the term's end.
    pub length: Option<(u32, NoticeUnit)>,
    /// Whether neither the day of notice nor the last day counts.
    pub clear_days: Option<bool>,
    /// What makes it timely.
    pub effective: Option<Effective>,
    /// Days it takes to arrive.
    pub delivery_days: Option<u32>,
    /// Days we want to be done before we must be.
    pub safety_margin_days: Option<u32>,
}

/// A payment term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermRecord<'r> {
    /// Our code for it.
    pub code: Text<'r>,
    /// What it is called, in English or another language but Arabic.
    pub name_en: Option<Text<'r>>,
    /// What it is called, in Arabic.
    pub name_ar: Option<Text<'r>>,
    /// What it says.
    pub term: Option<Term>,
    /// A note.
    pub note: Option<Text<'r>>,
}

/// A payment term agreed with a supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupplierTermRecord<'r> {
    /// The supplier's code.
    pub supplier: Text<'r>,
    /// The term's code.
    pub term: Text<'r>,
    /// The day from which it holds; ever since where the row does not say.
    pub from: Option<NaiveDate>,
}

/// What is known of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRecord<'r> {
    /// The supplier's code; the contract's supplier where the row does not say.
    pub supplier: Option<Text<'r>>,
    /// The contract's number.
    pub contract: Option<Text<'r>>,
    /// What it is.
    pub kind: Text<'r>,
    /// What it is called.
    pub title: Option<Text<'r>>,
    /// Its number.
    pub number: Option<Text<'r>>,
    /// Who issued it.
    pub issuer: Option<Text<'r>>,
    /// The first day it holds.
    pub issued: Option<NaiveDate>,
    /// The last day it holds.
    pub expires: Option<NaiveDate>,
    /// Where its file lies.
    pub place: Option<Text<'r>>,
    /// A note.
    pub note: Option<Text<'r>>,
}

/// What an index says of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexRecord<'r> {
    /// The index's code.
    pub index: Text<'r>,
    /// ISO 3166 alpha-2.
    pub country: &'static str,
    /// The day it was published for; a year's first day where only the year is known.
    pub date: NaiveDate,
    /// What it says.
    pub value: Micro,
    /// Where it comes from.
    pub source: Option<Text<'r>>,
}

/// What one unit of a currency is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateRecord {
    /// The currency whose worth is told.
    pub currency: Currency,
    /// In which; the reporting currency where the row does not say.
    pub to: Option<Currency>,
    /// From which day.
    pub date: NaiveDate,
    /// Billionths of `to` for one unit; above zero.
    pub nano: i64,
}
