//! Suppliers, and the lists their forms choose from.

use chrono::NaiveDate;
use sanad_app::categories::{self as lists, CountryName};
use sanad_app::history::{self, HistoryEntry};
use sanad_app::{Result, suppliers as use_case};
use sanad_domain::errors::FieldErrors;
use sanad_domain::suppliers::{
    Category, LocalText, Page, SupplierFacets, SupplierInput, SupplierQuery, SupplierRow, SupplierView,
};
use sanad_store::people::Person;
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn suppliers_page(desk: State<'_, Desk>, query: SupplierQuery) -> Result<Page<SupplierRow>> {
    use_case::page(&desk.workspace().await?, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn suppliers_facets(desk: State<'_, Desk>, query: SupplierQuery) -> Result<SupplierFacets> {
    use_case::facets(&desk.workspace().await?, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_get(desk: State<'_, Desk>, id: String, as_of: Option<NaiveDate>) -> Result<SupplierView> {
    use_case::get(&desk.workspace().await?, &id, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_create(desk: State<'_, Desk>, input: SupplierInput) -> Result<SupplierView> {
    writing(&desk, move |workspace| async move { use_case::create(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_update(
    desk: State<'_, Desk>,
    id: String,
    version: u32,
    input: SupplierInput,
) -> Result<SupplierView> {
    writing(&desk, move |workspace| async move { use_case::update(&workspace, &id, version, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_check(
    desk: State<'_, Desk>,
    id: Option<String>,
    input: SupplierInput,
) -> Result<FieldErrors> {
    use_case::remarks(&desk.workspace().await?, id.as_deref(), &input).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_retire(desk: State<'_, Desk>, id: String, version: u32) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::retire(&workspace, &id, version).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_history(
    desk: State<'_, Desk>,
    id: String,
    before: Option<u32>,
    limit: u32,
    as_of: Option<NaiveDate>,
) -> Result<Vec<HistoryEntry>> {
    history::of_supplier(&desk.workspace().await?, &id, before, limit, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn categories(desk: State<'_, Desk>) -> Result<Vec<Category>> {
    lists::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn category_create(desk: State<'_, Desk>, code: String, names: LocalText) -> Result<Category> {
    writing(&desk, move |workspace| async move { lists::create(&workspace, &code, names).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn people(desk: State<'_, Desk>) -> Result<Vec<Person>> {
    lists::people(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) fn countries() -> Vec<CountryName> {
    lists::countries()
}
