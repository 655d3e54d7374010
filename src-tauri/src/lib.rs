//! The desktop shell.
/// Opens the app.
pub fn run() {
    let built = tauri::Builder::default().plugin(tauri_plugin_dialog::init()).run(tauri::generate_context!());
    if let Err(error) = built { eprintln!("{error}"); }
}
