//! Suppliers, and the lists their forms choose from.

use chrono::NaiveDate;
use sanad_app::categories::{self as lists, CountryName};
use sanad_app::history::{self, HistoryEntry};
use sanad_app::suppliers::{DuplicatePair, DuplicatesFound, MergeInput, MergePreview, SimilarSupplier};
use sanad_app::task::Progress;
use sanad_app::{Result, suppliers as use_case};
use sanad_domain::errors::FieldErrors;
use sanad_domain::suppliers::{
    Category, LocalText, Page, SupplierFacets, SupplierInput, SupplierQuery, SupplierRow, SupplierView,
};
use tauri::State;
use tauri::ipc::Channel;

use super::{reporting, writing};
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
pub(crate) async fn duplicates_find(
    desk: State<'_, Desk>,
    task: String,
    progress: Channel<Progress>,
) -> Result<DuplicatesFound> {
    let task = reporting(&desk, &task, progress);
    use_case::find_duplicates(&desk.workspace().await?, &task).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn duplicates(
    desk: State<'_, Desk>,
    after: Option<String>,
    limit: u32,
) -> Result<Page<DuplicatePair>> {
    use_case::duplicates(&desk.workspace().await?, after.as_deref(), limit).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_similar(
    desk: State<'_, Desk>,
    id: Option<String>,
    input: SupplierInput,
) -> Result<Vec<SimilarSupplier>> {
    use_case::similar(&desk.workspace().await?, id.as_deref(), &input).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_set_apart(desk: State<'_, Desk>, a: String, b: String) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::set_apart(&workspace, &a, &b).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_merge_preview(
    desk: State<'_, Desk>,
    kept: String,
    merged: String,
) -> Result<MergePreview> {
    use_case::merge_preview(&desk.workspace().await?, &kept, &merged).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn supplier_merge(desk: State<'_, Desk>, input: MergeInput) -> Result<SupplierView> {
    writing(&desk, move |workspace| async move { use_case::merge(&workspace, &input).await }).await
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
pub(crate) fn countries() -> Vec<CountryName> {
    lists::countries()
}
