//! The Desk, the open-order book and the sheet for a meeting.

use std::path::PathBuf;

use chrono::NaiveDate;
use sanad_app::Result;
use sanad_app::desk::{self as use_case, DeskCalendarFile, DeskQuery, DeskView};
use sanad_app::meeting_sheet::{self, MeetingSheet};
use sanad_app::open_orders::{self, OpenLinesPage, OpenLinesQuery};
use sanad_app::settings::Lang;
use sanad_domain::deliveries::{Chase, ChaseInput};
use sanad_domain::desk::Decision;
use sanad_domain::suppliers::Page;
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn desk(desk: State<'_, Desk>, as_of: Option<NaiveDate>) -> Result<DeskView> {
    writing(&desk, move |workspace| async move { use_case::view(&workspace, as_of).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn desk_refresh(desk: State<'_, Desk>, as_of: Option<NaiveDate>) -> Result<DeskView> {
    writing(&desk, move |workspace| async move { use_case::refresh(&workspace, as_of).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn desk_page(desk: State<'_, Desk>, query: DeskQuery) -> Result<Page<Decision>> {
    use_case::page(&desk.workspace().await?, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn desk_calendar_file(
    desk: State<'_, Desk>,
    path: String,
    as_of: Option<NaiveDate>,
    lang: Lang,
) -> Result<DeskCalendarFile> {
    use_case::calendar_file(&desk.workspace().await?, &PathBuf::from(path), as_of, lang).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn open_lines(desk: State<'_, Desk>, query: OpenLinesQuery) -> Result<OpenLinesPage> {
    open_orders::page(&desk.workspace().await?, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn chases(desk: State<'_, Desk>, line: u32, as_of: Option<NaiveDate>) -> Result<Vec<Chase>> {
    open_orders::chases(&desk.workspace().await?, line, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn chase_add(desk: State<'_, Desk>, line: u32, input: ChaseInput) -> Result<Chase> {
    writing(&desk, move |workspace| async move { open_orders::chase(&workspace, line, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn meeting_sheet(
    desk: State<'_, Desk>,
    supplier: String,
    as_of: Option<NaiveDate>,
) -> Result<MeetingSheet> {
    meeting_sheet::sheet(&desk.workspace().await?, &supplier, as_of).await
}
