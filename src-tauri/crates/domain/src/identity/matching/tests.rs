use proptest::prelude::*;

use super::*;

fn named(name: &str) -> Party {
    Party { names: vec![name.into()], identifiers: Vec::new() }
}

fn with(mut party: Party, scheme: IdentifierScheme, country: Option<&str>, number: &str) -> Party {
    party.identifiers.push((scheme, country.map(str::to_owned), number.into()));
    party
}

fn of_names(a: &str, b: &str) -> (u16, String) {
    let found = compare(&named(a), &named(b));
    (found.score, found.reasons.first().map(|reason| reason.code.clone()).unwrap_or_default())
}

#[test]
fn one_name_spelt_in_many_ways() {
    for (a, b, code) in [
        ("Orient Steel LLC", "ORIENT STEEL Co. Ltd", "same_name"),
        ("Steel Orient", "Orient Steel", "same_words"),
        ("شركة الشرق للصلب", "الشَّرق للصلب (ش.م.م)", "same_name"),
        ("Al Rajhi", "الراجحي", "same_sound"),
        ("Mohammed Jamal Est.", "مؤسسة محمد جمال", "same_sound"),
        ("Muhamad Gamal", "Mohammed Jamal", "same_sound"),
    ] {
        let (score, reason) = of_names(a, b);
        assert_eq!(reason, code, "{a} – {b}");
        assert!(score >= 850, "{a} – {b}: {score}");
    }
}

#[test]
fn names_that_share_a_word_are_similar_and_others_not() {
    let (score, code) = of_names("Orient Steel", "Orient Plastics");
    assert_eq!(code, "similar_name");
    assert!((300..700).contains(&score), "{score}");
    assert_eq!(of_names("Orient Steel", "Gulf Marble").0, 0);
    assert_eq!(of_names("", ""), (0, String::new()));
}

#[test]
fn a_consonant_more_is_another_name_where_the_spelling_is_another() {
    assert!(of_names("Corvena Controls", "Karsavan Controls").0 < 650);
    assert!(of_names("Karsavan Controls", "Karsavana Controls").0 >= 850);
    // Across scripts the consonants are all there is to go by.
    assert!(of_names("Karsavan Controls", "كارفان Controls").0 >= 650);
}

#[test]
fn the_words_that_agree_are_named() {
    let reasons = compare(&named("Orient Steel LLC"), &named("Orient Plastics")).reasons;
    assert_eq!(reasons[0].params["words"], "orient");
    assert_eq!(reasons[0].params["a"], "Orient Steel LLC");
}

#[test]
fn identifiers_trump_names() {
    use IdentifierScheme::{Bic, Cr, Iban, Lei, VatEu, VatSa};
    let (orient, gulf) = (named("Orient Steel"), named("Gulf Marble"));
    let score = |a: &Party, b: &Party| compare(a, b).score;

    let same = |party: &Party| with(party.clone(), VatSa, None, "310122393500003");
    assert_eq!(score(&same(&orient), &same(&gulf)), CERTAIN);

    let other = with(orient.clone(), VatSa, None, "300000000000003");
    let found = compare(&same(&orient), &other);
    assert_eq!(found.score, CONTRADICTED);
    assert_eq!(found.reasons.last().map(|reason| reason.code.as_str()), Some("different_identifier"));

    let both = |party| with(with(party, VatEu, None, "DE136695976"), Lei, None, "506700GE1G29325QX363");
    let moved = with(with(gulf.clone(), VatEu, None, "FR23334175221"), Lei, None, "506700GE1G29325QX363");
    assert_eq!(score(&both(orient.clone()), &moved), CERTAIN, "VAT of two countries tells nothing");

    let account = |party: &Party| with(party.clone(), Iban, None, "SA0380000000608010167519");
    assert_eq!(score(&account(&orient), &account(&gulf)), ONE_ACCOUNT);
    assert_eq!(score(&with(orient.clone(), Bic, None, "RJHISARI"), &with(gulf.clone(), Bic, None, "RJHISARI")), 0);

    let in_country = |party: &Party, country| with(party.clone(), Cr, Some(country), "1010010030");
    assert_eq!(score(&in_country(&orient, "SA"), &in_country(&gulf, "SA")), CERTAIN);
    assert_eq!(score(&in_country(&orient, "SA"), &in_country(&gulf, "AE")), 0, "registers of two countries");
}

proptest! {
    #[test]
    fn both_orders_agree_and_a_name_is_certain_of_itself(a in "[A-Za-zء-ي .&]{0,30}", b in "\\PC{0,30}") {
        let (there, back) = (of_names(&a, &b), of_names(&b, &a));
        prop_assert!(there.0 <= CERTAIN);
        prop_assert_eq!(there.0, back.0);
        let itself = of_names(&a, &a);
        prop_assert!(itself.0 == CERTAIN || words(&a).is_empty(), "{:?}", itself);
    }
}
