//! Whether a path can hold a workspace, found out before SQLite touches it.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::OpenError;

/// File systems on which the locks SQLite needs cannot be relied on.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "afpfs",
    "ceph",
    "fuse.sshfs",
    "fuse.glusterfs",
    "fuse.davfs",
    "davfs",
    "webdav",
];

/// Checks that a new file can be made there.
pub(crate) fn check_new(path: &Path) -> Result<(), OpenError> {
    if path.exists() {
        return Err(OpenError::Exists);
    }
    let folder = folder_of(path);
    let real = folder.canonicalize().map_err(OpenError::Folder)?;
    if on_network(&real) {
        return Err(OpenError::NetworkShare);
    }
    if fs::metadata(&real).map_err(OpenError::Folder)?.permissions().readonly() {
        return Err(OpenError::ReadOnly);
    }
    Ok(())
}

/// Checks that the file is a workspace that can be written.
pub(crate) fn check_existing(path: &Path, application_id: i32) -> Result<(), OpenError> {
    let meta = check_file(path)?;
    let real = path.canonicalize().map_err(OpenError::Folder)?;
    if on_network(&real) {
        return Err(OpenError::NetworkShare);
    }
    check_header(path, application_id)?;
    let writable = OpenOptions::new().append(true).open(path);
    if meta.permissions().readonly() || writable.is_err() || folder_read_only(&real) {
        return Err(OpenError::ReadOnly);
    }
    Ok(())
}

fn check_file(path: &Path) -> Result<fs::Metadata, OpenError> {
    let meta = fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => OpenError::Missing,
        ErrorKind::PermissionDenied => OpenError::ReadOnly,
        _ => OpenError::Folder(error),
    })?;
    if meta.is_file() { Ok(meta) } else { Err(OpenError::NotAWorkspace) }
}

/// Checks by its first bytes that the file is a workspace at all.
pub(crate) fn check_header(path: &Path, application_id: i32) -> Result<(), OpenError> {
    check_file(path)?;
    let mut header = [0_u8; 100];
    match fs::File::open(path).and_then(|mut file| file.read_exact(&mut header)) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Err(OpenError::NotAWorkspace),
        Err(error) => return Err(OpenError::Folder(error)),
    }
    // The file format's header: the magic string, and the application's own mark at offset 68.
    if !header.starts_with(b"SQLite format 3\0") || header[68..72] != application_id.to_be_bytes() {
        return Err(OpenError::NotAWorkspace);
    }
    Ok(())
}

fn folder_read_only(real: &Path) -> bool {
    // The write-ahead log lies beside the file.
    fs::metadata(folder_of(real)).is_ok_and(|meta| meta.permissions().readonly())
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Removes a file left by an interrupted making, with its log.
pub(crate) fn remove(path: &Path) -> Result<(), OpenError> {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(OpenError::Folder(error)),
            _ => {}
        }
    }
    Ok(())
}

/// Whether a closed file has left something in its write-ahead log.
pub(crate) fn has_log(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    fs::metadata(&name).is_ok_and(|meta| meta.len() > 0)
}

/// `name.before-4.sanad`, or with a number where that is taken.
pub(crate) fn free_name(path: &Path, word: &str) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let plain = path.with_file_name(format!("{stem}.{word}.sanad"));
    let mut free = plain;
    let mut n = 1_u32;
    while free.exists() {
        n += 1;
        free = path.with_file_name(format!("{stem}.{word}-{n}.sanad"));
    }
    free
}

/// Whether the (canonical) path lies on a network file system.
fn on_network(real: &Path) -> bool {
    // Windows: a mapped drive's canonical path is its UNC path.
    if real.to_string_lossy().starts_with(r"\\?\UNC\") {
        return true;
    }
    let mounts = if cfg!(target_os = "linux") {
        fs::read_to_string("/proc/self/mountinfo").unwrap_or_default()
    } else {
        String::new()
    };
    kind_of(&mounts, real).is_some_and(|kind| NETWORK.contains(&kind))
}

/// The kind of file system that holds `path`, by the kernel's mount table: the longest mount point that is its prefix.
fn kind_of<'m>(mountinfo: &'m str, path: &Path) -> Option<&'m str> {
    mountinfo
        .lines()
        .filter_map(|line| {
            let (left, right) = line.split_once(" - ")?;
            // Spaces in mount points are written as \040.
            let point = left.split(' ').nth(4)?.replace("\\040", " ");
            let kind = right.split(' ').next()?;
            path.starts_with(&point).then_some((point.len(), kind))
        })
        // Of several mounts on one point, the last is the one seen.
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "22 1 0:21 / / rw,relatime shared:1 - ext4 /dev/vda rw\n\
        90 22 0:45 / /mnt/team\\040share rw,relatime shared:2 - cifs //srv/team rw\n\
        91 22 0:46 / /home rw - nfs4 srv:/home rw";

    #[test]
    fn the_longest_mount_point_decides() {
        assert_eq!(kind_of(MOUNTS, Path::new("/work/a.sanad")), Some("ext4"));
        assert_eq!(kind_of(MOUNTS, Path::new("/mnt/team share/a.sanad")), Some("cifs"));
        assert_eq!(kind_of(MOUNTS, Path::new("/home/x/a.sanad")), Some("nfs4"));
        assert_eq!(kind_of(MOUNTS, Path::new("/homework/a.sanad")), Some("ext4"));
    }
}
