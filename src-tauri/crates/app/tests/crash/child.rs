//! The program that is killed.

use std::io::Write;
use std::path::PathBuf;

use sanad_app::imports::{self, Run};
use sanad_app::task::Task;
use sanad_app::{Workspace, suppliers, workspace};
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};

/// Begins each acknowledgement.
pub(crate) const ACK: &str = "ACK ";
/// The environment's name for the folder to work in.
pub(crate) const FOLDER: &str = "SANAD_CRASH_FOLDER";
/// The environment's name for the round.
pub(crate) const ROUND: &str = "SANAD_CRASH_ROUND";
/// How many orders a file brings in, each with a supplier, a line, a promise and a receipt of its own.
pub(crate) const ORDERS: usize = 6;

fn acknowledge(said: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{ACK}{said}").unwrap();
    out.flush().unwrap();
}

/// Where to work, and the round; none when nobody started this as a child.
fn work() -> Option<(PathBuf, u32)> {
    let round = std::env::var(ROUND).ok()?.parse().ok()?;
    Some((PathBuf::from(std::env::var_os(FOLDER)?), round))
}

/// A supplier whose every part says the same, so that half of a change would show.
fn supplier(code: &str, told: &str) -> SupplierInput {
    let name = |lang: &str| SupplierName { kind: NameKind::Trade, lang: lang.to_owned(), text: told.to_owned() };
    SupplierInput {
        code: code.to_owned(),
        names: vec![name("en"), name("ar")],
        note: told.to_owned(),
        ..SupplierInput::default()
    }
}

#[tokio::test]
#[ignore = "the child of every_acknowledged_change_outlives_the_program"]
async fn edits_and_imports() {
    let Some((folder, round)) = work() else { return };
    let (open, _) = workspace::open(&folder.join("a.sanad")).await.unwrap();
    acknowledge("opened");
    for n in 0..10_000 {
        let tag = format!("{round}x{n}");
        if (n + round).is_multiple_of(2) {
            edit(&open, &tag).await;
        } else {
            import(&open, &folder, &tag, n).await;
        }
    }
}

async fn edit(open: &Workspace, tag: &str) {
    let code = format!("E{tag}");
    let made = suppliers::create(open, &supplier(&code, "first")).await.unwrap();
    acknowledge(&format!("created {code} first"));
    for told in ["second", "third"] {
        let now = suppliers::get(open, &made.id, None).await.unwrap();
        suppliers::update(open, &made.id, now.version, &supplier(&code, told)).await.unwrap();
        acknowledge(&format!("updated {code} {told}"));
    }
}

async fn import(open: &Workspace, folder: &std::path::Path, tag: &str, n: u32) {
    let path = folder.join("rows.csv");
    std::fs::write(&path, rows(tag)).unwrap();
    let wanted = Run { path, profile: String::from("sanad"), sheet: None, dry_run: false, rejects: None };
    let report = imports::run(open, &wanted, &Task::silent()).await.unwrap();
    assert_eq!(report.problems, []);
    let id = report.import.unwrap();
    acknowledge(&format!("imported {id} {tag}"));
    if n.is_multiple_of(3) {
        imports::undo(open, &id, false).await.unwrap();
        acknowledge(&format!("undone {id} {tag}"));
    }
}

/// A file of [`ORDERS`] orders in Sanad's own columns.
fn rows(tag: &str) -> String {
    // The profile asks for its columns; those that say nothing here stand empty.
    let profile = include_str!("../../../../../docs/profiles/sanad.toml");
    let mut header: Vec<&str> = profile
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter_map(|(_, said)| said.split('"').nth(1))
        .collect();
    header.retain(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'));
    header.sort_unstable();
    header.dedup();
    let mut file = header.join(",");
    let mut row = |cells: &[(&str, &str)]| {
        let cell = |name: &&str| cells.iter().find(|(of, _)| of == name).map_or("", |(_, value)| *value);
        file.push('\n');
        file.push_str(&header.iter().map(cell).collect::<Vec<_>>().join(","));
    };
    for i in 0..ORDERS {
        let (code, order) = (&format!("I{tag}-{i}"), &format!("O{tag}-{i}"));
        row(&[("entity", "supplier"), ("code", code), ("name_en", "Imported")]);
        row(&[("entity", "order"), ("order", order), ("supplier", code), ("order_date", "2026-01-01")]);
        row(&[
            ("entity", "line"),
            ("order", order),
            ("line", "1"),
            ("quantity", "5"),
            ("unit", "EA"),
            ("requested_date", "2026-02-01"),
        ]);
        row(&[
            ("entity", "promise"),
            ("order", order),
            ("line", "1"),
            ("promised", "2026-02-02"),
            ("given", "2026-01-02"),
        ]);
        row(&[
            ("entity", "receipt"),
            ("order", order),
            ("line", "1"),
            ("reference", order),
            ("date", "2026-02-01"),
            ("quantity", "5"),
        ]);
    }
    file
}

#[tokio::test]
#[ignore = "the child of a_workspace_is_made_whole_or_not_at_all"]
async fn makes_workspaces() {
    let Some((folder, round)) = work() else { return };
    acknowledge("started");
    for n in 0..10_000 {
        let name = format!("w{round}-{n}.sanad");
        let made = workspace::create(&folder.join(&name), "Made", "Asia/Riyadh").await.unwrap();
        acknowledge(&format!("made {name}"));
        made.store().close().await;
    }
}
