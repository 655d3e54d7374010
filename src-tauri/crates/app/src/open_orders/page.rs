//! The book a page at a time.

use chrono::{Datelike, NaiveDate};
use sanad_domain::deliveries::{Outstanding, Scope};
use sanad_domain::identity::fold;
use sanad_store::columns::Loaded;
use sanad_store::{Seen, StoreError, lines};
use sea_orm::ConnectionTrait;

use super::book::{Book, dressed};
use super::{OpenLinesPage, OpenLinesQuery, OpenOrder};
use crate::deliveries::aside;
use crate::{AppError, Result, Workspace};

/// The most lines one page holds.
const LONGEST: u32 = 500;

/// Where a line stands in the order: those of which the order knows nothing last, then by text, by number, by id.
type Place = (bool, String, i64, u32);

/// One page of the lines that a query asks for.
///
/// # Errors
/// `not_found` for a supplier, a category or a cursor that is none, and the database's own.
pub async fn page(workspace: &Workspace, query: &OpenLinesQuery) -> Result<OpenLinesPage> {
    let db = workspace.store().read().await?;
    let asked = Book::gather(workspace, &db, query.as_of).await?;
    let (seen, loaded) = (asked.seen, asked.loaded.clone());
    let supplier = query.supplier.as_deref().map(|id| asked.supplier(id)).transpose()?;
    let missing = || AppError::new("not_found").with("what", "category");
    let category = query.category.as_deref().map(|id| loaded.category(id).ok_or_else(missing)).transpose()?;
    let book = aside(move || Book::of(&asked, &Scope::all(asked.columns()))).await?;
    let wanted = |line: &&Outstanding| {
        supplier.is_none_or(|supplier| line.supplier == supplier)
            && category.is_none_or(|category| loaded.suppliers.categories_of(line.supplier).contains(&category))
            && (!query.overdue_only || line.days_overdue(book.as_of).is_some())
            && (!query.moved_only || line.moved() >= 2)
            && query.promised_before.is_none_or(|day| line.due().is_some_and(|due| due < day))
    };
    let mut found: Vec<Outstanding> = book.lines.iter().filter(wanted).copied().collect();
    search(&db, seen, &loaded, &query.search, &mut found).await?;
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let mut placed: Vec<(Place, Outstanding)> =
        found.into_iter().map(|line| (place(&line, query.order, &loaded), line)).collect();
    if let Some(cursor) = &query.cursor {
        let after: Place = serde_json::from_str(cursor).map_err(|_| StoreError::NotFound("cursor"))?;
        placed.retain(|(place, _)| *place > after);
    }
    placed.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let limit = query.limit.clamp(1, LONGEST) as usize;
    let more = placed.len() > limit;
    placed.truncate(limit);
    let next = match placed.last() {
        Some((place, _)) if more => Some(serde_json::to_string(place).map_err(StoreError::from)?),
        _ => None,
    };
    let lines: Vec<Outstanding> = placed.into_iter().map(|(_, line)| line).collect();
    let items = dressed(&db, seen, &loaded, &book, &lines).await?;
    Ok(OpenLinesPage { as_of: book.as_of, total, items, next, counts: book.counts() })
}

fn place(line: &Outstanding, order: OpenOrder, loaded: &Loaded) -> Place {
    let on = |day: Option<NaiveDate>| (day.is_none(), day.map_or(0, |day| i64::from(day.num_days_from_ce())));
    match order {
        OpenOrder::OverdueFirst => {
            let (unknown, day) = on(line.due());
            (unknown, String::new(), day, line.id)
        }
        OpenOrder::Promise => {
            let (unknown, day) = on(line.current);
            (unknown, String::new(), day, line.id)
        }
        OpenOrder::Supplier => {
            let name = loaded.suppliers.get(line.supplier).map(|supplier| fold(supplier.name())).unwrap_or_default();
            (false, name, on(line.due()).1, line.id)
        }
        OpenOrder::Worth => match line.worth {
            Some((worth, currency)) => (false, currency.code().to_owned(), worth.0.saturating_neg(), line.id),
            None => (true, String::new(), 0, line.id),
        },
    }
}

/// Leaves the lines in which every word occurs.
async fn search(
    db: &impl ConnectionTrait,
    seen: Seen,
    loaded: &Loaded,
    words: &str,
    lines: &mut Vec<Outstanding>,
) -> Result<()> {
    let folded = fold(words);
    let words: Vec<&str> = folded.split_whitespace().collect();
    if words.is_empty() {
        return Ok(());
    }
    let ids: Vec<u32> = lines.iter().map(|line| line.id).collect();
    let texts = lines::texts(db, seen, &ids).await?;
    lines.retain(|line| {
        let own = texts.get(&line.id).map(|text| fold(text)).unwrap_or_default();
        let of = loaded.suppliers.get(line.supplier).map_or("", |supplier| &supplier.search);
        words.iter().all(|word| own.contains(word) || of.contains(word))
    });
    Ok(())
}
