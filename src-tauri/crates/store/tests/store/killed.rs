//! A server killed while changes are saved: all that was acknowledged is there, nothing else is, and work goes on.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};
use std::thread::sleep;
use std::time::Duration;

use sanad_domain::suppliers::SupplierQuery;
use sanad_store::{Location, Seen, Server, Store, StoreError, suppliers};
use xtask::server::Throwaway;

use crate::support::{Desk, desk_at};

/// How often the server is killed.
const KILLED: u64 = 6;

/// What became of changes.
#[derive(Debug, Default)]
struct Told {
    acknowledged: BTreeSet<String>,
    refused: BTreeSet<String>,
    /// Nobody could be asked.
    unsure: BTreeSet<String>,
}

#[test]
fn what_was_acknowledged_is_there_and_nothing_else() {
    if !sanad_testing::on_server() {
        return;
    }
    let server = Throwaway::start_durable().unwrap();
    let location = Location::Server(Server::parse(&server.address()).unwrap());
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime().block_on(async { desk_at(&location).await.store.close().await });
    let told = Mutex::new(Told::default());
    for round in 0..KILLED {
        std::thread::scope(|scope| {
            let (opened, at_work) = channel();
            let (location, told) = (&location, &told);
            scope.spawn(move || runtime().block_on(save_until_it_fails(location, round, told, &opened)));
            at_work.recv().unwrap();
            sleep(Duration::from_millis(150 + 97 * round));
            server.kill().unwrap();
            sleep(Duration::from_millis(100));
            server.go().unwrap();
        });
        runtime().block_on(compare(&location, &told.lock().unwrap()));
    }
    let told = told.into_inner().unwrap();
    assert!(told.acknowledged.len() as u64 > KILLED && !told.refused.is_empty(), "{told:?}");
}

/// Saves one supplier after another, until the server is gone and is back again.
async fn save_until_it_fails(location: &Location, round: u64, told: &Mutex<Told>, opened: &Sender<()>) {
    let store = Store::open(location).await.unwrap().store;
    opened.send(()).unwrap();
    let desk = Desk::of(store);
    for i in 0.. {
        let code = format!("R{round}-{i}");
        let saved = desk.add(&code, "Name").await;
        let mut told = told.lock().unwrap();
        match saved {
            Ok(_) => {
                told.acknowledged.insert(code);
                continue;
            }
            Err(StoreError::Lost(_)) => told.refused.insert(code),
            Err(StoreError::Unsure) => told.unsure.insert(code),
            Err(error) => panic!("{error:?}"),
        };
        break;
    }
    // The same desk goes on once the server answers.
    let since = std::time::Instant::now();
    while since.elapsed() < Duration::from_mins(1) {
        if desk.add(&format!("after {round}"), "Name").await.is_ok() {
            told.lock().unwrap().acknowledged.insert(format!("after {round}"));
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the server did not come back");
}

async fn compare(location: &Location, told: &Told) {
    let store = Store::open(location).await.unwrap().store;
    let mut there = BTreeSet::new();
    let mut after = None;
    loop {
        let query = SupplierQuery { limit: 500, after, ..SupplierQuery::default() };
        let page = suppliers::page(&store.read().await.unwrap(), Seen::Now, &query).await.unwrap();
        there.extend(page.items.into_iter().map(|row| row.code));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let missing: Vec<_> = told.acknowledged.difference(&there).collect();
    assert!(missing.is_empty(), "acknowledged and gone: {missing:?}");
    let more: Vec<_> = there.iter().filter(|code| !told.acknowledged.contains(*code)).collect();
    assert!(more.iter().all(|code| told.unsure.contains(*code)), "refused and there: {more:?}");
    store.verify_journal().await.unwrap().unwrap();
    store.close().await;
}
