//! A score of a past day is the same whatever is entered later; what is entered late is said to be so.

use std::sync::Arc;

use proptest::prelude::*;
use sanad_domain::desk::{DecisionSubject, Limits};
use sanad_store::ctx::FixedClock;

use super::*;

/// Something entered later, about any day.
#[derive(Debug, Clone)]
enum Edit {
    Receipt(u32, u32),
    Promise(u32, u32),
    Order(u32, u32, u32),
    Cancel(u32),
    Paper(u32, u32),
    Index(u32),
    Rate(u32),
    Required(u32),
    Stated(u32, u32),
    Draft(u32),
    Undo,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let line = || (1_u32..4, 0_u32..10).prop_map(|(supplier, n)| supplier * 100 + n);
    let edit = prop_oneof![
        (line(), 1_u32..28).prop_map(|(line, day)| Edit::Receipt(line, day)),
        (line(), 1_u32..28).prop_map(|(line, day)| Edit::Promise(line, day)),
        (1_u32..5, 1_u32..90, 0_u32..10).prop_map(|(supplier, quantity, n)| Edit::Order(supplier, quantity, n)),
        line().prop_map(Edit::Cancel),
        (1_u32..5, 1_u32..28).prop_map(|(supplier, day)| Edit::Paper(supplier, day)),
        (0_u32..100).prop_map(Edit::Index),
        (1_u32..9).prop_map(Edit::Rate),
        (0_u32..3).prop_map(Edit::Required),
        (1_u32..5, 0_u32..40).prop_map(|(supplier, raw)| Edit::Stated(supplier, raw)),
        (0_u32..7).prop_map(Edit::Draft),
        Just(Edit::Undo),
    ];
    prop::collection::vec(edit, 1..8)
}

/// Enters one on 20 June or later; what is refused changes nothing.
async fn enter(bench: &Bench, at: &str, nth: u32, edit: &Edit) {
    let then = bench.workspace.at(Arc::new(FixedClock(format!("{at}T09:00:00Z").parse().unwrap())));
    let key = 5_000 + nth;
    let supplier = |line: u32| line / 100;
    match edit {
        Edit::Receipt(line, on) => {
            bench.write(at, &[receipt(key, supplier(*line), *line, 3, &month(8, *on))]).await;
        }
        Edit::Promise(line, on) => {
            bench.write(at, &[promise(key, supplier(*line), *line, &month(9, *on), &month(6, 1))]).await;
        }
        Edit::Order(of, quantity, n) => {
            let rows = [order(key, *of, &month(*n, 3)), order_line(key, *of, key, *quantity, &month(*n, 25))];
            bench.write(at, &rows).await;
        }
        Edit::Cancel(line) => {
            let row = format!(
                "INSERT INTO cancellation (key, supplier, line, source_key, date, cancelled_by, recorded_seq) \
                 VALUES ({key}, {}, {line}, '{key}', '2026-01-05', 'buyer', :seq)",
                supplier(*line)
            );
            bench.write(at, &[row]).await;
        }
        Edit::Paper(of, on) => {
            let paper = DocumentInput {
                supplier: format!("s{of}"),
                kind: String::from("insurance"),
                title: String::from("Late"),
                expires: Some(day(&month(10, *on))),
                ..DocumentInput::default()
            };
            documents::save(&then, None, &paper).await.unwrap();
        }
        Edit::Index(value) => {
            index(&then, "inform", "SA", "2026-02-01", Some(&format!("{}.{}", value / 10, value % 10))).await;
        }
        Edit::Rate(value) => drop(rates::set(&then, rate("USD", &value.to_string())).await),
        Edit::Required(n) => {
            let own = settings::workspace(&then).await.unwrap();
            let required = (0..*n).map(|n| format!("kind{n}")).collect();
            let chosen = settings::WorkspaceSettings { required_documents: required, ..own };
            drop(settings::set_workspace(&then, chosen).await);
        }
        Edit::Stated(of, raw) => {
            let input = RiskValueInput {
                supplier: format!("s{of}"),
                indicator: String::from("questionnaire"),
                raw: Micro::whole(i64::from(*raw)),
                date: day("2026-03-01"),
                source: String::from("Asked"),
            };
            state(&then, &input).await.unwrap();
        }
        Edit::Draft(dimension) => {
            let mut drafted = draft(&then, "standard").await.unwrap();
            drafted.model.dimensions[*dimension as usize].weight += 3;
            let saved = save(&then, &drafted.model.id.clone(), drafted.lock, &drafted.model).await.unwrap();
            activate(&then, &saved.model.id, saved.lock, "Tried").await.unwrap();
        }
        Edit::Undo => drop(crate::undo::last(&then).await),
    }
}

async fn told(bench: &Bench, as_of: &str) -> String {
    serde_json::to_string(&report(&bench.workspace, Some(day(as_of)), None).await.unwrap()).unwrap()
}

async fn run(edits: Vec<Edit>) {
    let mut bench = desk().await;
    // Undo reaches no further back than what is edited here.
    bench.workspace = bench.workspace.clone().seated().await.unwrap();
    let mut known = vec![("2026-06-10", told(&bench, "2026-06-10").await)];
    let days = ["2026-06-20", "2026-06-22", "2026-06-24", "2026-06-26"];
    for (nth, edit) in (0_u32..).zip(&edits) {
        let on = days[(nth as usize * days.len()) / edits.len()];
        enter(&bench, on, nth, edit).await;
        // Each day's end is looked at once the next day has begun.
        let next = days.get((nth as usize + 1) * days.len() / edits.len()).copied().unwrap_or("later");
        if next != on {
            known.push((on, told(&bench, on).await));
        }
        for (day, stood) in &known {
            assert_eq!(told(&bench, day).await, *stood, "as of {day} after {edit:?}");
        }
    }
    // Nor does it matter what is in memory.
    let (afresh, _) = crate::workspace::open(bench.workspace.store().location()).await.unwrap();
    for (as_of, stood) in &known {
        let again = report(&afresh, Some(day(as_of)), None).await.unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), *stood);
    }
    afresh.store().close().await;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn a_past_score_is_the_same_to_the_last_digit_after_later_edits(edits in edits()) {
        tokio::runtime::Runtime::new().unwrap().block_on(run(edits));
    }
}

#[tokio::test]
async fn what_was_entered_late_is_told_apart_from_what_happened_since() {
    let bench = desk().await;
    let since = Some(day("2026-06-15"));
    // Published for a day before the earlier one, and entered after it.
    enter(&bench, "2026-06-20", 0, &Edit::Index(90)).await;
    let told = explanation(&bench.workspace, "s1", None, since, None).await.unwrap();
    let change = told.explanation.change.unwrap();
    assert!(change.late > Micro::ZERO, "{change:?}");
    assert_eq!((change.model, change.data.0 + change.late.0), (Micro::ZERO, change.total.0));
    assert_eq!(told.row.change, Some(change.total));
}

#[tokio::test]
async fn a_path_tells_each_month_as_it_was_known() {
    let bench = desk().await;
    enter(&bench, "2026-06-20", 0, &Edit::Index(90)).await;
    let told = path(&bench.workspace, "s1", None).await.unwrap();
    assert_eq!((told.len(), told[0].date, told[12].date), (13, day("2025-06-30"), day("2026-06-30")));
    // Nothing was known before the first of June.
    assert!(told[..12].iter().all(|point| point.likelihood.is_none()));
    let now = explained(&bench, "s1").await;
    assert_eq!((told[12].likelihood, told[12].low, told[12].high), (now.row.likelihood, now.row.low, now.row.high));
    assert_eq!(path(&bench.workspace, "s1", None).await.unwrap(), told);
    assert_eq!(path(&bench.workspace, "nobody", None).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn the_desk_is_told_who_moved_and_how_much_hangs_on_high_risk() {
    let bench = desk().await;
    enter(&bench, "2026-06-20", 0, &Edit::Index(100)).await;
    let db = bench.workspace.store().read().await.unwrap();
    let limits = Limits { risk: Micro(1), ..Limits::default() };
    let days = (day("2026-06-15"), day("2026-06-30"));
    let (risen, exposed) = on_desk(&bench.workspace, &db, None, days, &limits).await.unwrap();
    assert_eq!(risen.len(), 2);
    for decision in risen {
        let DecisionSubject::RiskMoved(said) = decision.subject else { panic!() };
        assert_eq!(said.to.0 - said.from.unwrap().0, said.data.0 + said.model.0 + said.late.0);
        assert_eq!(said.class_from.is_some(), said.impact_from.is_some());
        assert_eq!((said.class.is_some(), said.ruling), (said.impact.is_some(), None));
    }
    let exposed = exposed.unwrap();
    assert_eq!((exposed.currency.as_deref(), exposed.unassessed), (Some("SAR"), Some(Micro::ZERO)));
    assert_eq!((exposed.points.len(), exposed.points[11].value), (12, exposed.amount));
    let proof = exposure(&bench.workspace, None).await.unwrap();
    assert_eq!((Some(proof.high.amount), proof.high.suppliers), (exposed.amount, exposed.suppliers));
    let listed: i64 = proof.suppliers.iter().map(|one| one.amount.0).sum();
    assert_eq!((listed, proof.suppliers.len()), (proof.high.amount.0, proof.high.suppliers as usize));
    let parts = [proof.high, proof.lower, proof.unscored];
    assert_eq!(parts.iter().map(|part| part.amount.0).sum::<i64>(), proof.all.amount.0);
    assert!(proof.all.amount > Micro::ZERO && proof.all.suppliers as usize == rows(&bench).await.len());
}
