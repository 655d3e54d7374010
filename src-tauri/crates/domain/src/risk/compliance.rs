//! Whether a supplier's papers are in order.

use chrono::NaiveDate;

use crate::numbers::Micro;

/// A document held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What kind it is: a code of the caller's.
    pub kind: String,
    /// The first day it holds; `None`: always held.
    pub from: Option<NaiveDate>,
    /// The last day it holds; `None`: it does not expire.
    pub expires: Option<NaiveDate>,
}

/// How a supplier's papers stand on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Required kinds never held.
    pub missing: Vec<String>,
    /// Kinds held, of which none holds any more.
    pub expired: Vec<String>,
    /// Days to the next expiry that nothing already held outlasts: 0 on the last day; `None` where none is coming.
    pub days_to_expiry: Option<i64>,
}

/// Judges the papers as of a day. A kind stands as long as its longest-lasting paper; ones from a later day do not exist.
pub fn standing(required: &[String], papers: &[Paper], as_of: NaiveDate) -> Standing {
    let exists = |paper: &&Paper| paper.from.is_none_or(|from| from <= as_of);
    let mut kinds: Vec<&String> = papers.iter().filter(exists).map(|paper| &paper.kind).collect();
    kinds.sort();
    kinds.dedup();
    let mut standing = Standing::default();
    for kind in required {
        if !kinds.contains(&kind) && !standing.missing.contains(kind) {
            standing.missing.push(kind.clone());
        }
    }
    for kind in kinds {
        let of_kind = || papers.iter().filter(exists).filter(|paper| paper.kind == *kind);
        if of_kind().any(|paper| paper.expires.is_none()) {
            continue;
        }
        let Some(last) = of_kind().filter_map(|paper| paper.expires).max() else { continue };
        let days = last.signed_duration_since(as_of).num_days();
        if days < 0 {
            standing.expired.push(kind.clone());
        } else {
            standing.days_to_expiry = Some(standing.days_to_expiry.map_or(days, |next| next.min(days)));
        }
    }
    standing
}

impl Standing {
    /// How many required kinds are missing, as a raw value.
    pub fn missing_count(&self) -> Option<Micro> {
        i64::try_from(self.missing.len()).ok().and_then(Micro::whole)
    }

    /// How many kinds have expired, as a raw value.
    pub fn expired_count(&self) -> Option<Micro> {
        i64::try_from(self.expired.len()).ok().and_then(Micro::whole)
    }

    /// Days to the next expiry, as a raw value.
    pub fn expiry(&self) -> Option<Micro> {
        self.days_to_expiry.and_then(Micro::whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn paper(kind: &str, expires: Option<u32>) -> Paper {
        Paper { kind: kind.to_owned(), from: None, expires: expires.map(day) }
    }

    #[test]
    fn missing_expired_and_expiring() {
        let required = ["iso".to_owned(), "vat".to_owned(), "insurance".to_owned()];
        let papers = [paper("iso", Some(10)), paper("insurance", Some(30)), paper("licence", Some(25))];
        let found = standing(&required, &papers, day(20));
        assert_eq!(found.missing, ["vat"]);
        assert_eq!(found.expired, ["iso"]);
        assert_eq!(found.days_to_expiry, Some(5));
        assert_eq!(found.missing_count(), Some(Micro(1_000_000)));
    }

    #[test]
    fn the_longest_lasting_paper_speaks_and_the_last_day_still_holds() {
        let papers = [paper("iso", Some(10)), paper("iso", Some(20))];
        let found = standing(&[], &papers, day(20));
        assert_eq!((found.expired.len(), found.days_to_expiry), (0, Some(0)));
        let renewed = Paper { from: Some(day(21)), ..paper("iso", None) };
        assert_eq!(standing(&[], &[paper("iso", Some(10)), renewed], day(20)).expired, ["iso"]);
    }

    #[test]
    fn the_ends_of_the_calendar_are_days_too() {
        let paper = Paper { kind: "iso".to_owned(), from: Some(NaiveDate::MIN), expires: Some(NaiveDate::MIN) };
        assert_eq!(standing(&[], &[paper], NaiveDate::MAX).expired, ["iso"]);
    }
}
