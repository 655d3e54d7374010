//! A question put to the columns.

use chrono::NaiveDate;

use super::columns::{Columns, NO_VALUE};
use super::definition::{Level, Question, QuestionError};
use super::facts::Attribution;
use super::judge::{Judged, Rule, attribution};
use super::orders::Orders;
use super::outcome::{LeftOut, Verdict};
use super::window::{Tolerance, Window};
use crate::calendar::{Calendar, Day, pack, unpack};
use crate::numbers::{Currency, MICRO, Micro, RateTable};

/// What a figure is grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// Suppliers; a group's key is the supplier's index.
    Supplier,
    /// Months of the reference date; a group's key is [`month_key`].
    Month,
    /// Categories: a supplier's line counts once in each of its categories; a key is the category's index.
    Category,
}

/// The suppliers looked at, and the unit their total is in at quantity level.
#[derive(Debug, Clone)]
pub struct Scope {
    pub(super) suppliers: Option<Vec<bool>>,
    pub(super) unit: u16,
}

impl Scope {
    /// Every supplier.
    pub fn all(columns: &Columns) -> Self {
        Self { suppliers: None, unit: columns.usual_unit }
    }

    /// One supplier, by its index.
    pub fn supplier(columns: &Columns, supplier: u32) -> Self {
        let unit = columns.usual_unit_of_supplier.get(supplier as usize).copied().unwrap_or_default();
        Self { unit, ..Self::chosen(columns, |index| index == supplier) }
    }

    /// The suppliers of one category, by its index.
    pub fn category(columns: &Columns, category: u32) -> Self {
        let unit = columns.usual_unit_of_category.get(category as usize).copied().unwrap_or_default();
        let categories = &columns.dictionary.categories;
        let inside = |index: u32| categories.get(index as usize).is_some_and(|all| all.contains(&category));
        Self { unit, ..Self::chosen(columns, inside) }
    }

    /// The suppliers a test picks by index.
    pub fn chosen(columns: &Columns, test: impl Fn(u32) -> bool) -> Self {
        let suppliers = (0..columns.suppliers as u32).map(test).collect();
        Self { suppliers: Some(suppliers), unit: columns.usual_unit }
    }

    /// Whether a supplier, by its index, is looked at.
    pub fn includes(&self, supplier: u32) -> bool {
        self.has(supplier)
    }

    #[inline]
    pub(super) fn has(&self, supplier: u32) -> bool {
        self.suppliers.as_ref().is_none_or(|chosen| chosen.get(supplier as usize).is_some_and(|has| *has))
    }
}

/// The currency that values are weighed in, and the stated rates into it.
#[derive(Debug, Clone, Copy)]
pub struct Valuation<'a> {
    /// The currency weighed in: the workspace's reporting currency.
    pub currency: Currency,
    /// The stated rates.
    pub rates: &'a RateTable,
}

/// Rates into the figure's currency, by currency index.
#[derive(Debug)]
enum Worth {
    Same,
    /// Rate from each day on.
    Stated(Vec<(Day, i64)>),
    Unknown,
}

/// A question put to the columns: everything reckoned from it goes through the same judgement of a line.
#[derive(Debug)]
pub struct Inquiry<'a> {
    pub(super) columns: &'a Columns,
    pub(super) question: Question,
    pub(super) rule: Rule,
    pub(super) orders: Option<Orders>,
    worths: Vec<Worth>,
    currency: Option<Currency>,
}

impl<'a> Inquiry<'a> {
    /// Puts a question. Without a valuation the value level weighs in the currency of most lines, and leaves out others.
    ///
    /// # Errors
    /// As [`Question::check`], and `AsOfUnsettled` where the question has no as-of date.
    pub fn new(
        columns: &'a Columns,
        question: &Question,
        calendar: &Calendar,
        valuation: Option<Valuation<'_>>,
    ) -> Result<Self, QuestionError> {
        question.check()?;
        let as_of = question.as_of.ok_or(QuestionError::AsOfUnsettled)?;
        let definition = question.definition;
        let by_order = definition.level == Level::Order;
        let usual = columns.dictionary.currencies.get(usize::from(columns.usual_currency)).copied();
        let currency = valuation.map(|valuation| valuation.currency).or(usual);
        let mut inquiry = Self {
            columns,
            question: *question,
            rule: Rule {
                definition,
                // Orders are dated by their last line, so that every line of them is judged first.
                from: if by_order { Day::MIN } else { pack(question.from) },
                to: if by_order { Day::MAX } else { pack(question.to) },
                as_of: pack(as_of),
                window: Window::new(&definition, calendar, columns),
                tolerance: Tolerance::new(&definition),
            },
            orders: None,
            worths: worths(columns, currency, valuation),
            currency,
        };
        if by_order {
            inquiry.orders = Some(Orders::gather(&inquiry));
        }
        Ok(inquiry)
    }

    /// The question.
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// The as-of date.
    pub fn as_of(&self) -> NaiveDate {
        self.question.as_of.unwrap_or(self.question.to) // settled on making
    }

    pub(super) fn level(&self) -> Level {
        self.rule.definition.level
    }

    /// Judges the line at a position, quantities of lines left out included, and says how it stands at the
    /// question's level: at order level a live line stands as its order does; at quantity level a line in another
    /// unit than the scope's is left out, at value level one without value or rate.
    ///
    /// # Panics
    /// Where there is no such line.
    pub fn line(&self, line: usize, scope: &Scope) -> (Judged, Verdict) {
        let judged = self.rule.judge::<true>(self.columns, line);
        (judged, self.standing(line, &judged, scope.unit))
    }

    /// How a judged line stands at the question's level.
    #[inline]
    pub(super) fn standing(&self, line: usize, judged: &Judged, unit: u16) -> Verdict {
        let Verdict::Counted(_) = judged.verdict else {
            // A line that is not live says why itself; one that keeps its order from being judged stands as the order.
            return match (&self.orders, judged.verdict) {
                (Some(orders), Verdict::LeftOut(LeftOut::NotClosed | LeftOut::NoReceiptDate)) => {
                    orders.verdict(self.columns.order[line])
                }
                _ => judged.verdict,
            };
        };
        match self.level() {
            Level::Order => match &self.orders {
                Some(orders) => orders.verdict(self.columns.order[line]),
                None => judged.verdict,
            },
            Level::Quantity if self.columns.unit[line] != unit => Verdict::LeftOut(LeftOut::UnitDiffers),
            Level::Value if self.worth(line).is_none() => Verdict::LeftOut(LeftOut::NoRate),
            Level::Line | Level::Quantity | Level::Value => judged.verdict,
        }
    }

    /// The line's ordered value in the figure's currency, at the order date's rate: exact, in 10⁻¹² of the major unit.
    #[inline]
    pub(super) fn worth(&self, line: usize) -> Option<i128> {
        let value = self.columns.value[line];
        if value == NO_VALUE || value < 0 {
            return None;
        }
        let rate = match self.worths.get(usize::from(self.columns.currency[line]))? {
            Worth::Same => MICRO,
            Worth::Unknown => return None,
            Worth::Stated(rates) => {
                let after = rates.partition_point(|(from, _)| *from <= self.columns.order_date[line]);
                rates[after.checked_sub(1)?].1
            }
        };
        Some(i128::from(value) * i128::from(rate))
    }

    /// Whether a failure of the line is recorded as not the supplier's.
    #[inline]
    pub(super) fn excused(&self, line: usize) -> bool {
        attribution(self.columns, line).is_some_and(|to| to != Attribution::Supplier)
    }

    /// What the figure counts, for its proof: `lines`, `orders`, `quantity:EA`, `value:USD`.
    pub(super) fn unit_name(&self, unit: u16) -> String {
        match self.level() {
            Level::Line => "lines".to_owned(),
            Level::Order => "orders".to_owned(),
            Level::Quantity => self.quantity_name(unit),
            Level::Value => format!("value:{}", self.currency.map_or_else(String::new, |c| c.to_string())),
        }
    }

    pub(super) fn quantity_name(&self, unit: u16) -> String {
        format!("quantity:{}", self.columns.dictionary.units.get(usize::from(unit)).map_or("", String::as_str))
    }

    /// The unit a group's quantities are summed in: the one most of its lines are in, whatever the question.
    pub(super) fn unit_of(&self, by: By, key: u32, scope: &Scope) -> u16 {
        let units = match by {
            By::Supplier => &self.columns.usual_unit_of_supplier,
            By::Category => &self.columns.usual_unit_of_category,
            By::Month => return scope.unit,
        };
        units.get(key as usize).copied().unwrap_or_default()
    }
}

fn worths(columns: &Columns, currency: Option<Currency>, valuation: Option<Valuation<'_>>) -> Vec<Worth> {
    let each = |from: &Currency| match (currency, valuation) {
        (Some(currency), _) if *from == currency => Worth::Same,
        (Some(currency), Some(valuation)) => {
            let stated: Vec<(Day, i64)> =
                valuation.rates.stated(*from, currency).map(|(date, Micro(rate))| (pack(date), rate)).collect();
            if stated.is_empty() { Worth::Unknown } else { Worth::Stated(stated) }
        }
        _ => Worth::Unknown,
    };
    columns.dictionary.currencies.iter().map(each).collect()
}

/// A month as one number: months since year 0.
pub fn month_key(year: i32, month: u32) -> u32 {
    (year.max(0) as u32) * 12 + month.saturating_sub(1)
}

/// A month's name, `YYYY-MM`.
pub fn month_name(key: u32) -> String {
    format!("{:04}-{:02}", key / 12, key % 12 + 1)
}

/// The month a day lies in.
#[inline]
pub(super) fn month_of(day: Day) -> u32 {
    unpack(day).map_or(0, |date| month_key(chrono::Datelike::year(&date), chrono::Datelike::month(&date)))
}
