//! The arithmetic that check digits are made of.

/// ASCII digits as numbers; `None` if anything else is among them.
pub(super) fn digits(text: &[u8]) -> Option<Vec<u32>> {
    text.iter().map(|&b| b.is_ascii_digit().then(|| u32::from(b - b'0'))).collect()
}

/// Σ weight × digit, over as many as there are weights.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The number that digits spell, modulo `m`.
pub(super) fn number_mod(digits: &[u32], m: u32) -> u32 {
    digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % m)
}

/// ISO 7064 mod 97-10 over letters (A = 10 … Z = 35) and digits: 1 for a number that is right.
pub(super) fn mod_97(text: impl IntoIterator<Item = u8>) -> u32 {
    text.into_iter().fold(0, |rest, b| match b {
        b'0'..=b'9' => (rest * 10 + u32::from(b - b'0')) % 97,
        _ => (rest * 100 + 10 + u32::from(b.to_ascii_uppercase().wrapping_sub(b'A') % 26)) % 97,
    })
}

/// Luhn (ISO/IEC 7812-1): whether the last digit is right.
pub(super) fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, &d)| if i % 2 == 1 { digit_sum(2 * d) } else { d }).sum();
    sum.is_multiple_of(10)
}

/// ISO 7064 mod 11,10: whether the last digit is right.
pub(super) fn mod_11_10(digits: &[u32]) -> bool {
    let Some((check, rest)) = digits.split_last() else {
        return false;
    };
    let product = rest.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        2 * if sum == 0 { 10 } else { sum } % 11
    });
    (product + check) % 10 == 1
}

/// Sum of the digits of a number below 100.
pub(super) const fn digit_sum(n: u32) -> u32 {
    n / 10 + n % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples() {
        assert!(luhn(&digits(b"79927398713").unwrap()), "Luhn's patent");
        assert!(!luhn(&digits(b"79927398710").unwrap()));
        assert!(mod_11_10(&digits(b"07945").unwrap()), "ISO 7064: 0794, check 5");
        assert_eq!(mod_97(*b"3214282912345698765432161182"), 1, "ISO 13616: GB82 WEST 1234 5698 7654 32, spelt out");
        assert_eq!(number_mod(&digits(b"123456789").unwrap(), 97), 123_456_789 % 97);
    }
}
