//! The committed TypeScript is what the Rust types generate.

use super::repository;

#[test]
fn bindings_are_fresh() {
    let file = repository("ui/src/ipc/bindings.ts");
    let generated = sanad_lib::typescript().expect("types that TypeScript can tell");
    if std::env::var("SANAD_BINDINGS").as_deref() == Ok("write") {
        std::fs::write(&file, generated).expect("a file for the bindings");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == generated, "{} is old: run `cargo xtask bindings`", file.display());
}
