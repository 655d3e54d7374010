//! Delivery figures for the command line: every group at once.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sanad_domain::deliveries::{By, CurrencyAmount, Definition, Group, LeftOut, Question};
use sanad_domain::numbers::Micro;
use serde::Serialize;

use super::GroupBy;
use super::asked::{Asked, aside};
use super::ranking::Name;
use crate::{Result, Workspace};

/// Figures of a period, in the shape that the command line prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What on time and in full mean.
    pub definition: Definition,
    /// As of when lines were judged.
    pub as_of: NaiveDate,
    /// Everything, each line once.
    pub total: ReportGroup,
    /// By key; those without a population last.
    pub groups: Vec<ReportGroup>,
}

/// A group's figures. Rates and means have six decimals; unknown is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportGroup {
    /// The supplier's name, the month `YYYY-MM`, the category's name.
    pub key: String,
    /// Orders at order level, lines at every other.
    pub population: u32,
    /// How many were on time.
    pub on_time: u32,
    /// How many were in full.
    pub in_full: u32,
    /// How many were both.
    pub otif: u32,
    /// At the definition's level.
    pub on_time_rate: Option<String>,
    /// At the definition's level.
    pub otif_rate: Option<String>,
    /// The lower bound of the OTIF rate.
    pub low: Option<String>,
    /// The upper bound of the OTIF rate.
    pub high: Option<String>,
    /// Days late of the population's lines.
    pub days_late: ReportDays,
    /// Lead time of those complete whose order has a day of sending.
    pub lead_time: ReportLeadTime,
    /// Rejected parts per million.
    pub ppm: Option<String>,
    /// Σ min(received, ordered) ÷ Σ ordered.
    pub fill_rate: Option<String>,
    /// Ordered value by currency.
    pub value: Vec<CurrencyAmount>,
    /// How many were left out, by reason.
    pub left_out: BTreeMap<LeftOut, u32>,
}

/// Days late, signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportDays {
    /// The signed mean.
    pub mean: Option<String>,
    /// Nearest-rank.
    pub median: Option<String>,
    /// Nearest-rank.
    pub p95: Option<String>,
}

/// Days from the order sent to completion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportLeadTime {
    /// How many lines.
    pub n: u32,
    /// The mean.
    pub mean: Option<String>,
    /// Nearest-rank.
    pub median: Option<String>,
    /// Nearest-rank.
    pub p95: Option<String>,
    /// The sample standard deviation.
    pub sd: Option<String>,
}

/// The figures of a period and of every group in it.
///
/// # Errors
/// `invalid` with the question's fields, and the database's own.
pub async fn report(
    workspace: &Workspace,
    from: NaiveDate,
    to: NaiveDate,
    as_of: Option<NaiveDate>,
    definition: Definition,
    by: GroupBy,
) -> Result<Report> {
    let db = workspace.store().read().await?;
    let question = Question { definition, from, to, as_of };
    let asked = Asked::gather(workspace, &db, &question, None).await?;
    aside(move || told(&asked, by)).await
}

fn told(asked: &Asked, by: GroupBy) -> Result<Report> {
    let (scope, inquiry) = (asked.scope(None)?, asked.inquiry(&asked.question)?);
    let keys: Vec<u32> = inquiry.tallies(By::from(by), &scope).groups.iter().map(|(key, _)| *key).collect();
    let reckoned = inquiry.groups(by.into(), &keys, &scope, Micro::ZERO);
    let named = |(group, key): (Group, &u32)| ReportGroup::of(group, Name::of(asked, by, *key).key);
    let mut groups: Vec<ReportGroup> = reckoned.groups.into_iter().zip(&keys).map(named).collect();
    groups.sort_by(|a, b| (a.population == 0, &a.key).cmp(&(b.population == 0, &b.key)));
    Ok(Report {
        definition: asked.question.definition,
        as_of: asked.as_of(),
        total: ReportGroup::of(reckoned.total, String::from("total")),
        groups,
    })
}

impl ReportGroup {
    fn of(group: Group, key: String) -> Self {
        let bounds = group.otif_figure.bounds();
        let (low, high) = (bounds.0.map(str::to_owned), bounds.1.map(str::to_owned));
        let (days, lead) = (group.days_late, group.lead_time);
        Self {
            key,
            population: group.population,
            on_time: group.on_time,
            in_full: group.in_full,
            otif: group.otif,
            on_time_rate: group.on_time_figure.value().map(str::to_owned),
            otif_rate: group.otif_figure.value().map(str::to_owned),
            low,
            high,
            days_late: ReportDays { mean: days.mean, median: days.median, p95: days.p95 },
            lead_time: ReportLeadTime { n: lead.n, mean: lead.mean, median: lead.median, p95: lead.p95, sd: lead.sd },
            ppm: group.ppm,
            fill_rate: group.fill_rate,
            value: group.value,
            left_out: group.left_out,
        }
    }
}
