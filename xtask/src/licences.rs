//! Licences and sources of everything that is built in, Rust's and the UI's, by one list: `deny.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::step::{Steps, cargo, command, root};

const CARGO_DENY: &str = "0.20.2";

/// Checks both trees; cargo-deny is built once, below `target/tools`.
///
/// # Errors
/// When a package stands under a licence that is not allowed, is banned, or comes from elsewhere.
pub fn check(steps: &mut Steps) -> Result<()> {
    let tools = root().join("target/tools");
    let deny = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !deny.exists() {
        // Unoptimised: built in half the time, and a second slower to run.
        let mut install = cargo(&["install", "cargo-deny", "--version", CARGO_DENY, "--locked", "--debug", "--quiet"]);
        steps.run("cargo-deny, built once", install.arg("--root").arg(&tools))?;
    }
    let what = ["check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    steps.run("licences, bans and sources of crates", &mut command(&deny.to_string_lossy(), &what))?;
    steps.check("licences of UI packages", || {
        let allowed = allowed(&std::fs::read_to_string(root().join("deny.toml"))?)?;
        check_ui(&root().join("ui/package-lock.json"), &allowed)
    })
}

/// The licences that `deny.toml` allows.
fn allowed(deny: &str) -> Result<BTreeSet<String>> {
    let deny: toml::Table = deny.parse()?;
    let list = deny.get("licenses").and_then(|part| part.get("allow")).and_then(toml::Value::as_array);
    let list = list.context("deny.toml lists no allowed licences")?;
    Ok(list.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect())
}

/// Checks every package that the UI's lock file names.
fn check_ui(lock: &Path, allowed: &BTreeSet<String>) -> Result<()> {
    let lock: Value = serde_json::from_slice(&std::fs::read(lock).context("the UI has no package-lock.json")?)?;
    let packages = lock["packages"].as_object().context("package-lock.json names no packages")?;
    let refused: Vec<String> = packages
        .iter()
        .filter(|(path, _)| path.starts_with("node_modules/"))
        .map(|(path, package)| (path, package["license"].as_str().unwrap_or("none stated")))
        .filter(|(_, licence)| !is_allowed(licence, allowed))
        .map(|(path, licence)| format!("{path}: {licence}"))
        .collect();
    ensure!(refused.is_empty(), "not allowed by deny.toml:\n  {}", refused.join("\n  "));
    println!("{} packages", packages.len());
    Ok(())
}

/// Whether an SPDX expression of licences joined by `OR` or `AND` can be met: any of one, all of the other.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let plain = expression.trim_start_matches('(').trim_end_matches(')');
    plain.split(" OR ").any(|choice| choice.split(" AND ").all(|licence| allowed.contains(licence.trim())))
}

#[cfg(test)]
mod tests {
    use super::{allowed, is_allowed};

    #[test]
    fn an_expression_needs_one_choice_wholly_allowed() {
        let allowed = allowed("[licenses]\nallow = ['MIT', 'OFL-1.1']").unwrap();
        assert!(is_allowed("MIT", &allowed));
        assert!(is_allowed("(GPL-3.0 OR MIT)", &allowed));
        assert!(is_allowed("MIT AND OFL-1.1", &allowed));
        assert!(!is_allowed("MIT AND GPL-3.0", &allowed));
        assert!(!is_allowed("none stated", &allowed));
    }
}
