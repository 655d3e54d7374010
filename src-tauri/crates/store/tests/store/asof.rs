//! Any past sequence is seen as it stood: random edits, backups at random moments, and views that equal them.

use proptest::prelude::*;
use sanad_domain::suppliers::{SupplierQuery, SupplierView};
use sanad_store::{Right, Seen, Store, StoreError, suppliers, undo};
use sea_orm::ConnectionTrait;

use crate::support::{desk, named};

#[derive(Debug, Clone)]
enum Step {
    Add(u8),
    Rename(u8, u8),
    Retire(u8),
    Undo(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => any::<u8>().prop_map(Step::Add),
        3 => any::<(u8, u8)>().prop_map(|(which, name)| Step::Rename(which, name)),
        1 => any::<u8>().prop_map(Step::Retire),
        2 => any::<u8>().prop_map(Step::Undo),
    ];
    proptest::collection::vec(step, 1..14)
}

/// Everything there is to see of suppliers.
async fn view(db: &impl ConnectionTrait, seen: Seen) -> Vec<SupplierView> {
    let query = SupplierQuery { limit: 500, search: String::from("a"), ..SupplierQuery::default() };
    let page = suppliers::page(db, seen, &query).await.unwrap();
    let mut views = Vec::new();
    for row in page.items {
        views.push(suppliers::get(db, seen, &row.id).await.unwrap());
    }
    views
}

async fn run(steps: Vec<Step>) {
    let desk = desk().await;
    let mut kept: Vec<(i64, std::path::PathBuf)> = Vec::new();
    for (i, step) in steps.into_iter().enumerate() {
        let ctx = desk.ctx("2026-01-02T08:00:00Z");
        let now = view(&desk.store.read().await.unwrap(), Seen::Now).await;
        let pick = |which: u8| (!now.is_empty()).then(|| now[usize::from(which) % now.len()].clone());
        let done: Result<(), StoreError> = match step {
            Step::Add(n) => desk.add(&format!("A{n}"), &format!("Alpha {n}")).await.map(|_| ()),
            Step::Rename(which, n) => match pick(which) {
                Some(row) => {
                    let input = named(&row.input.code, &format!("Alpha {n}"));
                    desk.store
                        .write(&ctx, Right::EditSuppliers, "supplier.update", async |tx| {
                            suppliers::update(tx, &row.id, row.version, &input).await
                        })
                        .await
                }
                None => Ok(()),
            },
            Step::Retire(which) => match pick(which) {
                Some(row) => {
                    desk.store
                        .write(&ctx, Right::EditSuppliers, "supplier.retire", async |tx| {
                            suppliers::retire(tx, &row.id, row.version).await
                        })
                        .await
                }
                None => Ok(()),
            },
            Step::Undo(back) => {
                let head = sanad_store::journal::head(&desk.store.read().await.unwrap()).await.unwrap().seq;
                let seq = (head - i64::from(back % 3)).max(1);
                desk.store
                    .write(&ctx, Right::EditSuppliers, "supplier.undo", async |tx| {
                        undo::undo(tx, seq, false).await.map(|_| ())
                    })
                    .await
            }
        };
        match done {
            Ok(())
            | Err(
                StoreError::Taken(_) | StoreError::NotUndoable | StoreError::UndoConflict(_) | StoreError::NotFound(_),
            ) => {}
            Err(error) => panic!("{error:?}"),
        }
        let copy = desk.folder.path().join(format!("{i}.sanad"));
        desk.store.backup(&copy).await.unwrap();
        let head = sanad_store::journal::head(&desk.store.read().await.unwrap()).await.unwrap().seq;
        kept.push((head, copy));
    }
    for (seq, copy) in kept {
        let then = Store::open(&copy).await.unwrap().store;
        let expected = view(&then.read().await.unwrap(), Seen::Now).await;
        let seen = view(&desk.store.read().await.unwrap(), Seen::At(seq)).await;
        assert_eq!(seen, expected, "as of entry {seq}");
        then.close().await;
    }
    assert!(desk.store.verify_journal().await.unwrap().is_ok());
}

proptest! {
    // Out of a server each backup is a whole copy, row by row.
    #![proptest_config(ProptestConfig { cases: if sanad_testing::on_server() { 3 } else { 12 }, ..ProptestConfig::default() })]

    #[test]
    fn every_view_of_the_past_equals_the_backup_taken_then(steps in steps()) {
        tokio::runtime::Runtime::new().unwrap().block_on(run(steps));
    }
}

#[tokio::test]
async fn a_day_is_seen_at_its_end_in_the_workspaces_zone() {
    let desk = desk().await;
    desk.add_at("2026-01-01T20:30:00Z", "A1", "Alpha").await.unwrap();
    desk.add_at("2026-01-01T21:30:00Z", "B1", "Beta").await.unwrap();
    let db = desk.store.read().await.unwrap();
    let today = "2026-06-01".parse().unwrap();
    let day = Some("2026-01-01".parse().unwrap());
    // In Riyadh, at +03:00, the second entry was written on the second of January.
    let riyadh = Seen::end_of(&db, day, today, chrono_tz::Asia::Riyadh).await.unwrap();
    let utc = Seen::end_of(&db, day, today, chrono_tz::UTC).await.unwrap();
    assert_eq!((riyadh, utc), (Seen::At(1), Seen::At(2)));
    assert_eq!(Seen::end_of(&db, Some(today), today, chrono_tz::UTC).await.unwrap(), Seen::Now);
}
