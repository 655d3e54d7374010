//! A file's form: its encoding, its separator, its header. Stated by the profile or found by looking.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The form of a file as it was read, enough to write its rows back the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileForm {
    /// The encoding's name, as the web's standard writes it (`UTF-8`, `windows-1256`).
    pub encoding: &'static str,
    /// Whether it began with a byte order mark.
    pub marked: bool,
    /// Whether the profile states the encoding, so that only that one can be read back.
    pub stated: bool,
    /// The separator.
    pub delimiter: u8,
    /// What ends its rows.
    pub line_end: &'static str,
    /// The rows above the header, as written.
    pub preamble: String,
    /// The header row, as written.
    pub header_raw: String,
    /// The columns' names.
    pub header: Vec<String>,
    /// Whether the first column is [`crate::PROBLEM_COLUMN`]: the file comes back from mending.
    pub mended: bool,
}

/// The encoding of a name; `None` where there is none, or where the web's standard knows it only to refuse it.
pub(crate) fn encoding_named(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(name.as_bytes())
}

/// The separator a profile writes: `tab`, or one ASCII character that can stand between cells.
pub(crate) fn delimiter_byte(text: &str) -> Option<u8> {
    match text.as_bytes() {
        b"tab" | b"\\t" => Some(b'\t'),
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'"' | b'\n' | b'\r' | 0) => {
            Some(*byte)
        }
        _ => None,
    }
}

/// An encoding found by looking, and how long the byte order mark is.
pub(crate) fn guess_encoding(sample: &[u8], whole: bool) -> (&'static Encoding, usize) {
    if let Some((encoding, mark)) = Encoding::for_bom(sample) {
        return (encoding, mark);
    }
    if let Some(encoding) = unmarked_utf16(sample) {
        return (encoding, 0);
    }
    match std::str::from_utf8(sample) {
        Ok(_) => (UTF_8, 0),
        // The sample may end in the middle of a character.
        Err(error) if error.error_len().is_none() && !whole => (UTF_8, 0),
        Err(_) => (single_byte(sample), 0),
    }
}

/// UTF-16 without a mark shows by its zero bytes: ASCII separators and digits have one each.
fn unmarked_utf16(sample: &[u8]) -> Option<&'static Encoding> {
    let pairs = sample.len().min(4096) / 2;
    if pairs < 4 {
        return None;
    }
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).take(pairs).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match (even * 3 > pairs, odd * 3 > pairs) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// Western letters above ASCII stand alone among ASCII ones; Arabic ones come in words.
fn single_byte(sample: &[u8]) -> &'static Encoding {
    let letter = |byte: u8| byte >= 0xc0;
    let all = sample.iter().filter(|byte| letter(**byte)).count();
    let paired = sample.windows(2).filter(|pair| letter(pair[0]) && letter(pair[1])).count();
    if paired * 2 > all { WINDOWS_1256 } else { WINDOWS_1252 }
}

/// The separator that cuts a header into the most cells; a comma where none does.
pub(crate) fn guess_delimiter(header: &str) -> u8 {
    const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
    let mut counts = [0_usize; CANDIDATES.len()];
    let mut quoted = false;
    for byte in header.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if !quoted && let Some(at) = CANDIDATES.iter().position(|candidate| *candidate == byte) {
            counts[at] += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    counts.iter().position(|count| *count == most && most > 0).map_or(b',', |at| CANDIDATES[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_encodings() {
        let arabic = WINDOWS_1256.encode("رقم;المورد\n1;شركة الرياض للتوريدات\n").0.into_owned();
        let french = WINDOWS_1252.encode("numéro;société\n1;Côte d'Ivoire à l'été\n").0.into_owned();
        assert_eq!(guess_encoding(&arabic, true), (WINDOWS_1256, 0));
        assert_eq!(guess_encoding(&french, true), (WINDOWS_1252, 0));
        assert_eq!(guess_encoding("é;شركة".as_bytes(), true), (UTF_8, 0));
        assert_eq!(guess_encoding(b"\xef\xbb\xbfa,b", true), (UTF_8, 3));
        assert_eq!(guess_encoding(b"a\0,\0b\0\n\0", true), (UTF_16LE, 0));
        assert_eq!(guess_encoding("aé".as_bytes().split_at(2).0, false), (UTF_8, 0));
        assert_eq!(guess_encoding(b"", true), (UTF_8, 0));
    }

    #[test]
    fn finds_separators() {
        assert_eq!(guess_delimiter(r#""a,b,c";d;e"#), b';');
        assert_eq!(guess_delimiter("a\tb, c\td"), b'\t');
        assert_eq!(guess_delimiter("one"), b',');
    }
}
