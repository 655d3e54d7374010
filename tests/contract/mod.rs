//! What two sides must agree on: Rust and TypeScript, English and Arabic.

mod bindings;
mod locales;

use std::path::{Path, PathBuf};

/// A file or folder of the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
