//! Exact numbers, straight from text to millionths: no float on the way.

use crate::problem::codes;

/// How a file writes its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberForm {
    pub decimal: char,
    pub thousands: Option<char>,
}

/// Decimals of quantities and amounts.
pub(crate) const MILLIONTHS: u32 = 6;
/// Decimals of exchange rates.
pub(crate) const BILLIONTHS: u32 = 9;

/// Reads a number as millionths.
///
/// # Errors
///
/// As [`parse_to`].
pub(crate) fn parse(text: &str, form: NumberForm, round: bool) -> Result<i64, &'static str> {
    parse_to(text, form, round, MILLIONTHS)
}

/// Reads a number as a whole one of so many decimals. Understands a sign in front or behind (as SAP writes it), accounting parentheses,
/// and Arabic-Indic and Persian digits with their own separators.
///
/// # Errors
///
/// The code of the problem: `not_a_number`, `scientific_number`, `bad_grouping`, `too_many_decimals`, `out_of_range`.
pub(crate) fn parse_to(text: &str, form: NumberForm, round: bool, places: u32) -> Result<i64, &'static str> {
    if places == MILLIONTHS
        && let Some(plain) = plain(text, form)
    {
        return Ok(plain);
    }
    let (negative, digits) = sign(text.trim());
    if digits.is_empty() {
        return Err(codes::NOT_A_NUMBER);
    }
    let mut total: i128 = 0;
    let mut groups = Groups::default();
    let mut decimals: Option<u32> = None;
    let mut seen = false;
    let mut half: Option<bool> = None;
    for sign in digits.chars() {
        if let Some(digit) = digit(sign) {
            seen = true;
            match &mut decimals {
                None => groups.digit(),
                Some(count) if *count < places => *count += 1,
                Some(_) => {
                    // Past the last decimal: zeros say nothing, anything else is rounded or refused.
                    if digit != 0 && !round {
                        return Err(codes::TOO_MANY_DECIMALS);
                    }
                    half.get_or_insert(digit >= 5);
                    continue;
                }
            }
            total = total * 10 + i128::from(digit);
            if total > i128::from(i64::MAX) {
                return Err(codes::OUT_OF_RANGE);
            }
        } else if decimals.is_none() && (sign == form.decimal || sign == '\u{66b}') {
            decimals = Some(0);
        } else if decimals.is_none() && form.thousands.is_some_and(|own| same_separator(own, sign)) || sign == '\u{66c}'
        {
            groups.close()?;
        } else if matches!(sign, 'e' | 'E') && seen {
            return Err(codes::SCIENTIFIC_NUMBER);
        } else {
            return Err(codes::NOT_A_NUMBER);
        }
    }
    if !seen {
        return Err(codes::NOT_A_NUMBER);
    }
    groups.finish()?;
    let scaled = total * 10_i128.pow(places - decimals.unwrap_or(0)) + i128::from(half == Some(true));
    i64::try_from(if negative { -scaled } else { scaled }).map_err(|_| codes::OUT_OF_RANGE)
}

/// A number's text without what stands beside it: one of `signs`, in any case, in front or behind, inside its minus or
/// its parentheses or outside.
pub(crate) fn bare<'t>(text: &'t str, signs: &[String]) -> std::borrow::Cow<'t, str> {
    use std::borrow::Cow;
    let found = signs.iter().find_map(|sign| {
        let starts = text
            .char_indices()
            .find(|(at, _)| text.get(*at..at + sign.len()).is_some_and(|part| part.eq_ignore_ascii_case(sign)));
        starts.map(|(at, _)| (at, at + sign.len()))
    });
    let Some((start, end)) = found else { return Cow::Borrowed(text) };
    // Between two digits it is no sign of a currency.
    let digits = |part: &str| part.chars().any(|sign| digit(sign).is_some());
    if digits(&text[..start]) && digits(&text[end..]) {
        return Cow::Borrowed(text);
    }
    let (before, after) = (text[..start].trim(), text[end..].trim());
    Cow::Owned(format!("{before}{after}"))
}

/// The form nearly every number has: a few ASCII digits, perhaps a decimal sign and up to six more. `None` for any other.
fn plain(text: &str, form: NumberForm) -> Option<i64> {
    /// As many digits as always fit once scaled.
    const FITS: usize = 12;
    let (mut total, mut whole, mut decimals) = (0_i64, 0_usize, None::<usize>);
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            *decimals.as_mut().unwrap_or(&mut whole) += 1;
            if whole > FITS || decimals > Some(MILLIONTHS as usize) {
                return None;
            }
            total = total * 10 + i64::from(byte - b'0');
        } else if char::from(byte) == form.decimal && byte.is_ascii() && decimals.is_none() {
            decimals = Some(0);
        } else {
            return None;
        }
    }
    let places = decimals.unwrap_or(0);
    (whole + places > 0).then(|| total * 10_i64.pow(MILLIONTHS - places as u32))
}

fn sign(text: &str) -> (bool, &str) {
    const MINUS: [char; 2] = ['-', '\u{2212}'];
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inner.trim());
    }
    if let Some(rest) = text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS)) {
        return (true, rest.trim());
    }
    (false, text.strip_prefix('+').unwrap_or(text))
}

fn digit(sign: char) -> Option<u8> {
    match sign {
        '0'..='9' => Some(sign as u8 - b'0'),
        '\u{660}'..='\u{669}' => Some((sign as u32 - 0x660) as u8),
        '\u{6f0}'..='\u{6f9}' => Some((sign as u32 - 0x6f0) as u8),
        _ => None,
    }
}

/// A space as separator stands for the no-break ones as well: exports mix them.
fn same_separator(own: char, sign: char) -> bool {
    own == sign || own == ' ' && matches!(sign, '\u{a0}' | '\u{202f}') || own == '\'' && sign == '\u{2019}'
}

/// Watches that thousands separators stand where thousands are, so that `1,5` is not read as fifteen.
/// Groups of two before the last are India's way (12,34,567).
#[derive(Default)]
struct Groups {
    run: u32,
    closed: u32,
}

impl Groups {
    fn digit(&mut self) {
        self.run += 1;
    }

    fn close(&mut self) -> Result<(), &'static str> {
        let fits = if self.closed == 0 { (1..=3).contains(&self.run) } else { (2..=3).contains(&self.run) };
        if !fits {
            return Err(codes::BAD_GROUPING);
        }
        self.closed += 1;
        self.run = 0;
        Ok(())
    }

    fn finish(&self) -> Result<(), &'static str> {
        if self.closed > 0 && self.run != 3 { Err(codes::BAD_GROUPING) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINT: NumberForm = NumberForm { decimal: '.', thousands: None };
    const ENGLISH: NumberForm = NumberForm { decimal: '.', thousands: Some(',') };
    const GERMAN: NumberForm = NumberForm { decimal: ',', thousands: Some('.') };
    const FRENCH: NumberForm = NumberForm { decimal: ',', thousands: Some(' ') };

    #[test]
    fn reads_exactly() {
        for (text, form, expected) in [
            ("5721.6", POINT, 5_721_600_000),
            (".00", POINT, 0),
            ("3.", POINT, 3_000_000),
            ("-1.5", POINT, -1_500_000),
            ("1.5-", POINT, -1_500_000),
            ("(2)", POINT, -2_000_000),
            ("+7", POINT, 7_000_000),
            ("1,234,567.891", ENGLISH, 1_234_567_891_000),
            ("12,34,567", ENGLISH, 1_234_567_000_000),
            ("1.234,5", GERMAN, 1_234_500_000),
            ("1\u{202f}234,5", FRENCH, 1_234_500_000),
            ("١٬٢٣٤٫٥", POINT, 1_234_500_000),
            ("۱۲۳", POINT, 123_000_000),
            ("0.1234560000", POINT, 123_456),
            ("9223372036854.775807", POINT, i64::MAX),
        ] {
            assert_eq!(parse(text, form, false), Ok(expected), "{text}");
        }
    }

    #[test]
    fn the_short_way_agrees_with_the_long_one() {
        for text in ["0", "7", "12.5", ".5", "5.", "999999999999.999999", "000000000000", "1.000000"] {
            let long = format!("+{text}");
            assert_eq!(plain(text, POINT), parse(&long, POINT, false).ok(), "{text}");
            assert!(plain(text, POINT).is_some() && plain(&long, POINT).is_none());
        }
        for text in ["", ".", "1,5", "1.2.3", "1234567890123", "0.1234567", "-1", "١"] {
            assert_eq!(plain(text, POINT), None, "{text}");
        }
    }

    #[test]
    fn refuses_with_a_reason() {
        for (text, form, code) in [
            ("abc", POINT, codes::NOT_A_NUMBER),
            ("", POINT, codes::NOT_A_NUMBER),
            ("-", POINT, codes::NOT_A_NUMBER),
            (".", POINT, codes::NOT_A_NUMBER),
            ("1 2", POINT, codes::NOT_A_NUMBER),
            ("--1", POINT, codes::NOT_A_NUMBER),
            ("1.2.3", POINT, codes::NOT_A_NUMBER),
            ("1.2E+05", POINT, codes::SCIENTIFIC_NUMBER),
            ("1,5", ENGLISH, codes::BAD_GROUPING),
            ("1234,567", ENGLISH, codes::BAD_GROUPING),
            ("0.1234567", POINT, codes::TOO_MANY_DECIMALS),
            ("9223372036854.775808", POINT, codes::OUT_OF_RANGE),
            ("99999999999999999999999999999999999999999999", POINT, codes::OUT_OF_RANGE),
        ] {
            assert_eq!(parse(text, form, false), Err(code), "{text}");
        }
    }

    #[test]
    fn a_currency_beside_a_number_says_nothing() {
        let signs = ["SAR", "€", "ر.س"].map(str::to_owned);
        for (text, left) in [
            ("SAR 1.50", "1.50"),
            ("1.50 sar", "1.50"),
            ("-€5", "-5"),
            ("(€ 5)", "(5)"),
            ("5 €-", "5-"),
            ("٥ ر.س", "٥"),
            ("12", "12"),
            ("1SAR2", "1SAR2"),
            ("USD 5", "USD 5"),
        ] {
            assert_eq!(bare(text, &signs), left, "{text}");
        }
    }

    #[test]
    fn rounds_half_away_from_zero_when_told() {
        assert_eq!(parse("0.1234565", POINT, true), Ok(123_457));
        assert_eq!(parse("-0.1234565", POINT, true), Ok(-123_457));
        assert_eq!(parse("0.12345649", POINT, true), Ok(123_456));
    }
}
