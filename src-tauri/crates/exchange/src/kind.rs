//! What a file is, told by its first bytes: names and endings lie.

use crate::refusal::Refusal;

/// What can be read, as far as the first bytes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text of some encoding.
    Text,
    /// A ZIP archive, which may be a spreadsheet.
    Zip,
}

/// Files that are neither, by how they begin.
const KNOWN: [(&[u8], &str); 14] = [
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"\x1f\x8b", "compressed"),
    (b"BZh", "compressed"),
    (b"\xfd7zXZ\0", "compressed"),
    (b"7z\xbc\xaf\x27\x1c", "compressed"),
    (b"Rar!\x1a\x07", "compressed"),
    (b"SQLite format 3\0", "database"),
    (b"\x7fELF", "program"),
    (b"PAR1", "database"),
];

/// How an OLE compound file begins: Excel's form before 2007, and the wrapping of an encrypted one of today.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Tells what a file is.
///
/// # Errors
///
/// `file_not_table` with `kind`, or `file_encrypted`.
pub(crate) fn kind_of(sample: &[u8]) -> Result<Kind, Refusal> {
    if sample.starts_with(b"PK\x03\x04") || sample.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Zip);
    }
    if sample.starts_with(OLE) {
        // The one stream that every encrypted workbook has; its name stands in the directory as UTF-16.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let encrypted = sample.windows(name.len()).any(|part| part == name);
        return Err(if encrypted { Refusal::new("file_encrypted") } else { Refusal::not_table("old_excel") });
    }
    if let Some((_, kind)) = KNOWN.iter().find(|(begins, _)| sample.starts_with(begins)) {
        return Err(Refusal::not_table(kind));
    }
    if web_page(sample) {
        return Err(Refusal::not_table("web_page"));
    }
    if binary(sample) { Err(Refusal::not_table("binary")) } else { Ok(Kind::Text) }
}

/// Whether a file that begins so may have sheets: plain text has none.
pub fn may_have_sheets(sample: &[u8]) -> bool {
    !matches!(kind_of(sample), Ok(Kind::Text))
}

/// Some systems write their tables as HTML or MHTML and call them `.xls`.
fn web_page(sample: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&sample[..sample.len().min(512)]).to_ascii_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim_start();
    ["<html", "<!doctype html", "<table", "mime-version:"].iter().any(|begins| start.starts_with(begins))
}

/// Text has few control characters; a twentieth of them is no text in any encoding but UTF-16, whose zero bytes stand on
/// one side of every pair.
fn binary(sample: &[u8]) -> bool {
    const LEAST: usize = 4;
    if crate::csv::dialect::is_wide(sample) {
        return false;
    }
    let control = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0x1b) || byte == 0x7f;
    let found = sample.iter().filter(|byte| control(**byte)).count();
    found >= LEAST && found * 20 > sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_is_no_table() {
        let kind = |bytes: &[u8]| kind_of(bytes).map_err(|refusal| refusal.params.get("kind").cloned());
        assert_eq!(kind(b"%PDF-1.7\n..."), Err(Some("pdf".to_owned())));
        assert_eq!(kind(b"\x89PNG\r\n\x1a\nabc"), Err(Some("image".to_owned())));
        assert_eq!(kind(b"  <HTML><table>"), Err(Some("web_page".to_owned())));
        assert_eq!(kind(&[0, 1, 2, 3, 4, 5, b'a', b'b']), Err(Some("binary".to_owned())));
        assert_eq!(kind(OLE), Err(Some("old_excel".to_owned())));
        assert_eq!(kind(b"PK\x03\x04rest"), Ok(Kind::Zip));
    }

    #[test]
    fn text_stays_text() {
        let wide: Vec<u8> = "a,b\n1,2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in
            [&b""[..], b"a,b\n1,nul\0here and much more text\n", &wide, "شركة,اسم\n".as_bytes(), b"\xff\xfea\0"]
        {
            assert_eq!(kind_of(bytes), Ok(Kind::Text), "{bytes:?}");
        }
    }

    #[test]
    fn an_encrypted_workbook_is_told_from_an_old_one() {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let file = [OLE, &[0; 64], &name].concat();
        assert_eq!(kind_of(&file).unwrap_err().code, "file_encrypted");
    }
}
