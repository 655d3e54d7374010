//! Reading a file into the scratch tables: one thread reads and types rows, the store takes them in, and between them a
//! channel of few places holds whichever is faster back. So memory stays the same however long the file is.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use sanad_exchange::problem::Problem;
use sanad_exchange::profile::Profile;
use sanad_exchange::read::{ReadError, Reading, RowOutcome, RowReader};
use sanad_store::Store;
use sanad_store::imports::Batch;
use tokio::sync::mpsc;

use super::rows::Rows;
use crate::task::{Cancel, Task};
use crate::{AppError, Result};

/// How many parcels wait between the reader and the store.
const WAITING: usize = 4;
/// How many values, or problems, make a parcel.
const PARCEL: usize = 30_000;

/// What a reading came to.
pub(super) struct Loaded {
    pub(super) reading: Reading,
    /// Over what the good rows say, in the file's order.
    pub(super) digest: blake3::Hasher,
}

/// A problem as the store keeps it: row, column, value, code, parameters as JSON.
type Said = (u32, String, String, String, String);

struct Parcel {
    rows: Vec<Batch>,
    problems: Vec<Said>,
    /// Kibibytes read so far.
    read: u32,
}

/// Reads the whole file and stages it.
pub(super) async fn load(
    store: &Store,
    path: &Path,
    profile: Arc<Profile>,
    today: NaiveDate,
    task: &Task,
) -> Result<Loaded> {
    let size = kibibytes(std::fs::metadata(path).map_err(|error| AppError::file(path, error))?.len());
    store.stage_begin().await?;
    let (send, mut receive) = mpsc::channel::<Parcel>(WAITING);
    let (path, cancel) = (path.to_owned(), task.cancel().clone());
    let reader = tokio::task::spawn_blocking(move || {
        read(&path, &profile, today, &cancel, &send).map_err(|error| error.at(&path))
    });
    task.say("read", 0, Some(size));
    while let Some(Parcel { rows, problems, read }) = receive.recv().await {
        store.stage(rows).await?;
        store.stage_problems(&problems).await?;
        task.say("read", read.min(size), Some(size));
    }
    let loaded = reader.await.map_err(|error| AppError::new("file_failed").with("detail", error))??;
    task.go_on()?;
    Ok(loaded)
}

fn read(
    path: &PathBuf,
    profile: &Profile,
    today: NaiveDate,
    cancel: &Cancel,
    send: &mpsc::Sender<Parcel>,
) -> Result<Loaded> {
    let mut reader = RowReader::open(File::open(path)?, profile).map_err(unreadable)?;
    let (mut rows, mut problems, mut digest) = (Rows::new(profile, today), Vec::new(), blake3::Hasher::new());
    let mut whole = false;
    while !whole && !cancel.is_cancelled() {
        match reader.next_row().map_err(unreadable)? {
            Some(RowOutcome::Good { row, hash, records, cleared, .. }) => match rows.add(row, &records, cleared) {
                Some(problem) => problems.push(said(&problem)),
                None => {
                    digest.update(&hash.0);
                }
            },
            Some(RowOutcome::Bad { problems: found, .. }) => problems.extend(found.iter().map(said)),
            None => whole = true,
        }
        if whole || rows.held() >= PARCEL || problems.len() >= PARCEL {
            let parcel =
                Parcel { rows: rows.take(), problems: std::mem::take(&mut problems), read: kibibytes(reader.bytes()) };
            if send.blocking_send(parcel).is_err() {
                // The store could not go on and says why itself.
                break;
            }
        }
    }
    Ok(Loaded { reading: reader.finish(), digest })
}

fn said(problem: &Problem) -> Said {
    let Problem { row, column, value, code, params } = problem;
    let params = serde_json::to_string(params).unwrap_or_else(|_| String::from("{}"));
    (*row, column.clone(), value.clone(), code.to_string(), params)
}

fn kibibytes(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

/// A file that cannot be read at all, in a code.
pub(super) fn unreadable(error: ReadError) -> AppError {
    let code = error.code();
    match error {
        ReadError::Io(error) => error.into(),
        ReadError::Refused(refusal) => {
            refusal.params.into_iter().fold(AppError::new(code), |error, (name, value)| error.with(&name, value))
        }
        ReadError::NoHeader => AppError::new(code),
        ReadError::Columns { missing, repeated, found } => AppError::new(code)
            .with("missing", missing.join(", "))
            .with("repeated", repeated.join(", "))
            .with("found", shown(&found)),
    }
}

/// A header as a message shows it: not without end, and nothing that is no text.
fn shown(found: &[String]) -> String {
    const MOST: usize = 1000;
    let joined = found.join(", ");
    joined.chars().filter(|sign| !sign.is_control() && *sign != '\u{fffd}').take(MOST).collect()
}
