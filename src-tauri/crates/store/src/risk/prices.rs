//! What each order line is of, and the price of one unit of it.

use std::collections::HashMap;
use std::sync::Arc;

use sanad_domain::numbers::{MICRO, Micro};
use sea_orm::ConnectionTrait;

use crate::columns::packed::{Pack, rows, typed};
use crate::entities::order_line;
use crate::lines::value_of;
use crate::{Result, Seen, StoreError, dialect};

/// How many line keys are read at once.
const PART: i64 = 65_536;

/// One line's item and price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Price {
    line: u32,
    item: u32,
    /// Millionths of the major unit; none where neither price nor value is known.
    each: Option<i64>,
}

/// Items and prices of all lines as seen, by the lines' local ids. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Prices {
    all: Arc<Vec<Price>>,
    items: Arc<HashMap<String, u32>>,
}

impl Prices {
    /// Reads them all.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] for a stored value that does not fit, and the database's own.
    pub async fn load(db: &impl ConnectionTrait, seen: Seen) -> Result<Self> {
        let table = seen.table::<order_line::Entity>();
        let sql = format!("SELECT MIN(key) AS first, MAX(key) AS last FROM {table}");
        let row = db.query_one_raw(dialect::sql(db.get_database_backend(), sql)).await?;
        let Some(row) = row else { return Ok(Self::default()) };
        let (first, last): (Option<i64>, Option<i64>) = (row.try_get("", "first")?, row.try_get("", "last")?);
        let (mut found, mut items) = (Vec::new(), HashMap::new());
        if let (Some(mut from), Some(last)) = (first, last) {
            while from <= last {
                let below = from.saturating_add(PART);
                let condition = format!("key >= {from} AND key < {below}");
                read(db, &table, &condition, &mut items, &mut found).await?;
                from = below;
            }
        }
        found.sort_unstable_by_key(|price| price.line);
        Ok(Self { all: Arc::new(found), items: Arc::new(items) })
    }

    /// The same in step with what was recorded after a sequence. Lines that are gone since stay, and are asked for by nobody.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub async fn refreshed(&self, db: &impl ConnectionTrait, after: i64) -> Result<Self> {
        let mut items = (*self.items).clone();
        let mut changed = Vec::new();
        let table = Seen::Now.table::<order_line::Entity>();
        read(db, &table, &format!("recorded_seq > {after}"), &mut items, &mut changed).await?;
        if changed.is_empty() {
            return Ok(self.clone());
        }
        changed.sort_unstable_by_key(|price| price.line);
        let mut all: Vec<Price> = self
            .all
            .iter()
            .filter(|price| changed.binary_search_by_key(&price.line, |other| other.line).is_err())
            .copied()
            .collect();
        all.extend(changed);
        all.sort_by_key(|price| price.line); // two runs in order already
        Ok(Self { all: Arc::new(all), items: Arc::new(items) })
    }

    /// The item of a line, by its local id, and the price of one unit; none for a line without an item number.
    pub fn of(&self, line: u32) -> Option<(u32, Option<Micro>)> {
        let at = self.all.binary_search_by_key(&line, |price| price.line).ok()?;
        self.all.get(at).map(|price| (price.item, price.each.map(Micro)))
    }
}

async fn read(
    db: &impl ConnectionTrait,
    table: &str,
    condition: &str,
    items: &mut HashMap<String, u32>,
    found: &mut Vec<Price>,
) -> Result<()> {
    let item = typed("item");
    let fields = ["key", "ordered", "unit_price", "price_basis", "line_value", &item];
    let condition = format!("{condition} AND item <> ''");
    let pack = Pack { from: table, fields: &fields, condition: &condition }.read(db).await?;
    for mut row in rows(&pack) {
        let key = row.int()?;
        let line = u32::try_from(key).map_err(|_| StoreError::Corrupt(format!("line {key}")))?;
        let ordered = Micro(row.int()?);
        let (price, basis, value) = (row.opt_int()?, row.opt_int()?, row.opt_int()?);
        let name = row.text();
        let next = items.len() as u32;
        let item = match items.get(name) {
            Some(item) => *item,
            None => *items.entry(name.to_owned()).or_insert(next),
        };
        found.push(Price { line, item, each: each(ordered, price, basis, value) });
    }
    Ok(())
}

/// The price of one unit: as agreed, or by what the line is worth.
fn each(ordered: Micro, price: Option<i64>, basis: Option<i64>, value: Option<i64>) -> Option<i64> {
    match price {
        Some(price) => Micro(price).checked_div(Micro(basis.unwrap_or(MICRO))).map(|Micro(each)| each),
        None => value_of(ordered, value, None, None)?.checked_div(ordered).map(|Micro(each)| each),
    }
}
