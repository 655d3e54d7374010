//! The library as it is kept: records, lists, agreed terms.

use super::*;

fn query(sort: TermSort, descending: bool) -> TermQuery {
    TermQuery { sort, descending, limit: 2, ..TermQuery::default() }
}

/// Every code of a list, fetched page by page.
async fn codes(desk: &Workspace, mut query: TermQuery) -> Vec<String> {
    let mut codes = Vec::new();
    loop {
        let found = page(desk, &query).await.unwrap();
        assert!(found.items.len() <= query.limit as usize);
        codes.extend(found.items.into_iter().map(|row| row.code));
        query.after = found.next;
        if query.after.is_none() {
            assert_eq!(codes.len(), found.total as usize);
            return codes;
        }
    }
}

#[tokio::test]
async fn a_term_is_kept_as_it_was_said() {
    let (_folder, desk) = desk().await;
    let input = TermInput { note: String::from(" As agreed. "), ..worded(" N30 ", "2/10 net 30") };
    let error = create(&desk, &TermInput { code: String::new(), ..input.clone() }).await.unwrap_err();
    assert_eq!(field(&error, "code"), "required");
    let made = create(&desk, &input).await.unwrap();
    assert_eq!((made.input.code.as_str(), made.input.note.as_str()), ("N30", "As agreed."));
    assert_eq!(made.input.term, input.term);
    assert_eq!((made.version, made.created_seq, made.last_seq), (1, 2, 2));
    assert_eq!(made.row.average_days, Micro::whole(30));
    assert_eq!((made.row.instalments, made.row.discounts, made.row.suppliers), (1, 1, 0));
    assert_eq!(read(&made.row.words_en).unwrap().term, input.term);
    assert_eq!(read(&made.row.words_ar).unwrap().term, input.term);
    assert_eq!(get(&desk, "N30", None).await.unwrap(), made);
    assert_eq!(get(&desk, &made.id, None).await.unwrap(), made);
    assert_eq!(get(&desk, "N31", None).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn a_code_is_given_once() {
    let (_folder, desk) = desk().await;
    let made = add(&desk, "N30", "net 30").await;
    let error = create(&desk, &worded("N30", "net 31")).await.unwrap_err();
    assert_eq!(field(&error, "code"), "taken");
    assert!(remarks(&desk, Some(&made.id), &made.input).await.unwrap().is_empty());
    assert_eq!(remarks(&desk, None, &made.input).await.unwrap()["code"][0].code, "taken");
}

#[tokio::test]
async fn a_change_states_what_it_was_made_upon() {
    let (_folder, desk) = desk().await;
    let made = add(&desk, "N30", "net 30").await;
    let changed = update(&desk, &made.id, 1, &worded("N30", "net 45")).await.unwrap();
    assert_eq!((changed.version, changed.row.average_days), (2, Micro::whole(45)));
    let late = update(&desk, &made.id, 1, &worded("N30", "net 60")).await.unwrap_err();
    assert_eq!((late.code.as_str(), late.params["version"].as_str()), ("version_conflict", "2"));
    assert_eq!(retire(&desk, &made.id, 1).await.unwrap_err().code, "version_conflict");
    undo::last(&desk).await.unwrap().unwrap();
    let undone = get(&desk, "N30", None).await.unwrap();
    assert_eq!((undone.input, undone.version), (made.input, 3));
}

#[tokio::test]
async fn the_past_is_seen_as_it_stood() {
    let (_folder, desk) = desk().await;
    add(&desk, "N30", "net 30").await;
    let later = desk.at(std::sync::Arc::new(FixedClock("2026-06-20T08:00:00Z".parse().unwrap())));
    let stood = get(&later, "N30", None).await.unwrap();
    update(&later, &stood.id, 1, &worded("N30", "net 90")).await.unwrap();
    add(&later, "N60", "net 60").await;
    let then = get(&later, "N30", Some(on("2026-06-16"))).await.unwrap();
    assert_eq!((then.version, then.row.average_days), (1, Micro::whole(30)));
    let list = |as_of| codes(&later, TermQuery { as_of, ..query(TermSort::Code, false) });
    assert_eq!(list(Some(on("2026-06-16"))).await, ["N30"]);
    assert_eq!(list(None).await, ["N30", "N60"]);
}

#[tokio::test]
async fn lists_are_paged_in_any_order() {
    let (_folder, desk) = desk().await;
    // What a supplier waits after delivery depends on dates no term knows.
    for (code, words) in [("B", "net 60"), ("A", "net 90"), ("D", "net 30"), ("C", "COD"), ("E", "net 60")] {
        add(&desk, code, words).await;
    }
    for (supplier, term) in [("S1", "B"), ("S2", "B"), ("S3", "E")] {
        let id = add_supplier(&desk, supplier).await;
        agree(&desk, &id, Some(&get(&desk, term, None).await.unwrap().id)).await.unwrap();
    }
    assert_eq!(codes(&desk, query(TermSort::Code, false)).await, ["A", "B", "C", "D", "E"]);
    assert_eq!(codes(&desk, query(TermSort::Code, true)).await, ["E", "D", "C", "B", "A"]);
    assert_eq!(codes(&desk, query(TermSort::AverageDays, false)).await, ["D", "B", "E", "A", "C"]);
    assert_eq!(codes(&desk, query(TermSort::AverageDays, true)).await, ["A", "E", "B", "D", "C"]);
    assert_eq!(codes(&desk, query(TermSort::Suppliers, true)).await, ["B", "E", "D", "C", "A"]);
    let bad = TermQuery { after: Some(String::from("nothing")), ..query(TermSort::Code, false) };
    assert_eq!(page(&desk, &bad).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn terms_are_found_by_words_of_either_language_and_by_findings() {
    let (_folder, desk) = desk().await;
    add(&desk, "N30", "net 30").await;
    add(&desk, "N90", "net 90").await;
    let found = async |search: &str| {
        codes(&desk, TermQuery { search: search.to_owned(), ..query(TermSort::Code, false) }).await
    };
    assert_eq!(found("n9").await, ["N90"]);
    assert_eq!(found("our N30").await, ["N30"]);
    assert_eq!(found("يوم 90").await, ["N90"]);
    assert!(found("nothing like it").await.is_empty());
    let flagged = page(&desk, &TermQuery { found: true, ..query(TermSort::Code, false) }).await.unwrap();
    assert_eq!((flagged.total, flagged.items[0].code.as_str()), (1, "N90"));
    let finding = &flagged.items[0].findings[0];
    assert_eq!((finding.rule_set.as_str(), finding.days), ("eu-2011-7", Some(90)));
    assert_eq!(finding.weight, Weight::ExceedsUnlessAgreed);
}

#[tokio::test]
async fn a_supplier_has_one_agreed_term_at_most() {
    let (_folder, desk) = desk().await;
    let (a, b) = (add(&desk, "N30", "net 30").await, add(&desk, "N60", "net 60").await);
    let supplier = add_supplier(&desk, "S1").await;
    let agreed = async || of_supplier(&desk, &supplier, None).await.unwrap().map(|row| row.code);
    assert_eq!(agreed().await, None);
    agree(&desk, &supplier, Some(&a.id)).await.unwrap();
    agree(&desk, &supplier, Some(&b.id)).await.unwrap();
    assert_eq!(agreed().await.as_deref(), Some("N60"));
    assert_eq!(retire(&desk, &b.id, 1).await.unwrap_err().code, "term_in_use");
    undo::last(&desk).await.unwrap().unwrap();
    assert_eq!(agreed().await.as_deref(), Some("N30"));
    retire(&desk, &b.id, 1).await.unwrap();
    agree(&desk, &supplier, None).await.unwrap();
    assert_eq!(agreed().await, None);
    assert_eq!(agree(&desk, &supplier, Some(&b.id)).await.unwrap_err().code, "not_found");
    assert_eq!(agree(&desk, "nobody", None).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn a_retired_suppliers_term_goes_and_comes_back_with_it() {
    let (_folder, desk) = desk().await;
    let term = add(&desk, "N30", "net 30").await;
    let supplier = add_supplier(&desk, "S1").await;
    agree(&desk, &supplier, Some(&term.id)).await.unwrap();
    suppliers::retire(&desk, &supplier, 1).await.unwrap();
    assert_eq!(get(&desk, "N30", None).await.unwrap().row.suppliers, 0);
    undo::last(&desk).await.unwrap().unwrap();
    assert_eq!(of_supplier(&desk, &supplier, None).await.unwrap().unwrap().code, "N30");
}
