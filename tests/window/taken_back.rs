//! What can be taken back: two records of one supplier made one and parted again, and a backup gone back to.

use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName, SupplierQuery};
use serde_json::json;

use super::{Language, go, looked_at, with_sample};
use crate::support::app::App;

in_both_languages!(taken_back);

fn taken_back(language: Language) {
    let Some(app) = with_sample(&format!("taken-back-{}", language.tag()), language) else { return };
    two_records_made_one_and_parted(&app, language);
    a_backup_gone_back_to(&app, language);
}

fn two_records_made_one_and_parted(app: &App, language: Language) {
    // Of what the row offers, merging stands last.
    const PRESS: &str = "const rows = [...document.querySelectorAll('[data-grid=duplicates] [data-row]')];
        const buttons = rows.find((row) => row.textContent.includes('S9001'))?.querySelectorAll('button');
        if (buttons) [...buttons].at(-1).click();
        return Boolean(buttons);";
    enter(app, "S9001", "Orient Steel Co.");
    let before = suppliers(app);
    go(app, "#/suppliers/duplicates");
    app.wait_for_work("the pair", || app.find("[data-grid=duplicates] [data-row]").map(drop));
    looked_at(app, "01-duplicates");
    app.wait("its row", || (app.execute(PRESS, &json!([])).ok()? == json!(true)).then_some(()));
    app.wait_for("[data-testid=merge]");
    looked_at(app, "02-merge");
    app.wait_for("[data-testid=merge]").click().expect("a button");
    app.wait("one record fewer", || (suppliers(app) == before - 1).then_some(()));
    app.click("[data-toast] button", &language.words("common", "undo"));
    app.wait("both records again", || (suppliers(app) == before).then_some(()));
}

fn a_backup_gone_back_to(app: &App, language: Language) {
    let before = suppliers(app);
    go(app, "#/settings?section=safety");
    app.wait_for("[data-testid=backup-now]").click().expect("a button");
    app.wait_for_work("the backup", || app.find("[data-testid=backup-made]").map(drop));
    app.click("[data-testid=backups] button", &language.words("settings", "backup-verify"));
    app.wait_for_work("what was read back", || app.find("[data-testid=backups] [role=status]").map(drop));
    looked_at(app, "03-backups");
    enter(app, "S9002", "Entered since");
    assert_eq!(suppliers(app), before + 1);
    app.click("[data-testid=backups] button", &language.words("settings", "backup-restore"));
    app.wait_for("[data-testid=backup-restore-sure]").click().expect("a button");
    app.wait_for_work("the workspace as it was", || (suppliers(app) == before).then_some(()));
    let set_aside = std::fs::read_dir(app.folder()).expect("the folder").flatten();
    let set_aside = set_aside.filter(|file| file.path().extension().is_some_and(|kind| kind == "sanad")).count();
    assert_eq!(set_aside, 2, "what stood is kept beside it");
}

fn enter(app: &App, code: &str, name: &str) {
    let name = SupplierName { kind: NameKind::Trade, lang: String::from("en"), text: name.to_owned() };
    let input = SupplierInput { code: code.to_owned(), names: vec![name], ..SupplierInput::default() };
    app.invoke("supplier_create", &json!({ "input": input })).expect("a supplier");
}

/// How many suppliers there are; none while no workspace is open.
fn suppliers(app: &App) -> u64 {
    let query = SupplierQuery { limit: 1, ..SupplierQuery::default() };
    let page = app.invoke("suppliers_page", &json!({ "query": query })).unwrap_or_default();
    page["total"].as_u64().unwrap_or_default()
}
