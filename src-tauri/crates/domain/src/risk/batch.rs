//! Every supplier's score at once, for sliders that move the ranking as they are dragged.
//!
//! Values are packed once; each movement compiles the draft (microseconds) and re-scores without allocating.

use chrono::NaiveDate;

use super::class::{Class, class_of};
use super::compiled::{Compiled, Group, NO_VALUE};
use super::mean::{FULL, mean, micro};
use super::model::Model;
use super::score::{ALARMING, Value, pack, packed};
use crate::numbers::Micro;

/// The values of many suppliers as of one date: a row of columns for each supplier, in the order they were added.
#[derive(Debug, Clone)]
pub struct Inputs {
    codes: Vec<String>,
    suppliers: usize,
    raw: Vec<i64>,
    age: Vec<i32>,
    ruled: Vec<Option<Micro>>,
}

impl Inputs {
    /// Begins inputs with a column for each code.
    pub fn builder(codes: Vec<String>, as_of: NaiveDate) -> InputsBuilder {
        let inputs = Self { codes, suppliers: 0, raw: Vec::new(), age: Vec::new(), ruled: Vec::new() };
        InputsBuilder { inputs, as_of, dates: Vec::new() }
    }

    /// How many suppliers.
    pub fn len(&self) -> usize {
        self.suppliers
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.suppliers == 0
    }

    /// The same values, with these likelihoods shown instead of the computed ones, by the suppliers' positions.
    #[must_use]
    pub fn ruled(&self, rulings: impl IntoIterator<Item = (usize, Micro)>) -> Self {
        let mut ruled = Self { ruled: vec![None; self.suppliers], ..self.clone() };
        for (supplier, likelihood) in rulings {
            if let Some(slot) = ruled.ruled.get_mut(supplier) {
                *slot = Some(likelihood);
            }
        }
        ruled
    }
}

/// Gathers inputs supplier by supplier.
#[derive(Debug)]
pub struct InputsBuilder {
    inputs: Inputs,
    as_of: NaiveDate,
    dates: Vec<Option<NaiveDate>>,
}

impl InputsBuilder {
    /// Adds one supplier: its values, and the likelihood a knock-out or an override shows instead, if any.
    pub fn supplier<'a>(&mut self, values: impl IntoIterator<Item = &'a Value>, ruled: Option<Micro>) {
        let columns = self.inputs.codes.len();
        let start = self.inputs.raw.len();
        self.inputs.raw.resize(start + columns, 0);
        self.inputs.age.resize(start + columns, NO_VALUE);
        self.dates.clear();
        self.dates.resize(columns, None);
        for value in values {
            let Some(column) = self.inputs.codes.iter().position(|code| *code == value.indicator) else { continue };
            if value.date > self.as_of || self.dates[column] > Some(value.date) {
                continue;
            }
            self.dates[column] = Some(value.date);
            (self.inputs.raw[start + column], self.inputs.age[start + column]) = pack(value, self.as_of);
        }
        self.inputs.ruled.push(ruled);
        self.inputs.suppliers += 1;
    }

    /// Adds one supplier by its columns: raw value and the day it holds for, `None` where nothing is known.
    pub fn row(&mut self, columns: impl Iterator<Item = Option<(Micro, NaiveDate)>>) {
        let start = self.inputs.raw.len();
        let end = start + self.inputs.codes.len();
        for known in columns.take(self.inputs.codes.len()) {
            let (raw, age) = match known {
                Some((raw, date)) => packed(raw, date, self.as_of),
                None => (0, NO_VALUE),
            };
            self.inputs.raw.push(raw);
            self.inputs.age.push(age);
        }
        self.inputs.raw.resize(end, 0);
        self.inputs.age.resize(end, NO_VALUE);
        self.inputs.ruled.push(None);
        self.inputs.suppliers += 1;
    }

    /// The inputs.
    pub fn build(self) -> Inputs {
        self.inputs
    }
}

/// What a re-scoring says of one supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// The likelihood shown; `None` where nothing is known.
    pub likelihood: Option<Micro>,
    /// The lower end of the band shown.
    pub low: Micro,
    /// The upper end of the band shown.
    pub high: Micro,
    /// The share of the weight known, 0 to 1.
    pub coverage: Micro,
    /// The impact; `None` where nothing is known.
    pub impact: Option<Micro>,
    /// The class; `None` where either is unknown.
    pub class: Option<Class>,
}

/// A model ready to score inputs of given columns.
#[derive(Debug)]
pub struct Batch(Compiled);

impl Batch {
    /// Makes a model ready for these inputs.
    pub fn new(model: &Model, inputs: &Inputs) -> Self {
        Self(Compiled::new(model, &inputs.codes))
    }

    /// Scores every supplier, in the inputs' order, exactly as [`super::score()`] does. Allocates only where `out` must grow.
    pub fn rescore(&self, inputs: &Inputs, out: &mut Vec<Outcome>) {
        let columns = inputs.codes.len();
        out.clear();
        out.extend((0..inputs.suppliers).map(|supplier| {
            let row = supplier * columns..(supplier + 1) * columns;
            self.outcome(&inputs.raw[row.clone()], &inputs.age[row], inputs.ruled[supplier])
        }));
    }

    /// The dimensions of a supplier, by its position, that stand at 80 or above.
    pub fn alarming(&self, inputs: &Inputs, supplier: usize) -> impl Iterator<Item = usize> {
        let columns = inputs.codes.len();
        let row = supplier * columns..(supplier + 1) * columns;
        let (raw, age) = (inputs.raw.get(row.clone()).unwrap_or(&[]), inputs.age.get(row).unwrap_or(&[]));
        let alarms = move |group: &Group| {
            let (weighted, known) = group.known(raw, age);
            group.weight > 0 && mean(weighted, known) >= Some(ALARMING)
        };
        self.0.likelihood.0.iter().enumerate().filter(move |(_, group)| alarms(group)).map(|(at, _)| at)
    }

    #[inline]
    fn outcome(&self, raw: &[i64], age: &[i32], ruled: Option<Micro>) -> Outcome {
        let computed = self.0.likelihood.reckon(raw, age);
        let impact = self.0.impact.reckon(raw, age).score.map(micro);
        let ruled = ruled.map(|shown| shown.clamp(Micro::ZERO, FULL));
        let likelihood = ruled.or(computed.score.map(micro));
        Outcome {
            likelihood,
            low: ruled.unwrap_or(micro(computed.low)),
            high: ruled.unwrap_or(micro(computed.high)),
            coverage: micro(computed.coverage),
            impact,
            class: likelihood.zip(impact).map(|(likelihood, impact)| class_of(likelihood, impact, &self.0.cuts)),
        }
    }
}
