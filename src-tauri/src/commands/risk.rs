//! Risk: the ranking and its map, one supplier's score laid open, models, and what people state and rule.

use chrono::NaiveDate;
use sanad_app::Result;
use sanad_app::risk::{
    self as use_case, CountryIndexInput, CountryIndexRow, ExposureProof, ModelView, RiskExplained, RiskFindingInput,
    RiskOverrideInput, RiskPage, RiskPoint, RiskPreview, RiskRuling, RiskValueInput,
};
use sanad_domain::risk::{HeatMap, Model, RiskQuery};
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_page(
    desk: State<'_, Desk>,
    query: RiskQuery,
    known_at: Option<NaiveDate>,
) -> Result<RiskPage> {
    use_case::page(&desk.workspace().await?, &query, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_exposure(desk: State<'_, Desk>, as_of: Option<NaiveDate>) -> Result<ExposureProof> {
    use_case::exposure(&desk.workspace().await?, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_heat_map(
    desk: State<'_, Desk>,
    query: RiskQuery,
    known_at: Option<NaiveDate>,
) -> Result<HeatMap> {
    use_case::heat_map(&desk.workspace().await?, &query, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_explanation(
    desk: State<'_, Desk>,
    supplier: String,
    as_of: Option<NaiveDate>,
    since: Option<NaiveDate>,
    known_at: Option<NaiveDate>,
) -> Result<RiskExplained> {
    use_case::explanation(&desk.workspace().await?, &supplier, as_of, since, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_path(
    desk: State<'_, Desk>,
    supplier: String,
    as_of: Option<NaiveDate>,
) -> Result<Vec<RiskPoint>> {
    use_case::path(&desk.workspace().await?, &supplier, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_models(desk: State<'_, Desk>) -> Result<Vec<ModelView>> {
    use_case::models(&desk.workspace().await?).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_model_draft(desk: State<'_, Desk>, from: String) -> Result<ModelView> {
    writing(&desk, move |workspace| async move { use_case::draft(&workspace, &from).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_model_save(desk: State<'_, Desk>, id: String, lock: u32, model: Model) -> Result<ModelView> {
    writing(&desk, move |workspace| async move { use_case::save(&workspace, &id, lock, &model).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_model_discard(desk: State<'_, Desk>, id: String, lock: u32) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::discard(&workspace, &id, lock).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_model_activate(
    desk: State<'_, Desk>,
    id: String,
    lock: u32,
    reason: String,
) -> Result<ModelView> {
    writing(&desk, move |workspace| async move { use_case::activate(&workspace, &id, lock, &reason).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_preview(desk: State<'_, Desk>, model: Model, query: RiskQuery) -> Result<RiskPreview> {
    use_case::preview(&desk.workspace().await?, model, &query).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_value_state(desk: State<'_, Desk>, input: RiskValueInput) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::state(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_override_set(desk: State<'_, Desk>, input: RiskOverrideInput) -> Result<RiskRuling> {
    writing(&desk, move |workspace| async move { use_case::rule(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_finding_set(desk: State<'_, Desk>, input: RiskFindingInput) -> Result<RiskRuling> {
    writing(&desk, move |workspace| async move { use_case::find(&workspace, &input).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn risk_ruling_end(desk: State<'_, Desk>, id: String) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::end(&workspace, &id).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn country_index_list(
    desk: State<'_, Desk>,
    as_of: Option<NaiveDate>,
) -> Result<Vec<CountryIndexRow>> {
    use_case::index_list(&desk.workspace().await?, as_of).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn country_index_set(desk: State<'_, Desk>, input: CountryIndexInput) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::index_set(&workspace, &input).await }).await
}
