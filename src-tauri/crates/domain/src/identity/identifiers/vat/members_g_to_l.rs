//! Croatia to Latvia, by VIES prefix.

use super::super::digits::{digits, luhn, mod_11_10, number_mod, weighted};
use super::{Judgement, divides, if_form, of_check, of_digits};

/// Eleven digits, ISO 7064 mod 11,10.
pub(super) fn croatia(body: &[u8]) -> Judgement {
    of_digits::<11>(body, |d| mod_11_10(d))
}

/// Eight digits, weighted, modulo 10.
pub(super) fn hungary(body: &[u8]) -> Judgement {
    of_digits::<8>(body, |d| divides(d, &[9, 7, 3, 1, 9, 7, 3, 1], 10))
}

/// Seven digits, a check letter and perhaps another; formerly a digit, a letter or sign, five digits and the check letter.
pub(super) fn ireland(body: &[u8]) -> Judgement {
    const LETTERS: &[u8; 23] = b"WABCDEFGHIJKLMNOPQRSTUV";
    let (number, check, extra) = match body {
        [number @ .., check, extra] if body.len() == 9 => (number, *check, *extra),
        [number @ .., check] if body.len() == 8 => (number, *check, b'W'),
        _ => return Judgement::WrongForm,
    };
    let former = number[1].is_ascii_uppercase() || matches!(number[1], b'+' | b'*');
    let seven = if former && body.len() == 8 {
        // The former numbers are checked as 0, the five digits, then the first one.
        [b"0", &number[2..], &number[..1]].concat()
    } else {
        number.to_vec()
    };
    let Some(seven) = digits(&seven) else {
        return Judgement::WrongForm;
    };
    if_form(check.is_ascii_uppercase() && matches!(extra, b'A'..=b'W'), || {
        let extra = if extra == b'W' { 0 } else { u32::from(extra - b'A') + 1 };
        let rest = (weighted(&seven, &[8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23;
        of_check(LETTERS[rest as usize] == check)
    })
}

/// Eleven digits: seven of the company, three of the province, and a Luhn digit.
pub(super) fn italy(body: &[u8]) -> Judgement {
    let form = digits(body).is_some_and(|d| {
        d.len() == 11 && d[..7] != [0; 7] && matches!(number_mod(&d[7..10], 1000), 1..=100 | 120 | 121 | 888 | 999)
    });
    if_form(form, || of_digits::<11>(body, |d| luhn(d)))
}

/// Nine digits for companies, twelve for those registered for a time; the last but one is 1.
pub(super) fn lithuania(body: &[u8]) -> Judgement {
    let Some(d) = digits(body).filter(|d| matches!(d.len(), 9 | 12) && d[d.len() - 2] == 1) else {
        return Judgement::WrongForm;
    };
    let (check, number) = (d[d.len() - 1], &d[..d.len() - 1]);
    let sum = |shift: u32| -> u32 { number.iter().zip(shift..).map(|(n, i)| n * (1 + i % 9)).sum() };
    let first = sum(0) % 11;
    of_check(if first == 10 { sum(2) % 11 % 10 } else { first } == check)
}

/// Eight digits; the last two are the others modulo 89.
pub(super) fn luxembourg(body: &[u8]) -> Judgement {
    of_digits::<8>(body, |d| number_mod(&d[..6], 89) == number_mod(&d[6..], 100))
}

/// Eleven digits: companies begin above 3; persons with their birthday, since 2017 with 32.
pub(super) fn latvia(body: &[u8]) -> Judgement {
    of_digits::<11>(body, |d| {
        if d[0] > 3 {
            weighted(d, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3
        } else {
            (1 + weighted(d, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == d[10]
        }
    })
}
