//! The book on real SQLite: what it holds, how it is paged and searched, and what asking after a line changes.

use sanad_domain::deliveries::{ChaseInput, ChaseMethod, Unlikely};

use super::*;
use crate::deliveries::tests::{Bench, day, order, order_line, promise, receipt, supplier};
use crate::undo;

/// Two suppliers. Six lines of the first came a day late each; what is still to come:
/// line 11 (overdue since 1 March), 12 (moved twice, due 20 March), 13 of the second (due 5 March), 14 (never promised).
async fn book() -> Bench {
    let bench = Bench::on("2026-03-10").await;
    let mut rows = vec![supplier(1, "Najd Steel", "حديد نجد", None), supplier(2, "Cedar Paper", "ورق الأرز", None)];
    rows.extend([order(1, 1, "2026-01-01"), order(2, 2, "2026-01-01")]);
    for line in 1..=6 {
        rows.push(order_line(line, 1, 1, 10, "2026-02-01"));
        rows.push(promise(line, 1, line, "2026-02-01", "2026-01-01"));
        rows.push(receipt(line, 1, line, 10, "2026-02-02"));
    }
    rows.extend([order_line(11, 1, 1, 10, "2026-03-01"), promise(11, 1, 11, "2026-03-01", "2026-01-01")]);
    rows.extend([order_line(12, 1, 1, 10, "2026-03-01"), receipt(12, 1, 12, 4, "2026-03-02")]);
    for (key, (promised, given)) in
        (20..).zip([("2026-03-01", "2026-01-01"), ("2026-03-15", "2026-02-20"), ("2026-03-20", "2026-03-05")])
    {
        rows.push(promise(key, 1, 12, promised, given));
    }
    rows.extend([order_line(13, 2, 2, 4, "2026-03-05"), promise(13, 2, 13, "2026-03-05", "2026-01-01")]);
    rows.push(order_line(14, 2, 2, 4, "2026-04-05"));
    bench.write("2026-03-10", &rows).await;
    bench
}

async fn ids(bench: &Bench, query: OpenLinesQuery) -> Vec<u32> {
    let found = page(&bench.workspace, &OpenLinesQuery { limit: 50, ..query }).await.unwrap();
    assert_eq!(found.total as usize, found.items.len());
    found.items.iter().map(|line| line.id).collect()
}

#[tokio::test]
async fn the_book_is_told_with_its_promises_and_its_suppliers_history() {
    let bench = book().await;
    let query = OpenLinesQuery { limit: 50, ..OpenLinesQuery::default() };
    let found = page(&bench.workspace, &query).await.unwrap();
    assert_eq!((found.as_of, found.counts), (day("2026-03-10"), OpenCounts { open: 4, overdue: 2, moved_twice: 1 }));
    assert_eq!(found.items.iter().map(|line| line.id).collect::<Vec<_>>(), [11, 13, 12, 14]);
    let moved = &found.items[2];
    assert_eq!((moved.order.as_str(), moved.line.as_str(), moved.supplier.code.as_str()), ("PO-1", "12", "S1"));
    assert_eq!((moved.ordered, moved.received, moved.outstanding), (whole(10), whole(4), whole(6)));
    assert_eq!((moved.worth, moved.currency.as_deref()), (Some(whole(15)), Some("SAR")));
    assert_eq!((moved.moved, moved.moved_by_supplier, moved.moved_by_buyer), (2, 2, 0));
    assert_eq!((moved.original, moved.current), (Some(day("2026-03-01")), Some(day("2026-03-20"))));
    assert_eq!(
        (moved.likely.n, moved.likely.from, moved.likely.to),
        (6, Some(day("2026-03-21")), Some(day("2026-03-21")))
    );
    assert_eq!((found.items[0].days_overdue, found.items[0].likely.why), (Some(9), Some(Unlikely::BeyondHistory)));
    assert_eq!((found.items[1].likely.why, found.items[3].days_overdue), (Some(Unlikely::TooFewLines), None));
}

fn whole(units: i64) -> Micro {
    Micro::whole(units).unwrap()
}

#[tokio::test]
async fn it_is_filtered_searched_and_ordered() {
    let bench = book().await;
    let query = OpenLinesQuery::default;
    assert_eq!(ids(&bench, OpenLinesQuery { overdue_only: true, ..query() }).await, [11, 13]);
    assert_eq!(ids(&bench, OpenLinesQuery { moved_only: true, ..query() }).await, [12]);
    assert_eq!(ids(&bench, OpenLinesQuery { supplier: Some(String::from("s2")), ..query() }).await, [13, 14]);
    let before = Some(day("2026-03-20"));
    assert_eq!(ids(&bench, OpenLinesQuery { promised_before: before, ..query() }).await, [11, 13]);
    for (words, expected) in
        [("po-2", vec![13, 14]), ("الأرز I13", vec![13]), ("najd item", vec![11, 12]), ("xyz", vec![])]
    {
        assert_eq!(ids(&bench, OpenLinesQuery { search: words.to_owned(), ..query() }).await, expected, "{words}");
    }
    for (order, expected) in [
        (OpenOrder::Promise, [11, 13, 12, 14]),
        (OpenOrder::Supplier, [13, 14, 11, 12]),
        (OpenOrder::Worth, [11, 12, 13, 14]),
    ] {
        assert_eq!(ids(&bench, OpenLinesQuery { order, ..query() }).await, expected, "{order:?}");
    }
    let unknown = OpenLinesQuery { supplier: Some(String::from("nobody")), ..query() };
    assert_eq!(page(&bench.workspace, &unknown).await.unwrap_err().code, "not_found");
    let cursor = OpenLinesQuery { cursor: Some(String::from("nowhere")), ..query() };
    assert_eq!(page(&bench.workspace, &cursor).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn pages_hold_every_line_once_in_any_order() {
    let bench = book().await;
    for order in [OpenOrder::OverdueFirst, OpenOrder::Promise, OpenOrder::Supplier, OpenOrder::Worth] {
        let mut query = OpenLinesQuery { order, limit: 1, ..OpenLinesQuery::default() };
        let mut found = Vec::new();
        loop {
            let page = page(&bench.workspace, &query).await.unwrap();
            assert_eq!((page.total, page.items.len()), (4, 1));
            found.extend(page.items.iter().map(|line| line.id));
            query.cursor = page.next;
            if query.cursor.is_none() {
                break;
            }
        }
        assert_eq!(found, ids(&bench, OpenLinesQuery { order, ..OpenLinesQuery::default() }).await, "{order:?}");
    }
}

fn asked(said: &str, new_promise: Option<&str>) -> ChaseInput {
    ChaseInput { date: None, method: ChaseMethod::Phone, said: said.to_owned(), new_promise: new_promise.map(day) }
}

#[tokio::test]
async fn a_promise_in_answer_moves_the_line_and_goes_with_the_chase() {
    let bench = book().await;
    let overdue = OpenLinesQuery { overdue_only: true, ..OpenLinesQuery::default() };
    chase(&bench.workspace, 11, &asked("No answer", None)).await.unwrap();
    assert_eq!(ids(&bench, overdue.clone()).await, [11, 13]);
    let told = chase(&bench.workspace, 11, &asked("  In two weeks ", Some("2026-03-24"))).await.unwrap();
    assert_eq!((told.said.as_str(), told.by.as_str(), told.date), ("In two weeks", "owner", day("2026-03-10")));
    assert_eq!(ids(&bench, overdue.clone()).await, [13]);
    let all = page(&bench.workspace, &OpenLinesQuery { limit: 50, ..OpenLinesQuery::default() }).await.unwrap();
    let line = all.items.iter().find(|line| line.id == 11).unwrap();
    assert_eq!((line.current, line.moved_by_supplier), (Some(day("2026-03-24")), 1));
    assert_eq!(line.last_chase.as_ref(), Some(&told));
    let log = chases(&bench.workspace, 11, None).await.unwrap();
    assert_eq!(log.iter().map(|one| one.said.as_str()).collect::<Vec<_>>(), ["In two weeks", "No answer"]);

    let undone = undo::last(&bench.workspace).await.unwrap().unwrap();
    assert_eq!((undone.action.as_str(), undone.record.as_deref()), ("deliveries.chase", Some("11")));
    assert_eq!(ids(&bench, overdue).await, [11, 13]);
    assert_eq!(chases(&bench.workspace, 11, None).await.unwrap().len(), 1);
    // It was not there the day before.
    assert_eq!(chases(&bench.workspace, 11, Some(day("2026-03-09"))).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn what_cannot_be_is_refused_at_its_field() {
    let bench = book().await;
    let error = chase(&bench.workspace, 11, &asked("", None)).await.unwrap_err();
    assert_eq!(error.fields["said"][0].code, "required");
    let error = chase(&bench.workspace, 11, &asked("x", Some("2026-03-01"))).await.unwrap_err();
    assert_eq!(error.fields["new_promise"][0].code, "end_before_start");
    assert_eq!(chase(&bench.workspace, 99, &asked("x", None)).await.unwrap_err().code, "not_found");
    assert_eq!(chases(&bench.workspace, 99, None).await.unwrap_err().code, "not_found");
}
