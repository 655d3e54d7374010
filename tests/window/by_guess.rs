//! A spreadsheet nobody has described, imported by what it looks like: read, a column matched by hand, kept as a profile, written
//! and found again by the profile the next time.

use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::json;

use super::{Language, first_start, go, looked_at};
use crate::support::app::App;

in_both_languages!(by_guess);

fn by_guess(language: Language) {
    let Some(app) = first_start(&format!("by-guess-{}", language.tag()), language) else { return };
    let place = app.folder().join("guessed.sanad");
    let made = json!({ "path": place, "name": "Guessed", "zone": "Asia/Riyadh" });
    app.invoke("workspace_new", &made).expect("a workspace");
    let mut person = app.invoke("settings_person", &json!({})).expect("the person's settings");
    person["tour_seen"] = json!(true);
    app.invoke("settings_person_set", &json!({ "settings": person })).expect("the tour seen");
    super::reload(&app);
    go(&app, "#/import");
    let file = app.folder().join("orders.xlsx");
    export(&file).expect("a spreadsheet");

    read(&app, &file);
    app.wait_for("[data-testid=import-form] [data-finding=sheet]");
    for field in ["order.number", "line.line_no", "supplier.code", "line.quantity", "line.requested_date"] {
        app.wait_for(&format!("[data-column][data-field='{field}']"));
    }
    looked_at(&app, "01-columns");
    match_by_hand(&app);
    app.fill("[name=profile-name]", "Orders from head office");
    app.wait_for("[data-testid=import-check]:not([disabled])").click().expect("a button");
    app.wait_for("[data-testid=import-checked][data-read='3'][data-rejected='0']");
    looked_at(&app, "02-checked");
    app.wait_for("[data-testid=import-apply]").click().expect("a button");
    app.wait_for("[data-testid=import-summary][data-written='3']");

    // The same file again is read by the profile that was kept.
    go(&app, "#/suppliers");
    app.wait_for("[data-grid=suppliers][data-total='2']");
    go(&app, "#/import");
    app.click("main button", &language.words("imports", "import-other-file"));
    read(&app, &file);
    let chosen = app.wait_for("[data-profile][data-selected]");
    assert!(!chosen.attribute("data-profile").expect("a profile").unwrap_or_default().contains("guess"));
    the_window_stands_still(&app);
}

/// Going through the profiles by keyboard, out of view and back, moves nothing but their own list.
fn the_window_stands_still(app: &App) {
    app.execute("document.querySelector('[data-testid=import-profiles] input').focus()", &json!([])).expect("a focus");
    for _ in 0..9 {
        app.press(&["ArrowDown"]);
    }
    let page = "const page = document.documentElement; page.scrollTop = 50; return [page.scrollTop, page.scrollHeight - page.clientHeight]";
    assert_eq!(app.execute(page, &json!([])).expect("the page's place"), json!([0, 0]));
}

fn read(app: &App, file: &Path) {
    app.fill("[name=import-path]", &file.to_string_lossy());
    app.wait_for("[data-testid=import-read]").click().expect("a button");
    app.wait_for("[data-testid=import-preview] tbody tr");
}

/// By keyboard: the column nobody could know is taken for the line's description, found by typing its name.
fn match_by_hand(app: &App) {
    app.wait_for("[data-column='7'][data-field='']");
    app.execute("document.querySelector('[data-match=\"7\"] button').focus()", &json!([])).expect("a focus");
    app.press(&["Enter"]);
    app.fill("[role=dialog] input[type=search]", "line.description");
    app.press(&["ArrowDown"]);
    app.press(&["Enter"]);
    app.wait_for("[data-column='7'][data-field='line.description']");
}

/// As a head office might send it: a title, the names of the columns in the third row, typed dates, and a total at the end.
fn export(path: &Path) -> Result<(), rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Open purchase orders")?;
    let names = ["PO Number", "Line No", "Vendor", "Vendor Name", "Quantity", "Unit", "Delivery Date", "Zx"];
    for (column, name) in (0..).zip(names) {
        sheet.write(2, column, name)?;
    }
    let rows = [
        ("4500000001", 10, "V-100", "شركة الأفق للتوريدات", 5, "Steel pipe"),
        ("4500000001", 20, "V-100", "شركة الأفق للتوريدات", 12, "Cable tray"),
        ("4500000002", 10, "V-200", "Orient Steel", 40, "Valve"),
    ];
    for (row, (order, line, vendor, name, quantity, what)) in (3..).zip(rows) {
        sheet.write(row, 0, order)?.write(row, 1, line)?.write(row, 2, vendor)?.write(row, 3, name)?;
        sheet.write(row, 4, quantity)?.write(row, 5, "EA")?.write(row, 7, what)?;
        sheet.write_with_format(row, 6, &ExcelDateTime::from_ymd(2026, 7, 14)?, &day)?;
    }
    sheet.write(6, 0, "Total")?.write(6, 4, 57)?;
    book.save(path)
}
