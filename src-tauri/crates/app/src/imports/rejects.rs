//! The refused rows, given back in the file's own form.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sanad_exchange::profile::Profile;
use sanad_exchange::read::{RowOutcome, RowReader};
use sanad_exchange::rejects::RejectsWriter;
use tokio::sync::mpsc;

use super::check::{Checked, ImportProblem, listed, of};
use super::load::unreadable;
use crate::settings::Lang;
use crate::words::Words;
use crate::{AppError, Result, Workspace, files};

/// How many problems are fetched at a time.
const STEP: u32 = 5000;

/// A refused row and what is wrong with it, in words.
type Refused = (u32, String);

/// Reads the checked file again and writes its refused rows to `into`, to be mended and imported, each with what is wrong
/// with it in a language; answers how many.
///
/// # Errors
/// `check_expired`, `file_changed` when the file is no longer what was checked, `same_file`, the file's own and the
/// database's own.
pub async fn rejects(workspace: &Workspace, check: &str, into: &Path, lang: Lang) -> Result<u32> {
    let held = workspace.checked().lock().await;
    give_back(workspace, of(&held, Some(check))?, into, lang).await
}

pub(super) async fn give_back(workspace: &Workspace, checked: &Checked, into: &Path, lang: Lang) -> Result<u32> {
    if into.canonicalize().is_ok_and(|into| checked.path.canonicalize().is_ok_and(|from| from == into)) {
        return Err(AppError::new("same_file"));
    }
    let (send, receive) = mpsc::channel(1024);
    let (from, profile, hash) = (checked.path.clone(), checked.profile.clone(), checked.source.file_hash.clone());
    let words = Words::of_problems(lang);
    // The writer ends when nothing more can come.
    let telling = send_refused(workspace, checked, &words, send);
    let writing = files::put(into, move |beside| write(&from, &profile, &hash, receive, beside));
    let (told, written) = tokio::join!(telling, writing);
    told.and(written)
}

/// Sends the refused rows in the file's order.
async fn send_refused(
    workspace: &Workspace,
    checked: &Checked,
    words: &Words,
    send: mpsc::Sender<Refused>,
) -> Result<()> {
    let mut held: Option<Refused> = None;
    for offset in (0..=u32::MAX).step_by(STEP as usize) {
        let problems = listed(workspace, checked, offset, STEP).await?;
        let last = problems.len() < STEP as usize;
        for problem in problems {
            let said = worded(words, &problem);
            let wrong = if problem.column.is_empty() { said } else { format!("{}: {said}", problem.column) };
            match &mut held {
                Some((row, said)) if *row == problem.row => {
                    said.push_str("; ");
                    said.push_str(&wrong);
                }
                _ => {
                    // Where nobody listens any more the writer says why.
                    if let Some(refused) = held.replace((problem.row, wrong))
                        && send.send(refused).await.is_err()
                    {
                        return Ok(());
                    }
                }
            }
        }
        if last {
            break;
        }
    }
    if let Some(refused) = held {
        let _ = send.send(refused).await;
    }
    Ok(())
}

/// What is wrong, in words; the code where there are none for it.
fn worded(words: &Words, ImportProblem { code, params, .. }: &ImportProblem) -> String {
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let said = words.find(&format!("problem-{code}"), &params);
    said.or_else(|| words.find(&format!("field-{code}"), &params)).unwrap_or_else(|| code.clone())
}

fn write(
    from: &PathBuf,
    profile: &Arc<Profile>,
    hash: &str,
    mut refused: mpsc::Receiver<Refused>,
    into: &Path,
) -> Result<u32> {
    let mut reader = RowReader::open(File::open(from)?, profile).map_err(unreadable)?;
    let mut writer = RejectsWriter::new(BufWriter::new(File::create(into)?), reader.form())?;
    let mut next = refused.blocking_recv();
    while let Some(outcome) = reader.next_row().map_err(unreadable)? {
        let (RowOutcome::Good { row, raw, .. } | RowOutcome::Bad { row, raw, .. }) = outcome;
        if let Some((refused_row, wrong)) = &next
            && *refused_row == row
        {
            writer.write(&raw.text(), wrong)?;
            next = refused.blocking_recv();
        }
    }
    let rows = writer.rows();
    writer.finish()?.flush()?;
    if blake3::Hash::from_bytes(reader.finish().file_hash).to_hex().as_str() != hash {
        return Err(AppError::new("file_changed"));
    }
    Ok(rows)
}
