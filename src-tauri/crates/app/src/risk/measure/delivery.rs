//! How suppliers deliver, by the definition in force, in the twelve months up to which receipts are complete.

use chrono::NaiveDate;
use sanad_domain::deliveries::{By, Conduct, Definition, Inquiry, Level, Measure, Question, Scope, Tally, Valuation};
use sanad_domain::numbers::{Micro, div_half_away};

use super::{MONTHS, Period, Source};
use crate::Result;
use crate::deliveries::refused;
use crate::risk::board::{Cell, Sheet};
use crate::risk::facts::Facts;

/// The months whose lateness is held against that of those before.
const RECENT: u32 = 3;
/// So few lines in either part say nothing of a trend.
const ENOUGH: u32 = 5;
const HUNDRED: Micro = Micro(100_000_000);

/// What deliveries come to, by supplier index.
pub(in crate::risk) struct Delivered {
    /// As of the earlier of the day and the one to which receipts are complete.
    pub period: Period,
    pub tallies: Vec<Option<Tally>>,
    /// The last three months, and the nine before.
    pub trend: [Vec<Option<Tally>>; 2],
    pub conducts: Vec<Conduct>,
}

impl Delivered {
    /// Asks the columns.
    ///
    /// # Errors
    /// `invalid` for a definition that cannot be reckoned by.
    pub fn reckon(facts: &Facts, as_of: NaiveDate) -> Result<Self> {
        let day = facts.loaded.complete_to.map_or(as_of, |complete| complete.min(as_of));
        let period = Period::months(MONTHS, day);
        let recent = Period::months(RECENT, day);
        let before = Period { to: recent.from.pred_opt().unwrap_or(recent.from), ..period };
        let columns = &facts.loaded.columns;
        let scope = Scope::all(columns);
        let open = Period { to: period.to.checked_add_months(chrono::Months::new(120)).unwrap_or(period.to), ..period };
        let by_line = Definition { level: Level::Line, ..facts.definition };
        Ok(Self {
            period,
            tallies: tallies(facts, period, day)?,
            trend: [tallies(facts, recent, day)?, tallies(facts, before, day)?],
            conducts: inquiry(facts, by_line, open, day)?.conducts(&scope, period.to),
        })
    }

    /// The rise of the share that is not on time, in points; none where either part has too few lines.
    pub fn trend(&self, supplier: u32) -> Option<Micro> {
        let [recent, before] = &self.trend;
        let late = |part: &[Option<Tally>]| {
            let tally = part.get(supplier as usize)?.filter(|tally| tally.population() >= ENOUGH)?;
            HUNDRED.checked_sub(percent(&tally, |rate| Some(rate.value), Measure::OnTime)?)
        };
        late(recent)?.checked_sub(late(before)?)
    }

    /// 100 less the lower bound of the OTIF rate, in percent: few lines never look certain.
    pub fn miss(&self, supplier: u32) -> Option<Micro> {
        let tally = self.tallies.get(supplier as usize)?.as_ref()?;
        let bound = percent(tally, |rate| rate.low.or(Some(rate.value)), Measure::Otif)?;
        HUNDRED.checked_sub(bound)
    }

    /// Puts what is known on the sheet.
    pub fn fill(&self, sheet: &mut Sheet) {
        let cell = |raw| Cell { raw, date: self.period.to, source: Source::Deliveries };
        let all = || 0..self.conducts.len() as u32;
        let of = |value: &dyn Fn(u32) -> Option<Micro>| {
            all().filter_map(|supplier| Some((supplier, cell(value(supplier)?)))).collect::<Vec<_>>()
        };
        let conduct = |supplier: u32| &self.conducts[supplier as usize];
        sheet.fill("otif_miss", of(&|supplier| self.miss(supplier)));
        sheet.fill("late_trend", of(&|supplier| self.trend(supplier)));
        sheet.fill("mean_days_late", of(&|supplier| conduct(supplier).mean_days_late()));
        sheet.fill("ppm_rejected", of(&|supplier| conduct(supplier).ppm()));
        sheet.fill("open_overdue", of(&|supplier| conduct(supplier).overdue_share()));
    }
}

fn inquiry(facts: &Facts, definition: Definition, period: Period, as_of: NaiveDate) -> Result<Inquiry<'_>> {
    let question = Question { definition, from: period.from, to: period.to, as_of: Some(as_of) };
    let valuation = facts.currency.map(|currency| Valuation { currency, rates: &facts.rates });
    Inquiry::new(&facts.loaded.columns, &question, &facts.calendar, valuation).map_err(refused)
}

fn tallies(facts: &Facts, period: Period, as_of: NaiveDate) -> Result<Vec<Option<Tally>>> {
    let mut found = vec![None; facts.loaded.columns.suppliers()];
    if period.from > period.to {
        return Ok(found);
    }
    let inquiry = inquiry(facts, facts.definition, period, as_of)?;
    for (supplier, tally) in inquiry.tallies(By::Supplier, &Scope::all(&facts.loaded.columns)).groups {
        if let Some(slot) = found.get_mut(supplier as usize).filter(|_| tally.population() > 0) {
            *slot = Some(tally);
        }
    }
    Ok(found)
}

/// A rate's part in percent.
fn percent(
    tally: &Tally,
    part: impl Fn(sanad_domain::deliveries::Rate) -> Option<String>,
    measure: Measure,
) -> Option<Micro> {
    let rate: Micro = part(tally.rate(measure)?)?.parse().ok()?;
    div_half_away(i128::from(rate.0) * 100, 1).and_then(|percent| i64::try_from(percent).ok()).map(Micro)
}
