//! Payment terms: the library, what a term comes to, and suppliers' agreed ones.

use chrono::NaiveDate;
use sanad_app::Result;
use sanad_app::terms::{self as use_case, AwkwardSchedule, TermAsked, TermComparison, TermReading, TermSchedule};
use sanad_domain::errors::FieldErrors;
use sanad_domain::suppliers::Page;
use sanad_domain::terms::{RuleSet, TermInput, TermQuery, TermRow, TermView};
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn terms_page(desk: State<'_, Desk>, query: TermQuery) -> Result<Page<TermRow>> {
    use_case::page(&desk.workspace().await?, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_get(desk: State<'_, Desk>, id: String, as_of: Option<NaiveDate>) -> Result<TermView> {
    use_case::get(&desk.workspace().await?, &id, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_check(desk: State<'_, Desk>, id: Option<String>, input: TermInput) -> Result<FieldErrors> {
    use_case::remarks(&desk.workspace().await?, id.as_deref(), &input).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_create(desk: State<'_, Desk>, input: TermInput) -> Result<TermView> {
    writing(&desk, move |workspace| async move { use_case::create(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_update(desk: State<'_, Desk>, id: String, version: u32, input: TermInput) -> Result<TermView> {
    writing(&desk, move |workspace| async move { use_case::update(&workspace, &id, version, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_retire(desk: State<'_, Desk>, id: String, version: u32) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::retire(&workspace, &id, version).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_rule_sets(desk: State<'_, Desk>) -> Result<Vec<RuleSet>> {
    use_case::rule_sets(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over whole")]
pub(crate) fn term_read(text: String) -> Result<TermReading> {
    use_case::read(&text)
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_schedule(desk: State<'_, Desk>, asked: TermAsked) -> Result<TermSchedule> {
    use_case::schedule(&desk.workspace().await?, &asked).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_awkward(desk: State<'_, Desk>, asked: TermAsked, year: i32) -> Result<Vec<AwkwardSchedule>> {
    use_case::awkward(&desk.workspace().await?, &asked, year).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn term_compare(
    desk: State<'_, Desk>,
    a: String,
    b: String,
    spend: String,
    currency: String,
    cost_of_capital: Option<String>,
) -> Result<TermComparison> {
    use_case::compare(&desk.workspace().await?, &a, &b, &spend, &currency, cost_of_capital.as_deref()).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_term(
    desk: State<'_, Desk>,
    supplier: String,
    as_of: Option<NaiveDate>,
) -> Result<Option<TermRow>> {
    use_case::of_supplier(&desk.workspace().await?, &supplier, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_term_set(desk: State<'_, Desk>, supplier: String, term: Option<String>) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::agree(&workspace, &supplier, term.as_deref()).await }).await
}
