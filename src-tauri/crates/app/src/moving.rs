//! Moving a workspace whole: from a file to a server's database, back, or from one file to another.

use sanad_store::{Location, journal};
use serde::{Deserialize, Serialize};

use crate::task::Task;
use crate::{Result, Workspace};

/// What was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Moved {
    /// Where it is now, as well as where it was.
    pub to: String,
    /// How many entries its journal has.
    pub entries: u32,
    /// The journal's last hash, the same in both.
    pub head: String,
}

/// Copies the workspace, its journal included, to a place where none is; answers the copy, open. Rows are counted and the
/// journal's chain and last hash compared before it takes its place; the workspace it came from is left as it is.
///
/// # Errors
/// `workspace_exists`, `changed_meanwhile`, `cancelled`, those of making a workspace there, and the databases' own. Nothing is
/// left there then.
pub async fn copy(workspace: &Workspace, to: &Location, task: &Task) -> Result<(Workspace, Moved)> {
    task.go_on()?;
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let watch = |done: u64, total: u64| {
        task.say("move_rows", small(done), Some(small(total)));
        !task.cancel().is_cancelled()
    };
    let store = workspace.store().copy_to(to, &watch).await?;
    let copy = workspace.moved(store).seated().await?;
    let head = journal::head(&copy.store().read().await?).await?;
    let entries = u32::try_from(head.seq).unwrap_or(u32::MAX);
    let moved = Moved { to: copy.store().location().to_string(), entries, head: head.hash };
    Ok((copy, moved))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journal, suppliers, workspace};

    #[tokio::test]
    async fn the_sample_moves_and_says_the_same_there() {
        let folder = tempfile::tempdir().unwrap();
        let (here, there) = (folder.path().join("a.sanad"), folder.path().join("b.sanad"));
        let today = "2026-07-01".parse().unwrap();
        let stood = Box::pin(crate::sample::create(&here, today, &Task::silent())).await.unwrap();
        let to = sanad_testing::location(&there).await;
        let (copy, moved) = copy(&stood, &to, &Task::silent()).await.unwrap();
        assert_eq!(moved.head, journal::verify(&stood).await.unwrap().head);
        for day in [None, Some("2026-01-31".parse().unwrap())] {
            let query = sanad_domain::suppliers::SupplierQuery { limit: 50, as_of: day, ..Default::default() };
            let (one, other) =
                (suppliers::page(&stood, &query).await.unwrap(), suppliers::page(&copy, &query).await.unwrap());
            assert_eq!(one, other, "{day:?}");
            let risk =
                |own| async move { serde_json::to_value(crate::risk::report(own, day, None).await.unwrap()).unwrap() };
            assert_eq!(risk(&stood).await, risk(&copy).await, "{day:?}");
        }
        let taken = super::copy(&stood, &to, &Task::silent()).await.unwrap_err();
        assert_eq!(taken.code, "workspace_exists");
        // What is done there is done there alone.
        let info = (workspace::info(&stood).await.unwrap(), workspace::info(&copy).await.unwrap());
        assert_eq!((info.0.id, info.0.counts, info.0.head_seq), (info.1.id, info.1.counts, info.1.head_seq));
    }
}
