//! Workspaces opened lately, kept in the app's own folder, not in any workspace.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sanad_store::Location;
use serde::{Deserialize, Serialize};

use crate::Result;

/// How many are kept.
const MOST: usize = 12;

/// A workspace opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RecentWorkspace {
    /// Where its file lies, or the address of its database.
    pub path: String,
    /// Whether it is on a server.
    #[serde(default)]
    pub on_server: bool,
    /// Its name when it was last opened.
    pub name: String,
    /// When that was.
    pub opened_at: DateTime<Utc>,
    /// Whether the file is still there; of a server that is found out by asking it.
    #[serde(default)]
    pub exists: bool,
}

fn list(folder: &Path) -> PathBuf {
    folder.join("recent.json")
}

/// The list, latest first. One that cannot be read is an empty one: it is a convenience, not a record.
pub fn all(folder: &Path) -> Vec<RecentWorkspace> {
    let text = fs::read_to_string(list(folder)).unwrap_or_default();
    let mut found: Vec<RecentWorkspace> = serde_json::from_str(&text).unwrap_or_default();
    for recent in &mut found {
        recent.on_server = matches!(Location::parse(&recent.path), Ok(Location::Server(_)));
        recent.exists = recent.on_server || Path::new(&recent.path).is_file();
    }
    found
}

/// Puts a workspace at the head of the list.
///
/// # Errors
/// The disk's own.
pub fn remember(folder: &Path, path: &str, name: &str, at: DateTime<Utc>) -> Result<()> {
    let mut found = all(folder);
    found.retain(|recent| recent.path != path);
    found.insert(
        0,
        RecentWorkspace { path: path.to_owned(), name: name.to_owned(), opened_at: at, exists: true, on_server: false },
    );
    found.truncate(MOST);
    write(folder, &found)
}

/// Takes a workspace off the list; its file stays.
///
/// # Errors
/// The disk's own.
pub fn forget(folder: &Path, path: &str) -> Result<()> {
    let mut found = all(folder);
    found.retain(|recent| recent.path != path);
    write(folder, &found)
}

fn write(folder: &Path, found: &[RecentWorkspace]) -> Result<()> {
    fs::create_dir_all(folder)?;
    let text = serde_json::to_string_pretty(found).unwrap_or_default();
    // Written aside and moved, so that a crash leaves the old list or the new one.
    let aside = folder.join("recent.json.new");
    fs::write(&aside, text)?;
    fs::rename(&aside, list(folder))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stands_first_and_each_once() {
        let folder = tempfile::tempdir().unwrap();
        let at: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
        for path in ["/a", "/b", "/a"] {
            remember(folder.path(), path, "n", at).unwrap();
        }
        let paths: Vec<String> = all(folder.path()).into_iter().map(|recent| recent.path).collect();
        assert_eq!(paths, ["/a", "/b"]);
        assert!(all(folder.path()).iter().all(|recent| !recent.exists));
        forget(folder.path(), "/a").unwrap();
        assert_eq!(all(folder.path()).len(), 1);
    }

    #[test]
    fn a_server_is_in_it_by_its_address() {
        let folder = tempfile::tempdir().unwrap();
        let address = "postgres://noura@db.example.com/purchasing";
        remember(folder.path(), address, "Purchasing", "2026-01-01T00:00:00Z".parse().unwrap()).unwrap();
        let known = all(folder.path()).remove(0);
        assert_eq!((known.path.as_str(), known.on_server, known.exists), (address, true, true));
    }

    #[test]
    fn a_damaged_list_is_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(list(folder.path()), "{").unwrap();
        assert!(all(folder.path()).is_empty());
    }
}
