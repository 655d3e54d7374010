//! Delivery figures as the window and the command line ask for them: rankings, proofs, lines, attribution.
//!
//! Every answer is reckoned over columns in memory ([`Cache`]) by `sanad_domain::deliveries`; what a page shows beside the
//! figures is read from the same snapshot of the database.

use chrono::NaiveDate;
use sanad_domain::deliveries::{Attribution, By, Group, LeftOut, Outcome, Party, Question, ReceiptKind};
use sanad_domain::numbers::Micro;
use serde::{Deserialize, Serialize};

mod asked;
mod attribute;
mod cache;
mod compare;
mod definitions;
mod lines;
mod ranking;
mod report;

pub(crate) use asked::{Asked, aside, rate_table, refused};
pub use attribute::attribute;
pub use cache::Cache;
pub use compare::{CompareQuery, ComparedSupplier, compare};
pub use definitions::{DefinitionView, by_definitions};
pub use lines::{line, lines};
pub use ranking::ranking;
pub use report::{Report, ReportGroup, report};

/// What figures are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// Suppliers.
    Supplier,
    /// Months of the reference date.
    Month,
    /// Categories of suppliers.
    Category,
}

impl From<GroupBy> for By {
    fn from(by: GroupBy) -> Self {
        match by {
            GroupBy::Supplier => Self::Supplier,
            GroupBy::Month => Self::Month,
            GroupBy::Category => Self::Category,
        }
    }
}

/// The order of a ranking. Groups without a population are last in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum RankingSort {
    /// By the upper bound of the OTIF rate, lowest first.
    Worst,
    /// By its lower bound, highest first.
    Best,
    /// By the number in the population, most first.
    Lines,
    /// By name; months in their order.
    Name,
}

/// A page of a ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RankingQuery {
    /// The question.
    pub question: Question,
    /// What to group by.
    pub by: GroupBy,
    /// Words of which each must occur in a group's names or code, in either script.
    pub search: String,
    /// The order.
    pub sort: RankingSort,
    /// How many groups to pass over.
    pub offset: u32,
    /// How many to answer.
    pub limit: u32,
    /// The rate aimed at: `0.95`.
    pub target: Micro,
    /// Of this supplier alone, by id.
    pub supplier: Option<String>,
}

/// A ranking, one page of its groups in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Ranking {
    /// As of when lines were judged.
    pub as_of: NaiveDate,
    /// To when receipts are complete, where that is before the as-of date: what is missing since may only be missing data.
    pub stale_after: Option<NaiveDate>,
    /// Everything in scope, whatever is searched for.
    pub total: Group,
    /// The page.
    pub groups: Vec<Group>,
    /// How many groups there are, of which this is a page.
    pub total_groups: u32,
    /// Milliseconds that the reckoning took.
    pub ms: u32,
    /// What the question's definition changes against the one in force; none where it is that one.
    pub against_in_force: Option<AgainstInForce>,
}

/// What a definition changes against the one in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct AgainstInForce {
    /// The groups whose rate rises most.
    pub rise: Vec<Mover>,
    /// The groups whose rate falls most.
    pub fall: Vec<Mover>,
    /// How many more groups are below the target; negative where fewer are.
    pub below_target_more: i32,
}

/// A group whose rate differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Mover {
    /// Its name.
    pub name: String,
    /// The difference of rates: `-0.031`.
    pub by: Micro,
}

/// Which lines to list. With neither outcomes nor reasons: all in the population.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct LineFilter {
    /// Of this supplier, by id.
    pub supplier: Option<String>,
    /// Of this month, `YYYY-MM`.
    pub month: Option<String>,
    /// Of suppliers in this category, by id.
    pub category: Option<String>,
    /// That ended so.
    pub outcomes: Vec<Outcome>,
    /// Left out for one of these reasons.
    pub left_out: Vec<LeftOut>,
}

/// One page of lines, by ascending id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LinePage {
    /// How many lines there are in all.
    pub total: u32,
    /// The page.
    pub items: Vec<LineRow>,
    /// The id to go on after; none on the last page.
    pub next: Option<u32>,
}

/// An order line in a list, judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LineRow {
    /// Its local id.
    pub id: u32,
    /// The order's number.
    pub order: String,
    /// The line's number within it.
    pub line: String,
    /// The supplier that the line counts to.
    pub supplier_id: String,
    /// Its English name.
    pub supplier_en: Option<String>,
    /// Its Arabic name.
    pub supplier_ar: Option<String>,
    /// Our item number.
    pub item: String,
    /// What it is.
    pub description: String,
    /// Unit of the quantities.
    pub unit: String,
    /// Ordered, less what we cancelled in time.
    pub ordered: Micro,
    /// What counts of it by the definition.
    pub counted: Micro,
    /// What was rejected or went back.
    pub rejected: Micro,
    /// The date we asked for.
    pub requested: Option<NaiveDate>,
    /// The first date promised.
    pub original: Option<NaiveDate>,
    /// The last date promised.
    pub current: Option<NaiveDate>,
    /// The date judged against.
    pub reference: Option<NaiveDate>,
    /// The day it was first complete.
    pub completed: Option<NaiveDate>,
    /// Signed; none where there is no date to count from, and while a line that may still come in time has not.
    pub days_late: Option<i32>,
    /// Still incomplete: its days late are counted to the as-of date.
    pub open: bool,
    /// What became of it; at order level, of its order.
    pub outcome: Option<Outcome>,
    /// Why it was left out.
    pub left_out: Option<LeftOut>,
    /// How many dates were promised.
    pub promises: u32,
    /// Ordered value.
    pub value: Option<Micro>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// To whom its failure is attributed.
    pub attributable_to: Option<Attribution>,
}

/// An order line with all that happened to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LineDetail {
    /// The line, judged.
    pub row: LineRow,
    /// Incoterms 2020 or 2010, the line's or its order's.
    pub incoterm: Option<String>,
    /// The Incoterm's place.
    pub place: Option<String>,
    /// The order's date.
    pub order_date: Option<NaiveDate>,
    /// The day the order was sent.
    pub order_sent: Option<NaiveDate>,
    /// Price of one unit, or of as many as the price is for.
    pub price: Option<Micro>,
    /// How many units the price is for.
    pub price_basis: Option<Micro>,
    /// Dates promised, by the day they were given.
    pub promises: Vec<PromiseRow>,
    /// The receipt log.
    pub receipts: Vec<ReceiptRow>,
    /// What was given up.
    pub cancellations: Vec<CancellationRow>,
    /// Who made it fail, where recorded.
    pub failure: Option<FailureRow>,
    /// When it had to be delivered; none without a reference date.
    pub window: Option<WindowRow>,
}

/// A date promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct PromiseRow {
    /// For when.
    pub promised: NaiveDate,
    /// On which day; none counts as always known.
    pub given: Option<NaiveDate>,
    /// Who asked for the change.
    pub asked_by: Party,
}

/// A row of the receipt log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ReceiptRow {
    /// Day of arrival.
    pub date: Option<NaiveDate>,
    /// Day of handover to the carrier.
    pub handover: Option<NaiveDate>,
    /// Receipt, return or reversal.
    pub kind: ReceiptKind,
    /// How much.
    pub quantity: Micro,
    /// How much of it was rejected.
    pub rejected: Micro,
    /// Why.
    pub reason: String,
    /// The document that shows it.
    pub document: String,
}

/// A line given up, in whole or in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct CancellationRow {
    /// On which day; none counts as before everything.
    pub date: Option<NaiveDate>,
    /// By whom.
    pub by: Party,
    /// How much; none is all that was open.
    pub quantity: Option<Micro>,
}

/// Who made a line fail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct FailureRow {
    /// To whom it is attributed.
    pub to: Attribution,
    /// What happened.
    pub cause: String,
    /// Whether the other side disagrees.
    pub disputed: bool,
}

/// When a line had to be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct WindowRow {
    /// The first day; none where any day before will do.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: NaiveDate,
}

#[cfg(test)]
pub(crate) mod tests;
