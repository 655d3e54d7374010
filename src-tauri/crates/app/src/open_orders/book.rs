//! The whole book in memory, and lines of it dressed for people.

use std::collections::HashMap;

use chrono::{Days, Months, NaiveDate};
use sanad_domain::deliveries::{Definition, Lateness, Level, Outstanding, Question, ReferenceDate, Scope};
use sanad_domain::desk::Named;
use sanad_store::columns::{Loaded, SupplierName};
use sanad_store::{Seen, chases, lines};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::{OpenCounts, OpenLine};
use crate::deliveries::Asked;
use crate::{Result, Workspace};

/// Months of a supplier's history that tell when its lines are likely.
const HISTORY: u32 = 12;

/// Every line still to come, and how late each supplier's lines usually are.
pub(crate) struct Book {
    /// As of which day.
    pub as_of: NaiveDate,
    /// In order of id.
    pub lines: Vec<Outstanding>,
    /// By supplier index.
    lateness: Vec<Lateness>,
}

impl Book {
    /// What the book is told from, as seen at the end of a day.
    ///
    /// # Errors
    /// The database's own.
    pub async fn gather(workspace: &Workspace, db: &DatabaseTransaction, as_of: Option<NaiveDate>) -> Result<Asked> {
        let day = as_of.unwrap_or(workspace.ctx().await.today);
        let question = Question { definition: Definition::default(), from: day, to: day, as_of: None };
        Asked::gather(workspace, db, &question, as_of).await
    }

    /// Tells the book of these suppliers.
    ///
    /// # Errors
    /// `invalid` for a definition that cannot be reckoned by.
    pub fn of(asked: &Asked, scope: &Scope) -> Result<Self> {
        let as_of = asked.as_of();
        let from = as_of.checked_sub_months(Months::new(HISTORY)).and_then(|day| day.checked_add_days(Days::new(1)));
        let definition = Definition { reference: ReferenceDate::Current, level: Level::Line, ..asked.definition() };
        let question = Question { definition, from: from.unwrap_or(as_of), to: as_of, as_of: Some(as_of) };
        let lateness = asked.inquiry(&question)?.lateness(scope);
        let lines = asked.columns().outstanding(as_of).filter(|line| scope.includes(line.supplier)).collect();
        Ok(Self { as_of, lines, lateness })
    }

    /// How late lines of a supplier usually are.
    pub fn lateness(&self, supplier: u32) -> Lateness {
        self.lateness.get(supplier as usize).copied().unwrap_or_default()
    }

    /// How many lines it holds.
    pub fn counts(&self) -> OpenCounts {
        let count = |test: &dyn Fn(&Outstanding) -> bool| {
            u32::try_from(self.lines.iter().filter(|line| test(line)).count()).unwrap_or(u32::MAX)
        };
        OpenCounts {
            open: count(&|_| true),
            overdue: count(&|line| line.days_overdue(self.as_of).is_some()),
            moved_twice: count(&|line| line.moved() >= 2),
        }
    }
}

/// A supplier as it is named in passing.
pub(crate) fn named(supplier: &SupplierName) -> Named {
    Named {
        id: supplier.id.clone(),
        code: supplier.code.clone(),
        name_en: supplier.name_en.clone(),
        name_ar: supplier.name_ar.clone(),
    }
}

/// Lines of the book with everything that is read of them, in their order.
///
/// # Errors
/// The database's own.
pub(crate) async fn dressed(
    db: &impl ConnectionTrait,
    seen: Seen,
    loaded: &Loaded,
    book: &Book,
    lines: &[Outstanding],
) -> Result<Vec<OpenLine>> {
    let ids: Vec<u32> = lines.iter().map(|line| line.id).collect();
    let mut records: HashMap<u32, lines::LineRecord> = lines::by_keys(db, seen, &ids).await?;
    let mut chased = chases::last_of(db, seen, &ids).await?;
    let dress = |line: &Outstanding| {
        let record = records.remove(&line.id)?;
        Some(OpenLine {
            id: line.id,
            order: record.order,
            line: record.line_no,
            item: record.item,
            description: record.description,
            supplier: named(loaded.suppliers.get(line.supplier)?),
            unit: record.unit,
            ordered: line.ordered,
            received: line.received,
            outstanding: line.left,
            worth: line.worth.map(|(worth, _)| worth),
            currency: line.worth.map(|(_, currency)| currency.code().to_owned()),
            requested: line.requested,
            original: line.original,
            current: line.current,
            moved: line.moved(),
            moved_by_supplier: line.moved_by_supplier,
            moved_by_buyer: line.moved_by_buyer,
            days_overdue: line.days_overdue(book.as_of),
            likely: book.lateness(line.supplier).likely(line.due(), book.as_of),
            last_chase: chased.remove(&line.id),
        })
    };
    Ok(lines.iter().filter_map(dress).collect())
}
