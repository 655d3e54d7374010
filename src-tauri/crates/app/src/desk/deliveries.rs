//! What deliveries bring to the Desk: lines overdue, suppliers on the slide, promises that history doubts, and how many came
//! in time.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use sanad_domain::deliveries::{
    By, Definition, FigureKind, Level, Measure, Outstanding, Question, Rate, Scope, month_key,
};
use sanad_domain::desk::{
    Decision, DeskLane, Limits, OverdueLine, WeekDot, delivery_signal, is_forgotten, month_ends, overdue_lines,
};
use sanad_store::columns::Loaded;

use super::contracts::MONTHS;
use super::reckon::{Brought, supplier};
use super::{DeskOtif, DeskPoint};
use crate::Result;
use crate::deliveries::Asked;
use crate::open_orders::Book;

/// Days of due lines that the Desk's rate is of.
const DAYS: u64 = 90;
/// Months that a supplier's slide is judged over.
const SLIDE: u32 = 24;

/// What deliveries bring.
pub(super) struct Delivered {
    /// Decisions and dates.
    pub brought: Brought,
    /// The rate and its year.
    pub otif: DeskOtif,
    /// Overdue lines that no decision counts.
    pub older_overdue: u32,
    /// How many orders of each supplier, by index, have a line still to come.
    pub open_orders: HashMap<u32, u32>,
}

/// Reckons what deliveries bring. `chased` is when lines were last asked after, `day` the day in view; deliveries are told as of
/// the day to which receipts are complete, where that lies before it.
///
/// # Errors
/// `invalid` for a definition that cannot be reckoned by.
pub(super) fn reckon(
    asked: &Asked,
    chased: &HashMap<u32, NaiveDate>,
    limits: &Limits,
    day: NaiveDate,
) -> Result<Delivered> {
    let scope = Scope::all(asked.columns());
    let book = Book::of(asked, &scope)?;
    let mut brought = Brought::default();
    let (overdue, older_overdue) = overdue(&asked.loaded, &book, chased, limits, day);
    brought.decisions.extend(overdue);
    slides(asked, &scope, limits, day, &mut brought)?;
    brought.dots.extend(doubted(&asked.loaded, &book, limits.ahead(day)));
    let orders: HashSet<(u32, u32)> = book.lines.iter().map(|line| (line.supplier, line.order)).collect();
    let mut open_orders = HashMap::new();
    for (supplier, _) in orders {
        *open_orders.entry(supplier).or_insert(0) += 1;
    }
    let question = rate_question(asked, DAYS);
    let otif = DeskOtif {
        figure: asked.inquiry(&question)?.figure(FigureKind::Otif, &scope),
        question,
        points: year(asked, &scope, &question)?,
    };
    Ok(Delivered { brought, otif, older_overdue, open_orders })
}

/// The workspace's own question of lines due in so many days up to the day to which receipts are complete.
pub(crate) fn rate_question(asked: &Asked, days: u64) -> Question {
    let to = asked.as_of();
    Question { definition: asked.definition(), from: back(to, days - 1), to, as_of: Some(to) }
}

fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

/// A question's rate as it was at the ends of the last months, each as of its own day, by what is known now.
///
/// # Errors
/// `invalid` for a definition that cannot be reckoned by.
pub(crate) fn year(asked: &Asked, scope: &Scope, question: &Question) -> Result<Vec<DeskPoint>> {
    let length = question.to.signed_duration_since(question.from).num_days();
    let point = |date: NaiveDate| {
        let from = back(date, u64::try_from(length).unwrap_or_default());
        let then = Question { from, to: date, as_of: Some(date), ..*question };
        let rate = asked.inquiry(&then)?.tallies(By::Supplier, scope).total.rate(Measure::Otif);
        let number = |text: Option<&String>| text.and_then(|text| text.parse().ok());
        let of = |read: fn(&Rate) -> Option<&String>| number(rate.as_ref().and_then(read));
        let (value, low, high) =
            (of(|rate| Some(&rate.value)), of(|rate| rate.low.as_ref()), of(|rate| rate.high.as_ref()));
        Ok(DeskPoint { date, value, low, high })
    };
    month_ends(question.to, MONTHS).into_iter().map(point).collect()
}

/// Overdue lines by supplier, and how many are so old that none of these counts them.
fn overdue(
    loaded: &Loaded,
    book: &Book,
    chased: &HashMap<u32, NaiveDate>,
    limits: &Limits,
    day: NaiveDate,
) -> (Vec<Decision>, u32) {
    let mut older = 0;
    let mut by_supplier: BTreeMap<u32, Vec<OverdueLine>> = BTreeMap::new();
    for line in &book.lines {
        let Some(due) = line.due().filter(|due| *due < book.as_of) else { continue };
        let told = OverdueLine { due, chased: chased.get(&line.id).copied(), worth: line.worth };
        older += u32::from(is_forgotten(limits, day, &told));
        by_supplier.entry(line.supplier).or_default().push(told);
    }
    let decide = |(index, lines): (u32, Vec<OverdueLine>)| overdue_lines(limits, day, supplier(loaded, index)?, &lines);
    (by_supplier.into_iter().filter_map(decide).collect(), older)
}

/// Suppliers whose deliveries slide as of the last whole month.
fn slides(asked: &Asked, scope: &Scope, limits: &Limits, day: NaiveDate, brought: &mut Brought) -> Result<()> {
    let Some(last) = last_whole_month(asked.as_of()) else { return Ok(()) };
    let first = last.with_day(1).and_then(|first| first.checked_sub_months(Months::new(SLIDE - 1)));
    let definition = Definition { level: Level::Line, ..asked.definition() };
    let question = Question { definition, from: first.unwrap_or(NaiveDate::MIN), to: last, as_of: Some(asked.as_of()) };
    for slide in asked.inquiry(&question)?.sliding(scope, month_key(last.year(), last.month())) {
        if let Some(owner) = supplier(&asked.loaded, slide.supplier) {
            brought.decisions.push(delivery_signal(limits, day, owner, last, slide));
        }
    }
    Ok(())
}

/// The last day of the last month that was over by the end of a day.
fn last_whole_month(day: NaiveDate) -> Option<NaiveDate> {
    day.succ_opt()?.with_day(1)?.pred_opt()
}

/// Lines promised in the weeks ahead by suppliers whose lines usually come later than promised.
fn doubted(loaded: &Loaded, book: &Book, ahead: (NaiveDate, NaiveDate)) -> Vec<WeekDot> {
    let dot = |line: &Outstanding| {
        let date = line.current.filter(|date| (ahead.0..=ahead.1).contains(date))?;
        book.lateness(line.supplier).is_late().then(|| WeekDot {
            key: format!("{}:{}", DeskLane::PromisedLate.code(), line.id),
            date,
            lane: DeskLane::PromisedLate,
            record: line.id.to_string(),
            name: String::new(),
            supplier: supplier(loaded, line.supplier),
        })
    };
    book.lines.iter().filter_map(dot).collect()
}
