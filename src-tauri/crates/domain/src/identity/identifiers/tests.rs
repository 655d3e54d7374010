use proptest::prelude::*;

use super::*;
use IdentifierScheme::{Bic, Cr, Duns, Iban, Lei, Other, Tax, TrnAe, VatEu, VatSa};

fn normalised(scheme: IdentifierScheme, value: &str) -> String {
    check(scheme, None, value).unwrap_or_else(|error| panic!("{value}: {error:?}")).normalised
}

fn code(scheme: IdentifierScheme, country: Option<&str>, value: &str) -> String {
    check(scheme, country, value).unwrap_err().code
}

fn warning(scheme: IdentifierScheme, country: Option<&str>, value: &str) -> Option<&'static str> {
    check(scheme, country, value).unwrap().warning
}

/// Examples of the SWIFT registry.
const IBANS: [&str; 14] = [
    "GB82 WEST 1234 5698 7654 32",
    "GB29 NWBK 6016 1331 9268 19",
    "DE89 3704 0044 0532 0130 00",
    "SA03 8000 0000 6080 1016 7519",
    "AE07 0331 2345 6789 0123 456",
    "KW81 CBKU 0000 0000 0000 1234 5601 01",
    "QA58 DOHB 0000 1234 5678 90AB CDEF G",
    "BH67 BMAG 0000 1299 1234 56",
    "JO94 CBJO 0010 0000 0000 0131 0003 02",
    "EG38 0019 0005 0000 0000 2631 8000 2",
    "FR14 2004 1010 0505 0001 3M02 606",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "NO93 8601 1117 947",
    "LC55 HEMM 0001 0001 0012 0012 0002 3015",
];

/// Published legal entity identifiers.
const LEIS: [&str; 4] =
    ["506700GE1G29325QX363", "529900T8BM49AURSDO55", "5493001KJTIIGC8Y1R12", "213800WAVVOPS85N2205"];

#[test]
fn published_ibans_and_leis_are_right() {
    for iban in IBANS {
        assert_eq!(normalised(Iban, iban), iban.replace(' ', ""));
    }
    for lei in LEIS {
        assert_eq!(normalised(Lei, lei), lei);
    }
}

#[test]
fn published_eu_vat_numbers_are_right_and_their_neighbours_wrong() {
    for (right, wrong) in [
        ("ATU13585627", "ATU13585626"),
        ("BE0428759497", "BE0431150351"),
        ("BG175074752", "BG175074751"),
        ("CY10259033P", "CY10259033Z"),
        ("CZ25123891", "CZ25123890"),
        ("CZ7103192745", "CZ7103192746"),
        ("CZ640903926", "CZ640903927"),
        ("DE136695976", "DE136695978"),
        ("DK13585628", "DK13585627"),
        ("EE100594102", "EE100594103"),
        ("EL094259216", "EL123456781"),
        ("ESB64717838", "ESB64717839"),
        ("ES54362315K", "ES54362315Z"),
        ("ESX5253868R", "ESX5253868S"),
        ("ESM1234567L", "ESM1234567M"),
        ("FI20774740", "FI20774741"),
        ("FR23334175221", "FR84323140391"),
        ("FR4Z123456782", "FR4Y123456782"),
        ("HR33392005961", "HR33392005962"),
        ("HU12892312", "HU12892313"),
        ("IE6433435F", "IE6433435E"),
        ("IE6433435OA", "IE6433435OB"),
        ("IE8D79739I", "IE8D79739J"),
        ("IT00743110157", "IT00743110158"),
        ("LT119511515", "LT119511516"),
        ("LT100001919017", "LT100001919018"),
        ("LU15027442", "LU15027443"),
        ("LV40003521600", "LV40003521601"),
        ("LV16117519997", "LV16117519998"),
        ("LV32867300679", "LV32867300677"),
        ("MT11679112", "MT11679113"),
        ("NL004495445B01", "NL123456789B90"),
        ("NL002455799B11", "NL002455799B12"),
        ("PL8567346215", "PL8567346216"),
        ("PT501964843", "PT501964842"),
        ("RO18547290", "RO18547291"),
        ("SE123456789701", "SE123456789101"),
        ("SI50223054", "SI50223055"),
        ("SK2022749619", "SK2022749618"),
        ("XI980780684", "XI802311781"),
    ] {
        assert_eq!(normalised(VatEu, right), right);
        assert_eq!(code(VatEu, None, wrong), "bad_check_digits", "{wrong}");
    }
}

#[test]
fn the_prefix_of_an_eu_vat_number_may_be_left_to_the_country() {
    let found = |country, value| check(VatEu, Some(country), value).map(|checked| checked.normalised);
    assert_eq!(found("DE", "136 695 976"), Ok("DE136695976".into()));
    assert_eq!(found("GR", "094259216"), Ok("EL094259216".into()), "Greece is EL");
    assert_eq!(found("GR", "EL 94259216"), Ok("EL094259216".into()), "and had eight digits");
    assert_eq!(found("EL", "GR094259216"), Ok("EL094259216".into()));
    assert_eq!(found("BE", "428.759.497"), Ok("BE0428759497".into()));
    assert_eq!(found("AT", "U13585627"), Ok("ATU13585627".into()));
    assert_eq!(found("FR", "K7 399 859 412"), Ok("FRK7399859412".into()));
    assert_eq!(code(VatEu, Some("AT"), "DE136695976"), "country_mismatch");
    assert_eq!(code(VatEu, None, "136695976"), "country_required");
    assert_eq!(code(VatEu, Some("DE"), "13669597"), "bad_format");
}

#[test]
fn unknown_countries_are_kept_with_a_warning() {
    assert_eq!(warning(VatEu, Some("CH"), "CHE-116.281.710 MWST"), Some("warn_unknown_country"));
    assert_eq!(warning(VatEu, None, "GB980780684"), Some("warn_unknown_country"));
    assert_eq!(warning(Bic, None, "ABCDZZ22"), Some("warn_unknown_country"));
    let (_, foreign) = with_iban_check_digits("ZZ", "123456789012");
    assert_eq!(warning(Iban, None, &foreign), Some("warn_unknown_country"));
    assert_eq!(warning(Iban, None, IBANS[0]), None);
}

#[test]
fn gulf_tax_numbers() {
    assert_eq!(normalised(VatSa, "300000000000003"), "300000000000003");
    assert_eq!(normalised(VatSa, "٣١٠ ١٢٢ ٣٩٣ ٥٠٠ ٠٠٣"), "310122393500003");
    assert_eq!(normalised(VatSa, "SA 310122393500003"), "310122393500003");
    assert_eq!(code(VatSa, None, "310122393500004"), "bad_format");
    assert_eq!(code(VatSa, None, "31012239350003"), "bad_length");
    assert_eq!(normalised(TrnAe, "100-1234-5678-9003"), "100123456789003");
    assert_eq!(warning(TrnAe, None, "200123456789003"), Some("warn_unusual_prefix"));
    assert_eq!(code(TrnAe, None, "10012345678900"), "bad_length");
}

#[test]
fn other_registers() {
    assert_eq!(normalised(Duns, "15-048-3782"), "150483782");
    assert_eq!(code(Duns, None, "15048378"), "bad_length");
    assert_eq!(normalised(Bic, "deut de ff 500"), "DEUTDEFF500");
    assert_eq!(normalised(Bic, "RJHISARI"), "RJHISARI");
    assert_eq!(code(Bic, None, "DEUTDEFF5"), "bad_length");
    assert_eq!(code(Bic, None, "DEU1DEFF"), "bad_format");
    assert_eq!(warning(Cr, Some("SA"), "١٠١٠ ٠١٠ ٠٣٠"), None);
    assert_eq!(warning(Cr, Some("sa"), "1010-12"), Some("warn_unusual_length"));
    assert_eq!(normalised(Cr, " hrb  12345 b "), "HRB 12345 B");
    assert_eq!(normalised(Tax, "٠١٢-٣٤"), "012-34");
    assert_eq!(normalised(Other, "ab/1"), "AB/1");
}

#[test]
fn classification_codes() {
    assert_eq!(check_cpv("33600000-6").unwrap().normalised, "33600000-6");
    assert_eq!(check_cpv("٣٣٦٠٠٠٠٠").unwrap().normalised, "33600000");
    assert_eq!(check_cpv("3360").unwrap_err().code, "bad_length");
    assert_eq!(check_unspsc("43 21 15 03").unwrap().normalised, "43211503");
    assert_eq!(check_unspsc("4321150x").unwrap_err().code, "bad_characters");
    assert_eq!(check_unspsc("03211503").unwrap_err().code, "bad_format");
}

#[test]
fn what_was_typed_is_kept() {
    let checked = check(Iban, None, "  sa03-8000-0000-6080-1016-7519\u{200F}").unwrap();
    assert_eq!(checked.normalised, "SA0380000000608010167519");
    assert_eq!(checked.as_typed, "  sa03-8000-0000-6080-1016-7519\u{200F}");
}

#[test]
fn what_is_wrong_is_named() {
    assert_eq!(code(Iban, None, " \u{200F}-"), "required");
    assert_eq!(code(Other, None, &"9".repeat(65)), "too_long");
    assert_eq!(code(Iban, None, "GB82WEST12345698765433"), "bad_check_digits");
    assert_eq!(check(Iban, None, "GB82WEST1234569876543").unwrap_err(), bad_length("22"));
    assert_eq!(code(Iban, None, "GB82WEST1234569876543é"), "bad_characters");
    assert_eq!(code(Iban, None, "8212345698765432"), "bad_format");
    assert_eq!(code(Lei, None, "5493001KJTIIGC8Y1R13"), "bad_check_digits");
    assert_eq!(code(Lei, None, "5493001KJTIIGC8Y1R"), "bad_length");
}

#[test]
fn check_digits_00_01_and_99_never_pass() {
    // 99 leaves the same rest as 02, and 00 and 01 as 97 and 98: mod 97 alone would let them through.
    for (scheme, head, tail) in [(Iban, "NO", "86011117947"), (Lei, "", "")] {
        for digits in ["00", "01", "99"] {
            for filler in 0..200 {
                let number = match scheme {
                    Iban => format!("{head}{digits}{:011}", tail.parse::<u64>().unwrap() + filler),
                    _ => format!("5493001KJTIIGC8Y1{}{digits}", char::from(b'A' + u8::try_from(filler % 26).unwrap())),
                };
                assert_eq!(code(scheme, None, &number), "bad_check_digits", "{number}");
            }
        }
    }
}

/// Check digits as ISO 13616 generates them, and the IBAN with them.
fn with_iban_check_digits(country: &str, bban: &str) -> (u32, String) {
    let check = 98 - digits::mod_97(format!("{bban}{country}00").into_bytes());
    (check, format!("{country}{check:02}{bban}"))
}

/// Another digit in the place of one.
fn with_digit_changed(number: &str, place: prop::sample::Index, by: u8) -> Option<String> {
    let places: Vec<usize> = number.bytes().enumerate().filter(|(_, b)| b.is_ascii_digit()).map(|(i, _)| i).collect();
    let at = *places.get(place.index(places.len().max(1)))?;
    let mut bytes = number.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
    String::from_utf8(bytes).ok()
}

proptest! {
    #[test]
    fn generated_ibans_pass_and_any_changed_digit_fails(bban in "[0-9]{18}", place: prop::sample::Index, by in 1..10_u8) {
        let (_, iban) = with_iban_check_digits("DE", &bban);
        prop_assert!(check(Iban, None, &iban).is_ok());
        let wrong = with_digit_changed(&iban, place, by).unwrap();
        prop_assert_eq!(code(Iban, None, &wrong), "bad_check_digits");
    }

    #[test]
    fn generated_leis_pass_and_any_changed_digit_fails(body in "[0-9]{4}00[A-Z0-9]{12}", place: prop::sample::Index, by in 1..10_u8) {
        let check_digits = 98 - digits::mod_97(format!("{body}00").into_bytes());
        let lei = format!("{body}{check_digits:02}");
        prop_assert!(check(Lei, None, &lei).is_ok());
        let wrong = with_digit_changed(&lei, place, by).unwrap();
        prop_assert_eq!(code(Lei, None, &wrong), "bad_check_digits");
    }

    #[test]
    fn german_and_italian_numbers_with_a_changed_digit_fail(place: prop::sample::Index, by in 1..10_u8) {
        for number in ["DE136695976", "DK13585628", "PL8567346215", "SE123456789701"] {
            let wrong = with_digit_changed(&number[..number.len() - 2], place, by).unwrap() + &number[number.len() - 2..];
            prop_assert!(check(VatEu, None, &wrong).is_err(), "{}", wrong);
        }
    }

    #[test]
    fn nothing_panics_and_what_passes_passes_again(scheme in 0..10_usize, country in prop::option::of("\\PC{0,3}"), value in "\\PC{0,40}") {
        let scheme = IdentifierScheme::ALL[scheme];
        if let Ok(checked) = check(scheme, country.as_deref(), &value) {
            prop_assert_eq!(check(scheme, country.as_deref(), &checked.normalised).map(|again| again.normalised), Ok(checked.normalised));
        }
    }

    #[test]
    fn nothing_like_a_number_panics(scheme in 0..10_usize, country in 0..28_usize, body in "[A-Z]{0,3}[0-9+*A-Z]{0,14}") {
        const STATES: [&str; 28] = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE",
            "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI"];
        if let Ok(checked) = check(IdentifierScheme::ALL[scheme], Some(STATES[country]), &body) {
            prop_assert!(!checked.normalised.is_empty());
        }
    }
}
