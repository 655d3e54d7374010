//! Commands, one file a context. Each unpacks its arguments, calls one use case and returns its result.

mod journal;
mod settings;
mod suppliers;
mod workspace;

use crate::state::Desk;
use sanad_app::{AppError, Result, Workspace};
use specta_typescript::Typescript;
use tauri::Wry;

use tauri_specta::{Builder, Casing, collect_commands};

/// Runs a use case that writes on a thread of its own: it goes on when the window that asked for it is gone.
/// (The door's closures are async closures, whose futures no caller can know to be `Send`.)
async fn writing<T, F, Fut>(desk: &Desk, use_case: F) -> Result<T>
where
    T: Send + 'static,
    F: FnOnce(Workspace) -> Fut + Send + 'static,
    Fut: Future<Output = Result<T>>,
{
    let workspace = desk.workspace().await?;
    own_thread(move || use_case(workspace)).await
}

/// As [`writing`], where there is no workspace yet.
async fn own_thread<T, F, Fut>(work: F) -> Result<T>
where
    T: Send + 'static,
    F: FnOnce() -> Fut + Send + 'static,
    Fut: Future<Output = Result<T>>,
{
    let done = tauri::async_runtime::spawn_blocking(move || tauri::async_runtime::block_on(work())).await;
    done.map_err(|error| AppError::new("unexpected").with("detail", error))?
}

/// All commands, with the types they take and give.
pub(crate) fn bindings() -> Builder<Wry> {
    Builder::<Wry>::new().disable_serde_phases().function_casing(Casing::SnakeCase).commands(collect_commands![
        workspace::workspace_recent,
        workspace::workspace_current,
        workspace::workspace_new,
        workspace::workspace_open,
        workspace::workspace_close,
        workspace::workspace_forget,
        workspace::workspace_backup,
        workspace::task_cancel,
        suppliers::suppliers_page,
        suppliers::suppliers_facets,
        suppliers::supplier_get,
        suppliers::supplier_create,
        suppliers::supplier_update,
        suppliers::supplier_check,
        suppliers::supplier_retire,
        suppliers::supplier_history,
        suppliers::categories,
        suppliers::category_create,
        suppliers::people,
        suppliers::countries,
        settings::definitions,
        settings::definition_save,
        settings::definition_put_in_force,
        settings::settings_person,
        settings::settings_person_set,
        settings::settings_workspace,
        settings::settings_workspace_set,
        settings::rates,
        settings::rate_set,
        settings::rate_retire,
        journal::undo_last,
        journal::undo_entry,
        journal::journal_verify,
    ])
}

/// The TypeScript of [`bindings`].
pub(crate) fn typescript() -> Result<String> {
    let failed = |error: &dyn std::fmt::Display| AppError::new("bindings").with("detail", error);
    let file = std::env::temp_dir().join(format!("sanad-bindings-{}.ts", std::process::id()));
    bindings().export(Typescript::default(), &file).map_err(|error| failed(&error))?;
    let text = std::fs::read_to_string(&file)?;
    std::fs::remove_file(&file)?;
    Ok(text)
}
