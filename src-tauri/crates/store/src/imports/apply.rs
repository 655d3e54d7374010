//! Writing what was staged: set by set, what is referred to before what refers to it.

use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, ConnectionTrait};

use super::agreements::{contracts, documents, rates, terms};
use super::facts::{CANCELLATIONS, INDICES, LINES, PROMISES, RECEIPTS, UNORDERED};
use super::{Stage, Writes, categories, check, facts, fill, suppliers, wrote};
use crate::entities::import;
use crate::{Ctx, Result, StoreError, Tx, dialect};

/// What an import is, beside its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file's name, without its folder.
    pub file_name: String,
    /// BLAKE3 of the file, hex.
    pub file_hash: String,
    /// The profile's name.
    pub profile: String,
    /// BLAKE3 of the profile's text, hex.
    pub profile_hash: String,
    /// Rows read.
    pub read: u32,
    /// Rows refused.
    pub rejected: u32,
    /// Receipts of this source are complete to this date.
    pub complete_to: Option<NaiveDate>,
    /// BLAKE3 over the applied canonical rows, hex.
    pub digest: String,
}

/// Rows that are not refused.
pub(super) const GOOD: &str = "src NOT IN (SELECT src FROM stage_bad)";

/// What an import came to: records by kind, and rows of the file by whether they wrote anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Records by kind.
    pub writes: Vec<Writes>,
    /// Rows of which at least one record was new or changed.
    pub written: u32,
    /// Rows that said nothing new.
    pub unchanged: u32,
}

/// How many steps [`apply`] takes, for progress.
pub const STEPS: u32 = 9;

/// Writes all that is staged and not refused, and the import itself. Where nothing new is said, nothing is written and
/// there is no entry. `step` is told how many of [`STEPS`] are done.
///
/// # Errors
/// The database's own.
pub async fn apply(tx: &Tx, ctx: &Ctx, id: &str, source: &Source, step: &(dyn Fn(u32) + Sync)) -> Result<Applied> {
    // Rules out that anything changed between the check and now.
    check::refer(tx.db()).await?;
    wrote::begin(tx).await?;
    let clears = fill::clears(tx.db()).await?;
    let mut done = 0;
    let mut next = || {
        done += 1;
        step(done);
    };
    next();
    let mut writes = vec![categories::apply(tx, ctx).await?, suppliers::apply(tx, ctx).await?];
    next();
    writes.push(facts::orders(tx, &clears).await?);
    next();
    let first = tx.next_key(LINES.table).await?;
    let lines = LINES.run(tx, None, &clears).await?;
    let all_new = lines.changed == 0 && lines.unchanged == 0;
    writes.push(lines);
    next();
    let apart = check::strangers(tx.db()).await?;
    for (stage, fill) in [(Stage::Promise, PROMISES), (Stage::Receipt, RECEIPTS), (Stage::Cancellation, CANCELLATIONS)]
    {
        let of_new = (all_new && !apart.contains(&stage)).then_some(first);
        let mut written = fill.run(tx, of_new, &clears).await?;
        if stage == Stage::Receipt {
            let unordered = UNORDERED.run(tx, None, &clears).await?;
            written.new += unordered.new;
            written.changed += unordered.changed;
            written.unchanged += unordered.unchanged;
        }
        writes.push(written);
        next();
    }
    let with_orders = facts::order_cancellations(tx).await?;
    if let Some(cancellations) = writes.last_mut() {
        cancellations.new += with_orders;
    }
    next();
    // What few files have is only told where this one has it.
    let rarer = [
        terms::apply(tx, ctx).await?,
        terms::apply_agreed(tx).await?,
        contracts::apply(tx, ctx).await?,
        documents::apply(tx, ctx).await?,
        INDICES.run(tx, None, &clears).await?,
        rates::apply(tx, ctx).await?,
    ];
    writes.extend(rarer.into_iter().filter(|w| w.new + w.changed + w.unchanged > 0));
    next();
    let good = source.read.saturating_sub(source.rejected);
    if writes.iter().all(|w| w.new == 0 && w.changed == 0) {
        return Ok(Applied { writes, written: 0, unchanged: good });
    }
    // A row makes at most one line: where each made a new one there is nothing to count.
    let all = writes.iter().any(|w| w.entity == LINES.entity && w.new == good);
    let written = if all { good } else { wrote::rows(tx).await?.min(good) };
    let applied = Applied { writes, written, unchanged: good - written };
    record(tx, ctx, id, source, &applied).await?;
    Ok(applied)
}

async fn record(tx: &Tx, ctx: &Ctx, id: &str, source: &Source, applied: &Applied) -> Result<()> {
    let Applied { writes, written, unchanged } = applied;
    let Source { file_name, file_hash, profile, profile_hash, read, rejected, complete_to, digest } = source.clone();
    let row = import::ActiveModel {
        id: Set(id.to_owned()),
        at: Set(ctx.now.timestamp_micros()),
        actor: Set(ctx.actor.clone()),
        file_name: Set(file_name.clone()),
        file_hash: Set(file_hash.clone()),
        profile: Set(profile.clone()),
        profile_hash: Set(profile_hash.clone()),
        read: Set(i64::from(read)),
        written: Set(i64::from(*written)),
        unchanged: Set(i64::from(*unchanged)),
        rejected: Set(i64::from(rejected)),
        writes: Set(serde_json::to_string(writes)?),
        complete_to: Set(complete_to.map(|day| day.to_string())),
        digest: Set(digest.clone()),
        ..Default::default()
    };
    tx.insert(row).await?;
    let said = serde_json::json!({
        "file": file_name, "file_hash": file_hash, "profile": profile, "profile_hash": profile_hash, "read": read,
        "written": written, "unchanged": unchanged, "rejected": rejected, "writes": writes, "complete_to": complete_to, "digest": digest,
    });
    tx.record("import", Some(id.to_owned()), None, None, Some(said));
    Ok(())
}

pub(super) async fn count(tx: &Tx, sql: &str) -> Result<u32> {
    let row = tx.db().query_one_raw(dialect::sql(tx.db().get_database_backend(), sql)).await?;
    let n: i64 = row.ok_or(StoreError::NotFound("count"))?.try_get("", "n")?;
    Ok(u32::try_from(n).unwrap_or(u32::MAX))
}

pub(super) fn small(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
