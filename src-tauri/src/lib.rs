//! The desktop shell: a window, its state, and commands that each call one use case.

mod commands;
mod feed;
mod state;

use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

use state::Desk;

/// Opens the app. Answers when its last window is closed.
pub fn run() {
    let bindings = commands::bindings();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(bindings.invoke_handler())
        .setup(|app| {
            let folder = match std::env::var_os("SANAD_DATA_DIR") {
                Some(folder) => folder.into(),
                None => app.path().app_data_dir()?,
            };
            app.manage(Desk::new(folder));
            // The last workspace opens while the window is still being made.
            let desk = app.handle().clone();
            tauri::async_runtime::spawn(async move { desk.state::<Desk>().current().await });
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Sanad")
                .inner_size(1280.0, 800.0)
                .min_inner_size(940.0, 600.0)
                .build()?;
            feed::follow(app.handle().clone());
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = app {
        eprintln!("Sanad could not open its window: {error}");
        std::process::exit(1);
    }
}

/// The TypeScript that the window calls the commands by.
///
/// # Errors
/// A type that cannot be told in TypeScript.
pub fn typescript() -> sanad_app::Result<String> {
    commands::typescript()
}
