//! What an imported index says of the countries a supplier is in.

use chrono::NaiveDate;

use super::model::Direction;
use crate::numbers::Micro;

/// One published value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexValue {
    /// The country, ISO 3166-1 alpha-2.
    pub country: String,
    /// The day it was published for.
    pub date: NaiveDate,
    /// The value; `None`: published as not available.
    pub value: Option<Micro>,
}

/// The value that speaks for a supplier: of each of its countries the latest up to the as-of date, and of those the
/// riskiest, with its country's place in the list. `None` where no country has one.
pub fn riskiest<'a>(
    countries: &[String],
    values: &'a [IndexValue],
    direction: Direction,
    as_of: NaiveDate,
) -> Option<&'a IndexValue> {
    let latest = |country: &String| {
        let of_country = values.iter().filter(|value| value.country == *country && value.date <= as_of);
        of_country.filter(|value| value.value.is_some()).max_by_key(|value| value.date)
    };
    let known = countries.iter().filter_map(latest);
    match direction {
        Direction::HigherIsRiskier => known.max_by_key(|value| value.value),
        Direction::LowerIsRiskier => known.min_by_key(|value| value.value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(country: &str, year: i32, value: Option<i64>) -> IndexValue {
        let date = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        IndexValue { country: country.to_owned(), date, value: value.map(Micro) }
    }

    #[test]
    fn the_latest_of_each_and_the_riskiest_of_all() {
        let values = [
            value("SA", 2024, Some(9)),
            value("SA", 2025, Some(3)),
            value("EG", 2025, Some(5)),
            value("EG", 2027, Some(8)),
        ];
        let as_of = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let both = ["SA".to_owned(), "EG".to_owned()];
        let found = |direction| riskiest(&both, &values, direction, as_of).and_then(|value| value.value);
        assert_eq!(found(Direction::HigherIsRiskier), Some(Micro(5)));
        assert_eq!(found(Direction::LowerIsRiskier), Some(Micro(3)));
        assert_eq!(riskiest(&["XX".to_owned()], &values, Direction::HigherIsRiskier, as_of), None);
        assert_eq!(riskiest(&both, &[value("SA", 2025, None)], Direction::HigherIsRiskier, as_of), None);
    }
}
