//! The Desk on real SQLite: what stands on it, that what is kept is what is reckoned, and that nothing old is called fresh.

use std::sync::Arc;

use sanad_domain::contracts::{ContractInput, Length, LengthUnit, Notice, NoticeGiven, NoticeUnit, Renewal};
use sanad_domain::deliveries::{ChaseInput, ChaseMethod};
use sanad_domain::desk::{DecisionSubject, DeskLane};
use sanad_domain::documents::DocumentInput;
use sanad_store::ctx::FixedClock;

use super::*;
use crate::deliveries::tests::{Bench, day, order, order_line, promise, receipt, supplier};
use crate::settings::Lang;
use crate::{contracts as agreements, documents, meeting_sheet, open_orders, settings};

/// As of 10 March 2026: a contract whose notice is due by 30 March, a document required until the 20th, two lines overdue.
async fn desk() -> Bench {
    let bench = Bench::on("2026-03-10").await;
    let mut rows = vec![supplier(1, "Najd Steel", "حديد نجد", None), supplier(2, "Cedar Paper", "ورق الأرز", None)];
    rows.extend([order(1, 1, "2026-01-01"), order(2, 2, "2026-01-01")]);
    for line in 1..=6 {
        rows.push(order_line(line, 1, 1, 10, "2026-02-01"));
        rows.push(promise(line, 1, line, "2026-02-01", "2026-01-01"));
        rows.push(receipt(line, 1, line, 10, "2026-02-02"));
    }
    rows.extend([order_line(11, 1, 1, 10, "2026-03-01"), promise(11, 1, 11, "2026-03-01", "2026-01-01")]);
    rows.extend([order_line(12, 1, 1, 10, "2026-03-20"), promise(12, 1, 12, "2026-03-20", "2026-01-01")]);
    rows.extend([order_line(13, 2, 2, 4, "2026-03-05"), promise(13, 2, 13, "2026-03-05", "2026-01-01")]);
    bench.write("2026-03-10", &rows).await;
    agreements::create(&bench.workspace, &contract()).await.unwrap();
    documents::save(&bench.workspace, None, &insurance("2026-03-20")).await.unwrap();
    let own = settings::workspace(&bench.workspace).await.unwrap();
    let own = settings::WorkspaceSettings { required_documents: vec![String::from("insurance")], ..own };
    settings::set_workspace(&bench.workspace, own).await.unwrap();
    bench
}

fn contract() -> ContractInput {
    let notice = Notice { count: 1, unit: NoticeUnit::Months, ..Notice::default() };
    ContractInput {
        number: String::from("FA-1"),
        supplier: String::from("s1"),
        titles: [(String::from("en"), String::from("Frame"))].into(),
        renewal: Renewal::Automatic,
        start: Some(day("2025-05-01")),
        initial: Some(Length { count: 1, unit: LengthUnit::Years }),
        period: Some(Length { count: 1, unit: LengthUnit::Years }),
        notice: Some(notice),
        currency: Some(String::from("SAR")),
        committed: Micro::whole(1_000),
        ..ContractInput::default()
    }
}

fn insurance(expires: &str) -> DocumentInput {
    DocumentInput {
        supplier: String::from("s2"),
        kind: String::from("insurance"),
        title: String::from("Liability"),
        expires: Some(day(expires)),
        ..DocumentInput::default()
    }
}

fn told(view: &DeskView) -> Vec<String> {
    let of = |decision: &Decision| {
        let code = decision.supplier.as_ref().map_or("", |supplier| supplier.code.as_str());
        format!("{} {} {code} {:?}", decision.decide_by, decision.kind.code(), decision.level)
    };
    view.decisions.iter().map(of).collect()
}

#[tokio::test]
async fn everything_that_needs_a_decision_stands_in_the_order_of_its_day() {
    let bench = desk().await;
    let view = view(&bench.workspace, None).await.unwrap();
    assert!(view.fresh);
    assert_eq!(
        told(&view),
        [
            "2026-03-08 overdue_lines S1 Watch",
            "2026-03-12 overdue_lines S2 Watch",
            "2026-03-20 document_expiring S2 Watch",
            "2026-03-30 notice_deadline S1 Watch",
        ]
    );
    assert_eq!((view.counts.total, view.counts.by_kind[&DecisionKind::OverdueLines], &view.next), (4, 2, &None));
    let DecisionSubject::DocumentExpiring(paper) = &view.decisions[2].subject else { panic!() };
    assert_eq!((paper.required, paper.open_orders), (true, 1));
    assert_eq!(view.figures.otif.figure.value(), Some("0.000000"));
    assert_eq!((view.figures.otif.points.len(), view.figures.in_notice.contracts), (12, 1));
    assert_eq!(view.figures.in_notice.committed[0].amount, "1000");
    let days_to_pay = &view.figures.days_to_pay;
    assert_eq!((days_to_pay.value, days_to_pay.why.as_deref()), (None, Some("no_invoices")));
    let dots: Vec<_> = view.weeks.dots.iter().map(|dot| (dot.date, dot.lane, dot.name.as_str())).collect();
    assert_eq!(
        dots,
        [
            (day("2026-03-20"), DeskLane::DocumentsExpire, "Liability"),
            (day("2026-03-20"), DeskLane::PromisedLate, "PO-1 / 12"),
            (day("2026-03-30"), DeskLane::NoticeDeadlines, "FA-1"),
            (day("2026-04-30"), DeskLane::ContractEnds, "FA-1"),
        ]
    );
}

#[tokio::test]
async fn what_is_settled_leaves_the_desk() {
    let bench = desk().await;
    let (own, kinds) = (&bench.workspace, async || {
        let view = refresh(&bench.workspace, None).await.unwrap();
        view.counts.by_kind
    });
    let held = agreements::get(own, "FA-1", None, None).await.unwrap();
    let notice = NoticeGiven { given: Some(day("2026-03-09")), ..NoticeGiven::default() };
    agreements::give_notice(own, &held.id, held.version, &notice).await.unwrap();
    assert!(!kinds().await.contains_key(&DecisionKind::NoticeDeadline));
    documents::save(own, None, &insurance("2027-03-20")).await.unwrap();
    assert!(!kinds().await.contains_key(&DecisionKind::DocumentExpiring));
    let answer = ChaseInput {
        date: None,
        method: ChaseMethod::Email,
        said: String::new(),
        new_promise: Some(day("2026-03-25")),
    };
    open_orders::chase(own, 11, &answer).await.unwrap();
    assert_eq!(kinds().await[&DecisionKind::OverdueLines], 1);
}

#[tokio::test]
async fn lines_too_old_for_a_decision_are_counted() {
    let bench = desk().await;
    assert_eq!(view(&bench.workspace, None).await.unwrap().older_overdue, 0);
    // Expected on 1, 5 and 20 March; after 8 June two of them are older than a quarter of a year.
    let later = bench.workspace.at(Arc::new(FixedClock("2026-06-09T12:00:00Z".parse().unwrap())));
    refresh(&later, None).await.unwrap();
    let kept = view(&later, None).await.unwrap();
    assert_eq!((kept.fresh, kept.older_overdue), (true, 2));
}

#[tokio::test]
async fn the_old_is_never_called_fresh() {
    let bench = desk().await;
    let first = view(&bench.workspace, None).await.unwrap();
    assert_eq!(view(&bench.workspace, None).await.unwrap(), first);
    // How a person looks at things changes nothing of it; what the workspace is measured by does.
    let dark =
        settings::PersonSettings { theme: settings::Theme::Dark, ..settings::person(&bench.workspace).await.unwrap() };
    settings::set_person(&bench.workspace, dark).await.unwrap();
    assert_eq!(view(&bench.workspace, None).await.unwrap(), first);
    documents::save(&bench.workspace, None, &insurance("2027-03-20")).await.unwrap();
    let stored = view(&bench.workspace, None).await.unwrap();
    assert_eq!((stored.fresh, stored.seq, &stored.decisions), (false, first.seq, &first.decisions));
    let anew = refresh(&bench.workspace, None).await.unwrap();
    assert_eq!((anew.fresh, anew.seq, anew.counts.total), (true, first.seq + 2, first.counts.total - 1));
    assert_eq!(view(&bench.workspace, None).await.unwrap(), anew);
    // Another day is another Desk: the last one stands in until it is reckoned.
    let tomorrow = bench.workspace.at(Arc::new(FixedClock("2026-03-11T12:00:00Z".parse().unwrap())));
    let stood_in = view(&tomorrow, None).await.unwrap();
    assert_eq!((stood_in.fresh, stood_in.as_of), (false, day("2026-03-10")));
    assert_eq!(refresh(&tomorrow, None).await.unwrap().as_of, day("2026-03-11"));
    assert!(view(&tomorrow, None).await.unwrap().fresh);
    // A day in the past is seen as it was, and stays fresh whatever is changed since.
    let past = view(&tomorrow, Some(day("2026-03-09"))).await.unwrap();
    assert_eq!((past.fresh, past.counts.total), (true, 0));
    documents::save(&tomorrow, None, &insurance("2028-03-20")).await.unwrap();
    assert!(view(&tomorrow, Some(day("2026-03-09"))).await.unwrap().fresh);
    assert!(!view(&tomorrow, None).await.unwrap().fresh);
}

#[tokio::test]
async fn what_is_kept_is_what_is_reckoned_after_any_edits() {
    let bench = desk().await;
    let own = &bench.workspace;
    let mut dice = 7_u64;
    for step in 0..12_u32 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        match (dice >> 33) % 5 {
            0 => drop(documents::save(own, None, &insurance(&format!("2026-04-{:02}", 1 + step))).await.unwrap()),
            1 => {
                let answer = ChaseInput {
                    date: None,
                    method: ChaseMethod::Other,
                    said: String::from("asked"),
                    new_promise: (step % 2 == 0).then(|| day("2026-03-12")),
                };
                drop(open_orders::chase(own, 13, &answer).await.unwrap());
            }
            2 => {
                let stood = agreements::get(own, "FA-1", None, None).await.unwrap();
                let input = ContractInput { committed: Micro::whole(i64::from(step)), ..stood.input };
                drop(agreements::update(own, &stood.id, stood.version, &input).await.unwrap());
            }
            3 => drop(crate::undo::last(own).await.unwrap()),
            _ => {
                let key = 100 + step;
                let rows = [order_line(key, 2, 2, 4, "2026-03-02"), promise(key, 2, key, "2026-03-02", "2026-01-01")];
                bench.write("2026-03-10", &rows).await;
            }
        }
        let stored = view(own, None).await.unwrap();
        let anew = reckon::reckon(own, None).await.unwrap();
        assert!(!stored.fresh || stored == anew.view, "step {step}");
        let anew = refresh(own, None).await.unwrap();
        assert_eq!(view(own, None).await.unwrap(), anew, "step {step}");
    }
}

#[tokio::test]
async fn pages_hold_every_decision_once() {
    let bench = Bench::on("2026-03-10").await;
    let mut rows = Vec::new();
    for key in 1..=120 {
        rows.extend([supplier(key, &format!("Supplier {key}"), "", None), order(key, key, "2026-01-01")]);
        rows.push(order_line(key, key, key, 1, &format!("2026-02-{:02}", 1 + key % 28)));
    }
    bench.write("2026-03-10", &rows).await;
    let first = view(&bench.workspace, None).await.unwrap();
    assert_eq!((first.counts.total, first.decisions.len()), (120, 50));
    let whole = whole(&bench.workspace, None).await.unwrap();
    assert_eq!((whole.decisions.len(), &whole.decisions[..50]), (120, &first.decisions[..]));
    assert!(whole.decisions.windows(2).all(|pair| pair[0].place() < pair[1].place()));
    let ask = |kind, cursor: Option<&str>| DeskQuery { as_of: first.as_of, kind, cursor: cursor.map(str::to_owned) };
    let nowhere = page(&bench.workspace, &ask(None, Some("nowhere"))).await;
    assert_eq!(nowhere.unwrap_err().code, "not_found");
    let overdue = page(&bench.workspace, &ask(Some(DecisionKind::OverdueLines), first.next.as_deref())).await.unwrap();
    assert_eq!((overdue.total, &overdue.items[..]), (120, &whole.decisions[50..100]));
    let deadlines = page(&bench.workspace, &ask(Some(DecisionKind::NoticeDeadline), None)).await.unwrap();
    assert_eq!((deadlines.total, deadlines.items.len(), deadlines.next), (0, 0, None));
}

#[tokio::test]
async fn all_dates_go_into_a_calendar() {
    let bench = desk().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.ics");
    let written = calendar_file(&bench.workspace, &path, None, Lang::Ar).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!((written.events, text.matches("BEGIN:VEVENT").count()), (4, 4));
    let id = agreements::get(&bench.workspace, "FA-1", None, None).await.unwrap().id;
    // As contracts' own file has it.
    assert!(text.contains(&format!("UID:contract-{id}-notice@sanad")), "{text}");
    assert!(text.contains("تنتهي المدة: FA-1") && text.contains("PO-1 / 12"), "{text}");
}

#[tokio::test]
async fn a_meeting_is_prepared_on_one_page() {
    let bench = desk().await;
    let answer = ChaseInput { date: None, method: ChaseMethod::Meeting, said: String::from("Soon"), new_promise: None };
    open_orders::chase(&bench.workspace, 11, &answer).await.unwrap();
    let sheet = meeting_sheet::sheet(&bench.workspace, "s1", None).await.unwrap();
    assert_eq!((sheet.supplier.code.as_str(), sheet.open, sheet.overdue), ("S1", 2, 1));
    assert_eq!(sheet.lines.iter().map(|line| line.id).collect::<Vec<_>>(), [11, 12]);
    assert_eq!((sheet.contracts.len(), sheet.contracts[0].notice_deadline), (1, Some(day("2026-03-30"))));
    assert_eq!((sheet.trend.len(), sheet.chases.len(), sheet.otif.proof().sum()), (12, 1, 7));
    // The other's insurance runs out; this one has none at all.
    assert!(sheet.documents[0].missing);
    let other = meeting_sheet::sheet(&bench.workspace, "s2", None).await.unwrap();
    assert_eq!((other.documents.len(), other.documents[0].expires), (1, Some(day("2026-03-20"))));
    assert_eq!(meeting_sheet::sheet(&bench.workspace, "nobody", None).await.unwrap_err().code, "not_found");
}
