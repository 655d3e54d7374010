//! How the window is drawn where there is no graphics card, as on many virtual desktops.

use tauri::WebviewWindow;

/// Has the page painted straight to the window where OpenGL would be emulated: that costs a page more than it saves.
#[cfg(target_os = "linux")]
pub(crate) fn suit(window: &WebviewWindow) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    let card = std::fs::read_dir("/dev/dri").is_ok_and(|mut entries| entries.next().is_some());
    if card {
        return;
    }
    // A window that is gone is not drawn.
    let _ = window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
}

/// Other systems choose for themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn suit(_: &WebviewWindow) {}
