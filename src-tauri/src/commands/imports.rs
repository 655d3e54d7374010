//! Bringing files in, and taking them back.

use std::path::PathBuf;

use sanad_app::Result;
use sanad_app::imports::{
    self as use_case, ColumnMatch, FilePreview, FormWish, ImportCheck, ImportLook, ImportProblem, ImportSummary,
    NewExport, ProfileInfo, WatchedFolder,
};
use sanad_app::settings::Lang;
use sanad_app::task::Progress;
use tauri::State;
use tauri::ipc::Channel;

use super::{reporting, writing};
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_profiles(desk: State<'_, Desk>) -> Result<Vec<ProfileInfo>> {
    use_case::profiles(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_profile_add(desk: State<'_, Desk>, toml: String) -> Result<ProfileInfo> {
    writing(&desk, move |workspace| async move { use_case::add_profile(&workspace, &toml).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_preview(desk: State<'_, Desk>, path: PathBuf) -> Result<FilePreview> {
    writing(&desk, move |workspace| async move { use_case::preview(&workspace, &path).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_look(desk: State<'_, Desk>, path: PathBuf, sheet: Option<String>) -> Result<ImportLook> {
    writing(&desk, move |workspace| async move { use_case::look(&workspace, &path, sheet).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_match(
    desk: State<'_, Desk>,
    path: PathBuf,
    form: FormWish,
    columns: Vec<ColumnMatch>,
) -> Result<ImportLook> {
    writing(&desk, move |workspace| async move { use_case::match_columns(&workspace, &path, form, columns).await })
        .await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn profile_save(desk: State<'_, Desk>, name: String, text: String) -> Result<ProfileInfo> {
    writing(&desk, move |workspace| async move { use_case::save_profile(&workspace, &name, &text).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_check(
    desk: State<'_, Desk>,
    path: PathBuf,
    profile: String,
    task: String,
    progress: Channel<Progress>,
) -> Result<ImportCheck> {
    let watched = reporting(&desk, &task, progress);
    writing(&desk, move |workspace| async move { use_case::check(&workspace, &path, &profile, &watched).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_apply(
    desk: State<'_, Desk>,
    check: String,
    task: String,
    progress: Channel<Progress>,
) -> Result<ImportSummary> {
    let watched = reporting(&desk, &task, progress);
    writing(&desk, move |workspace| async move { use_case::apply(&workspace, &check, &watched).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_rejects(desk: State<'_, Desk>, check: String, path: PathBuf, lang: Lang) -> Result<u32> {
    writing(&desk, move |workspace| async move { use_case::rejects(&workspace, &check, &path, lang).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_problems(
    desk: State<'_, Desk>,
    check: String,
    offset: u32,
    limit: u32,
) -> Result<Vec<ImportProblem>> {
    use_case::problems(&desk.workspace().await?, &check, offset, limit).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn imports(desk: State<'_, Desk>) -> Result<Vec<ImportSummary>> {
    use_case::list(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn import_undo(desk: State<'_, Desk>, id: String, force: bool) -> Result<ImportSummary> {
    writing(&desk, move |workspace| async move { use_case::undo(&workspace, &id, force).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn watch_folder_get(desk: State<'_, Desk>) -> Result<Option<WatchedFolder>> {
    Ok(use_case::watched_folder(desk.folder(), &desk.workspace().await?))
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn watch_folder_set(desk: State<'_, Desk>, watched: Option<WatchedFolder>) -> Result<()> {
    use_case::set_watched_folder(desk.folder(), &desk.workspace().await?, watched)
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn watch_folder_new(desk: State<'_, Desk>) -> Result<Vec<NewExport>> {
    Ok(desk.exports())
}
