//! Risk on real SQLite: a small workspace whose scores can be followed by hand, and what later edits must not change.

mod edits;
mod figures;
mod models;

use sanad_domain::documents::DocumentInput;
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{RiskQuery, RiskRow};

use crate::deliveries::tests::{Bench, category, day, in_category, order, order_line, promise, receipt, supplier};
use crate::{documents, rates, settings};

use super::*;

/// Three suppliers: steel from the first (late of late) and the second, paper from the third alone; everything entered on
/// 1 June 2026, and looked at on the last of June.
async fn desk() -> Bench {
    let bench = Bench::on("2026-06-30").await;
    let at =
        bench.workspace.at(std::sync::Arc::new(sanad_store::ctx::FixedClock("2026-06-01T09:00:00Z".parse().unwrap())));
    let own = settings::workspace(&at).await.unwrap();
    let required = vec![String::from("insurance"), String::from("tax")];
    let chosen = settings::WorkspaceSettings {
        reporting_currency: Some(String::from("SAR")),
        required_documents: required,
        ..own
    };
    settings::set_workspace(&at, chosen).await.unwrap();
    let mut rows = vec![
        category("steel", "Steel"),
        category("paper", "Paper"),
        supplier(1, "Falcon", "الصقر", None),
        supplier(2, "Anvil", "السندان", None),
        supplier(3, "Quill", "الريشة", None),
        supplier(4, "Idle", "الخامل", None),
        in_category(1, 1, "steel"),
        in_category(2, 2, "steel"),
        in_category(3, 3, "paper"),
        address(1, 1, "SA"),
        address(2, 2, "AE"),
        address(3, 3, "SA"),
    ];
    // Ten lines each, a month apart within the year; Falcon's last four came five days late.
    for (supplier, quantity) in [(1, 30), (2, 10), (3, 4)] {
        for n in 0..10 {
            let key = supplier * 100 + n;
            let (placed, due) = (month(n, 1), month(n, 15));
            rows.push(order(key, supplier, &placed));
            rows.push(order_line(key, supplier, key, quantity, &due));
            rows.push(promise(key, supplier, key, &due, &placed));
            let came = if supplier == 1 && n > 5 { month(n, 20) } else { month(n, 14) };
            rows.push(receipt(key, supplier, key, quantity, &came));
        }
    }
    bench.write("2026-06-01", &rows).await;
    let paper = DocumentInput {
        supplier: String::from("s1"),
        kind: String::from("insurance"),
        title: String::from("Liability"),
        expires: Some(day("2026-05-31")),
        ..DocumentInput::default()
    };
    documents::save(&at, None, &paper).await.unwrap();
    index(&at, "inform", "SA", "2026-01-01", Some("3.5")).await;
    index(&at, "inform", "AE", "2026-01-01", Some("2")).await;
    bench
}

/// A day of the nth month from August 2025 on.
fn month(n: u32, day: u32) -> String {
    let months = 7 + n;
    format!("{}-{:02}-{day:02}", 2025 + months / 12, months % 12 + 1)
}

fn address(key: u32, supplier: u32, country: &str) -> String {
    format!(
        "INSERT INTO supplier_address (key, supplier, position, kind, lines, city, region, postal_code, country, recorded_seq) \
         VALUES ({key}, {supplier}, 0, 'main', '', '', '', '', '{country}', :seq)"
    )
}

async fn index(workspace: &Workspace, index: &str, country: &str, date: &str, value: Option<&str>) {
    let input = CountryIndexInput {
        index: index.to_owned(),
        country: country.to_owned(),
        date: day(date),
        value: value.map(|value| value.parse().unwrap()),
        source: String::from("INFORM 2026"),
    };
    index_set(workspace, &input).await.unwrap();
}

fn query() -> RiskQuery {
    RiskQuery { limit: 100, ..RiskQuery::default() }
}

async fn rows(bench: &Bench) -> Vec<RiskRow> {
    page(&bench.workspace, &query(), None).await.unwrap().items
}

async fn explained(bench: &Bench, supplier: &str) -> RiskExplained {
    explanation(&bench.workspace, supplier, None, None, None).await.unwrap()
}

/// The raw value of an indicator of a supplier, likelihood or impact.
fn raw(explained: &RiskExplained, indicator: &str) -> Option<String> {
    let score = &explained.explanation.score;
    let all = score.computed.contributions.iter().chain(&score.impact.contributions);
    all.filter(|one| one.indicator == indicator).find_map(|one| one.value).map(|Micro(raw)| Micro(raw).to_string())
}

fn rate(from: &str, rate: &str) -> rates::CurrencyRate {
    let (from, to) = (from.to_owned(), String::from("SAR"));
    rates::CurrencyRate { id: String::new(), from, to, date: day("2025-01-01"), rate: rate.to_owned() }
}
