//! What is refused at the door of the file, and why.

use sanad_domain::suppliers::SupplierQuery;
use sanad_store::{OpenError, Seen, Store, StoreError, journal, suppliers};

use crate::support::desk;

#[tokio::test]
async fn a_file_that_is_no_workspace_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in [("a.txt", "hello".as_bytes().to_vec()), ("empty", Vec::new()), ("long", vec![7; 4096])] {
        let path = folder.path().join(name);
        std::fs::write(&path, &content).unwrap();
        assert!(matches!(Store::open(&path).await, Err(OpenError::NotAWorkspace)), "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
    assert!(matches!(Store::open(&folder.path().join("none")).await, Err(OpenError::Missing)));
    assert!(matches!(Store::open(folder.path()).await, Err(OpenError::NotAWorkspace)));
}

#[tokio::test]
async fn another_programs_database_is_no_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}?mode=rwc", path.display())).await.unwrap();
    sqlx::query("CREATE TABLE t (a)").execute(&pool).await.unwrap();
    pool.close().await;
    assert!(matches!(Store::open(&path).await, Err(OpenError::NotAWorkspace)));
}

#[tokio::test]
async fn a_newer_schema_is_refused_untouched() {
    let desk = desk().await;
    let location = desk.store.location().clone();
    desk.store.close().await;
    let later = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m29990101_000001_future', 0)";
    sanad_testing::tamper(&location, later).await;
    assert!(matches!(Store::open(&location).await, Err(OpenError::Newer)));
}

#[tokio::test]
async fn a_read_only_file_is_refused() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    let path = desk.store.path().unwrap().to_owned();
    desk.store.close().await;
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(Store::open(&path).await, Err(OpenError::ReadOnly)));
}

#[tokio::test]
async fn a_file_that_another_program_holds_is_locked() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    let path = desk.store.path().unwrap().to_owned();
    desk.store.close().await;
    let pool = sqlx::SqlitePool::connect(&format!("sqlite://{}", path.display())).await.unwrap();
    let mut held = pool.acquire().await.unwrap();
    sqlx::query("PRAGMA locking_mode = EXCLUSIVE").execute(&mut *held).await.unwrap();
    sqlx::query("CREATE TABLE held (a)").execute(&mut *held).await.unwrap();
    assert!(matches!(Store::open(&path).await, Err(OpenError::Locked)));
}

#[tokio::test]
async fn a_workspace_is_never_made_over_another() {
    let desk = desk().await;
    let made = Store::create(desk.store.location(), "x", 0, false).await;
    assert!(matches!(made, Err(OpenError::Exists)));
    let nowhere = desk.folder.path().join("no/such/folder/a.sanad");
    assert!(matches!(Store::create(&nowhere, "x", 0, false).await, Err(OpenError::Folder(_))));
}

#[tokio::test]
async fn a_backup_is_a_whole_workspace() {
    let desk = desk().await;
    desk.add("A1", "Alpha").await.unwrap();
    let copy = desk.folder.path().join("copy.sanad");
    desk.store.backup(&copy).await.unwrap();
    let opened = Store::open(&copy).await.unwrap();
    assert!(opened.backed_up.is_none());
    assert_eq!(sanad_testing::dump(&opened.store.read().await.unwrap()).await, desk.dump().await);
    assert!(matches!(desk.store.backup(&copy).await, Err(OpenError::Exists)), "an existing file is not written over");
}

#[tokio::test]
async fn nothing_is_left_of_a_backup_that_fails() {
    if sanad_testing::on_server() {
        return;
    }
    let desk = desk().await;
    for n in 0..50 {
        desk.add(&format!("A{n}"), "Alpha").await.unwrap();
    }
    desk.store.close().await;
    let mut bytes = std::fs::read(desk.store.path().unwrap()).unwrap();
    let last = bytes.len() - 4096;
    bytes[last..].fill(0x5a);
    std::fs::write(desk.store.path().unwrap(), bytes).unwrap();
    let opened = Store::open(desk.store.path().unwrap()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.sanad");
    for _ in 0..2 {
        assert!(matches!(opened.store.backup(&copy).await, Err(OpenError::Store(_))));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[tokio::test]
async fn a_workspace_moves_whole_and_the_one_it_came_from_stays() {
    let desk = desk().await;
    let ids = [desk.add("A1", "Alpha").await.unwrap(), desk.add("ب٢", "شركة الخليج").await.unwrap()];
    let before = desk.dump().await;
    let to = sanad_testing::location(&desk.folder.path().join("moved.sanad")).await;
    let told = std::sync::Mutex::new(Vec::new());
    let watch = |done: u64, total: u64| {
        told.lock().unwrap().push((done, total));
        true
    };
    let moved = desk.store.copy_to(&to, &watch).await.unwrap();
    let told = told.into_inner().unwrap();
    assert!(told.iter().all(|(done, total)| done <= total), "{told:?}");
    assert_eq!(told.last().map(|(done, total)| done == total), Some(true));
    let (here, there) = (desk.store.read().await.unwrap(), moved.read().await.unwrap());
    assert_eq!(sanad_testing::dump(&there).await, before);
    assert_eq!(journal::head(&there).await.unwrap(), journal::head(&here).await.unwrap());
    for id in &ids {
        let seen = suppliers::get(&there, Seen::Now, id).await.unwrap();
        assert_eq!(seen, suppliers::get(&here, Seen::Now, id).await.unwrap());
    }
    drop((here, there));
    // Into a file and back: whichever engine it came from.
    let file = desk.folder.path().join("back.sanad");
    let back = moved.copy_to(&file.as_path().into(), &|_, _| true).await.unwrap();
    assert_eq!(sanad_testing::dump(&back.read().await.unwrap()).await, before);
    let query = SupplierQuery { search: String::from("خليج"), limit: 10, ..Default::default() };
    assert_eq!(suppliers::page(&back.read().await.unwrap(), Seen::Now, &query).await.unwrap().items.len(), 1);
    // Each goes on by itself.
    desk.add("A2", "Beta").await.unwrap();
    assert!(desk.store.verify_journal().await.unwrap().is_ok());
    assert_eq!(sanad_testing::dump(&moved.read().await.unwrap()).await, before);
}

#[tokio::test]
async fn a_move_that_is_cancelled_leaves_nothing() {
    let desk = desk().await;
    desk.add("A1", "Alpha").await.unwrap();
    let to = sanad_testing::location(&desk.folder.path().join("moved.sanad")).await;
    let moved = desk.store.copy_to(&to, &|_, _| false).await;
    assert!(matches!(moved, Err(OpenError::Store(StoreError::Cancelled))), "{moved:?}");
    assert!(matches!(Store::open(&to).await, Err(OpenError::Missing | OpenError::NotThere)));
    desk.add("A2", "Beta").await.unwrap();
}
