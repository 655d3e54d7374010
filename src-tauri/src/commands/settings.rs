//! Settings, people, saved views, definitions and rates.

use sanad_app::Result;
use sanad_app::definitions::{self as named, DefinitionInput, NamedDefinition};
use sanad_app::people as persons;
use sanad_app::rates::{self as stated, CurrencyRate};
use sanad_app::settings::{self as use_case, PersonSettings, WorkspaceSettings};
use sanad_app::views::{self as kept, SavedView};
use sanad_store::people::Person;
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn definitions(desk: State<'_, Desk>) -> Result<Vec<NamedDefinition>> {
    named::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn definition_save(desk: State<'_, Desk>, input: DefinitionInput) -> Result<NamedDefinition> {
    writing(&desk, move |workspace| async move { named::save(&workspace, input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn definition_put_in_force(desk: State<'_, Desk>, id: String) -> Result<()> {
    writing(&desk, move |workspace| async move { named::put_in_force(&workspace, &id).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn settings_person(desk: State<'_, Desk>) -> Result<PersonSettings> {
    use_case::person(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn settings_person_set(desk: State<'_, Desk>, settings: PersonSettings) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::set_person(&workspace, settings).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn settings_workspace(desk: State<'_, Desk>) -> Result<WorkspaceSettings> {
    use_case::workspace(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn settings_workspace_set(desk: State<'_, Desk>, settings: WorkspaceSettings) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::set_workspace(&workspace, settings).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn rates(desk: State<'_, Desk>) -> Result<Vec<CurrencyRate>> {
    stated::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn rate_set(desk: State<'_, Desk>, rate: CurrencyRate) -> Result<CurrencyRate> {
    writing(&desk, move |workspace| async move { stated::set(&workspace, rate).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn rate_retire(desk: State<'_, Desk>, id: String) -> Result<()> {
    writing(&desk, move |workspace| async move { stated::retire(&workspace, &id).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn views(desk: State<'_, Desk>) -> Result<Vec<SavedView>> {
    kept::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn view_save(desk: State<'_, Desk>, view: SavedView) -> Result<SavedView> {
    writing(&desk, move |workspace| async move { kept::save(&workspace, view).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn view_remove(desk: State<'_, Desk>, id: String) -> Result<()> {
    writing(&desk, move |workspace| async move { kept::remove(&workspace, &id).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn people(desk: State<'_, Desk>) -> Result<Vec<Person>> {
    persons::all(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn person_name(desk: State<'_, Desk>, id: Option<String>, name: String) -> Result<Person> {
    writing(&desk, move |workspace| async move { persons::name(&workspace, id.as_deref(), &name).await }).await
}
