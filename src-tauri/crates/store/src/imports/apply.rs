//! Writing what was staged: set by set, what is referred to before what refers to it.

use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, ConnectionTrait, Statement};

use super::{Stage, Writes, check, suppliers};
use crate::entities::import;
use crate::{Ctx, Result, StoreError, Tx};

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
const GOOD: &str = "src NOT IN (SELECT src FROM stage_bad)";

/// A table filled from a scratch table.
struct Fill {
    entity: &'static str,
    table: &'static str,
    stage: &'static str,
    /// Key of a new row, behind the first free key.
    key: &'static str,
    /// Joins from the scratch table `t` to what it refers to.
    joins: &'static str,
    /// What makes a standing row `x` the same.
    same: &'static str,
    /// Columns given when the row is new, with where each comes from.
    fixed: &'static [(&'static str, &'static str)],
    /// Columns that the row states; what it leaves out stays as it is, or takes the value given here when new.
    states: &'static [(&'static str, &'static str)],
    /// Whether rows carry the hash of what they state.
    hashed: bool,
}

const OF_ORDER: &str = "JOIN stage_order o ON o.number = t.number AND o.of_supplier = t.of_supplier";
const OF_LINE: &str = "JOIN stage_order o ON o.number = t.number AND o.of_supplier = t.of_supplier \
                       JOIN order_line l ON l.purchase_order = o.okey AND l.source_key = t.line_key";

const LINES: Fill = Fill {
    entity: "line",
    table: "order_line",
    stage: "stage_line",
    key: "t.src",
    joins: OF_ORDER,
    same: "x.purchase_order = o.okey AND x.source_key = t.source_key",
    fixed: &[
        ("supplier", "o.skey"),
        ("purchase_order", "o.okey"),
        ("source_key", "t.source_key"),
        ("line_no", "t.line_no"),
    ],
    states: &[
        ("item", "''"),
        ("description", "''"),
        ("unit", "''"),
        ("ordered", "0"),
        ("unit_price", "NULL"),
        ("price_basis", "NULL"),
        ("line_value", "NULL"),
        ("currency", "NULL"),
        ("requested", "NULL"),
        ("incoterm", "NULL"),
        ("place", "NULL"),
        ("closed", "NULL"),
        ("service", "0"),
    ],
    hashed: true,
};

const PROMISES: Fill = Fill {
    entity: "promise",
    table: "promise",
    stage: "stage_promise",
    key: "t.rowid",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key")],
    states: &[("promised", "''"), ("given", "NULL"), ("asked_by", "'supplier'")],
    hashed: false,
};

const RECEIPTS: Fill = Fill {
    entity: "receipt",
    table: "receipt",
    stage: "stage_receipt",
    key: "t.rowid",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key"), ("unit", "l.unit")],
    states: &[
        ("reference", "''"),
        ("kind", "'receipt'"),
        ("date", "NULL"),
        ("handover", "NULL"),
        ("quantity", "0"),
        ("rejected", "0"),
        ("reason", "''"),
        ("reverses", "NULL"),
    ],
    hashed: true,
};

const CANCELLATIONS: Fill = Fill {
    entity: "cancellation",
    table: "cancellation",
    stage: "stage_cancellation",
    key: "t.rowid",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key")],
    states: &[("date", "NULL"), ("cancelled_by", "'buyer'"), ("quantity", "NULL")],
    hashed: false,
};

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
pub const STEPS: u32 = 8;

/// Writes all that is staged and not refused, and the import itself. Where nothing new is said, nothing is written and
/// there is no entry. `step` is told how many of [`STEPS`] are done.
///
/// # Errors
/// The database's own.
pub async fn apply(tx: &Tx, ctx: &Ctx, id: &str, source: &Source, step: &(dyn Fn(u32) + Sync)) -> Result<Applied> {
    // Rules out that anything changed between the check and now.
    check::refer(tx.db()).await?;
    let mut done = 0;
    let mut next = || {
        done += 1;
        step(done);
    };
    next();
    let mut writes = vec![suppliers::apply_categories(tx, ctx).await?, suppliers::apply(tx, ctx).await?];
    next();
    writes.push(orders(tx).await?);
    next();
    let first = tx.next_key(LINES.table).await?;
    let lines = LINES.run(tx, None).await?;
    let all_new = lines.changed == 0 && lines.unchanged == 0;
    writes.push(lines);
    next();
    let apart = check::strangers(tx.db()).await?;
    for (stage, fill) in [(Stage::Promise, PROMISES), (Stage::Receipt, RECEIPTS), (Stage::Cancellation, CANCELLATIONS)]
    {
        let of_new = (all_new && !apart.contains(&stage)).then_some(first);
        writes.push(fill.run(tx, of_new).await?);
        next();
    }
    let with_orders = order_cancellations(tx).await?;
    if let Some(cancellations) = writes.last_mut() {
        cancellations.new += with_orders;
    }
    next();
    let good = source.read.saturating_sub(source.rejected);
    if writes.iter().all(|w| w.new == 0 && w.changed == 0) {
        return Ok(Applied { writes, written: 0, unchanged: good });
    }
    let written = written_rows(tx, &writes, good).await?;
    let applied = Applied { writes, written, unchanged: good - written };
    record(tx, ctx, id, source, &applied).await?;
    Ok(applied)
}

/// How many of the file's rows wrote anything.
async fn written_rows(tx: &Tx, writes: &[Writes], good: u32) -> Result<u32> {
    // A row makes at most one line: where each made a new one there is nothing to count.
    if writes.iter().any(|w| w.entity == LINES.entity && w.new == good) {
        return Ok(good);
    }
    let seq = tx.seq();
    tx.run("DROP TABLE IF EXISTS temp.stage_wrote", []).await?;
    tx.run("CREATE TEMP TABLE stage_wrote (src INTEGER PRIMARY KEY)", []).await?;
    for table in ["purchase_order", "order_line", "promise", "receipt", "cancellation"] {
        let sql =
            format!("INSERT OR IGNORE INTO stage_wrote SELECT source_row FROM {table} WHERE recorded_seq = {seq}");
        tx.run(&sql, []).await?;
    }
    for sql in [
        format!(
            "SELECT t.src FROM stage_supplier t JOIN supplier s ON s.code = t.code WHERE s.recorded_seq = {seq} AND t.{GOOD}"
        ),
        format!(
            "SELECT t.src FROM stage_category t JOIN category c ON c.code = t.code WHERE c.recorded_seq = {seq} AND t.{GOOD}"
        ),
        format!(
            "SELECT t.src FROM stage_supplier_category t JOIN supplier s ON s.code = t.code JOIN category c ON c.code = t.category \
             JOIN supplier_category x ON x.supplier = s.key AND x.category = c.id WHERE x.recorded_seq = {seq} AND t.{GOOD}"
        ),
    ] {
        tx.run(&format!("INSERT OR IGNORE INTO stage_wrote {sql}"), []).await?;
    }
    let rows = count(tx, "SELECT COUNT(*) AS n FROM stage_wrote").await?;
    tx.run("DROP TABLE temp.stage_wrote", []).await?;
    Ok(rows.min(good))
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

async fn orders(tx: &Tx) -> Result<Writes> {
    // Suppliers that this import made have keys only now.
    tx.run("UPDATE stage_order SET skey = (SELECT key FROM supplier WHERE code = stage_order.supplier) WHERE referred IS NULL AND skey IS NULL", []).await?;
    let base = tx.next_key("purchase_order").await?;
    tx.run(
        "UPDATE stage_order SET okey = f.key FROM (SELECT number AS n, of_supplier AS s, ? - 1 + ROW_NUMBER() OVER (ORDER BY src) AS key \
         FROM stage_order WHERE okey IS NULL AND referred IS NULL AND src NOT IN (SELECT src FROM stage_bad)) AS f \
         WHERE stage_order.number = f.n AND stage_order.of_supplier = f.s",
        [base.into()],
    )
    .await?;
    let columns = ["order_date", "sent_date", "currency", "incoterm", "place", "cancelled_by", "cancelled_date"];
    let list = columns.join(", ");
    let new = tx
        .run(
            &format!(
                "INSERT INTO purchase_order (key, supplier, number, {list}, source_row, row_hash, recorded_seq) \
                 SELECT okey, skey, number, {list}, src, hash, ? FROM stage_order WHERE referred IS NULL AND known = 0 AND {GOOD} \
                 ORDER BY okey"
            ),
            [tx.seq().into()],
        )
        .await?;
    let differs =
        columns.map(|column| format!("(t.{column} IS NOT NULL AND t.{column} IS NOT x.{column})")).join(" OR ");
    let pairs = format!(
        "SELECT x.key AS xkey, t.* FROM stage_order t JOIN purchase_order x ON x.key = t.okey \
         WHERE t.referred IS NULL AND t.known = 1 AND t.{GOOD} AND ({differs})"
    );
    let changed = replace(tx, "purchase_order", &pairs, &columns, true).await?;
    let seen = count(tx, &format!("SELECT COUNT(*) AS n FROM stage_order WHERE referred IS NULL AND {GOOD}")).await?;
    Ok(Writes {
        entity: String::from("order"),
        new: small(new),
        changed,
        unchanged: seen.saturating_sub(small(new)).saturating_sub(changed),
    })
}

impl Fill {
    /// Writes what is new and replaces what differs. `of_new` is where keys of lines began when all of them are new and every
    /// row here stands with its own: then its line is found by the row's number, and nothing can stand already.
    async fn run(&self, tx: &Tx, of_new: Option<i64>) -> Result<Writes> {
        let Self { entity, table, stage, key, joins, same, fixed, states, hashed } = self;
        let base = tx.next_key(table).await?;
        let hash = if *hashed { (", row_hash", ", t.hash") } else { ("", "") };
        let (joins, unless) = match of_new {
            Some(first) => (format!("JOIN order_line l ON l.key = {first} + t.src"), String::new()),
            None => ((*joins).to_owned(), format!("AND NOT EXISTS (SELECT 1 FROM {table} x WHERE {same})")),
        };
        let columns: Vec<&str> = fixed.iter().chain(*states).map(|(column, _)| *column).collect();
        let given: Vec<String> = fixed.iter().map(|(_, from)| (*from).to_owned()).collect();
        let stated: Vec<String> = states
            .iter()
            .map(|(column, otherwise)| {
                if *otherwise == "NULL" { format!("t.{column}") } else { format!("COALESCE(t.{column}, {otherwise})") }
            })
            .collect();
        let all: Vec<String> = given.into_iter().chain(stated).collect();
        let new = tx
            .run(
                &format!(
                    "INSERT INTO {table} (key, {}, source_row{}, recorded_seq) SELECT {base} + {key}, {}, t.src{}, {} \
                     FROM {stage} t {joins} WHERE t.{GOOD} {unless}",
                    columns.join(", "),
                    hash.0,
                    all.join(", "),
                    hash.1,
                    tx.seq()
                ),
                [],
            )
            .await?;
        let columns: Vec<&str> = states.iter().map(|(column, _)| *column).collect();
        let seen = count(tx, &format!("SELECT COUNT(*) AS n FROM {stage} t WHERE t.{GOOD}")).await?;
        let new = small(new);
        if seen == new {
            return Ok(Writes { entity: (*entity).to_owned(), new, changed: 0, unchanged: 0 });
        }
        let differs: Vec<String> =
            columns.iter().map(|column| format!("(t.{column} IS NOT NULL AND t.{column} IS NOT x.{column})")).collect();
        let other = if *hashed { "x.row_hash IS NOT t.hash AND" } else { "" };
        let pairs = format!(
            "SELECT x.key AS xkey, t.* FROM {stage} t {joins} JOIN {table} x ON {same} \
             WHERE t.{GOOD} AND x.recorded_seq < {} AND {other} ({})",
            tx.seq(),
            differs.join(" OR ")
        );
        let changed = replace(tx, table, &pairs, &columns, *hashed).await?;
        Ok(Writes {
            entity: (*entity).to_owned(),
            new,
            changed,
            unchanged: seen.saturating_sub(new).saturating_sub(changed),
        })
    }
}

/// Replaces standing rows by what a query pairs them with (`xkey` and the stated columns); what stood goes to the past.
async fn replace(tx: &Tx, table: &str, pairs: &str, columns: &[&str], hashed: bool) -> Result<u32> {
    tx.run("DROP TABLE IF EXISTS temp.stage_changed", []).await?;
    tx.run(&format!("CREATE TEMP TABLE stage_changed AS {pairs}"), []).await?;
    let changed = count(tx, "SELECT COUNT(*) AS n FROM stage_changed").await?;
    if changed > 0 {
        let seq = tx.seq();
        tx.run(
            &format!("INSERT INTO {table}_past SELECT {seq}, {table}.* FROM {table} WHERE key IN (SELECT xkey FROM stage_changed) AND recorded_seq < {seq}"),
            [],
        )
        .await?;
        let sets: Vec<String> =
            columns.iter().map(|column| format!("{column} = COALESCE(c.{column}, {table}.{column})")).collect();
        let hash = if hashed { ", row_hash = c.hash" } else { "" };
        tx.run(
            &format!(
                "UPDATE {table} SET {}{hash}, source_row = c.src, recorded_seq = {seq} FROM stage_changed c WHERE {table}.key = c.xkey",
                sets.join(", ")
            ),
            [],
        )
        .await?;
    }
    tx.run("DROP TABLE temp.stage_changed", []).await?;
    Ok(changed)
}

/// A cancelled order cancels each of its lines that is not cancelled with it already, those too that come in after it.
async fn order_cancellations(tx: &Tx) -> Result<u32> {
    let base = tx.next_key("cancellation").await?;
    let new = tx
        .run(
            &format!(
                "INSERT INTO cancellation (key, supplier, line, source_key, date, cancelled_by, quantity, source_row, recorded_seq) \
                 SELECT {base} + ROW_NUMBER() OVER (ORDER BY l.key), l.supplier, l.key, 'order', p.cancelled_date, p.cancelled_by, NULL, t.src, {} \
                 FROM stage_order t JOIN purchase_order p ON p.key = t.okey JOIN order_line l ON l.purchase_order = p.key \
                 WHERE p.cancelled_by IS NOT NULL AND (t.referred = 1 OR t.{GOOD}) \
                 AND NOT EXISTS (SELECT 1 FROM cancellation x WHERE x.line = l.key AND x.source_key = 'order')",
                tx.seq()
            ),
            [],
        )
        .await?;
    Ok(small(new))
}

pub(super) async fn count(tx: &Tx, sql: &str) -> Result<u32> {
    let row = tx.db().query_one_raw(Statement::from_string(tx.db().get_database_backend(), sql)).await?;
    let n: i64 = row.ok_or(StoreError::NotFound("count"))?.try_get("", "n")?;
    Ok(u32::try_from(n).unwrap_or(u32::MAX))
}

fn small(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
