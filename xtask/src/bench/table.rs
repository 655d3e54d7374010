//! What was measured, as a table and as JSON.

use serde_json::{Value, json};

/// One measure against one floor. Times in milliseconds, medians.
pub(super) struct Measure {
    /// What was measured.
    pub name: String,
    /// Ours.
    pub ms: f64,
    /// What it is held against.
    pub floor: String,
    /// The floor's time.
    pub floor_ms: f64,
    /// The ratio not to pass; none where the floor is only shown beside it.
    pub aim: Option<f64>,
    /// What else is worth knowing: phases, memory.
    pub more: Value,
}

impl Measure {
    fn ratio(&self) -> f64 {
        self.ms / self.floor_ms
    }

    /// As it is kept, rounded to what means something.
    pub(super) fn json(&self) -> Value {
        let round = |n: f64, places: i32| (n * 10_f64.powi(places)).round() / 10_f64.powi(places);
        let mut kept = json!({
            "measure": self.name, "ms": round(self.ms, 2), "against": self.floor, "against_ms": round(self.floor_ms, 2),
            "ratio": round(self.ratio(), 3), "aim": self.aim, "met": self.aim.map(|aim| self.ratio() <= aim),
        });
        if let (Some(kept), Some(more)) = (kept.as_object_mut(), self.more.as_object()) {
            kept.extend(more.clone());
        }
        kept
    }
}

/// Prints the measures, one a line, with what else is worth knowing below each.
pub(super) fn print(measures: &[Measure]) {
    println!("\n{:<34} {:>11} {:>11} {:>7} {:>6}         against", "", "ms", "floor, ms", "ratio", "aim");
    for measure in measures {
        let ratio = measure.ratio();
        let (aim, met) = match measure.aim {
            Some(aim) => (format!("{aim:.2}"), if ratio <= aim { "met" } else { "MISSED" }),
            None => (String::from("–"), ""),
        };
        println!(
            "{:<34} {:>11.2} {:>11.2} {ratio:>7.2} {aim:>6} {met:<7} {}",
            measure.name, measure.ms, measure.floor_ms, measure.floor
        );
        if let Some(more) = measure.more.as_object().filter(|more| !more.is_empty()) {
            println!("    {}", Value::from(more.clone()));
        }
    }
}
