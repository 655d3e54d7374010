//! People on real SQLite: named, renamed, taken back, and kept while something is theirs.

use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};

use sanad_store::people::Person;

use crate::{people, suppliers, undo, workspace};

fn names(all: &[Person]) -> Vec<&str> {
    all.iter().map(|person| person.name.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_named_renamed_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let own = workspace::create(sanad_testing::location(&folder.path().join("p.sanad")).await, "P", "Asia/Riyadh")
        .await
        .unwrap();
    let me = people::all(&own).await.unwrap().remove(0);
    assert!(me.me && me.name.is_empty());
    people::name(&own, Some(&me.id), "  Maha ").await.unwrap();
    people::name(&own, None, "هدى").await.unwrap();
    assert_eq!(names(&people::all(&own).await.unwrap()), ["Maha", "هدى"]);
    undo::last(&own).await.unwrap().unwrap();
    undo::last(&own).await.unwrap().unwrap();
    assert_eq!(names(&people::all(&own).await.unwrap()), [""]);

    let refused = |error: crate::AppError| error.fields["name"][0].code.clone();
    assert_eq!(refused(people::name(&own, None, " ").await.unwrap_err()), "required");
    assert_eq!(refused(people::name(&own, None, "a\u{202e}b").await.unwrap_err()), "bidi_control");
    assert_eq!(people::name(&own, Some("nobody"), "Ali").await.unwrap_err().code, "not_found");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_who_looks_after_a_supplier_is_not_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let own = workspace::create(sanad_testing::location(&folder.path().join("p.sanad")).await, "P", "Asia/Riyadh")
        .await
        .unwrap();
    let huda = people::name(&own, None, "Huda").await.unwrap();
    let named = SupplierName { text: "Orient".into(), lang: "en".into(), kind: NameKind::Trade };
    let input = SupplierInput {
        code: "S1".into(),
        names: vec![named],
        owner: Some(huda.id.clone()),
        ..SupplierInput::default()
    };
    suppliers::create(&own, &input).await.unwrap();
    let seq = own.head().await.unwrap();
    let refused = undo::entry(&own, seq - 1, false).await.unwrap_err();
    assert_eq!(refused.code, "undo_conflict");
    assert_eq!(people::all(&own).await.unwrap().len(), 2);
}
