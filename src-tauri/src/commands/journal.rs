//! Undo, and whether the chain holds.

use sanad_app::Result;
use sanad_app::journal::{self, JournalCheck};
use sanad_app::undo::{self, Undone};
use tauri::State;

use super::writing;
use crate::state::Desk;

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn undo_last(desk: State<'_, Desk>) -> Result<Option<Undone>> {
    writing(&desk, move |workspace| async move { undo::last(&workspace).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn undo_entry(desk: State<'_, Desk>, seq: u32, force: bool) -> Result<Undone> {
    writing(&desk, move |workspace| async move { undo::entry(&workspace, i64::from(seq), force).await }).await
}

#[tauri::command(rename_all = "snake_case")]
#[specta::specta]
pub(crate) async fn journal_verify(desk: State<'_, Desk>) -> Result<JournalCheck> {
    journal::verify(&desk.workspace().await?).await
}
