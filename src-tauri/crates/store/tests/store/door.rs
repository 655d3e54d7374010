//! One door: journaled, whole or not at all, undone by a compensating entry.

use sanad_store::{Right, Seen, StoreError, categories, suppliers, undo};
use sea_orm::ConnectionTrait;

use crate::support::{desk, named, scalar};

#[tokio::test]
async fn every_change_is_one_entry_and_the_chain_holds() {
    let desk = desk().await;
    desk.add("A1", "Alpha").await.unwrap();
    desk.add("B1", "Beta").await.unwrap();
    let verified = desk.store.verify_journal().await.unwrap().unwrap();
    assert_eq!(verified.entries, 2);
}

#[tokio::test]
async fn an_edit_of_the_journal_is_named() {
    let desk = desk().await;
    for i in 0..4 {
        desk.add(&format!("S{i}"), "Name").await.unwrap();
    }
    let location = desk.store.location().clone();
    desk.store.close().await;
    let edit = "UPDATE journal_payload SET payload = replace(payload, 'Name', 'Nome') WHERE seq = 3";
    sanad_testing::tamper(&location, edit).await;
    let opened = sanad_store::Store::open(&location).await.unwrap();
    let broken = opened.store.verify_journal().await.unwrap().unwrap_err();
    assert_eq!(broken.seq, 3);
}

#[tokio::test]
async fn what_fails_leaves_nothing() {
    let desk = desk().await;
    desk.add("A1", "Alpha").await.unwrap();
    let before = desk.dump().await;
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    let outcome: Result<(), StoreError> = desk
        .store
        .write(&ctx, Right::EditSuppliers, "supplier.create", async |tx| {
            suppliers::insert(tx, &ctx, &named("B1", "Beta")).await?;
            suppliers::insert(tx, &ctx, &named("A1", "Alpha again")).await?;
            Ok(())
        })
        .await;
    assert!(matches!(outcome, Err(StoreError::Taken(column)) if column == "supplier.code"));
    assert_eq!(desk.dump().await, before);
    assert_eq!(desk.store.verify_journal().await.unwrap().unwrap().entries, 1);
}

#[tokio::test]
async fn a_full_disk_keeps_nothing_of_the_change_and_all_before_it() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    desk.add("A1", "Alpha").await.unwrap();
    let before = desk.dump().await;
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    let long = "x".repeat(400_000);
    let outcome: Result<(), StoreError> = desk
        .store
        .write(&ctx, Right::EditSuppliers, "supplier.create", async |tx| {
            // No more pages than there are: the disk is full for this connection.
            let pages = scalar(tx.db(), "PRAGMA page_count").await;
            tx.db().execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await?;
            let mut input = named("B1", "Beta");
            input.note.clone_from(&long);
            suppliers::insert(tx, &ctx, &input).await?;
            Ok(())
        })
        .await;
    assert!(matches!(outcome, Err(StoreError::Full)), "{outcome:?}");
    assert_eq!(desk.dump().await, before);
    // The next change goes through a fresh connection, whole and journaled.
    desk.add("C1", "Gamma").await.unwrap();
    let verified = desk.store.verify_journal().await.unwrap().unwrap();
    assert_eq!(verified.entries, 2);
}

#[tokio::test]
async fn a_denied_right_changes_nothing() {
    let desk = desk().await;
    desk.store.deny_writes();
    assert!(matches!(desk.add("A1", "Alpha").await, Err(StoreError::Right(Right::EditSuppliers))));
    assert!(desk.dump().await.is_empty());
}

#[tokio::test]
async fn undo_brings_back_what_stood() {
    let desk = desk().await;
    let id = desk.add("A1", "Alpha").await.unwrap();
    let before = desk.dump().await;
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    let seq = desk
        .store
        .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
            let category =
                categories::insert(tx, "c", "C", &[(String::from("en"), String::from("Steel"))].into(), None).await?;
            let mut input = named("A2", "Alpha Two");
            input.categories = vec![category.id];
            suppliers::update(tx, &id, 1, &input).await?;
            Ok::<_, StoreError>(tx.seq())
        })
        .await
        .unwrap();
    assert_ne!(desk.dump().await, before);
    desk.store
        .write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| undo::undo(tx, seq, false).await)
        .await
        .unwrap();
    assert_eq!(desk.dump().await, before);
    // The search index follows.
    let db = desk.store.read().await.unwrap();
    let query =
        sanad_domain::suppliers::SupplierQuery { search: String::from("alpha"), limit: 10, ..Default::default() };
    let page = suppliers::page(&db, Seen::Now, &query).await.unwrap();
    assert_eq!(page.items.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["A1"]);
}

#[tokio::test]
async fn two_edits_are_undone_one_after_the_other() {
    let desk = desk().await;
    let id = desk.add("A1", "One").await.unwrap();
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    let mut dumps = vec![desk.dump().await];
    for (version, name) in [(1, "Two"), (2, "Three")] {
        desk.store
            .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
                suppliers::update(tx, &id, version, &named("A1", name)).await
            })
            .await
            .unwrap();
        dumps.push(desk.dump().await);
    }
    for seq in [3, 2] {
        dumps.pop();
        desk.store
            .write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| undo::undo(tx, seq, false).await)
            .await
            .unwrap();
        assert_eq!(&desk.dump().await, dumps.last().unwrap());
    }
}

#[tokio::test]
async fn an_older_edit_under_a_newer_one_is_a_conflict() {
    let desk = desk().await;
    let id = desk.add("A1", "One").await.unwrap();
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    for (version, name) in [(1, "Two"), (2, "Three")] {
        desk.store
            .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
                suppliers::update(tx, &id, version, &named("A1", name)).await
            })
            .await
            .unwrap();
    }
    let before = desk.dump().await;
    let undone =
        desk.store.write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| undo::undo(tx, 2, false).await).await;
    let Err(StoreError::UndoConflict(rows)) = undone else { panic!("{undone:?}") };
    assert!(rows.iter().any(|row| row.table == "supplier" && row.label == "A1"), "{rows:?}");
    assert_eq!(desk.dump().await, before);
}

#[tokio::test]
async fn a_version_seen_before_an_undo_is_stale() {
    let desk = desk().await;
    let id = desk.add("A1", "One").await.unwrap();
    let ctx = desk.ctx("2026-01-02T08:00:00Z");
    desk.store
        .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
            suppliers::update(tx, &id, 1, &named("A1", "Two")).await
        })
        .await
        .unwrap();
    desk.store
        .write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| undo::undo(tx, 2, false).await)
        .await
        .unwrap();
    for version in [1, 2] {
        let late = desk
            .store
            .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
                suppliers::update(tx, &id, version, &named("A1", "X")).await
            })
            .await;
        assert!(matches!(late, Err(StoreError::VersionConflict { now: 3 })), "{late:?}");
    }
}
