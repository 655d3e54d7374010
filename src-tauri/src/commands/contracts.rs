//! Contracts, the calendars their deadlines run by, and documents.

use std::path::PathBuf;

use chrono::NaiveDate;
use sanad_app::contracts::{
    self as use_case, CalendarFile, CalendarQuery, ConsumptionProof, ContractBars, ContractChecked, ContractsSummary,
};
use sanad_app::history::{self, HistoryEntry};
use sanad_app::task::Progress;
use sanad_app::{Result, calendars as by_name, documents as papers};
use sanad_domain::calendar::NamedCalendar;
use sanad_domain::contracts::{ContractInput, ContractQuery, ContractRow, ContractView, NoticeGiven};
use sanad_domain::documents::{Document, DocumentInput};
use sanad_domain::suppliers::Page;
use tauri::State;
use tauri::ipc::Channel;

use super::{reporting, writing};
use crate::state::Desk;

// A day in view is seen whole: what was known at its end, as it stood then.

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contracts_page(desk: State<'_, Desk>, query: ContractQuery) -> Result<Page<ContractRow>> {
    use_case::page(&desk.workspace().await?, &query, query.as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contracts_summary(desk: State<'_, Desk>, as_of: Option<NaiveDate>) -> Result<ContractsSummary> {
    use_case::summary(&desk.workspace().await?, as_of, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contracts_timeline(
    desk: State<'_, Desk>,
    query: ContractQuery,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Page<ContractBars>> {
    use_case::timeline(&desk.workspace().await?, &query, from, to, query.as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contracts_calendar_file(
    desk: State<'_, Desk>,
    path: String,
    query: CalendarQuery,
) -> Result<CalendarFile> {
    let known_at = query.contracts.as_of;
    use_case::calendar_file(&desk.workspace().await?, &PathBuf::from(path), &query, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_get(desk: State<'_, Desk>, id: String, as_of: Option<NaiveDate>) -> Result<ContractView> {
    use_case::get(&desk.workspace().await?, &id, as_of, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_consumption(
    desk: State<'_, Desk>,
    id: String,
    as_of: Option<NaiveDate>,
    after: Option<String>,
    limit: u32,
) -> Result<ConsumptionProof> {
    use_case::consumption(&desk.workspace().await?, &id, as_of, as_of, after.as_deref(), limit).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_history(
    desk: State<'_, Desk>,
    id: String,
    before: Option<u32>,
    limit: u32,
    as_of: Option<NaiveDate>,
) -> Result<Vec<HistoryEntry>> {
    history::of_contract(&desk.workspace().await?, &id, before, limit, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_check(
    desk: State<'_, Desk>,
    id: Option<String>,
    input: ContractInput,
) -> Result<ContractChecked> {
    use_case::remarks(&desk.workspace().await?, id.as_deref(), &input).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_create(desk: State<'_, Desk>, input: ContractInput) -> Result<ContractView> {
    writing(&desk, move |workspace| async move { use_case::create(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_update(
    desk: State<'_, Desk>,
    id: String,
    version: u32,
    input: ContractInput,
) -> Result<ContractView> {
    writing(&desk, move |workspace| async move { use_case::update(&workspace, &id, version, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_retire(desk: State<'_, Desk>, id: String, version: u32) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::retire(&workspace, &id, version).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_give_notice(
    desk: State<'_, Desk>,
    id: String,
    version: u32,
    notice: NoticeGiven,
) -> Result<ContractView> {
    writing(&desk, move |workspace| async move { use_case::give_notice(&workspace, &id, version, &notice).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn contract_put_orders(
    desk: State<'_, Desk>,
    id: String,
    add: Vec<String>,
    remove: Vec<String>,
) -> Result<u32> {
    writing(&desk, move |workspace| async move { use_case::put_orders(&workspace, &id, &add, &remove).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn calendars(desk: State<'_, Desk>) -> Result<Vec<NamedCalendar>> {
    by_name::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn calendar_save(desk: State<'_, Desk>, calendar: NamedCalendar) -> Result<NamedCalendar> {
    writing(&desk, move |workspace| async move { by_name::save(&workspace, calendar).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn documents(
    desk: State<'_, Desk>,
    supplier: Option<String>,
    contract: Option<String>,
    as_of: Option<NaiveDate>,
) -> Result<Vec<Document>> {
    papers::all(&desk.workspace().await?, supplier.as_deref(), contract.as_deref(), as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_create(desk: State<'_, Desk>, input: DocumentInput) -> Result<Document> {
    writing(&desk, move |workspace| async move { papers::save(&workspace, None, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_update(
    desk: State<'_, Desk>,
    id: String,
    version: u32,
    input: DocumentInput,
) -> Result<Document> {
    writing(&desk, move |workspace| async move { papers::save(&workspace, Some((&id, version)), &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_retire(desk: State<'_, Desk>, id: String, version: u32) -> Result<()> {
    writing(&desk, move |workspace| async move { papers::retire(&workspace, &id, version).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_file_put(
    desk: State<'_, Desk>,
    id: String,
    path: PathBuf,
    task: String,
    progress: Channel<Progress>,
) -> Result<Document> {
    let task = reporting(&desk, &task, progress);
    writing(&desk, move |workspace| async move { papers::put_file(&workspace, &id, &path, &task).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_file_remove(desk: State<'_, Desk>, id: String) -> Result<Document> {
    writing(&desk, move |workspace| async move { papers::remove_file(&workspace, &id).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn document_file_save(
    desk: State<'_, Desk>,
    id: String,
    path: PathBuf,
    task: String,
    progress: Channel<Progress>,
) -> Result<PathBuf> {
    let task = reporting(&desk, &task, progress);
    writing(&desk, move |workspace| async move { papers::save_file(&workspace, &id, &path, &task).await }).await
}
