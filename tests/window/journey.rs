//! The main job from the first start to the past, as a person does it, in either language.

use serde_json::json;

use super::{Language, first_start, go};
use crate::support::app::App;
use crate::support::axe::violations;

/// A supplier of the sample, by the name a person types; its deliveries have been getting worse for eight months.
const SLIDING: &str = "الشرق للصلب";

/// What an ERP might export: six rows, of which the fifth has no code and the seventh a date that is none (the first row is the header).
const FILE: &str = "\
What,Code,Name,Arabic name,Country,PO,Vendor,Date,Pos,Qty,Due
V,Z-001,Zenith Valves,زينيث للصمامات,SA,,,,,,
V,Z-002,Zephyr Pumps,زفير للمضخات,AE,,,,,,
O,,,,,Z-PO-1,Z-001,2026-05-04,,,
V,,No Code Trading,,SA,,,,,,
L,,,,,Z-PO-1,,,10,5,2026-06-01
L,,,,,Z-PO-1,,,20,5,2026-31-06
";

/// How it is read.
const PROFILE: &str = r#"name = "Test ERP"
[file]
dates = ["%Y-%m-%d"]
[supplier]
when = { column = "What", in = ["V"] }
code = "Code"
name_en = "Name"
name_ar = "Arabic name"
country = "Country"
[order]
when = { column = "What", in = ["O"] }
number = "PO"
supplier = "Vendor"
order_date = "Date"
currency = { constant = "SAR" }
[line]
when = { column = "What", in = ["L"] }
order = "PO"
line_no = "Pos"
quantity = "Qty"
unit = { constant = "EA" }
requested_date = "Due"
"#;

in_both_languages!(journey);

fn journey(language: Language) {
    let Some(app) = first_start(&format!("journey-{}", language.tag()), language) else { return };
    nothing_to_stumble_over(&app);
    app.wait_for("[data-testid=choice-sample]").click().expect("a choice that can be pressed");
    app.wait_for_work("the sample's Desk", || app.find("[data-testid=desk] [data-decision]"));
    take_the_tour(&app);
    find_by_arabic_name(&app);
    open_the_proof(&app);
    change_the_definition(&app);
    import_and_undo(&app, language);
    look_at_last_month(&app);
}

/// Each step leads to its screen; the last puts the tour away for good.
fn take_the_tour(app: &App) {
    for (step, screen) in [("import", "#/import"), ("proof", "#/deliveries"), ("deadline", "#/")] {
        app.wait_for(&format!("[data-testid=tour][data-step={step}]"));
        app.wait_for("[data-testid=tour-go]").click().expect("a way to the screen");
        app.wait("the screen", || {
            (app.execute("return location.hash", &json!([])).ok()? == json!(screen)).then_some(())
        });
        app.settle();
        app.picture(&format!("00-tour-{step}"));
        nothing_to_stumble_over(app);
        app.wait_for("[data-testid=tour-next]").click().expect("the next step");
    }
    app.wait_gone("[data-testid=tour]");
}

fn find_by_arabic_name(app: &App) {
    go(app, "#/suppliers");
    app.wait_for("[data-grid=suppliers] [data-row]");
    app.fill("[data-filter]", SLIDING);
    app.wait("the one supplier of that name", || (total(app, "suppliers") == 1).then_some(()));
    app.picture("01-found");
    app.wait_for("[data-grid=suppliers] [data-row]").click().expect("a row");
    app.press(&["Enter"]);
    app.wait_for_text("h1", SLIDING);
    app.picture("02-supplier");
}

fn open_the_proof(app: &App) {
    app.wait_for("[data-testid=performance] [data-figure=otif]").click().expect("a figure");
    let counted = app.wait_for("[data-testid=proof] [data-testid=proof-counted]");
    assert_eq!(counted.attribute("data-adds").expect("the proof's own check").as_deref(), Some("true"));
    let attribute = |name| counted.attribute(name).expect("an attribute").unwrap_or_default();
    assert_eq!(attribute("data-proof-rows"), attribute("data-proof-sum"));
    app.settle();
    app.picture("03-proof");
    nothing_to_stumble_over(app);
    app.press(&["Escape"]);
    app.wait_gone("[data-testid=proof]");
}

fn change_the_definition(app: &App) {
    app.press(&["g"]);
    app.press(&["d"]);
    app.wait_for("[data-grid=ranking-supplier] [data-figure=otif]");
    app.settle();
    let before = ranking(app);
    // Judged by the last promise, who moved their promises looks better.
    app.wait_for("[data-testid=switchboard] [role=radiogroup] label:nth-of-type(3)").click().expect("a switch");
    app.wait("another ranking", || (ranking(app) != before).then_some(()));
    app.wait_for("[data-testid=against-in-force]");
    app.settle();
    app.picture("04-ranking");
    nothing_to_stumble_over(app);
    app.wait_for("[data-testid=board-reset]").click().expect("the way back");
    app.wait("the ranking as it was", || (ranking(app) == before).then_some(()));
}

fn import_and_undo(app: &App, language: Language) {
    go(app, "#/suppliers");
    app.fill("[data-filter]", "");
    app.wait("every supplier", || (total(app, "suppliers") > 1).then_some(()));
    let before = total(app, "suppliers");
    let file = app.folder().join("from the ERP.csv");
    std::fs::write(&file, FILE).expect("a file to import");

    go(app, "#/import");
    app.fill("[name=import-path]", &file.to_string_lossy());
    app.wait_for("[data-testid=import-read]").click().expect("a button");
    app.click("button", &language.words("imports", "import-profile-add"));
    app.fill("[name=profile-toml]", PROFILE);
    app.click("[role=dialog] button", &language.words("imports", "import-profile-take"));
    app.wait_gone("[role=dialog]");
    app.wait_for("[data-profile][data-selected]");
    app.wait_for("[data-testid=import-check]").click().expect("a button");
    app.wait_for("[data-testid=import-checked][data-read='6'][data-rejected='2']");
    assert_eq!(total(app, "import-problems"), 2);
    app.settle();
    app.picture("05-problems");
    nothing_to_stumble_over(app);
    app.wait_for("[data-testid=import-apply]").click().expect("a button");
    app.wait_for("[data-testid=import-summary][data-written='4'][data-rejected='2']");
    app.settle();
    app.picture("06-imported");
    nothing_to_stumble_over(app);
    go(app, "#/suppliers");
    app.wait("the imported suppliers", || (total(app, "suppliers") == before + 2).then_some(()));

    go(app, "#/import");
    app.wait_for("[data-testid=import-summary] [data-testid=import-undo]").click().expect("a button");
    app.wait_for("[data-testid=import-undo-sure]").click().expect("a button");
    app.wait_gone("[data-testid=import-summary] [data-testid=import-undo]");
    app.picture("07-undone");
    go(app, "#/suppliers");
    app.wait("the suppliers as they were", || (total(app, "suppliers") == before).then_some(()));
}

fn look_at_last_month(app: &App) {
    app.wait_for("[data-testid=as-of-chip]").click().expect("the date");
    app.wait_for("[data-testid=as-of-month-end]").click().expect("the end of last month");
    app.wait_for("[data-testid=past-banner]");
    app.press(&["g"]);
    app.press(&["s"]);
    let new = app.wait_for("[data-testid=new-supplier]");
    assert!(new.attribute("disabled").expect("an attribute").is_some(), "nothing can be added to the past");
    app.settle();
    app.picture("08-last-month");
    nothing_to_stumble_over(app);
    app.press(&["g"]);
    app.press(&["d"]);
    app.wait_for("[data-grid=ranking-supplier] [data-figure=otif]");
    app.settle();
    let then = ranking(app);
    app.picture("09-ranking-last-month");
    nothing_to_stumble_over(app);
    app.wait_for("[data-testid=past-banner] button:last-of-type").click().expect("the way back");
    app.wait_gone("[data-testid=past-banner]");
    app.wait("another ranking today", || (ranking(app) != then).then_some(()));
}

/// The rows a grid says it has in all.
fn total(app: &App, grid: &str) -> u64 {
    let rows = app.wait_for(&format!("[data-grid={grid}]")).attribute("data-total").expect("a total");
    rows.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Each supplier in view with its OTIF, in order.
fn ranking(app: &App) -> serde_json::Value {
    const SCRIPT: &str = "return [...document.querySelectorAll('[data-grid=ranking-supplier] [data-row]')]
        .map((row) => [row.dataset.row, row.querySelector('[data-figure=otif]')?.dataset.value]);";
    app.execute(SCRIPT, &json!([])).expect("the ranking")
}

fn nothing_to_stumble_over(app: &App) {
    let found = violations(app);
    assert!(found.is_empty(), "axe-core finds:\n{}", found.join("\n"));
}
