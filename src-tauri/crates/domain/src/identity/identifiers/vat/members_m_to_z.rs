//! Malta to Slovakia, and Northern Ireland, by VIES prefix.

use super::super::digits::{digits, luhn, mod_97, number_mod, weighted};
use super::{Judgement, divides, if_form, of_check, of_digits};

/// Eight digits, weighted, modulo 37.
pub(super) fn malta(body: &[u8]) -> Judgement {
    if_form(body.first() != Some(&b'0'), || {
        of_digits::<8>(body, |d| (weighted(d, &[3, 4, 6, 7, 8, 9]) + number_mod(&d[6..], 100)).is_multiple_of(37))
    })
}

/// Nine digits, B, two digits. Companies' are checked modulo 11; sole traders' since 2020 as a whole, modulo 97 with the prefix.
pub(super) fn netherlands(body: &[u8]) -> Judgement {
    if body.len() != 12 || body[9] != b'B' {
        return Judgement::WrongForm;
    }
    let (Some(number), Some(suffix)) = (digits(&body[..9]), digits(&body[10..])) else {
        return Judgement::WrongForm;
    };
    if_form(suffix != [0, 0], || {
        let company = weighted(&number, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == number[8];
        of_check(company || mod_97(b"NL".iter().chain(body).copied()) == 1)
    })
}

/// Ten digits, weighted, modulo 11.
pub(super) fn poland(body: &[u8]) -> Judgement {
    of_digits::<10>(body, |d| weighted(d, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == d[9])
}

/// Nine digits, weighted, 11 less the rest modulo 11, and 0 for what has two digits.
pub(super) fn portugal(body: &[u8]) -> Judgement {
    if_form(body.first() != Some(&b'0'), || {
        of_digits::<9>(body, |d| (11 - weighted(d, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == d[8])
    })
}

/// Two to ten digits, weighted from the right; ten times the sum modulo 11, then 10.
pub(super) fn romania(body: &[u8]) -> Judgement {
    let Some(d) = digits(body).filter(|d| (2..=10).contains(&d.len()) && d[0] != 0) else {
        return Judgement::WrongForm;
    };
    let (check, number) = (d[d.len() - 1], &d[..d.len() - 1]);
    let sum: u32 = number.iter().rev().zip([2, 3, 5, 7, 1, 2, 3, 5, 7]).map(|(n, weight)| n * weight).sum();
    of_check(sum * 10 % 11 % 10 == check)
}

/// Ten digits of the organisation, the last a Luhn digit, and two from 01.
pub(super) fn sweden(body: &[u8]) -> Judgement {
    if_form(!body.ends_with(b"00"), || of_digits::<12>(body, |d| luhn(&d[..10])))
}

/// Eight digits, weighted, 11 less the rest modulo 11; 10 counts as 0, and 11 is never given out.
pub(super) fn slovenia(body: &[u8]) -> Judgement {
    if_form(body.first() != Some(&b'0'), || {
        of_digits::<8>(body, |d| {
            let check = 11 - weighted(d, &[8, 7, 6, 5, 4, 3, 2]) % 11;
            check != 11 && check % 10 == d[7]
        })
    })
}

/// Ten digits, the third of a few, the whole divisible by 11.
pub(super) fn slovakia(body: &[u8]) -> Judgement {
    let form = body.len() == 10 && body[0] != b'0' && b"234789".contains(&body[2]);
    if_form(form, || of_digits::<10>(body, |d| number_mod(d, 11) == 0))
}

/// Nine digits, or twelve for a branch: weighted, modulo 97, since 2010 also with 55 added.
pub(super) fn northern_ireland(body: &[u8]) -> Judgement {
    let Some(d) = digits(body).filter(|d| matches!(d.len(), 9 | 12)) else {
        return Judgement::WrongForm;
    };
    let sum = weighted(&d, &[8, 7, 6, 5, 4, 3, 2, 10, 1]);
    of_check(divides(&[sum], &[1], 97) || divides(&[sum + 55], &[1], 97))
}
