//! The checks that the fields of any form share.

use std::collections::BTreeMap;

use super::check::{LONGEST_NAME, known_country};
use crate::errors::{FieldError, FieldErrors};

/// What a text field allows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    required: bool,
    lines: bool,
    longest: usize,
}

impl Field {
    /// One line that must not be empty.
    pub(crate) const fn required(longest: usize) -> Self {
        Self { required: true, lines: false, longest }
    }

    /// One line that may be empty.
    pub(crate) const fn line(longest: usize) -> Self {
        Self { required: false, lines: false, longest }
    }

    /// Any number of lines.
    pub(crate) const fn lines(longest: usize) -> Self {
        Self { required: false, lines: true, longest }
    }
}

/// Objections as they are gathered.
#[derive(Debug, Default)]
pub(crate) struct Form {
    errors: FieldErrors,
}

impl Form {
    pub(crate) fn refuse(&mut self, field: &str, error: FieldError) {
        self.errors.entry(field.to_owned()).or_default().push(error);
    }

    pub(crate) fn into_errors(self) -> FieldErrors {
        self.errors
    }

    pub(crate) fn text(&mut self, field: &str, text: &str, allowed: Field) {
        if self.characters(field, text, allowed.lines) {
            return;
        }
        let length = text.trim().chars().count();
        if length == 0 && allowed.required {
            self.refuse(field, FieldError::new("required"));
        }
        if length > allowed.longest {
            self.refuse(field, FieldError::new("too_long").with("max", allowed.longest.to_string()));
        }
    }

    /// One line in each of several languages.
    pub(crate) fn local_text(&mut self, field: &str, texts: &BTreeMap<String, String>, longest: usize) {
        for (lang, text) in texts {
            let field = format!("{field}.{lang}");
            self.text(&field, text, Field::line(longest));
            self.language(&field, lang);
        }
    }

    /// Whether characters had to be refused: those that a person cannot see and that would make one text look like another.
    pub(crate) fn characters(&mut self, field: &str, text: &str, lines: bool) -> bool {
        let found = if text.chars().any(is_bidi_control) {
            "bidi_control"
        } else if text.chars().any(|c| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'))) {
            "control_character"
        } else {
            return false;
        };
        self.refuse(field, FieldError::new(found));
        true
    }

    /// The form of BCP 47: a language of two or three letters, then parts of two to eight letters or digits.
    pub(crate) fn language(&mut self, field: &str, lang: &str) {
        let mut parts = lang.split('-');
        let primary =
            parts.next().is_some_and(|p| matches!(p.len(), 2 | 3) && p.bytes().all(|b| b.is_ascii_alphabetic()));
        let rest = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !primary || !rest || lang.len() > 35 {
            self.refuse(field, FieldError::new("bad_language"));
        }
    }

    /// Something, an @, and a domain with a dot; the rest only the mail can tell.
    pub(crate) fn email(&mut self, field: &str, email: &str) {
        let email = email.trim();
        if email.is_empty() || self.characters(field, email, false) {
            return;
        }
        let right = email.rsplit_once('@').is_some_and(|(local, domain)| {
            let labels = || domain.split('.');
            !local.is_empty()
                && !local.contains('@')
                && labels().count() > 1
                && labels().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        });
        if !right || email.chars().any(char::is_whitespace) || email.chars().count() > LONGEST_NAME {
            self.refuse(field, FieldError::new("bad_email"));
        }
    }

    /// Five to twenty digits of either script among spaces, dashes, dots, slashes and brackets; a plus in front; an extension.
    pub(crate) fn phone(&mut self, field: &str, phone: &str) {
        let phone = phone.trim();
        if phone.is_empty() || self.characters(field, phone, false) {
            return;
        }
        let folded = crate::identity::fold(phone);
        let number = folded.strip_prefix('+').unwrap_or(&folded).replace("ext", "").replace('x', "");
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let form = number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '#'));
        if !form || !(5..=20).contains(&digits) {
            self.refuse(field, FieldError::new("bad_phone"));
        }
    }

    pub(crate) fn country(&mut self, field: &str, country: Option<&str>) {
        if country.is_some_and(|code| !code.is_empty() && !known_country(code)) {
            self.refuse(field, FieldError::new("unknown_country"));
        }
    }
}

/// Embeddings, overrides and isolates: with them a name can be made to read as another. Plain direction marks are harmless.
pub(crate) const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(check: impl FnOnce(&mut Form)) -> Vec<String> {
        let mut form = Form::default();
        check(&mut form);
        form.into_errors().into_values().flatten().map(|error| error.code).collect()
    }

    #[test]
    fn languages() {
        for right in ["en", "ar", "ar-SA", "zh-Hans-CN", "fil"] {
            assert!(codes(|form| form.language("f", right)).is_empty(), "{right}");
        }
        for wrong in ["", "e", "english", "ar_SA", "ar-", "عربي", "en-x"] {
            assert_eq!(codes(|form| form.language("f", wrong)), ["bad_language"], "{wrong}");
        }
    }

    #[test]
    fn email_addresses() {
        for right in
            ["", "a@b.co", " sales@orient-steel.example ", "مبيعات@مثال.السعودية", "o'neil+po@mail.example.com"]
        {
            assert!(codes(|form| form.email("f", right)).is_empty(), "{right}");
        }
        for wrong in ["a", "a@b", "@b.co", "a@b..co", "a b@c.de", "a@b@c.de", "a@b.c,d@e.fg"] {
            assert_eq!(codes(|form| form.email("f", wrong)), ["bad_email"], "{wrong}");
        }
    }

    #[test]
    fn telephones() {
        for right in ["", "+966 11 123 4567", "٠١١-١٢٣٤٥٦٧", "(02) 555.0100 ext 12", "1800 555 010"] {
            assert!(codes(|form| form.phone("f", right)).is_empty(), "{right}");
        }
        for wrong in ["12", "call me", "+966 11 12+3 4567", "123456789012345678901"] {
            assert_eq!(codes(|form| form.phone("f", wrong)), ["bad_phone"], "{wrong}");
        }
    }

    #[test]
    fn characters_that_deceive() {
        assert_eq!(codes(|form| form.text("f", "Acme\u{202E}cmA", Field::line(40))), ["bidi_control"]);
        assert_eq!(codes(|form| form.text("f", "Acme\u{2067}", Field::line(40))), ["bidi_control"]);
        assert_eq!(codes(|form| form.text("f", "Acme\nB", Field::line(40))), ["control_character"]);
        assert_eq!(codes(|form| form.text("f", "Acme\0", Field::lines(40))), ["control_character"]);
        assert!(codes(|form| form.text("f", "Acme\nB", Field::lines(40))).is_empty());
        assert!(codes(|form| form.text("f", "شركة\u{200F}", Field::line(40))).is_empty());
    }
}
