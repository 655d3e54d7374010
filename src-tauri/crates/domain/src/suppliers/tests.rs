use proptest::prelude::*;

use super::*;
use crate::errors::{FieldErrors, refuses};
use crate::identity::IdentifierScheme;

fn orient() -> SupplierInput {
    let name = |kind, lang: &str, text: &str| SupplierName { kind, lang: lang.into(), text: text.into() };
    SupplierInput {
        code: "S-0001".into(),
        names: vec![
            name(NameKind::Legal, "en", "Orient Steel Industries LLC"),
            name(NameKind::Trade, "ar", "الشَّرق للصلب"),
            name(NameKind::Former, "en", "Gulf Iron Works"),
        ],
        identifiers: vec![identifier(IdentifierScheme::VatSa, None, "310 122 393 500 003")],
        addresses: vec![SupplierAddress {
            kind: AddressKind::Main,
            lines: "King Fahd Road\nDistrict 4".into(),
            city: "Jubail".into(),
            region: String::new(),
            postal_code: "31951".into(),
            country: Some("SA".into()),
        }],
        contacts: vec![SupplierContact {
            name: "هدى".into(),
            role: "Sales".into(),
            email: "sales@orient.example".into(),
            phone: "+966 13 555 0100".into(),
            lang: Some("ar".into()),
        }],
        stage: Stage::Approved,
        ..SupplierInput::default()
    }
}

fn identifier(scheme: IdentifierScheme, country: Option<&str>, value: &str) -> SupplierIdentifier {
    SupplierIdentifier { scheme, country: country.map(str::to_owned), value: value.into(), warning: None }
}

fn codes(errors: &FieldErrors) -> Vec<(&str, &str)> {
    errors.iter().flat_map(|(field, errors)| errors.iter().map(|e| (field.as_str(), e.code.as_str()))).collect()
}

#[test]
fn a_whole_supplier_stands() {
    assert_eq!(check(None, &orient()), FieldErrors::new());
}

#[test]
fn an_empty_form_asks_for_code_and_name() {
    assert_eq!(codes(&check(None, &SupplierInput::default())), [("code", "required"), ("names", "required")]);
}

#[test]
fn each_objection_stands_at_its_field() {
    let mut input = orient();
    input.code = " S 1".into();
    input.names[1].text = "x".repeat(201);
    input.names[2].lang = "english".into();
    input.addresses[0].country = Some("ZZ".into());
    input.contacts[0].email = "sales".into();
    input.contacts[0].phone = "call".into();
    input.parent = Some("self".into());
    input.note = "a\u{202E}b".into();
    input.identifiers.push(identifier(IdentifierScheme::VatSa, Some("SA"), "310122393500003"));
    input.identifiers.push(identifier(IdentifierScheme::Iban, None, "SA0480000000608010167519"));
    assert_eq!(
        codes(&check(Some("self"), &input)),
        [
            ("addresses.0.country", "unknown_country"),
            ("code", "untrimmed"),
            ("contacts.0.email", "bad_email"),
            ("contacts.0.phone", "bad_phone"),
            ("identifiers.1.value", "duplicate"),
            ("identifiers.2.value", "bad_check_digits"),
            ("names.1.text", "too_long"),
            ("names.2.lang", "bad_language"),
            ("note", "bidi_control"),
            ("parent", "own_parent"),
        ]
    );
}

#[test]
fn a_warning_does_not_refuse() {
    let mut input = orient();
    input.identifiers = vec![identifier(IdentifierScheme::VatEu, Some("CH"), "CHE-116.281.710")];
    let errors = check(None, &input);
    assert_eq!(codes(&errors), [("identifiers.0.value", "warn_unknown_country")]);
    assert!(!refuses(&errors));
    assert_eq!(tidied(&input).identifiers[0].warning.as_deref(), Some("warn_unknown_country"));
}

#[test]
fn what_is_written_is_tidy() {
    let mut input = orient();
    input.code = "  S-0001 ".into();
    input.names[0].text = " Orient   Cafe\u{301} ".into();
    input.note = "\n one  two \n\nthree \n".into();
    input.addresses[0].country = Some(" sa ".into());
    input.contacts.push(SupplierContact {
        name: " ".into(),
        role: String::new(),
        email: String::new(),
        phone: String::new(),
        lang: None,
    });
    let tidy = tidied(&input);
    assert_eq!(tidy.code, "S-0001");
    assert_eq!(tidy.names[0].text, "Orient   Café");
    assert_eq!(tidy.note, "one two\n\nthree");
    assert_eq!(tidy.addresses[0].country.as_deref(), Some("SA"));
    assert_eq!(tidy.contacts.len(), 1);
    assert_eq!(tidied(&tidy), tidy);
}

#[test]
fn it_is_found_by_any_name_number_or_city() {
    let text = search_text(&orient());
    for query in [
        "الشرق",
        "الشّرقُ",
        "GULF iron",
        "s-0001",
        "310122393500003",
        "٣١٠١٢٢",
        "jubail",
        "Steel الصلب".split(' ').next().unwrap(),
    ] {
        assert!(search_words(query).iter().all(|word| text.contains(word)), "{query}");
    }
    assert!(!search_words("copper").iter().all(|word| text.contains(word)));
    assert!(search_words("  ").is_empty());
}

#[test]
fn it_crosses_to_the_window_in_plain_names() {
    let json = serde_json::to_value(orient()).unwrap();
    assert_eq!(json["stage"], "approved");
    assert_eq!(json["names"][1], serde_json::json!({"kind": "trade", "lang": "ar", "text": "الشَّرق للصلب"}));
    assert_eq!(json["identifiers"][0]["scheme"], "vat_sa");
    assert_eq!(json["addresses"][0]["kind"], "main");
    for stage in Stage::ALL {
        assert_eq!(serde_json::to_value(stage).unwrap(), stage.code());
        assert_eq!(Stage::from_code(stage.code()), Some(stage));
    }
    for scheme in IdentifierScheme::ALL {
        assert_eq!(serde_json::to_value(scheme).unwrap(), scheme.code());
        assert_eq!(IdentifierScheme::from_code(scheme.code()), Some(scheme));
    }
}

proptest! {
    #[test]
    fn nothing_typed_panics_and_tidying_twice_changes_nothing(code: String, text: String, lang: String, number: String, email: String, note: String) {
        let mut input = orient();
        input.code = code;
        input.names[0].text = text;
        input.names[0].lang = lang;
        input.identifiers[0].value = number.clone();
        input.contacts[0].email = email;
        input.contacts[0].phone = number;
        input.note = note;
        check(Some("s"), &input);
        search_text(&input);
        let tidy = tidied(&input);
        prop_assert_eq!(tidied(&tidy), tidy);
    }

    #[test]
    fn what_stands_still_stands_when_tidied(text in "[ a-zأ-ي\u{301}]{1,40}") {
        let mut input = orient();
        input.names[0].text = text;
        if check(None, &input).is_empty() {
            prop_assert_eq!(check(None, &tidied(&input)), FieldErrors::new());
        }
    }
}
