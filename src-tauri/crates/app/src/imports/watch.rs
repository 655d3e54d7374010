//! A folder watched for new exports. Nothing is imported by itself: what is new and finished is only offered.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use sanad_domain::errors::FieldError;
use sanad_store::imports;
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// The most files of a folder that are looked at, the latest first.
const MOST: usize = 200;
/// Endings of files that can be exports.
const ENDINGS: [&str; 7] = ["csv", "tsv", "txt", "xlsx", "json", "jsonl", "ndjson"];

/// A folder on this machine, and the profile its files are read by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WatchedFolder {
    /// Where it is.
    pub path: String,
    /// The profile's id or name; none: it is chosen file by file.
    pub profile: Option<String>,
}

/// A file that came into the folder and was not imported yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NewExport {
    /// Where it is.
    pub path: String,
    /// Its name, without the folder.
    pub name: String,
    /// Its size in bytes; the largest number there is for files beyond four gigabytes.
    pub size: u32,
    /// When it was last written to.
    pub modified: DateTime<Utc>,
}

fn list(own: &Path) -> PathBuf {
    own.join("watched.json")
}

fn all(own: &Path) -> HashMap<String, WatchedFolder> {
    serde_json::from_str(&fs::read_to_string(list(own)).unwrap_or_default()).unwrap_or_default()
}

/// The folder that is watched for a workspace on this machine; `own` is the app's own folder.
pub fn folder(own: &Path, workspace: &Workspace) -> Option<WatchedFolder> {
    all(own).remove(&key(workspace))
}

/// Watches a folder for a workspace on this machine; none: watches no more.
///
/// # Errors
/// `invalid` on `path` for what is no folder, and the disk's own.
pub fn set_folder(own: &Path, workspace: &Workspace, watched: Option<WatchedFolder>) -> Result<()> {
    let mut known = all(own);
    match watched {
        Some(watched) if !Path::new(&watched.path).is_dir() => {
            return Err(AppError::field("path", FieldError::new("no_folder")));
        }
        Some(watched) => known.insert(key(workspace), watched),
        None => known.remove(&key(workspace)),
    };
    fs::create_dir_all(own)?;
    // Written aside and moved, so that a crash leaves the old list or the new one.
    let aside = own.join("watched.json.new");
    fs::write(&aside, serde_json::to_string_pretty(&known).unwrap_or_default())?;
    fs::rename(&aside, list(own))?;
    Ok(())
}

fn key(workspace: &Workspace) -> String {
    workspace.store().location().to_string()
}

/// What was seen of a folder's files: a file still being written to has another size at the next look.
#[derive(Debug, Default)]
pub struct Watch {
    seen: HashMap<PathBuf, Seen>,
}

#[derive(Debug, Clone)]
struct Seen {
    size: u64,
    modified: SystemTime,
    /// Its content's hash, once it stood still over two looks.
    hash: Option<String>,
}

impl Watch {
    /// Looks at a folder: which of its files are finished and hold what no standing import has brought in, the latest first.
    /// A folder that is not there has none.
    ///
    /// # Errors
    /// The database's own.
    pub async fn look(&mut self, workspace: &Workspace, folder: &Path) -> Result<Vec<NewExport>> {
        let found = files(folder);
        self.seen.retain(|path, _| found.iter().any(|(known, ..)| known == path));
        let mut finished = Vec::new();
        for (path, size, modified) in found {
            let stood = self.seen.get(&path).filter(|seen| seen.size == size && seen.modified == modified).cloned();
            let mut seen = Seen { size, modified, hash: None };
            if let Some(stood) = stood {
                // Hashed once: a finished file is the same as long as its size and time are.
                seen.hash = match stood.hash {
                    Some(hash) => Some(hash),
                    None => hashed(path.clone()).await,
                };
                if let Some(hash) = &seen.hash {
                    finished.push((path.clone(), size, modified, hash.clone()));
                }
            }
            self.seen.insert(path, seen);
        }
        let db = workspace.store().read().await?;
        let mut new = Vec::new();
        for (path, size, modified, hash) in finished {
            if !imports::known(&db, &hash).await? {
                new.push(NewExport {
                    name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                    path: path.to_string_lossy().into_owned(),
                    size: u32::try_from(size).unwrap_or(u32::MAX),
                    modified: modified.into(),
                });
            }
        }
        Ok(new)
    }
}

/// The folder's own files that can be exports, the latest first: not hidden, not a spreadsheet's lock, not empty.
fn files(folder: &Path) -> Vec<(PathBuf, u64, SystemTime)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .flatten()
        .filter_map(|entry| {
            let path = entry.path();
            let name = path.file_name()?.to_str()?;
            let ending = path.extension()?.to_str()?.to_ascii_lowercase();
            let meta = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            let wanted = !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str()) && meta.len() > 0;
            wanted.then_some((path, meta.len(), meta.modified().ok()?))
        })
        .collect();
    found.sort_by(|(one, _, earlier), (other, _, later)| later.cmp(earlier).then_with(|| one.cmp(other)));
    found.truncate(MOST);
    found
}

/// BLAKE3 of a file, hex; none where it cannot be read (any more).
async fn hashed(path: PathBuf) -> Option<String> {
    let read = move || -> io::Result<String> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(File::open(path)?)?;
        Ok(hasher.finalize().to_hex().to_string())
    };
    tokio::task::spawn_blocking(read).await.ok()?.ok()
}
