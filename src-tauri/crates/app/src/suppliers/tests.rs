//! Duplicates found and set apart, and merged with what figures are reckoned from.

use sanad_domain::contracts::ContractInput;
use sanad_domain::identity::IdentifierScheme;
use sanad_domain::suppliers::{
    MergeChoices, NameKind, Side, SupplierIdentifier, SupplierInput, SupplierName, SupplierView,
};

use super::{
    MergeInput, create, duplicates, find_duplicates, get, merge, merge_preview, remarks, set_apart, similar, update,
};
use crate::task::{Cancel, Task};
use crate::{Workspace, contracts, history, undo, workspace};

/// A supplier with one name.
pub(crate) fn named(code: &str, name: &str) -> SupplierInput {
    let lang = if name.is_ascii() { "en" } else { "ar" };
    let name = SupplierName { kind: NameKind::Trade, lang: lang.to_owned(), text: name.to_owned() };
    SupplierInput { code: code.to_owned(), names: vec![name], ..SupplierInput::default() }
}

fn contract(number: &str, supplier: &str) -> ContractInput {
    ContractInput {
        number: number.to_owned(),
        supplier: supplier.to_owned(),
        start: "2026-01-01".parse().ok(),
        initial_end: "2026-12-31".parse().ok(),
        ..ContractInput::default()
    }
}

fn vat(value: &str) -> SupplierIdentifier {
    SupplierIdentifier { scheme: IdentifierScheme::VatSa, country: None, value: value.to_owned(), warning: None }
}

async fn desk(suppliers: &[SupplierInput]) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let workspace =
        workspace::create(sanad_testing::location(&folder.path().join("a.sanad")).await, "W", "Asia/Riyadh")
            .await
            .unwrap();
    for input in suppliers {
        create(&workspace, input).await.unwrap();
    }
    (folder, workspace)
}

async fn pairs(workspace: &Workspace) -> Vec<(String, String, String)> {
    let page = duplicates(workspace, None, 100).await.unwrap();
    let pairs: Vec<_> = page
        .items
        .iter()
        .map(|pair| {
            let mut codes = [pair.a.code.clone(), pair.b.code.clone()];
            codes.sort();
            let [a, b] = codes;
            (a, b, pair.found.reasons.last().unwrap().code.clone())
        })
        .collect();
    assert_eq!(page.total as usize, pairs.len());
    pairs
}

fn merger(kept: &SupplierView, merged: &SupplierView) -> MergeInput {
    MergeInput {
        kept: kept.id.clone(),
        kept_version: kept.version,
        merged: merged.id.clone(),
        merged_version: merged.version,
        choices: MergeChoices::default(),
    }
}

fn known() -> Vec<SupplierInput> {
    let with_number = |code, name| SupplierInput { identifiers: vec![vat("310122393500003")], ..named(code, name) };
    vec![
        named("A1", "Orient Steel LLC"),
        named("A2", "ORIENT STEEL Co."),
        named("B1", "Mohammed Jamal Est."),
        named("B2", "مؤسسة محمد جمال"),
        with_number("C1", "Gulf Marble"),
        with_number("C2", "Red Sea Stone"),
        named("D1", "Nothing Alike"),
    ]
}

#[tokio::test]
async fn what_may_be_one_is_found_with_its_reason_and_set_apart() {
    let (_folder, workspace) = desk(&known()).await;
    assert_eq!(duplicates(&workspace, None, 10).await.unwrap().total, 0, "nothing was looked for yet");
    let found = find_duplicates(&workspace, &Task::silent()).await.unwrap();
    assert_eq!((found.pairs, found.suppliers), (3, 7));
    let all = pairs(&workspace).await;
    let expected = [("A1", "A2", "same_name"), ("C1", "C2", "same_identifier"), ("B1", "B2", "same_sound")];
    for (a, b, reason) in expected {
        assert!(all.contains(&(a.into(), b.into(), reason.into())), "{a} {b} {reason}: {all:?}");
    }
    assert_eq!(all[2].0, "B1", "the likeliest first");

    let first = duplicates(&workspace, None, 2).await.unwrap();
    let second = duplicates(&workspace, first.next.as_deref(), 2).await.unwrap();
    assert_eq!((first.items.len(), second.items.len(), second.next), (2, 1, None));

    set_apart(&workspace, "A2", "A1").await.unwrap();
    let head = workspace.head().await.unwrap();
    set_apart(&workspace, "A1", "A2").await.unwrap();
    assert_eq!(workspace.head().await.unwrap(), head, "said once");
    assert_eq!(pairs(&workspace).await.len(), 2);
    assert_eq!(find_duplicates(&workspace, &Task::silent()).await.unwrap().pairs, 2, "nor after another search");
    undo::last(&workspace).await.unwrap();
    assert_eq!(pairs(&workspace).await.len(), 3);
    assert_eq!(set_apart(&workspace, "A1", "A1").await.unwrap_err().code, "supplier_itself");
}

#[tokio::test]
async fn a_search_that_is_not_wanted_any_more_stops() {
    let (_folder, workspace) = desk(&known()).await;
    let cancel = Cancel::default();
    cancel.cancel();
    let stopped = find_duplicates(&workspace, &Task::new(cancel, |_| {})).await;
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert_eq!(duplicates(&workspace, None, 10).await.unwrap().total, 0);
    assert_eq!(duplicates(&workspace, Some("x"), 10).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn one_being_written_is_held_beside_those_there() {
    let (_folder, workspace) = desk(&known()).await;
    let codes = async |input: &SupplierInput, id: Option<&str>| -> Vec<String> {
        similar(&workspace, id, input).await.unwrap().into_iter().map(|one| one.row.code).collect()
    };
    assert_eq!(codes(&named("", "steel orient"), None).await, ["A1", "A2"]);
    assert_eq!(
        codes(&SupplierInput { identifiers: vec![vat("310122393500003")], ..named("", "X") }, None).await.len(),
        2
    );
    assert!(codes(&named("", "Somebody New"), None).await.is_empty());
    assert!(codes(&SupplierInput::default(), None).await.is_empty());
    let own = get(&workspace, "A1", None).await.unwrap();
    assert_eq!(codes(&own.input, Some(&own.id)).await, ["A2"], "never itself");
    create(&workspace, &named("A3", "Orient Steel")).await.unwrap();
    assert_eq!(codes(&named("", "Orient Steel"), None).await.len(), 3, "those too that came since");
}

#[tokio::test]
async fn a_merger_is_seen_beforehand_made_once_and_undone() {
    let (_folder, workspace) = desk(&known()).await;
    find_duplicates(&workspace, &Task::silent()).await.unwrap();
    let (kept, merged) = (get(&workspace, "A1", None).await.unwrap(), get(&workspace, "A2", None).await.unwrap());
    let contract = contracts::create(&workspace, &contract("K1", &merged.id)).await.unwrap();
    let seen = merge_preview(&workspace, &kept.id, &merged.id).await.unwrap();
    let moved: Vec<_> = seen.moves.iter().map(|one| (one.kind.as_str(), one.count, one.labels.join(" "))).collect();
    assert_eq!(moved, [("contract", 1, String::from("K1"))]);
    assert_eq!((seen.terms, seen.circular), ((None, None), Vec::new()));

    let one = merge(&workspace, &merger(&kept, &merged)).await.unwrap();
    assert_eq!(one.merged.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["A2"]);
    assert_eq!(
        one.input.names.last().map(|name| (name.kind, name.text.as_str())),
        Some((NameKind::Former, "ORIENT STEEL Co."))
    );
    let told = history::of_supplier(&workspace, &kept.id, None, 50, None).await.unwrap();
    let told: Vec<&str> = told.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(told, ["supplier.merge", "contract.create", "supplier.create", "supplier.create"], "both have one past");
    let held = contracts::get(&workspace, &contract.id, None, None).await.unwrap();
    assert_eq!(held.input.supplier, kept.id);
    assert_eq!(pairs(&workspace).await.len(), 2, "the pair is a pair no more");

    assert_eq!(merge(&workspace, &merger(&kept, &merged)).await.unwrap_err().code, "version_conflict");
    let leading = get(&workspace, "A2", None).await.unwrap();
    assert_eq!(leading.merged_into.as_ref().map(|row| row.code.as_str()), Some("A1"));
    assert_eq!(merge(&workspace, &merger(&one, &leading)).await.unwrap_err().code, "supplier_merged");
    assert_eq!(merge_preview(&workspace, &one.id, &leading.id).await.unwrap_err().code, "supplier_merged");
    assert_eq!(merge_preview(&workspace, &one.id, &one.id).await.unwrap_err().code, "supplier_merged");
    let changed = update(&workspace, &leading.id, leading.version, &named("A2", "Again")).await;
    assert_eq!(changed.unwrap_err().code, "supplier_merged", "nothing is said of one that leads elsewhere");
    let taken = remarks(&workspace, None, &named("A2", "Another")).await.unwrap();
    assert_eq!(taken["code"][0].code, "taken", "its code stays its own");

    let undone = undo::last(&workspace).await.unwrap().unwrap();
    assert_eq!(undone.action, "supplier.merge");
    assert_eq!(get(&workspace, "A2", None).await.unwrap().input, merged.input);
    assert_eq!(get(&workspace, "A1", None).await.unwrap().input, kept.input);
    assert_eq!(pairs(&workspace).await.len(), 3);
}

#[tokio::test]
async fn no_supplier_comes_to_own_itself() {
    let (_folder, workspace) = desk(&known()).await;
    let id = async |code: &str| get(&workspace, code, None).await.unwrap().id;
    let own = async |child: &str, parent: &str| {
        let stood = get(&workspace, child, None).await.unwrap();
        let input = SupplierInput { parent: Some(id(parent).await), ..stood.input };
        update(&workspace, &stood.id, stood.version, &input).await.unwrap()
    };
    // A2 is D1's, and D1 is A1's: merged into A1, what A2's owner says would make a ring.
    own("D1", "A1").await;
    own("A2", "D1").await;
    let (kept, merged) = (get(&workspace, "A1", None).await.unwrap(), get(&workspace, "A2", None).await.unwrap());
    assert_eq!(merge_preview(&workspace, &kept.id, &merged.id).await.unwrap().circular, [Side::Merged]);
    let chosen = MergeChoices { parent: Side::Merged, ..MergeChoices::default() };
    let refused = merge(&workspace, &MergeInput { choices: chosen, ..merger(&kept, &merged) }).await.unwrap_err();
    assert_eq!(refused.fields["parent"][0].code, "circular_parent");
    let one = merge(&workspace, &merger(&kept, &merged)).await.unwrap();
    assert_eq!(one.children.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["D1"]);
}
