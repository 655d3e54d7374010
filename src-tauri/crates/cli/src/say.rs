//! How answers come out: JSON, or lines for people.

use std::io::{IsTerminal, Write};

use sanad_app::imports::{Guessed, Likely, LookColumn};
use sanad_app::{AppError, Result};
use serde::Serialize;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::table::{self, word};
use crate::words;

/// Prints an answer.
pub(crate) fn value<T: Serialize>(arguments: &Arguments, kind: &str, answer: &T) -> Result<()> {
    let value = serde_json::to_value(answer).map_err(|error| AppError::new("unexpected").with("detail", error))?;
    let text = if arguments.json {
        value.to_string()
    } else {
        table::told(arguments.lang, kind, &value).unwrap_or_else(|| pairs("", &value).join("\n"))
    };
    // A pipe that is closed wants no more: that is not an error.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
    Ok(())
}

/// Tells by what a file without a profile is read: one JSON object, or lines for people.
pub(crate) fn guessed(arguments: &Arguments, guessed: &Guessed) {
    let Guessed { profile, known, look } = guessed;
    let columns = look.columns.iter().filter(|_| !known);
    let rounded = |column: &LookColumn| {
        look.findings.iter().any(|found| found.what == "decimals" && found.column == Some(column.at))
    };
    let text = if arguments.json {
        let column = |column: &LookColumn| {
            let mut told = json!({ "column": column.header, "field": column.field, "score": column.score });
            if rounded(column) {
                told["rounded"] = json!(true);
            }
            if let Some(maybe) = unsure(column) {
                told["could_be"] = json!({ "field": maybe.field, "score": maybe.score });
            }
            told
        };
        json!({ "guessed": columns.map(column).collect::<Vec<_>>(), "profile": profile }).to_string()
    } else {
        let line = |column: &LookColumn| match &column.field {
            Some(field) => {
                let rounded = if rounded(column) { ", rounded to six decimals" } else { "" };
                format!("# {} = {field} ({} %{rounded})\n", column.header, column.score)
            }
            None => match unsure(column) {
                Some(maybe) => format!("# {} = – ({}? {} %)\n", column.header, maybe.field, maybe.score),
                None => format!("# {} = –\n", column.header),
            },
        };
        columns.map(line).chain([profile.clone()]).collect()
    };
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// What a column that is left out could be.
fn unsure(column: &LookColumn) -> Option<&Likely> {
    column.others.first().filter(|_| column.field.is_none())
}

/// Prints an error: one JSON object, or words in the language of a person who sits at a terminal.
pub(crate) fn error(arguments: &Arguments, error: &AppError) {
    let text = if !arguments.json && std::io::stderr().is_terminal() {
        words::error(arguments.lang, error)
    } else {
        serde_json::to_string(error).unwrap_or_else(|_| error.code.clone())
    };
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

fn pairs(path: &str, value: &Value) -> Vec<String> {
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(members) => members.iter().flat_map(|(name, value)| pairs(&inner(name), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(i, value)| pairs(&inner(&i.to_string()), value)).collect()
        }
        other => vec![format!("{path}: {}", word(other))],
    }
}
