//! Orders, lines and what happened to them: which scratch table fills which, and how.

use super::Writes;
use super::apply::{GOOD, count, small};
use super::fill::{Clears, Fill, Kept, Stated, emptied, replace, stated};
use super::merged;
use crate::{Result, Tx};

const OF_ORDER: &str = "JOIN stage_order o ON o.number = t.number AND o.of_supplier = t.of_supplier";
const OF_LINE: &str = "JOIN stage_order o ON o.number = t.number AND o.of_supplier = t.of_supplier \
                       JOIN order_line l ON l.purchase_order = o.okey AND l.source_key = t.line_key";

pub(super) const LINES: Fill = Fill {
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
        emptied("item", "''", "line.item"),
        emptied("description", "''", "line.description"),
        stated("unit", "''"),
        stated("ordered", "0"),
        emptied("unit_price", "NULL", "line.unit_price"),
        emptied("price_basis", "NULL", "line.price_basis"),
        emptied("line_value", "NULL", "line.line_value"),
        emptied("currency", "NULL", "line.currency"),
        emptied("requested", "NULL", "line.requested_date"),
        emptied("incoterm", "NULL", "line.incoterm"),
        emptied("place", "NULL", "line.place"),
        emptied("closed", "NULL", "line.closed_date"),
        stated("service", "0"),
    ],
    hashed: true,
    numbered: true,
};

pub(super) const PROMISES: Fill = Fill {
    entity: "promise",
    table: "promise",
    stage: "stage_promise",
    key: "t.nth",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key")],
    states: &[stated("promised", "''"), stated("given", "NULL"), stated("asked_by", "'supplier'")],
    hashed: false,
    numbered: true,
};

pub(super) const RECEIPTS: Fill = Fill {
    entity: "receipt",
    table: "receipt",
    stage: "stage_receipt",
    key: "t.nth",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key"), ("unit", "l.unit")],
    states: &[
        stated("reference", "''"),
        stated("kind", "'receipt'"),
        emptied("date", "NULL", "receipt.date"),
        emptied("handover", "NULL", "receipt.handover"),
        stated("quantity", "0"),
        stated("rejected", "0"),
        emptied("reason", "''", "receipt.reason"),
        emptied("reverses", "NULL", "receipt.reverses"),
    ],
    hashed: true,
    numbered: true,
};

pub(super) const CANCELLATIONS: Fill = Fill {
    entity: "cancellation",
    table: "cancellation",
    stage: "stage_cancellation",
    key: "t.nth",
    joins: OF_LINE,
    same: "x.line = l.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "l.supplier"), ("line", "l.key"), ("source_key", "t.source_key")],
    states: &[stated("date", "NULL"), stated("cancelled_by", "'buyer'"), stated("quantity", "NULL")],
    hashed: false,
    numbered: true,
};

/// Receipts without an order.
pub(super) const UNORDERED: Fill = Fill {
    entity: "receipt",
    table: "receipt",
    stage: "stage_unordered",
    key: "t.nth",
    joins: "JOIN supplier s ON s.code = t.supplier",
    same: "x.line IS NULL AND x.supplier = s.key AND x.source_key = t.source_key",
    fixed: &[("supplier", "s.key"), ("source_key", "t.source_key")],
    states: &[
        stated("reference", "''"),
        stated("kind", "'receipt'"),
        emptied("date", "NULL", "receipt.date"),
        emptied("handover", "NULL", "receipt.handover"),
        stated("quantity", "0"),
        stated("rejected", "0"),
        emptied("reason", "''", "receipt.reason"),
        emptied("reverses", "NULL", "receipt.reverses"),
        stated("unit", "''"),
    ],
    hashed: true,
    numbered: true,
};

/// What indices say of countries.
pub(super) const INDICES: Fill = Fill {
    entity: "country_index",
    table: "country_index",
    stage: "stage_index",
    key: "t.nth",
    joins: "",
    same: "x.code = t.code AND x.country = t.country AND x.date = t.date",
    fixed: &[("code", "t.code"), ("country", "t.country"), ("date", "t.date")],
    states: &[stated("value", "NULL"), stated("source", "''")],
    hashed: true,
    numbered: false,
};

/// What a row states of its order.
const ORDERED: [Stated; 7] = [
    emptied("order_date", "NULL", "order.order_date"),
    emptied("sent_date", "NULL", "order.sent_date"),
    emptied("currency", "NULL", "order.currency"),
    emptied("incoterm", "NULL", "order.incoterm"),
    emptied("place", "NULL", "order.place"),
    stated("cancelled_by", "NULL"),
    stated("cancelled_date", "NULL"),
];

/// Orders, which are resolved to keys before anything refers to them.
pub(super) async fn orders(tx: &Tx, clears: &Clears) -> Result<Writes> {
    // Suppliers that this import made have keys only now.
    let supplier = merged::key_of("stage_order.supplier");
    tx.run(&format!("UPDATE stage_order SET skey = {supplier} WHERE referred IS NULL AND skey IS NULL"), []).await?;
    let base = tx.next_key("purchase_order").await?;
    tx.run(
        "UPDATE stage_order SET okey = f.key FROM (SELECT number AS n, of_supplier AS s, ? - 1 + ROW_NUMBER() OVER (ORDER BY src) AS key \
         FROM stage_order WHERE okey IS NULL AND referred IS NULL AND src NOT IN (SELECT src FROM stage_bad)) AS f \
         WHERE stage_order.number = f.n AND stage_order.of_supplier = f.s",
        [base.into()],
    )
    .await?;
    let columns: Vec<&str> = ORDERED.iter().map(|state| state.column).collect();
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
    let differs: Vec<String> = ORDERED.iter().map(|state| state.differs(clears)).collect();
    let becomes: Vec<String> = ORDERED.iter().map(|state| state.becomes(clears)).collect();
    let pairs = format!(
        "SELECT x.key AS xkey, t.src AS src, t.hash AS hash, {} FROM stage_order t JOIN purchase_order x ON x.key = t.okey \
         WHERE t.referred IS NULL AND t.known = 1 AND t.{GOOD} AND ({})",
        becomes.join(", "),
        differs.join(" OR ")
    );
    let changed = replace(tx, "purchase_order", &pairs, &columns, Kept { hashed: true, numbered: true }).await?;
    let seen = count(tx, &format!("SELECT COUNT(*) AS n FROM stage_order WHERE referred IS NULL AND {GOOD}")).await?;
    Ok(Writes {
        entity: String::from("order"),
        new: small(new),
        changed,
        unchanged: seen.saturating_sub(small(new)).saturating_sub(changed),
    })
}

/// A cancelled order cancels each of its lines that is not cancelled with it already, those too that come in after it.
pub(super) async fn order_cancellations(tx: &Tx) -> Result<u32> {
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
