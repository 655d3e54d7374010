//! Whether an archive is safe to unpack: looked at before anything is held in memory.

use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::refusal::Refusal;

/// The most that all parts may come to, unpacked.
const UNPACKED_LIMIT: u64 = 1 << 30;
/// The most that a part which is held in memory whole may come to.
const HELD_LIMIT: u64 = 256 << 20;
/// Beyond this much, a part that shrank to less than a two-hundredth is taken for a bomb: sheets shrink to about a tenth.
const SMALL: u64 = 32 << 20;
const RATIO: u64 = 200;
/// The most parts.
const PARTS: usize = 4096;

/// What an archive was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checked {
    /// Whether any sheet has merged cells.
    pub merged: bool,
}

/// Looks at every part: as stated, and as it really unpacks.
///
/// # Errors
///
/// `file_not_table`, `file_encrypted`, `file_damaged`, `file_too_large`.
pub(super) fn check<R: Read + Seek>(file: R) -> Result<Checked, Refusal> {
    let mut archive = ZipArchive::new(file).map_err(|_| Refusal::damaged())?;
    if archive.len() > PARTS {
        return Err(Refusal::too_large(UNPACKED_LIMIT));
    }
    spreadsheet(&archive)?;
    let mut stated = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|error| refused(&error))?;
        if part.encrypted() {
            return Err(Refusal::new("file_encrypted"));
        }
        stated = stated.saturating_add(part.size());
        if stated > UNPACKED_LIMIT || bomb(part.size(), part.compressed_size()) {
            return Err(Refusal::too_large(UNPACKED_LIMIT));
        }
    }
    let (mut found, mut unpacked) = (Checked { merged: false }, 0_u64);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| refused(&error))?;
        let name = part.name().map_err(|error| refused(&error))?.to_ascii_lowercase();
        let ending = name.rsplit('.').next().unwrap_or_default();
        if !matches!(ending, "xml" | "rels") {
            continue;
        }
        let sheet = name.contains("worksheets/");
        let (limit, packed) = (if sheet { UNPACKED_LIMIT - unpacked } else { HELD_LIMIT }, part.compressed_size());
        let counted = count(part, limit, packed, sheet)?;
        unpacked = unpacked.saturating_add(counted.bytes);
        found.merged |= counted.merged;
        if unpacked > UNPACKED_LIMIT {
            return Err(Refusal::too_large(UNPACKED_LIMIT));
        }
    }
    Ok(found)
}

/// Whether it is a spreadsheet at all, by the parts it has.
fn spreadsheet<R: Read + Seek>(archive: &ZipArchive<R>) -> Result<(), Refusal> {
    let has = |name: &str| archive.file_names().flatten().any(|part| part.eq_ignore_ascii_case(name));
    if has("xl/workbook.xml") {
        return Ok(());
    }
    Err(Refusal::not_table(if has("xl/workbook.bin") {
        "binary_excel"
    } else if has("content.xml") && has("mimetype") {
        "open_document"
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        "document"
    } else {
        "archive"
    }))
}

fn refused(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => Refusal::new("file_encrypted"),
        _ => Refusal::damaged(),
    }
}

fn bomb(unpacked: u64, packed: u64) -> bool {
    unpacked > SMALL && unpacked / RATIO > packed
}

struct Counted {
    bytes: u64,
    merged: bool,
}

/// Unpacks a part into nothing; of a sheet, tells whether it has merged cells.
fn count(mut part: impl Read, limit: u64, packed: u64, sheet: bool) -> Result<Counted, Refusal> {
    const MARK: &[u8] = b"<mergeCell ";
    let mut chunk = vec![0; 64 * 1024 + MARK.len()];
    // The end of one chunk is looked at again with the next, or a mark between the two would be missed.
    let (mut bytes, mut merged, mut kept) = (0_u64, false, 0);
    loop {
        let got = part.read(&mut chunk[kept..]).map_err(|_| Refusal::damaged())?;
        if got == 0 {
            return Ok(Counted { bytes, merged });
        }
        bytes += got as u64;
        if bytes > limit || bomb(bytes, packed) {
            return Err(Refusal::too_large(limit));
        }
        let filled = kept + got;
        merged |= sheet && !merged && chunk[..filled].windows(MARK.len()).any(|window| window == MARK);
        kept = filled.min(MARK.len());
        chunk.copy_within(filled - kept..filled, 0);
    }
}
