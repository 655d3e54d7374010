//! Suppliers that may stand twice: looked for among all, and beside one that is being written. Nothing is ever merged by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use sanad_domain::identity::matching::{Blocks, Match, Party, Prepared, compare_prepared};
use sanad_domain::suppliers::{Page, SupplierInput, SupplierRow, party};
use sanad_store::suppliers::{self, Known, in_order};
use sanad_store::{Right, Seen, imports, journal};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::task::{Cancel, Task};
use crate::{AppError, Result, Workspace};

/// Below this score two suppliers are not worth a look, out of 1000.
const WORTH_A_LOOK: u16 = 700;
/// The most pairs that are kept, the likeliest first.
const MOST: usize = 5_000;
/// How many pairs are compared between two looks at whether the person still wants it.
const STEP: usize = 2_000;
/// The most suppliers that one being written is compared with.
const NEAR: usize = 300;
/// How many that may be the same are shown beside a form.
const SHOWN: usize = 3;
/// From this score on a new supplier of a file is held against the one it is like, out of 1000.
const AS_GOOD_AS_ONE: u16 = 900;

/// Two suppliers that may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DuplicatePair {
    /// The one.
    pub a: SupplierRow,
    /// The other.
    pub b: SupplierRow,
    /// How likely, and why.
    pub found: Match,
}

/// A supplier that may be the one that is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SimilarSupplier {
    /// The supplier.
    pub row: SupplierRow,
    /// How likely, and why: `a` is what is being written.
    pub found: Match,
}

/// A supplier that a file would add, though one very like it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Newcomer {
    /// Its code in the file.
    pub code: String,
    /// Its name in the file; the code where there is none.
    pub name: String,
    /// The one that stands.
    pub like: SimilarSupplier,
}

/// What a search for duplicates came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DuplicatesFound {
    /// Pairs worth a look, those set apart not counted.
    pub pairs: u32,
    /// Among how many suppliers.
    pub suppliers: u32,
}

/// What was found last, and by what suppliers are found beside a form; made when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    found: Mutex<Option<Vec<(String, String, Match)>>>,
    index: Mutex<Option<Arc<Index>>>,
}

/// Suppliers by what they share with those that may be the same.
#[derive(Debug)]
struct Index {
    blocks: Blocks,
    known: Vec<Known>,
    /// The journal's head when it was made.
    seq: i64,
}

/// Compares all suppliers that share something rare. What is found is kept for [`page`] until the next search.
///
/// # Errors
/// `cancelled`, and the database's own.
pub async fn find(workspace: &Workspace, task: &Task) -> Result<DuplicatesFound> {
    task.say("read", 0, None);
    let db = workspace.store().read().await?;
    let index = index(workspace, &db).await?;
    drop(db);
    task.go_on()?;
    let pairs = index.blocks.pairs();
    let total = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
    let suppliers = u32::try_from(index.known.len()).unwrap_or(u32::MAX);
    let done = Arc::new(AtomicU32::new(0));
    let (counter, cancel) = (Arc::clone(&done), task.cancel().clone());
    let work = tokio::task::spawn_blocking(move || compared(&index.known, &pairs, &counter, &cancel));
    let mut waiting = std::pin::pin!(work);
    let found = loop {
        tokio::select! {
            found = &mut waiting => break found.map_err(|error| AppError::new("unexpected").with("detail", error))?,
            () = tokio::time::sleep(std::time::Duration::from_millis(100)) => {
                task.say("compare", done.load(Ordering::Relaxed), Some(total));
            }
        }
    };
    task.go_on()?;
    *workspace.duplicates().found.lock().await = Some(found);
    let pairs = page(workspace, None, 1).await?.total;
    Ok(DuplicatesFound { pairs, suppliers })
}

/// A page of what was found last, the likeliest first: without those set apart, and without suppliers that do not stand any more.
/// Empty where nothing was looked for yet.
///
/// # Errors
/// `not_found` for a cursor that is none, and the database's own.
pub async fn page(workspace: &Workspace, after: Option<&str>, limit: u32) -> Result<Page<DuplicatePair>> {
    let from: usize = match after {
        Some(cursor) => cursor.parse().map_err(|_| AppError::new("not_found").with("what", "cursor"))?,
        None => 0,
    };
    let held = workspace.duplicates().found.lock().await;
    let found = held.as_deref().unwrap_or_default();
    let db = workspace.store().read().await?;
    let apart = suppliers::apart(&db, Seen::Now).await?;
    let ids: BTreeSet<&str> = found.iter().flat_map(|(a, b, _)| [a.as_str(), b.as_str()]).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let standing = suppliers::standing_ids(&db, &ids).await?;
    let open: Vec<(usize, &(String, String, Match))> = found
        .iter()
        .enumerate()
        .filter(|(_, (a, b, _))| standing.contains(a) && standing.contains(b))
        .filter(|(_, (a, b, _))| !apart.contains(&in_order(a.clone(), b.clone())))
        .collect();
    let limit = limit.clamp(1, 200) as usize;
    let mut rest = open.iter().filter(|(at, _)| *at >= from);
    let here: Vec<_> = rest.by_ref().take(limit).collect();
    let ids: Vec<&str> = here.iter().flat_map(|(_, (a, b, _))| [a.as_str(), b.as_str()]).collect();
    let rows = by_id(suppliers::by_ids(&db, Seen::Now, &ids).await?);
    let items = here
        .iter()
        .filter_map(|(_, (a, b, found))| {
            Some(DuplicatePair { a: rows.get(a)?.clone(), b: rows.get(b)?.clone(), found: found.clone() })
        })
        .collect();
    let next = rest.next().map(|(at, _)| at.to_string());
    Ok(Page { total: u32::try_from(open.len()).unwrap_or(u32::MAX), items, next })
}

/// Suppliers that may be the one that is being written, the likeliest first. `id` is its own where it exists already.
///
/// # Errors
/// The database's own.
pub async fn similar(workspace: &Workspace, id: Option<&str>, input: &SupplierInput) -> Result<Vec<SimilarSupplier>> {
    let db = workspace.store().read().await?;
    let index = index(workspace, &db).await?;
    let mut likely = index.near(&party(input), WORTH_A_LOOK);
    likely.retain(|(near, _)| Some(*near) != id);
    likely.truncate(SHOWN);
    let ids: Vec<&str> = likely.iter().map(|(id, _)| *id).collect();
    let mut rows = by_id(suppliers::by_ids(&db, Seen::Now, &ids).await?);
    Ok(likely.into_iter().filter_map(|(id, found)| Some(SimilarSupplier { row: rows.remove(id)?, found })).collect())
}

/// Which of the suppliers that the staged file would add are as good as one that stands, each with the likeliest: how many, and
/// the first `limit` of them.
///
/// # Errors
/// The database's own.
pub(crate) async fn newcomers(workspace: &Workspace, limit: usize) -> Result<(usize, Vec<Newcomer>)> {
    let db = workspace.store().read().await?;
    let index = index(workspace, &db).await?;
    // Into a new workspace all of a file's suppliers come, which need not be read for it.
    if index.known.is_empty() {
        return Ok((0, Vec::new()));
    }
    let new = imports::newcomers(workspace.store()).await?;
    let compared = tokio::task::spawn_blocking(move || {
        let like = |input: &SupplierInput| {
            let mut mine = party(input);
            // A file that knows its suppliers by name alone has the name for a code.
            if mine.names.is_empty() {
                mine.names.push(input.code.clone());
            }
            let name = mine.names[0].clone();
            let (id, found) = index.near(&mine, AS_GOOD_AS_ONE).into_iter().next()?;
            Some((input.code.clone(), name, id.to_owned(), found))
        };
        new.iter().filter_map(like).collect::<Vec<_>>()
    });
    let found = compared.await.map_err(|error| AppError::new("unexpected").with("detail", error))?;
    let ids: Vec<&str> = found.iter().take(limit).map(|(.., id, _)| id.as_str()).collect();
    let rows = by_id(suppliers::by_ids(&db, Seen::Now, &ids).await?);
    let total = found.len();
    let shown = found.into_iter().take(limit).filter_map(|(code, name, id, found)| {
        Some(Newcomer { code, name, like: SimilarSupplier { row: rows.get(&id)?.clone(), found } })
    });
    Ok((total, shown.collect()))
}

impl Index {
    /// Those at least so like a party, the likeliest first.
    fn near(&self, mine: &Party, least: u16) -> Vec<(&str, Match)> {
        let prepared = Prepared::of(mine);
        let near = self.blocks.near(mine, NEAR).into_iter().filter_map(|at| self.known.get(at as usize));
        let compared = near.map(|known| {
            (known.id.as_str(), compare_prepared((mine, &prepared), (&known.party, &Prepared::of(&known.party))))
        });
        let mut likely: Vec<_> = compared.filter(|(_, found)| found.score >= least).collect();
        likely.sort_by(|a, b| b.1.score.cmp(&a.1.score).then_with(|| a.0.cmp(b.0)));
        likely
    }
}

/// Says of two suppliers that they are not one: they are not shown as a pair again.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn set_apart(workspace: &Workspace, a: &str, b: &str) -> Result<()> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "supplier.apart", async |tx| -> Result<()> {
            Ok(suppliers::set_apart(tx, a, b).await?)
        })
        .await
}

/// The index as of the journal's head.
async fn index(workspace: &Workspace, db: &impl ConnectionTrait) -> Result<Arc<Index>> {
    let mut held = workspace.duplicates().index.lock().await;
    let seq = journal::head(db).await?.seq;
    if let Some(index) = held.as_ref()
        && (index.seq >= seq || !suppliers::changed_after(db, index.seq).await?)
    {
        return Ok(Arc::clone(index));
    }
    let known = suppliers::parties(db).await?;
    let made = tokio::task::spawn_blocking(move || {
        let prepared: Vec<Prepared> = known.iter().map(|known| Prepared::of(&known.party)).collect();
        let blocks = Blocks::of(known.iter().map(|known| &known.party).zip(&prepared));
        Index { blocks, known, seq }
    });
    let made = Arc::new(made.await.map_err(|error| AppError::new("unexpected").with("detail", error))?);
    *held = Some(Arc::clone(&made));
    Ok(made)
}

/// The pairs worth a look, the likeliest first: on as many threads as the machine has.
fn compared(known: &[Known], pairs: &[(u32, u32)], done: &AtomicU32, cancel: &Cancel) -> Vec<(String, String, Match)> {
    let prepared: Vec<Prepared> = known.iter().map(|known| Prepared::of(&known.party)).collect();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = pairs.len().div_ceil(threads).max(1);
    let work = |pairs: &[(u32, u32)]| {
        let mut found = Vec::new();
        for step in pairs.chunks(STEP) {
            if cancel.is_cancelled() {
                break;
            }
            for &(a, b) in step {
                let (one, other) = (&known[a as usize], &known[b as usize]);
                let (mine, theirs) = (&prepared[a as usize], &prepared[b as usize]);
                let compared = compare_prepared((&one.party, mine), (&other.party, theirs));
                if compared.score >= WORTH_A_LOOK {
                    found.push((one.id.clone(), other.id.clone(), compared));
                }
            }
            done.fetch_add(u32::try_from(step.len()).unwrap_or(u32::MAX), Ordering::Relaxed);
        }
        found
    };
    let mut found: Vec<(String, String, Match)> = std::thread::scope(|scope| {
        let running: Vec<_> = pairs.chunks(share).map(|part| scope.spawn(|| work(part))).collect();
        // A thread that failed has found nothing: the others' pairs stand.
        running.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    found.sort_by(|a, b| b.2.score.cmp(&a.2.score).then_with(|| (&a.0, &a.1).cmp(&(&b.0, &b.1))));
    found.truncate(MOST);
    found
}

fn by_id(rows: Vec<SupplierRow>) -> BTreeMap<String, SupplierRow> {
    rows.into_iter().map(|row| (row.id.clone(), row)).collect()
}
