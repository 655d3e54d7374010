//! Commands, one file a context. Each unpacks its arguments, calls one use case and returns its result.

mod backups;
mod contracts;
mod deliveries;
mod desk;
mod imports;
mod journal;
mod risk;
pub(crate) mod servers;
mod settings;
mod suppliers;
mod terms;
mod workspace;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use sanad_app::task::{Progress, Task};
use sanad_app::{AppError, Result, Workspace};
use sanad_domain::numbers::Currency;
use specta_typescript::Typescript;
use tauri::Wry;
use tauri::ipc::Channel;
use tauri_specta::{Builder, Casing, collect_commands};

use crate::state::Desk;

/// The least time between two reports of one piece of work.
const PAUSE: Duration = Duration::from_millis(100);

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

/// Long work that reports to the window, at most about ten times a second, and stops when its task is cancelled.
fn reporting(desk: &Desk, task: &str, progress: Channel<Progress>) -> Task {
    let last = Mutex::new((String::new(), Instant::now()));
    Task::new(desk.task(task), move |now| {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let ended = now.total.is_some_and(|total| now.done >= total);
        if last.0 != now.phase || ended || last.1.elapsed() >= PAUSE {
            *last = (now.phase.clone(), Instant::now());
            // A window that is gone needs no news.
            let _ = progress.send(now);
        }
    })
}

/// All commands, with the types they take and give, and what the page must know as the domain does.
pub(crate) fn bindings() -> Builder<Wry> {
    listed().constant("CURRENCY_EXPONENTS", exponents())
}

/// How many decimals the currencies have that have not two.
fn exponents() -> BTreeMap<String, u32> {
    let all = Currency::all().into_iter().map(|currency| (currency.code().to_owned(), currency.exponent()));
    all.filter(|(_, exponent)| *exponent != 2).collect()
}

#[expect(clippy::too_many_lines, reason = "a list, a line for each command")]
fn listed() -> Builder<Wry> {
    Builder::<Wry>::new().disable_serde_phases().function_casing(Casing::SnakeCase).commands(collect_commands![
        workspace::workspace_recent,
        workspace::workspace_current,
        workspace::workspace_new,
        workspace::workspace_open,
        servers::server_open,
        servers::server_new,
        workspace::workspace_close,
        workspace::workspace_forget,
        workspace::workspace_backup,
        backups::backups,
        backups::backup_rule_set,
        backups::backup_make,
        backups::backup_verify,
        backups::backup_restore,
        workspace::task_cancel,
        suppliers::suppliers_page,
        suppliers::suppliers_facets,
        suppliers::supplier_get,
        suppliers::supplier_create,
        suppliers::supplier_update,
        suppliers::supplier_check,
        suppliers::supplier_retire,
        suppliers::supplier_similar,
        suppliers::supplier_set_apart,
        suppliers::supplier_merge_preview,
        suppliers::supplier_merge,
        suppliers::duplicates_find,
        suppliers::duplicates,
        suppliers::supplier_history,
        suppliers::categories,
        suppliers::category_create,
        settings::people,
        settings::person_name,
        suppliers::countries,
        settings::definitions,
        settings::definition_save,
        settings::definition_put_in_force,
        settings::settings_person,
        settings::settings_person_set,
        settings::settings_workspace,
        settings::settings_workspace_set,
        settings::views,
        settings::view_save,
        settings::view_remove,
        settings::rates,
        settings::rate_set,
        settings::rate_retire,
        workspace::workspace_sample,
        contracts::contracts_page,
        contracts::contracts_summary,
        contracts::contracts_timeline,
        contracts::contracts_calendar_file,
        contracts::contract_get,
        contracts::contract_consumption,
        contracts::contract_history,
        contracts::contract_check,
        contracts::contract_create,
        contracts::contract_update,
        contracts::contract_retire,
        contracts::contract_give_notice,
        contracts::contract_put_orders,
        contracts::calendars,
        contracts::calendar_save,
        contracts::documents,
        contracts::document_create,
        contracts::document_update,
        contracts::document_retire,
        contracts::document_file_put,
        contracts::document_file_remove,
        contracts::document_file_save,
        deliveries::deliveries_ranking,
        deliveries::deliveries_compare,
        deliveries::delivery_lines,
        deliveries::delivery_line,
        deliveries::delivery_by_definitions,
        deliveries::failure_attribute,
        desk::desk,
        desk::desk_refresh,
        desk::desk_page,
        desk::desk_calendar_file,
        desk::open_lines,
        desk::chases,
        desk::chase_add,
        desk::meeting_sheet,
        terms::terms_page,
        terms::term_get,
        terms::term_check,
        terms::term_create,
        terms::term_update,
        terms::term_retire,
        terms::term_rule_sets,
        terms::term_read,
        terms::term_schedule,
        terms::term_awkward,
        terms::term_compare,
        terms::supplier_term,
        terms::supplier_term_set,
        risk::risk_page,
        risk::risk_heat_map,
        risk::risk_exposure,
        risk::risk_explanation,
        risk::risk_path,
        risk::risk_models,
        risk::risk_model_draft,
        risk::risk_model_save,
        risk::risk_model_discard,
        risk::risk_model_activate,
        risk::risk_preview,
        risk::risk_value_state,
        risk::risk_override_set,
        risk::risk_finding_set,
        risk::risk_ruling_end,
        risk::country_index_list,
        risk::country_index_set,
        imports::import_profiles,
        imports::import_profile_add,
        imports::import_preview,
        imports::import_look,
        imports::import_match,
        imports::profile_save,
        imports::import_check,
        imports::import_apply,
        imports::import_rejects,
        imports::import_problems,
        imports::imports,
        imports::import_undo,
        imports::watch_folder_get,
        imports::watch_folder_set,
        imports::watch_folder_new,
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
