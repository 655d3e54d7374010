//! The columns that delivery figures are reckoned from: loaded whole, and kept in step with the journal.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_domain::deliveries::{Columns, ColumnsError};
use sea_orm::ConnectionTrait;

use crate::entities::order_line;
use crate::{Result, Seen, StoreError, about, dialect, journal};

mod facts;
mod lookups;
pub(crate) mod packed;
mod suppliers;

pub use suppliers::{CategoryName, SupplierName, Suppliers};

use facts::{Part, Reading};
use lookups::Lookups;
use packed::Pack;

/// How many line keys are read at once. What stood is found without an index on lines, so it is read in larger parts.
const PART: i64 = 4_096;
const PAST_PART: i64 = 65_536;
/// How many lines are named in one condition.
const NAMED: usize = 500;
/// Past this share of lines changed, reading everything again is quicker than merging: one in so many.
const WHOLE: usize = 5;
/// Kinds of entries that no column depends on.
const APART: [&str; 5] = ["settings", "definition", "rate", "profile", "person"];

/// Every order line as seen, with the names behind its indexes. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The lines.
    pub columns: Arc<Columns>,
    /// Suppliers by index.
    pub suppliers: Arc<Suppliers>,
    /// To which date receipts are complete: of each source its latest statement, and of those the earliest.
    pub complete_to: Option<NaiveDate>,
    /// The journal's sequence that this stands at.
    pub seq: i64,
    lookups: Arc<Lookups>,
}

/// Reads every line as seen.
///
/// # Errors
/// [`StoreError::Corrupt`] for a stored value that does not fit, and the database's own.
pub async fn load(db: &impl ConnectionTrait, seen: Seen) -> Result<Loaded> {
    let suppliers = Suppliers::load(db, seen, None).await?;
    let mut reading = Reading::new(seen, &suppliers, Lookups::default());
    let lines = seen.table::<order_line::Entity>();
    let sql = format!("SELECT MIN(key) AS first, MAX(key) AS last, COUNT(*) AS n FROM {lines}");
    if let Some(row) = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await? {
        let (first, last): (Option<i64>, Option<i64>) = (row.try_get("", "first")?, row.try_get("", "last")?);
        let n: i64 = row.try_get("", "n")?;
        reading.reserve(usize::try_from(n).unwrap_or_default());
        let step = if seen.is_past() { PAST_PART } else { PART };
        if let (Some(first), Some(last)) = (first, last) {
            reading.orders(db, &Part::All).await?;
            let mut from = first;
            while from <= last {
                reading.lines(db, &Part::Keys { from, below: from.saturating_add(step) }).await?;
                from = from.saturating_add(step);
            }
        }
    }
    reading.unordered(db).await?;
    let (columns, lookups) = reading.finish();
    Ok(Loaded {
        columns: Arc::new(columns),
        suppliers: Arc::new(suppliers),
        complete_to: about::complete_to(db, seen).await?,
        seq: seq(db, seen).await?,
        lookups: Arc::new(lookups),
    })
}

/// What was loaded of now, in step with the journal; none where it is so already.
///
/// # Errors
/// As [`load`].
pub async fn refreshed(db: &impl ConnectionTrait, loaded: &Loaded) -> Result<Option<Loaded>> {
    let head = journal::head(db).await?.seq;
    if head <= loaded.seq {
        return Ok(None);
    }
    let sql = "SELECT DISTINCT entity FROM journal WHERE seq > ?";
    let rows = db.query_all_raw(dialect::with(db.get_database_backend(), sql, [loaded.seq.into()])).await?;
    let kinds: Vec<String> = rows.iter().map(|row| row.try_get("", "entity")).collect::<std::result::Result<_, _>>()?;
    if kinds.iter().all(|kind| APART.contains(&kind.as_str())) {
        return Ok(Some(Loaded { seq: head, ..loaded.clone() }));
    }
    let suppliers = Suppliers::load(db, Seen::Now, Some(&loaded.suppliers)).await?;
    let touched = touched(db, loaded.seq).await?;
    // Who was merged into whom since changes the supplier of lines that nobody touched.
    if suppliers.differs_from(&loaded.suppliers) || touched.len() > loaded.columns.len() / WHOLE {
        return load(db, Seen::Now).await.map(Some);
    }
    let mut reading = Reading::new(Seen::Now, &suppliers, (*loaded.lookups).clone());
    for keys in touched.chunks(NAMED) {
        let part = Part::Named(keys);
        reading.orders(db, &part).await?;
        reading.lines(db, &part).await?;
    }
    let unordered = reading.unordered_now(db).await?;
    let (changed, lookups) = reading.finish();
    let retired: Vec<u32> = touched
        .iter()
        .filter_map(|key| u32::try_from(*key).ok())
        .filter(|id| changed.position(*id).is_none())
        .collect();
    let dictionary = changed.dictionary().clone();
    let columns = loaded.columns.merged(&changed, &retired, unordered, dictionary).map_err(unfit)?;
    Ok(Some(Loaded {
        columns: Arc::new(columns),
        suppliers: Arc::new(suppliers),
        complete_to: about::complete_to(db, Seen::Now).await?,
        seq: head,
        lookups: Arc::new(lookups),
    }))
}

impl Loaded {
    /// The index of an order by its local key; none where no line of it was read.
    pub fn order(&self, key: i64) -> Option<u32> {
        self.lookups.known_order(key)
    }

    /// The index of a category by its id.
    pub fn category(&self, id: &str) -> Option<u32> {
        let at = self.suppliers.categories.iter().position(|category| category.id == id);
        at.and_then(|at| u32::try_from(at).ok())
    }
}

/// The lines that something was recorded of, or taken from, after a sequence: ascending keys.
async fn touched(db: &impl ConnectionTrait, after: i64) -> Result<Vec<i64>> {
    let both = |table: &str, line: &str| {
        format!(
            "SELECT {line} AS line FROM {table} WHERE recorded_seq > {after} \
             UNION SELECT {line} FROM {table}_past WHERE retired_seq > {after}"
        )
    };
    let mut parts = vec![both("order_line", "key")];
    parts.extend(["promise", "cancellation", "receipt", "line_failure"].map(|table| both(table, "line")));
    let orders = both("purchase_order", "key");
    parts.push(format!("SELECT key FROM order_line WHERE purchase_order IN ({orders})"));
    let from = format!("({}) AS touched", parts.join(" UNION "));
    let pack = Pack { from: &from, fields: &["line"], condition: "line IS NOT NULL" }.read(db).await?;
    let mut keys: Vec<i64> = packed::rows(&pack).map(|mut row| row.int()).collect::<Result<_>>()?;
    keys.sort_unstable();
    Ok(keys)
}

async fn seq(db: &impl ConnectionTrait, seen: Seen) -> Result<i64> {
    match seen {
        Seen::Now => Ok(journal::head(db).await?.seq),
        Seen::At(seq) => Ok(seq),
    }
}

fn unfit(error: ColumnsError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

/// By key, an index.
type Indexes = HashMap<i64, u32>;
