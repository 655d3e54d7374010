use super::*;

#[tokio::test]
async fn an_import_is_undone_whole() {
    let bench = Bench::flat().await;
    let empty = bench.dump().await;
    let first = bench.put(&GOOD[..3]).await;
    let some = bench.dump().await;
    let changed = GOOD[0].replace(",100,2026-02-01,", ",120,2026-02-04,").replace("Falcon", "Falken");
    let second = bench.put(&[&changed, GOOD[3]]).await;
    assert!(sanad_app::imports::undo(&bench.workspace, &second.id, false).await.unwrap().undone);
    assert_eq!(bench.dump().await, some);
    sanad_app::imports::undo(&bench.workspace, &first.id, false).await.unwrap();
    assert_eq!(bench.dump().await, empty);
    let list = sanad_app::imports::list(&bench.workspace).await.unwrap();
    assert_eq!(list.iter().map(|import| import.undone).collect::<Vec<_>>(), [true, true]);
    assert_eq!(code(&sanad_app::imports::undo(&bench.workspace, &first.id, false).await.unwrap_err()), "not_undoable");
    // What was undone can be brought in again.
    assert_eq!(bench.put(&GOOD[..3]).await.written, 3);
}

#[tokio::test]
async fn rows_edited_since_are_listed_and_kept() {
    let bench = Bench::flat().await;
    let import = bench.put(&GOOD).await;
    let view = sanad_app::suppliers::get(&bench.workspace, "V1", None).await.unwrap();
    let mut input = view.input.clone();
    input.note = String::from("Call before noon");
    sanad_app::suppliers::update(&bench.workspace, &view.id, view.version, &input).await.unwrap();
    let before = bench.dump().await;
    let error = sanad_app::imports::undo(&bench.workspace, &import.id, false).await.unwrap_err();
    assert_eq!(code(&error), "undo_conflict");
    assert!(error.params.values().any(|row| row == "supplier: V1"), "{error:?}");
    assert_eq!(bench.dump().await, before);
    sanad_app::imports::undo(&bench.workspace, &import.id, true).await.unwrap();
    assert_eq!(bench.texts("SELECT code || ' ' || note FROM supplier").await, ["V1 Call before noon"]);
    assert_eq!(bench.text("SELECT CAST(COUNT(*) AS TEXT) FROM order_line").await, "0");
    assert!(sanad_app::journal::verify(&bench.workspace).await.unwrap().broken_at.is_none());
}

#[tokio::test]
async fn what_later_imports_built_on_stays_with_all_it_stands_on() {
    let bench = Bench::flat().await;
    let first = bench.put(&GOOD[..3]).await;
    // A receipt holds its line, the line its order, the order its supplier.
    let later = GOOD[0].replace("2026-02-02,S1,100", "2026-02-12,S9,10");
    let second = bench.put(&[&later]).await;
    assert_eq!(code(&sanad_app::imports::undo(&bench.workspace, &first.id, false).await.unwrap_err()), "undo_conflict");
    assert!(sanad_app::imports::undo(&bench.workspace, &first.id, true).await.unwrap().undone);
    assert_eq!(bench.texts("SELECT number FROM purchase_order ORDER BY number").await, ["4001"]);
    assert!(sanad_app::imports::undo(&bench.workspace, &second.id, true).await.unwrap().undone);
    assert!(sanad_app::journal::verify(&bench.workspace).await.unwrap().broken_at.is_none());
}
