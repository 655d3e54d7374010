//! Texts: trimming, keys made from names, templates, and characters that deceive.

use std::borrow::Cow;

/// Takes off what the eye does not see at either end: white space, no-break spaces, direction marks, a stray byte order mark.
pub(crate) fn trimmed(text: &str) -> &str {
    let bytes = text.as_bytes();
    match (bytes.first(), bytes.last()) {
        (Some(first), Some(last)) if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(|sign: char| {
            sign.is_whitespace() || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
        }),
    }
}

/// Whether a text holds a character that overrides or isolates direction: with one, `A\u{202e}321` shows as `A123`.
pub(crate) fn has_bidi_control(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|sign| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

/// How many characters of the name a key keeps before its check letters.
const KEY_KEEPS: usize = 32;

/// A stable key from a name, for files that have no codes.
///
/// Letters and digits in upper case, anything else a single hyphen. A name that does not come through unchanged gets five
/// more letters from its BLAKE3 hash, so that two spellings never share a key: joining them is the profile's (or a person's) decision.
///
/// ```
/// # use sanad_exchange::value::text::key_of;
/// assert_eq!(key_of("ACME"), "ACME");
/// assert_ne!(key_of("Acme, Ltd"), key_of("Acme Ltd"));
/// ```
pub fn key_of(name: &str) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut key = String::with_capacity(name.len());
    for sign in name.chars() {
        if sign.is_alphanumeric() {
            key.extend(sign.to_uppercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
        if key.chars().count() >= KEY_KEEPS {
            break;
        }
    }
    key.truncate(key.trim_end_matches('-').len());
    if key == name {
        return key;
    }
    let hash = blake3::hash(name.as_bytes());
    if !key.is_empty() {
        key.push('-');
    }
    key.extend(hash.as_bytes().iter().take(5).map(|byte| char::from(LETTERS[usize::from(byte & 31)])));
    key
}

/// A text with columns in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template<C = String>(pub Vec<Piece<C>>);

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<C> {
    Text(String),
    Column(C),
}

impl Template {
    /// Reads `{column}` and, for braces themselves, `{{` and `}}`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, for the profile's author.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '{' | '}' if signs.peek() == Some(&sign) => {
                    signs.next();
                    plain.push(sign);
                }
                '{' => {
                    let mut column = String::new();
                    loop {
                        match signs.next() {
                            Some('}') => break,
                            Some(sign) => column.push(sign),
                            None => return Err("a brace is not closed"),
                        }
                    }
                    if !plain.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    }
                    pieces.push(Piece::Column(column));
                }
                '}' => return Err("a brace is closed that was not opened"),
                other => plain.push(other),
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        if pieces.iter().any(|piece| matches!(piece, Piece::Column(_))) {
            Ok(Self(pieces))
        } else {
            Err("no column in it")
        }
    }
}

/// A text in another case, without a copy where it is in that case already.
pub(crate) fn cased(text: Cow<'_, str>, upper: bool) -> Cow<'_, str> {
    if upper && text.chars().any(char::is_lowercase) {
        Cow::Owned(text.to_uppercase())
    } else if !upper && text.chars().any(char::is_uppercase) {
        Cow::Owned(text.to_lowercase())
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_stable_and_tell_spellings_apart() {
        assert_eq!(key_of("SCMS from RDC"), key_of("SCMS from RDC"));
        assert!(key_of("SCMS from RDC").starts_with("SCMS-FROM-RDC-"));
        let spellings = ["Acme Ltd", "ACME LTD", "Acme, Ltd", "Acme Ltd.", "ACME-LTD"];
        let keys: std::collections::BTreeSet<_> = spellings.iter().map(|name| key_of(name)).collect();
        assert_eq!(keys.len(), spellings.len());
        assert!(key_of("شركة الرياض").starts_with("شركة-الرياض-"));
        assert!(!key_of("!!!").is_empty());
        assert!(key_of(&"long ".repeat(500)).chars().count() <= KEY_KEEPS + 6);
    }

    #[test]
    fn templates_read_their_columns() {
        let parsed = Template::parse("{po / so #}|{vendor}{{x}}").unwrap();
        assert_eq!(
            parsed.0,
            vec![
                Piece::Column("po / so #".to_owned()),
                Piece::Text("|".to_owned()),
                Piece::Column("vendor".to_owned()),
                Piece::Text("{x}".to_owned()),
            ]
        );
        assert!(Template::parse("{open").is_err());
        assert!(Template::parse("shut}").is_err());
        assert!(Template::parse("plain").is_err());
    }

    #[test]
    fn unseen_ends_come_off() {
        assert_eq!(trimmed(" \u{feff}\u{200f}قيمة\u{a0}"), "قيمة");
        assert_eq!(trimmed("x"), "x");
        assert!(has_bidi_control("A\u{202e}321"));
        assert!(!has_bidi_control("ل\u{200f}"));
    }
}
