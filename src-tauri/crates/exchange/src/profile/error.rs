//! What is wrong with a profile's text.

use std::ops::Range;

use serde::Serialize;

/// Why a profile was refused, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{code} at line {line}, key `{key}`: {detail}")]
pub struct ProfileError {
    /// What kind of mistake: the [`profile_codes`] are listed in `docs/profiles.md`.
    pub code: &'static str,
    /// The line in the profile, from 1; 0 where the mistake has no place (something is missing as a whole).
    pub line: u32,
    /// The key, as a path (`receipt.date.map`).
    pub key: String,
    /// The value in question, or the TOML reader's own words: for the author of the profile, not for a message.
    pub detail: String,
}

/// Codes of mistakes in a profile.
pub mod profile_codes {
    /// The text is not TOML.
    pub const SYNTAX: &str = "profile_syntax";
    /// A key that profiles do not have.
    pub const UNKNOWN_KEY: &str = "profile_unknown_key";
    /// A key that must be there is not.
    pub const MISSING_KEY: &str = "profile_missing_key";
    /// A value of the wrong kind.
    pub const WRONG_VALUE: &str = "profile_wrong_value";
    /// A field names none, or more than one, of `column`, `constant` and `template`.
    pub const FIELD_SOURCE: &str = "profile_field_source";
    /// A date form that chrono does not know.
    pub const DATE_FORM: &str = "profile_date_form";
    /// A value map that is not there.
    pub const UNKNOWN_MAP: &str = "profile_unknown_map";
    /// A template that does not close its braces.
    pub const TEMPLATE: &str = "profile_template";
    /// `identity` names a field the section does not map.
    pub const IDENTITY: &str = "profile_identity";
    /// The profile makes nothing.
    pub const NOTHING_MADE: &str = "profile_makes_nothing";
    /// A key that only suits another kind of field (`dates` on a text).
    pub const UNSUITED_KEY: &str = "profile_unsuited_key";
}

impl ProfileError {
    pub(super) fn from_toml(text: &str, error: &toml::de::Error) -> Self {
        let message = error.message();
        let named = message.split('`').nth(1).unwrap_or_default();
        let code = if toml::de::DeTable::parse(text).is_err() {
            profile_codes::SYNTAX
        } else if message.starts_with("unknown field") {
            profile_codes::UNKNOWN_KEY
        } else if message.starts_with("missing field") {
            profile_codes::MISSING_KEY
        } else {
            profile_codes::WRONG_VALUE
        };
        let line = error.span().map_or(0, |span| line_at(text, span.start));
        let key = match code {
            profile_codes::UNKNOWN_KEY | profile_codes::MISSING_KEY => named.to_owned(),
            _ => key_on_line(text, line),
        };
        Self { code, line, key, detail: message.to_owned() }
    }

    /// A mistake in what the profile means; its line is found again by its path.
    pub(super) fn at(text: &str, code: &'static str, path: &[&str], detail: impl Into<String>) -> Self {
        let named = path.iter().filter(|part| part.parse::<usize>().is_err());
        let key = named.copied().collect::<Vec<_>>().join(".");
        Self { code, line: line_of(text, path), key, detail: detail.into() }
    }
}

fn line_at(text: &str, offset: usize) -> u32 {
    1 + text.get(..offset).unwrap_or(text).matches('\n').count() as u32
}

fn key_on_line(text: &str, line: u32) -> String {
    let found = text.lines().nth((line as usize).saturating_sub(1)).unwrap_or_default();
    found.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']']).to_owned()
}

/// The line of the deepest part of `path` that the text has. A number in the path picks one of a section given several times.
fn line_of(text: &str, path: &[&str]) -> u32 {
    let Ok(table) = toml::de::DeTable::parse(text) else { return 0 };
    span_of(table.get_ref(), path).map_or(0, |span| line_at(text, span.start))
}

fn span_of(table: &toml::de::DeTable<'_>, path: &[&str]) -> Option<Range<usize>> {
    let (first, rest) = path.split_first()?;
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == first)?;
    let (index, below) = match rest.split_first() {
        Some((number, below)) if number.bytes().all(|byte| byte.is_ascii_digit()) => (number.parse().ok()?, below),
        _ => (0, rest),
    };
    let (place, inner) = match value.get_ref() {
        toml::de::DeValue::Array(items) => items.get(index).map(|item| (item.span(), item.get_ref().as_table()))?,
        value => (key.span(), value.as_table()),
    };
    inner.and_then(|inner| span_of(inner, below)).or(Some(place))
}
