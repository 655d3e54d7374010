use super::*;

/// One supplier; a line that came in time, one that came late, one that never came.
async fn three_lines() -> Bench {
    let bench = Bench::on("2026-07-01").await;
    let mut sql = vec![supplier(1, "Gulf Valves", "صمامات الخليج", None), order(1, 1, "2026-01-10")];
    for line in 1..=3 {
        sql.push(order_line(line, 1, 1, 10, "2026-02-10"));
        sql.push(promise(line, 1, line, "2026-02-20", "2026-01-12"));
    }
    sql.extend([receipt(1, 1, 1, 10, "2026-02-18"), receipt(2, 1, 2, 10, "2026-02-25")]);
    bench.write("2026-03-01", &sql).await;
    bench
}

async fn otif(bench: &Bench, known_at: Option<&str>) -> (u32, u32) {
    let ranked = ranking(&bench.workspace, &query(GroupBy::Supplier), known_at.map(day)).await.unwrap();
    (ranked.total.otif, ranked.total.population)
}

#[tokio::test]
async fn what_changes_is_in_the_next_figure() {
    let bench = three_lines().await;
    assert_eq!(otif(&bench, None).await, (1, 3));
    bench.write("2026-03-02", &[receipt(3, 1, 3, 10, "2026-02-20")]).await;
    assert_eq!(otif(&bench, None).await, (2, 3));
    bench.write("2026-03-03", &[order_line(4, 1, 1, 5, "2026-02-11"), receipt(4, 1, 4, 5, "2026-02-11")]).await;
    assert_eq!(otif(&bench, None).await, (3, 4));
    attribute(&bench.workspace, 2, Some(Attribution::Carrier), "Held at customs").await.unwrap();
    let ranked = bench.ranking(&query(GroupBy::Supplier)).await;
    assert_eq!(ranked.total.not_attributed, 1);
    assert_eq!(ranked.total.attributable.as_ref().unwrap().value, "1.000000");
    let (afresh, _) = workspace::open(bench.workspace.store().location()).await.unwrap();
    let read_whole = ranking(&afresh, &query(GroupBy::Supplier), None).await.unwrap();
    assert_eq!(ranked, Ranking { ms: ranked.ms, ..read_whole });
}

/// Few of many lines changed: they are merged into what is loaded, which must equal what is read afresh.
#[tokio::test]
async fn what_is_kept_in_step_equals_what_is_read_afresh() {
    let bench = super::figures::busy().await;
    let gone = |table: &str, condition: &str| {
        [
            format!("INSERT INTO {table}_past SELECT :seq, {table}.* FROM {table} WHERE {condition}"),
            format!("DELETE FROM {table} WHERE {condition}"),
        ]
    };
    let order_moved = [
        String::from("INSERT INTO purchase_order_past SELECT :seq, o.* FROM purchase_order o WHERE key = 40"),
        String::from("UPDATE purchase_order SET incoterm = 'FCA', recorded_seq = :seq WHERE key = 40"),
    ];
    let other_unit = order_line(501, 2, 30, 4, "2026-03-03").replace("'EA'", "'KG'");
    let unordered = receipt(9_001, 3, 0, 7, "2026-04-01").replace("3, 0, '9001'", "3, NULL, '9001'");
    let changes: [Vec<String>; 7] = [
        vec![receipt(9_000, 3, 10, 2, "2026-02-02")],
        vec![other_unit, promise(9_000, 2, 501, "2026-03-05", "2026-01-01"), receipt(9_002, 2, 501, 4, "2026-03-04")],
        vec![unordered],
        [gone("receipt", "line = 20"), gone("promise", "line = 20"), gone("order_line", "key = 20")].concat(),
        order_moved.to_vec(),
        vec![supplier(8, "Maker 8", "صانع", None), category("c3", "Pumps"), in_category(9, 3, "c3")],
        vec![order(600, 8, "2026-01-05"), order_line(600, 8, 600, 3, "2026-02-05")],
    ];
    bench.ranking(&query(GroupBy::Supplier)).await;
    for change in changes {
        bench.write("2026-06-30", &change).await;
        let (afresh, _) = workspace::open(bench.workspace.store().location()).await.unwrap();
        for by in [GroupBy::Supplier, GroupBy::Category] {
            let mut asked = query(by);
            asked.sort = RankingSort::Name;
            let kept = bench.ranking(&asked).await;
            assert_eq!(kept, Ranking { ms: kept.ms, ..ranking(&afresh, &asked, None).await.unwrap() }, "{change:?}");
        }
        afresh.store().close().await;
    }
}

#[tokio::test]
async fn undo_brings_the_figures_back() {
    let bench = three_lines().await;
    let before = bench.ranking(&query(GroupBy::Supplier)).await;
    attribute(&bench.workspace, 2, Some(Attribution::Buyer), "Our dock was shut").await.unwrap();
    let detail = line(&bench.workspace, 2, &query(GroupBy::Supplier).question, None).await.unwrap();
    assert_eq!(detail.failure.unwrap().to, Attribution::Buyer);
    attribute(&bench.workspace, 2, None, "").await.unwrap();
    assert_eq!(bench.ranking(&query(GroupBy::Supplier)).await.total, before.total);
    attribute(&bench.workspace, 3, Some(Attribution::Supplier), "Never sent").await.unwrap();
    crate::undo::last(&bench.workspace).await.unwrap().unwrap();
    let after = bench.ranking(&query(GroupBy::Supplier)).await;
    assert_eq!(after, Ranking { ms: after.ms, ..before });
}

#[tokio::test]
async fn the_past_is_seen_as_it_was_known() {
    let bench = three_lines().await;
    bench.write("2026-04-01", &[receipt(3, 1, 3, 10, "2026-02-20")]).await;
    let retired = [
        String::from("INSERT INTO receipt_past SELECT :seq, receipt.* FROM receipt WHERE key = 1"),
        String::from("DELETE FROM receipt WHERE key = 1"),
    ];
    bench.write("2026-05-01", &retired).await;
    assert_eq!(otif(&bench, None).await, (1, 3));
    assert_eq!(otif(&bench, Some("2026-02-27")).await, (0, 0), "nothing was known yet");
    assert_eq!(otif(&bench, Some("2026-03-31")).await, (1, 3));
    assert_eq!(otif(&bench, Some("2026-04-30")).await, (2, 3));
    assert_eq!(otif(&bench, Some("2026-05-01")).await, (1, 3));
}

#[tokio::test]
async fn a_line_tells_all_that_happened_to_it() {
    let bench = three_lines().await;
    let moved = promise(9, 1, 2, "2026-02-28", "2026-02-15");
    let reversed = "INSERT INTO receipt (key, supplier, line, source_key, reference, kind, date, quantity, rejected, reason, unit, \
                    reverses, recorded_seq) VALUES (9, 1, 1, 'x', 'GR-9', 'reversal', '2026-03-01', 10000000, 0, 'Wrong item', 'EA', \
                    'GR-1', :seq)";
    bench.write("2026-03-05", &[moved, reversed.to_owned()]).await;
    let question = query(GroupBy::Supplier).question;
    let detail = line(&bench.workspace, 2, &question, None).await.unwrap();
    assert_eq!((detail.row.original, detail.row.current), (Some(day("2026-02-20")), Some(day("2026-02-28"))));
    assert_eq!((detail.row.outcome, detail.row.days_late), (Some(Outcome::Late), Some(5)));
    assert_eq!(detail.window, Some(WindowRow { from: None, to: day("2026-02-20") }));
    assert_eq!((detail.row.value, detail.row.currency.as_deref()), (Some("25".parse().unwrap()), Some("SAR")));
    let undone = line(&bench.workspace, 1, &question, None).await.unwrap();
    assert_eq!((undone.row.outcome, undone.receipts.len()), (Some(Outcome::NeverReceived), 2));
    let missing = line(&bench.workspace, 99, &question, None).await.unwrap_err();
    assert_eq!(missing.code, "not_found");
}

#[tokio::test]
async fn the_as_of_date_follows_what_is_complete() {
    let bench = three_lines().await;
    let import = "INSERT INTO import (id, at, actor, file_name, file_hash, profile, profile_hash, read, written, unchanged, rejected, \
                  writes, complete_to, digest, recorded_seq) VALUES ('i', 0, 'owner', 'f', '', 'p', '', 0, 0, 0, 0, '[]', \
                  '2026-02-22', '', :seq)";
    bench.write("2026-03-05", &[import.to_owned()]).await;
    let mut asked = query(GroupBy::Supplier);
    assert_eq!(bench.ranking(&asked).await.stale_after, Some(day("2026-02-22")));
    asked.question.as_of = None;
    let ranked = bench.ranking(&asked).await;
    assert_eq!((ranked.as_of, ranked.stale_after), (day("2026-02-22"), None));
    assert_eq!((ranked.total.otif, ranked.total.population), (1, 3));
}
