//! The indicators that the program reckons by itself, one file a source. All of them look back twelve months from the day.

use chrono::{Days, Months, NaiveDate};

pub(super) mod commitments;
pub(super) mod delivery;
pub(super) mod oddities;
pub(super) mod papers;
pub(super) mod places;
pub(super) mod spend;

use super::board::{Cell, Sheet};
use super::facts::{Facts, Said};
use crate::Result;
use crate::contracts::Commitment;

use commitments::Committed;
use delivery::Delivered;
use spend::Spending;

/// The indicators that are reckoned, and are not for people to state.
pub(super) const RECKONED: [&str; 16] = [
    "otif_miss",
    "late_trend",
    "mean_days_late",
    "ppm_rejected",
    "open_overdue",
    "quantity_anomalies",
    "price_anomalies",
    "category_share",
    "category_hhi",
    "sole_source",
    "country_share",
    "contract_cover",
    "documents_missing",
    "documents_expired",
    "days_to_expiry",
    "committed_value",
];

/// Where a value is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Deliveries,
    Spend,
    Contracts,
    Documents,
    Items,
    /// Somebody's own words, by their place in [`Facts::words`].
    Words(u32),
}

impl Source {
    /// As the person is told: a code of what it was reckoned from, or the person's own words.
    pub fn text(self, facts: &Facts) -> String {
        let code = match self {
            Self::Deliveries => "deliveries",
            Self::Spend => "spend",
            Self::Contracts => "contracts",
            Self::Documents => "documents",
            Self::Items => "items",
            Self::Words(at) => facts.words.get(at as usize).map_or("", String::as_str),
        };
        code.to_owned()
    }
}

/// What stands behind the values, for telling where they come from.
pub(super) struct Measured {
    pub delivered: Delivered,
    pub spending: Spending,
    pub committed: Committed,
}

impl Measured {
    /// The remaining committed value of a supplier; none where no contract states one.
    pub fn exposed(&self, supplier: u32) -> Option<sanad_domain::numbers::Micro> {
        self.committed.left(supplier)
    }
}

/// A period, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Period {
    /// So many months up to a day.
    pub fn months(months: u32, to: NaiveDate) -> Self {
        let before = to.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
        Self { from: before.checked_add_days(Days::new(1)).unwrap_or(to), to }
    }

    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// How far each measure looks back, in months.
pub(super) const MONTHS: u32 = 12;

/// Every value of a day, and what stands behind it.
///
/// # Errors
/// `invalid` where deliveries cannot be asked about, which no stored definition makes.
pub(super) fn all(facts: &Facts, commitments: Vec<Commitment>, as_of: NaiveDate) -> Result<(Sheet, Measured)> {
    let mut sheet = Sheet::new(facts.loaded.suppliers.len());
    let delivered = Delivered::reckon(facts, as_of)?;
    delivered.fill(&mut sheet);
    let spending = Spending::reckon(facts, as_of);
    spending.fill(&mut sheet);
    let committed = Committed::reckon(facts, commitments, as_of);
    committed.fill(&mut sheet, as_of);
    facts.oddities.fill(&mut sheet, Period::months(MONTHS, as_of));
    papers::fill(facts, &mut sheet, as_of);
    places::fill(facts, &mut sheet, as_of);
    stated(facts, &mut sheet, as_of);
    Ok((sheet, Measured { delivered, spending, committed }))
}

/// What people stated: of each indicator the latest up to the day. One that is not to be known hides what was known before.
fn stated(facts: &Facts, sheet: &mut Sheet, as_of: NaiveDate) {
    let mut codes: Vec<&str> = facts.stated.values().flatten().map(|said| said.indicator.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    for code in codes {
        let latest = |(supplier, said): (&u32, &Vec<Said>)| {
            let of_code = said.iter().filter(|one| one.indicator == code && one.date <= as_of);
            let said = of_code.max_by_key(|one| one.date)?;
            Some((*supplier, Cell { raw: said.raw?, date: said.date, source: Source::Words(said.words) }))
        };
        sheet.fill(code, facts.stated.iter().filter_map(latest));
    }
}
