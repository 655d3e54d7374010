//! A JSON document as a stream of separated text.

use std::io::{self, Read};

use super::parse::Parser;
use super::path::{Path, Row};
use super::value::Json;
use crate::csv::rows::push_quoted;

/// The separator that rows are written with.
pub(crate) const SEPARATOR: u8 = b',';

/// A document's rows, as text under a header of paths.
pub(crate) struct JsonText<R> {
    parser: Parser<R>,
    records: Vec<Vec<String>>,
    lists: Vec<(String, Path)>,
    columns: Vec<Path>,
    at: At,
    text: Vec<u8>,
    given: usize,
}

/// Where in the stream we are.
enum At {
    /// Before a document, or behind the last.
    Document,
    /// In a document's own object: what it holds so far, in case it is itself the record.
    Object { held: Vec<(String, Json)>, first: bool, found: bool },
    /// In a list of records; behind it comes the rest of the document's object, or nothing.
    List { into: Vec<String>, first: bool, in_object: bool },
}

impl<R: Read> JsonText<R> {
    /// Begins a document. `records` are the lists whose elements are records, each `list` or `list/name` of the document's
    /// object; a document without any of them is a record itself, and so is each element of one that is a list. `lists` are
    /// those in a record whose elements make a row each; without any, the record does. `columns` are paths.
    pub fn new(source: R, records: &[String], lists: &[String], columns: &[String]) -> Self {
        let mut header = String::new();
        write_row(&mut header, columns.iter().map(String::as_str));
        Self {
            parser: Parser::new(source),
            records: records.iter().map(|path| path.split('/').map(str::to_owned).collect()).collect(),
            lists: lists.iter().map(|list| (list.clone(), Path::parse(list))).collect(),
            columns: columns.iter().map(|column| Path::parse(column)).collect(),
            at: At::Document,
            text: header.into_bytes(),
            given: 0,
        }
    }

    pub fn source(&self) -> &R {
        self.parser.source()
    }

    /// The next record; `None` at the end.
    fn record(&mut self) -> io::Result<Option<Json>> {
        self.parser.begin_record();
        loop {
            match std::mem::replace(&mut self.at, At::Document) {
                At::Document => match self.parser.peek()? {
                    None => return Ok(None),
                    Some(b'{') => {
                        self.parser.pass();
                        self.at = At::Object { held: Vec::new(), first: true, found: false };
                    }
                    Some(b'[') => {
                        self.parser.pass();
                        self.at = At::List { into: Vec::new(), first: true, in_object: false };
                    }
                    Some(_) => return Err(self.parser.broken()),
                },
                At::Object { held, first, found } => {
                    if self.parser.ends(b'}', first)? {
                        if !found {
                            return Ok(Some(Json::Object(held)));
                        }
                    } else {
                        self.field(held, found)?;
                    }
                }
                At::List { into, first, in_object } => {
                    if self.parser.ends(b']', first)? {
                        if in_object {
                            self.at = At::Object { held: Vec::new(), first: false, found: true };
                        }
                        continue;
                    }
                    let element = self.parser.value(0)?;
                    let found = into.iter().try_fold(&element, |at, name| at.get(name)).cloned();
                    self.at = At::List { into, first: false, in_object };
                    if found.is_some() {
                        return Ok(found);
                    }
                }
            }
        }
    }

    /// A field of a document's own object: a list of records, or something that is kept in case there is none.
    fn field(&mut self, mut held: Vec<(String, Json)>, found: bool) -> io::Result<()> {
        let name = self.parser.string()?;
        self.parser.expect(b':')?;
        let wanted = self.records.iter().find(|path| path.first() == Some(&name));
        if let Some(path) = wanted
            && self.parser.peek()? == Some(b'[')
        {
            self.parser.pass();
            self.at = At::List { into: path[1..].to_vec(), first: true, in_object: true };
            return Ok(());
        }
        let value = self.parser.value(0)?;
        if !found {
            held.push((name, value));
        }
        self.at = At::Object { held, first: false, found };
        Ok(())
    }

    /// Writes a record's rows.
    fn write(&mut self, record: &Json) {
        let mut text = String::new();
        let columns = &self.columns;
        let mut row = |row: Option<Row<'_>>| {
            let cells: Vec<String> =
                columns.iter().map(|path| path.find(record, row).map(Json::text).unwrap_or_default()).collect();
            write_row(&mut text, cells.iter().map(String::as_str));
        };
        if self.lists.is_empty() {
            row(None);
        }
        for (list, path) in &self.lists {
            if let Some(Json::List(items)) = path.find(record, None) {
                (0..items.len()).for_each(|at| row(Some(Row { list, at })));
            }
        }
        self.text = text.into_bytes();
        self.given = 0;
    }
}

impl<R: Read> Read for JsonText<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() {
            match self.record()? {
                Some(record) => self.write(&record),
                None => return Ok(0),
            }
        }
        let take = (self.text.len() - self.given).min(into.len());
        into[..take].copy_from_slice(&self.text[self.given..self.given + take]);
        self.given += take;
        Ok(take)
    }
}

fn write_row<'c>(text: &mut String, cells: impl Iterator<Item = &'c str>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(char::from(SEPARATOR));
        }
        push_quoted(text, cell, SEPARATOR);
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(document: &str, records: &[&str], lists: &[&str], columns: &[&str]) -> String {
        let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let mut text = String::new();
        JsonText::new(document.as_bytes(), &own(records), &own(lists), &own(columns))
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    #[test]
    fn a_package_a_list_and_lines_read_alike() {
        let one = r#"{"id": 1, "of": {"name": "a, \"b\""}, "parts": [{"n": 1}, {"n": 2}]}"#;
        let other = r#"{"id": 2, "of": null, "parts": []}"#;
        let expected = "id,of.name\n1,\"a, \"\"b\"\"\"\n2,\n";
        for document in [
            format!("{{\"version\": \"1\", \"releases\": [{one}, {other}], \"more\": {{\"x\": [1]}}}}"),
            format!("[{one},{other}]"),
            format!("{one}\n{other}\n"),
            format!("{{\"releases\": [{one}]}}\n{{\"releases\": [{other}]}}"),
            format!("{{\"records\": [{{\"compiled\": {one}}}, {{\"compiled\": {other}}}, {{}}]}}"),
        ] {
            let records = ["releases", "records/compiled"];
            assert_eq!(rows(&document, &records, &[], &["id", "of.name"]), expected, "{document}");
        }
        assert_eq!(rows(one, &[], &["parts"], &["id", "parts.n"]), "id,parts.n\n1,1\n1,2\n");
        assert_eq!(rows("", &[], &[], &["id"]), "id\n");
    }

    #[test]
    fn what_is_cut_short_is_an_error() {
        for document in ["{\"releases\": [{\"id\": 1}", "[1, 2", "{\"a\": 1", "{]", "nonsense"] {
            let mut text = String::new();
            let read = JsonText::new(document.as_bytes(), &["releases".to_owned()], &[], &["id".to_owned()])
                .read_to_string(&mut text);
            assert!(read.is_err(), "{document}");
        }
    }
}
