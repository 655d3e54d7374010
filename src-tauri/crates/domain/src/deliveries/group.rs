//! A group as it is shown: counts, figures with their proofs, days, values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::definition::Level;
use super::detail::{Breakdown, Detail, Details};
use super::figure::{Arithmetic, Basis, Figure, FigureKind, Rate};
use super::inquiry::{By, Inquiry, Scope, month_name};
use super::outcome::{LeftOut, Note, Outcome};
use super::stats::{effective_n, nearest_rank, sample_sd_text};
use super::tally::rate;
use crate::numbers::{Currency, Micro, decimal, ratio_text};

/// Fewer than this in the population is too little to hold against a target.
pub const ENOUGH: u32 = 5;

/// Days of a group's lines; decimals as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Stats {
    /// How many lines.
    pub n: u32,
    /// The signed mean, six decimals.
    pub mean: Option<String>,
    /// The nearest-rank median.
    pub median: Option<String>,
    /// The nearest-rank 95th percentile.
    pub p95: Option<String>,
    /// The sample standard deviation, six decimals.
    pub sd: Option<String>,
    /// The coefficient of variation, sd ÷ mean, six decimals; of a positive mean only.
    pub cv: Option<String>,
    /// How many of the lines are still open, their days counted to the as-of date.
    pub open: u32,
}

impl Stats {
    fn of(days: &mut [i32], open: u32) -> Self {
        let sum: i128 = days.iter().map(|day| i128::from(*day)).sum();
        let sd = sample_sd_text(days);
        // sd is millionths of a day; sd ÷ (sum ÷ n) = sd × n ÷ sum.
        let millionths = sd.as_ref().and_then(|sd| sd.parse::<Micro>().ok()).filter(|_| sum > 0);
        let cv = millionths.and_then(|sd| ratio_text(i128::from(sd.0) * days.len() as i128, sum * 1_000_000));
        Self {
            n: days.len() as u32,
            mean: ratio_text(sum, days.len() as i128),
            median: nearest_rank(days, 50).map(|day| day.to_string()),
            p95: nearest_rank(days, 95).map(|day| day.to_string()),
            sd,
            cv,
            open,
        }
    }
}

/// The ordered value in one currency of the lines that a group's fill counts, undated receipts included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CurrencyAmount {
    /// ISO 4217.
    pub currency: String,
    /// The exact sum in the major unit.
    pub amount: String,
}

impl CurrencyAmount {
    /// What amounts sum to, apart by currency and by its code.
    pub fn sums(amounts: impl IntoIterator<Item = (Micro, Currency)>) -> Vec<Self> {
        let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
        let amounts: Vec<(Micro, Currency)> = amounts.into_iter().collect();
        for (Micro(amount), currency) in &amounts {
            *sums.entry(currency.code()).or_default() += i128::from(*amount);
        }
        sums.into_iter().map(|(code, sum)| Self { currency: code.to_owned(), amount: decimal(sum, 6) }).collect()
    }
}

/// How a group stands against its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The rate reaches the target.
    OnTrack,
    /// The rate misses it, within its interval.
    Watch,
    /// Even the upper bound misses it.
    Below,
    /// Fewer than [`ENOUGH`] in the population.
    TooLittle,
    /// None in the population.
    NoData,
}

/// A group's figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Group {
    /// The supplier's name, the month `YYYY-MM`, the category. Only months are named here; names are the caller's.
    pub key: String,
    /// The record's id, set by the caller.
    pub id: Option<String>,
    /// English name, set by the caller.
    pub name_en: Option<String>,
    /// Arabic name, set by the caller.
    pub name_ar: Option<String>,
    /// Orders at order level, lines at every other.
    pub population: u32,
    /// How many were on time.
    pub on_time: u32,
    /// How many were in full.
    pub in_full: u32,
    /// How many were both.
    pub otif: u32,
    /// The OTIF rate.
    pub otif_figure: Figure,
    /// The on-time rate.
    pub on_time_figure: Figure,
    /// The in-full rate.
    pub in_full_figure: Figure,
    /// The fill rate.
    pub fill_figure: Figure,
    /// Rejected parts per million.
    pub ppm_figure: Figure,
    /// The signed mean of days late.
    pub days_late_figure: Figure,
    /// The mean lead time.
    pub lead_figure: Figure,
    /// OTIF without failures recorded as not the supplier's.
    pub attributable: Option<Rate>,
    /// How many failures were set aside for it.
    pub not_attributed: u32,
    /// Days late of the population's lines.
    pub days_late: Stats,
    /// Lead time of those complete whose order has a day of sending.
    pub lead_time: Stats,
    /// Rejected parts per million.
    pub ppm: Option<String>,
    /// Fill rate.
    pub fill_rate: Option<String>,
    /// Ordered value by currency.
    pub value: Vec<CurrencyAmount>,
    /// How many were left out, by reason.
    pub left_out: BTreeMap<LeftOut, u32>,
    /// The same question one year earlier, set by the caller.
    pub previous: Option<Rate>,
    /// How the group stands against its target.
    pub status: Status,
}

/// The total and the groups asked for.
#[derive(Debug, Clone)]
pub struct Groups {
    /// Everything in scope, each line once.
    pub total: Group,
    /// In the order of the keys asked for.
    pub groups: Vec<Group>,
}

impl Inquiry<'_> {
    /// The figures of everything in scope and of the groups of these keys, judged against a target rate.
    pub fn groups(&self, by: By, keys: &[u32], scope: &Scope, target: Micro) -> Groups {
        let details = Details::gather(self, by, keys, scope);
        let total = self.group(details.total, target);
        let mut groups: Vec<Group> = details.groups.into_iter().map(|detail| self.group(detail, target)).collect();
        if by == By::Month {
            groups.iter_mut().zip(keys).for_each(|(group, key)| group.key = month_name(*key));
        }
        Groups { total, groups }
    }

    /// One figure of everything in scope. `Spend` is that of the scope's most common currency.
    pub fn figure(&self, kind: FigureKind, scope: &Scope) -> Figure {
        let detail = Details::gather(self, By::Supplier, &[], scope).total;
        self.figure_of(kind, &detail)
    }

    fn group(&self, mut detail: Detail, target: Micro) -> Group {
        let otif_figure = self.figure_of(FigureKind::Otif, &detail);
        let population = detail.count_of(|_| true);
        let fill_figure = self.figure_of(FigureKind::Fill, &detail);
        let ppm_figure = self.figure_of(FigureKind::Ppm, &detail);
        let mut lead = std::mem::take(&mut detail.lead_time);
        let mut days = std::mem::take(&mut detail.days_late);
        let reasons = LeftOut::ALL.into_iter().zip(detail.left_out).filter(|(_, n)| *n > 0);
        Group {
            key: String::new(),
            id: None,
            name_en: None,
            name_ar: None,
            population,
            on_time: detail.count_of(Outcome::on_time),
            in_full: detail.count_of(Outcome::in_full),
            otif: detail.count_of(Outcome::otif),
            on_time_figure: self.figure_of(FigureKind::OnTime, &detail),
            in_full_figure: self.figure_of(FigureKind::InFull, &detail),
            attributable: self.attributable(&detail),
            not_attributed: detail.excused.0,
            days_late: Stats::of(&mut days, detail.open),
            lead_time: Stats::of(&mut lead, 0),
            ppm: ppm_figure.value().map(str::to_owned),
            fill_rate: fill_figure.value().map(str::to_owned),
            value: self.values(&detail),
            left_out: reasons.collect(),
            previous: None,
            status: status(&otif_figure, population, target),
            otif_figure,
            fill_figure,
            ppm_figure,
            days_late_figure: self.figure_of(FigureKind::DaysLate, &detail),
            lead_figure: self.figure_of(FigureKind::LeadTime, &detail),
        }
    }

    fn attributable(&self, detail: &Detail) -> Option<Rate> {
        let (excused, whole, good, squares) = detail.excused;
        match self.level() {
            Level::Line | Level::Order => {
                let (otif, population) = detail.otif.counts();
                let rest = population - excused;
                rate(i128::from(otif), i128::from(rest), Some(f64::from(rest)))
            }
            Level::Quantity | Level::Value => {
                let (otif, all) = detail.otif.sums();
                let n = effective_n((all - whole) as f64, detail.squares - squares);
                rate(otif - good, all - whole, (self.level() == Level::Value).then_some(n))
            }
        }
    }

    fn values(&self, detail: &Detail) -> Vec<CurrencyAmount> {
        let currencies = &self.columns.dictionary.currencies;
        let mut values: Vec<CurrencyAmount> = currencies
            .iter()
            .zip(&detail.value)
            .filter(|(_, breakdown)| breakdown.counts().1 > 0)
            .map(|(currency, breakdown)| CurrencyAmount {
                currency: currency.to_string(),
                amount: decimal(breakdown.sums().1, 6),
            })
            .collect();
        values.sort_by(|a, b| a.currency.cmp(&b.currency));
        values
    }

    fn figure_of(&self, kind: FigureKind, detail: &Detail) -> Figure {
        let level = match self.level() {
            Level::Line | Level::Order => Arithmetic::Count,
            Level::Quantity => Arithmetic::Amount { scale: 6, factor: 1, n: None },
            Level::Value => Arithmetic::Amount { scale: 12, factor: 1, n: Some(detail.effective()) },
        };
        let quantity = |factor| Arithmetic::Amount { scale: 6, factor, n: None };
        let days = || "days".to_owned();
        let currency = (0..detail.value.len()).max_by_key(|at| detail.value[*at].counts().1).unwrap_or_default();
        let empty = Breakdown::default();
        let (breakdown, arithmetic, unit) = match kind {
            FigureKind::Otif => (&detail.otif, level, self.unit_name(detail.unit)),
            FigureKind::OnTime => (&detail.on_time, level, self.unit_name(detail.unit)),
            FigureKind::InFull => (&detail.in_full, level, self.unit_name(detail.unit)),
            FigureKind::Fill => (&detail.fill, quantity(1), self.quantity_name(detail.unit)),
            FigureKind::Ppm => (&detail.ppm, quantity(1_000_000), self.quantity_name(detail.unit)),
            FigureKind::DaysLate => (&detail.days, Arithmetic::Mean, days()),
            FigureKind::LeadTime => (&detail.lead, Arithmetic::Mean, days()),
            FigureKind::Lines => (&detail.days, Arithmetic::Total { scale: 0 }, "lines".to_owned()),
            FigureKind::Spend => {
                let code = self.columns.dictionary.currencies.get(currency).map_or("", |code| code.code());
                (detail.value.get(currency).unwrap_or(&empty), Arithmetic::Total { scale: 6 }, format!("value:{code}"))
            }
        };
        let mut rows = breakdown.rows();
        if kind == FigureKind::Lines {
            for row in &mut rows {
                row.share = i128::from(row.n); // each line is one
            }
        }
        let of_level = matches!(kind, FigureKind::Otif | FigureKind::OnTime | FigureKind::InFull);
        let mut left_out = if of_level { detail.left_out } else { detail.lines_out };
        if matches!(kind, FigureKind::Fill | FigureKind::Ppm) {
            left_out[LeftOut::NoReceiptDate as usize] = 0; // these count
            left_out[LeftOut::UnitDiffers as usize] = detail.notes[Note::UnitSeparate as usize];
        }
        if kind == FigureKind::LeadTime {
            left_out.iter_mut().zip(detail.lead_out).for_each(|(out, more)| *out += more);
        }
        if kind == FigureKind::Spend {
            left_out[LeftOut::NoReceiptDate as usize] = 0; // an order's value does not hang on its receipt's date
        }
        let question = &self.question;
        Figure::new(Basis { kind, question, unit, rows, arithmetic, left_out: &left_out, notes: &detail.notes })
    }
}

/// How a rate stands against a target. At quantity level, where there is no interval, a miss is to be watched.
fn status(figure: &Figure, population: u32, target: Micro) -> Status {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<Micro>().ok());
    let (_, high) = figure.bounds();
    match number(figure.value()) {
        None => Status::NoData,
        Some(_) if population < ENOUGH => Status::TooLittle,
        Some(rate) if rate >= target => Status::OnTrack,
        Some(_) if number(high).is_some_and(|high| high < target) => Status::Below,
        Some(_) => Status::Watch,
    }
}
