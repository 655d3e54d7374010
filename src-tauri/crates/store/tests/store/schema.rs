//! The schema's own conventions.

use sanad_store::versioned::TABLES;
use sea_orm::{ConnectionTrait, Statement};

use crate::support::desk;

async fn column(db: &impl ConnectionTrait, sql: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

#[tokio::test]
async fn no_column_is_a_float_and_every_reference_is_indexed_and_says_what_deleting_does() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    let db = desk.store.read().await.unwrap();
    let tables = column(&db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'supplier_search%' AND name NOT LIKE 'sqlite%'").await;
    assert!(tables.len() > 2 * TABLES.len());
    for table in &tables {
        let types = column(&db, &format!("SELECT upper(type) FROM pragma_table_info('{table}')")).await;
        for kind in types {
            assert!(
                ["INTEGER", "TEXT", "VARCHAR", "BIGINT", "BLOB"].contains(&kind.as_str()),
                "{table} has a column of type {kind}"
            );
        }
        let sql: String = column(&db, &format!("SELECT sql FROM sqlite_master WHERE name = '{table}'")).await.remove(0);
        assert_eq!(
            sql.matches("REFERENCES").count(),
            sql.matches("ON DELETE").count(),
            "{table} has a reference without ON DELETE"
        );
        for reference in column(&db, &format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')")).await {
            let indexes = column(&db, &format!("SELECT name FROM pragma_index_list('{table}')")).await;
            let mut led = column(&db, &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk = 1")).await;
            for index in indexes {
                led.extend(
                    column(&db, &format!("SELECT name FROM pragma_index_info('{index}') WHERE seqno = 0")).await,
                );
            }
            assert!(led.contains(&reference), "{table}.{reference} has no index");
        }
    }
}

#[tokio::test]
async fn a_past_has_its_tables_columns_in_their_order() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    let db = desk.store.read().await.unwrap();
    for table in TABLES {
        let standing = column(&db, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid")).await;
        let past = column(&db, &format!("SELECT name FROM pragma_table_info('{table}_past') ORDER BY cid")).await;
        assert_eq!(past[0], "retired_seq");
        assert_eq!(past[1..], standing[..], "{table}");
        assert_eq!(standing.last().map(String::as_str), Some("recorded_seq"), "{table}");
    }
    let known = column(&db, "SELECT name FROM sqlite_master WHERE name LIKE '%\\_past' ESCAPE '\\'").await;
    assert_eq!(known.len(), TABLES.len(), "every table with a past is walked by undo");
}
