//! Values out of a stream of bytes, one at a time.

use std::io::{self, Read};

use super::value::Json;
use crate::refusal::Refusal;

/// The most bytes one record may have.
const RECORD_LIMIT: u64 = 32 << 20;
/// How deep values may stand in one another.
const DEPTH_LIMIT: u32 = 64;
const BUFFER: usize = 64 * 1024;

/// A stream being read.
pub(crate) struct Parser<R> {
    source: R,
    buffer: Vec<u8>,
    at: usize,
    /// Bytes read in all, and where the current record began.
    read: u64,
    began: u64,
}

impl<R: Read> Parser<R> {
    pub fn new(source: R) -> Self {
        Self { source, buffer: Vec::new(), at: 0, read: 0, began: 0 }
    }

    pub fn source(&self) -> &R {
        &self.source
    }

    /// The next record may again be as long as any.
    pub fn begin_record(&mut self) {
        self.began = self.read;
    }

    /// The next byte that is no white space, left where it is; `None` at the end.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.byte()? {
                Some(byte) if byte.is_ascii_whitespace() => self.pass(),
                other => return Ok(other),
            }
        }
    }

    /// Goes past the byte that was looked at.
    pub fn pass(&mut self) {
        self.at += 1;
        self.read += 1;
    }

    /// Goes past a byte that must come next.
    pub fn expect(&mut self, wanted: u8) -> io::Result<()> {
        if self.peek()? != Some(wanted) {
            return Err(self.broken());
        }
        self.pass();
        Ok(())
    }

    /// The next value.
    pub fn value(&mut self, depth: u32) -> io::Result<Json> {
        if depth > DEPTH_LIMIT {
            return Err(self.broken());
        }
        match self.peek()? {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(Json::Text),
            Some(_) => self.word(),
            None => Err(self.broken()),
        }
    }

    fn object(&mut self, depth: u32) -> io::Result<Json> {
        self.expect(b'{')?;
        let mut fields = Vec::new();
        while !self.ends(b'}', fields.is_empty())? {
            let name = self.string()?;
            self.expect(b':')?;
            fields.push((name, self.value(depth + 1)?));
        }
        Ok(Json::Object(fields))
    }

    fn list(&mut self, depth: u32) -> io::Result<Json> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        while !self.ends(b']', items.is_empty())? {
            items.push(self.value(depth + 1)?);
        }
        Ok(Json::List(items))
    }

    /// Whether a list or an object ends here; otherwise goes past the comma that must stand before all but its first part.
    pub fn ends(&mut self, end: u8, first: bool) -> io::Result<bool> {
        if self.peek()? == Some(end) {
            self.pass();
            return Ok(true);
        }
        if !first {
            self.expect(b',')?;
        }
        Ok(false)
    }

    /// A text in quotes.
    pub fn string(&mut self) -> io::Result<String> {
        self.expect(b'"')?;
        let mut token = vec![b'"'];
        let mut escaped = false;
        loop {
            let Some(byte) = self.byte()? else { return Err(self.broken()) };
            self.pass();
            self.within_limit()?;
            token.push(byte);
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => break,
                _ => {}
            }
        }
        // Escapes, surrogates and all: serde_json knows the rules.
        serde_json::from_slice(&token).map_err(|_| self.broken())
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> io::Result<Json> {
        let mut text = String::new();
        while let Some(byte) = self.byte()? {
            if !(byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')) {
                break;
            }
            text.push(char::from(byte));
            self.pass();
            self.within_limit()?;
        }
        match text.as_str() {
            "null" => Ok(Json::Null),
            "true" => Ok(Json::Truth(true)),
            "false" => Ok(Json::Truth(false)),
            number if serde_json::from_str::<serde_json::Number>(number).is_ok() => Ok(Json::Number(text)),
            _ => Err(self.broken()),
        }
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.buffer.len() {
            self.buffer.resize(BUFFER, 0);
            let got = self.source.read(&mut self.buffer)?;
            self.buffer.truncate(got);
            self.at = 0;
        }
        Ok(self.buffer.get(self.at).copied())
    }

    fn within_limit(&self) -> io::Result<()> {
        if self.read - self.began > RECORD_LIMIT {
            return Err(io::Error::other(Refusal::too_large(RECORD_LIMIT)));
        }
        Ok(())
    }

    /// That this is no JSON, or is cut short, and how far it is one.
    pub fn broken(&self) -> io::Error {
        io::Error::other(Refusal::new("file_not_json").with("byte", self.read + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<Json> {
        Parser::new(text.as_bytes()).value(0).ok()
    }

    #[test]
    fn numbers_stay_as_written() {
        let number = |text: &str| Some(Json::Number(text.to_owned()));
        for text in ["0.1", "755969.71", "-3", "12345678901234567890.123456789", "1e3"] {
            assert_eq!(value(text), number(text), "{text}");
        }
        for text in ["", "01", "1.2.3", "nul", "+1", "\"open", "[1 2]", "{\"a\":1,}", "{\"a\" 1}"] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn texts_with_their_escapes() {
        assert_eq!(value(r#""a\"b\u0634 😀""#), Some(Json::Text("a\"bش 😀".to_owned())));
        assert_eq!(value("\"\\ud800\""), None);
    }

    #[test]
    fn depth_has_an_end() {
        assert!(value(&"[".repeat(100_000)).is_none());
        assert!(value(&format!("{}1{}", "[".repeat(40), "]".repeat(40))).is_some());
    }
}
