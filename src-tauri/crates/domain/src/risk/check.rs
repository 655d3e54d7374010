//! When a model can stand.

use std::collections::BTreeSet;

use super::mean::FULL;
use super::model::{Direction, Indicator, Model};
use crate::errors::{FieldError, FieldErrors};
use crate::numbers::Micro;

/// The heaviest weight.
pub const LARGEST_WEIGHT: u32 = 1_000;
/// The most indicators of one dimension, or of the impact.
pub const MOST_INDICATORS: usize = 50;
/// The most corners of one scale.
pub const MOST_POINTS: usize = 20;
/// The longest code or name, in characters.
const LONGEST: usize = 200;

impl Model {
    /// Everything there is to object to, by field path (`dimensions.2.indicators.0.scale.1.raw`).
    ///
    /// Codes: `required`, `too_long` (`max`), `too_many` (`max`), `too_large` (`max`), `duplicate` (`of`),
    /// `out_of_range` (`min`, `max`), `not_increasing`, `against_direction`, `all_zero`.
    pub fn check(&self) -> FieldErrors {
        let mut errors = Objections(FieldErrors::new());
        if self.names.values().all(|name| name.trim().is_empty()) {
            errors.refuse("names", FieldError::new("required"));
        }
        for (lang, name) in &self.names {
            if name.chars().count() > LONGEST {
                errors.refuse(&format!("names.{lang}"), FieldError::new("too_long").with("max", LONGEST.to_string()));
            }
        }
        let (mut dimensions, mut codes) = (Vec::new(), BTreeSet::new());
        for (at, set) in self.dimensions.iter().enumerate() {
            let path = format!("dimensions.{at}");
            if let Some(earlier) = dimensions.iter().position(|other| *other == set.dimension) {
                let error = FieldError::new("duplicate").with("of", format!("dimensions.{earlier}"));
                errors.refuse(&format!("{path}.dimension"), error);
            }
            dimensions.push(set.dimension);
            errors.weight(&path, set.weight);
            errors.indicators(&format!("{path}.indicators"), &set.indicators, &mut codes);
            if set.weight > 0 && set.indicators.iter().all(|indicator| indicator.weight == 0) {
                errors.refuse(&format!("{path}.indicators"), FieldError::new("all_zero"));
            }
        }
        if self.dimensions.iter().all(|set| set.weight == 0) {
            errors.refuse("dimensions", FieldError::new("all_zero"));
        }
        errors.indicators("impact", &self.impact, &mut BTreeSet::new());
        if self.impact.iter().all(|indicator| indicator.weight == 0) {
            errors.refuse("impact", FieldError::new("all_zero"));
        }
        for (at, cut) in self.cuts.iter().enumerate() {
            let path = format!("cuts.{at}");
            if *cut <= Micro::ZERO || *cut >= FULL {
                errors.refuse(&path, out_of_range());
            } else if at > 0 && *cut <= self.cuts[at - 1] {
                errors.refuse(&path, FieldError::new("not_increasing"));
            }
        }
        errors.0
    }
}

fn out_of_range() -> FieldError {
    FieldError::new("out_of_range").with("min", "0").with("max", "100")
}

struct Objections(FieldErrors);

impl Objections {
    fn refuse(&mut self, path: &str, error: FieldError) {
        self.0.entry(path.to_owned()).or_default().push(error);
    }

    fn weight(&mut self, path: &str, weight: u32) {
        if weight > LARGEST_WEIGHT {
            let error = FieldError::new("too_large").with("max", LARGEST_WEIGHT.to_string());
            self.refuse(&format!("{path}.weight"), error);
        }
    }

    fn indicators<'a>(&mut self, path: &str, indicators: &'a [Indicator], codes: &mut BTreeSet<&'a str>) {
        if indicators.len() > MOST_INDICATORS {
            self.refuse(path, FieldError::new("too_many").with("max", MOST_INDICATORS.to_string()));
        }
        for (at, indicator) in indicators.iter().enumerate() {
            let path = format!("{path}.{at}");
            let code = &indicator.code;
            if code.trim().is_empty() {
                self.refuse(&format!("{path}.code"), FieldError::new("required"));
            } else if code.chars().count() > LONGEST {
                let error = FieldError::new("too_long").with("max", LONGEST.to_string());
                self.refuse(&format!("{path}.code"), error);
            } else if !codes.insert(code) {
                self.refuse(&format!("{path}.code"), FieldError::new("duplicate").with("of", code));
            }
            self.weight(&path, indicator.weight);
            self.scale(&format!("{path}.scale"), indicator);
        }
    }

    fn scale(&mut self, path: &str, indicator: &Indicator) {
        if indicator.scale.is_empty() {
            self.refuse(path, FieldError::new("required"));
        }
        if indicator.scale.len() > MOST_POINTS {
            self.refuse(path, FieldError::new("too_many").with("max", MOST_POINTS.to_string()));
        }
        for (at, point) in indicator.scale.iter().enumerate() {
            if point.score < Micro::ZERO || point.score > FULL {
                self.refuse(&format!("{path}.{at}.score"), out_of_range());
            }
            let Some(before) = at.checked_sub(1).map(|at| indicator.scale[at]) else { continue };
            if point.raw <= before.raw {
                self.refuse(&format!("{path}.{at}.raw"), FieldError::new("not_increasing"));
            }
            let against = match indicator.direction {
                Direction::HigherIsRiskier => point.score < before.score,
                Direction::LowerIsRiskier => point.score > before.score,
            };
            if against {
                self.refuse(&format!("{path}.{at}.score"), FieldError::new("against_direction"));
            }
        }
    }
}
