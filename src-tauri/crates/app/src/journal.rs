//! Whether the journal's chain holds.

use serde::{Deserialize, Serialize};

use crate::{Result, Workspace};

/// What walking the chain found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct JournalCheck {
    /// How many entries were walked.
    pub entries: u32,
    /// Where the chain ends: to be compared with a head kept elsewhere.
    pub head: String,
    /// The first entry that does not fit.
    pub broken_at: Option<u32>,
    /// In what it does not fit.
    pub why: Option<String>,
}

/// Recomputes the whole chain.
///
/// # Errors
/// The database's own.
pub async fn verify(workspace: &Workspace) -> Result<JournalCheck> {
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(match workspace.store().verify_journal().await? {
        Ok(verified) => {
            JournalCheck { entries: number(verified.entries), head: verified.head.hash, broken_at: None, why: None }
        }
        Err(broken) => {
            let seq = u64::try_from(broken.seq).unwrap_or(0);
            let why = serde_json::to_value(broken.why).ok().and_then(|why| why.as_str().map(str::to_owned));
            JournalCheck {
                entries: number(seq.saturating_sub(1)),
                head: String::new(),
                broken_at: Some(number(seq)),
                why,
            }
        }
    })
}
