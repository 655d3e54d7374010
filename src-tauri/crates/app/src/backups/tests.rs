//! Backups of real workspaces.

use std::fs;
use std::sync::Arc;

use sanad_store::Ids;
use sanad_store::ctx::FixedClock;

use super::*;
use crate::categories;

fn noon(day: &str) -> Arc<FixedClock> {
    Arc::new(FixedClock(format!("{day}T12:00:00Z").parse().unwrap()))
}

/// A workspace with one category in it, on a day that stands still.
async fn desk(folder: &Path, name: &str, day: &str) -> Workspace {
    let path = folder.join(format!("{name}.sanad"));
    let desk = workspace::create_with(&path, "T", "UTC", false, noon(day), Ids::Uuid7).await.unwrap();
    add(&desk, "C1").await;
    desk
}

async fn add(desk: &Workspace, code: &str) {
    let names = [(String::from("en"), code.to_owned())].into();
    categories::create(desk, code, names).await.unwrap();
}

async fn codes(desk: &Workspace) -> Vec<String> {
    categories::all(desk).await.unwrap().into_iter().map(|category| category.code).collect()
}

fn names(desk: &Backups) -> Vec<String> {
    desk.files.iter().map(|file| Path::new(&file.path).file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[tokio::test]
async fn one_is_made_when_it_is_due_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), "Gulf", "2026-11-20").await;
    assert!(make_due(&desk).await.unwrap().is_some());
    assert!(make_due(&desk).await.unwrap().is_none(), "not twice within the hours between two");
    assert!(make_due(&desk.at(noon("2026-11-21"))).await.unwrap().is_some());
    let known = all(&desk).await.unwrap();
    assert_eq!(names(&known), ["Gulf 2026-11-21 120000Z.sanad", "Gulf 2026-11-20 120000Z.sanad"]);
    set_rule(&desk, BackupRule { on: false, ..known.rule }).await.unwrap();
    assert!(make_due(&desk.at(noon("2026-12-21"))).await.unwrap().is_none());
}

#[tokio::test]
async fn those_no_longer_kept_are_dropped_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), "Gulf", "2026-11-16").await;
    set_rule(&desk, BackupRule { days: 2, weeks: 0, months: 0, ..BackupRule::default() }).await.unwrap();
    let beside = PathBuf::from(all(&desk).await.unwrap().folder.unwrap());
    fs::create_dir_all(&beside).unwrap();
    for other in ["Gulf.sanad", "Gulf old.sanad", "Gulfport 2020-01-01 000000Z.sanad", "notes.txt"] {
        fs::write(beside.join(other), "mine").unwrap();
    }
    for day in ["2026-11-16", "2026-11-17", "2026-11-18"] {
        make(&desk.at(noon(day))).await.unwrap();
    }
    let known = all(&desk).await.unwrap();
    assert_eq!(names(&known), ["Gulf 2026-11-18 120000Z.sanad", "Gulf 2026-11-17 120000Z.sanad"]);
    assert_eq!(fs::read_dir(&beside).unwrap().count(), 6);
}

#[tokio::test]
async fn what_is_put_back_is_what_was_and_what_stood_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), "Gulf", "2026-11-20").await;
    let backup = make(&desk).await.unwrap();
    add(&desk, "C2").await;
    let aside = restore(&desk, Path::new(&backup.path)).await.unwrap();
    let (back, _) = workspace::open(desk.store().location()).await.unwrap();
    assert_eq!(codes(&back).await, ["C1"]);
    add(&back, "C3").await;
    let (stood, _) = workspace::open(&aside).await.unwrap();
    assert_eq!(codes(&stood).await, ["C1", "C2"]);
    assert!(stood.store().verify_journal().await.unwrap().is_ok());
}

#[tokio::test]
async fn one_that_was_cut_short_is_refused_and_the_workspace_stays() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), "Gulf", "2026-11-20").await;
    let backup = make(&desk).await.unwrap();
    let whole = fs::read(&backup.path).unwrap();
    for (kept, code) in [(whole.len() - 4096, "backup_damaged"), (5000, "backup_damaged"), (50, "workspace_not_one")] {
        fs::write(&backup.path, &whole[..kept]).unwrap();
        let error = restore(&desk, Path::new(&backup.path)).await.unwrap_err();
        assert_eq!(error.code, code, "{kept} bytes of {}", whole.len());
        assert_eq!(codes(&desk).await, ["C1"], "still open");
    }
    let mut changed = whole.clone();
    let middle = whole.len() / 2;
    changed[middle..middle + 4096].fill(0xAA);
    fs::write(&backup.path, changed).unwrap();
    assert_eq!(verify(&desk, Path::new(&backup.path)).await.unwrap_err().code, "backup_damaged");
    fs::remove_file(&backup.path).unwrap();
    assert_eq!(verify(&desk, Path::new(&backup.path)).await.unwrap_err().code, "workspace_missing");
}

#[tokio::test]
async fn a_backup_of_another_workspace_is_not_put_in_place_of_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, theirs) = (desk(folder.path(), "A", "2026-11-20").await, desk(folder.path(), "B", "2026-11-20").await);
    let backup = make(&theirs).await.unwrap();
    assert!(!verify(&ours, Path::new(&backup.path)).await.unwrap().own);
    assert_eq!(restore(&ours, Path::new(&backup.path)).await.unwrap_err().code, "backup_of_another");
    assert_eq!(codes(&ours).await, ["C1"]);
}

#[tokio::test]
async fn a_rule_that_cannot_be_kept_is_refused_on_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), "A", "2026-11-20").await;
    let rule = BackupRule { every_hours: 0, days: 0, folder: Some(String::from("backups")), ..BackupRule::default() };
    let refused = set_rule(&desk, rule).await.unwrap_err();
    assert_eq!(refused.fields.keys().collect::<Vec<_>>(), ["days", "every_hours", "folder"]);
    fs::write(folder.path().join("A backups"), "in the way").unwrap();
    assert_eq!(make(&desk).await.unwrap_err().code, "folder_unusable");
}
