use super::*;
use sanad_app::imports::{Watch, WatchedFolder, set_watched_folder, watched_folder};

#[tokio::test]
async fn a_folder_is_watched_for_finished_files_that_are_new() {
    let bench = Bench::flat().await;
    let exports = bench.folder.path().join("exports");
    std::fs::create_dir(&exports).unwrap();
    let write = |name: &str, text: &str| std::fs::write(exports.join(name), text).unwrap();
    let mut watch = Watch::default();
    let mut look = async || {
        let new = watch.look(&bench.workspace, &exports).await.unwrap();
        new.into_iter().map(|export| export.name).collect::<Vec<_>>()
    };
    write("rows.csv", &flat(&GOOD[..2]));
    write("notes.md", "not an export");
    write("~$rows.xlsx", "a lock");
    write("empty.csv", "");
    assert!(look().await.is_empty(), "seen once: it may still be written to");
    assert_eq!(look().await, ["rows.csv"]);
    write("rows.csv", &flat(&GOOD));
    assert!(look().await.is_empty(), "still growing");
    assert_eq!(look().await, ["rows.csv"]);

    let import = bench.run(&exports.join("rows.csv"), "Flat").await;
    assert!(look().await.is_empty(), "imported");
    write("copy.csv", &flat(&GOOD));
    look().await;
    assert!(look().await.is_empty(), "the same content under another name");
    imports::undo(&bench.workspace, import.import.as_deref().unwrap(), false).await.unwrap();
    assert_eq!(look().await.len(), 2, "offered again once it was taken back");
    std::fs::remove_dir_all(&exports).unwrap();
    assert!(look().await.is_empty());
}

#[tokio::test]
async fn the_watched_folder_is_this_machines_own() {
    let bench = Bench::new().await;
    let own = bench.folder.path().join("own");
    assert_eq!(watched_folder(&own, &bench.workspace), None);
    let watched =
        |path: &Path| Some(WatchedFolder { path: path.display().to_string(), profile: Some(String::from("Flat")) });
    let error = set_watched_folder(&own, &bench.workspace, watched(Path::new("/nowhere/at/all"))).unwrap_err();
    assert_eq!((code(&error), error.fields["path"][0].code.as_str()), ("invalid", "no_folder"));
    let head = bench.head().await;
    set_watched_folder(&own, &bench.workspace, watched(bench.folder.path())).unwrap();
    assert_eq!(watched_folder(&own, &bench.workspace), watched(bench.folder.path()));
    // Other workspaces have their own.
    assert_eq!(watched_folder(&own, &Bench::new().await.workspace), None);
    set_watched_folder(&own, &bench.workspace, None).unwrap();
    assert_eq!((watched_folder(&own, &bench.workspace), bench.head().await), (None, head));
}
