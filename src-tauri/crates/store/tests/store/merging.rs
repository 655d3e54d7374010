//! Two suppliers made one: whatever refers to a supplier goes over, in whichever table, and comes back by one undo.

use std::collections::BTreeMap;

use sanad_domain::identity::IdentifierScheme;
use sanad_domain::suppliers::{
    AddressKind, MergeChoices, Side, SupplierAddress, SupplierContact, SupplierIdentifier, SupplierInput,
    SupplierQuery, united,
};
use sanad_store::suppliers::{self, Merger};
use sanad_store::versioned::TABLES;
use sanad_store::{Result, Right, Seen, StoreError, undo};
use sea_orm::{ConnectionTrait, Statement};

use sanad_testing::dump;
use sanad_testing::schema::{Column, columns};

use crate::support::{Desk, desk, named, scalar};

/// A supplier of whom everything is said that a form can say.
fn whole(code: &str, name: &str) -> SupplierInput {
    SupplierInput {
        identifiers: vec![SupplierIdentifier {
            scheme: IdentifierScheme::Other,
            country: None,
            value: format!("number of {code}"),
            warning: None,
        }],
        addresses: vec![SupplierAddress {
            kind: AddressKind::Main,
            lines: String::new(),
            city: format!("City of {code}"),
            region: String::new(),
            postal_code: String::new(),
            country: Some(String::from("SA")),
        }],
        contacts: vec![SupplierContact {
            name: format!("Person of {code}"),
            role: String::new(),
            email: String::new(),
            phone: String::new(),
            lang: None,
        }],
        categories: vec![String::from("c")],
        ..named(code, name)
    }
}

async fn column(db: &impl ConnectionTrait, sql: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

/// Every column of a table with a past that refers to suppliers.
async fn references(db: &impl ConnectionTrait) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for table in TABLES {
        let columns = columns(db, table).await.into_iter();
        let referring = columns.filter(|column| column.refers_to.as_deref() == Some("supplier"));
        found.extend(referring.map(|column| (*table, column.name)));
    }
    found
}

/// Key of some row of a table, made up where there is none.
async fn some_row(db: &impl ConnectionTrait, table: &str) -> String {
    let key = columns(db, table).await.remove(0).name;
    match column(db, &format!("SELECT CAST(MIN({key}) AS TEXT) FROM {table} HAVING MIN({key}) IS NOT NULL")).await.pop()
    {
        Some(key) => key,
        None => Box::pin(invent(db, table, &BTreeMap::new())).await,
    }
}

/// Writes a row whose contents mean nothing, but for the columns given; answers its key.
async fn invent(db: &impl ConnectionTrait, table: &str, given: &BTreeMap<String, String>) -> String {
    let n = scalar(db, &format!("SELECT 1000 + COUNT(*) FROM {table}")).await;
    let columns = columns(db, table).await;
    let mut values = Vec::new();
    for Column { name, text, required, refers_to } in &columns {
        let value = match (given.get(name), refers_to) {
            (Some(value), _) => value.clone(),
            (None, Some(parent)) if *required => Box::pin(some_row(db, parent)).await,
            // What may be missing is: a text may refer to a record that is not there.
            (None, _) if !required => String::from("NULL"),
            (None, _) if name == "recorded_seq" => String::from("1"),
            // The one word that a supplier's row is read by.
            (None, _) if name == "stage" => String::from("prospect"),
            (None, _) => n.to_string(),
        };
        values.push(if *text && value != "NULL" { format!("'{value}'") } else { value });
    }
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "));
    db.execute_unprepared(&sql).await.unwrap_or_else(|error| panic!("{table}: {error}"));
    values.swap_remove(0).trim_matches('\'').to_owned()
}

/// Two whole suppliers; of the second there is a row in every table that refers to suppliers.
async fn furnished() -> (Desk, String, String) {
    let desk = desk().await;
    let ctx = desk.ctx("2026-01-01T08:00:00Z");
    let mut ids = Vec::new();
    desk.store
        .write(&ctx, Right::EditSuppliers, "category.create", async |tx| -> Result<()> {
            tx.db()
                .execute_unprepared("INSERT INTO category (id, code, names, recorded_seq) VALUES ('c', 'c', '{}', 1)")
                .await?;
            tx.record("category", None, None, None, Some(serde_json::json!({})));
            Ok(())
        })
        .await
        .unwrap();
    for (code, name) in [("V-1", "Orient Steel"), ("V-2", "Orient Steel Industries"), ("V-3", "Gulf Marble")] {
        let id = desk
            .store
            .write(&ctx, Right::EditSuppliers, "supplier.create", async |tx| {
                suppliers::insert(tx, &ctx, &whole(code, name)).await
            })
            .await
            .unwrap();
        ids.push(id);
    }
    desk.store
        .write(&ctx, Right::EditSuppliers, "test.invent", async |tx| -> Result<()> {
            for (table, name) in references(tx.db()).await {
                let of = format!("SELECT COUNT(*) FROM {table} WHERE {name} = 2");
                if scalar(tx.db(), &of).await == 0 {
                    invent(tx.db(), table, &BTreeMap::from([(name, String::from("2"))])).await;
                }
            }
            tx.record("supplier", None, None, None, Some(serde_json::json!({})));
            Ok(())
        })
        .await
        .unwrap();
    let (b, a) = (ids.swap_remove(1), ids.swap_remove(0));
    (desk, a, b)
}

impl Desk {
    async fn merge(&self, kept: &str, merged: &str, choices: MergeChoices) -> Result<()> {
        let ctx = self.ctx("2026-02-01T08:00:00Z");
        self.store
            .write(&ctx, Right::EditSuppliers, "supplier.merge", async |tx| {
                let one = suppliers::get(tx.db(), Seen::Now, kept).await?;
                let other = suppliers::get(tx.db(), Seen::Now, merged).await?;
                let united = united(&one.input, &other.input, &choices);
                let (kept, merged) = ((kept, one.version), (merged, other.version));
                suppliers::merge(tx, Merger { kept, merged, united: &united, term: choices.term }).await
            })
            .await
    }

    async fn undo_last(&self) {
        let seq = sanad_store::journal::head(&self.store.read().await.unwrap()).await.unwrap().seq;
        let ctx = self.ctx("2026-02-02T08:00:00Z");
        let write = self.store.write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| {
            undo::undo(tx, seq, false).await.map(|_| ())
        });
        write.await.unwrap();
    }
}

#[tokio::test]
async fn whatever_refers_to_a_supplier_goes_over_and_comes_back() {
    let (desk, kept, merged) = furnished().await;
    let db = desk.store.read().await.unwrap();
    let (before, as_it_was) = (dump(&db).await, suppliers::get(&db, Seen::Now, &merged).await.unwrap());
    for (table, column) in references(&db).await {
        let n = scalar(&db, &format!("SELECT COUNT(*) FROM {table} WHERE {column} = 2")).await;
        assert!(n > 0, "no {table}.{column} to be moved");
    }
    let then = sanad_store::journal::head(&db).await.unwrap().seq;
    drop(db);

    desk.merge(&kept, &merged, MergeChoices::default()).await.unwrap();
    let db = desk.store.read().await.unwrap();
    for (table, column) in references(&db).await {
        let n = scalar(&db, &format!("SELECT COUNT(*) FROM {table} WHERE {column} = 2")).await;
        assert_eq!(n, 0, "{table}.{column} still refers to the merged supplier");
    }
    let mut past = suppliers::get(&db, Seen::At(then), &merged).await.unwrap();
    past.last_seq = as_it_was.last_seq;
    assert_eq!(past, as_it_was, "before the merger both are seen as they were");
    assert_eq!(suppliers::get(&db, Seen::At(then), &kept).await.unwrap().merged, []);
    drop(db);

    desk.undo_last().await;
    assert_eq!(desk.dump().await, before);
    assert!(desk.store.verify_journal().await.unwrap().is_ok());
}

#[tokio::test]
async fn the_one_that_stays_is_found_by_all_that_either_was_found_by() {
    let (desk, kept, merged) = furnished().await;
    desk.merge(&kept, &merged, MergeChoices::default()).await.unwrap();
    let db = desk.store.read().await.unwrap();
    for words in ["V-2", "orient steel industries", "number of v-2", "City of V-2"] {
        let query = SupplierQuery { search: String::from(words), limit: 10, ..SupplierQuery::default() };
        let found: Vec<String> =
            suppliers::page(&db, Seen::Now, &query).await.unwrap().items.into_iter().map(|row| row.code).collect();
        assert_eq!(found, ["V-1"], "{words}");
    }
    let leading = suppliers::get(&db, Seen::Now, "V-2").await.unwrap();
    assert_eq!(leading.merged_into.map(|row| row.code).as_deref(), Some("V-1"));
    let stays = suppliers::get(&db, Seen::Now, &kept).await.unwrap();
    assert!(stays.merged.iter().any(|row| row.code == "V-2"));
    assert_eq!(suppliers::key_of(&db, Seen::Now, &merged).await.unwrap(), 1, "its id leads to the one that stays");
}

#[tokio::test]
async fn one_merged_into_one_that_is_merged_leads_to_the_last() {
    let (desk, kept, merged) = furnished().await;
    desk.merge(&kept, &merged, MergeChoices::default()).await.unwrap();
    desk.merge("V-3", &kept, MergeChoices::default()).await.unwrap();
    let db = desk.store.read().await.unwrap();
    assert_eq!(suppliers::key_of(&db, Seen::Now, &merged).await.unwrap(), 3);
    drop(db);
    for (one, other) in [("V-3", merged.as_str()), (kept.as_str(), "V-3"), ("V-3", "V-3")] {
        let refused = desk.merge(one, other, MergeChoices::default()).await;
        assert!(matches!(refused, Err(StoreError::Taken(_))), "{one} {other}: {refused:?}");
    }
}

#[tokio::test]
async fn orders_of_one_number_stay_two() {
    let (desk, kept, merged) = furnished().await;
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    desk.store
        .write(&ctx, Right::EditSuppliers, "test.invent", async |tx| -> Result<()> {
            for supplier in ["1", "2"] {
                let given = [("supplier", supplier), ("number", "4711")];
                let given = given.map(|(name, value)| (name.to_owned(), value.to_owned()));
                invent(tx.db(), "purchase_order", &BTreeMap::from(given)).await;
            }
            tx.record("deliveries", None, None, None, Some(serde_json::json!({})));
            Ok(())
        })
        .await
        .unwrap();
    let before = desk.dump().await;
    let db = desk.store.read().await.unwrap();
    let moves = suppliers::moves(&db, 1, 2).await.unwrap();
    let orders = moves.iter().find(|one| one.kind == "purchase_order").unwrap();
    assert_eq!((orders.count, orders.twice), (2, 1));
    assert!(orders.labels.contains(&String::from("4711")));
    drop(db);
    desk.merge(&kept, &merged, MergeChoices::default()).await.unwrap();
    let db = desk.store.read().await.unwrap();
    let numbers =
        column(&db, "SELECT number FROM purchase_order WHERE supplier = 1 AND number LIKE '4711%' ORDER BY 1").await;
    assert_eq!(numbers, ["4711", "4711 · V-2"]);
    drop(db);
    desk.undo_last().await;
    assert_eq!(desk.dump().await, before);
}

#[tokio::test]
async fn of_two_terms_the_one_chosen_stays() {
    for (side, expected) in [(Side::Kept, 1), (Side::Merged, 2)] {
        let (desk, kept, merged) = furnished().await;
        let ctx = desk.ctx("2026-01-02T08:00:00Z");
        desk.store
            .write(&ctx, Right::EditSuppliers, "test.invent", async |tx| -> Result<()> {
                tx.db().execute_unprepared("DELETE FROM supplier_term").await?;
                for n in ["1", "2"] {
                    let term =
                        [("key", n), ("code", n), ("id", n)].map(|(name, value)| (name.to_owned(), value.to_owned()));
                    tx.db().execute_unprepared(&format!("DELETE FROM payment_term WHERE key = {n}")).await?;
                    invent(tx.db(), "payment_term", &BTreeMap::from(term)).await;
                    let agreed = [("key", n), ("supplier", n), ("term", n)];
                    let agreed = agreed.map(|(name, value)| (name.to_owned(), value.to_owned()));
                    invent(tx.db(), "supplier_term", &BTreeMap::from(agreed)).await;
                }
                tx.record("term", None, None, None, Some(serde_json::json!({})));
                Ok(())
            })
            .await
            .unwrap();
        desk.merge(&kept, &merged, MergeChoices { term: side, ..MergeChoices::default() }).await.unwrap();
        let db = desk.store.read().await.unwrap();
        assert_eq!(scalar(&db, "SELECT COUNT(*) FROM supplier_term").await, 1);
        assert_eq!(scalar(&db, "SELECT term FROM supplier_term WHERE supplier = 1").await, expected);
    }
}

#[tokio::test]
async fn those_set_apart_are_known_until_they_are_merged() {
    let (desk, kept, merged) = furnished().await;
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    desk.store
        .write(&ctx, Right::EditSuppliers, "supplier.apart", async |tx| suppliers::set_apart(tx, &merged, &kept).await)
        .await
        .unwrap();
    let db = desk.store.read().await.unwrap();
    let pair = suppliers::in_order(kept.clone(), merged.clone());
    assert!(suppliers::apart(&db, Seen::Now).await.unwrap().contains(&pair));
    drop(db);
    let before = desk.dump().await;
    desk.merge(&kept, &merged, MergeChoices::default()).await.unwrap();
    let db = desk.store.read().await.unwrap();
    assert_eq!(scalar(&db, "SELECT COUNT(*) FROM supplier_apart WHERE supplier = other").await, 0);
    assert!(!suppliers::apart(&db, Seen::Now).await.unwrap().contains(&pair));
    drop(db);
    desk.undo_last().await;
    assert_eq!(desk.dump().await, before);
}
