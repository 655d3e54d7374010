//! The lines behind a figure, and one line with all that happened to it.

use chrono::NaiveDate;
use sanad_domain::calendar::{Day, unpack};
use sanad_domain::deliveries::{Judged, Question, Scope, Selection, Verdict, month_key};
use sanad_domain::errors::FieldError;
use sanad_domain::numbers::Micro;
use sanad_store::columns::Loaded;
use sanad_store::lines::{self, LineRecord};

use super::asked::{Asked, aside};
use super::{
    CancellationRow, FailureRow, LineDetail, LineFilter, LinePage, LineRow, PromiseRow, ReceiptRow, WindowRow,
};
use crate::{AppError, Result, Workspace};

/// The most lines one page holds.
const LONGEST: u32 = 500;

/// A line judged, before it is dressed for people.
struct Found {
    id: u32,
    supplier: u32,
    judged: Judged,
    verdict: Verdict,
}

/// One page of the lines that a filter picks, as the figures counted them.
///
/// # Errors
/// `invalid` with the question's fields, `not_found` for the supplier or the category, and the database's own.
pub async fn lines(
    workspace: &Workspace,
    question: &Question,
    filter: &LineFilter,
    after: Option<u32>,
    limit: u32,
    known_at: Option<NaiveDate>,
) -> Result<LinePage> {
    let db = workspace.store().read().await?;
    let asked = Asked::gather(workspace, &db, question, known_at).await?;
    let (seen, as_of, loaded) = (asked.seen, asked.as_of(), asked.loaded.clone());
    let filter = filter.clone();
    let (total, found, more) = aside(move || find(&asked, &filter, after, limit.clamp(1, LONGEST))).await?;
    let ids: Vec<u32> = found.iter().map(|found| found.id).collect();
    let records = lines::by_keys(&db, seen, &ids).await?;
    let next = found.last().map(|found| found.id).filter(|_| more);
    let dressed = found.iter().filter_map(|found| Some(row(found, records.get(&found.id)?, &loaded, as_of)));
    Ok(LinePage { total, items: dressed.collect(), next })
}

fn find(asked: &Asked, filter: &LineFilter, after: Option<u32>, limit: u32) -> Result<(u32, Vec<Found>, bool)> {
    let (columns, inquiry) = (asked.columns(), asked.inquiry(&asked.question)?);
    let supplier = filter.supplier.as_deref().map(|id| asked.supplier(id)).transpose()?;
    let category = filter.category.as_deref().map(|id| category(asked, id)).transpose()?;
    let selection = Selection {
        supplier,
        category,
        month: filter.month.as_deref().map(month).transpose()?,
        outcomes: &filter.outcomes,
        left_out: &filter.left_out,
    };
    let scope = match (supplier, category) {
        (Some(supplier), _) => Scope::supplier(columns, supplier),
        (None, Some(category)) => Scope::category(columns, category),
        (None, None) => Scope::all(columns),
    };
    let all = inquiry.select(&selection);
    let from =
        after.map_or(0, |after| all.partition_point(|line| columns.id(*line as usize).is_some_and(|id| id <= after)));
    let page = all[from..].iter().take(limit as usize).filter_map(|line| {
        let line = *line as usize;
        let (judged, verdict) = inquiry.line(line, &scope);
        Some(Found { id: columns.id(line)?, supplier: columns.supplier(line)?, judged, verdict })
    });
    let found: Vec<Found> = page.collect();
    let more = from + found.len() < all.len();
    Ok((all.len() as u32, found, more))
}

fn category(asked: &Asked, id: &str) -> Result<u32> {
    asked.loaded.category(id).ok_or_else(|| AppError::new("not_found").with("what", "category"))
}

fn month(text: &str) -> Result<u32> {
    let date: Option<NaiveDate> = format!("{text}-01").parse().ok();
    let date = date.ok_or_else(|| AppError::field("filter.month", FieldError::new("bad_month")))?;
    Ok(month_key(chrono::Datelike::year(&date), chrono::Datelike::month(&date)))
}

fn row(found: &Found, record: &LineRecord, loaded: &Loaded, as_of: NaiveDate) -> LineRow {
    let Found { id, supplier, judged, verdict } = found;
    let supplier = loaded.suppliers.get(*supplier);
    // Promises given later do not exist yet.
    let known: Vec<_> = record.promises.iter().filter(|promise| promise.given.is_none_or(|day| day <= as_of)).collect();
    let (outcome, left_out) = match verdict {
        Verdict::Counted(outcome) => (Some(*outcome), None),
        Verdict::LeftOut(reason) => (None, Some(*reason)),
    };
    let reference = unpack(judged.reference);
    let told = reference.is_some() && (left_out.is_none() || !judged.open);
    LineRow {
        id: *id,
        order: record.order.clone(),
        line: record.line_no.clone(),
        supplier_id: supplier.map(|supplier| supplier.id.clone()).unwrap_or_default(),
        supplier_en: supplier.and_then(|supplier| supplier.name_en.clone()),
        supplier_ar: supplier.and_then(|supplier| supplier.name_ar.clone()),
        item: record.item.clone(),
        description: record.description.clone(),
        unit: record.unit.clone(),
        ordered: Micro(judged.ordered),
        counted: Micro(judged.counted),
        rejected: Micro(judged.rejected),
        requested: record.requested,
        original: known.first().map(|promise| promise.promised),
        current: known.last().map(|promise| promise.promised),
        reference,
        completed: unpack(judged.completed),
        days_late: told.then_some(judged.days_late),
        open: judged.open,
        outcome,
        left_out,
        promises: known.len() as u32,
        value: record.value,
        currency: record.currency.clone(),
        attributable_to: record.failure.as_ref().map(|failure| failure.to),
    }
}

/// One line, judged by the question, with all that happened to it.
///
/// # Errors
/// `invalid` with the question's fields, `not_found`, and the database's own.
pub async fn line(
    workspace: &Workspace,
    id: u32,
    question: &Question,
    known_at: Option<NaiveDate>,
) -> Result<LineDetail> {
    let missing = || AppError::new("not_found").with("what", "line");
    let db = workspace.store().read().await?;
    let asked = Asked::gather(workspace, &db, question, known_at).await?;
    let (seen, as_of, loaded) = (asked.seen, asked.as_of(), asked.loaded.clone());
    let found = aside(move || {
        let columns = asked.columns();
        let at = columns.position(id).ok_or_else(missing)?;
        let supplier = columns.supplier(at).ok_or_else(missing)?;
        let (judged, verdict) = asked.inquiry(&asked.question)?.line(at, &Scope::supplier(columns, supplier));
        Ok(Found { id, supplier, judged, verdict })
    })
    .await?;
    let record = lines::by_keys(&db, seen, &[id]).await?.remove(&id).ok_or_else(missing)?;
    let logs = lines::logs(&db, seen, id).await?;
    let date = |day: Day| unpack(day).filter(|_| day != Day::MIN);
    let row = row(&found, &record, &loaded, as_of);
    let LineRecord { incoterm, place, order_date, order_sent, unit_price, price_basis, promises, failure, .. } = record;
    Ok(LineDetail {
        row,
        incoterm,
        place,
        order_date,
        order_sent,
        price: unit_price,
        price_basis,
        promises: promises
            .into_iter()
            .map(|promise| PromiseRow { promised: promise.promised, given: promise.given, asked_by: promise.asked_by })
            .collect(),
        receipts: logs
            .receipts
            .into_iter()
            .map(|receipt| ReceiptRow {
                date: receipt.date,
                handover: receipt.handover,
                kind: receipt.kind,
                quantity: receipt.quantity,
                rejected: receipt.rejected,
                reason: receipt.reason,
                document: receipt.reference,
            })
            .collect(),
        cancellations: logs
            .cancellations
            .into_iter()
            .map(|gone| CancellationRow { date: gone.date, by: gone.by, quantity: gone.quantity })
            .collect(),
        failure: failure.map(|failure| FailureRow { to: failure.to, cause: failure.cause, disputed: failure.disputed }),
        window: date(found.judged.closes).map(|to| WindowRow { from: date(found.judged.opens), to }),
    })
}
