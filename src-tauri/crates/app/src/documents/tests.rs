//! Files go in and come out as they were, or not at all.

use std::path::{Path, PathBuf};

use sanad_domain::documents::{Document, DocumentInput};
use sanad_store::documents::LARGEST;
use sanad_store::versioned::TABLES;
use sea_orm::{ConnectionTrait, Statement};

use super::{all, put_file, remove_file, retire, save, save_file};
use crate::task::{Cancel, Task};
use crate::{Workspace, suppliers, undo, workspace};

struct Desk {
    folder: tempfile::TempDir,
    workspace: Workspace,
    document: Document,
}

async fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let workspace =
        workspace::create(sanad_testing::location(&folder.path().join("a.sanad")).await, "W", "Asia/Riyadh")
            .await
            .unwrap();
    let supplier = suppliers::create(&workspace, &suppliers::tests::named("S1", "Orient")).await.unwrap().id;
    let input = DocumentInput { supplier, kind: "iso_9001".into(), title: "Certificate".into(), ..Default::default() };
    let document = save(&workspace, None, &input).await.unwrap();
    Desk { folder, workspace, document }
}

impl Desk {
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    async fn put(&self, path: &Path) -> crate::Result<Document> {
        put_file(&self.workspace, &self.document.id, path, &Task::silent()).await
    }

    async fn number(&self, sql: &str) -> i64 {
        let db = self.workspace.store().read().await.unwrap();
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
        row.try_get_by_index(0).unwrap()
    }
}

/// Bytes that repeat nowhere near.
fn bytes(n: usize) -> Vec<u8> {
    (0..n).map(|i| u8::try_from((i * i + i / 251) % 256).unwrap()).collect()
}

#[tokio::test]
async fn what_comes_out_is_what_went_in() {
    let desk = desk().await;
    for (name, n) in [("empty.pdf", 0), ("small.pdf", 3), ("one chunk.pdf", 256 * 1024), ("شهادة.pdf", 700_001)] {
        let content = bytes(n);
        let kept = desk.put(&desk.file(name, &content)).await.unwrap();
        let file = kept.file.unwrap();
        assert_eq!((file.name.as_str(), file.size as usize), (name, n));
        let to = desk.folder.path().join("out");
        save_file(&desk.workspace, &kept.id, &to, &Task::silent()).await.unwrap();
        assert_eq!(std::fs::read(&to).unwrap(), content, "{name}");
    }
    let left = std::fs::read_dir(desk.folder.path()).unwrap();
    let parts = left.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "part"));
    assert_eq!(parts.count(), 0);
}

#[tokio::test]
async fn one_content_is_kept_once_and_every_step_is_undone() {
    let desk = desk().await;
    let first = desk.file("a.pdf", b"content");
    desk.put(&first).await.unwrap();
    let head = desk.workspace.head().await.unwrap();
    desk.put(&first).await.unwrap();
    assert_eq!(desk.workspace.head().await.unwrap(), head, "nothing new is said");
    desk.put(&desk.file("b.pdf", b"content")).await.unwrap();
    assert_eq!(desk.number("SELECT COUNT(*) FROM file_content").await, 1);
    undo::last(&desk.workspace).await.unwrap();
    let named = all(&desk.workspace, None, None, None).await.unwrap().remove(0).file.unwrap().name;
    assert_eq!(named, "a.pdf");
    assert_eq!(remove_file(&desk.workspace, &desk.document.id).await.unwrap().file, None);
    undo::last(&desk.workspace).await.unwrap();
    retire(&desk.workspace, &desk.document.id, desk.document.version).await.unwrap();
    assert_eq!(desk.number("SELECT COUNT(*) FROM document_file").await, 0);
    undo::last(&desk.workspace).await.unwrap();
    let to = desk.folder.path().join("again");
    save_file(&desk.workspace, &desk.document.id, &to, &Task::silent()).await.unwrap();
    assert_eq!(std::fs::read(to).unwrap(), b"content");
    assert!(TABLES.contains(&"document_file"));
}

#[tokio::test]
async fn what_was_damaged_is_said_and_not_given_out() {
    let desk = desk().await;
    let kept = desk.put(&desk.file("a.pdf", &bytes(600_000))).await.unwrap();
    for damage in [
        "UPDATE file_chunk SET data = (SELECT o.data FROM file_chunk o WHERE o.position = 0) WHERE position = 1",
        "DELETE FROM file_chunk WHERE position = 1",
    ] {
        let ctx = desk.workspace.ctx().await;
        let write = desk.workspace.store().write(&ctx, sanad_store::Right::Audit, "test", async |tx| {
            tx.db().execute_unprepared(damage).await?;
            tx.record("document", None, None, None, Some(serde_json::json!({})));
            Ok::<_, sanad_store::StoreError>(())
        });
        write.await.unwrap();
        let to = desk.folder.path().join("out");
        std::fs::write(&to, "what was there").unwrap();
        let error = save_file(&desk.workspace, &kept.id, &to, &Task::silent()).await.unwrap_err();
        assert_eq!((error.code.as_str(), error.params["what"].as_str()), ("corrupt", "a.pdf"));
        assert_eq!(std::fs::read_to_string(&to).unwrap(), "what was there");
    }
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_and_leaves_nothing() {
    let desk = desk().await;
    let head = desk.workspace.head().await.unwrap();
    let large = desk.folder.path().join("large.pdf");
    std::fs::File::create(&large).unwrap().set_len(LARGEST + 1).unwrap();
    let error = desk.put(&large).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.params["max"].as_str()), ("document_too_large", "100"));
    assert_eq!(desk.put(&desk.folder.path().join("none.pdf")).await.unwrap_err().code, "file_missing");
    assert_eq!(desk.put(desk.folder.path()).await.unwrap_err().code, "file_missing");
    let cancel = Cancel::default();
    cancel.cancel();
    let task = Task::new(cancel, |_| {});
    let path = desk.file("a.pdf", b"content");
    let error = put_file(&desk.workspace, &desk.document.id, &path, &task).await.unwrap_err();
    assert_eq!(error.code, "cancelled");
    let error = save_file(&desk.workspace, &desk.document.id, &path, &Task::silent()).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.params["what"].as_str()), ("not_found", "file"));
    assert_eq!(put_file(&desk.workspace, "nobody", &path, &Task::silent()).await.unwrap_err().code, "not_found");
    assert_eq!(desk.workspace.head().await.unwrap(), head);
    assert_eq!(desk.number("SELECT COUNT(*) FROM file_content").await, 0);
}

#[tokio::test]
async fn a_name_that_would_deceive_is_kept_as_it_reads() {
    let desk = desk().await;
    let kept = desk.put(&desk.file("fdp\u{202E}exe.pdf", b"content")).await.unwrap();
    assert_eq!(kept.file.unwrap().name, "fdpexe.pdf");
}
