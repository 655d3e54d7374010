//! Many desks at once: sixteen writers on the same few records, each with connections of its own.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use chrono_tz::Tz;
use sanad_store::{Ctx, Ids, Location, Right, Seen, Store, StoreError, suppliers};

use crate::support::{desk, moment, named};

const WRITERS: usize = 16;
const RECORDS: usize = 4;

/// How many changes each of the writers makes.
fn rounds() -> u32 {
    if sanad_testing::on_server() { 70 } else { 40 }
}

#[tokio::test]
async fn no_update_is_lost_and_the_chain_holds() {
    let desk = desk().await;
    let mut ids = Vec::new();
    for i in 0..RECORDS {
        ids.push(desk.add(&format!("S{i}"), "0").await.unwrap());
    }
    let ids = Arc::new(ids);
    // By record, what was acknowledged of it: the version that each change made.
    let told: Arc<Mutex<Vec<(usize, u32)>>> = Arc::default();
    let refused = Arc::new(AtomicU32::new(0));
    let mut writers = Vec::new();
    for who in 0..WRITERS {
        let (location, ids) = (desk.store.location().clone(), ids.clone());
        let (told, refused) = (told.clone(), refused.clone());
        writers.push(std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(work(&location, who, &ids, &told, &refused));
        }));
    }
    for writer in writers {
        writer.join().unwrap();
    }
    let db = desk.store.read().await.unwrap();
    let told = told.lock().unwrap().clone();
    let changes = u64::from(rounds()) * WRITERS as u64;
    assert_eq!(told.len() as u64, changes);
    for (which, id) in ids.iter().enumerate() {
        let mut versions: Vec<u32> = told.iter().filter(|(of, _)| *of == which).map(|(_, version)| *version).collect();
        versions.sort_unstable();
        let view = suppliers::get(&db, Seen::Now, id).await.unwrap();
        // Each acknowledged change made a version of its own, and none is missing.
        assert_eq!(versions, (2..=view.version).collect::<Vec<_>>());
    }
    drop(db);
    let verified = desk.store.verify_journal().await.unwrap().unwrap();
    assert_eq!(verified.entries, changes + RECORDS as u64);
    assert!(refused.load(Ordering::Relaxed) > 0, "they never met");
}

/// One desk's work: every record in turn.
async fn work(location: &Location, who: usize, ids: &[String], told: &Mutex<Vec<(usize, u32)>>, refused: &AtomicU32) {
    let store = Store::open(location).await.unwrap().store;
    for round in 0..rounds() {
        let which = (who + round as usize) % RECORDS;
        let at = save(&store, who, &ids[which], refused).await;
        told.lock().unwrap().push((which, at));
    }
    store.close().await;
}

/// Changes a record as it stands, and looks again where another was quicker; answers the version it became.
async fn save(store: &Store, who: usize, id: &str, refused: &AtomicU32) -> u32 {
    let ctx = Ctx::new(&format!("writer {who}"), moment("2026-01-02T08:00:00Z"), Tz::UTC, Ids::Uuid7);
    loop {
        let seen = suppliers::get(&store.read().await.unwrap(), Seen::Now, id).await.unwrap();
        let count: u32 = seen.input.names[0].text.parse().unwrap();
        let input = named(&seen.input.code, &(count + 1).to_string());
        let saved = store
            .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
                suppliers::update(tx, id, seen.version, &input).await
            })
            .await;
        match saved {
            Ok(()) => return seen.version + 1,
            Err(StoreError::VersionConflict { .. }) => refused.fetch_add(1, Ordering::Relaxed),
            Err(error) => panic!("writer {who}: {error:?}"),
        };
    }
}
