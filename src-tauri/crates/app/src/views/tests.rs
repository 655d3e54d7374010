use super::{SavedView, ViewedList, all, remove, save};
use crate::{Workspace, undo, workspace};

async fn opened() -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let made = workspace::create(sanad_testing::location(&folder.path().join("a.sanad")).await, "Test", "Asia/Riyadh")
        .await
        .unwrap();
    (folder, made)
}

fn view(list: ViewedList, name: &str) -> SavedView {
    SavedView { id: String::new(), list, name: name.to_owned(), shown: String::from("{\"sort\":\"code\"}") }
}

async fn refused(own: &Workspace, view: SavedView) -> Vec<String> {
    let error = save(own, view).await.unwrap_err();
    error.fields.iter().map(|(field, errors)| format!("{field} {}", errors[0].code)).collect()
}

#[tokio::test]
async fn a_view_is_kept_renamed_removed_and_brought_back() {
    let (_folder, own) = opened().await;
    let kept = save(&own, view(ViewedList::Suppliers, " Blocked ")).await.unwrap();
    assert_eq!(kept.name, "Blocked");
    let renamed = save(&own, SavedView { name: String::from("On hold"), ..kept }).await.unwrap();
    assert_eq!(all(&own).await.unwrap(), std::slice::from_ref(&renamed));
    remove(&own, &renamed.id).await.unwrap();
    assert_eq!(all(&own).await.unwrap(), []);
    let removal = own.head().await.unwrap();
    undo::entry(&own, removal, false).await.unwrap();
    assert_eq!(all(&own).await.unwrap(), [renamed]);
}

#[tokio::test]
async fn a_name_stands_once_in_its_list() {
    let (_folder, own) = opened().await;
    save(&own, view(ViewedList::Suppliers, "Gulf")).await.unwrap();
    save(&own, view(ViewedList::Contracts, "Gulf")).await.unwrap();
    assert_eq!(refused(&own, view(ViewedList::Suppliers, "gulf")).await, ["name taken"]);
    assert_eq!(refused(&own, view(ViewedList::Suppliers, " ")).await, ["name required"]);
    let broken = SavedView { shown: String::from("{"), ..view(ViewedList::Terms, "Broken") };
    assert_eq!(refused(&own, broken).await, ["shown bad_format"]);
}

#[tokio::test]
async fn what_is_not_there_cannot_be_removed() {
    let (_folder, own) = opened().await;
    assert_eq!(remove(&own, "nothing").await.unwrap_err().code, "not_found");
}
