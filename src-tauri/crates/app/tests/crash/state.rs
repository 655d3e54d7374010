//! What must hold of a workspace after its program was killed.

use std::collections::BTreeMap;
use std::path::Path;

use sanad_app::{Workspace, definitions, imports, journal, settings, suppliers, workspace};
use sanad_domain::suppliers::SupplierQuery;
use sea_orm::{ConnectionTrait, Statement};

use crate::child::ORDERS;

/// Opens the workspace and holds it against what was acknowledged. `whole` looks at every page of the file too.
pub(crate) async fn look(path: &Path, acknowledged: &[String], whole: bool) {
    let (open, backed_up) = workspace::open(path).await.unwrap();
    assert_eq!(backed_up, None);
    let check = journal::verify(&open).await.unwrap();
    assert_eq!((check.broken_at, check.why), (None, None));
    assert_eq!(texts(&open, "SELECT \"table\" FROM pragma_foreign_key_check").await, Vec::<String>::new());
    if whole {
        assert_eq!(texts(&open, "SELECT * FROM pragma_integrity_check").await, ["ok"]);
    }
    nothing_by_half(&open).await;
    is_there(&open, acknowledged).await;
    open.store().close().await;
}

/// Suppliers say one thing throughout; imports stand with all of their rows or with none.
async fn nothing_by_half(open: &Workspace) {
    let torn = "SELECT s.code FROM supplier s LEFT JOIN supplier_name n ON n.supplier = s.key WHERE s.code LIKE 'E%' \
                GROUP BY s.key HAVING COUNT(n.key) <> 2 OR SUM(n.text = s.note) <> 2 OR s.name_en <> s.note";
    assert_eq!(texts(open, torn).await, Vec::<String>::new());
    for (table, per_import) in [
        ("supplier", ORDERS),
        ("purchase_order", ORDERS),
        ("order_line", ORDERS),
        ("promise", ORDERS),
        ("receipt", ORDERS),
    ] {
        let but = if table == "supplier" { "WHERE code LIKE 'I%'" } else { "" };
        let sql = format!(
            "SELECT recorded_seq || ' ' || COUNT(*) FROM {table} {but} GROUP BY recorded_seq HAVING COUNT(*) <> {per_import} \
             OR recorded_seq NOT IN (SELECT recorded_seq FROM import)"
        );
        assert_eq!(texts(open, &sql).await, Vec::<String>::new(), "{table}");
        let missing = format!("SELECT id FROM import WHERE recorded_seq NOT IN (SELECT recorded_seq FROM {table})");
        assert_eq!(texts(open, &missing).await, Vec::<String>::new(), "{table}");
    }
    let entries = "SELECT CAST(COUNT(*) AS TEXT) FROM journal WHERE action = 'import.apply'";
    let listed = imports::list(open).await.unwrap().len();
    assert_eq!(texts(open, entries).await, [listed.to_string()], "an import and its entry stand together");
}

/// Every acknowledged change is there, or a later one that was not acknowledged any more.
async fn is_there(open: &Workspace, acknowledged: &[String]) {
    let notes: BTreeMap<String, String> = texts(open, "SELECT code || ' ' || note FROM supplier")
        .await
        .into_iter()
        .filter_map(|text| text.split_once(' ').map(|(code, note)| (code.to_owned(), note.to_owned())))
        .collect();
    let imports: BTreeMap<String, bool> =
        imports::list(open).await.unwrap().into_iter().map(|import| (import.id, import.undone)).collect();
    let order = |told: &str| ["first", "second", "third"].iter().position(|step| *step == told);
    for line in acknowledged {
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["created" | "updated", code, told] => {
                let note = notes.get(code).unwrap_or_else(|| panic!("{line}: the supplier is gone"));
                assert!(order(note) >= order(told), "{line}, but {note}");
            }
            ["imported", id, _] => assert!(imports.contains_key(id), "{line}: gone"),
            ["undone", id, tag] => {
                assert_eq!(imports.get(id), Some(&true), "{line}");
                assert!(!notes.contains_key(&format!("I{tag}-0")), "{line}: its suppliers stand");
            }
            _ => {}
        }
    }
    // The search index went the same way.
    if let Some(code) = acknowledged.iter().rev().find_map(|line| line.strip_prefix("created ")?.split(' ').next()) {
        let query = SupplierQuery { search: code.to_owned(), limit: 5, ..SupplierQuery::default() };
        let found = suppliers::page(open, &query).await.unwrap();
        assert!(found.items.iter().any(|row| row.code == code), "{code} is not found");
    }
}

/// A workspace that was made has its settings, its definition and its first entry.
pub(crate) async fn is_whole(path: &Path) {
    let (open, _) = workspace::open(path).await.unwrap();
    assert_eq!(settings::workspace(&open).await.unwrap().zone, "Asia/Riyadh");
    assert!(definitions::all(&open).await.unwrap().iter().any(|named| named.in_force));
    let check = journal::verify(&open).await.unwrap();
    assert_eq!((check.entries, check.broken_at), (1, None));
    assert_eq!(texts(&open, "SELECT * FROM pragma_integrity_check").await, ["ok"]);
    open.store().close().await;
}

/// What a query with one column of text answers.
async fn texts(open: &Workspace, sql: &str) -> Vec<String> {
    let db = open.store().read().await.unwrap();
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
}
