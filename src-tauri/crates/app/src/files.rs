//! Files written beside their place and put there when they are whole: what is half written is of no use to anyone.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::{AppError, Result};

/// Writes a file that takes the place of any there. `write` is given where to write it, on a thread that may wait for the disk;
/// where it fails, what it wrote is removed and what stood before still stands.
///
/// # Errors
/// What `write` says, and the disk's own.
pub(crate) async fn put<T, F>(path: &Path, write: F) -> Result<T>
where
    T: Send + 'static,
    F: FnOnce(&Path) -> Result<T> + Send + 'static,
{
    let (beside, path) = (beside(path), path.to_owned());
    let written = tokio::task::spawn_blocking(move || {
        let written = write(&beside).and_then(|value| {
            std::fs::rename(&beside, &path).map_err(|error| AppError::file(&path, error))?;
            Ok(value)
        });
        if written.is_err() {
            drop(std::fs::remove_file(&beside));
        }
        written
    });
    written.await.map_err(|error| AppError::new("unexpected").with("detail", error))?
}

/// As [`put`], of a text.
///
/// # Errors
/// The disk's own, with the file it is about.
pub(crate) async fn put_text(path: &Path, text: String) -> Result<()> {
    let wanted = path.to_owned();
    put(path, move |beside| std::fs::write(beside, text).map_err(|error| AppError::file(&wanted, error))).await
}

/// Where a file is made, in its own folder so that it can be moved at a stroke: `a.csv.part` for `a.csv`.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".part");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn a_file_is_whole_or_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(folder.path().join("a.part"), "somebody's own").unwrap();
        put_text(&path, String::from("first")).await.unwrap();
        assert_eq!(put(&path, |beside| Ok(std::fs::write(beside, "second").map(|()| 2)?)).await.unwrap(), 2);
        let failed = put::<(), _>(&path, |beside| {
            std::fs::write(beside, "half")?;
            Err(AppError::new("file_changed"))
        });
        assert_eq!(failed.await.unwrap_err().code, "file_changed");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "second");
        assert_eq!(listed(folder.path()), ["a.csv", "a.part"]);
        let nowhere = folder.path().join("no/such.csv");
        let error = put_text(&nowhere, String::new()).await.unwrap_err();
        assert_eq!((error.code.as_str(), error.params["path"].as_str()), ("file_missing", nowhere.to_str().unwrap()));
    }
}
