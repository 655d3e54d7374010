//! What published indices say of the countries suppliers are in.

use std::collections::HashMap;

use chrono::NaiveDate;
use sanad_domain::risk::Direction;
use sanad_domain::risk::country::{IndexValue, riskiest};

use super::Source;
use crate::risk::board::{Cell, Sheet};
use crate::risk::facts::{CountryIndex, Facts};

/// Indices of which less is riskier; of all others more is.
const LOWER: [&str; 2] = ["cpi", "wgi"];

/// The value of an index that speaks for these countries, with the place of where it is from: of each country the latest up
/// to the day, and of those the riskiest.
pub(in crate::risk) fn speaking<'a>(
    code: &str,
    index: &'a CountryIndex,
    countries: &[String],
    as_of: NaiveDate,
) -> Option<&'a (IndexValue, u32)> {
    let direction = if LOWER.contains(&code) { Direction::LowerIsRiskier } else { Direction::HigherIsRiskier };
    let published = || countries.iter().filter_map(|country| index.get(country)).flatten();
    let values: Vec<IndexValue> = published().map(|(value, _)| value.clone()).collect();
    let speaks = riskiest(countries, &values, direction, as_of)?;
    published().find(|(value, _)| value == speaks)
}

/// Puts what is known on the sheet.
pub(super) fn fill(facts: &Facts, sheet: &mut Sheet, as_of: NaiveDate) {
    for (code, index) in &facts.indices {
        // Suppliers are in far fewer sets of countries than there are suppliers.
        let mut known: HashMap<&[String], Option<Cell>> = HashMap::new();
        let mut cells = Vec::new();
        for (supplier, countries) in (0_u32..).zip(&facts.countries).filter(|(_, countries)| !countries.is_empty()) {
            let cell = known.entry(countries).or_insert_with(|| {
                let (value, words) = speaking(code, index, countries, as_of)?;
                Some(Cell { raw: value.value?, date: value.date, source: Source::Words(*words) })
            });
            cells.extend(cell.map(|cell| (supplier, cell)));
        }
        sheet.fill(code, cells);
    }
}
