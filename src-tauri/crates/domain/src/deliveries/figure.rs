//! A figure and its proof, which can only be made together.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::definition::{Definition, Question};
use super::outcome::{LeftOut, Note, Outcome};
use super::stats::wilson;
use crate::numbers::{decimal, ratio_text};

/// What a figure tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
    /// The rate of on time and in full.
    Otif,
    /// The rate of on time.
    OnTime,
    /// The rate of in full.
    InFull,
    /// Σ min(received, ordered) ÷ Σ ordered.
    Fill,
    /// Rejected ÷ received × 10⁶.
    Ppm,
    /// The signed mean of days late.
    DaysLate,
    /// The mean of days from the order sent to completion.
    LeadTime,
    /// How many lines are in the population.
    Lines,
    /// Their ordered value, in one currency.
    Spend,
}

/// A rate with its 95 % interval, six decimals each; bounds are `None` where the level has no interval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Rate {
    /// The exact ratio, rounded.
    pub value: String,
    /// The lower bound.
    pub low: Option<String>,
    /// The upper bound.
    pub high: Option<String>,
}

/// Rows of one outcome in a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProofRow {
    /// What became of them.
    pub outcome: Outcome,
    /// How many. A line whose quantity counts in part is counted in the row where it falls short.
    pub n: u32,
    /// The exact amount of the row, where amounts are summed: quantity, value or days.
    pub share: Option<String>,
    /// Whether the row counts towards the numerator.
    pub success: bool,
}

/// Rows left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LeftOutRow {
    /// Why.
    pub reason: LeftOut,
    /// How many.
    pub n: u32,
}

/// A remark and how many rows it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NoteRow {
    /// The remark.
    pub note: Note,
    /// How many.
    pub n: u32,
}

/// What stands behind a figure. Its counted rows sum exactly to the denominator, those of success to the numerator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Proof {
    definition: Definition,
    from: String,
    to: String,
    as_of: String,
    unit: String,
    counted: Vec<ProofRow>,
    sum: u32,
    sum_share: Option<String>,
    numerator: String,
    denominator: String,
    left_out: Vec<LeftOutRow>,
    notes: Vec<NoteRow>,
}

/// A figure, with its proof. `value` is `None` where there is no data, and `why` says why. It is read back only from where it was
/// stored together with its proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Figure {
    kind: FigureKind,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
    why: Option<String>,
    proof: Proof,
}

/// One row before it is written out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub outcome: Outcome,
    pub success: bool,
    pub n: u32,
    /// In units of `10^-scale`.
    pub share: i128,
}

/// How a figure follows from its rows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Arithmetic {
    /// Successes ÷ all, by number; with Wilson's interval.
    Count,
    /// Success amounts ÷ all amounts, with so many decimals each, times a factor; with Wilson's interval where an
    /// effective n is given.
    Amount { scale: u32, factor: i128, n: Option<f64> },
    /// Σ amounts ÷ number.
    Mean,
    /// Σ amounts with so many decimals.
    Total { scale: u32 },
}

/// What a figure is made of.
#[derive(Debug)]
pub(super) struct Basis<'a> {
    pub kind: FigureKind,
    pub question: &'a Question,
    pub unit: String,
    pub rows: Vec<Row>,
    pub arithmetic: Arithmetic,
    pub left_out: &'a [u32; LeftOut::ALL.len()],
    pub notes: &'a [u32; Note::ALL.len()],
}

impl Figure {
    /// Makes a figure and its proof of the same rows.
    pub(super) fn new(basis: Basis<'_>) -> Self {
        let Basis { kind, question, unit, rows, arithmetic, left_out, notes } = basis;
        let sum: u32 = rows.iter().map(|row| row.n).sum();
        let all: i128 = rows.iter().map(|row| row.share).sum();
        let good: i128 = rows.iter().filter(|row| row.success).map(|row| row.share).sum();
        let good_count: u32 = rows.iter().filter(|row| row.success).map(|row| row.n).sum();
        let (numerator, denominator, scales, factor) = match arithmetic {
            Arithmetic::Count => (i128::from(good_count), i128::from(sum), (0, 0), 1),
            Arithmetic::Amount { scale, factor, .. } => (good, all, (scale, scale), factor),
            Arithmetic::Mean => (all, i128::from(sum), (0, 0), 1),
            Arithmetic::Total { scale } => (all, 1, (scale, 0), 1),
        };
        // That there are no lines is known; what they amount to is not.
        let empty = (sum == 0 && kind != FigureKind::Lines) || denominator == 0;
        let value = match arithmetic {
            _ if empty => None,
            Arithmetic::Total { scale } => Some(decimal(all, scale)),
            _ => ratio_text(numerator.saturating_mul(factor), denominator),
        };
        let interval = match arithmetic {
            _ if empty => None,
            Arithmetic::Count => wilson(f64::from(good_count), f64::from(sum)),
            Arithmetic::Amount { n: Some(n), .. } => wilson(n * (good as f64 / all as f64), n),
            Arithmetic::Amount { .. } | Arithmetic::Mean | Arithmetic::Total { .. } => None,
        };
        let scale = match arithmetic {
            Arithmetic::Count => None,
            Arithmetic::Mean => Some(0),
            Arithmetic::Amount { scale, .. } | Arithmetic::Total { scale } => Some(scale),
        };
        let share = |amount: i128| scale.map(|scale| decimal(amount, scale));
        let row =
            |row: &Row| ProofRow { outcome: row.outcome, n: row.n, share: share(row.share), success: row.success };
        Self {
            kind,
            why: value.is_none().then(|| why(left_out)),
            value,
            low: interval.map(|interval| rate_text(interval.low)),
            high: interval.map(|interval| rate_text(interval.high)),
            proof: Proof {
                definition: question.definition,
                from: question.from.to_string(),
                to: question.to.to_string(),
                as_of: question.as_of.map_or_else(String::new, |date| date.to_string()),
                unit,
                counted: rows.iter().filter(|row| row.n > 0 || row.share != 0).map(row).collect(),
                sum,
                sum_share: share(all),
                numerator: decimal(numerator, scales.0),
                denominator: decimal(denominator, scales.1),
                left_out: LeftOut::ALL
                    .into_iter()
                    .zip(left_out)
                    .filter(|(_, n)| **n > 0)
                    .map(|(reason, n)| LeftOutRow { reason, n: *n })
                    .collect(),
                notes: Note::ALL
                    .into_iter()
                    .zip(notes)
                    .filter(|(_, n)| **n > 0)
                    .map(|(note, n)| NoteRow { note, n: *n })
                    .collect(),
            },
        }
    }

    /// What it tells.
    pub fn kind(&self) -> FigureKind {
        self.kind
    }

    /// The figure; `None` where there is no data.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// The code of why there is no data: a reason lines were left out for, or `no_lines`.
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// The figure as a rate with its interval.
    pub fn rate(&self) -> Option<Rate> {
        let value = self.value.clone()?;
        Some(Rate { value, low: self.low.clone(), high: self.high.clone() })
    }

    /// The lower and upper bound, where the figure has an interval.
    pub fn bounds(&self) -> (Option<&str>, Option<&str>) {
        (self.low.as_deref(), self.high.as_deref())
    }

    /// What stands behind it.
    pub fn proof(&self) -> &Proof {
        &self.proof
    }
}

impl Proof {
    /// The rows counted.
    pub fn counted(&self) -> &[ProofRow] {
        &self.counted
    }

    /// How many rows were counted.
    pub fn sum(&self) -> u32 {
        self.sum
    }

    /// The numerator and the denominator, exactly.
    pub fn ratio(&self) -> (&str, &str) {
        (&self.numerator, &self.denominator)
    }

    /// The rows left out.
    pub fn left_out(&self) -> &[LeftOutRow] {
        &self.left_out
    }

    /// The remarks.
    pub fn notes(&self) -> &[NoteRow] {
        &self.notes
    }

    /// What is counted: `lines`, `orders`, `quantity:EA`, `value:USD`, `days`.
    pub fn unit(&self) -> &str {
        &self.unit
    }
}

/// The reason most lines were left out for; lines of other periods say nothing of this one.
fn why(left_out: &[u32; LeftOut::ALL.len()]) -> String {
    let told =
        LeftOut::ALL.into_iter().zip(left_out).filter(|(reason, n)| **n > 0 && *reason != LeftOut::OutsidePeriod);
    told.max_by_key(|(_, n)| **n)
        .and_then(|(reason, _)| serde_json::to_value(reason).ok()?.as_str().map(str::to_owned))
        .unwrap_or_else(|| "no_lines".to_owned())
}

/// A bound of an interval with six decimals.
pub(super) fn rate_text(bound: f64) -> String {
    let millionths = (bound * 1_000_000.0).round() as i128;
    ratio_text(millionths, 1_000_000).unwrap_or_default() // a constant divisor always divides
}
