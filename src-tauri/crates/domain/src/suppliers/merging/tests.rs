use proptest::prelude::*;

use super::*;
use crate::identity::IdentifierScheme;
use crate::suppliers::{AddressKind, Stage, SupplierAddress, search_text};

fn name(kind: NameKind, lang: &str, text: &str) -> SupplierName {
    SupplierName { kind, lang: lang.into(), text: text.into() }
}

fn vat(value: &str) -> SupplierIdentifier {
    SupplierIdentifier { scheme: IdentifierScheme::VatSa, country: None, value: value.into(), warning: None }
}

fn contact(name: &str, email: &str, phone: &str) -> SupplierContact {
    SupplierContact { name: name.into(), email: email.into(), phone: phone.into(), role: String::new(), lang: None }
}

fn address(city: &str) -> SupplierAddress {
    SupplierAddress {
        kind: AddressKind::Main,
        lines: String::new(),
        city: city.into(),
        region: String::new(),
        postal_code: String::new(),
        country: Some("SA".into()),
    }
}

fn two() -> (SupplierInput, SupplierInput) {
    let kept = SupplierInput {
        code: "V-1".into(),
        names: vec![name(NameKind::Trade, "en", "Orient Steel"), name(NameKind::Former, "en", "Orient Iron")],
        identifiers: vec![vat("310122393500003")],
        addresses: vec![address("Riyadh")],
        contacts: vec![contact("Huda Salem", "huda@orient.example", "")],
        categories: vec!["a".into(), "b".into()],
        stage: Stage::Approved,
        note: "Pays late.".into(),
        ..SupplierInput::default()
    };
    let merged = SupplierInput {
        code: "V-2".into(),
        names: vec![
            name(NameKind::Legal, "en", "Orient Steel Industries"),
            name(NameKind::Trade, "en", "Orient Steel"),
        ],
        identifiers: vec![vat("3101 2239 3500 003"), vat("300000000000003")],
        addresses: vec![address("Jeddah"), address("Riyadh")],
        contacts: vec![contact("huda salem", "", "+966 11 123 4567"), contact("Omar Ali", "", "")],
        categories: vec!["b".into(), "c".into()],
        owner: Some("p".into()),
        stage: Stage::Blocked,
        note: "Ask for Omar.".into(),
        ..SupplierInput::default()
    };
    (kept, merged)
}

#[test]
fn nothing_said_of_either_is_lost() {
    let (kept, merged) = two();
    let one = united(&kept, &merged, &MergeChoices::default());
    assert_eq!(one.code, "V-1");
    let names: Vec<_> = one.names.iter().map(|name| (name.kind, name.text.as_str())).collect();
    assert_eq!(
        names,
        [
            (NameKind::Trade, "Orient Steel"),
            (NameKind::Former, "Orient Iron"),
            (NameKind::Former, "Orient Steel Industries"),
        ]
    );
    let numbers: Vec<_> = one.identifiers.iter().map(|one| one.value.as_str()).collect();
    assert_eq!(numbers, ["310122393500003", "300000000000003"], "one number written in two ways stands once");
    let cities: Vec<_> = one.addresses.iter().map(|address| address.city.as_str()).collect();
    assert_eq!(cities, ["Riyadh", "Jeddah"]);
    assert_eq!(one.contacts.len(), 2);
    assert_eq!(one.contacts[0], contact("Huda Salem", "huda@orient.example", "+966 11 123 4567"));
    assert_eq!(one.categories, ["a", "b", "c"]);
    assert_eq!((one.stage, one.owner), (Stage::Approved, None));
    assert_eq!(one.note, "Pays late.\n\nAsk for Omar.");
}

#[test]
fn a_choice_takes_the_other_side() {
    let (kept, merged) = two();
    let choices = MergeChoices {
        names: Side::Merged,
        stage: Side::Merged,
        owner: Side::Merged,
        addresses: Side::Merged,
        ..MergeChoices::default()
    };
    let one = united(&kept, &merged, &choices);
    assert_eq!(one.code, "V-1", "the code is never a choice: the other's leads here");
    assert_eq!(one.names[0], name(NameKind::Legal, "en", "Orient Steel Industries"));
    assert_eq!(one.names.last(), Some(&name(NameKind::Former, "en", "Orient Iron")));
    assert_eq!((one.stage, one.owner.as_deref()), (Stage::Blocked, Some("p")));
    assert_eq!(one.addresses[0].city, "Jeddah");
}

#[test]
fn the_only_name_in_a_language_stays() {
    let of = |names: &[(&str, &str)]| SupplierInput {
        names: names.iter().map(|(lang, text)| name(NameKind::Trade, lang, text)).collect(),
        ..SupplierInput::default()
    };
    let one = united(&of(&[("en", "Orient")]), &of(&[("ar", "الشرق"), ("en", "Sharq")]), &MergeChoices::default());
    let kinds: Vec<_> = one.names.iter().map(|name| name.kind).collect();
    assert_eq!(kinds, [NameKind::Trade, NameKind::Trade, NameKind::Former]);
}

#[test]
fn namesakes_who_differ_are_two() {
    let (a, b) = (contact("Huda", "a@x.example", ""), contact("Huda", "b@x.example", ""));
    assert_eq!(contacts(std::slice::from_ref(&a), std::slice::from_ref(&b)), [a, b]);
}

proptest! {
    #[test]
    fn whatever_either_was_found_by_finds_the_one(
        mine in proptest::collection::vec("[a-zء-ي ]{1,12}", 0..4), theirs in proptest::collection::vec("[a-zء-ي ]{1,12}", 0..4),
        names_of_merged: bool,
    ) {
        let of = |texts: &[String]| SupplierInput {
            names: texts.iter().map(|text| name(NameKind::Trade, "en", text)).collect(),
            ..SupplierInput::default()
        };
        let (kept, merged) = (of(&mine), of(&theirs));
        let names = if names_of_merged { Side::Merged } else { Side::Kept };
        let one = search_text(&united(&kept, &merged, &MergeChoices { names, ..MergeChoices::default() }));
        for text in [search_text(&kept), search_text(&merged)] {
            for line in text.lines() {
                prop_assert!(one.lines().any(|found| found == line), "{line} is lost");
            }
        }
    }

    #[test]
    fn merging_with_itself_changes_nothing(side: bool) {
        let (kept, _) = two();
        let side = if side { Side::Merged } else { Side::Kept };
        let choices = MergeChoices { names: side, stage: side, owner: side, parent: side, addresses: side, note: side, term: side };
        prop_assert_eq!(united(&kept, &kept, &choices), kept);
    }
}
