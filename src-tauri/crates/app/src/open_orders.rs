//! The open-order book: lines still to come, when they are likely, and who was asked after them.
//!
//! The book is told as of the day to which receipts are complete, or the day in view where that lies before it: of what was due
//! since, nobody knows yet whether it came.

use chrono::NaiveDate;
use sanad_domain::deliveries::{Chase, Likely};
use sanad_domain::desk::Named;
use sanad_domain::numbers::Micro;
use serde::{Deserialize, Serialize};

mod book;
mod chase;
mod page;

pub(crate) use book::{Book, dressed, named};
pub use chase::{chase, chases};
pub use page::page;

/// The order of the book.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum OpenOrder {
    /// By the day each is expected, by what was promised or else requested, the longest overdue first; those without one last.
    #[default]
    OverdueFirst,
    /// By what was promised last; those never promised last.
    Promise,
    /// By the supplier's name.
    Supplier,
    /// By what is still to come, by currency first, most first; those of unknown worth last.
    Worth,
}

/// Which lines of the book are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenLinesQuery {
    /// Words in either script, each of which must occur in the order's or line's number, the item, or the supplier.
    pub search: String,
    /// Of this supplier, by id.
    pub supplier: Option<String>,
    /// Of suppliers in this category, by id.
    pub category: Option<String>,
    /// Only those overdue.
    pub overdue_only: bool,
    /// Only those whose promise moved twice or more.
    pub moved_only: bool,
    /// Only those expected before this day.
    pub promised_before: Option<NaiveDate>,
    /// The order.
    pub order: OpenOrder,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many at most.
    pub limit: u32,
    /// As of which day; none is now.
    pub as_of: Option<NaiveDate>,
}

/// An order line that is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenLine {
    /// Its local id.
    pub id: u32,
    /// The order's number.
    pub order: String,
    /// The line's number within it.
    pub line: String,
    /// Our item number.
    pub item: String,
    /// What it is.
    pub description: String,
    /// The supplier.
    pub supplier: Named,
    /// Unit of the quantities.
    pub unit: String,
    /// As ordered, less what was cancelled.
    pub ordered: Micro,
    /// What arrived.
    pub received: Micro,
    /// What is still to come.
    pub outstanding: Micro,
    /// What that is worth.
    pub worth: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The date we asked for.
    pub requested: Option<NaiveDate>,
    /// The first date promised.
    pub original: Option<NaiveDate>,
    /// The last date promised.
    pub current: Option<NaiveDate>,
    /// How often the promise moved.
    pub moved: u32,
    /// Of these, at the supplier's wish.
    pub moved_by_supplier: u32,
    /// Of these, at ours.
    pub moved_by_buyer: u32,
    /// Days since it was expected; none where it is not overdue.
    pub days_overdue: Option<u32>,
    /// When it is likely to come.
    pub likely: Likely,
    /// When it was last asked after.
    pub last_chase: Option<Chase>,
}

/// How many lines the book holds. Each count's lines are the book's own, by the filter of that name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenCounts {
    /// All of them.
    pub open: u32,
    /// Those overdue.
    pub overdue: u32,
    /// Those whose promise moved twice or more.
    pub moved_twice: u32,
}

/// One page of the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenLinesPage {
    /// As of which day the book is told.
    pub as_of: NaiveDate,
    /// How many lines the query asks for.
    pub total: u32,
    /// This part of them.
    pub items: Vec<OpenLine>,
    /// Where the next page begins; none on the last.
    pub next: Option<String>,
    /// Of the whole book, whatever is searched for.
    pub counts: OpenCounts,
}

#[cfg(test)]
mod tests;
