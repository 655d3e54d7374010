//! Delivery figures, the lines behind them, and who made a line fail.

use chrono::NaiveDate;
use sanad_app::Result;
use sanad_app::deliveries::{
    self as use_case, CompareQuery, ComparedSupplier, DefinitionView, LineDetail, LineFilter, LinePage, Ranking,
    RankingQuery,
};
use sanad_domain::deliveries::{Attribution, Question};
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn deliveries_ranking(
    desk: State<'_, Desk>,
    query: RankingQuery,
    known_at: Option<NaiveDate>,
) -> Result<Ranking> {
    use_case::ranking(&desk.workspace().await?, &query, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn deliveries_compare(
    desk: State<'_, Desk>,
    query: CompareQuery,
    known_at: Option<NaiveDate>,
) -> Result<Vec<ComparedSupplier>> {
    use_case::compare(&desk.workspace().await?, &query, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn delivery_lines(
    desk: State<'_, Desk>,
    question: Question,
    known_at: Option<NaiveDate>,
    filter: LineFilter,
    after: Option<u32>,
    limit: u32,
) -> Result<LinePage> {
    use_case::lines(&desk.workspace().await?, &question, &filter, after, limit, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn delivery_line(
    desk: State<'_, Desk>,
    id: u32,
    question: Question,
    known_at: Option<NaiveDate>,
) -> Result<LineDetail> {
    use_case::line(&desk.workspace().await?, id, &question, known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn delivery_by_definitions(
    desk: State<'_, Desk>,
    question: Question,
    known_at: Option<NaiveDate>,
    supplier: Option<String>,
) -> Result<Vec<DefinitionView>> {
    use_case::by_definitions(&desk.workspace().await?, &question, supplier.as_deref(), known_at).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn failure_attribute(
    desk: State<'_, Desk>,
    line: u32,
    to: Option<Attribution>,
    cause: String,
) -> Result<()> {
    writing(&desk, move |workspace| async move { use_case::attribute(&workspace, line, to, &cause).await }).await
}
