//! Documents as what is known of them: what they are, whose, and how long they hold.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::errors::{FieldError, FieldErrors};
use crate::suppliers::form::{Field, Form, is_bidi_control};
use crate::suppliers::tidy::{line, lines};
use crate::suppliers::{LONGEST_CODE, LONGEST_NAME, LONGEST_TEXT};

/// What is said of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DocumentInput {
    /// Id of the supplier that it is of.
    pub supplier: String,
    /// Id of the contract that it belongs to.
    pub contract: Option<String>,
    /// What it is, as a code of the workspace's: `insurance`, `iso_9001`.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Its number.
    pub number: String,
    /// Who issued it.
    pub issuer: String,
    /// The first day it holds; `None` is ever since.
    pub valid_from: Option<NaiveDate>,
    /// The last day it holds; `None` is for good.
    pub expires: Option<NaiveDate>,
    /// Where its file lies.
    pub place: String,
    /// Free words.
    pub note: String,
}

/// The file of a document, kept in the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DocumentFile {
    /// Its name, without its folder.
    pub name: String,
    /// Bytes.
    pub size: u32,
    /// BLAKE3 of what it holds, hex.
    pub hash: String,
}

/// A document as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Document {
    /// What was said of it.
    #[serde(flatten)]
    pub input: DocumentInput,
    /// Its id.
    pub id: String,
    /// Raised by every change.
    pub version: u32,
    /// Number of the contract that it belongs to.
    pub contract_number: Option<String>,
    /// Its file, where it is kept here.
    pub file: Option<DocumentFile>,
}

/// The same document as it is written: texts in NFC without spaces around or doubled.
#[must_use]
pub fn tidied(input: &DocumentInput) -> DocumentInput {
    let DocumentInput { supplier, contract, kind, title, number, issuer, valid_from, expires, place, note } = input;
    DocumentInput {
        supplier: supplier.clone(),
        contract: contract.clone(),
        kind: line(kind),
        title: line(title),
        number: line(number),
        issuer: line(issuer),
        valid_from: *valid_from,
        expires: *expires,
        place: line(place),
        note: lines(note),
    }
}

/// Everything there is to object to in a document, by field path; whether supplier and contract exist is not judged here.
///
/// Codes: `required`, `too_long` (`max`), `control_character`, `bidi_control`, `end_before_start`.
pub fn check(input: &DocumentInput) -> FieldErrors {
    let mut form = Form::default();
    form.text("supplier", &input.supplier, Field::required(LONGEST_NAME));
    form.text("kind", &input.kind, Field::required(LONGEST_CODE));
    form.text("title", &input.title, Field::required(LONGEST_NAME));
    form.text("number", &input.number, Field::line(LONGEST_NAME));
    form.text("issuer", &input.issuer, Field::line(LONGEST_NAME));
    form.text("place", &input.place, Field::line(LONGEST_TEXT));
    form.text("note", &input.note, Field::lines(LONGEST_TEXT));
    if input.expires.zip(input.valid_from).is_some_and(|(end, start)| end < start) {
        form.refuse("expires", FieldError::new("end_before_start"));
    }
    form.into_errors()
}

/// Whether a character would make a file's name look like another.
#[must_use]
pub fn deceives(c: char) -> bool {
    is_bidi_control(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let day = |text: &str| text.parse().ok();
        let input = DocumentInput {
            kind: " ".into(),
            title: "Insurance\u{202E}".into(),
            valid_from: day("2026-02-01"),
            expires: day("2026-01-31"),
            ..DocumentInput::default()
        };
        let found: Vec<_> =
            check(&tidied(&input)).into_iter().map(|(field, errors)| (field, errors[0].code.clone())).collect();
        let expected = [
            ("expires", "end_before_start"),
            ("kind", "required"),
            ("supplier", "required"),
            ("title", "bidi_control"),
        ];
        assert_eq!(found, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    }
}
