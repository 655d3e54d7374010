//! A file's form: its encoding, its separator, its header. Stated by the profile or found by looking.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use crate::profile::HeaderRow;

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
    /// Where they stand.
    pub header_row: HeaderRow,
    /// Whether the first column is [`crate::PROBLEM_COLUMN`]: the file comes back from mending.
    pub mended: bool,
    /// What the rows were read from.
    pub origin: Origin,
}

/// What rows were read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Text.
    Text,
    /// A spreadsheet, of which rows are given back as text.
    Sheet,
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
        Err(_) if mostly_utf8(sample) => (UTF_8, 0),
        Err(_) => (single_byte(sample), 0),
    }
}

/// Whether what is not valid UTF-8 is UTF-8 with some broken bytes: letters of several bytes are as many as what is broken.
/// In other encodings letters come in such sequences by rare accident.
fn mostly_utf8(sample: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in sample.utf8_chunks() {
        sound += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > 0 && sound >= broken
}

/// Whether a file is UTF-16, with a mark or without.
pub(crate) fn is_wide(sample: &[u8]) -> bool {
    let found = Encoding::for_bom(sample).map(|(encoding, _)| encoding).or_else(|| unmarked_utf16(sample));
    found.is_some_and(|encoding| encoding == UTF_16LE || encoding == UTF_16BE)
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

/// An encoding of one byte a letter, by which letters follow which. In short samples what is not clearly of another region
/// counts as Arabic where its letters come in words, and as Western where they stand alone among ASCII ones.
fn single_byte(sample: &[u8]) -> &'static Encoding {
    let letter = |byte: u8| byte >= 0xc0;
    let all = sample.iter().filter(|byte| letter(**byte)).count();
    let paired = sample.windows(2).filter(|pair| letter(pair[0]) && letter(pair[1])).count();
    let in_words = paired * 2 > all;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    if in_words && guessed == WINDOWS_1252 {
        return WINDOWS_1256;
    }
    if !in_words && guessed == WINDOWS_1256 { WINDOWS_1252 } else { guessed }
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
    fn a_broken_byte_makes_no_other_encoding_of_a_file() {
        let mut arabic = "رقم,المورد\n1,شركة الرياض\n2,مؤسسة ".as_bytes().to_vec();
        arabic.extend_from_slice(b"\xff\n");
        assert_eq!(guess_encoding(&arabic, true), (UTF_8, 0));
        assert_eq!(guess_encoding(b"name\nK\xc3\xb6ln\nM\xfcnchen\n", true), (UTF_8, 0));
        for (label, text) in [
            ("gbk", "编号,供应商\n1,上海钢铁有限公司\n2,北京纸业集团\n"),
            ("shift_jis", "番号,仕入先\n1,東京製鋼株式会社\n"),
            ("euc-kr", "번호,공급업체\n1,서울철강 주식회사\n"),
            ("windows-874", "รหัส,ผู้ขาย\n1,บริษัท กรุงเทพเหล็ก จำกัด\n"),
            ("windows-1251", "номер,поставщик\n1,Московская сталь\n"),
            ("windows-1256", "رقم,المورد\n1,شركة الرياض للتوريدات\n"),
            ("iso-8859-6", "رقم,المورد\n1,شركة الرياض للتوريدات\n"),
            ("windows-1252", "numéro,société\n1,Côte d'Ivoire à l'été\n"),
        ] {
            let bytes = encoding_named(label).unwrap().encode(text).0.into_owned();
            assert_ne!(guess_encoding(&bytes, true).0, UTF_8, "{label}");
        }
    }
}
