//! People's own words as a term.

use sanad_domain::terms::Term;
use sanad_domain::terms::words::{self, Language, Unread, show};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result};

/// What words say, and how they are put canonically.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TermReading {
    /// The term.
    pub term: Term,
    /// Its canonical words in English.
    pub words_en: String,
    /// Its canonical words in Arabic.
    pub words_ar: String,
}

/// Reads a term from people's own words, in either language.
///
/// # Errors
/// `unread` with the first `part` that is not understood, where it stands (`start`, `end`, in characters), and the `reason`.
pub fn read(text: &str) -> Result<TermReading> {
    let term = words::read(text).map_err(unread)?;
    let [words_en, words_ar] = [Language::En, Language::Ar].map(|language| show(&term, language));
    Ok(TermReading { term, words_en, words_ar })
}

fn unread(Unread { start, end, part, reason }: Unread) -> AppError {
    let reason = serde_json::to_value(reason).ok().and_then(|reason| reason.as_str().map(str::to_owned));
    AppError::new("unread")
        .with("start", start)
        .with("end", end)
        .with("part", part)
        .with("reason", reason.unwrap_or_default())
}
