//! The first page of suppliers and searches among them, beside the bare SQL that answers the same rows.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use sanad_app::{suppliers, workspace};
use sanad_domain::identity::fold;
use sanad_domain::suppliers::{SupplierQuery, SupplierSort};
use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{AssertSqlSafe, Row, SqlitePool};

use crate::import::told;
use crate::timing::median;

/// What is searched for: nothing (the first page), two and five Latin letters, an Arabic word.
const SEARCHES: [(&str, &str); 4] =
    [("first page", ""), ("2 letters", "gu"), ("5 letters", "pearl"), ("Arabic", "اللؤلؤة")];
const ROWS: u32 = 100;
const RUNS: usize = 31;

/// Medians of the use case and of the bare SQL, turn by turn, so that both see the same load.
pub(crate) async fn measure(path: &Path) -> Result<Value> {
    let (workspace, _) = workspace::open(path).await.map_err(|error| told(&error))?;
    let bare = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(SqliteConnectOptions::new().filename(path).pragma("cache_size", "-32768"))
        .await?;
    let mut told_of = serde_json::Map::new();
    for (name, search) in SEARCHES {
        let query = SupplierQuery {
            search: search.to_owned(),
            sort: SupplierSort::NameEn,
            limit: ROWS,
            ..SupplierQuery::default()
        };
        let (mut ours, mut theirs, mut total) = (Vec::new(), Vec::new(), 0);
        for _ in 0..RUNS {
            let started = Instant::now();
            let page = suppliers::page(&workspace, &query).await.map_err(|error| told(&error))?;
            ours.push(started.elapsed());
            let started = Instant::now();
            let (n, ids) = plain(&bare, &fold(search)).await?;
            theirs.push(started.elapsed());
            total = n;
            ensure!(
                page.total == n && page.items.iter().map(|row| &row.id).eq(ids.iter()),
                "{name}: not the same rows"
            );
        }
        told_of.insert(name.to_owned(), json!({ "ms": median(ours), "floor_ms": median(theirs), "total": total }));
    }
    Ok(Value::Object(told_of))
}

/// The number of suppliers found and the first of them, by the SQL that one would write by hand.
async fn plain(pool: &SqlitePool, folded: &str) -> Result<(u32, Vec<String>)> {
    let found = if folded.is_empty() { "" } else { "WHERE instr(search, ?1) > 0" };
    let count = format!("SELECT COUNT(*) FROM supplier {found}");
    let page = format!(
        "SELECT id, code, name_en, name_ar, stage, country, city, owner, version, \
         (SELECT group_concat(category) FROM supplier_category c WHERE c.supplier = supplier.key), \
         (SELECT COUNT(*) FROM order_line l WHERE l.supplier = supplier.key) \
         FROM supplier {found} ORDER BY sort_en, key LIMIT {ROWS}"
    );
    let n: i64 = sqlx::query(AssertSqlSafe(count)).bind(folded).fetch_one(pool).await?.try_get(0)?;
    let rows = sqlx::query(AssertSqlSafe(page)).bind(folded).fetch_all(pool).await?;
    let ids = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>().context("ids")?;
    Ok((u32::try_from(n)?, ids))
}
