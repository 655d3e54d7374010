//! Austria to France, by VIES prefix.

use super::super::digits::{digit_sum, digits, luhn, mod_11_10, number_mod, weighted};
use super::{Judgement, divides, if_form, of_check, of_digits};

/// U and eight digits: Σ with every second digit doubled and summed; (10 − (Σ + 4) mod 10) mod 10.
pub(super) fn austria(body: &[u8]) -> Judgement {
    let Some((b'U', number)) = body.split_first() else {
        return Judgement::WrongForm;
    };
    of_digits::<8>(number, |d| {
        let sum: u32 = d[..7].iter().enumerate().map(|(i, &n)| if i % 2 == 1 { digit_sum(2 * n) } else { n }).sum();
        (10 - (sum + 4) % 10) % 10 == d[7]
    })
}

/// Ten digits beginning with 0 or 1; the last two are 97 less the others modulo 97.
pub(super) fn belgium(body: &[u8]) -> Judgement {
    if_form(matches!(body.first(), Some(b'0' | b'1')), || {
        of_digits::<10>(body, |d| 97 - number_mod(&d[..8], 97) == number_mod(&d[8..], 100))
    })
}

/// Nine digits for companies; ten for persons, foreigners and others, each with its own weights.
pub(super) fn bulgaria(body: &[u8]) -> Judgement {
    if body.len() == 9 {
        return of_digits::<9>(body, |d| {
            let first = weighted(d, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
            let check = if first == 10 { weighted(d, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10 } else { first };
            check == d[8]
        });
    }
    of_digits::<10>(body, |d| {
        let person = weighted(d, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
        let foreigner = weighted(d, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
        let other = (11 - weighted(d, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        [person, foreigner, other].contains(&d[9])
    })
}

/// Eight digits and a letter; those in odd places are exchanged by a table before all are added, modulo 26.
pub(super) fn cyprus(body: &[u8]) -> Judgement {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let Some((letter, number)) = body.split_last() else {
        return Judgement::WrongForm;
    };
    let Some(d) = digits(number).filter(|d| d.len() == 8 && letter.is_ascii_uppercase() && !number.starts_with(b"12"))
    else {
        return Judgement::WrongForm;
    };
    let sum: u32 = d.iter().enumerate().map(|(i, &n)| if i % 2 == 0 { ODD[n as usize] } else { n }).sum();
    of_check(sum % 26 == u32::from(letter - b'A'))
}

/// Eight digits for companies, nine beginning with 6 for special cases, nine or ten for birth numbers.
pub(super) fn czechia(body: &[u8]) -> Judgement {
    const WEIGHTS: [u32; 7] = [8, 7, 6, 5, 4, 3, 2];
    match body.len() {
        8 => if_form(body[0] != b'9', || {
            of_digits::<8>(body, |d| {
                let check = (11 - weighted(d, &WEIGHTS) % 11) % 11;
                (if check == 0 { 1 } else { check }) % 10 == d[7]
            })
        }),
        9 if body[0] == b'6' => of_digits::<9>(body, |d| {
            // The rules' table [8 7 6 5 4 3 2 1 0 9 8], by how far the sum is from the next multiple of 11.
            let short = 11 - weighted(&d[1..], &WEIGHTS) % 11;
            (19 - short) % 10 == d[8]
        }),
        // Those of nine digits ended with the year 1953.
        9 => of_digits::<9>(body, |d| d[0] * 10 + d[1] <= 53 && birthday(d)),
        _ => of_digits::<10>(body, |d| {
            birthday(d) && (number_mod(d, 11) == 0 || (number_mod(&d[..9], 11) == 10 && d[9] == 0))
        }),
    }
}

/// Whether six digits could be a birthday: months are raised by 20, 50 or 70.
fn birthday(d: &[u32]) -> bool {
    let (month, day) = (d[2] * 10 + d[3], d[4] * 10 + d[5]);
    matches!(month, 1..=12 | 21..=32 | 51..=62 | 71..=82) && (1..=31).contains(&day)
}

/// Nine digits, ISO 7064 mod 11,10.
pub(super) fn germany(body: &[u8]) -> Judgement {
    if_form(body.first() != Some(&b'0'), || of_digits::<9>(body, |d| mod_11_10(d)))
}

/// Eight digits, weighted, modulo 11.
pub(super) fn denmark(body: &[u8]) -> Judgement {
    if_form(body.first() != Some(&b'0'), || of_digits::<8>(body, |d| divides(d, &[2, 7, 6, 5, 4, 3, 2, 1], 11)))
}

/// Nine digits, weighted by 3, 7, 1, modulo 10.
pub(super) fn estonia(body: &[u8]) -> Judgement {
    of_digits::<9>(body, |d| divides(d, &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10))
}

/// Nine digits, weighted by powers of two, modulo 11 and then 10.
pub(super) fn greece(body: &[u8]) -> Judgement {
    of_digits::<9>(body, |d| weighted(d, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == d[8])
}

/// Nine characters: a person's number with its letter (mod 23), a foreigner's (X, Y, Z), or an entity's with a digit or letter.
pub(super) fn spain(body: &[u8]) -> Judgement {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    const ENTITY: &[u8; 10] = b"JABCDEFGHI";
    if body.len() != 9 {
        return Judgement::WrongForm;
    }
    let (first, last) = (body[0], body[8]);
    let Some(middle) = digits(&body[1..8]) else {
        return Judgement::WrongForm;
    };
    let lead = match first {
        b'0'..=b'9' => Some(u32::from(first - b'0')),
        b'X'..=b'Z' => Some(u32::from(first - b'X')),
        b'K' | b'L' | b'M' => Some(0),
        _ => None,
    };
    if let Some(lead) = lead {
        if !last.is_ascii_uppercase() {
            return Judgement::WrongForm;
        }
        let number = middle.iter().fold(lead, |n, digit| n * 10 + digit);
        return of_check(LETTERS[(number % 23) as usize] == last);
    }
    if_form(b"ABCDEFGHJNPQRSUVW".contains(&first) && last.is_ascii_alphanumeric(), || {
        let sum: u32 = middle.iter().enumerate().map(|(i, &n)| if i % 2 == 0 { digit_sum(2 * n) } else { n }).sum();
        let check = (10 - sum % 10) % 10;
        let digit = u32::from(last).checked_sub(48) == Some(check) && !b"NPQRSW".contains(&first);
        of_check(digit || ENTITY[check as usize] == last)
    })
}

/// Eight digits, weighted, modulo 11.
pub(super) fn finland(body: &[u8]) -> Judgement {
    of_digits::<8>(body, |d| divides(d, &[7, 9, 10, 5, 8, 4, 2, 1], 11))
}

/// A key of two characters and the nine digits of the SIREN, which has a Luhn digit of its own (Monaco's, with 000, have none).
pub(super) fn france(body: &[u8]) -> Judgement {
    const ALPHABET: &[u8; 34] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    if body.len() != 11 {
        return Judgement::WrongForm;
    }
    let place = |b: u8| ALPHABET.iter().position(|&a| a == b).and_then(|at| u32::try_from(at).ok());
    let (Some(first), Some(second), Some(siren)) = (place(body[0]), place(body[1]), digits(&body[2..])) else {
        return Judgement::WrongForm;
    };
    let number = siren.iter().fold(0, |n, digit| n * 10 + digit);
    let key = if first < 10 && second < 10 {
        (12 + 3 * (number % 97)) % 97 == first * 10 + second
    } else {
        // The newer keys: base 24 or 34, then the SIREN plus one plus the quotient has the same rest modulo 11.
        let spelled =
            if first < 10 { (first * 24 + second).checked_sub(10) } else { (first * 34 + second).checked_sub(100) };
        spelled.is_some_and(|n| (number + 1 + n / 11) % 11 == n % 11)
    };
    of_check(key && (siren.starts_with(&[0, 0, 0]) || luhn(&siren)))
}
