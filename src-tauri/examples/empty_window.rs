//! A Tauri window with one word in it: the floor that `cargo xtask bench window` holds the app against.

use tauri::http::header::CONTENT_TYPE;
use tauri::http::{HeaderValue, Response};
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// Smoothed text, so that both windows count as painted by the same measure.
const PAGE: &[u8] = b"<!doctype html><title>Empty</title><h1 style='font-size:6rem'>Empty</h1>";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = Response::new(PAGE);
            page.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "empty", page).title("Empty").inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
