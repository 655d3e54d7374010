use chrono::{DateTime, Utc};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};
use sanad_domain::terms::{Dates, TermQuery, TermSort, Weight};
use sanad_store::Ids;
use sanad_store::ctx::FixedClock;

use super::*;
use crate::{suppliers, undo, workspace};

mod library;
mod reckoned;

/// A workspace on 15 June 2026 in Riyadh, and the folder it lies in.
async fn desk() -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let clock = std::sync::Arc::new(FixedClock("2026-06-15T08:00:00Z".parse::<DateTime<Utc>>().unwrap()));
    let path = folder.path().join("a.sanad");
    let made = workspace::create_with(
        sanad_testing::location(&path).await,
        "Test",
        "Asia/Riyadh",
        false,
        clock,
        Ids::counted(),
    )
    .await
    .unwrap();
    (folder, made)
}

fn on(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn worded(code: &str, words: &str) -> TermInput {
    let names = [(String::from("en"), format!("Our {code}"))].into();
    TermInput { code: code.to_owned(), names, term: read(words).unwrap().term, note: String::new() }
}

async fn add(desk: &Workspace, code: &str, words: &str) -> TermView {
    create(desk, &worded(code, words)).await.unwrap()
}

async fn add_supplier(desk: &Workspace, code: &str) -> String {
    let name = SupplierName { kind: NameKind::Trade, lang: String::from("en"), text: format!("Supplier {code}") };
    let input = SupplierInput { code: code.to_owned(), names: vec![name], ..SupplierInput::default() };
    suppliers::create(desk, &input).await.unwrap().id
}

fn field(error: &AppError, path: &str) -> String {
    error.fields.get(path).and_then(|said| said.first()).map(|said| said.code.clone()).unwrap_or_default()
}
