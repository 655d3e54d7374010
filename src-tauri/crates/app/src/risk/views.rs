//! What the window is told and asked beyond the domain's own types.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sanad_domain::numbers::{Currency, Micro};
use sanad_domain::risk::{Class, Explanation, KnockOut, Model, RiskRow, Ruling};
use serde::{Deserialize, Serialize};

/// A page of the ranking, and what stands above it. The counts are of all suppliers that the query's filters leave but for
/// class, cell and `assessed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskPage {
    /// How many suppliers the query finds.
    pub total: u32,
    /// The page.
    pub items: Vec<RiskRow>,
    /// As of which day.
    pub as_of: NaiveDate,
    /// Id of the model by which all rows are scored.
    pub model: String,
    /// Its version.
    pub version: u32,
    /// Suppliers with a likelihood.
    pub assessed: u32,
    /// Suppliers without one.
    pub unassessed: u32,
    /// In the highest class.
    pub high: u32,
    /// The mean share of the weight known, over the assessed; none where none is.
    pub coverage: Option<Micro>,
    /// The currency that `exposed` is told in: the reporting currency, or where none was chosen, that of most lines.
    pub currency: Option<Currency>,
}

/// A model with its history. It is whole, so that a draft is edited and sent back as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ModelView {
    /// The model.
    pub model: Model,
    /// Raised by every change of a draft; sent back with it.
    pub lock: u32,
    /// The version it was made from; none of the standard model.
    pub based_on: Option<u32>,
    /// When it was put in force; none of a draft and of the standard model, which was from the beginning.
    pub activated_at: Option<DateTime<Utc>>,
    /// By whom.
    pub activated_by: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// When another took its place; none while it is in force, and of a draft.
    pub retired_at: Option<DateTime<Utc>>,
}

/// One supplier that a model moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskMove {
    /// Its id.
    pub id: String,
    /// Our code.
    pub code: String,
    /// English name.
    pub name_en: Option<String>,
    /// Arabic name.
    pub name_ar: Option<String>,
    /// The rank by the model in force.
    pub rank_before: Option<u32>,
    /// The rank by the draft.
    pub rank_after: Option<u32>,
    /// The class by the model in force.
    pub class_before: Option<Class>,
    /// The class by the draft.
    pub class_after: Option<Class>,
    /// By how many points the likelihood moves; none where either is unknown.
    pub by: Option<Micro>,
}

/// A supplier as a draft ranks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PreviewRow {
    /// By the draft.
    pub row: RiskRow,
    /// The rank by the model in force.
    pub rank_before: Option<u32>,
    /// The class by the model in force.
    pub class_before: Option<Class>,
    /// By how many points the likelihood moves.
    pub by: Option<Micro>,
}

/// The ranking as a draft makes it, against the model in force, of the same data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskPreview {
    /// How many suppliers the query finds.
    pub total: u32,
    /// The page.
    pub items: Vec<PreviewRow>,
    /// Suppliers whose place moves up: more risk than others now.
    pub up: u32,
    /// Suppliers whose place moves down.
    pub down: u32,
    /// Suppliers whose class changes.
    pub reclassified: u32,
    /// Changes of class first, then the greatest movements of score; twenty at most.
    pub moved: Vec<RiskMove>,
}

/// A supplier's score on a day, as known at its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskPoint {
    /// The day.
    pub date: NaiveDate,
    /// The likelihood shown; none where nothing was known, or the supplier was not there yet.
    pub likelihood: Option<Micro>,
    /// The lower end of its band.
    pub low: Micro,
    /// The upper end.
    pub high: Micro,
    /// The share of the weight known, 0 to 1.
    pub coverage: Micro,
    /// The impact.
    pub impact: Option<Micro>,
    /// The class.
    pub class: Option<Class>,
    /// Version of the model in force then.
    pub version: u32,
    /// Whether a knock-out or an override was shown.
    pub ruled: bool,
}

/// Of what an indicator's own value was reckoned: `says` is a message of the window's (`risk-basis-<says>`) with parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskBasis {
    /// The indicator's code.
    pub indicator: String,
    /// What there is to say.
    pub says: String,
    /// Its parameters: counts, amounts, days, names.
    pub params: BTreeMap<String, String>,
    /// What it was counted from, row by row, where that is not lines by the hundred; fifty at most.
    pub rows: Vec<BasisRow>,
}

/// One row that a value was counted from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct BasisRow {
    /// What it is: `category`, `document`, `contract`, `country`, `line`, `currency`, `missing`.
    pub kind: String,
    /// By which it is opened: an id, an order line's local id, a country's code; none where there is nothing to open.
    pub id: Option<String>,
    /// What people know it by: a name, a number, a kind.
    pub label: String,
    /// Its day, where it has one.
    pub date: Option<NaiveDate>,
    /// Its own amount, share, price or index value.
    pub value: Option<Micro>,
    /// What that is measured by: the category's amount, the item's median, what was committed.
    pub of: Option<Micro>,
}

/// An override or a finding of a supplier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskRuling {
    /// Its id.
    pub id: String,
    /// What it says.
    pub ruling: Ruling,
    /// Whether its last day is over.
    pub ended: bool,
}

/// One supplier's score laid open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RiskExplained {
    /// As in the ranking.
    pub row: RiskRow,
    /// What it is made of.
    pub explanation: Explanation,
    /// Behind each indicator, likelihood first.
    pub basis: Vec<RiskBasis>,
    /// Every override and finding of the supplier, ended ones too.
    pub rulings: Vec<RiskRuling>,
}

/// A value that a person states: a questionnaire, a Z″, a time to switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RiskValueInput {
    /// The supplier's id.
    pub supplier: String,
    /// The indicator's code.
    pub indicator: String,
    /// In the indicator's unit; none says that it is not to be known.
    pub raw: Option<Micro>,
    /// The day it holds for.
    pub date: NaiveDate,
    /// Where it is from.
    pub source: String,
}

/// A likelihood to be shown in the computed one's place, from today on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RiskOverrideInput {
    /// The supplier's id.
    pub supplier: String,
    /// 0 to 100.
    pub likelihood: Micro,
    /// The last day.
    pub until: NaiveDate,
    /// Why.
    pub reason: String,
}

/// A confirmed fact that a knock-out rule speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RiskFindingInput {
    /// The supplier's id.
    pub supplier: String,
    /// Which rule.
    pub knock_out: KnockOut,
    /// The first day.
    pub from: NaiveDate,
    /// What was found, and where.
    pub reason: String,
}

/// The latest value of an index for a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct CountryIndexRow {
    /// The indicator's code: `inform`, `cpi`, `wgi`.
    pub index: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The day it was published for.
    pub date: NaiveDate,
    /// None: published as not available.
    pub value: Option<Micro>,
    /// Where it is from.
    pub source: String,
    /// Suppliers with an address there.
    pub suppliers: u32,
}

/// A value of an index for a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CountryIndexInput {
    /// The indicator's code.
    pub index: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The day it was published for.
    pub date: NaiveDate,
    /// None: published as not available.
    pub value: Option<Micro>,
    /// Where it is from.
    pub source: String,
}
