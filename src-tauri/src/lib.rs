//! The desktop shell: a window, its state, and commands that each call one use case.

mod commands;
#[cfg(target_os = "linux")]
mod drawing;
mod duties;
mod exports;
mod feed;
mod keys;
mod state;

use std::env;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use state::Desk;

/// Names the folder of the app's own files, such as the workspaces opened lately.
const FOLDER: &str = "SANAD_DATA_DIR";

/// Opens the app. Answers when its last window is closed.
pub fn run() {
    #[cfg(target_os = "linux")]
    drawing::by_processor_without_a_card();
    let bindings = commands::bindings();
    let own_folder = env::var_os(FOLDER).map(PathBuf::from);
    let mut builder = tauri::Builder::default();
    // Who names a folder wants an app of its own.
    if own_folder.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, from| {
            come_forward(app, workspace_among(&arguments, Path::new(&from)));
        }));
    }
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .invoke_handler(bindings.invoke_handler())
        .setup(|app| {
            let folder = match own_folder {
                Some(folder) => folder,
                None => app.path().app_data_dir()?,
            };
            // An absolute name stands in the plugin for its own folder.
            let place = folder.join("window.json").to_string_lossy().into_owned();
            let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
            let state = tauri_plugin_window_state::Builder::default().with_filename(place).with_state_flags(kept);
            app.handle().plugin(state.build())?;
            let arguments: Vec<String> = env::args().collect();
            let asked = workspace_among(&arguments, &env::current_dir().unwrap_or_default());
            app.manage(Desk::new(folder, asked));
            // The last workspace opens while the window is still being made.
            let desk = app.handle().clone();
            tauri::async_runtime::spawn(async move { desk.state::<Desk>().current().await });
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Sanad")
                .inner_size(1280.0, 800.0)
                .min_inner_size(940.0, 600.0)
                .build()?;
            feed::follow(app.handle().clone());
            duties::attend(app.handle().clone());
            exports::watch(app.handle().clone());
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = app {
        eprintln!("Sanad could not open its window: {error}");
        std::process::exit(1);
    }
}

/// The workspace named after the program's own name, if any.
fn workspace_among(arguments: &[String], from: &Path) -> Option<PathBuf> {
    let named = |argument: &&String| Path::new(argument).extension().is_some_and(|kind| kind == "sanad");
    arguments.iter().skip(1).find(named).map(|path| from.join(path))
}

/// Brings the window forward when the app is started again, and has it open what that start named.
fn come_forward(app: &AppHandle, asked: Option<PathBuf>) {
    // A window that is gone cannot come.
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(path) = asked {
        let _ = app.emit("open_asked", path);
    }
}

/// The TypeScript that the window calls the commands by.
///
/// # Errors
/// A type that cannot be told in TypeScript.
pub fn typescript() -> sanad_app::Result<String> {
    commands::typescript()
}
