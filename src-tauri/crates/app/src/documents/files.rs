//! Documents' files: kept in the workspace, and given back as they came.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sanad_domain::documents::{Document, DocumentFile};
use sanad_store::documents::{self, Kept, LARGEST};
use sanad_store::{Right, Seen};

use super::one;
use crate::task::Task;
use crate::{AppError, Result, Workspace};

/// How much is read between two looks at whether the person still wants it, in bytes.
const STEP: usize = 1 << 20;

/// Keeps a file with a document, in the place of any that it had.
///
/// # Errors
/// `document_too_large` (`size`, `max`, in megabytes), `file_missing`, `file_denied`, `file_failed` with the path, `document_changed`
/// where it changed meanwhile, `cancelled`, `not_found`, and the database's own.
pub async fn put(workspace: &Workspace, id: &str, path: &Path, task: &Task) -> Result<Document> {
    let file = described(path, task)?;
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "document.file", async |tx| -> Result<()> {
            let mut content = File::open(path).map_err(|error| AppError::file(path, error))?;
            match documents::keep(tx, id, &file, &mut content).await? {
                Kept::Yes => Ok(()),
                Kept::Changed => Err(AppError::new("document_changed").with("path", path.display())),
            }
        })
        .await?;
    one(workspace, id).await
}

/// Takes a document's file away.
///
/// # Errors
/// `not_found`, and the database's own.
pub async fn remove(workspace: &Workspace, id: &str) -> Result<Document> {
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::EditSuppliers, "document.file", async |tx| -> Result<()> {
            Ok(documents::forget(tx, id).await?)
        })
        .await?;
    one(workspace, id).await
}

/// Writes a document's file to `to`, in the place of any there. It appears whole, or not at all.
///
/// # Errors
/// `corrupt` where what is kept is not what was put in, `not_found` for a document without a file, `cancelled`, `file_denied`,
/// `disk_full` and others with the path, and the database's own.
pub async fn save(workspace: &Workspace, id: &str, to: &Path, task: &Task) -> Result<PathBuf> {
    let db = workspace.store().read().await?;
    let found = documents::all(&db, Seen::Now, documents::Narrowed { id: Some(id), ..Default::default() }).await?;
    let file = found.into_iter().next().and_then(|document| document.file);
    let file = file.ok_or_else(|| AppError::new("not_found").with("what", "file"))?;
    let making = beside(to);
    let written = async {
        let failed = |error| AppError::file(to, error);
        let mut out = File::create(&making).map_err(failed)?;
        let (mut hasher, mut done) = (blake3::Hasher::new(), 0_u64);
        for position in 0.. {
            task.go_on()?;
            let Some(part) = documents::chunk(&db, &file.hash, position).await? else { break };
            hasher.update(&part);
            out.write_all(&part).map_err(failed)?;
            done += part.len() as u64;
            task.say("write", kibibytes(done), Some(kibibytes(u64::from(file.size))));
        }
        if hasher.finalize().to_hex().as_str() != file.hash {
            return Err(AppError::new("corrupt").with("what", &file.name));
        }
        out.sync_all().map_err(failed)?;
        std::fs::rename(&making, to).map_err(failed)
    };
    let written: Result<()> = written.await;
    if written.is_err() {
        // What was begun is worth nothing.
        let _ = std::fs::remove_file(&making);
    }
    written.map(|()| to.to_owned())
}

/// A file's name, size and hash.
fn described(path: &Path, task: &Task) -> Result<DocumentFile> {
    let failed = |error| AppError::file(path, error);
    let mut file = File::open(path).map_err(failed)?;
    let about = file.metadata().map_err(failed)?;
    if !about.is_file() {
        return Err(AppError::new("file_missing").with("path", path.display()));
    }
    if about.len() > LARGEST {
        return Err(too_large(about.len()));
    }
    let (mut hasher, mut buffer, mut size) = (blake3::Hasher::new(), vec![0; STEP], 0_u64);
    loop {
        task.go_on()?;
        let n = file.read(&mut buffer).map_err(failed)?;
        if n == 0 {
            break;
        }
        hasher.update(&buffer[..n]);
        size += n as u64;
        if size > LARGEST {
            return Err(too_large(size));
        }
        task.say("read", kibibytes(size), Some(kibibytes(about.len())));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // A name is shown: what would turn it round in display is left out of it.
    let name = name.chars().filter(|c| !c.is_control() && !sanad_domain::documents::deceives(*c)).collect();
    let size = u32::try_from(size).map_err(|_| too_large(size))?;
    Ok(DocumentFile { name, size, hash: hasher.finalize().to_hex().to_string() })
}

fn too_large(size: u64) -> AppError {
    let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
    AppError::new("document_too_large").with("size", megabytes(size)).with("max", megabytes(LARGEST))
}

fn kibibytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

/// Where a file is made before it takes its place.
fn beside(to: &Path) -> PathBuf {
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    to.with_file_name(name)
}
